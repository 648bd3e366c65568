#include "store/merge/MergeRows.h"

namespace repromise {

template <typename Policy>
MergeRows<Policy>::MergeRows(MergeScope& scope)
    : m_scope(scope),
      m_lastLine(scope.database(), "SELECT max(id) FROM order_line WHERE id BETWEEN ? AND ?")
{
    if constexpr (idFromReferences<Policy>) {
        m_own.emplace(scope.database(), KeyIndex::Queries{Policy::table, "", "id=?"},
                      [](const BulkStatement& row) { return KeyHash::of(row.integer(0)); });
    } else if constexpr (keyedBySource<Policy>) {
        m_own.emplace(
            scope.database(), KeyIndex::Queries{Policy::table, "key", "key=? AND source_id=?"},
            [](const BulkStatement& row) {
                return KeyHash::of(row.text(5), static_cast<std::uint64_t>(row.integer(3)));
            });
    } else {
        m_own.emplace(scope.database(), KeyIndex::Queries{Policy::table, "key", "key=?"},
                      [](const BulkStatement& row) { return KeyHash::of(row.text(5)); });
    }
}

template <typename Policy>
KeyIndex& MergeRows<Policy>::index()
{
    return *m_own;
}
template <>
KeyIndex& MergeRows<LocationPolicy>::index()
{
    return m_scope.locations;
}
template <>
KeyIndex& MergeRows<SupplierPolicy>::index()
{
    return m_scope.suppliers;
}
template <>
KeyIndex& MergeRows<CustomerPolicy>::index()
{
    return m_scope.customers;
}
template <>
KeyIndex& MergeRows<ItemPolicy>::index()
{
    return m_scope.items;
}
template <>
KeyIndex& MergeRows<SalesOrderPolicy>::index()
{
    return m_scope.orders;
}
template <>
KeyIndex& MergeRows<OrderLinePolicy>::index()
{
    return m_scope.lines;
}

template <typename Policy>
KnownRow* MergeRows<Policy>::find(const Record& record, const References& to, KeyHash& hash)
{
    if constexpr (isLine<Policy>) {
        hash = MergeScope::lineHash(to.order, record.line);
        return m_scope.findLine(to.order, record.line);
    } else if constexpr (isOrder<Policy>) {
        hash = KeyHash::of(record.key, static_cast<std::uint64_t>(m_scope.source()));
        return m_scope.findOwnOrder(record.key);
    } else if constexpr (idFromReferences<Policy>) {
        const std::int64_t id = newId(to);
        hash = KeyHash::of(id);
        return index().find(hash, [id](BulkStatement& query) { query << id; });
    } else if constexpr (keyedBySource<Policy>) {
        const std::string key = Policy::key(record);
        hash = KeyHash::of(key, static_cast<std::uint64_t>(m_scope.source()));
        return findOwn(key);
    } else {
        const std::string key = Policy::key(record);
        hash = KeyHash::of(key);
        return index().find(hash, [&key](BulkStatement& query) { query << std::string_view(key); });
    }
}

template <typename Policy>
KnownRow* MergeRows<Policy>::findOwn(std::string_view key)
{
    const std::int64_t source = m_scope.source();
    return index().find(KeyHash::of(key, static_cast<std::uint64_t>(source)),
                        [key, source](BulkStatement& query) { query << key << source; });
}

template <typename Policy>
std::int64_t MergeRows<Policy>::newId([[maybe_unused]] const References& to)
{
    if constexpr (std::is_same_v<Policy, StockPolicy>) {
        return stockId(to.item, to.location);
    } else if constexpr (std::is_same_v<Policy, AccountPolicy>) {
        return to.customer;
    } else if constexpr (isLine<Policy>) {
        const auto order = static_cast<std::size_t>(to.order);
        if (order >= m_nextLine.size()) {
            m_nextLine.resize(order * 2 + 1);
        }
        if (!m_lastOrder) {
            BulkStatement last(m_scope.database(), "SELECT max(id) FROM order_line");
            m_lastOrder = last.step() ? last.integer(0) / idsPerParent : 0;
            last.reset();
        }
        if (m_nextLine[order] == 0 && to.order > *m_lastOrder) {
            m_nextLine[order] = 1;
        }
        if (m_nextLine[order] == 0) {
            m_lastLine << to.order * idsPerParent << to.order * idsPerParent + idsPerParent - 1;
            const bool any = m_lastLine.step() && !m_lastLine.isNull(0);
            m_nextLine[order] =
                any ? static_cast<std::uint32_t>(m_lastLine.integer(0) % idsPerParent) + 1 : 1;
            m_lastLine.reset();
        }
        if (m_nextLine[order] == idsPerParent) {
            return -1;
        }
        return to.order * idsPerParent + m_nextLine[order]++;
    } else if constexpr (std::is_same_v<Policy, LocationPolicy>) {
        // Stock rows carry the location in the low part of their id.
        BulkStatement last(m_scope.database(), "SELECT max(id) FROM location");
        const bool full = last.step() && last.integer(0) >= idsPerParent - 1;
        last.reset();
        return full ? -1 : 0;
    } else {
        return 0; // the table numbers its rows itself
    }
}

template <typename Policy>
KnownRow* MergeRows<Policy>::findByKey(std::string_view key)
{
    const auto slash = key.rfind('/');
    if constexpr (isLine<Policy>) {
        const std::int64_t order = m_scope.anyOrder(key.substr(0, slash));
        return order == 0 ? nullptr : m_scope.findLine(order, key.substr(slash + 1));
    } else if constexpr (isOrder<Policy>) {
        return m_scope.findOwnOrder(key);
    } else if constexpr (idFromReferences<Policy>) {
        References to;
        if constexpr (std::is_same_v<Policy, StockPolicy>) {
            to.item = m_scope.anyId(m_scope.items, key.substr(0, slash));
            to.location = m_scope.anyId(m_scope.locations, key.substr(slash + 1));
        } else {
            to.customer = m_scope.anyId(m_scope.customers, key);
        }
        const std::int64_t id = newId(to);
        return index().find(KeyHash::of(id), [id](BulkStatement& query) { query << id; });
    } else if constexpr (keyedBySource<Policy>) {
        return findOwn(key);
    } else {
        return index().find(KeyHash::of(key), [key](BulkStatement& query) { query << key; });
    }
}

template <typename Policy>
void MergeRows<Policy>::keepPlace(std::string_view key)
{
    const auto slash = key.rfind('/');
    if (slash == std::string_view::npos || slash + 1 == key.size()) {
        return;
    }
    References to;
    to.order = m_scope.order(key.substr(0, slash));
    const std::int64_t id = to.order == 0 ? -1 : newId(to);
    if (id < 0) {
        return;
    }
    const std::string_view line = key.substr(slash + 1);
    BulkStatement insert(m_scope.database(),
                         "INSERT INTO order_line (id,key,source_id,fingerprint,gone,item_id,"
                         "location_id,status,ordered,shipped,allocated,cancelled,unit_price,"
                         "currency,requested,promised,confirmed,priority,first_seen) VALUES "
                         "(?,?,?,0,1,0,0,'',0,0,0,0,0,0,?,?,?,0,?)");
    insert << id << line << m_scope.source() << Date() << Date() << Date() << m_scope.now();
    insert.run();
    KnownRow row;
    row.id = id;
    row.source = static_cast<std::int32_t>(m_scope.source());
    row.gone = true;
    row.isNew = true;
    row.kept = true;
    index().add(MergeScope::lineHash(to.order, line), row);
}

template class MergeRows<LocationPolicy>;
template class MergeRows<SupplierPolicy>;
template class MergeRows<CustomerPolicy>;
template class MergeRows<AccountPolicy>;
template class MergeRows<ContactPolicy>;
template class MergeRows<ItemPolicy>;
template class MergeRows<SubstitutePolicy>;
template class MergeRows<StockPolicy>;
template class MergeRows<SalesOrderPolicy>;
template class MergeRows<OrderLinePolicy>;
template class MergeRows<ShipmentPolicy>;
template class MergeRows<InboundPolicy>;
template class MergeRows<ReceiptPolicy>;
template class MergeRows<LanePolicy>;
template class MergeRows<TrackingPolicy>;
template class MergeRows<MilestonePolicy>;
template class MergeRows<InquiryPolicy>;
template class MergeRows<PickTaskPolicy>;

} // namespace repromise
