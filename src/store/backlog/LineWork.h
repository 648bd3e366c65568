#pragma once

#include "domain/Backlog.h"
#include "store/Database.h"

namespace repromise {

/// Fills what our own work adds to the lines: what the customer was told and the state of
/// messages about them. Overwrites these columns for every line.
void readLineWork(Database& database, LineTable& lines);

} // namespace repromise
