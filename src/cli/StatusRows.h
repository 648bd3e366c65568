#pragma once

#include "app/ReadStatus.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// One row a source, and the counts per record kind as totals.
void writeStatus(RowWriter& rows, const std::string& schema, Date asOf, const StatusReport& report);

} // namespace repromise
