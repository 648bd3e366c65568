#pragma once

#include "base/Result.h"

#include <map>
#include <string>

namespace repromise {

/// A source's connector settings as the store keeps them: a JSON object of texts, no secrets.
std::string writeSourceSettings(const std::map<std::string, std::string>& settings);
/// Values that are no texts are left out.
std::map<std::string, std::string> readSourceSettings(const std::string& json);

} // namespace repromise
