#pragma once

#include "base/Date.h"

#include <string>

namespace repromise {

/// A UUIDv7 (RFC 9562) in lower-case text: 48 bits of `now` in ms, the rest random. Ids made in
/// one process sort in the order of making, also within a millisecond. Thread-safe.
std::string makeUuidV7(Instant now);

} // namespace repromise
