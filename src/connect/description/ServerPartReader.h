#pragma once

#include "connect/description/ObjectReader.h"

namespace repromise {

/// Reads the member `server` of a description.
ServerDescription readServer(ObjectReader& reader);
enum class RequestKind : std::uint8_t { Reads, Changes };
/// Reads a `request`, of a feed, of a login or of a change.
RequestDescription readRequest(ObjectReader& reader, RequestKind kind = RequestKind::Reads);

} // namespace repromise
