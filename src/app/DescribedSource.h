#pragma once

#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "net/HttpClient.h"
#include "net/KeepingTransport.h"
#include "net/SecretMask.h"

namespace repromise {

/// A reader of a described system with the connection it reads through.
class DescribedSource final : public SourceReader {
public:
    /// The clock must outlive this. `folder` is where answers are kept until all have come.
    DescribedSource(ConnectorDescription description, SourceValues values, const HttpPolicy& policy,
                    const Clock& clock, SecretKeeper keep, std::filesystem::path folder);

    /// Answers that were all applied, or never will be, go with it.
    ~DescribedSource() override;

    Outcome fetch(const ReadRequest& request, Progress& progress,
                  const CancelToken& cancel) override;
    Result<ReadReport> read(const ReadRequest& request, RecordSink& sink, Progress& progress,
                            const CancelToken& cancel) override;
    Outcome test(const CancelToken& cancel) override;
    std::string patience() override;
    void recallPatience(const std::string& text) override;
    CallStats calls() override;
    void committed() override { m_answers.clear(); }
    std::vector<SchemaChange> schemaChanges() override { return m_reader.schemaChanges(); }
    std::vector<SchemaChange> unchangedSchema() override { return m_reader.unchangedSchema(); }

private:
    const Clock& m_clock;
    ConnectorDescription m_description;
    SourceValues m_values;
    HttpClient m_client;
    Breaker m_breaker;
    ThreadSleeper m_sleeper;
    ConnectorLink m_link;
    std::vector<Secret> m_secrets;
    SecretMask m_mask;
    KeptAnswers m_answers;
    KeepingTransport m_keeping;
    DescribedReader m_reader;
};

/// Where answers of a source lie while it is read: private, and gone when all are applied.
inline std::filesystem::path answersFolder(const std::filesystem::path& workspace,
                                           std::int64_t source)
{
    return workspace / "answers" / std::to_string(source);
}

} // namespace repromise
