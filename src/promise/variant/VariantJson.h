#pragma once

#include "promise/variant/RunVariantReader.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <span>

namespace repromise {

/// One object of a variant file. Takes its members by name, notes what is wrong with them and, at
/// the end of its life, those that nobody asked for.
class VariantJson {
public:
    using Json = nlohmann::ordered_json;

    VariantJson(const Json& object, std::string pointer, std::vector<VariantProblem>& problems);
    ~VariantJson();
    VariantJson(const VariantJson&) = delete;
    VariantJson& operator=(const VariantJson&) = delete;

    bool has(std::string_view key) const;
    /// Null when there is none.
    const Json* member(std::string_view key);
    std::string pointerTo(std::string_view key) const;

    std::string text(std::string_view key, bool required);
    bool flag(std::string_view key, bool otherwise);
    /// Within the bounds, else a problem and `otherwise`.
    std::int64_t number(std::string_view key, std::int64_t least, std::int64_t most,
                        std::int64_t otherwise);
    /// A number or decimal string with at most `places` places, as an integer scaled by them.
    std::int64_t decimal(std::string_view key, int places, std::int64_t otherwise);
    std::vector<std::string> texts(std::string_view key);
    /// The place of a word in `words`; 0 when there is none.
    std::size_t choice(std::string_view key, std::span<const std::string_view> words);

    void complain(std::string_view key, const QString& sentence);

private:
    const Json& m_object; ///< an empty object when what was given is none
    std::string m_pointer;
    std::vector<VariantProblem>& m_problems;
    std::vector<std::string_view> m_asked;
};

/// What a list of words reads as in a sentence.
QString listed(std::span<const std::string_view> words);

} // namespace repromise
