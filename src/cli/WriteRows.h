#pragma once

#include "app/SourceWrites.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// The columns of `writes list`, `writes send` and `writes show`.
std::vector<Column> writeColumns();
/// Leaves the row open.
void beginWrite(RowWriter& writer, const WriteView& write);

} // namespace repromise
