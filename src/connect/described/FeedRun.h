#pragma once

#include "base/Clock.h"
#include "connect/SourceReader.h"
#include "connect/described/FeedCall.h"
#include "connect/described/PageTurner.h"
#include "connect/described/RecordAssembler.h"
#include "connect/described/RecordShaper.h"
#include "connect/described/RequestBuilder.h"
#include "connect/described/SinceCursor.h"

#include <QCoreApplication>

#include <set>

namespace repromise {

/// What a read never goes beyond, whatever a server answers.
struct ReadBounds {
    std::uint64_t records = 20'000'000; ///< of one feed
};

/// What all feeds of one read work with.
struct ReadWork {
    const ConnectorDescription& description;
    const SourceValues& values;
    Transport& transport;
    Authenticator& session;
    const Clock& clock;
    Currency currency;    ///< of amounts without one
    LookupTables& tables; ///< one is there for every lookup, and filled by the feed it names
    RecordSink* sink;     ///< null: only what comes is asked for, and nothing is made of it
    SchemaFindings& findings;
    Progress& progress;
    const CancelToken& cancel;
    RecordAssembler* assembler = nullptr; ///< of the gathered feeds
    std::string history = {};             ///< first day of what is closed; empty without a history
    bool sample = false; ///< of each feed, the first page that holds records is enough
    ReadBounds bounds = {};
};

/// Values of a feed's records that other feeds are asked by, each once, in order of appearance.
struct TakenValues {
    EachDescription wanted;
    std::vector<std::string> list = {}; ///< as joinedEach writes them
    std::set<std::string> seen = {};
};

/// Reads one feed: all its partitions, windows and pages.
class FeedRun {
    Q_DECLARE_TR_FUNCTIONS(FeedRun)
public:
    /// Both must outlive this. `taken` is filled with what other feeds want to know.
    FeedRun(const ReadWork& work, const FeedDescription& feed, std::vector<TakenValues*> taken);

    /// Asks once for each of `partitions`, or just once when the feed has none. `cursors` holds
    /// what is known of earlier reads, and afterwards what is to be kept.
    Outcome run(const std::vector<std::string>& partitions, Cursors& cursors);
    /// Asks for the first page only and makes nothing of it.
    Outcome probe(const std::string& partition);

    std::uint64_t records() const { return m_records; }

private:
    Outcome readPartition(const std::string& cursorKey, Cursors& cursors);
    Outcome readWindow();
    /// An assembler needs all of what it is always given whole, also for a sample.
    bool enough() const
    {
        return m_work.sample && m_records > 0 && (!m_feed.gathered || m_feed.since);
    }
    Result<bool> readPage();
    Result<bool> takePage(const HttpRequest& request);
    Outcome takeRecords(PageFacts& facts);
    Outcome takeRecord(JsonElement record);
    void fillTables(JsonElement record);
    /// What another feed is asked by, of one record.
    static void takeValues(const RecordContext& context, TakenValues& taken);
    Outcome shapeOutput(std::size_t output);
    Result<simdjson::dom::array> recordsOf(const OutputDescription& output,
                                           std::optional<JsonElement>& single);
    Result<HttpRequest> nextRequest() const;
    Error changedError(const std::string& pointer) const;
    Error changedPlace(const OutputDescription& output, const std::string& pointer,
                       const std::string& expected);
    Outcome judgeShape(Cursors& cursors);

    const ReadWork& m_work;
    const FeedDescription& m_feed;
    struct FilledTable {
        const LookupDescription* lookup;
        TextMap* table;
    };

    void takeTables();

    std::vector<TakenValues*> m_taken;
    std::vector<FilledTable> m_tables;
    RequestValues m_values;
    RequestBuilder m_builder;
    FeedCall m_call;
    PageTurner m_turner;
    std::vector<RecordShaper> m_shapers;
    std::optional<SinceCursor> m_since;
    int m_restarts = 0;
    std::uint64_t m_records = 0;
    bool m_drops = false; ///< some records of the page have no stamp and are not to be taken
};

} // namespace repromise
