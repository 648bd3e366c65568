#include "connect/described/PlainText.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace repromise {
namespace {

// Of a length known beforehand, so that many are looked at at once.
constexpr std::size_t blockSize = 1024;

bool anyBeyond(const char* block)
{
    std::uint8_t high = 0;
    std::uint8_t escape = 0;
    for (std::size_t i = 0; i < blockSize; ++i) {
        const auto byte = static_cast<std::uint8_t>(block[i]);
        high = static_cast<std::uint8_t>(high | byte | (byte + 1));
        escape = static_cast<std::uint8_t>(escape | (byte == '\\'));
    }
    return high >= 0x80 || escape != 0;
}

} // namespace

bool plainText(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool plainTextsIn(std::string_view json)
{
    // Control characters cannot stand in a JSON text but escaped.
    while (json.size() >= blockSize) {
        if (anyBeyond(json.data())) {
            return false;
        }
        json.remove_prefix(blockSize);
    }
    return std::ranges::none_of(
        json, [](char c) { return static_cast<unsigned char>(c) >= 0x7f || c == '\\'; });
}

} // namespace repromise
