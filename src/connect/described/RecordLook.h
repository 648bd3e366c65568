#pragma once

#include "connect/described/FeedCall.h"
#include "connect/described/WriteValues.h"

#include <QCoreApplication>

namespace repromise {

/// What one record holds.
struct SeenRecord {
    std::string value; ///< as our records write it
    std::map<std::string, WriteValues::Found, std::less<>> taken;
    std::string etag;
};

/// Asks for one record, before or after a change.
class RecordLook {
    Q_DECLARE_TR_FUNCTIONS(RecordLook)
public:
    struct Parts {
        const ConnectorDescription& description;
        const WriteDescription& write;
        const LookDescription& look;
        Transport& transport;
        Authenticator& session;
    };
    /// What the parts refer to must outlive this.
    explicit RecordLook(const Parts& parts);

    /// NotFound when there is no such record; Refused when it is not clear which one is meant.
    Result<SeenRecord> run(const TemplateValues& values, const CancelToken& cancel);

private:
    Result<SeenRecord> pick(const TemplateValues& values);
    Result<RecordContext> theOne(const TemplateValues& values) const;
    bool meant(const RecordContext& context, const TemplateValues& values) const;
    Result<SeenRecord> read(const RecordContext& context, const TemplateValues& values) const;
    Result<std::string> valueOf(const RecordContext& context, const TemplateValues& values) const;

    Parts m_parts;
    FeedDescription m_feed; ///< what a call is judged by
    FeedCall m_call;
    std::vector<RecordContext> m_meant;
};

} // namespace repromise
