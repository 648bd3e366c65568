#pragma once

#include "connect/description/ObjectReader.h"

namespace repromise {

/// Reads one element of `writes`.
WriteDescription readWrite(ObjectReader& reader);

} // namespace repromise
