#include "app/ReadStatus.h"

#include "app/SourceSettings.h"
#include "app/StoreAccess.h"
#include "store/Messages.h"
#include "store/Quarantine.h"
#include "store/RecordCounts.h"
#include "store/SchemaChanges.h"
#include "store/Sources.h"
#include "store/SyncHistory.h"

namespace repromise {
namespace {

constexpr std::int64_t msPerSecond = 1'000;
constexpr std::int64_t msPerHour = 3'600'000;

SourceStatus statusOf(const Source& source, Instant now, std::int64_t staleAfterMs)
{
    SourceStatus status;
    status.name = source.name;
    status.connector = source.kind;
    status.settings = readSourceSettings(source.settings);
    status.state = source.state;
    status.lastGood = source.lastGood;
    status.lastError = source.lastError;
    if (source.lastGood.known()) {
        const std::int64_t ageMs = now.ms() - source.lastGood.ms();
        status.ageSeconds = ageMs / msPerSecond;
        status.stale = ageMs > staleAfterMs;
    }
    return status;
}

Outcome addCounts(StatusReport& report, Database& database)
{
    return countRecords(database).map([&](const auto& counts) {
        for (int kind = 0; kind < recordKindCount; ++kind) {
            report.counts.push_back({std::string(recordKindName(static_cast<RecordKind>(kind))),
                                     counts[static_cast<std::size_t>(kind)]});
        }
    });
}

Outcome addFigures(SourceStatus& status, Database& database, std::int64_t source)
{
    return SyncHistory(database)
        .totals(source)
        .and_then([&](const SyncTotals& totals) {
            status.totals = totals;
            return SchemaChanges(database).list(source);
        })
        .map([&](std::vector<SchemaChange> changes) { status.schemaChanges = std::move(changes); });
}

Outcome addSources(StatusReport& report, StoreAccess& store, const AppContext& context)
{
    const std::int64_t staleAfterMs =
        context.settings().number(Setting::StaleAfterHours) * msPerHour;
    const auto sources = Sources(*store.database, store.journal).list();
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    for (const Source& source : *sources) {
        report.sources.push_back(statusOf(source, context.clock().now(), staleAfterMs));
        if (Outcome added = addFigures(report.sources.back(), *store.database, source.id); !added) {
            return added;
        }
    }
    return {};
}

Outcome addQuarantined(StatusReport& report, Database& database)
{
    return Quarantine(database).list().map([&](const std::vector<QuarantinedRecord>& records) {
        std::map<std::string, std::uint64_t> counts;
        for (const QuarantinedRecord& record : records) {
            ++counts[record.source];
        }
        for (SourceStatus& source : report.sources) {
            source.quarantined = counts[source.name];
        }
    });
}

Outcome addMessages(StatusReport& report, StoreAccess& store, const AppContext& context)
{
    Messages messages(*store.database, store.journal, context.clock(), context.actor());
    return messages.list().map([&](const std::vector<MessageRecord>& records) {
        for (const MessageRecord& record : records) {
            const MessageState state = record.state;
            report.waitingMessages +=
                state == MessageState::Queued || state == MessageState::Held ? 1U : 0U;
            report.failedMessages += state == MessageState::Failed ? 1U : 0U;
            report.uncertainMessages += state == MessageState::Uncertain ? 1U : 0U;
        }
    });
}

} // namespace

Result<StatusReport> ReadStatus::sourcesOnly()
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    StatusReport report;
    report.generation = store->database->generation();
    return addSources(report, *store, m_context)
        .and_then([&] { return addQuarantined(report, *store->database); })
        .and_then([&] { return addMessages(report, *store, m_context); })
        .map([&] { return report; });
}

Result<StatusReport> ReadStatus::run()
{
    return sourcesOnly().and_then([this](StatusReport report) {
        return m_context.openDatabase()
            .and_then([&](const std::unique_ptr<Database>& database) {
                return addCounts(report, *database);
            })
            .map([&] { return std::move(report); });
    });
}

} // namespace repromise
