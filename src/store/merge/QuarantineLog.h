#pragma once

#include "domain/RecordSink.h"
#include "store/merge/MergeScope.h"

#include <array>
#include <string>
#include <unordered_set>

namespace repromise {

/// Writes the complaints of one merge, and forgets old ones about records that came right.
class QuarantineLog {
public:
    explicit QuarantineLog(MergeScope& scope);

    void add(const Defect& defect, const Place& place);
    /// The record was delivered: complaints of earlier runs about it are over. Complaints of this
    /// run stay.
    void settled(RecordKind kind, std::string_view key)
    {
        if (anyOpen()) {
            forget(kind, key);
        }
    }
    /// Whether any complaint of an earlier run is left that could be settled.
    bool anyOpen() const { return !m_open.empty(); }
    /// A person delivers this record again: what is wrong with it will be said anew.
    void handOver(std::int64_t id);
    /// Drops all complaints of earlier runs about a kind that was delivered whole.
    void settledWhole(RecordKind kind);

    std::uint64_t count(RecordKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }

    static constexpr std::size_t rawBound = 2'000;

private:
    void forget(RecordKind kind, std::string_view key);

    MergeScope& m_scope;
    BulkStatement m_insert;
    std::int64_t m_lastOld = 0;             ///< ids up to here are of earlier runs
    std::int64_t m_last = 0;                ///< the newest id
    std::unordered_set<std::string> m_open; ///< kind and key of the complaints of earlier runs
    std::array<std::uint64_t, recordKindCount> m_counts{};
};

} // namespace repromise
