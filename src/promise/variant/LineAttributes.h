#pragma once

#include "domain/Backlog.h"
#include "promise/Demand.h"
#include "promise/variant/VariantAttribute.h"

#include <span>

namespace repromise {

/// The attributes of one Backlog's lines on one day. Refers to what it is made from.
class LineAttributes {
public:
    /// Numbers of this value are unknown; they sort after all others and are in no range.
    static constexpr std::int64_t unknown = INT64_MAX;

    /// `basis`: the present commitment of every line.
    LineAttributes(const Backlog& backlog, std::span<const Date> basis, Date today)
        : m_backlog(backlog), m_lines(backlog.lines), m_basis(basis), m_today(today)
    {
    }

    const Backlog& backlog() const { return m_backlog; }
    Date today() const { return m_today; }
    Date basis(LineIx line) const { return m_basis[line]; }
    Date due(LineIx line) const { return dueDate(m_lines.requested[line], m_lines.promised[line]); }

    /// False when the order or its customer takes no part deliveries.
    bool takesParts(OrderIx order) const
    {
        return m_backlog.orders.partialOk[order] != 0
               && m_backlog.customers.partialOk[m_backlog.orders.customer[order]] != 0;
    }

    /// Of kind Number or Day, and of Allocated the row in its choices; days count from today.
    std::int64_t number(VariantAttribute attribute, LineIx line) const;
    /// Of kind Text but Allocated; `row` of the table that holds it.
    std::string_view text(VariantAttribute attribute, std::uint32_t row) const;

    /// The tables that texts stand in: their rows are fewer than the lines.
    enum class Table : std::uint8_t { Customers, Orders, Items, Locations };
    static Table tableOf(VariantAttribute attribute);
    std::size_t rowsOf(Table table) const;
    std::uint32_t rowOf(Table table, LineIx line) const;

private:
    std::int64_t fromToday(Date date) const
    {
        return date.known() ? std::int64_t{date.days()} - m_today.days() : unknown;
    }
    std::int64_t value(LineIx line) const;
    std::int64_t allocated(LineIx line) const
    {
        const std::int64_t all = missingQuantity(m_lines, line) == 0 ? 2 : 1;
        return allocatedPart(m_lines, line) == 0 ? 0 : all;
    }

    const Backlog& m_backlog;
    const LineTable& m_lines;
    std::span<const Date> m_basis;
    Date m_today;
};

inline std::int64_t LineAttributes::number(VariantAttribute attribute, LineIx line) const
{
    switch (attribute) {
    case VariantAttribute::Allocated:
        return allocated(line);
    case VariantAttribute::Priority:
        return m_lines.priority[line];
    case VariantAttribute::Value:
        return value(line);
    case VariantAttribute::Open:
        return m_lines.open(line);
    case VariantAttribute::OverdueDays: {
        const std::int64_t ahead = fromToday(due(line));
        return ahead == unknown ? unknown : -ahead;
    }
    case VariantAttribute::Requested:
        return fromToday(m_lines.requested[line]);
    case VariantAttribute::Promised:
        return fromToday(m_lines.promised[line]);
    case VariantAttribute::Confirmed:
        return fromToday(m_lines.confirmed[line]);
    case VariantAttribute::Due:
        return fromToday(due(line));
    case VariantAttribute::OrderDate:
        return fromToday(m_backlog.orders.orderDate[m_lines.order[line]]);
    case VariantAttribute::Commitment:
        return fromToday(m_basis[line]);
    default:
        return unknown;
    }
}

inline std::uint32_t LineAttributes::rowOf(Table table, LineIx line) const
{
    switch (table) {
    case Table::Customers:
        return m_backlog.customerOf(line);
    case Table::Orders:
        return m_lines.order[line];
    case Table::Items:
        return m_lines.item[line];
    case Table::Locations:
        break;
    }
    return m_lines.location[line];
}

} // namespace repromise
