#include "connect/described/FeedRun.h"

#include "connect/described/PlainText.h"
#include "connect/described/RecordWalk.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr int mostRestarts = 2;

} // namespace

FeedRun::FeedRun(const ReadWork& work, const FeedDescription& feed, std::vector<TakenValues*> taken)
    : m_work(work),
      m_feed(feed),
      m_taken(std::move(taken)),
      m_values(work.description, work.values),
      m_builder(work.description, m_values),
      m_call(feed, work.transport, work.session),
      m_turner(feed.pages)
{
    if (feed.each) {
        for (const EachValue& value : feed.each->values) {
            m_values.eachNames.push_back(value.name);
        }
        m_values.eachIsNumber = feed.each->number;
    }
    if (!work.history.empty()) {
        m_values.history = work.history;
    }
    for (const OutputDescription& output : feed.outputs) {
        m_shapers.emplace_back(output, m_values, work.currency, work.tables);
    }
    takeTables();
}

void FeedRun::takeTables()
{
    for (const FeedDescription& feed : m_work.description.feeds) {
        for (const OutputDescription& output : feed.outputs) {
            for (const FieldShape& field : output.shape) {
                if (field.lookup && field.lookup->feed == m_feed.id) {
                    m_tables.push_back({&*field.lookup, &m_work.tables[field.lookup->name()]});
                }
            }
        }
    }
}

void FeedRun::fillTables(JsonElement record)
{
    std::string by;
    std::string take;
    for (const FilledTable& filled : m_tables) {
        const auto key = find(record, filled.lookup->by);
        if (!key || !scalarText(*key, by)) {
            continue;
        }
        for (const RecordPointer& pointer : filled.lookup->take) {
            const auto value = find(record, pointer);
            if (value && scalarText(*value, take) && !take.empty() && take != "false") {
                (*filled.table)[by] = take;
                break;
            }
        }
    }
}

Outcome FeedRun::run(const std::vector<std::string>& partitions, Cursors& cursors)
{
    if (!m_feed.each) {
        if (Outcome read = readPartition(m_feed.id, cursors); !read) {
            return read;
        }
    }
    for (const std::string& partition : partitions) {
        if (enough()) {
            break;
        }
        m_values.each = partition;
        if (Outcome read = readPartition(m_feed.id + '/' + partition, cursors); !read) {
            return read;
        }
    }
    if (m_feed.gathered && m_work.assembler != nullptr) {
        return m_work.assembler->ended(m_feed.id, m_work.sink);
    }
    if (m_work.sink == nullptr) {
        return {};
    }
    for (RecordShaper& shaper : m_shapers) {
        shaper.finish(m_feed.id, *m_work.sink);
    }
    return judgeShape(cursors);
}

Outcome FeedRun::judgeShape(Cursors& cursors)
{
    for (std::size_t i = 0; i < m_shapers.size(); ++i) {
        const std::string key =
            std::string(ShapeMemory::keyPrefix) + m_feed.id + '/' + std::to_string(i);
        if (!m_shapers[i].watch().judge(m_feed.id, key, cursors, m_work.findings)) {
            return fail(ErrorKind::Held,
                        tr("%1 no longer delivers %2 in %3, which every record had. That looks "
                           "like a change there, so nothing was changed here. Ask what was "
                           "changed; if it is right, accept it and sync again.")
                            .arg(QString::fromStdString(m_work.description.title),
                                 QString::fromStdString(m_work.findings.changes.back().field),
                                 QString::fromStdString(m_feed.id)));
        }
    }
    return {};
}

Outcome FeedRun::probe(const std::string& partition)
{
    m_values.each = partition;
    if (m_feed.since) {
        m_since.emplace(*m_feed.since, std::string(), m_work.clock.now());
        m_since->begin(m_values);
    }
    m_turner.begin(m_values);
    return nextRequest().and_then([&](const HttpRequest& request) -> Outcome {
        return m_call.send(request, m_work.cancel).and_then([&](AnswerAction action) -> Outcome {
            std::optional<JsonElement> single;
            if (action != AnswerAction::Accept) {
                return {};
            }
            return recordsOf(m_feed.outputs.front(), single).map([](const auto&) {});
        });
    });
}

Outcome FeedRun::readPartition(const std::string& cursorKey, Cursors& cursors)
{
    for (RecordShaper& shaper : m_shapers) {
        shaper.use(m_values);
    }
    m_restarts = 0;
    if (!m_feed.since) {
        return readWindow();
    }
    const auto stored = cursors.find(cursorKey);
    m_since.emplace(*m_feed.since, stored == cursors.end() ? std::string() : stored->second,
                    m_work.clock.now());
    m_since->begin(m_values);
    do {
        if (Outcome read = readWindow(); !read) {
            return read;
        }
    } while (!enough() && m_since->next(m_values));
    if (!m_since->text().empty()) {
        cursors[cursorKey] = m_since->text();
    }
    return {};
}

Outcome FeedRun::readWindow()
{
    m_turner.begin(m_values);
    for (;;) {
        if (m_work.cancel.cancelled()) {
            return fail(ErrorKind::Cancelled,
                        tr("Reading %1 was stopped.").arg(QString::fromStdString(m_feed.id)));
        }
        const auto more = readPage();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more || enough()) {
            return {};
        }
    }
}

Result<HttpRequest> FeedRun::nextRequest() const
{
    return m_turner.link().empty() ? m_builder.build(m_feed.request)
                                   : m_builder.follow(m_feed.request, m_turner.link());
}

Result<bool> FeedRun::readPage()
{
    const auto request = nextRequest();
    if (!request) {
        return tl::unexpected(request.error());
    }
    const auto action = m_call.send(*request, m_work.cancel);
    if (!action) {
        return tl::unexpected(action.error());
    }
    switch (*action) {
    case AnswerAction::Accept:
        return takePage(*request);
    case AnswerAction::RestartPages:
        if (++m_restarts > mostRestarts) {
            return fail(ErrorKind::Unreachable,
                        tr("%1 lost its place in %2 again and again. Try again later.")
                            .arg(QString::fromStdString(safeUrl(request->url)),
                                 QString::fromStdString(m_feed.id)));
        }
        m_turner.begin(m_values);
        return true;
    default:
        return false; // skipped, or nothing there
    }
}

Result<bool> FeedRun::takePage(const HttpRequest& request)
{
    PageFacts facts{m_call.root(), 0, {}, &m_call.answer(), request.url};
    if (const Outcome taken = takeRecords(facts); !taken) {
        return tl::unexpected(taken.error());
    }
    m_records += facts.records;
    m_work.progress.report(m_feed.id, m_records, 0);
    if (m_records > m_work.bounds.records) {
        return fail(ErrorKind::BadInput, tr("%1 delivers more than %2 records, so reading was "
                                            "stopped and nothing was changed.")
                                             .arg(QString::fromStdString(m_feed.id))
                                             .arg(m_work.bounds.records));
    }
    if (const auto place = m_turner.unread(facts)) {
        return tl::unexpected(changedPlace(m_feed.outputs.front(), place->text(), "text"));
    }
    return m_turner.turn(facts, m_values);
}

Result<simdjson::dom::array> FeedRun::recordsOf(const OutputDescription& output,
                                                std::optional<JsonElement>& single)
{
    simdjson::dom::array array;
    const auto found = find(m_call.root(), output.at);
    if (found && found->get(array) == simdjson::SUCCESS) {
        return array;
    }
    if (found && found->is_object()) {
        single = *found;
        return array;
    }
    return tl::unexpected(changedPlace(output, output.at.text(), "list"));
}

Outcome FeedRun::takeRecords(PageFacts& facts)
{
    std::optional<JsonElement> single;
    const auto records = recordsOf(m_feed.outputs.front(), single);
    if (!records) {
        return tl::unexpected(records.error());
    }
    m_drops = false;
    Outcome taken;
    const auto take = [&](JsonElement record) {
        ++facts.records;
        facts.last = record;
        taken = taken ? takeRecord(record) : taken;
    };
    if (single) {
        take(*single);
    } else {
        for (const JsonElement record : *records) {
            take(record);
        }
    }
    for (std::size_t i = 0; taken && m_work.sink != nullptr && i < m_feed.outputs.size(); ++i) {
        taken = m_feed.outputs[i].silent ? taken : shapeOutput(i);
    }
    return taken;
}

void FeedRun::takeValues(const RecordContext& context, TakenValues& taken)
{
    if (!std::ranges::all_of(taken.wanted.onlyIf,
                             [&](const KeepRule& rule) { return holds(rule, context); })) {
        return;
    }
    std::vector<std::string> values;
    for (const EachValue& value : taken.wanted.values) {
        std::string text;
        for (const RecordPointer& pointer : value.take) {
            const auto found = find(context, pointer);
            if (found && scalarText(*found, text) && !text.empty()) {
                break;
            }
            text.clear();
        }
        if (text.empty() && value.needed) {
            return;
        }
        values.push_back(std::move(text));
    }
    std::string all = joinedEach(values);
    if (taken.seen.insert(all).second) {
        taken.list.push_back(std::move(all));
    }
}

Outcome FeedRun::takeRecord(JsonElement record)
{
    if (!m_turner.rises(record)) {
        return fail(ErrorKind::BadInput,
                    tr("%1 does not deliver %2 in the order that was asked for, so some could be "
                       "missing. Nothing was changed; try again later.")
                        .arg(QString::fromStdString(m_work.description.title),
                             QString::fromStdString(m_feed.id)));
    }
    fillTables(record);
    if (m_feed.gathered && m_work.assembler != nullptr) {
        m_work.assembler->take(m_feed.id, m_values.each, record, m_work.sink);
    }
    RecordContext context{m_call.root(), {}, record};
    for (TakenValues* const taken : m_taken) {
        auto each = [&](const RecordContext& one) { takeValues(one, *taken); };
        expandRecord(context, taken->wanted.expand, each);
    }
    if (!m_since || m_since->note(record) == SinceCursor::Stamp::Taken) {
        return {};
    }
    if (m_feed.since->missing == MissingStamp::Fail) {
        return tl::unexpected(
            changedPlace(m_feed.outputs.front(), m_feed.since->fields.front().text(), "date"));
    }
    if (m_feed.since->missing == MissingStamp::Drop) {
        m_drops = true;
    }
    return {};
}

Outcome FeedRun::shapeOutput(std::size_t at)
{
    std::optional<JsonElement> single;
    const auto records = recordsOf(m_feed.outputs[at], single);
    if (!records) {
        return tl::unexpected(records.error());
    }
    RecordShaper& shaper = m_shapers[at];
    RecordContext context{m_call.root(), {}, {}};
    shaper.beginPage(plainTextsIn(m_call.answer().body));
    if (single) {
        context.record = *single;
        shaper.shape(context, m_feed.id, *m_work.sink);
    } else {
        for (const JsonElement record : *records) {
            if (!m_drops || m_since->note(record) == SinceCursor::Stamp::Taken) {
                context.record = record;
                shaper.shape(context, m_feed.id, *m_work.sink);
            }
        }
    }
    const std::string broken = shaper.broken();
    if (broken.empty()) {
        return {};
    }
    m_work.findings.changes.push_back(shaper.change(m_feed.id));
    return tl::unexpected(changedError(broken));
}

// Of a place in the answer, or a stamp, without which nothing can be read.
Error FeedRun::changedPlace(const OutputDescription& output, const std::string& pointer,
                            const std::string& expected)
{
    const auto found = find(m_call.root(), output.at);
    const std::string place = pointer.empty() ? "/" : pointer;
    const bool isList = pointer == output.at.text();
    m_work.findings.changes.push_back({m_feed.id,
                                       output.into,
                                       place,
                                       expected,
                                       typeNames(isList && found ? typeOf(*found) : 0),
                                       true,
                                       {}});
    return changedError(place);
}

Error FeedRun::changedError(const std::string& pointer) const
{
    return {ErrorKind::BadInput,
            tr("What %1 answers has changed: %2 is no longer there, or is something else, in every "
               "record of %3. Nothing was changed here. Correct the connector, or ask what was "
               "changed there.")
                .arg(QString::fromStdString(m_work.description.title),
                     QString::fromStdString(pointer), QString::fromStdString(m_feed.id))};
}

} // namespace repromise
