#pragma once

#include "base/Date.h"
#include "store/BulkStatement.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace repromise {

/// A 128-bit hash of a record's key; equal keys are taken to be equal hashes.
struct KeyHash {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    static KeyHash of(std::string_view key, std::uint64_t scope = 0);
    friend bool operator==(const KeyHash&, const KeyHash&) = default;
    static KeyHash of(std::int64_t key) { return of({}, static_cast<std::uint64_t>(key)); }
};

/// What a merge knows of a stored row.
struct KnownRow {
    std::int64_t id = 0;
    std::uint64_t fingerprint = 0;
    Instant updatedAt;
    std::int32_t source = 0;
    bool gone = false;
    bool seen = false;  ///< delivered in this run
    bool isNew = false; ///< and not stored before
    bool kept = false;  ///< delivered in this run, but not acceptably: what is held stays
};

/// Finds stored rows of one table by key: from memory once loaded, row by row from the table
/// while only few are asked for (a delta), everything at once when many are (a snapshot).
class KeyIndex {
public:
    /// `columns` of every query: id, fingerprint, updated_at, source_id, gone, then what `hashRow`
    /// needs. `byKey` is bound by the caller of `find`.
    struct Queries {
        std::string_view table;
        std::string_view keyColumns; ///< extra columns for `hashRow`, from position 5
        std::string_view where;      ///< condition of the lookup by key
    };
    using HashRow = std::function<KeyHash(const BulkStatement&)>;
    using BindKey = std::function<void(BulkStatement&)>;

    KeyIndex(Database& database, const Queries& queries, HashRow hashRow);

    /// Null when there is no such row. The pointer is valid until the next `find` or `add`.
    template <typename Bind>
    KnownRow* find(KeyHash hash, Bind&& bindKey)
    {
        if (KnownRow* row = inMemory(hash); row != nullptr || m_complete) {
            return row;
        }
        return lookUp(hash, BindKey(bindKey));
    }
    /// Has the place of a key fetched into the processor's cache while something else is done.
    void prefetch(KeyHash hash) const
    {
        __builtin_prefetch(&m_slots[hash.low & (m_slots.size() - 1)]);
    }
    KnownRow* add(KeyHash hash, const KnownRow& row);
    /// Loads what is not in memory yet.
    void complete();
    /// Calls `visit` with every known row; complete() first for all that are stored.
    template <typename Visit>
    void eachRow(Visit&& visit)
    {
        for (Entry& entry : m_entries) {
            visit(entry.row);
        }
    }

private:
    struct Entry {
        KeyHash hash;
        KnownRow row;
    };
    /// Open addressing with linear probing. The tag settles most comparisons without a look at
    /// the entry.
    struct Slot {
        std::uint32_t entry = 0; ///< number + 1, 0 free
        std::uint32_t tag = 0;
    };

    KnownRow* inMemory(KeyHash hash);
    KnownRow* lookUp(KeyHash hash, const BindKey& bindKey);
    static KnownRow rowOf(const BulkStatement& statement);
    bool holdsFewerThan(std::size_t rows);
    void grow();
    std::size_t slotOf(KeyHash hash) const;

    /// After these many single look-ups a table is loaded whole, if it is small …
    static constexpr std::size_t lookUpsBeforeCount = 4096;
    /// … that is, holds fewer rows than this; after this many it is loaded in any case.
    static constexpr std::size_t loadFromLookUps = 65536;

    Database& m_database;
    std::string m_selectAll;
    std::string m_table;
    HashRow m_hashRow;
    BulkStatement m_selectOne;
    std::vector<Slot> m_slots;
    std::vector<Entry> m_entries;
    std::size_t m_lookUps = 0;
    bool m_complete = false;
};

} // namespace repromise
