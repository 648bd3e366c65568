#include "connect/described/RecordSearch.h"

#include "base/Excerpt.h"
#include "connect/described/RecordWalk.h"
#include "connect/described/RequestBuilder.h"
#include "connect/description/ConnectorText.h"

#include <algorithm>
#include <iterator>

namespace repromise {
namespace {

FeedDescription asFeed(const std::string& write, const RecordQuery& query)
{
    FeedDescription feed;
    feed.id = write;
    feed.answers = query.answers;
    return feed;
}

QString recordOf(const TemplateValues& values)
{
    const auto part = [&](const char* name) {
        return excerpt(values.value(ValueScope::Write, name).value_or(""));
    };
    return part("order") + QLatin1Char('/') + part("line");
}

bool wholeNumber(JsonElement element)
{
    return element.is_int64() || element.is_uint64();
}

bool digitsOnly(const std::string& text)
{
    return !text.empty() && text.size() <= 18
           && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

RecordSearch::RecordSearch(const Parts& parts)
    : m_parts(parts),
      m_feed(asFeed(parts.write, parts.query)),
      m_call(m_feed, parts.transport, parts.session)
{
}

Result<RecordContext> RecordSearch::run(const TemplateValues& values, const CancelToken& cancel)
{
    const auto request = RequestBuilder(m_parts.description, values).build(m_parts.query.request);
    if (!request) {
        return tl::unexpected(request.error());
    }
    return m_call.send(*request, cancel).and_then([&](AnswerAction) { return pick(values); });
}

Result<RecordContext> RecordSearch::pick(const TemplateValues& values)
{
    m_meant.clear();
    simdjson::dom::array array;
    const auto records = find(m_call.root(), m_parts.query.at);
    RecordContext context{m_call.root(), {}, m_call.root()};
    auto each = [&](const RecordContext& record) {
        if (meant(record, values)) {
            m_meant.push_back(record);
        }
    };
    if (records && records->get(array) == simdjson::SUCCESS) {
        for (const JsonElement record : array) {
            context.record = record;
            expandRecord(context, m_parts.query.expand, each);
        }
    } else if (records) {
        context.record = *records;
        expandRecord(context, m_parts.query.expand, each);
    }
    if (m_meant.empty()) {
        return fail(ErrorKind::NotFound,
                    tr("There is no record of %1 to be changed.").arg(recordOf(values)));
    }
    return theOne(values);
}

// Of several, the one that the description prefers.
Result<RecordContext> RecordSearch::theOne(const TemplateValues& values) const
{
    std::vector<RecordContext> left;
    std::ranges::copy_if(m_meant, std::back_inserter(left), [&](const RecordContext& record) {
        return std::ranges::all_of(m_parts.query.prefer,
                                   [&](const KeepRule& rule) { return holds(rule, record); });
    });
    if (m_meant.size() == 1 || left.size() == 1) {
        return m_meant.size() == 1 ? m_meant.front() : left.front();
    }
    QString why = tr("%1 has %2 such records there, and it is not clear which one to change.")
                      .arg(recordOf(values))
                      .arg(m_meant.size());
    if (!m_parts.query.several.empty()) {
        why += QLatin1Char(' ') + connectorText(m_parts.query.several) + QLatin1Char('.');
    }
    return fail(ErrorKind::Refused, why + QLatin1Char(' ') + tr("Change it in the system itself."));
}

bool RecordSearch::meant(const RecordContext& context, const TemplateValues& values) const
{
    return std::ranges::all_of(m_parts.query.match, [&](const MatchRule& rule) {
        std::string joined;
        for (std::size_t i = 0; i < rule.at.size(); ++i) {
            std::string text;
            const auto found = find(context, rule.at[i]);
            if (!found || !scalarText(*found, text)) {
                return false;
            }
            joined += (i == 0 ? std::string() : rule.join) + text;
        }
        return rule.equals.render(values) == joined;
    });
}

void RecordSearch::take(const RecordContext& context, const std::vector<TakenValue>& wanted,
                        FoundValues& found)
{
    for (const TakenValue& each : wanted) {
        const auto value = find(context, each.from);
        WriteValues::Found taken;
        if (value && scalarText(*value, taken.text)) {
            taken.number = wholeNumber(*value) || (each.number && digitsOnly(taken.text));
            found[each.name] = std::move(taken);
        }
    }
}

} // namespace repromise
