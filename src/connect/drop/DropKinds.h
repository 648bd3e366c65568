#pragma once

#include "connect/csv/RowMapper.h"

namespace repromise {

/// What rows of a dropped file can be: `stock`, `purchase_lines` … and `supply_confirmations`.
/// Null for a name that is none.
std::unique_ptr<RowMapper> makeDropMapper(std::string_view kind, Currency currency);
bool isDropKind(std::string_view kind);
std::vector<std::string> dropKindNames();
/// All names, for a sentence.
QString dropKindList();
/// The kind that a file's name begins with: `stock-0630.csv`; empty if none.
std::string dropKindOfFile(std::string_view name);

} // namespace repromise
