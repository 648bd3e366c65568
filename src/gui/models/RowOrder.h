#pragma once

#include "app/Picture.h"
#include "gui/models/QueueColumns.h"

#include <QLocale>

#include <vector>

namespace repromise {

/// How the rows are sorted.
struct RowSorting {
    QueueColumn column = QueueColumn::Order;
    bool descending = false;
    friend bool operator==(const RowSorting&, const RowSorting&) = default;
};

/// Puts lines in the order of a column: one integer key a line, then a radix sort. Texts are
/// ranked once per distinct value by the locale's collation, digits by value. Lines with equal
/// keys keep the Backlog's order, also when descending. Pure; may be called on any thread.
class RowOrder {
public:
    explicit RowOrder(const Picture& picture, const QLocale& locale = {})
        : m_picture(picture), m_locale(locale)
    {
    }

    /// `rows` must be in the Backlog's own order.
    void sort(std::vector<LineIx>& rows, RowSorting sorting) const;

private:
    std::vector<std::uint64_t> keys(const std::vector<LineIx>& rows, QueueColumn column) const;
    std::vector<std::uint32_t> ranks(const std::vector<TextId>& texts) const;
    std::vector<std::uint32_t> rankTable(QueueColumn column) const;

    const Picture& m_picture;
    QLocale m_locale;
};

} // namespace repromise
