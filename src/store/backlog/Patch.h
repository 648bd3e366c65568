#pragma once

#include "domain/Backlog.h"
#include "store/Database.h"

namespace repromise {

/// The newest picture made from `old` by rereading the rows the change log names. `old` itself
/// when nothing changed; null when a full read is due (too many changes, or changes of kinds
/// that are not patched). Throws SQLite::Exception.
BacklogPtr patchedBacklog(Database& database, const BacklogPtr& old);

} // namespace repromise
