#pragma once

#include "connect/description/ObjectReader.h"

namespace repromise {

/// Reads the member `server` of a description.
ServerDescription readServer(ObjectReader& reader);
/// Reads a `request`, of a feed or of a login.
RequestDescription readRequest(ObjectReader& reader);

} // namespace repromise
