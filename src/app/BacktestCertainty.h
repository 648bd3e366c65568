#pragma once

#include "app/AppContext.h"
#include "base/Progress.h"
#include "connect/csv/ReceiptFile.h"
#include "promise/certainty/CertaintyBacktest.h"

namespace repromise {

struct BacktestReport {
    std::uint64_t generation = 0;         ///< of the workspace; 0 for a file
    std::uint64_t receipts = 0;           ///< read
    std::uint64_t skipped = 0;            ///< of them: they say nothing about lateness
    std::vector<SkippedReceipt> examples; ///< the first skipped ones of a file, with their reasons
    std::vector<std::string> columns;     ///< what was found in a file: `promised: Due date` …
    BacktestResult result;
};

/// Scores what certainty would have said about past receipts.
class BacktestCertainty {
public:
    BacktestCertainty(Progress& progress, const CancelToken& cancel)
        : m_progress(progress), m_cancel(cancel)
    {
    }

    /// On the receipts that the workspace knows today.
    Result<BacktestReport> ofWorkspace(AppContext& context, const BacktestPeriod& period);
    /// On a CSV file; see readReceiptFile.
    Result<BacktestReport> ofFile(const std::filesystem::path& path, const BacktestPeriod& period);

private:
    Outcome score(const ReceiptHistory& history, const BacktestPeriod& period,
                  BacktestReport& report);

    Progress& m_progress;
    const CancelToken& m_cancel;
};

} // namespace repromise
