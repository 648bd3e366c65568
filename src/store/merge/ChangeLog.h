#pragma once

#include "store/BulkStatement.h"

#include <cstdint>
#include <vector>

namespace repromise {

enum class ChangeKind : std::uint8_t { Line, Stock, Inbound };

/// Which rows a transaction touched, for patching pictures. Too many, or a change of a kind that
/// cannot be patched, and pictures are to be reread instead.
class ChangeLog {
public:
    void touched(ChangeKind kind, std::int64_t row)
    {
        if (m_rows.size() < mostRows) {
            m_rows.push_back({row, kind});
        } else {
            m_reread = true;
        }
    }
    void reread() { m_reread = true; }
    /// Something every patch reads again anyway (LineWork.h).
    void workTouched() { m_work = true; }
    bool empty() const { return m_rows.empty() && !m_reread && !m_work; }

    /// Raises the generation (also when nothing was touched: pictures show the sources' age) and
    /// writes the rows; inside the caller's transaction.
    std::uint64_t commit(Database& database);

    static constexpr std::size_t mostRows = 60'000;
    static constexpr std::int64_t keptGenerations = 50;

private:
    struct Row {
        std::int64_t id;
        ChangeKind kind;
    };
    std::vector<Row> m_rows;
    bool m_reread = false;
    bool m_work = false;
};

/// `line`, `stock` or `inbound`: the kinds as change_log holds them.
std::string_view changeKindName(ChangeKind kind);

} // namespace repromise
