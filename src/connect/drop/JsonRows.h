#pragma once

#include "connect/csv/ColumnMap.h"
#include "connect/csv/RowMapper.h"
#include "connect/described/AnswerDocument.h"

namespace repromise {

/// Rows of JSON through a mapper: an array of objects, an object that holds one as `rows` or
/// `data`, or one object that is a row itself. Fails when there are none of these.
class JsonRows {
public:
    /// All must outlive this. Complaints name `file` and the row, from 1.
    JsonRows(std::string_view file, RowMapper& mapper, const ColumnMap& names);

    Outcome deliver(JsonElement root, RecordSink& sink);

private:
    void row(JsonElement object, std::uint64_t number, RecordSink& sink);
    bool value(JsonElement object, std::size_t column);

    std::string_view m_file;
    RowMapper& m_mapper;
    const ColumnMap& m_names;
    std::vector<std::optional<RecordPointer>> m_pointers; ///< by column; none: a constant
    std::vector<std::string> m_texts;
};

} // namespace repromise
