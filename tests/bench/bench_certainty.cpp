// What certainty adds to opening a workspace: reading its receipts, learning from them, and the
// likely and safe dates of all inbound lines and order lines, against reading the Backlog.

#include "bench/BenchWorld.h"
#include "bench/CpuMedian.h"
#include "promise/StandardRun.h"
#include "promise/certainty/InboundCertainty.h"
#include "store/BacklogReader.h"
#include "store/ReceiptReader.h"

#include <cstdio>
#include <cstdlib>

using namespace repromise;

namespace {

void show(const char* job, double ms, double base)
{
    std::printf("%-28s %7.1f ms  %.3f\n", job, ms, ms / base);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_certainty WORKSPACE/repromise.sqlite\n");
        return 2;
    }
    const auto database = orExit(Database::open(argv[1], Database::Mode::ReadOnly));
    constexpr int runs = 3;
    BacklogPtr backlog;
    const double reading =
        cpuMedianMs(runs, [&] { backlog = orExit(BacklogReader(*database).read()); });
    show("read the backlog", reading, reading);
    show("stamp of the receipts",
         cpuMedianMs(runs, [&] { orExit(ReceiptReader(*database).stamp()); }), reading);
    StoredReceipts stored;
    show("read the receipts",
         cpuMedianMs(runs, [&] { stored = orExit(ReceiptReader(*database).read()); }), reading);
    const Date today = Date::fromYmd(2026, 6, 30);
    TaughtCertaintyPtr taught;
    show(
        "learn from them",
        cpuMedianMs(
            runs, [&] { taught = std::make_shared<const TaughtCertainty>(stored.history, today); }),
        reading);
    InboundCertainty certainty;
    show("dates of inbound lines",
         cpuMedianMs(runs, [&] { certainty = InboundCertainty::of(*backlog, *taught, today); }),
         reading);
    Plan plan = standardRun(*backlog, today);
    show("safe dates of order lines",
         cpuMedianMs(runs, [&] { fillSafeDates(*backlog, certainty, plan); }), reading);
    std::printf("%zu receipts, %zu inbound lines, %zu order lines; held %.3f of %zu\n",
                stored.history->size(), backlog->inbound.size(), backlog->lines.size(),
                taught->verdict().heldShare(), taught->verdict().receipts);
    return 0;
}
