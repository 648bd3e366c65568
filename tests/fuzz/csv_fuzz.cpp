// Any bytes as a CSV file of any record kind, read whole and in small pieces: no crash, no
// unbounded row, every byte accounted for, and both readings alike.
#include "connect/TextSource.h"
#include "connect/csv/CsvParser.h"
#include "connect/csv/RowMapper.h"
#include "connect/csv/RowRepair.h"
#include "domain/CheckedSink.h"
#include "domain/RecordKeys.h"

#include <cstdlib>

using namespace repromise;

namespace {

class DigestSink final : public RecordSink {
public:
    void put(const LocationRecord& r, const Place& p) override { note(r, p); }
    void put(const SupplierRecord& r, const Place& p) override { note(r, p); }
    void put(const CustomerRecord& r, const Place& p) override { note(r, p); }
    void put(const AccountRecord& r, const Place& p) override { note(r, p); }
    void put(const ContactRecord& r, const Place& p) override { note(r, p); }
    void put(const ItemRecord& r, const Place& p) override { note(r, p); }
    void put(const SubstituteRecord& r, const Place& p) override { note(r, p); }
    void put(const StockRecord& r, const Place& p) override { note(r, p); }
    void put(const SalesOrderRecord& r, const Place& p) override { note(r, p); }
    void put(const OrderLineRecord& r, const Place& p) override { note(r, p); }
    void put(const ShipmentRecord& r, const Place& p) override { note(r, p); }
    void put(const InboundRecord& r, const Place& p) override { note(r, p); }
    void put(const ReceiptRecord& r, const Place& p) override { note(r, p); }
    void put(const LaneRecord& r, const Place& p) override { note(r, p); }
    void put(const TrackingRecord& r, const Place& p) override { note(r, p); }
    void put(const MilestoneRecord& r, const Place& p) override { note(r, p); }
    void put(const InquiryRecord& r, const Place& p) override { note(r, p); }
    void put(const PickTaskRecord& r, const Place& p) override { note(r, p); }
    void removed(RecordKind, std::string_view) override {}
    void defect(const Defect& d, const Place& p) override
    {
        digest.append(d.kind).append(d.key).append(p.raw.text()).append(std::to_string(p.line));
    }

    std::string digest;

private:
    template <typename Record>
    void note(const Record& record, const Place& place)
    {
        digest.append(recordKey(record))
            .append(place.raw.text())
            .append(std::to_string(place.line));
    }
};

void deliver(const CsvRow& row, std::uint64_t columns, const RowMapper& mapper, RecordSink& sink)
{
    SourceRow mapped{row.fields, {"fuzz.csv", row.line, row.raw}, row.plain};
    RowRepair repair;
    if (!row.plain && RowRepair::needed(row.raw)) {
        mapped.values = repair.fields(row.fields);
        mapped.place.raw = repair.raw(row.raw);
    }
    if (row.fault != CsvRowFault::None || row.allFields != columns) {
        mapper.reject(mapped, "row", {}, sink);
    } else if (row.fields.size() == columns) {
        mapper.map(mapped, sink);
    }
}

std::string digestOf(const std::string& text, RecordKind kind, std::size_t piece,
                     CsvParser::Limits limits, bool findSeparator)
{
    TextSource source(text, piece);
    CsvParser parser(source, limits, findSeparator);
    const auto mapper = makeRowMapper(kind, {});
    DigestSink digest;
    CheckedSink sink(digest);
    CsvRow row;
    std::uint64_t columns = 0;
    while (parser.next(row) == CsvParser::Step::Row) {
        if (row.raw.size() > limits.row) {
            std::abort();
        }
        if (columns != 0) {
            deliver(row, columns, *mapper, sink);
        } else if (columns = row.allFields; !mapper->bind(row.fields, "fuzz.csv")) {
            mapper->bindOwnColumns();
            columns = mapper->columns().size();
        }
    }
    return digest.digest;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 3) {
        return 0;
    }
    const auto kind = static_cast<RecordKind>(data[0] % recordKindCount);
    const std::size_t piece = data[1] % 64U + 1;
    const std::size_t rowLimit = data[2] + 1U;
    const std::string text(reinterpret_cast<const char*>(data) + 3, size - 3);
    const bool find = (data[1] & 64U) != 0;
    const std::string whole =
        digestOf(text, kind, text.size() + 1, {text.size() + 1, rowLimit}, find);
    if (whole != digestOf(text, kind, piece, {piece, rowLimit}, find)) {
        std::abort();
    }
    return 0;
}
