#include "promise/certainty/LatenessModel.h"

#include <algorithm>
#include <cmath>

namespace repromise {
namespace {

constexpr double leastDelay = 7;
constexpr double leastEvidence = 1e-3; // below it a level has been forgotten
constexpr double longestMemory = 900;  // half-lives, so that weights stay finite

double inBin(const LatenessTally& tally, std::size_t bin)
{
    const double upper = bin + 1 < PoolingStrength::binCount
                             ? tally.upTo(PoolingStrength::upper(bin))
                             : tally.total();
    return bin == 0 ? upper : upper - tally.upTo(PoolingStrength::upper(bin - 1));
}

} // namespace

std::uint64_t LatenessModel::cellKey(Level level, Cell parent, NameTable::Id name)
{
    // Items and places hang below the same parents: the top bit tells them apart.
    const std::uint64_t side = level == Item ? std::uint64_t{1} << 63U : 0;
    return side | std::uint64_t{parent} << 32U | name;
}

LatenessModel::Cell LatenessModel::find(Level level, Cell parent,
                                        const LatenessKey::Name& name) const
{
    if (parent == noCell || !name) {
        return noCell;
    }
    const auto known = m_index.find(cellKey(level, parent, *name));
    return known == m_index.end() ? noCell : known->second;
}

LatenessModel::Cell LatenessModel::make(Level level, Cell parent, const LatenessKey::Name& name)
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

LatenessModel::Path LatenessModel::find(const LatenessKey& key) const
{
    Path path{m_cells.empty() ? noCell : 0};
    path[Group] = find(Group, path[All], key.group);
    path[Supplier] = find(Supplier, path[Group], key.supplier);
    path[Place] = find(Place, path[Supplier], key.place);
    path[Item] = find(Item, path[Supplier], key.item);
    return path;
}

LatenessModel::Path LatenessModel::make(const LatenessKey& key)
{
    if (m_cells.empty()) {
        m_cells.emplace_back();
    }
    Path path{0};
    path[Group] = make(Group, path[All], key.group);
    path[Supplier] = make(Supplier, path[Group], key.supplier);
    path[Place] = make(Place, path[Supplier], key.place);
    path[Item] = make(Item, path[Supplier], key.item);
    return path;
}

// Evidence is kept at the weight it has on the first day and grows with the days since instead of
// all older evidence shrinking; this is what to multiply with.
double LatenessModel::remembered(Date day) const
{
    const double halves = day.daysAfter(m_first) / halfLifeDays;
    return std::exp2(-std::clamp(halves, 0.0, longestMemory));
}

void LatenessModel::judge(const LatenessWitness& witness, const Path& path, double memory)
{
    const std::size_t bin = PoolingStrength::binOf(witness.days);
    double given = 1.0 / static_cast<double>(PoolingStrength::binCount);
    for (std::size_t level = All; level < levelCount; ++level) {
        if (path[level] == noCell) {
            continue;
        }
        const LatenessTally& tally = m_cells[path[level]];
        const double total = tally.total() * memory;
        if (total < leastEvidence) {
            continue;
        }
        const double own = inBin(tally, bin) * memory;
        const double strength = level == All ? 1.0 : m_strength.of(level);
        if (level != All) {
            m_strength.charge(level, own, total, given, witness.weight);
        }
        given = (own + strength * given) / (total + strength);
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
    m_paths.clear();
    for (const LatenessWitness& witness : witnesses) {
        m_paths.push_back(make(witness.key));
        judge(witness, m_paths.back(), memory);
    }
    m_strength.settle();
    for (std::size_t i = 0; i < witnesses.size(); ++i) {
        const double weight = witnesses[i].weight / memory;
        for (const Cell cell : m_paths[i]) {
            if (cell != noCell) {
                m_cells[cell].add(witnesses[i].days, weight);
            }
        }
        if (witnesses[i].days > 0) {
            m_late += weight;
            m_delay += weight * witnesses[i].days;
        }
    }
}

PooledLateness LatenessModel::pooled(const LatenessKey& key, Date day) const
{
    PooledLateness pooled;
    const Path path = find(key);
    if (path[All] == noCell) {
        return pooled;
    }
    const double memory = remembered(day);
    double rest = 1;
    for (std::size_t level = Item; level > All; --level) {
        if (path[level] == noCell || m_cells[path[level]].empty()) {
            continue;
        }
        const LatenessTally& tally = m_cells[path[level]];
        const double total = tally.total() * memory;
        if (total >= leastEvidence) {
            const double share = rest * total / (total + m_strength.of(level));
            pooled.add(tally, share);
            rest -= share;
        }
    }
    pooled.add(m_cells[path[All]], rest);
    return pooled;
}

double LatenessModel::evidence(const LatenessKey& key, Date day) const
{
    const Path path = find(key);
    return path[Item] == noCell ? 0.0 : m_cells[path[Item]].total() * remembered(day);
}

double LatenessModel::meanDelay() const
{
    return m_late > 0 ? std::max(leastDelay, m_delay / m_late) : leastDelay;
}

} // namespace repromise
