#include "comms/TemplateRenderer.h"

#include "comms/LocalFormat.h"
#include "comms/TextEscape.h"
#include "comms/TextTable.h"

#include <QCoreApplication>

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <functional>

namespace repromise {
namespace {

namespace mustache = kainjow::mustache;

/// The names and values of one line in a message.
class LineValues {
public:
    LineValues(const PlannedLine& line, const MessageTemplate& message, const LocalFormat& format);

    const std::string& value(const std::string& name) const { return m_values.at(name); }
    mustache::data data() const;

private:
    std::map<std::string, std::string> m_values;
    bool m_noDateYet;
};

std::string dateOr(Date date, const LocalFormat& format, const std::string& otherwise)
{
    return date.known() ? format.date(date) : otherwise;
}

std::string phraseOr(const MessageTemplate::Phrases& phrases, const std::string& key,
                     const std::string& otherwise)
{
    const auto found = phrases.find(key);
    return found == phrases.end() ? otherwise : found->second;
}

LineValues::LineValues(const PlannedLine& line, const MessageTemplate& message,
                       const LocalFormat& format)
    : m_noDateYet(!line.told.known())
{
    m_values = {
        {"order", line.order},
        {"line", line.line},
        {"position", line.order + " / " + line.line},
        {"item", line.item},
        {"description", line.description == line.item ? std::string() : line.description},
        {"quantity", format.quantity(line.open)},
        {"unit", phraseOr(message.units, line.unit, line.unit)},
        {"requested", format.date(line.requested)},
        {"promised", format.date(line.promised)},
        {"told", line.wasTold ? dateOr(line.toldBefore, format, message.noDate) : std::string()},
        {"revised", dateOr(line.told, format, message.noDate)},
        {"reason", phraseOr(message.reasons, line.reason, {})}};
}

mustache::data LineValues::data() const
{
    mustache::data data;
    for (const auto& [name, value] : m_values) {
        data.set(name, value);
    }
    for (const char* name : {"description", "requested", "promised", "told", "reason"}) {
        data.set(std::string("has_") + name, !m_values.at(name).empty());
    }
    data.set("no_date_yet", m_noDateYet);
    return data;
}

mustache::data tableData(const MessageTemplate& message, const std::vector<LineValues>& lines)
{
    std::vector<TextTable::Column> columns;
    for (const auto& column : message.columns) {
        columns.push_back({column.heading, column.alignRight});
    }
    TextTable table(std::move(columns));
    for (const auto& line : lines) {
        std::vector<std::string> cells;
        for (const auto& column : message.columns) {
            cells.push_back(plainLine(line.value(column.name)));
        }
        table.add(std::move(cells), plainLine(line.value("description")));
    }
    mustache::data rows{mustache::data::type::list};
    for (const auto& row : table.lines()) {
        mustache::data entry;
        entry.set("row", row);
        rows.push_back(entry);
    }
    return rows;
}

mustache::data named(std::initializer_list<std::pair<const char*, std::string>> values)
{
    mustache::data data;
    for (const auto& [name, value] : values) {
        data.set(name, value);
    }
    return data;
}

mustache::data valuesOf(const MessageTemplate& message, const MessageFacts& facts)
{
    const LocalFormat format(facts.draft.language);
    const auto& sender = facts.sender;
    const auto& lines = facts.draft.lines;
    mustache::data data;
    data.set("customer",
             named({{"name", facts.draft.customerName}, {"key", facts.draft.customer}}));
    data.set("contact", named({{"name", facts.draft.contactName}}));
    data.set("has_contact_name", !plainLine(facts.draft.contactName).empty());
    data.set("message", named({{"reference", facts.reference}, {"date", format.date(facts.day)}}));
    data.set("company", named({{"name", sender.company}}));
    data.set("has_company", !plainLine(sender.company).empty());
    data.set("has_sender_name", !plainLine(sender.name).empty());
    data.set("sender", named({{"name", sender.name.empty() ? sender.company : sender.name},
                              {"email", sender.email}}));
    data.set("line_count", format.number(static_cast<std::int64_t>(lines.size())));
    data.set("one_line", lines.size() == 1);
    data.set("several_lines", lines.size() != 1);
    const auto any = [&lines](const auto& has) {
        return std::any_of(lines.begin(), lines.end(), has);
    };
    data.set("has_dated", any([](const PlannedLine& line) { return line.told.known(); }));
    data.set("has_undated", any([](const PlannedLine& line) { return !line.told.known(); }));
    data.set("has_changed", any([](const PlannedLine& line) { return line.wasTold; }));

    std::vector<LineValues> values;
    mustache::data list{mustache::data::type::list};
    for (const auto& line : lines) {
        values.emplace_back(line, message, format);
        list.push_back(values.back().data());
    }
    data.set("lines", list);
    data.set("table", tableData(message, values));
    return data;
}

Result<std::string> filled(const std::string& text, const mustache::data& data,
                           const std::function<std::string(const std::string&)>& escape)
{
    mustache::mustache parsed{text};
    if (!parsed.is_valid()) {
        return fail(ErrorKind::Bug,
                    QCoreApplication::translate("TemplateRenderer",
                                                "A template passed the check and "
                                                "still cannot be filled. Please "
                                                "report this."),
                    QString::fromStdString(parsed.error_message()));
    }
    parsed.set_custom_escape(escape);
    return parsed.render(data);
}

} // namespace

Result<RenderedMessage> TemplateRenderer::render(const MessageTemplate& message,
                                                 const MessageFacts& facts)
{
    const mustache::data data = valuesOf(message, facts);
    const auto plain = [](const std::string& text) { return plainLine(text); };
    auto subject = filled(message.subject, data, plain);
    auto text = filled(message.text, data, plain);
    auto html =
        filled(message.html, data, [](const std::string& value) { return htmlLine(value); });
    for (const auto* part : {&subject, &text, &html}) {
        if (!*part) {
            return tl::unexpected<Error>(part->error());
        }
    }
    return RenderedMessage{plainLine(*subject, maxSubjectCharacters), std::move(*text),
                           std::move(*html)};
}

} // namespace repromise
