#pragma once

#include "connect/SourceReader.h"

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// A list of canonical records to be delivered to a sink in the order in which they were added.
/// Text that the caller cannot keep alive goes through `keep`.
class RecordFeed {
public:
    RecordFeed() = default;
    RecordFeed(RecordFeed&&) = default;
    RecordFeed& operator=(RecordFeed&&) = default;

    /// Delivered as physical line 1, 2 … of `feed`.
    template <typename Record>
    RecordFeed& add(const Record& record)
    {
        const std::uint64_t line = m_steps.size() + 1;
        return step([record, line](RecordSink& sink) {
            sink.put(record, Place{"feed", line, "raw record"});
        });
    }
    RecordFeed& say(const SupplyWord& word);
    RecordFeed& removed(RecordKind kind, std::string key);
    RecordFeed& defect(const Defect& defect);
    RecordFeed& whole(std::initializer_list<RecordKind> kinds);
    /// All that `other` delivers; it must outlive this.
    RecordFeed& add(const RecordFeed& other);

    std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }
    std::size_t size() const { return m_steps.size(); }
    void deliver(std::size_t step, RecordSink& sink) const { m_steps[step](sink); }
    void deliverAll(RecordSink& sink) const;

private:
    RecordFeed& step(std::function<void(RecordSink&)> deliver);

    std::deque<std::string> m_texts;
    std::vector<std::function<void(RecordSink&)>> m_steps;
};

/// The moment `minutes` after 2026-06-30T06:00Z.
Instant testInstant(int minutes);

/// Records with every field filled by something plausible; tests change what they are about.
LocationRecord locationRecord(std::string_view key = "L1");
SupplierRecord supplierRecord(std::string_view key = "S1");
CustomerRecord customerRecord(std::string_view key = "C1");
AccountRecord accountRecord(std::string_view customer = "C1", int toleranceDays = 2);
ContactRecord contactRecord(std::string_view key = "CT1", std::string_view customer = "C1");
ItemRecord itemRecord(std::string_view key = "I1");
StockRecord stockRecord(std::string_view item, std::string_view location, int onHand,
                        int allocated = 0);
SalesOrderRecord orderRecord(std::string_view key = "SO-1", std::string_view customer = "C1");
/// Ten of I1 at L1, requested and promised on 2026-07-01.
OrderLineRecord lineRecord(std::string_view order = "SO-1", std::string_view line = "1");
/// Fifty of I1 for L1, promised and expected on 2026-07-05.
InboundRecord inboundRecord(std::string_view order = "PO-1", std::string_view line = "1");
ShipmentRecord shipmentRecord(std::string_view key, std::string_view order, std::string_view line);
ReceiptRecord receiptRecord(std::string_view key);
/// Five missing of ten.
PickTaskRecord pickTaskRecord(std::string_view key, std::string_view order, std::string_view line,
                              std::string_view state = "short");
TrackingRecord trackingRecord(std::string_view key, std::string_view order = {});
MilestoneRecord milestoneRecord(std::string_view tracking, std::string_view key);
InquiryRecord inquiryRecord(std::string_view key, std::string_view order = {});
LaneRecord laneRecord(std::string_view from = "L1", std::string_view to = "L2");

/// Two locations, a supplier, two customers with account and contact, three items, stock, two
/// orders with three lines, two inbound lines: `smallWorldSize` records.
RecordFeed smallWorld();
constexpr std::size_t smallWorldSize = 23;
/// All kinds, as a reader of everything reports them.
std::vector<RecordKind> allKinds();

/// Delivers a feed, as a connector would.
class FakeReader : public SourceReader {
public:
    explicit FakeReader(RecordFeed feed) : m_feed(std::move(feed)) {}

    Result<ReadReport> read(const ReadRequest& request, RecordSink& sink, Progress& progress,
                            const CancelToken& cancel) override;
    Outcome fetch(const ReadRequest&, Progress&, const CancelToken&) override
    {
        return fetching ? fetching() : Outcome();
    }
    Outcome test(const CancelToken&) override { return {}; }

    std::function<Outcome()> fetching;
    std::vector<RecordKind> complete;
    Cursors cursors;
    std::optional<std::size_t> failAfter;        ///< Unreachable once so many were delivered
    std::function<void(std::size_t)> beforeEach; ///< told how many were delivered
    std::vector<ReadRequest> requests;           ///< as they came
    std::size_t delivered = 0;                   ///< in the last call

private:
    RecordFeed m_feed;
};

} // namespace repromise
