#pragma once

#include "base/Progress.h"
#include "connect/edi/EdiReader.h"
#include "connect/edi/EdiSettings.h"
#include "connect/edi/ShipNoticeMemory.h"

namespace repromise {

/// What became of one file.
struct EdiFileReport {
    std::uint64_t interchanges = 0, messages = 0, rejected = 0, flagged = 0;
};

/// Reads one EDI file, X12 or EDIFACT, and delivers what its messages say. Fails only when the
/// file cannot be read; what is wrong within it goes to the sink.
Result<EdiFileReport> readEdiFile(ByteSource& source, std::string_view file,
                                  const EdiSettings& settings, ShipNoticeMemory& shipNotices,
                                  RecordSink& sink, const CancelToken& cancel);

} // namespace repromise
