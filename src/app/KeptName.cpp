#include "app/KeptName.h"

#include <algorithm>

namespace repromise {

bool isKeptName(std::string_view name)
{
    constexpr std::size_t longest = 64;
    const bool plain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_' || c == '.' || c == ' ';
    });
    return !name.empty() && name.size() <= longest && plain && name.front() != '.'
           && name.front() != ' ' && name.back() != ' ';
}

} // namespace repromise
