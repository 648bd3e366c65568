#include "store/merge/MergeScope.h"

namespace repromise {
namespace {

KeyIndex byKey(Database& database, std::string_view table)
{
    return {database, {table, "key", "key = ?"}, [](const BulkStatement& row) {
                return KeyHash::of(row.text(5));
            }};
}

KeyHash orderHash(std::int64_t source, std::string_view key)
{
    return KeyHash::of(key, static_cast<std::uint64_t>(source));
}

} // namespace

MergeScope::MergeScope(Database& database, std::int64_t source, Instant now)
    : items(byKey(database, "item")),
      locations(byKey(database, "location")),
      customers(byKey(database, "customer")),
      suppliers(byKey(database, "supplier")),
      orders(database, {"sales_order", "key", "key = ? AND source_id = ?"},
             [](const BulkStatement& row) { return orderHash(row.integer(3), row.text(5)); }),
      lines(database, {"order_line", "key", "id BETWEEN ? AND ? AND key = ?"},
            [](const BulkStatement& row) {
                return lineHash(row.integer(0) / idsPerParent, row.text(5));
            }),
      m_database(database),
      m_source(source),
      m_now(now),
      m_foreignOrder(database,
                     "SELECT min(id), count(*) FROM sales_order WHERE key = ? AND gone = 0")
{
}

bool MergeScope::counts(const KnownRow& row, RecordKind kind) const
{
    const bool retold = row.source == m_source && whole[static_cast<std::size_t>(kind)];
    return !row.gone && (row.seen || row.kept || !retold);
}

std::int64_t MergeScope::idOf(KeyIndex& index, RecordKind kind, std::string_view key)
{
    const KnownRow* row =
        index.find(KeyHash::of(key), [key](BulkStatement& query) { query << key; });
    return row != nullptr && counts(*row, kind) ? row->id : 0;
}

std::int64_t MergeScope::anyId(KeyIndex& index, std::string_view key)
{
    const KnownRow* row =
        index.find(KeyHash::of(key), [key](BulkStatement& query) { query << key; });
    return row != nullptr ? row->id : 0;
}

std::int64_t MergeScope::item(std::string_view key)
{
    return idOf(items, RecordKind::Item, key);
}

std::int64_t MergeScope::location(std::string_view key)
{
    return idOf(locations, RecordKind::Location, key);
}

std::int64_t MergeScope::customer(std::string_view key)
{
    return idOf(customers, RecordKind::Customer, key);
}

KnownRow* MergeScope::findOwnOrder(std::string_view key)
{
    return orders.find(orderHash(m_source, key),
                       [this, key](BulkStatement& query) { query << key << m_source; });
}

std::int64_t MergeScope::anyOrder(std::string_view key)
{
    const KnownRow* own = findOwnOrder(key);
    return own != nullptr ? own->id : foreignOrder(key);
}

bool MergeScope::isRegion(std::string_view name)
{
    if (!m_regions) {
        m_regions.emplace();
        BulkStatement row(m_database, "SELECT region FROM customer WHERE gone = 0 UNION "
                                      "SELECT region FROM location WHERE gone = 0");
        while (row.step()) {
            m_regions->emplace(row.text(0));
        }
    }
    return !name.empty() && m_regions->contains(name);
}

std::int64_t MergeScope::foreignOrder(std::string_view key)
{
    m_foreignOrder << key;
    const bool one = m_foreignOrder.step() && m_foreignOrder.integer(1) == 1;
    const std::int64_t id = one ? m_foreignOrder.integer(0) : 0;
    m_foreignOrder.reset();
    return id;
}

std::int64_t MergeScope::order(std::string_view key)
{
    if (key == m_lastOrderKey && m_lastOrder != 0) {
        return m_lastOrder;
    }
    std::int64_t id = 0;
    const KnownRow* own = findOwnOrder(key);
    if (own != nullptr) {
        id = counts(*own, RecordKind::SalesOrder) ? own->id : 0;
    } else if (!delivered[static_cast<std::size_t>(RecordKind::SalesOrder)]) {
        id = foreignOrder(key);
    }
    m_lastOrderKey.assign(key);
    m_lastOrder = id;
    return id;
}

KnownRow* MergeScope::findLine(std::int64_t order, std::string_view key)
{
    return lines.find(lineHash(order, key), [order, key](BulkStatement& query) {
        query << order * idsPerParent << order * idsPerParent + idsPerParent - 1 << key;
    });
}

std::int64_t MergeScope::line(std::int64_t order, std::string_view key)
{
    const KnownRow* row = findLine(order, key);
    const bool dropped = row != nullptr && row->source == m_source && !row->seen && !row->kept
                         && whole[static_cast<std::size_t>(RecordKind::OrderLine)];
    return row == nullptr || dropped ? 0 : row->id;
}

} // namespace repromise
