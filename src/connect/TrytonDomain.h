#pragma once

#include "base/Date.h"
#include "connect/TrytonSession.h"

#include <string>
#include <vector>

namespace repromise {

/// Search clauses of Tryton, as its JSON-RPC wants them.
namespace tryton {

using Json = TrytonSession::Json;

Json date(Date date);
Json instant(Instant instant);
template <typename Value>
Json clause(const std::string& field, const char* op, Value value)
{
    return Json::array({field, op, std::move(value)});
}
/// Any of the clauses or domains.
Json anyOf(std::vector<Json> clauses);
/// Created or written at or after `since`, for the record that `prefix` (`sale.`, or empty) leads
/// to; `model` names its model where the path goes over a reference. Unknown matches everything.
Json changedSince(Instant since, const std::string& prefix = {}, const std::string& model = {});

} // namespace tryton
} // namespace repromise
