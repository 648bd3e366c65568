#pragma once

#include "domain/SyncCounts.h"
#include "store/merge/KeyIndex.h"

#include <array>
#include <optional>
#include <set>
#include <string>

namespace repromise {

/// Ids of the rows a record points at; 0 where it points at nothing.
struct References {
    std::int64_t item = 0;
    std::int64_t location = 0;
    std::int64_t customer = 0;
    std::int64_t order = 0;
    std::int64_t line = 0;
    std::int64_t substitute = 0;
};

/// A reference that leads nowhere: the defect kind (`unknown_item`) and what was named.
struct BrokenReference {
    std::string_view kind;
    std::string_view name;
};

/// The key indexes of the tables that others point at, shared by all tables of one merge.
class MergeScope {
public:
    MergeScope(Database& database, std::int64_t source, Instant now);

    std::int64_t source() const { return m_source; }
    Instant now() const { return m_now; }
    Database& database() { return m_database; }

    KeyIndex items, locations, customers, suppliers, orders, lines;

    /// Ids of stored rows, 0 when there is none that counts in this run: not gone, and delivered
    /// again (be it in a version that was refused) if this run delivers the whole of that kind from
    /// the owning source.
    std::int64_t item(std::string_view key);
    std::int64_t location(std::string_view key);
    std::int64_t customer(std::string_view key);
    /// This source's order, or any other source's when this one has none of that key.
    std::int64_t order(std::string_view key);
    /// Also of a line that came but was refused, or is gone: what happened to it stays true.
    std::int64_t line(std::int64_t order, std::string_view key);

    static KeyHash lineHash(std::int64_t order, std::string_view key)
    {
        return KeyHash::of(key, static_cast<std::uint64_t>(order));
    }
    /// Id of a row also when it does not count, 0 when it was never stored.
    std::int64_t anyId(KeyIndex& index, std::string_view key);
    std::int64_t anyOrder(std::string_view key);
    /// Whether a customer or location lies in a region of this name. Asked of the store once: call
    /// after those were delivered.
    bool isRegion(std::string_view name);
    /// Call when an order is gone: the last one asked for is remembered.
    void forgetLastOrder() { m_lastOrder = 0; }
    KnownRow* findLine(std::int64_t order, std::string_view key);
    KnownRow* findOwnOrder(std::string_view key);

    /// Set once a record of the kind was delivered in this run.
    std::array<bool, recordKindCount> delivered{};
    /// Set when the reader promised to deliver everything of the kind.
    std::array<bool, recordKindCount> whole{};

private:
    std::int64_t idOf(KeyIndex& index, RecordKind kind, std::string_view key);
    bool counts(const KnownRow& row, RecordKind kind) const;
    std::int64_t foreignOrder(std::string_view key);

    Database& m_database;
    std::int64_t m_source;
    Instant m_now;
    BulkStatement m_foreignOrder;
    std::optional<std::set<std::string, std::less<>>> m_regions;
    // The last key asked for: rows come grouped, so most look-ups end here.
    std::string m_lastOrderKey;
    std::int64_t m_lastOrder = 0;
};

/// Packing of ids that keeps rows of one parent together.
constexpr std::int64_t idsPerParent = 65'536;
constexpr std::int64_t stockId(std::int64_t item, std::int64_t location)
{
    return item * idsPerParent + location;
}

} // namespace repromise
