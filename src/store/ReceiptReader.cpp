#include "store/ReceiptReader.h"

#include "store/BulkStatement.h"

#include <QCoreApplication>

namespace repromise {
namespace {

constexpr int longestRecordingDays = 31;

QString reading()
{
    return QCoreApplication::translate("ReceiptReader", "read the past receipts");
}

ReceiptStamp stampOf(Database& database)
{
    BulkStatement row(database, "SELECT count(*), coalesce(max(id), 0), "
                                "coalesce(sum(fingerprint & 0xFFFFFFFF), 0) FROM receipt "
                                "WHERE gone = 0");
    row.step();
    return {row.integer(0), row.integer(1), row.integer(2)};
}

/// Names of a history by the ids of the rows that receipts refer to.
class NamesById {
public:
    NamesById(Database& database, std::string_view sql, NameTable& names) : m_unknown(names.add({}))
    {
        BulkStatement row(database, sql);
        while (row.step()) {
            const auto id = static_cast<std::size_t>(row.integer(0));
            if (id >= m_names.size()) {
                m_names.resize(id + id / 2 + 1, m_unknown);
            }
            m_names[id] = names.add(row.text(1));
        }
    }
    NameTable::Id of(std::int64_t id) const
    {
        const auto at = static_cast<std::size_t>(id);
        return at < m_names.size() ? m_names[at] : m_unknown;
    }

private:
    NameTable::Id m_unknown;
    std::vector<NameTable::Id> m_names;
};

Date knownOn(Date received, Instant recorded)
{
    const Date day = recorded.utcDate();
    const bool plausible =
        day.known() && received.known() && day <= received.plusDays(longestRecordingDays);
    return plausible ? day : received;
}

StoredReceipts readAll(Database& database)
{
    const SQLite::Transaction snapshot(database.connection());
    StoredReceipts stored;
    stored.stamp = stampOf(database);
    auto history = std::make_shared<ReceiptHistory>();
    const NamesById items(database, "SELECT id, key FROM item", history->items);
    const NamesById places(database, "SELECT id, key FROM location", history->places);
    const NameTable::Id group = history->groups.add({});
    BulkStatement row(database, "SELECT supplier, item_id, location_id, inbound_order, promised, "
                                "received_on, updated_at FROM receipt WHERE gone = 0 ORDER BY id");
    while (row.step()) {
        const Date received = row.date(5);
        const NamedReceipt receipt{history->suppliers.add(row.text(0)),
                                   items.of(row.integer(1)),
                                   places.of(row.integer(2)),
                                   group,
                                   history->deliveryNumber(row.text(3)),
                                   row.date(4),
                                   received,
                                   knownOn(received, row.instant(6))};
        stored.unusable += history->addNamed(receipt) == ReceiptGap::None ? 0U : 1U;
    }
    stored.history = std::move(history);
    return stored;
}

} // namespace

Result<ReceiptStamp> ReceiptReader::stamp()
{
    return guarded(reading(), [&]() -> Result<ReceiptStamp> { return stampOf(m_database); });
}

Result<StoredReceipts> ReceiptReader::read()
{
    return guarded(reading(), [&]() -> Result<StoredReceipts> { return readAll(m_database); });
}

} // namespace repromise
