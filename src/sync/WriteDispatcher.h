#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "connect/SourceWriter.h"
#include "store/WriteDelivery.h"

#include <functional>
#include <optional>
#include <set>
#include <span>

namespace repromise {

struct WriteDispatchReport {
    std::vector<WriteRecord> rows; ///< those that were tried, in order, as they stand now
    std::optional<Error> stopped;  ///< why the run ended early
    std::size_t left = 0;          ///< that were not tried
};

/// Writes what is due to the sources, one after the other, and records each outcome before the
/// next is touched. A change that may have arrived is never sent again before reading showed that
/// it did not.
class WriteDispatcher {
public:
    struct Parts {
        WriteDelivery& delivery;
        const Clock& clock;
        /// The writer of a change's source; asked once a source. An error is its reason to wait.
        std::function<Result<SourceWriter*>(const WriteRecord&)> writerOf;
        /// A source without ETags may still be at work on a lost change for so long.
        std::chrono::milliseconds settling = std::chrono::minutes(2);
    };
    /// What the parts refer to must outlive this. Whoever runs it holds the lock on sending.
    explicit WriteDispatcher(Parts parts) : m_parts(std::move(parts)) {}

    /// `ids` empty: all that are due. Cancelling ends it between two changes.
    Result<WriteDispatchReport> run(std::span<const std::string> ids, Progress& progress,
                                    const CancelToken& cancel);

private:
    /// False when the run must end; why is in the report.
    Outcome one(const std::string& id, const CancelToken& cancel);
    Outcome settleUncertain(SourceWriter& writer, const WriteRecord& write,
                            const CancelToken& cancel);
    Outcome send(SourceWriter& writer, const WriteRecord& write, const CancelToken& cancel);
    WriteNote looked(const WriteRecord& write, const Result<WriteSight>& sight);
    WriteNote sent(SourceWriter& writer, const WriteRecord& write, const WriteReport& report);
    WriteNote readBack(SourceWriter& writer, const WriteRecord& write, const WriteReport& report);
    Outcome settle(const WriteRecord& write, const WriteNote& note);

    Parts m_parts;
    WriteDispatchReport m_report;
    std::set<std::int64_t> m_resting; ///< sources that are not asked again in this run
};

} // namespace repromise
