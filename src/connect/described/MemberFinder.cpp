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

std::size_t MemberFinder::numberOf(std::size_t place, std::string_view name)
{
    const bool isNew = place == m_layout.size();
    Expected& expected = isNew ? m_layout.emplace_back() : m_layout[place];
    if (isNew || expected.name != name) {
        const auto number = m_numbers.find(name);
        expected = {std::string(name), number == m_numbers.end() ? unwanted : number->second};
    }
    return expected.number;
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
        const std::size_t number = numberOf(place, member.key());
        if (number != unwanted && m_found[number].read != m_reads) {
            m_found[number] = {member.value(), m_reads};
        }
    }
    return true;
}

std::optional<JsonElement> MemberFinder::at(std::size_t number) const
{
    const Found& found = m_found[number];
    return found.read != m_reads || found.element.is_null() ? std::nullopt
                                                            : std::optional(found.element);
}

} // namespace repromise
