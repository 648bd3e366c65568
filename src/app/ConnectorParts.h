#pragma once

#include "connect/described/AuthFactory.h"
#include "net/HttpClient.h"

namespace repromise {

/// All that is needed to speak with the system of one source.
struct ConnectorParts {
    ConnectorDescription description;
    SourceValues values;
    HttpPolicy policy;
    SecretKeeper keepSecret;
};

} // namespace repromise
