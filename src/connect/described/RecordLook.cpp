#include "connect/described/RecordLook.h"

#include "base/Excerpt.h"
#include "connect/described/FieldConverter.h"
#include "connect/described/RecordWalk.h"
#include "connect/described/RequestBuilder.h"
#include "connect/description/ConnectorText.h"

#include <algorithm>
#include <iterator>

namespace repromise {
namespace {

FeedDescription asFeed(const WriteDescription& write, const LookDescription& look)
{
    FeedDescription feed;
    feed.id = write.id;
    feed.answers = look.answers;
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

RecordLook::RecordLook(const Parts& parts)
    : m_parts(parts),
      m_feed(asFeed(parts.write, parts.look)),
      m_call(m_feed, parts.transport, parts.session)
{
}

Result<SeenRecord> RecordLook::run(const TemplateValues& values, const CancelToken& cancel)
{
    const auto request = RequestBuilder(m_parts.description, values).build(m_parts.look.request);
    if (!request) {
        return tl::unexpected(request.error());
    }
    return m_call.send(*request, cancel).and_then([&](AnswerAction) { return pick(values); });
}

Result<SeenRecord> RecordLook::pick(const TemplateValues& values)
{
    m_meant.clear();
    simdjson::dom::array array;
    const auto records = find(m_call.root(), m_parts.look.at);
    RecordContext context{m_call.root(), {}, m_call.root()};
    auto each = [&](const RecordContext& record) {
        if (meant(record, values)) {
            m_meant.push_back(record);
        }
    };
    if (records && records->get(array) == simdjson::SUCCESS) {
        for (const JsonElement record : array) {
            context.record = record;
            expandRecord(context, m_parts.look.expand, each);
        }
    } else if (records) {
        context.record = *records;
        expandRecord(context, m_parts.look.expand, each);
    }
    if (m_meant.empty()) {
        return fail(ErrorKind::NotFound,
                    tr("There is no record of %1 to be changed.").arg(recordOf(values)));
    }
    return theOne(values).and_then([&](const RecordContext& one) { return read(one, values); });
}

// Of several, the one that the description prefers.
Result<RecordContext> RecordLook::theOne(const TemplateValues& values) const
{
    std::vector<RecordContext> left;
    std::ranges::copy_if(m_meant, std::back_inserter(left), [&](const RecordContext& record) {
        return std::ranges::all_of(m_parts.look.prefer,
                                   [&](const KeepRule& rule) { return holds(rule, record); });
    });
    if (m_meant.size() == 1 || left.size() == 1) {
        return m_meant.size() == 1 ? m_meant.front() : left.front();
    }
    QString why = tr("%1 has %2 such records there, and it is not clear which one to change.")
                      .arg(recordOf(values))
                      .arg(m_meant.size());
    if (!m_parts.look.several.empty()) {
        why += QLatin1Char(' ') + connectorText(m_parts.look.several) + QLatin1Char('.');
    }
    return fail(ErrorKind::Refused, why + QLatin1Char(' ') + tr("Change it in the system itself."));
}

bool RecordLook::meant(const RecordContext& context, const TemplateValues& values) const
{
    return std::ranges::all_of(m_parts.look.match, [&](const MatchRule& rule) {
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

Result<std::string> RecordLook::valueOf(const RecordContext& context,
                                        const TemplateValues& values) const
{
    const FieldShape& shape = m_parts.look.value;
    const FieldConverter converter(shape, shape.zone.render(values).value_or(""));
    for (const RecordPointer& pointer : shape.from) {
        const auto found = find(context, pointer);
        FieldText text;
        if (!found) {
            continue;
        }
        const bool scalar = scalarText(*found, text);
        const ShapeFault fault = scalar ? converter.convert(text) : ShapeFault::WrongType;
        if (fault != ShapeFault::None) {
            return fail(ErrorKind::BadInput,
                        faultReason(fault, pointer.text(), std::string(text.view())));
        }
        if (!text.empty()) {
            return std::string(text.view());
        }
    }
    return std::string();
}

Result<SeenRecord> RecordLook::read(const RecordContext& context,
                                    const TemplateValues& values) const
{
    SeenRecord seen;
    auto value = valueOf(context, values);
    if (!value) {
        return tl::unexpected(value.error());
    }
    seen.value = std::move(*value);
    for (const TakenValue& wanted : m_parts.write.take) {
        const auto found = find(context, wanted.from);
        WriteValues::Found taken;
        if (found && scalarText(*found, taken.text)) {
            taken.number = wholeNumber(*found) || (wanted.number && digitsOnly(taken.text));
            seen.taken[wanted.name] = std::move(taken);
        }
    }
    if (m_parts.write.etagAt) {
        const auto found = find(context, *m_parts.write.etagAt);
        static_cast<void>(found && scalarText(*found, seen.etag));
    } else {
        seen.etag = std::string(m_call.answer().header("ETag"));
    }
    return seen;
}

} // namespace repromise
