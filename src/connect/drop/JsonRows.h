#pragma once

#include "connect/csv/ColumnMap.h"
#include "connect/csv/RowMapper.h"
#include "connect/drop/JsonPath.h"

namespace repromise {

/// The array of rows in JSON: the value itself, what stands at the path `at`, or without one the
/// member `rows` or `data`, or the only member there is. Nullopt when there is no such array, and
/// without `at` the value may be a row itself.
std::optional<simdjson::dom::array> jsonRowsOf(JsonElement root, const std::string& at);

/// Rows of JSON through a mapper: an array of objects, an object that holds one, or one object that
/// is a row itself. Fails when there are none of these.
class JsonRows {
public:
    /// All must outlive this. Complaints name `file` and the row, from 1. `at` is where the rows
    /// are, see `jsonRowsOf`.
    JsonRows(std::string_view file, RowMapper& mapper, const ColumnMap& names,
             const std::string& at);

    Outcome deliver(JsonElement root, RecordSink& sink);

private:
    void row(JsonElement object, std::uint64_t number, RecordSink& sink);
    bool value(JsonElement object, std::size_t column);

    std::string_view m_file;
    RowMapper& m_mapper;
    const ColumnMap& m_names;
    const std::string& m_at;
    std::vector<std::optional<JsonPath>> m_paths; ///< by column; none: a constant
    std::vector<std::string> m_texts;
};

} // namespace repromise
