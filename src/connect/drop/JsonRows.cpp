#include "connect/drop/JsonRows.h"

#include "base/Excerpt.h"
#include "base/JsonPointer.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JsonRows)
};

// A name as a pointer to the member of that name.
std::string pointerOf(const std::string& name)
{
    return name.starts_with('/') ? name : '/' + pointerToken(name);
}

std::optional<simdjson::dom::array> rowsOf(JsonElement root)
{
    simdjson::dom::array rows;
    if (root.get(rows) == simdjson::SUCCESS) {
        return rows;
    }
    for (const char* const name : {"rows", "data"}) {
        if (root[name].get(rows) == simdjson::SUCCESS) {
            return rows;
        }
    }
    return std::nullopt;
}

} // namespace

JsonRows::JsonRows(std::string_view file, RowMapper& mapper, const ColumnMap& names)
    : m_file(file), m_mapper(mapper), m_names(names), m_texts(mapper.columns().size())
{
    m_mapper.bindOwnColumns();
    for (const ColumnRule& column : mapper.columns()) {
        const std::string ours(column.name);
        const auto theirs = names.theirs.find(ours);
        m_pointers.push_back(names.constants.contains(ours)
                                 ? std::nullopt
                                 : RecordPointer::parse(pointerOf(
                                     theirs == names.theirs.end() ? ours : theirs->second)));
    }
}

Outcome JsonRows::deliver(JsonElement root, RecordSink& sink)
{
    std::uint64_t number = 0;
    if (const auto rows = rowsOf(root)) {
        for (const JsonElement element : *rows) {
            row(element, ++number, sink);
        }
        return {};
    }
    if (!root.is_object()) {
        return fail(ErrorKind::BadInput, Tr::tr("Cannot read %1: it holds no JSON object and no "
                                                "array of objects. Export it again.")
                                             .arg(excerpt(m_file)));
    }
    row(root, 1, sink);
    return {};
}

void JsonRows::row(JsonElement object, std::uint64_t number, RecordSink& sink)
{
    const std::string raw = simdjson::minify(object);
    std::vector<std::string_view> values;
    std::string_view unreadable = object.is_object() ? std::string_view() : "the row";
    std::vector<std::size_t> noValues;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (!value(object, i)) {
            noValues.push_back(i);
        }
        values.push_back(m_texts[i]);
    }
    if (!noValues.empty() && unreadable.empty()) {
        unreadable = m_mapper.columns()[noValues.front()].name;
    }
    const SourceRow mapped{values, {m_file, number, raw}, false};
    if (!unreadable.empty()) {
        m_mapper.tellNoValues(mapped, noValues);
        m_mapper.reject(mapped, "not_a_value",
                        Tr::tr("%1 is not a single value; map it to a member that is.")
                            .arg(excerpt(unreadable)),
                        sink);
        return;
    }
    m_mapper.map(mapped, sink);
}

bool JsonRows::value(JsonElement object, std::size_t column)
{
    std::string& text = m_texts[column];
    text.clear();
    if (!m_pointers[column]) {
        const auto constant = m_names.constants.find(std::string(m_mapper.columns()[column].name));
        text = constant == m_names.constants.end() ? std::string() : constant->second;
        return true;
    }
    const auto found = find(object, *m_pointers[column]);
    return !found || scalarText(*found, text);
}

} // namespace repromise
