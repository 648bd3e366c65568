#pragma once

#include "store/Database.h"

#include <string>
#include <vector>

namespace repromise {

/// One complaint about one record, as it stands after the last sync.
struct QuarantinedRecord {
    std::string source, record; ///< `record` is the kind's name, as `sales_lines`
    std::string file;
    std::uint64_t line = 0; ///< 0 where lines mean nothing
    std::string key, kind;
    std::string handling; ///< `rejected` or `flagged`
    std::string reason, raw;
};

class Quarantine {
public:
    explicit Quarantine(Database& database) : m_database(database) {}

    /// By source, file, line, key, kind.
    Result<std::vector<QuarantinedRecord>> list();

private:
    Database& m_database;
};

} // namespace repromise
