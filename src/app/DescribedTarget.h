#pragma once

#include "app/ConnectorParts.h"
#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedWriter.h"
#include "net/SecretMask.h"

namespace repromise {

/// A writer to a described system with the connection it writes through.
class DescribedTarget final : public SourceWriter {
public:
    /// The clock must outlive this. `patience` as the source's reader remembers it.
    DescribedTarget(ConnectorParts parts, const Clock& clock, const std::string& patience);

    Result<WriteSight> look(const WriteWish& wish, const CancelToken& cancel) override;
    WriteReport send(const WriteWish& wish, const WriteSight& sight,
                     const std::function<bool()>& handingOver) override;
    Result<std::string> readBack(const WriteWish& wish, const CancelToken& cancel) override;

private:
    ConnectorParts m_parts;
    HttpClient m_client;
    Breaker m_breaker;
    ThreadSleeper m_sleeper;
    ConnectorLink m_link;
    DescribedWriter m_writer;
    SecretMask m_mask;
};

} // namespace repromise
