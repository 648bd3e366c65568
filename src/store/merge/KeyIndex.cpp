#include "store/merge/KeyIndex.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

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
    if ((m_rows.size() + 1) * 2 > m_slots.size()) {
        grow();
    }
    m_rows.push_back(row);
    m_hashes.push_back(hash);
    m_slots[slotOf(hash)] = static_cast<std::uint32_t>(m_rows.size());
    return &m_rows.back();
}

std::size_t KeyIndex::slotOf(KeyHash hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash.low & mask;
    while (m_slots[slot] != 0) {
        const KeyHash& there = m_hashes[m_slots[slot] - 1];
        if (there.low == hash.low && there.high == hash.high) {
            break;
        }
        slot = (slot + 1) & mask;
    }
    return slot;
}

KnownRow* KeyIndex::inMemory(KeyHash hash)
{
    const std::uint32_t row = m_slots[slotOf(hash)];
    return row == 0 ? nullptr : &m_rows[row - 1];
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
    if (++m_lookUps == lookUpsBeforeCount) {
        BulkStatement count(m_database, "SELECT count(*) FROM " + m_table);
        const bool many =
            count.step() && count.integer(0) < std::int64_t{lookUpsBeforeCount} * loadFraction;
        count.reset();
        if (many) {
            complete();
            return inMemory(hash);
        }
    } else if (m_lookUps == lookUpsBeforeCount * loadFraction) {
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
    m_slots.assign(m_slots.size() * 2, 0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_slots[slotOf(m_hashes[row])] = static_cast<std::uint32_t>(row + 1);
    }
}

} // namespace repromise
