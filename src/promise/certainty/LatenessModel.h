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

/// Where a LatenessModel keeps what it knows of a kind of delivery, from the general to the
/// specific; of use with that model only.
enum LatenessLevel : std::size_t {
    AllDeliveries,
    GroupDeliveries,
    SupplierDeliveries,
    PlaceDeliveries, ///< of a supplier to a place
    ItemDeliveries,  ///< of an item by a supplier
};
constexpr std::size_t latenessLevelCount = 5;
using LatenessPath = std::array<std::uint32_t, latenessLevelCount>;

/// One receipt to learn from. Receipts of one delivery share its weight of 1.
struct LatenessWitness {
    LatenessPath path{};
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

    /// The path of a kind of delivery as far as anything is known of it.
    LatenessPath pathOf(const LatenessKey& key) const;
    /// The whole path, also where nothing is known yet.
    LatenessPath makePath(const LatenessKey& key);

    /// What became known on `day`; days must come in order.
    void learn(std::span<const LatenessWitness> witnesses, Date day);
    /// The forecast for one delivery by what was learned, seen from `day`. Empty as long as
    /// nothing was learned.
    PooledLateness pooled(const LatenessPath& path, Date day) const;
    /// Mean days by which late receipts were late, at least a week.
    double meanDelay() const;

private:
    using Cell = std::uint32_t;
    static constexpr Cell noCell = 0xFFFF'FFFFU;

    static std::uint64_t cellKey(LatenessLevel level, Cell parent, NameTable::Id name);
    Cell find(LatenessLevel level, Cell parent, const LatenessKey::Name& name) const;
    Cell make(LatenessLevel level, Cell parent, const LatenessKey::Name& name);
    double remembered(Date day) const;
    void judge(const LatenessWitness& witness, double memory);
    void add(const LatenessWitness& witness, double weight);

    std::vector<LatenessTally> m_cells;
    std::unordered_map<std::uint64_t, Cell> m_index;
    PoolingStrength m_strength{latenessLevelCount};
    Date m_first = {}, m_last = {};
    double m_late = 0, m_delay = 0;
};

} // namespace repromise
