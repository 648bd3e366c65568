#pragma once

#include "domain/RecordFields.h"
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
    std::int64_t id = 0; ///< of the complaint
    RecordFields fields; ///< the record as far as it could be read; may be empty
};

/// As the store keeps the fields of a record: a JSON object of texts; empty for none.
std::string writeFields(const RecordFields& fields);
/// Values that are no texts are left out.
RecordFields readFields(std::string_view json);

class Quarantine {
public:
    explicit Quarantine(Database& database) : m_database(database) {}

    /// By source, file, line, key, kind.
    Result<std::vector<QuarantinedRecord>> list();

private:
    Database& m_database;
};

} // namespace repromise
