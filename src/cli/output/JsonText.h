#pragma once

#include "cli/output/OutputStream.h"

namespace repromise {

/// Writes a quoted JSON string. What is not UTF-8 becomes U+FFFD.
void writeJsonString(OutputStream& out, std::string_view text);

} // namespace repromise
