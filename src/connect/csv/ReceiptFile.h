#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/ReceiptHistory.h"

#include <filesystem>
#include <string>
#include <vector>

namespace repromise {

/// A row that says nothing about lateness.
struct SkippedReceipt {
    std::uint64_t line = 0; ///< physical, from 1 with the header
    QString reason;
};

struct ReceiptFileContent {
    static constexpr std::size_t mostShown = 20;

    ReceiptHistory history;
    std::uint64_t rows = 0;               ///< in the file, without the header
    std::uint64_t skipped = 0;            ///< of them
    std::vector<SkippedReceipt> examples; ///< the first `mostShown` skipped ones
    bool grouped = false;                 ///< the file has a column that tells groups apart
    std::vector<std::string> columns;     ///< `promised: Scheduled Delivery Date` …
};

/// Reads past receipts from a CSV file of anybody's making. The columns are found by their names,
/// whatever their letter case and punctuation; promised and received must be there.
Result<ReceiptFileContent> readReceiptFile(const std::filesystem::path& path, Progress& progress,
                                           const CancelToken& cancel);

} // namespace repromise
