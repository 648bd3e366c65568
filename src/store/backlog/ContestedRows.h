#pragma once

#include "domain/Backlog.h"
#include "store/Database.h"

namespace repromise {

/// Fills which lines and inbound lines sources disagree about. Both tables must be complete.
void readContestedRows(Database& database, Backlog& backlog);

} // namespace repromise
