#pragma once

#include <string_view>

namespace repromise {

/// Whether `text` is exactly one address that mail can be sent to: `local@domain`, no display
/// name, no list, no quotes or comments, no blanks or control characters anywhere. UTF-8 local
/// parts (RFC 6531) and international domain names are accepted; whether the mailbox exists is
/// not asked.
bool isUsableEmailAddress(std::string_view text);

} // namespace repromise
