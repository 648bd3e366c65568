#include "app/SourceHealth.h"

#include "app/StoreAccess.h"
#include "store/SchemaChanges.h"
#include "store/Sources.h"
#include "store/SyncHistory.h"

namespace repromise {

Result<SourceHealthReport> SourceHealth::run(const std::string& name, std::size_t mostRuns)
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    const auto source = Sources(*store->database, store->journal).find(name);
    if (!source) {
        return tl::unexpected(source.error());
    }
    SourceHealthReport report;
    report.source = name;
    SyncHistory history(*store->database);
    return history.runs(source->id, mostRuns)
        .and_then([&](std::vector<SyncRun> runs) {
            report.runs = std::move(runs);
            return history.totals(source->id);
        })
        .and_then([&](const SyncTotals& totals) {
            report.totals = totals;
            return SchemaChanges(*store->database).list(source->id);
        })
        .map([&](std::vector<SchemaChange> changes) {
            report.schemaChanges = std::move(changes);
            return std::move(report);
        });
}

} // namespace repromise
