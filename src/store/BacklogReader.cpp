#include "store/BacklogReader.h"

#include "store/backlog/ContestedRows.h"
#include "store/backlog/LineWork.h"
#include "store/backlog/OpenLines.h"
#include "store/backlog/Patch.h"

#include <QCoreApplication>

namespace repromise {
namespace {

QString reading()
{
    return QCoreApplication::translate("BacklogReader", "read the backlog");
}

template <typename Table, typename Before, typename EachColumn>
void arrange(Table& table, Before&& before, EachColumn&& eachColumn)
{
    const std::vector<std::uint32_t> rows = sortedRows(0, table.size(), before);
    if (!std::ranges::is_sorted(rows)) {
        eachColumn(table, [&rows](auto& column) { permute(column, rows); });
    }
}

BacklogPtr readAll(Database& database, const DateSettingsPtr& dates)
{
    const SQLite::Transaction snapshot(database.connection());
    auto backlog = std::make_shared<Backlog>();
    auto texts = std::make_shared<StringPool>();
    backlog->texts = texts;
    backlog->generation = database.generation();
    MasterIds ids;
    MasterDataReader(database, *backlog, *texts, ids).read();
    OpenLineReader reader(database, *texts, ids);
    reader.readLines(backlog->lines);
    reader.readStock(backlog->stock);
    reader.readInbound(backlog->inbound);
    Backlog& b = *backlog;
    arrange(
        b.lines, [&b](auto x, auto y) { return lineBefore(b, b.lines, x, y); },
        [](auto& table, auto&& visit) { eachLineColumn(table, visit); });
    arrange(
        b.stock, [&b](auto x, auto y) { return stockBefore(b.stock, x, y); },
        [](auto& table, auto&& visit) { eachStockColumn(table, visit); });
    arrange(
        b.inbound, [&b](auto x, auto y) { return inboundBefore(b, b.inbound, x, y); },
        [](auto& table, auto&& visit) { eachInboundColumn(table, visit); });
    readLineWork(database, backlog->lines);
    readContestedRows(database, b);
    backlog->dates = DateRules::make(b, dates);
    return backlog;
}

} // namespace

BacklogReader::BacklogReader(Database& database, DateSettingsPtr dates)
    : m_database(database),
      m_dates(dates ? std::move(dates) : std::make_shared<const DateSettings>())
{
}

Result<BacklogPtr> BacklogReader::read()
{
    return guarded(reading(), [&]() -> Result<BacklogPtr> { return readAll(m_database, m_dates); });
}

// What a file says of calendars may change while nothing changes in the store.
BacklogPtr BacklogReader::withDates(const BacklogPtr& backlog) const
{
    const bool same = backlog->dates ? *backlog->dates->settings() == *m_dates
                                     : DateRules::make(*backlog, m_dates) == nullptr;
    if (same) {
        return backlog;
    }
    auto fresh = std::make_shared<Backlog>(*backlog);
    fresh->dates = DateRules::make(*fresh, m_dates);
    return fresh;
}

Result<BacklogPtr> BacklogReader::refresh(const BacklogPtr& old)
{
    return guarded(reading(), [&]() -> Result<BacklogPtr> {
        if (!old) {
            return readAll(m_database, m_dates);
        }
        const BacklogPtr patched = patchedBacklog(m_database, old);
        return patched ? withDates(patched) : readAll(m_database, m_dates);
    });
}

} // namespace repromise
