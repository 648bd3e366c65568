#include "store/merge/KeyIndex.h"

#include "base/LargeMemory.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

namespace repromise {
namespace {

std::string select(const KeyIndex::Queries& queries)
{
    std::string sql = "SELECT id, fingerprint, updated_at, source_id, gone";
    if (!queries.keyColumns.empty()) {
        sql.append(", ").append(queries.keyColumns);
    }
    return sql.append(" FROM ").append(queries.table);
}

std::uint32_t tagOf(KeyHash hash)
{
    return static_cast<std::uint32_t>(hash.high);
}

} // namespace

KeyHash KeyHash::of(std::string_view key, std::uint64_t scope)
{
    const XXH128_hash_t hash = XXH3_128bits_withSeed(key.data(), key.size(), scope);
    return {hash.low64, hash.high64};
}

KeyIndex::KeyIndex(Database& database, const Queries& queries, HashRow hashRow)
    : m_database(database),
      m_selectAll(select(queries)),
      m_table(queries.table),
      m_hashRow(std::move(hashRow)),
      m_selectOne(database, m_selectAll + " WHERE " + std::string(queries.where)),
      m_slots(1024)
{
    BulkStatement any(database, "SELECT 1 FROM " + m_table + " LIMIT 1");
    m_complete = !any.step();
    any.reset();
}

KnownRow* KeyIndex::add(KeyHash hash, const KnownRow& row)
{
    if ((m_entries.size() + 1) * 2 > m_slots.size()) {
        grow();
    }
    if (m_entries.size() == m_entries.capacity()) {
        reserveLarge(m_entries, std::max<std::size_t>(m_entries.size() * 2, 16));
    }
    m_entries.push_back({hash, row});
    m_slots[slotOf(hash)] = {static_cast<std::uint32_t>(m_entries.size()), tagOf(hash)};
    return &m_entries.back().row;
}

std::size_t KeyIndex::slotOf(KeyHash hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    const std::uint32_t tag = tagOf(hash);
    std::size_t slot = hash.low & mask;
    while (m_slots[slot].entry != 0) {
        if (m_slots[slot].tag == tag && m_entries[m_slots[slot].entry - 1].hash == hash) {
            break;
        }
        slot = (slot + 1) & mask;
    }
    return slot;
}

KnownRow* KeyIndex::inMemory(KeyHash hash)
{
    const std::uint32_t entry = m_slots[slotOf(hash)].entry;
    return entry == 0 ? nullptr : &m_entries[entry - 1].row;
}

KnownRow KeyIndex::rowOf(const BulkStatement& statement)
{
    KnownRow row;
    row.id = statement.integer(0);
    row.fingerprint = static_cast<std::uint64_t>(statement.integer(1));
    row.updatedAt = statement.instant(2);
    row.source = static_cast<std::int32_t>(statement.integer(3));
    row.gone = statement.integer(4) != 0;
    return row;
}

KnownRow* KeyIndex::lookUp(KeyHash hash, const BindKey& bindKey)
{
    if (++m_lookUps == lookUpsBeforeCount && holdsFewerThan(loadFromLookUps)) {
        complete();
        return inMemory(hash);
    }
    if (m_lookUps == loadFromLookUps) {
        complete();
        return inMemory(hash);
    }
    bindKey(m_selectOne);
    if (!m_selectOne.step()) {
        return nullptr;
    }
    const KnownRow row = rowOf(m_selectOne);
    m_selectOne.reset();
    return add(hash, row);
}

// Counting stops at the bound: a count of a large table would read every page of it.
bool KeyIndex::holdsFewerThan(std::size_t rows)
{
    BulkStatement count(m_database, "SELECT count(*) FROM (SELECT 1 FROM " + m_table + " LIMIT "
                                        + std::to_string(rows) + ")");
    const bool fewer = count.step() && count.integer(0) < static_cast<std::int64_t>(rows);
    count.reset();
    return fewer;
}

void KeyIndex::complete()
{
    if (m_complete) {
        return;
    }
    m_complete = true;
    BulkStatement all(m_database, m_selectAll);
    while (all.step()) {
        const KeyHash hash = m_hashRow(all);
        if (inMemory(hash) == nullptr) {
            add(hash, rowOf(all));
        }
    }
}

void KeyIndex::grow()
{
    const std::size_t size = m_slots.size() * 2;
    m_slots = {};
    resizeLarge(m_slots, size);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const KeyHash hash = m_entries[i].hash;
        m_slots[slotOf(hash)] = {static_cast<std::uint32_t>(i + 1), tagOf(hash)};
    }
}

} // namespace repromise
