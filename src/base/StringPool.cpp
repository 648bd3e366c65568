#include "base/StringPool.h"

#include <algorithm>

namespace repromise {

StringPool::StringPool()
{
    m_views.emplace_back();
    m_ids.emplace(std::string_view(), 0);
}

StringPool::Id StringPool::intern(std::string_view text)
{
    const auto found = m_ids.find(text);
    if (found != m_ids.end()) {
        return found->second;
    }
    const auto id = static_cast<Id>(m_views.size());
    m_views.push_back(keep(text));
    m_ids.emplace(m_views.back(), id);
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
    m_used += text.size();
    return {place, text.size()};
}

} // namespace repromise
