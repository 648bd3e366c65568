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

/// Keys by the ids that receipts refer to them with.
class Keys {
public:
    Keys(Database& database, std::string_view sql)
    {
        BulkStatement row(database, sql);
        while (row.step()) {
            const auto id = static_cast<std::size_t>(row.integer(0));
            if (id >= m_keys.size()) {
                m_keys.resize(id + 1);
            }
            m_keys[id] = row.text(1);
        }
    }
    std::string_view of(std::int64_t id) const
    {
        const auto at = static_cast<std::size_t>(id);
        return at < m_keys.size() ? std::string_view(m_keys[at]) : std::string_view();
    }

private:
    std::vector<std::string> m_keys;
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
    const Keys items(database, "SELECT id, key FROM item");
    const Keys places(database, "SELECT id, key FROM location");
    BulkStatement row(database, "SELECT supplier, item_id, location_id, inbound_order, promised, "
                                "received_on, updated_at FROM receipt WHERE gone = 0 ORDER BY id");
    while (row.step()) {
        PastReceipt receipt;
        const std::string supplier(row.text(0));
        const std::string order(row.text(3));
        receipt.supplier = supplier;
        receipt.item = items.of(row.integer(1));
        receipt.place = places.of(row.integer(2));
        receipt.delivery = order;
        receipt.promised = row.date(4);
        receipt.received = row.date(5);
        receipt.known = knownOn(receipt.received, row.instant(6));
        stored.unusable += history->add(receipt) == ReceiptGap::None ? 0U : 1U;
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
