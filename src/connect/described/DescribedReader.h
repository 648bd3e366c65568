#pragma once

#include "connect/described/FeedRun.h"

#include <QCoreApplication>

#include <map>

namespace repromise {

/// Reads any system that a description tells of.
class DescribedReader : public SourceReader {
    Q_DECLARE_TR_FUNCTIONS(DescribedReader)
public:
    /// All but the values must outlive this; `transport` is patient and proves who asks by
    /// `session`.
    DescribedReader(ConnectorDescription description, SourceValues values, Transport& transport,
                    Authenticator& session, const Clock& clock);

    Result<ReadReport> read(const ReadRequest& request, RecordSink& sink, Progress& progress,
                            const CancelToken& cancel) override;
    Outcome test(const CancelToken& cancel) override;
    std::vector<SchemaChange> schemaChanges() override { return m_findings.changes; }
    std::vector<SchemaChange> unchangedSchema() override { return m_findings.unchanged; }

    /// Asks for all that `read` will ask for, and makes nothing of it: for who keeps the answers.
    Outcome ask(const ReadRequest& request, Progress& progress, const CancelToken& cancel);
    /// The moment that reads are as of, instead of the clock's; unknown: the clock's again.
    void setMoment(Instant at) { m_moment = at; }
    /// Other bounds than those of every source, before anything is read.
    void setBounds(const ReadBounds& bounds) { m_bounds = bounds; }
    /// Whether `read` will ask for everything.
    bool readsAll(const ReadRequest& request) const { return mustReadAll(request); }

private:
    using Taken = std::map<std::string, std::vector<TakenValues>>; ///< by feed that delivers them

    Instant now() const { return m_moment.known() ? m_moment : m_clock.now(); }
    struct Pass;
    Result<ReadReport> readFeeds(const ReadRequest& request, RecordSink* sink, Progress& progress,
                                 const CancelToken& cancel);
    /// Nullopt when it turned out that everything must be read.
    Result<std::optional<ReadReport>> readOnce(const Pass& pass);
    bool mustReadAll(const ReadRequest& request) const;
    std::string historyStart(Instant at) const;
    bool whole(const FeedDescription& feed, bool full) const;
    std::vector<RecordKind> completeKinds(bool full) const;
    Taken wanted() const;
    std::vector<std::string> partitionsOf(const FeedDescription& feed, const Taken& taken) const;
    Currency currency() const;

    ConnectorDescription m_description;
    SourceValues m_values;
    Transport& m_transport;
    Authenticator& m_session;
    const Clock& m_clock;
    Instant m_moment;
    ReadBounds m_bounds;
    bool m_askedAll = false; ///< a reading of changes turned into one of everything while asking
    SchemaFindings m_findings;
};

} // namespace repromise
