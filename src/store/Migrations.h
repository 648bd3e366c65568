#pragma once

#include "base/Result.h"

#include <SQLiteCpp/Database.h>

#include <span>

namespace repromise {

/// One numbered step of the schema; `user_version` of a file is the number of its last step.
struct Migration {
    int number;
    const char* sql;
};

/// All steps, ascending from 1 without gaps.
std::span<const Migration> migrations();

/// Brings a file to the newest schema, each step in one transaction. Refuses a newer file.
Outcome migrate(SQLite::Database& connection);

/// Refuses a file with a newer schema, or of another program; changes nothing.
Outcome refuseForeign(SQLite::Database& connection);

/// Ok when the file has exactly the newest schema.
Outcome checkVersion(SQLite::Database& connection);

} // namespace repromise
