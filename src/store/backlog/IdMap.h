#pragma once

#include "domain/Backlog.h"

#include <cstdint>
#include <vector>

namespace repromise {

/// Database ids to row numbers. Ids are dense, so a plain vector serves.
class IdMap {
public:
    void set(std::int64_t id, std::uint32_t row)
    {
        const auto at = static_cast<std::size_t>(id);
        if (at >= m_rows.size()) {
            m_rows.resize(at + at / 2 + 16, noIx);
        }
        m_rows[at] = row;
    }
    /// noIx when the id is not there.
    std::uint32_t of(std::int64_t id) const
    {
        const auto at = static_cast<std::size_t>(id);
        return at < m_rows.size() ? m_rows[at] : noIx;
    }

private:
    std::vector<std::uint32_t> m_rows;
};

} // namespace repromise
