#pragma once

#include "domain/SyncRun.h"
#include "store/Database.h"

#include <vector>

namespace repromise {

/// What sources disagree about. Dates are ISO, quantities and prices decimal, references keys.
class Conflicts {
public:
    explicit Conflicts(Database& database) : m_database(database) {}

    /// All of them, by kind, key, field and who differs.
    Result<std::vector<FieldConflict>> list();
    /// Those that bear on an order line: its own, its order's, its item's stock where it ships
    /// from, and those of the inbound lines of the given ids.
    Result<std::vector<FieldConflict>> ofLine(std::int64_t line,
                                              const std::vector<std::int64_t>& inbound);

private:
    Database& m_database;
};

} // namespace repromise
