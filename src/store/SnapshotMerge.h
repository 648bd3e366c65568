#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "domain/RecordSink.h"
#include "domain/SyncCounts.h"
#include "store/Journal.h"
#include "store/Sources.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace repromise {

struct MergeOptions {
    bool full = false; ///< journalled only
    /// A kind delivered whole with fewer than this share of the rows held is not
    /// believed.
    double leastShare = 0.5;
    /// … unless the source holds fewer rows of it than this.
    std::uint64_t believeBelow = 20;
    /// Single records a person delivers again: the source was not read, so its state, cursors and
    /// age stay.
    bool redelivery = false;
    std::string precedence = {}; ///< the setting `sync.precedence`
};

struct MergeReport {
    std::vector<SyncCounts> kinds; ///< kinds of which something was read or removed
    std::uint64_t generation = 0;
    bool changed = false;
};

/// Applies one source's batch to the store in one transaction; of a record that was delivered but
/// refused, what was held before stays: readers see the
/// old picture until `finish` succeeded, and nothing has happened if it did
/// not. Destroying it unfinished undoes everything. Lives on the thread of its
/// database.
class SnapshotMerge : public RecordSink {
public:
    /// `stop` is cancelled when the store fails, so that the reader ends early.
    SnapshotMerge(Database& database, Journal& journal, const Clock& clock, const Source& source,
                  CancelToken& stop, const MergeOptions& options);
    ~SnapshotMerge() override;

    /// Takes the write lock; Busy when another program keeps it too long.
    Outcome begin();

    /// The complaint about the record `key` is over; what is then delivered in its stead is judged
    /// anew.
    void handOver(std::int64_t complaint, std::string_view key);

    void put(const LocationRecord& record, const Place& place) override;
    void put(const SupplierRecord& record, const Place& place) override;
    void put(const CustomerRecord& record, const Place& place) override;
    void put(const AccountRecord& record, const Place& place) override;
    void put(const ContactRecord& record, const Place& place) override;
    void put(const ItemRecord& record, const Place& place) override;
    void put(const SubstituteRecord& record, const Place& place) override;
    void put(const StockRecord& record, const Place& place) override;
    void put(const SalesOrderRecord& record, const Place& place) override;
    void put(const OrderLineRecord& record, const Place& place) override;
    void put(const ShipmentRecord& record, const Place& place) override;
    void put(const InboundRecord& record, const Place& place) override;
    void put(const ReceiptRecord& record, const Place& place) override;
    void put(const LaneRecord& record, const Place& place) override;
    void put(const TrackingRecord& record, const Place& place) override;
    void put(const MilestoneRecord& record, const Place& place) override;
    void put(const InquiryRecord& record, const Place& place) override;
    void put(const PickTaskRecord& record, const Place& place) override;
    void said(const SupplyWord& word, const Place& place) override;
    void whole(RecordKind kind) override;
    void removed(RecordKind kind, std::string_view key) override;
    void defect(const Defect& defect, const Place& place) override;

    /// Set once the store failed; everything after is ignored.
    const std::optional<Error>& error() const { return m_error; }

    /// Sweeps what is gone, keeps the cursors, journals and commits. Fails
    /// (ErrorKind::Held) when a snapshot is so much smaller than what is held
    /// that a person must look first.
    Result<MergeReport> finish(const std::vector<RecordKind>& complete,
                               const std::map<std::string, std::string>& cursors);

private:
    struct Tables;

    template <typename Record>
    void apply(const Record& record, const Place& place);
    template <typename Work>
    void attempt(Work&& work);
    Outcome checkSize(RecordKind kind);
    void saveSource(const std::map<std::string, std::string>& cursors);
    void trackTime(RecordKind kind);
    std::vector<SyncCounts> counts() const;

    Database& m_database;
    Journal& m_journal;
    const Clock& m_clock;
    Source m_source;
    CancelToken& m_stop;
    MergeOptions m_options;
    std::vector<std::string> m_handedOver; ///< keys
    std::unique_ptr<Tables> m_tables;
    std::optional<Error> m_error;
};

} // namespace repromise
