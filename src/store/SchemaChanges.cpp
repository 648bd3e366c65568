#include "store/SchemaChanges.h"

#include "store/BulkStatement.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SchemaChanges)
};

RecordKind kindOf(std::string_view name)
{
    for (int kind = 0; kind < recordKindCount; ++kind) {
        if (recordKindName(static_cast<RecordKind>(kind)) == name) {
            return static_cast<RecordKind>(kind);
        }
    }
    return RecordKind::OrderLine;
}

} // namespace

Outcome SchemaChanges::record(std::int64_t source, const std::vector<SchemaChange>& seen,
                              const std::vector<SchemaChange>& over)
{
    if (seen.empty() && over.empty()) {
        return {};
    }
    return guarded(Tr::tr("keep what changed at the source"), [&]() -> Outcome {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        BulkStatement forget(m_database, "DELETE FROM schema_change WHERE source_id = ? AND feed = "
                                         "? AND field = ?");
        for (const SchemaChange& change : over) {
            forget << source << std::string_view(change.feed) << std::string_view(change.field);
            forget.run();
        }
        BulkStatement keep(m_database,
                           "INSERT INTO schema_change VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO "
                           "UPDATE SET record = excluded.record, expected = excluded.expected, "
                           "came = excluded.came, refused = excluded.refused");
        for (const SchemaChange& change : seen) {
            keep << source << std::string_view(change.feed) << std::string_view(change.field)
                 << recordKindName(change.record) << std::string_view(change.expected)
                 << std::string_view(change.came) << int{change.refused} << change.since;
            keep.run();
        }
        transaction.commit();
        return {};
    });
}

Result<std::vector<SchemaChange>> SchemaChanges::list(std::int64_t source)
{
    return guarded(
        Tr::tr("read what changed at the source"), [&]() -> Result<std::vector<SchemaChange>> {
            BulkStatement row(m_database, "SELECT feed, record, field, expected, came, refused, "
                                          "since FROM schema_change WHERE source_id = ? ORDER BY "
                                          "feed, field");
            row << source;
            std::vector<SchemaChange> changes;
            while (row.step()) {
                const auto text = [&row](int at) { return std::string(row.text(at)); };
                changes.push_back({text(0), kindOf(row.text(1)), text(2), text(3), text(4),
                                   row.integer(5) != 0, row.instant(6)});
            }
            return changes;
        });
}

} // namespace repromise
