#pragma once

#include "domain/Records.h"
#include "store/Database.h"

#include <array>

namespace repromise {

/// Records held per kind (by RecordKind), without those that are gone.
Result<std::array<std::uint64_t, recordKindCount>> countRecords(Database& database);

} // namespace repromise
