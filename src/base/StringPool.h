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
    /// A pool that goes on where `base` ends: ids of `base` mean the same here.
    explicit StringPool(std::shared_ptr<const StringPool> base);
    StringPool(const StringPool&) = delete;
    StringPool& operator=(const StringPool&) = delete;

    /// The id of the text; the same text gives the same id.
    Id intern(std::string_view text);
    /// A new id for text that is known to be new (unique keys): cheaper, and not found by `intern`.
    Id append(std::string_view text);
    std::string_view view(Id id) const
    {
        return id < m_offset ? m_base->view(id) : m_views[id - m_offset];
    }
    std::size_t size() const { return m_offset + m_views.size(); }
    /// How many pools lie beneath this one.
    int depth() const { return m_base ? m_base->depth() + 1 : 0; }

private:
    std::string_view keep(std::string_view text);
    const Id* find(std::string_view text) const;

    std::shared_ptr<const StringPool> m_base;
    Id m_offset = 0;
    static constexpr std::size_t blockSize = 1U << 16U;
    std::deque<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = blockSize;
    std::vector<std::string_view> m_views;
    std::unordered_map<std::string_view, Id> m_ids;
};

} // namespace repromise
