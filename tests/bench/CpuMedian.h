#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace repromise {

/// CPU milliseconds of this process for one call of `work`: the median of `runs` calls.
template <typename Work>
double cpuMedianMs(int runs, Work&& work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace repromise
