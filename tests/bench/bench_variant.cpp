// Prints how long a run under a variant of ten segments takes beside a std::sort of the same lines
// by rank, what a second thread is worth, and how much memory the runs need for a line.
// Usage: bench_variant [WORKSPACE/repromise.sqlite or number of synthetic lines] [runs]

#include "bench/BenchWorld.h"
#include "bench/CpuMedian.h"
#include "promise/StandardRun.h"
#include "promise/variant/VariantRun.h"
#include "store/BacklogReader.h"
#include "support/SyntheticBacklog.h"

#include <malloc.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <new>
#include <string>

namespace {

std::atomic<std::int64_t> held = 0;
std::atomic<std::int64_t> peak = 0;

void* counted(void* memory)
{
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    const auto now = held += static_cast<std::int64_t>(malloc_usable_size(memory));
    if (now > peak) {
        peak = now;
    }
    return memory;
}

void release(void* memory)
{
    held -= static_cast<std::int64_t>(malloc_usable_size(memory));
    std::free(memory);
}

} // namespace

void* operator new(std::size_t size)
{
    return counted(std::malloc(size));
}
void operator delete(void* memory) noexcept
{
    release(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    release(memory);
}

using namespace repromise;

namespace {

struct RankedLine {
    std::int16_t priority;
    Date requested;
    LineIx line;
    friend auto operator<=>(const RankedLine&, const RankedLine&) = default;
};

std::size_t sortByRank(const LineTable& lines)
{
    std::vector<RankedLine> ranked(lines.size());
    for (LineIx line = 0; line < lines.size(); ++line) {
        ranked[line] = {lines.priority[line], lines.requested[line], line};
    }
    std::ranges::sort(ranked);
    return ranked.front().line;
}

SegmentTerm days(VariantAttribute attribute, std::int64_t from, std::int64_t to)
{
    return {attribute, false, {}, {{from, to}}, {}};
}

RunVariant tenSegments()
{
    using A = VariantAttribute;
    const SegmentTerm tierA{A::Tier, false, {"A"}, {}, {}};
    const SegmentTerm tierB{A::Tier, false, {"B"}, {}, {}};
    const SegmentTerm edi{A::Channel, false, {"edi"}, {}, {}};
    const std::vector<std::vector<SegmentTerm>> where{{tierA, days(A::Due, 0, 7)},
                                                      {tierA},
                                                      {days(A::OverdueDays, 30, INT64_MAX)},
                                                      {days(A::OverdueDays, 1, 29), edi},
                                                      {tierB, edi},
                                                      {tierB, days(A::Priority, 1, 2)},
                                                      {tierB},
                                                      {edi},
                                                      {days(A::Value, INT64_MIN, 25'000)},
                                                      {days(A::Requested, 60, INT64_MAX)}};
    const std::vector<Strategy> strategies{Strategy::Win,          Strategy::Gain,
                                           Strategy::Gain,         Strategy::Gain,
                                           Strategy::Redistribute, Strategy::Redistribute,
                                           Strategy::Redistribute, Strategy::Redistribute,
                                           Strategy::Lose,         Strategy::Fill};
    RunVariant variant;
    variant.name = "ten segments";
    for (std::size_t at = 0; at < where.size(); ++at) {
        Segment segment;
        segment.name = std::to_string(at);
        segment.strategy = strategies[at];
        segment.where = where[at];
        segment.sort = {{A::Priority, false, {}}, {A::Due, false, {}}, {A::OrderDate, false, {}}};
        variant.segments.push_back(segment);
    }
    return variant;
}

double threadCpuMs()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

// What the calling thread works itself: with helpers, about what the run would take on a machine
// with nothing else to do, whatever the load of this one.
template <typename Work>
double firstThreadMs(int runs, const Work& work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double start = threadCpuMs();
        work();
        times.push_back(threadCpuMs() - start);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

template <typename Work>
void memory(const char* name, std::size_t lines, const Work& work)
{
    const std::int64_t before = held;
    peak = before;
    const auto result = work();
    std::printf("%-44s %8.1f bytes a line held, %.1f at most\n", name,
                static_cast<double>(held - before) / static_cast<double>(lines),
                static_cast<double>(peak - before) / static_cast<double>(lines));
}

} // namespace

int main(int argc, char** argv)
{
    const BacklogPtr backlog = backlogOf(argc > 1 ? argv[1] : "1000000");
    const int runs = argc > 2 ? std::atoi(argv[2]) : 9;
    const Date today = SyntheticSpec().today;
    const std::size_t lines = backlog->lines.size();
    const RunVariant variant = tenSegments();
    const std::vector<Date> basis = presentCommitments(backlog->lines);
    std::size_t check = 0;
    const auto standard = [&](unsigned threads) {
        return [&, threads] { check += standardRun(*backlog, today, threads).pegs.size(); };
    };
    const auto under = [&](unsigned threads) {
        return [&, threads] {
            check +=
                runVariant(*backlog, {variant, nullptr, basis, today, threads}).plan.pegs.size();
        };
    };
    const double sort = cpuMedianMs(runs, [&] { check += sortByRank(backlog->lines); });
    std::printf("%zu lines, %d runs; CPU medians:\n", lines, runs);
    report("std::sort of lines by rank, packed rows", sort, sort);
    report("standard run", cpuMedianMs(runs, standard(1)), sort);
    report("variant of ten segments", cpuMedianMs(runs, under(1)), sort);
    std::printf("CPU medians of the first thread alone, ratio to one thread:\n");
    const double alone = firstThreadMs(runs, standard(1));
    report("standard run, one thread", alone, alone);
    report("standard run, two threads", firstThreadMs(runs, standard(2)), alone);
    const double variantAlone = firstThreadMs(runs, under(1));
    report("variant, one thread", variantAlone, variantAlone);
    report("variant, two threads", firstThreadMs(runs, under(2)), variantAlone);
    memory("standard run", lines, [&] { return standardRun(*backlog, today); });
    memory("variant of ten segments", lines, [&] {
        return runVariant(*backlog, {variant, nullptr, basis, today, 1});
    });
    return check == 0 ? 1 : 0;
}
