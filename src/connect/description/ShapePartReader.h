#pragma once

#include "connect/description/ObjectReader.h"

namespace repromise {

/// Reads `into`, `records` and `shape`: of a feed, or of an element of its `also`.
OutputDescription readOutput(ObjectReader& reader);

/// Reads one rule of `keep_if` and the like.
KeepRule readKeep(ObjectReader& reader);

} // namespace repromise
