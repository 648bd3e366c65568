#include "promise/certainty/LatenessModel.h"

#include <algorithm>
#include <cmath>

namespace repromise {
namespace {

constexpr double leastDelay = 7;
constexpr double leastEvidence = 1e-3; // below it a level has been forgotten
constexpr double leastShare = 1e-5;    // below it a level changes no date
constexpr double longestMemory = 900;  // half-lives, so that weights stay finite

double inBin(const LatenessTally& tally, std::size_t bin)
{
    const double upper = bin + 1 < PoolingStrength::binCount
                             ? tally.upTo(PoolingStrength::upper(bin))
                             : tally.total();
    return bin == 0 ? upper : upper - tally.upTo(PoolingStrength::upper(bin - 1));
}

} // namespace

std::uint64_t LatenessModel::cellKey(LatenessLevel level, Cell parent, NameTable::Id name)
{
    // Items and places hang below the same parents: the top bit tells them apart.
    const std::uint64_t side = level == ItemDeliveries ? std::uint64_t{1} << 63U : 0;
    return side | std::uint64_t{parent} << 32U | name;
}

LatenessModel::Cell LatenessModel::find(LatenessLevel level, Cell parent,
                                        const LatenessKey::Name& name) const
{
    if (parent == noCell || !name) {
        return noCell;
    }
    const auto known = m_index.find(cellKey(level, parent, *name));
    return known == m_index.end() ? noCell : known->second;
}

LatenessModel::Cell LatenessModel::make(LatenessLevel level, Cell parent,
                                        const LatenessKey::Name& name)
{
    if (parent == noCell || !name) {
        return noCell;
    }
    const auto next = static_cast<Cell>(m_cells.size());
    const auto [known, isNew] = m_index.try_emplace(cellKey(level, parent, *name), next);
    if (isNew) {
        m_cells.emplace_back();
    }
    return known->second;
}

LatenessPath LatenessModel::pathOf(const LatenessKey& key) const
{
    LatenessPath path{m_cells.empty() ? noCell : 0};
    path[GroupDeliveries] = find(GroupDeliveries, path[AllDeliveries], key.group);
    path[SupplierDeliveries] = find(SupplierDeliveries, path[GroupDeliveries], key.supplier);
    path[PlaceDeliveries] = find(PlaceDeliveries, path[SupplierDeliveries], key.place);
    path[ItemDeliveries] = find(ItemDeliveries, path[SupplierDeliveries], key.item);
    return path;
}

LatenessPath LatenessModel::makePath(const LatenessKey& key)
{
    if (m_cells.empty()) {
        m_cells.emplace_back();
    }
    LatenessPath path{0};
    path[GroupDeliveries] = make(GroupDeliveries, path[AllDeliveries], key.group);
    path[SupplierDeliveries] = make(SupplierDeliveries, path[GroupDeliveries], key.supplier);
    path[PlaceDeliveries] = make(PlaceDeliveries, path[SupplierDeliveries], key.place);
    path[ItemDeliveries] = make(ItemDeliveries, path[SupplierDeliveries], key.item);
    return path;
}

// Evidence is kept at the weight it has on the first day and grows with the days since instead of
// all older evidence shrinking; this is what to multiply with.
double LatenessModel::remembered(Date day) const
{
    const double halves = m_first.known() ? day.daysAfter(m_first) / halfLifeDays : 0.0;
    return std::exp2(-std::clamp(halves, 0.0, longestMemory));
}

void LatenessModel::judge(const LatenessWitness& witness, double memory)
{
    const std::size_t bin = PoolingStrength::binOf(witness.days);
    double given = 1.0 / static_cast<double>(PoolingStrength::binCount);
    for (std::size_t level = AllDeliveries; level < latenessLevelCount; ++level) {
        if (witness.path[level] == noCell) {
            continue;
        }
        const LatenessTally& tally = m_cells[witness.path[level]];
        const double total = tally.total() * memory;
        if (total < leastEvidence) {
            continue;
        }
        const double own = inBin(tally, bin) * memory;
        const double strength = level == AllDeliveries ? 1.0 : m_strength.of(level);
        if (level != AllDeliveries) {
            m_strength.charge(level, own, total, given, witness.weight);
        }
        given = (own + strength * given) / (total + strength);
    }
}

void LatenessModel::add(const LatenessWitness& witness, double weight)
{
    for (const Cell cell : witness.path) {
        if (cell != noCell) {
            m_cells[cell].add(witness.days, weight);
        }
    }
    if (witness.days > 0) {
        m_late += weight;
        m_delay += weight * witness.days;
    }
}

void LatenessModel::learn(std::span<const LatenessWitness> witnesses, Date day)
{
    if (!m_first.known()) {
        m_first = m_last = day;
    }
    const double memory = remembered(day);
    m_strength.fade(memory / remembered(m_last));
    m_last = day;
    for (const LatenessWitness& witness : witnesses) {
        judge(witness, memory);
    }
    m_strength.settle();
    for (const LatenessWitness& witness : witnesses) {
        add(witness, witness.weight / memory);
    }
}

PooledLateness LatenessModel::pooled(const LatenessPath& path, Date day) const
{
    PooledLateness pooled;
    if (path[AllDeliveries] == noCell || m_cells[path[AllDeliveries]].empty()) {
        return pooled;
    }
    const double memory = remembered(day);
    double rest = 1;
    for (std::size_t level = ItemDeliveries; level > AllDeliveries; --level) {
        if (path[level] == noCell) {
            continue;
        }
        const LatenessTally& tally = m_cells[path[level]];
        const double total = tally.total() * memory;
        const double share = total / (total + m_strength.of(level));
        if (total >= leastEvidence && share >= leastShare) {
            pooled.add(tally, rest * share);
            rest -= rest * share;
        }
    }
    pooled.add(m_cells[path[AllDeliveries]], rest);
    return pooled;
}

double LatenessModel::meanDelay() const
{
    return m_late > 0 ? std::max(leastDelay, m_delay / m_late) : leastDelay;
}

} // namespace repromise
