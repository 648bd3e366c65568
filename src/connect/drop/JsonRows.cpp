#include "connect/drop/JsonRows.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JsonRows)
};

bool holdsObjects(simdjson::dom::array array)
{
    return array.size() == 0 || array.at(0).is_object();
}

} // namespace

std::optional<simdjson::dom::array> jsonRowsOf(JsonElement root, const std::string& at)
{
    simdjson::dom::array rows;
    if (!at.empty()) {
        const auto found = JsonPath(at).find(root);
        return found && found->get(rows) == simdjson::SUCCESS ? std::optional(rows) : std::nullopt;
    }
    if (root.get(rows) == simdjson::SUCCESS) {
        return rows;
    }
    for (const char* const name : {"rows", "data"}) {
        if (root[name].get(rows) == simdjson::SUCCESS) {
            return rows;
        }
    }
    simdjson::dom::object object;
    const bool alone = root.get(object) == simdjson::SUCCESS && object.size() == 1
                       && object.begin().value().get(rows) == simdjson::SUCCESS;
    return alone && holdsObjects(rows) ? std::optional(rows) : std::nullopt;
}

JsonRows::JsonRows(std::string_view file, RowMapper& mapper, const ColumnMap& names,
                   const std::string& at)
    : m_file(file), m_mapper(mapper), m_names(names), m_at(at), m_texts(mapper.columns().size())
{
    m_mapper.bindOwnColumns();
    for (const ColumnRule& column : mapper.columns()) {
        const std::string ours(column.name);
        const auto theirs = names.theirs.find(ours);
        m_paths.push_back(
            names.constants.contains(ours)
                ? std::nullopt
                : std::optional<JsonPath>(theirs == names.theirs.end() ? ours : theirs->second));
    }
}

Outcome JsonRows::deliver(JsonElement root, RecordSink& sink)
{
    std::uint64_t number = 0;
    if (const auto rows = jsonRowsOf(root, m_at)) {
        for (const JsonElement element : *rows) {
            row(element, ++number, sink);
        }
        return {};
    }
    if (!m_at.empty()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("Cannot read %1: it has no list of rows at %2. Correct the file or the "
                           "source's rows_at.")
                        .arg(excerpt(m_file), excerpt(m_at)));
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
    std::vector<std::size_t> noValues;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (!value(object, i)) {
            noValues.push_back(i);
        }
        values.push_back(m_texts[i]);
    }
    const SourceRow mapped{values, {m_file, number, raw}, false};
    if (!object.is_object()) {
        m_mapper.tellNoValues(mapped, noValues);
        m_mapper.reject(mapped, "not_a_value",
                        Tr::tr("The row is no JSON object, or cut; export it again."), sink);
        return;
    }
    if (!noValues.empty()) {
        m_mapper.tellNoValues(mapped, noValues);
        m_mapper.reject(mapped, "not_a_value",
                        Tr::tr("%1 is not a single value; map it to a member that is.")
                            .arg(excerpt(m_mapper.columns()[noValues.front()].name)),
                        sink);
        return;
    }
    m_mapper.map(mapped, sink);
}

bool JsonRows::value(JsonElement object, std::size_t column)
{
    std::string& text = m_texts[column];
    text.clear();
    if (!m_paths[column]) {
        const auto constant = m_names.constants.find(std::string(m_mapper.columns()[column].name));
        text = constant == m_names.constants.end() ? std::string() : constant->second;
        return true;
    }
    const auto found = m_paths[column]->find(object);
    return !found || scalarText(*found, text);
}

} // namespace repromise
