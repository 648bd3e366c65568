#pragma once

#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "net/HttpClient.h"

namespace repromise {

/// A reader of a described system with the connection it reads through.
class DescribedSource final : public SourceReader {
public:
    /// The clock must outlive this.
    DescribedSource(ConnectorDescription description, SourceValues values, const HttpPolicy& policy,
                    const Clock& clock, SecretKeeper keep);

    Result<ReadReport> read(const ReadRequest& request, RecordSink& sink, Progress& progress,
                            const CancelToken& cancel) override;
    Outcome test(const CancelToken& cancel) override;
    std::string patience() override;
    void recallPatience(const std::string& text) override;

private:
    ConnectorDescription m_description;
    SourceValues m_values;
    HttpClient m_client;
    Breaker m_breaker;
    ThreadSleeper m_sleeper;
    ConnectorLink m_link;
    DescribedReader m_reader;
};

} // namespace repromise
