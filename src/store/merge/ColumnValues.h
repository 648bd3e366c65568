#pragma once

#include "base/Date.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace repromise {

/// A value as a column holds it.
using ColumnValue = std::variant<std::int64_t, std::string>;

/// Collects a record's values with the operators of a BulkStatement, in the order of its columns.
class ColumnValues {
public:
    ColumnValues& operator<<(std::int64_t value)
    {
        m_values.emplace_back(value);
        m_set.push_back(1);
        return *this;
    }
    ColumnValues& operator<<(int value) { return *this << std::int64_t{value}; }
    ColumnValues& operator<<(Date value)
    {
        m_values.emplace_back(std::int64_t{value.raw()});
        m_set.push_back(value.known() ? 1 : 0);
        return *this;
    }
    ColumnValues& operator<<(Instant value)
    {
        m_values.emplace_back(value.known() ? value.ms() : 0);
        m_set.push_back(value.known() ? 1 : 0);
        return *this;
    }
    ColumnValues& operator<<(std::string_view text)
    {
        m_values.emplace_back(std::string(text));
        m_set.push_back(text.empty() ? 0 : 1);
        return *this;
    }

    std::size_t size() const { return m_values.size(); }
    const ColumnValue& operator[](std::size_t at) const { return m_values[at]; }
    /// False for an unknown date and an empty text: they say nothing.
    bool says(std::size_t at) const { return m_set[at] != 0; }

private:
    std::vector<ColumnValue> m_values;
    std::vector<std::uint8_t> m_set;
};

} // namespace repromise
