#pragma once

#include "base/Clock.h"
#include "connect/SourceWriter.h"
#include "connect/described/RecordLook.h"
#include "net/CsrfGuard.h"

#include <QCoreApplication>

#include <map>
#include <memory>

namespace repromise {

/// Changes records of any system whose description says how.
class DescribedWriter final : public SourceWriter {
    Q_DECLARE_TR_FUNCTIONS(DescribedWriter)
public:
    /// All but the values must outlive this; `transport` is patient and proves who asks by
    /// `session`.
    DescribedWriter(ConnectorDescription description, SourceValues values, Transport& transport,
                    Authenticator& session, const Clock& clock);

    Result<WriteSight> look(const WriteWish& wish, const CancelToken& cancel) override;
    WriteReport send(const WriteWish& wish, const WriteSight& sight,
                     const std::function<bool()>& handingOver) override;
    Result<std::string> readBack(const WriteWish& wish, const CancelToken& cancel) override;

private:
    Result<const WriteDescription*> require(const WriteWish& wish) const;
    Outcome requireSettings(const RequestDescription& sent, const WriteValues& values) const;
    Result<Transport*> transportFor(const WriteDescription& write, const WriteValues& values);

    ConnectorDescription m_description;
    SourceValues m_values;
    Transport& m_transport;
    Authenticator& m_session;
    const Clock& m_clock;
    std::map<std::string, std::unique_ptr<CsrfGuard>> m_guards; ///< by where the token comes from
};

} // namespace repromise
