#pragma once

#include "base/Progress.h"
#include "gui/models/QueueFilter.h"

#include <span>

namespace repromise {

/// Chooses the lines a QueueFilter lets through: names are looked up once per table row, then one
/// tight pass over the line columns. Pure; may be called on any thread.
class RowFilter {
public:
    RowFilter(const Picture& picture, const QueueFilter& filter);

    /// In the Backlog's own order; empty when cancelled.
    std::vector<LineIx> rows(const CancelToken& cancel) const;
    /// Of these lines only; in their order.
    std::vector<LineIx> rowsOf(std::span<const LineIx> lines) const;

private:
    using Allowed = std::vector<std::uint8_t>; ///< by table row; empty allows all

    void searchWord(std::string_view word);
    bool passes(LineIx line) const;
    bool found(LineIx line) const;

    struct Word {
        Allowed order, item, customer;
    };

    const Picture& m_picture;
    const QueueFilter& m_filter;
    Allowed m_item, m_location, m_customer;
    std::vector<Word> m_words;
};

} // namespace repromise
