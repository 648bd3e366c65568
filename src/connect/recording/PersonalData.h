#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace repromise {

/// What must not leave a company with a recording.
enum class PersonalData : std::uint8_t { None, Name, Email, Phone, Address, Token, Text };
constexpr std::size_t personalKinds = 7;

/// By the name of a JSON member, in any case and with any separators: `e_mail`, `shipToCity`.
PersonalData personalByName(std::string_view member);
/// By the look of a text alone: an address of mail, a telephone number.
PersonalData personalByLook(std::string_view text);

struct TextRange {
    std::size_t begin = 0, end = 0;
};
/// Addresses of mail within a text.
std::vector<TextRange> mailAddressesIn(std::string_view text);

} // namespace repromise
