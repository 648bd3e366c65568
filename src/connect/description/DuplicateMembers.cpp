#include "connect/description/DuplicateMembers.h"

#include "base/JsonPointer.h"

namespace repromise {

std::string DuplicateMembers::pointer() const
{
    std::string pointer;
    for (const Level& level : m_levels) {
        pointer = memberPointer(pointer, level.list ? std::to_string(level.index) : level.member);
    }
    return pointer;
}

void DuplicateMembers::valueEnds()
{
    if (!m_levels.empty()) {
        ++m_levels.back().index;
    }
}

void DuplicateMembers::see(Json::parse_event_t event, const Json& parsed)
{
    switch (event) {
    case Json::parse_event_t::object_start:
        m_levels.push_back({});
        break;
    case Json::parse_event_t::array_start:
        m_levels.push_back({true});
        break;
    case Json::parse_event_t::key:
        m_levels.back().member = parsed.get<std::string>();
        if (!m_levels.back().seen.insert(m_levels.back().member).second) {
            m_found.push_back(pointer());
        }
        break;
    case Json::parse_event_t::object_end:
    case Json::parse_event_t::array_end:
        m_levels.pop_back();
        valueEnds();
        break;
    case Json::parse_event_t::value:
        valueEnds();
        break;
    }
}

} // namespace repromise
