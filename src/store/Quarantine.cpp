#include "store/Quarantine.h"

#include "store/BulkStatement.h"

#include <QCoreApplication>

namespace repromise {

Result<std::vector<QuarantinedRecord>> Quarantine::list()
{
    return guarded(
        QCoreApplication::translate("Quarantine", "read the quarantine"),
        [&]() -> Result<std::vector<QuarantinedRecord>> {
            BulkStatement row(m_database, "SELECT s.name, q.record, q.file, q.line, q.key, q.kind, "
                                          "q.handling, q.reason, q.raw FROM quarantine q JOIN "
                                          "source s ON s.id = q.source_id WHERE s.removed = 0 "
                                          "ORDER BY s.name, q.file, q.line, q.key, q.kind, q.id");
            std::vector<QuarantinedRecord> records;
            while (row.step()) {
                const auto text = [&row](int column) { return std::string(row.text(column)); };
                records.push_back({text(0), text(1), text(2),
                                   static_cast<std::uint64_t>(row.integer(3)), text(4), text(5),
                                   text(6), text(7), text(8)});
            }
            return records;
        });
}

} // namespace repromise
