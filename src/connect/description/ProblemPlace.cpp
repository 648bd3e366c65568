#include "connect/description/ProblemPlace.h"

#include "base/JsonPointer.h"

#include <algorithm>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> tokensOf(const std::string& pointer)
{
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at < pointer.size();) {
        const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
        tokens.push_back(pointer.substr(at + 1, end - at - 1));
        at = end;
    }
    return tokens;
}

/// Nullptr when there is no such value.
const Json* child(const Json* from, const std::string& token)
{
    if (from == nullptr || !from->is_structured()) {
        return nullptr;
    }
    std::size_t index = 0;
    for (const auto& [key, value] : from->items()) {
        const bool found =
            from->is_array() ? std::to_string(index) == token : pointerToken(key) == token;
        if (found) {
            return &value;
        }
        ++index;
    }
    return nullptr;
}

const Json* valueAt(const Json* from, const std::vector<std::string>& tokens, std::size_t first,
                    std::size_t end)
{
    for (std::size_t i = first; i < end && from != nullptr; ++i) {
        from = child(from, tokens[i]);
    }
    return from;
}

bool standsIn(const Json* from, const std::vector<std::string>& tokens, std::size_t first)
{
    return first < tokens.size() && valueAt(from, tokens, first, tokens.size()) != nullptr;
}

/// Requests are completed part by part, anything else is a feed's own or the defaults' as a whole.
bool isOfDefaults(const Json& file, const std::vector<std::string>& tokens)
{
    constexpr std::size_t member = 2;
    if (tokens.size() <= member || tokens[0] != "feeds") {
        return false;
    }
    const Json* const own = valueAt(&file, tokens, 0, member);
    const Json* const defaults = child(&file, "defaults");
    if (child(defaults, tokens[member]) == nullptr) {
        return false;
    }
    if (child(own, tokens[member]) == nullptr) {
        return true;
    }
    return tokens[member] == "request" && !standsIn(own, tokens, member)
           && standsIn(defaults, tokens, member);
}

/// What all feeds that take a member from the defaults complain of is wrong there; what only some
/// of them do is theirs.
bool saidByAll(const std::vector<DescriptionProblem>& problems, const DescriptionProblem& problem,
               const Json& file, std::vector<std::string> tokens)
{
    const Json* const feeds = child(&file, "feeds");
    const std::string rest = problem.pointer.substr(tokens[0].size() + tokens[1].size() + 2);
    for (std::size_t i = 0; i < feeds->size(); ++i) {
        tokens[1] = std::to_string(i);
        const std::string pointer = "/feeds/" + tokens[1] + rest;
        const bool said = std::ranges::any_of(problems, [&](const DescriptionProblem& other) {
            return other.pointer == pointer && other.sentence == problem.sentence;
        });
        if (!said && isOfDefaults(file, tokens)) {
            return false;
        }
    }
    return true;
}

std::string placed(const std::vector<DescriptionProblem>& problems,
                   const DescriptionProblem& problem, const Json& file)
{
    const std::string& pointer = problem.pointer;
    const std::vector<std::string> tokens = tokensOf(pointer);
    if (isOfDefaults(file, tokens) && saidByAll(problems, problem, file, tokens)) {
        return "/defaults" + pointer.substr(tokens[0].size() + tokens[1].size() + 2);
    }
    constexpr std::string_view firstAuth = "/server/auth/0";
    const Json* const auth = valueAt(&file, {"server", "auth"}, 0, 2);
    if (pointer.starts_with(firstAuth) && auth != nullptr && auth->is_object()) {
        return "/server/auth" + pointer.substr(firstAuth.size());
    }
    return pointer;
}

} // namespace

std::vector<DescriptionProblem> placedInFile(const std::vector<DescriptionProblem>& problems,
                                             const Json& file)
{
    std::vector<DescriptionProblem> result;
    for (const DescriptionProblem& problem : problems) {
        const std::string pointer = placed(problems, problem, file);
        const bool told = std::ranges::any_of(result, [&](const DescriptionProblem& other) {
            return other.pointer == pointer && other.sentence == problem.sentence;
        });
        if (!told) {
            result.push_back({pointer, problem.sentence});
        }
    }
    return result;
}

} // namespace repromise
