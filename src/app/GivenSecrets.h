#pragma once

#include "net/Secret.h"

#include <map>
#include <string>

namespace repromise {

using SecretMap = std::map<std::string, Secret>; ///< by the key of the setting

/// Secrets that a person typed for a source that is not registered yet.
struct GivenSecrets {
    SecretMap typed;
    SecretMap renewed; ///< what the server gave in their stead; the typed ones are used up
};

} // namespace repromise
