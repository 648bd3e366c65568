#include "store/Ledger.h"

#include "store/BulkStatement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

bool has(const std::vector<LedgerEntry>& entries, std::string_view kind)
{
    return std::ranges::any_of(entries, [kind](const auto& entry) { return entry.kind == kind; });
}

// Sources need not say when they recorded a shipment; the day it went stands in.
Instant shippedAt(Date day, Instant recorded)
{
    return recorded.known() || !day.known()
               ? recorded
               : Instant::fromMs(std::int64_t{86'400'000} * day.days());
}

// By time, and of what became known at once the customer's wish comes first.
std::pair<Instant, std::size_t> placeOf(const LedgerEntry& entry)
{
    static constexpr std::array<std::string_view, 6> kinds{"requested", "promised", "confirmed",
                                                           "projected", "told",     "actual"};
    const auto kind = std::ranges::find(kinds, entry.kind) - kinds.begin();
    return {entry.at, static_cast<std::size_t>(kind)};
}

} // namespace

Result<std::vector<LedgerEntry>> Ledger::entries(std::int64_t line)
{
    return guarded(QCoreApplication::translate("Ledger", "read the date ledger"),
                   [&]() -> Result<std::vector<LedgerEntry>> {
                       std::vector<LedgerEntry> entries;
                       BulkStatement row(m_database,
                                         "SELECT kind, date, at, source, by, reason FROM ledger "
                                         "WHERE order_line_id = ? ORDER BY id");
                       row << line;
                       while (row.step()) {
                           entries.push_back({std::string(row.text(0)), row.date(1), row.instant(2),
                                              std::string(row.text(3)), std::string(row.text(4)),
                                              std::string(row.text(5))});
                       }
                       addFirst(line, entries);
                       addActual(line, entries);
                       std::ranges::stable_sort(entries, {}, placeOf);
                       return entries;
                   });
}

void Ledger::addFirst(std::int64_t line, std::vector<LedgerEntry>& entries)
{
    BulkStatement row(m_database, "SELECT l.requested, l.promised, l.confirmed, l.first_seen, "
                                  "s.name FROM order_line l JOIN source s ON s.id = l.source_id "
                                  "WHERE l.id = ?");
    row << line;
    if (!row.step()) {
        return;
    }
    std::vector<LedgerEntry> first;
    const auto add = [&](const char* kind, Date date) {
        if (date.known() && !has(entries, kind)) {
            first.push_back({kind, date, row.instant(3), std::string(row.text(4)), "sync", {}});
        }
    };
    add("requested", row.date(0));
    add("promised", row.date(1));
    add("confirmed", row.date(2));
    row.reset();
    entries.insert(entries.begin(), first.begin(), first.end());
}

void Ledger::addActual(std::int64_t line, std::vector<LedgerEntry>& entries)
{
    BulkStatement row(m_database, "SELECT h.ship_date, h.updated_at, s.name, h.key FROM shipment h "
                                  "JOIN source s ON s.id = h.source_id WHERE h.order_line_id = ? "
                                  "AND h.gone = 0 ORDER BY h.ship_date, h.key");
    row << line;
    while (row.step()) {
        entries.push_back({"actual", row.date(0), shippedAt(row.date(0), row.instant(1)),
                           std::string(row.text(2)), "sync", std::string(row.text(3))});
    }
}

void Ledger::append(std::int64_t line, const LedgerEntry& entry)
{
    BulkStatement insert(m_database, "INSERT INTO ledger (order_line_id, kind, date, at, source, "
                                     "by, reason) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert << line << std::string_view(entry.kind) << entry.date << entry.at
           << std::string_view(entry.source) << std::string_view(entry.by)
           << std::string_view(entry.reason);
    insert.run();
}

void Ledger::told(std::int64_t line, const LedgerEntry& entry, std::string_view message)
{
    append(line, entry);
    BulkStatement now(m_database, "INSERT INTO line_told VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO "
                                  "UPDATE SET date = ?2, at = ?3, message_id = ?4");
    now << line << entry.date << entry.at << message;
    now.run();
}

} // namespace repromise
