#pragma once

#include "promise/Plan.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace repromise {

struct Supply {
    Date date = {};
    SupplyKind kind = SupplyKind::Stock;
    InboundIx inbound = noIx;
    std::int64_t left = 0;
};

/// The supply of one item-location, handed out without hoarding: the latest that is in time, then
/// the next latest, then the earliest that is late. Used-up supplies are skipped in near-constant
/// time (two disjoint-set forests), so any number of demands stays near linear. Meant to be
/// reused: `clear` keeps the memory.
class SupplyPool {
public:
    /// Makes room for up to `supplies` of them.
    void clear(std::size_t supplies);
    /// In ascending order of date; quantities that are not positive are ignored.
    void add(const Supply& supply);
    std::int64_t left() const { return m_left; }

    /// Takes up to `quantity` for a demand needed on `need`, telling each part to
    /// `taken(const Supply&, std::int64_t part)`. Returns what could not be had.
    template <typename Taken>
    std::int64_t take(Date need, std::int64_t quantity, Taken&& taken);

private:
    using Position = std::uint32_t; ///< 1 … n are supplies; 0 and n + 1 are the ends
    struct Node {
        Supply supply = {};
        Position earlier = 0; ///< itself, or towards the nearest unused supply before
        Position later = 0;   ///< itself, or towards the nearest unused supply after
    };

    Position rootOf(Position position, Position Node::*parent);
    Position firstAfter(Date need) const;
    template <typename Taken>
    std::int64_t takeFrom(Position position, std::int64_t quantity, Taken&& taken);

    std::vector<Node> m_nodes; ///< at least m_count + 2
    Position m_count = 0;
    std::int64_t m_left = 0;
};

inline SupplyPool::Position SupplyPool::rootOf(Position position, Position Node::*parent)
{
    while (m_nodes[position].*parent != position) {
        const Position above = m_nodes[position].*parent;
        position = m_nodes[position].*parent = m_nodes[above].*parent;
    }
    return position;
}

template <typename Taken>
std::int64_t SupplyPool::takeFrom(Position position, std::int64_t quantity, Taken&& taken)
{
    Node& node = m_nodes[position];
    const std::int64_t part = std::min(node.supply.left, quantity);
    taken(static_cast<const Supply&>(node.supply), part);
    node.supply.left -= part;
    m_left -= part;
    if (node.supply.left == 0) {
        node.earlier = position - 1;
        node.later = position + 1;
    }
    return quantity - part;
}

template <typename Taken>
std::int64_t SupplyPool::take(Date need, std::int64_t quantity, Taken&& taken)
{
    if (m_left == 0) {
        return quantity;
    }
    const Position after = firstAfter(need);
    for (Position at = rootOf(after - 1, &Node::earlier); at != 0 && quantity > 0;
         at = rootOf(at - 1, &Node::earlier)) {
        quantity = takeFrom(at, quantity, taken);
    }
    const Position end = m_count + 1;
    for (Position at = quantity > 0 ? rootOf(after, &Node::later) : end; at != end && quantity > 0;
         at = rootOf(at + 1, &Node::later)) {
        quantity = takeFrom(at, quantity, taken);
    }
    return quantity;
}

} // namespace repromise
