// Prints how long the standard run takes beside a std::sort of the same lines by rank.
// Usage: bench_promise [lines] [runs]

#include "bench/CpuMedian.h"
#include "promise/StandardRun.h"
#include "support/SyntheticBacklog.h"

#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <tuple>

using namespace repromise;

namespace {

struct RankedLine {
    std::int16_t priority;
    Date requested;
    LineIx line;
    friend auto operator<=>(const RankedLine&, const RankedLine&) = default;
};

std::vector<RankedLine> rankedLines(const LineTable& lines)
{
    std::vector<RankedLine> result(lines.size());
    for (LineIx line = 0; line < lines.size(); ++line) {
        result[line] = {lines.priority[line], lines.requested[line], line};
    }
    return result;
}

std::vector<LineIx> rowsByRank(const LineTable& lines)
{
    std::vector<LineIx> rows(lines.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::ranges::sort(rows, [&lines](LineIx a, LineIx b) {
        return std::tuple(lines.priority[a], lines.requested[a], a)
               < std::tuple(lines.priority[b], lines.requested[b], b);
    });
    return rows;
}

void report(const char* name, double ms, double base)
{
    std::printf("%-44s %8.1f ms  ratio %.3f\n", name, ms, ms / base);
}

} // namespace

int main(int argc, char** argv)
{
    const auto count = static_cast<std::uint32_t>(argc > 1 ? std::atol(argv[1]) : 1'000'000);
    const int runs = argc > 2 ? std::atoi(argv[2]) : 9;
    const BacklogPtr backlog = syntheticBacklog({.lines = count});
    const Date today = SyntheticSpec().today;

    std::size_t check = 0;
    const double packed = cpuMedianMs(runs, [&] {
        auto rows = rankedLines(backlog->lines);
        std::ranges::sort(rows);
        check += rows.front().line;
    });
    const double byRow = cpuMedianMs(runs, [&] { check += rowsByRank(backlog->lines).front(); });
    const double run =
        cpuMedianMs(runs, [&] { check += standardRun(*backlog, today).pegs.size(); });

    std::printf("%u lines, CPU medians of %d runs (check %zu)\n", count, runs, check);
    report("std::sort of lines by rank, packed rows", packed, packed);
    report("std::sort of row numbers by rank", byRow, packed);
    report("standard run", run, packed);
    return 0;
}
