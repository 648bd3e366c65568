#pragma once

#include "connect/described/AnswerDocument.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// Finds members of one object after another in a single walk over each. The objects of a feed
/// mostly hold the same members in the same order, so what stood at a place last is expected there.
class MemberFinder {
public:
    /// The number that a name is found by; one name has one number.
    std::size_t want(const std::string& name);
    /// False, and then nothing is found, when it is no object.
    bool read(JsonElement element);
    /// In what was read last: null also where it says null. Of members with the same name the first
    /// counts.
    const JsonElement* at(std::size_t number) const
    {
        const Found& found = m_found[number];
        return found.read != m_reads || found.element.is_null() ? nullptr : &found.element;
    }

private:
    static constexpr std::size_t unwanted = static_cast<std::size_t>(-1);
    struct Expected {
        std::string name;
        std::size_t number = unwanted;
    };
    struct Found {
        JsonElement element;
        std::size_t read = 0; ///< number of the reading it comes from; 0 for none
    };

    void expect(std::size_t place, std::string_view name);

    std::map<std::string, std::size_t, std::less<>> m_numbers;
    std::vector<Expected> m_layout; ///< by place in the object
    std::vector<Found> m_found;     ///< by number
    std::size_t m_reads = 1;
};

} // namespace repromise
