#include "app/NamedPairs.h"

namespace repromise {

std::vector<std::string> readList(std::string_view text)
{
    std::vector<std::string> parts;
    if (text.empty()) {
        return parts;
    }
    std::string part;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            part += text[++i];
        } else if (text[i] == ',') {
            parts.push_back(std::move(part));
            part.clear();
        } else {
            part += text[i];
        }
    }
    // A comma at the end begins nothing.
    if (!part.empty() || text.back() != ',') {
        parts.push_back(std::move(part));
    }
    return parts;
}

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
        for (const char c : value) {
            text.append(c == ',' || c == '\\' ? "\\" : "").append(1, c);
        }
    }
    return text;
}

} // namespace repromise
