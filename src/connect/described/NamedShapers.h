#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace repromise {

/// What a shaper makes of the values its field names, in that order; an empty text is a missing
/// one. `words` are the field's. Nullopt when they make no sense.
using Shaper = std::optional<std::string> (*)(std::span<const std::string> values,
                                              std::span<const std::string> words);

struct NamedShaper {
    std::string_view name;
    std::string_view words; ///< English, for `connector explain`
    Shaper shape;
};

/// The logic that descriptions can ask for by name; nullptr when there is none of that name.
const NamedShaper* findShaper(std::string_view name);
std::span<const NamedShaper> namedShapers();

} // namespace repromise
