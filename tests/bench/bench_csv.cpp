// CPU time to parse, map and check a folder of CSV files, with nothing done with the records.
// bench_cache.py measures the sqlite3 shell importing the same files.
#include "CpuMedian.h"
#include "connect/csv/CsvFolderReader.h"

#include <cstdio>

using namespace repromise;

namespace {

class CountingSink final : public RecordSink {
public:
    void put(const LocationRecord&, const Place&) override { ++records; }
    void put(const SupplierRecord&, const Place&) override { ++records; }
    void put(const CustomerRecord&, const Place&) override { ++records; }
    void put(const AccountRecord&, const Place&) override { ++records; }
    void put(const ContactRecord&, const Place&) override { ++records; }
    void put(const ItemRecord&, const Place&) override { ++records; }
    void put(const SubstituteRecord&, const Place&) override { ++records; }
    void put(const StockRecord&, const Place&) override { ++records; }
    void put(const SalesOrderRecord&, const Place&) override { ++records; }
    void put(const OrderLineRecord&, const Place&) override { ++records; }
    void put(const ShipmentRecord&, const Place&) override { ++records; }
    void put(const InboundRecord&, const Place&) override { ++records; }
    void put(const ReceiptRecord&, const Place&) override { ++records; }
    void put(const LaneRecord&, const Place&) override { ++records; }
    void put(const TrackingRecord&, const Place&) override { ++records; }
    void put(const MilestoneRecord&, const Place&) override { ++records; }
    void put(const InquiryRecord&, const Place&) override { ++records; }
    void put(const PickTaskRecord&, const Place&) override { ++records; }
    void removed(RecordKind, std::string_view) override {}
    void defect(const Defect&, const Place&) override { ++defects; }

    std::uint64_t records = 0;
    std::uint64_t defects = 0;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_csv DIR\n");
        return 2;
    }
    const auto mode = CsvFolderReader::detectMode(argv[1]);
    CsvFolderReader reader({argv[1], mode.value_or(CsvFolderMode::Snapshot), {}});
    std::uint64_t records = 0;
    std::uint64_t defects = 0;
    bool ok = true;
    const double ms = cpuMedianMs(5, [&] {
        CountingSink sink;
        NoProgress progress;
        const auto report = reader.read({true, {}}, sink, progress, CancelToken());
        if (!report) {
            std::fprintf(stderr, "%s\n", qPrintable(report.error().sentence));
            ok = false;
        }
        records = sink.records;
        defects = sink.defects;
    });
    std::printf("%llu records, %llu defects: %.2f s CPU\n",
                static_cast<unsigned long long>(records), static_cast<unsigned long long>(defects),
                ms / 1000);
    return ok ? 0 : 1;
}
