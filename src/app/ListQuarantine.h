#pragma once

#include "app/AppContext.h"
#include "domain/RecordFields.h"

#include <string>
#include <vector>

namespace repromise {

struct QuarantineRow {
    std::string source, file;
    std::uint64_t line = 0; ///< 0 where lines mean nothing
    std::string key, kind;
    std::string handling; ///< `rejected` or `flagged`
    std::string reason, raw;
    std::int64_t id = 0;
    std::string record = {};  ///< kind of record: `sales_lines`
    RecordFields fields = {}; ///< as far as it could be read; empty: it cannot be mended here
};

struct QuarantineList {
    std::uint64_t generation = 0;
    std::vector<QuarantineRow> rows; ///< by source, file, line, key, kind
};

class ListQuarantine {
public:
    explicit ListQuarantine(AppContext& context) : m_context(context) {}
    Result<QuarantineList> run();

private:
    AppContext& m_context;
};

} // namespace repromise
