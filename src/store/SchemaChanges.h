#pragma once

#include "domain/SyncRun.h"
#include "store/Database.h"

#include <vector>

namespace repromise {

/// What sources deliver in another shape than before.
class SchemaChanges {
public:
    explicit SchemaChanges(Database& database) : m_database(database) {}

    /// Keeps what was seen, since when it was first seen, and forgets the changes of `over` (by
    /// feed and field), which came as they always did.
    Outcome record(std::int64_t source, const std::vector<SchemaChange>& seen,
                   const std::vector<SchemaChange>& over);
    /// By feed and field.
    Result<std::vector<SchemaChange>> list(std::int64_t source);

private:
    Database& m_database;
};

} // namespace repromise
