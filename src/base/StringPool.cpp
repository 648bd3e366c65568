#include "base/StringPool.h"

#include <algorithm>

namespace repromise {

StringPool::StringPool()
{
    m_views.emplace_back();
    m_ids.emplace(std::string_view(), 0);
}

StringPool::StringPool(std::shared_ptr<const StringPool> base)
    : m_base(std::move(base)), m_offset(static_cast<Id>(m_base->size()))
{
}

const StringPool::Id* StringPool::find(std::string_view text) const
{
    const auto found = m_ids.find(text);
    if (found != m_ids.end()) {
        return &found->second;
    }
    return m_base ? m_base->find(text) : nullptr;
}

StringPool::Id StringPool::intern(std::string_view text)
{
    if (const Id* known = find(text)) {
        return *known;
    }
    const Id id = append(text);
    m_ids.emplace(view(id), id);
    return id;
}

StringPool::Id StringPool::append(std::string_view text)
{
    const auto id = static_cast<Id>(size());
    m_views.push_back(keep(text));
    return id;
}

std::string_view StringPool::keep(std::string_view text)
{
    if (m_blocks.empty() || text.size() > blockSize - m_used) {
        m_blocks.push_back(std::make_unique<char[]>(std::max(blockSize, text.size())));
        m_used = 0;
    }
    char* const place = m_blocks.back().get() + m_used;
    std::ranges::copy(text, place);
    m_used = std::min(blockSize, m_used + text.size());
    return {place, text.size()};
}

} // namespace repromise
