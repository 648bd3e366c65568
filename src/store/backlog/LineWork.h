#pragma once

#include "domain/Backlog.h"
#include "store/Database.h"

namespace repromise {

/// Fills what work on the lines adds to them: what the customer was told, the state of messages
/// about them, and short picks that are open. Overwrites these columns for every line.
void readLineWork(Database& database, LineTable& lines);

} // namespace repromise
