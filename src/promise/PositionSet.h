#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace repromise {

/// A set of small numbers that finds its nearest member below or above a number in near-constant
/// time: a tree of bit maps, one word up to 64 numbers, two levels up to 4096, four up to 16
/// million. Meant to be reused: `reset` keeps the memory.
class PositionSet {
public:
    using Position = std::uint32_t;
    static constexpr Position none = 0xFFFF'FFFFU;

    /// Empties the set and makes room for 0 … size − 1; size below 2^24.
    void reset(Position size)
    {
        m_depth = 0;
        Position words = size;
        do {
            words = (words + 63U) / 64U;
            m_levels[m_depth++].assign(words == 0 ? 1U : words, 0);
        } while (words > 1);
    }

    void insert(Position position)
    {
        for (std::size_t level = 0; level < m_depth; ++level) {
            std::uint64_t& word = m_levels[level][position / 64U];
            const bool known = word != 0;
            word |= bit(position);
            if (known) {
                return;
            }
            position /= 64U;
        }
    }

    void erase(Position position)
    {
        for (std::size_t level = 0; level < m_depth; ++level) {
            std::uint64_t& word = m_levels[level][position / 64U];
            word &= ~bit(position);
            if (word != 0) {
                return;
            }
            position /= 64U;
        }
    }

    /// The largest member that is not above `position`.
    Position atOrBelow(Position position) const
    {
        for (std::size_t level = 0; level < m_depth; ++level) {
            const Position word = position / 64U;
            const std::uint64_t members =
                m_levels[level][word] & (~std::uint64_t{0} >> (63U - position % 64U));
            if (members != 0) {
                return last(level, word * 64U + 63U - leadingZeros(members));
            }
            if (word == 0) {
                break;
            }
            position = word - 1;
        }
        return none;
    }

    /// The smallest member that is not below `position`.
    Position atOrAbove(Position position) const
    {
        for (std::size_t level = 0; level < m_depth; ++level) {
            const Position word = position / 64U;
            if (word >= m_levels[level].size()) {
                break;
            }
            const std::uint64_t members =
                m_levels[level][word] & (~std::uint64_t{0} << (position % 64U));
            if (members != 0) {
                return first(level, word * 64U + trailingZeros(members));
            }
            position = word + 1;
        }
        return none;
    }

private:
    static constexpr std::size_t mostLevels = 4;

    static std::uint64_t bit(Position position) { return std::uint64_t{1} << (position % 64U); }
    static Position leadingZeros(std::uint64_t word)
    {
        return static_cast<Position>(std::countl_zero(word));
    }
    static Position trailingZeros(std::uint64_t word)
    {
        return static_cast<Position>(std::countr_zero(word));
    }
    // Down from a word that is known to hold something to the member itself.
    Position last(std::size_t level, Position at) const
    {
        while (level-- > 0) {
            at = at * 64U + 63U - leadingZeros(m_levels[level][at]);
        }
        return at;
    }
    Position first(std::size_t level, Position at) const
    {
        while (level-- > 0) {
            at = at * 64U + trailingZeros(m_levels[level][at]);
        }
        return at;
    }

    std::array<std::vector<std::uint64_t>, mostLevels> m_levels;
    std::size_t m_depth = 0;
};

} // namespace repromise
