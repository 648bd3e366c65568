#include "connect/described/MemberFinder.h"

namespace repromise {

std::size_t MemberFinder::want(const std::string& name)
{
    const auto [number, isNew] = m_numbers.try_emplace(name, m_found.size());
    if (isNew) {
        m_found.emplace_back();
        m_layout.clear();
    }
    return number->second;
}

void MemberFinder::expect(std::size_t place, std::string_view name)
{
    if (place == m_layout.size()) {
        m_layout.emplace_back();
    }
    const auto number = m_numbers.find(name);
    m_layout[place] = {std::string(name), number == m_numbers.end() ? unwanted : number->second};
}

bool MemberFinder::read(JsonElement element)
{
    ++m_reads;
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS) {
        return false;
    }
    std::size_t place = 0;
    for (auto member = object.begin(); member != object.end(); ++member, ++place) {
        const std::string_view name = member.key();
        if (place == m_layout.size() || m_layout[place].name != name) {
            expect(place, name);
        }
        const std::size_t number = m_layout[place].number;
        if (number != unwanted && m_found[number].read != m_reads) {
            m_found[number] = {member.value(), m_reads};
        }
    }
    return true;
}

} // namespace repromise
