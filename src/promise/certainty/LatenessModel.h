#pragma once

#include "domain/ReceiptHistory.h"
#include "promise/certainty/PooledLateness.h"
#include "promise/certainty/PoolingStrength.h"

#include <array>
#include <optional>
#include <span>
#include <unordered_map>

namespace repromise {

/// What a delivery is, as far as it is known; names of a ReceiptHistory.
struct LatenessKey {
    using Name = std::optional<NameTable::Id>;
    Name group, supplier, place, item;
};

/// One receipt to learn from. Receipts of one delivery share its weight of 1.
struct LatenessWitness {
    LatenessKey key;
    int days = 0; ///< after the promise
    double weight = 1;
};

/// How late receipts are, by supplier and item, supplier and place, supplier, group and all. Each
/// level is an empirical distribution in which evidence halves in weight every `halfLifeDays`; a
/// forecast mixes them as a Dirichlet process would: a level with n receipts (by weight) below a
/// parent counts n / (n + strength), the parent the rest. How strong the parents are is learned
/// from how well they foretold what came (PoolingStrength).
class LatenessModel {
public:
    /// A year: every season counts once, and what is three years old an eighth.
    static constexpr double halfLifeDays = 365;

    /// What became known on `day`; days must come in order.
    void learn(std::span<const LatenessWitness> witnesses, Date day);
    /// The forecast for one delivery by what was learned, seen from `day`. Empty as long as
    /// nothing was learned.
    PooledLateness pooled(const LatenessKey& key, Date day) const;
    /// By weight, how many receipts of this supplier and item are remembered on `day`.
    double evidence(const LatenessKey& key, Date day) const;
    /// Mean days by which late receipts were late, at least a week.
    double meanDelay() const;

private:
    enum Level : std::size_t { All, Group, Supplier, Place, Item, levelCount };
    using Cell = std::uint32_t;
    static constexpr Cell noCell = 0xFFFF'FFFFU;
    using Path = std::array<Cell, levelCount>;

    static std::uint64_t cellKey(Level level, Cell parent, NameTable::Id name);
    Cell find(Level level, Cell parent, const LatenessKey::Name& name) const;
    Cell make(Level level, Cell parent, const LatenessKey::Name& name);
    Path find(const LatenessKey& key) const;
    Path make(const LatenessKey& key);
    double remembered(Date day) const;
    void judge(const LatenessWitness& witness, const Path& path, double memory);

    std::vector<LatenessTally> m_cells;
    std::unordered_map<std::uint64_t, Cell> m_index;
    PoolingStrength m_strength{levelCount};
    std::vector<Path> m_paths; ///< of the witnesses being learned from
    Date m_first = {}, m_last = {};
    double m_late = 0, m_delay = 0;
};

} // namespace repromise
