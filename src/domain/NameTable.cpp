#include "domain/NameTable.h"

namespace repromise {

NameTable::Id NameTable::add(std::string_view name)
{
    if (const auto known = m_ids.find(name); known != m_ids.end()) {
        return known->second;
    }
    const auto id = static_cast<Id>(m_names.size());
    m_ids.emplace(m_names.emplace_back(name), id);
    return id;
}

std::optional<NameTable::Id> NameTable::find(std::string_view name) const
{
    const auto known = m_ids.find(name);
    return known == m_ids.end() ? std::nullopt : std::optional(known->second);
}

} // namespace repromise
