#include "connect/described/DescribedReader.h"

#include "base/Decimal.h"
#include "base/TextList.h"
#include "domain/CheckedSink.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace repromise {
namespace {

/// Names that no feed can have.
constexpr const char* versionKey = "@description";
constexpr const char* fullReadKey = "@full";
constexpr const char* historyKey = "@history";
constexpr const char* memoryKey = "@memory";
constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::int64_t longestHistory = 1200; // months
constexpr std::int64_t largestPage = 5000;    // that a setting may ask for

// What everything is read again for changes nothing about the shape it had.
Cursors shapesOf(const Cursors& cursors)
{
    Cursors shapes;
    std::ranges::copy_if(cursors, std::inserter(shapes, shapes.end()), [](const auto& cursor) {
        return cursor.first.starts_with(ShapeMemory::keyPrefix);
    });
    return shapes;
}

bool wantedBy(const EachDescription& each, const TakenValues& values)
{
    const auto same = [](const RecordPointer& a, const RecordPointer& b) {
        return a.text() == b.text();
    };
    const EachDescription& wanted = values.wanted;
    return wanted.onlyIf == each.onlyIf && std::ranges::equal(wanted.expand, each.expand, same)
           && std::ranges::equal(
               wanted.values, each.values, [&](const EachValue& a, const EachValue& b) {
                   return std::ranges::equal(a.take, b.take, same) && a.needed == b.needed;
               });
}

} // namespace

/// What one going through all feeds works with.
struct DescribedReader::Pass {
    const ReadRequest& request;
    RecordSink* sink;
    Progress& progress;
    const CancelToken& cancel;
    Instant started;
    bool full;
};

DescribedReader::DescribedReader(ConnectorDescription description, SourceValues values,
                                 Transport& transport, Authenticator& session, const Clock& clock)
    : m_description(std::move(description)),
      m_values(std::move(values)),
      m_transport(transport),
      m_session(session),
      m_clock(clock)
{
    const RequestValues given(m_description, m_values);
    for (FeedDescription& feed : m_description.feeds) {
        const auto size =
            parseScaled(given.value(ValueScope::Setting, feed.pages.sizeSetting).value_or(""), 0);
        if (!feed.pages.sizeSetting.empty() && size && *size > 0) {
            feed.pages.size = static_cast<int>(std::min(*size, largestPage));
        }
    }
}

std::string DescribedReader::historyStart(Instant at) const
{
    if (!m_description.history) {
        return {};
    }
    const RequestValues given(m_description, m_values);
    const auto entered = parseScaled(
        given.value(ValueScope::Setting, m_description.history->setting).value_or(""), 0);
    const std::int64_t back = std::clamp<std::int64_t>(
        entered.value_or(m_description.history->months), 1, longestHistory);
    int year = 0;
    int month = 0;
    int day = 0;
    at.utcDate().ymd(year, month, day);
    const int months = year * 12 + month - 1 - static_cast<int>(back);
    return Date::fromYmd(months / 12, months % 12 + 1, 1).iso();
}

bool DescribedReader::mustReadAll(const ReadRequest& request) const
{
    const auto version = request.cursors.find(versionKey);
    const auto last = request.cursors.find(fullReadKey);
    if (request.full || version == request.cursors.end() || last == request.cursors.end()
        || version->second != m_description.fingerprint) {
        return true;
    }
    const auto history = request.cursors.find(historyKey);
    if (m_description.history
        && (history == request.cursors.end() || history->second != historyStart(now()))) {
        return true;
    }
    const auto at = Instant::parse(last->second);
    return !at || now() >= at->plusMs(m_description.fullEveryDays * msPerDay);
}

bool DescribedReader::whole(const FeedDescription& feed, bool full) const
{
    if (feed.mode == FeedMode::Append || (!full && feed.mode == FeedMode::Merge)
        || (!full && feed.since)) {
        return false;
    }
    const FeedDescription* const before =
        feed.each && !feed.each->feed.empty() ? m_description.feed(feed.each->feed) : nullptr;
    return before == nullptr || whole(*before, full);
}

std::vector<RecordKind> DescribedReader::completeKinds(bool full) const
{
    std::set<RecordKind> delivered;
    std::set<RecordKind> partly;
    for (const FeedDescription& feed : m_description.feeds) {
        for (const OutputDescription& output : feed.outputs) {
            if (!output.silent) {
                (whole(feed, full) ? delivered : partly).insert(output.into);
            }
        }
    }
    if (const NamedAssembler* const assembler = findAssembler(m_description.assembler)) {
        partly.insert(assembler->kinds.begin(), assembler->kinds.end());
        const auto complete = full ? assembler->kinds : assembler->wholeKinds;
        for (const RecordKind kind : complete) {
            delivered.insert(kind);
            partly.erase(kind);
        }
    }
    std::vector<RecordKind> complete;
    std::ranges::set_difference(delivered, partly, std::back_inserter(complete));
    return complete;
}

DescribedReader::Taken DescribedReader::wanted() const
{
    Taken taken;
    for (const FeedDescription& feed : m_description.feeds) {
        if (feed.each && !feed.each->feed.empty()) {
            auto& list = taken[feed.each->feed];
            const bool known = std::ranges::any_of(
                list, [&](const TakenValues& values) { return wantedBy(*feed.each, values); });
            if (!known) {
                list.push_back({*feed.each});
            }
        }
    }
    return taken;
}

std::vector<std::string> DescribedReader::partitionsOf(const FeedDescription& feed,
                                                       const Taken& taken) const
{
    if (!feed.each) {
        return {};
    }
    if (!feed.each->feed.empty()) {
        for (const TakenValues& values : taken.at(feed.each->feed)) {
            if (wantedBy(*feed.each, values)) {
                return values.list;
            }
        }
        return {};
    }
    std::vector<std::string> list;
    const RequestValues values(m_description, m_values);
    for (const TextTemplate& element : feed.each->list) {
        for (std::string& part : readList(element.render(values).value_or(""))) {
            if (!part.empty()) {
                list.push_back(std::move(part));
            }
        }
    }
    return list;
}

Currency DescribedReader::currency() const
{
    const RequestValues values(m_description, m_values);
    return Currency::parse(values.value(ValueScope::Setting, "currency").value_or(""))
        .value_or(Currency());
}

Result<ReadReport> DescribedReader::read(const ReadRequest& request, RecordSink& sink,
                                         Progress& progress, const CancelToken& cancel)
{
    CheckedSink checked(sink, CheckedSink::Doubts::Kept);
    return readFeeds(request, &checked, progress, cancel);
}

Outcome DescribedReader::ask(const ReadRequest& request, Progress& progress,
                             const CancelToken& cancel)
{
    m_askedAll = false;
    return readFeeds(request, nullptr, progress, cancel).map([](const ReadReport&) {});
}

Result<ReadReport> DescribedReader::readFeeds(const ReadRequest& request, RecordSink* sink,
                                              Progress& progress, const CancelToken& cancel)
{
    const Instant started = now();
    Pass pass{request, sink, progress, cancel, started, m_askedAll || mustReadAll(request)};
    for (;; pass.full = true) {
        auto read = readOnce(pass);
        if (!read) {
            return tl::unexpected(read.error());
        }
        if (*read) {
            return std::move(**read);
        }
        m_askedAll = sink == nullptr;
    }
}

Result<std::optional<ReadReport>> DescribedReader::readOnce(const Pass& pass)
{
    m_findings = {};
    LookupTables tables;
    const FixedClock clock(pass.started);
    ReadWork work{m_description, m_values, m_transport, m_session,          clock,
                  currency(),    tables,   pass.sink,   m_findings,         pass.progress,
                  pass.cancel,   nullptr,  {},          pass.request.sample};
    const Cursors& held = pass.request.cursors;
    const auto version = held.find(versionKey);
    const bool sameVersion = version != held.end() && version->second == m_description.fingerprint;
    Cursors cursors = !pass.full ? held : sameVersion ? shapesOf(held) : Cursors();
    work.bounds = m_bounds;
    work.history = historyStart(pass.started);
    std::unique_ptr<RecordAssembler> assembler;
    if (const NamedAssembler* const named = findAssembler(m_description.assembler)) {
        assembler = named->make(
            {pass.full, Date::parse(work.history).value_or(Date()), cursors[memoryKey]});
        work.assembler = assembler.get();
    }
    if (pass.sink != nullptr && !pass.request.sample) {
        for (const RecordKind kind : completeKinds(pass.full)) {
            pass.sink->whole(kind); // what others refer to must come again, too
        }
    }
    Taken taken = wanted();
    for (const FeedDescription& feed : m_description.feeds) {
        std::vector<TakenValues*> filled;
        for (TakenValues& values : taken[feed.id]) {
            filled.push_back(&values);
        }
        const Outcome read =
            FeedRun(work, feed, std::move(filled)).run(partitionsOf(feed, taken), cursors);
        if (!read) {
            return tl::unexpected(read.error());
        }
        if (assembler && !pass.full && !pass.request.sample && assembler->needsAll()) {
            return std::optional<ReadReport>();
        }
    }
    cursors[versionKey] = m_description.fingerprint;
    if (pass.full) {
        cursors[fullReadKey] = pass.started.iso();
    }
    if (!work.history.empty()) {
        cursors[historyKey] = work.history;
    }
    if (assembler) {
        cursors[memoryKey] = assembler->memory();
    }
    return std::optional(ReadReport{completeKinds(pass.full), std::move(cursors)});
}

Outcome DescribedReader::test(const CancelToken& cancel)
{
    const FeedDescription* const feed = m_description.feed(m_description.probe);
    if (feed == nullptr) {
        return fail(ErrorKind::Bug, tr("The connector has no feed to test."));
    }
    NoProgress progress;
    LookupTables tables;
    SchemaFindings findings;
    const ReadWork work{
        m_description, m_values, m_transport, m_session, m_clock, currency(),         tables,
        nullptr,       findings, progress,    cancel,    nullptr, historyStart(now())};
    const auto partitions = partitionsOf(*feed, {});
    return FeedRun(work, *feed, {}).probe(partitions.empty() ? std::string() : partitions.front());
}

} // namespace repromise
