#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace repromise {

/// Distinct names and their numbers, from 0 in the order they were first seen. Views stay valid as
/// long as the table, also when it is moved.
class NameTable {
public:
    using Id = std::uint32_t;

    Id add(std::string_view name);
    std::optional<Id> find(std::string_view name) const;
    std::string_view name(Id id) const { return m_names[id]; }
    std::size_t size() const { return m_names.size(); }

private:
    std::deque<std::string> m_names;
    std::unordered_map<std::string_view, Id> m_ids;
};

} // namespace repromise
