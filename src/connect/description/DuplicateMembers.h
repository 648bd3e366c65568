#pragma once

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace repromise {

/// Finds members that stand twice in one object, of which JSON readers keep only one. Watches what
/// a parser comes by.
class DuplicateMembers {
public:
    using Json = nlohmann::ordered_json;

    void see(Json::parse_event_t event, const Json& parsed);
    /// Their pointers.
    const std::vector<std::string>& found() const { return m_found; }

private:
    struct Level {
        bool list = false;
        std::size_t index = 0;
        std::string member = {};
        std::set<std::string> seen = {};
    };
    std::string pointer() const;
    void valueEnds();

    std::vector<Level> m_levels;
    std::vector<std::string> m_found;
};

} // namespace repromise
