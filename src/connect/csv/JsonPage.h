#pragma once

#include "connect/csv/FileBytes.h"
#include "connect/csv/RowMapper.h"

#include <simdjson.h>

#include <vector>

namespace repromise {

/// What a page says of itself.
struct JsonPageHead {
    std::string resource;
    std::uint64_t page = 0, pages = 0;
    std::string next; ///< empty on the last page
    bool hasRows = false;
};

/// One page of rows. Used once.
class JsonPage {
public:
    JsonPage(FileBytes& file, RowMapper& mapper) : m_file(file), m_mapper(mapper) {}

    /// Delivers the rows as they come. Fails with the line where the page stops being readable.
    Result<JsonPageHead> read(RecordSink& sink);

private:
    Outcome load();
    simdjson::error_code readDocument(RecordSink& sink);
    simdjson::error_code readMember(std::string_view name, simdjson::ondemand::value value,
                                    RecordSink& sink);
    simdjson::error_code readRows(simdjson::ondemand::array rows, RecordSink& sink);
    simdjson::error_code readRow(simdjson::ondemand::object row, RecordSink& sink);
    simdjson::error_code readValue(simdjson::ondemand::value value, std::string_view& text);
    std::size_t columnOf(std::string_view name, std::size_t guess) const;
    std::uint64_t lineOf(const char* at);
    Outcome malformed(simdjson::error_code code);

    FileBytes& m_file;
    RowMapper& m_mapper;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    simdjson::padded_string m_json;
    JsonPageHead m_head;
    std::vector<std::string_view> m_values;
    const char* m_reached = nullptr; // the row being read
    const char* m_counted = nullptr; // line feeds are counted up to here
    std::uint64_t m_line = 1;
};

} // namespace repromise
