#include "app/ReadJournal.h"

#include "app/StoreAccess.h"

#include <limits>

namespace repromise {
namespace {

JournalView viewOf(const JournalEntry& entry)
{
    return {entry.id,   entry.at,      entry.actor.name, entry.actor.role, entry.actor.workstation,
            entry.kind, entry.subject, entry.payload,    entry.hash};
}

} // namespace

Result<std::vector<JournalView>> ReadJournal::run(const JournalQuery& query)
{
    constexpr auto all = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    return StoreAccess::open(m_context)
        .and_then(
            [&](StoreAccess store) { return store.journal.read(query.since, query.subject, all); })
        .map([&](const std::vector<JournalEntry>& entries) {
            const std::size_t skip =
                query.limit != 0 && entries.size() > query.limit ? entries.size() - query.limit : 0;
            std::vector<JournalView> views;
            for (std::size_t i = skip; i < entries.size(); ++i) {
                views.push_back(viewOf(entries[i]));
            }
            return views;
        });
}

Result<AuditReport> VerifyAudit::run()
{
    return StoreAccess::open(m_context)
        .and_then([](StoreAccess store) { return store.journal.verify(); })
        .map([](const AuditResult& result) {
            AuditReport report{static_cast<std::uint64_t>(result.checked), {}, result.finding};
            if (result.firstBroken) {
                report.firstBroken = result.firstBroken->id;
            }
            return report;
        });
}

} // namespace repromise
