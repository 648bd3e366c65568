#include "domain/EmailAddress.h"

#include <cstdint>

namespace repromise {
namespace {

constexpr std::size_t maxAddress = 254; // RFC 5321 4.5.3.1.3, without the angle brackets
constexpr std::size_t maxLocal = 64;
constexpr std::size_t maxLabel = 63;

bool asciiAlnum(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Beyond ASCII: no control, blank, invisible, direction or private character, which a person
/// could not tell from another address.
bool visible(char32_t c)
{
    const bool blank = c == 0xA0 || c == 0xAD || c == 0x1680 || c == 0x3000
                       || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F)
                       || (c >= 0x205F && c <= 0x206F) || c == 0xFEFF;
    const bool unassigned =
        (c >= 0xD800 && c <= 0xF8FF) || (c >= 0xFFF0 && c <= 0xFFFF) || c >= 0xE0000;
    return c > 0x9F && !blank && !unassigned;
}

bool localCharacter(char32_t c)
{
    return asciiAlnum(c)
           || (c < 0x80
               && std::string_view("!#$%&'*+-/=?^_`{|}~").find(static_cast<char>(c))
                      != std::string_view::npos)
           || visible(c);
}

bool domainCharacter(char32_t c)
{
    return asciiAlnum(c) || c == '-' || visible(c);
}

/// Takes one strict UTF-8 character off the front; 0 when there is none.
char32_t takeCharacter(std::string_view& text)
{
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    if (size == 0 || text.size() < size) {
        return 0;
    }
    char32_t value = size == 1 ? first : first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return 0;
        }
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    text.remove_prefix(size);
    return overlong || value > 0x10FFFF ? 0 : value;
}

bool allOf(std::string_view text, bool (*accepted)(char32_t))
{
    while (!text.empty()) {
        const char32_t c = takeCharacter(text);
        if (c == 0 || !accepted(c)) {
            return false;
        }
    }
    return true;
}

/// Calls `good` for each part between dots.
template <typename Good>
bool everyPart(std::string_view text, Good good)
{
    for (;;) {
        const std::size_t dot = text.find('.');
        if (!good(text.substr(0, dot))) {
            return false;
        }
        if (dot == std::string_view::npos) {
            return true;
        }
        text.remove_prefix(dot + 1);
    }
}

bool goodLabel(std::string_view label)
{
    return !label.empty() && label.size() <= maxLabel && label.front() != '-' && label.back() != '-'
           && allOf(label, domainCharacter);
}

bool goodDomain(std::string_view domain)
{
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos || !everyPart(domain, goodLabel)) {
        return false;
    }
    // A top-level domain of digits would be an address of a machine.
    return domain.substr(dot + 1).find_first_not_of("0123456789") != std::string_view::npos;
}

} // namespace

bool isUsableEmailAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (text.size() > maxAddress || at == std::string_view::npos || at > maxLocal) {
        return false;
    }
    const std::string_view local = text.substr(0, at);
    return everyPart(
               local,
               [](std::string_view part) { return !part.empty() && allOf(part, localCharacter); })
           && goodDomain(text.substr(at + 1));
}

} // namespace repromise
