#include "app/NamedPairs.h"

#include "base/TextList.h"

namespace repromise {

std::optional<std::map<std::string, std::string>> readPairs(std::string_view text)
{
    std::map<std::string, std::string> pairs;
    for (const std::string& part : readList(text)) {
        const auto colon = part.find(':');
        if (colon == 0 || colon == std::string::npos) {
            return std::nullopt;
        }
        pairs[part.substr(0, colon)] = part.substr(colon + 1);
    }
    return pairs;
}

std::string writePairs(const std::map<std::string, std::string>& pairs)
{
    std::string text;
    for (const auto& [name, value] : pairs) {
        text.append(text.empty() ? "" : ",").append(name).append(":");
        for (std::size_t i = 0; i < value.size(); ++i) {
            const char c = value[i];
            const bool lastBlank = i + 1 == value.size() && (c == ' ' || c == '\t');
            text.append(c == ',' || c == '\\' || lastBlank ? "\\" : "").append(1, c);
        }
    }
    return text;
}

} // namespace repromise
