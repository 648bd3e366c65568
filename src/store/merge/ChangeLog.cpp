#include "store/merge/ChangeLog.h"

namespace repromise {

std::string_view changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Line:
        return "line";
    case ChangeKind::Stock:
        return "stock";
    case ChangeKind::Inbound:
        break;
    }
    return "inbound";
}

std::uint64_t ChangeLog::commit(Database& database)
{
    const auto generation = static_cast<std::int64_t>(database.generation()) + 1;
    BulkStatement bump(database, "UPDATE workspace SET generation = ?, patch_floor = "
                                 "max(patch_floor, CASE WHEN ? THEN ? ELSE ? END)");
    bump << generation << int{m_reread} << generation << generation - keptGenerations;
    bump.run();
    if (!m_reread) {
        BulkStatement insert(database, "INSERT OR IGNORE INTO change_log VALUES (?, ?, ?)");
        for (const Row& row : m_rows) {
            insert << generation << changeKindName(row.kind) << row.id;
            insert.run();
        }
    }
    BulkStatement trim(database, "DELETE FROM change_log WHERE generation <= "
                                 "(SELECT patch_floor FROM workspace)");
    trim.run();
    return static_cast<std::uint64_t>(generation);
}

} // namespace repromise
