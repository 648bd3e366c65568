#pragma once

#include "base/Result.h"
#include "connect/TrytonAnswer.h"

#include <string>

namespace repromise {

/// What a Tryton server means when it does not do what it was asked: from an HTTP status, or from
/// the `error` member of an answer of status 200. `what` names the call, for the log.
Error trytonHttpError(int status, const std::string& server, const std::string& what);
Error trytonCallError(simdjson::dom::element error, const std::string& server,
                      const std::string& what);
/// The body was no answer of Tryton.
Error trytonGarbled(const std::string& server, const std::string& what);
/// The user name or password was refused.
Error trytonLoginRefused(const std::string& server, const std::string& user);

} // namespace repromise
