#pragma once

#include "connect/csv/ReadMeter.h"
#include "connect/csv/RowMapper.h"
#include "domain/RecordSink.h"

#include <filesystem>

namespace repromise {

/// The pages of one resource, as a REST service would answer them: `{"resource", "page", "pages",
/// "next", "rows"}`. Follows `next` from the first page and fails unless every page is there, says
/// what it is and can be read whole.
class JsonPagesReader {
public:
    JsonPagesReader(std::filesystem::path folder, RowMapper& mapper);

    Outcome readAll(RecordSink& sink, ReadMeter& meter);

private:
    std::string pageName(std::uint64_t number) const;

    std::filesystem::path m_folder;
    RowMapper& m_mapper;
};

} // namespace repromise
