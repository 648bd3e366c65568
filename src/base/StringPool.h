#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace repromise {

/// Append-only text arena: each distinct string is kept once and named by a small number.
/// Id 0 is the empty string. Views stay valid as long as the pool.
class StringPool {
public:
    using Id = std::uint32_t;

    StringPool();
    StringPool(const StringPool&) = delete;
    StringPool& operator=(const StringPool&) = delete;

    Id intern(std::string_view text);
    std::string_view view(Id id) const { return m_views[id]; }
    std::size_t size() const { return m_views.size(); }

private:
    std::string_view keep(std::string_view text);

    static constexpr std::size_t blockSize = 1U << 16U;
    std::deque<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = blockSize;
    std::vector<std::string_view> m_views;
    std::unordered_map<std::string_view, Id> m_ids;
};

} // namespace repromise
