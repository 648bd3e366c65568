#pragma once

#include "promise/ItemLocationIndex.h"

#include <algorithm>
#include <cstdint>
#include <thread>
#include <vector>

namespace repromise {

/// Calls `work(0)` … `work(parts − 1)`, the first on this thread, each other on one of its own, and
/// returns when all are done. The parts must not touch the same data.
template <typename Work>
void inParallel(unsigned parts, const Work& work)
{
    std::vector<std::jthread> others;
    for (unsigned part = 1; part < parts; ++part) {
        others.emplace_back([&work, part] { work(part); });
    }
    work(0U);
}

/// The share of `part` out of `parts` in `rows` rows.
inline RowRange rowsOfPart(std::size_t rows, unsigned part, unsigned parts)
{
    return {static_cast<std::uint32_t>(rows * part / parts),
            static_cast<std::uint32_t>(rows * (part + 1) / parts)};
}

/// How many threads help with `rows` lines when up to `threads` may: few lines need no help.
inline unsigned usefulThreads(unsigned threads, std::size_t rows)
{
    constexpr std::size_t worthAThread = 20'000;
    const auto most = static_cast<unsigned>(std::min<std::size_t>(rows / worthAThread + 1, 64));
    return std::clamp(threads, 1U, most);
}

} // namespace repromise
