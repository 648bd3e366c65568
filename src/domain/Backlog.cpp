#include "domain/Backlog.h"

#include <algorithm>

namespace repromise {
namespace {

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view withoutLeadingZeros(std::string_view digits)
{
    const auto first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view() : digits.substr(first);
}

} // namespace

int compareLineKeys(std::string_view a, std::string_view b)
{
    const bool aIsNumber = allDigits(a);
    const bool bIsNumber = allDigits(b);
    if (aIsNumber != bIsNumber) {
        return aIsNumber ? -1 : 1;
    }
    if (aIsNumber) {
        const auto x = withoutLeadingZeros(a);
        const auto y = withoutLeadingZeros(b);
        if (x.size() != y.size()) {
            return x.size() < y.size() ? -1 : 1;
        }
        if (const int order = x.compare(y); order != 0) {
            return order;
        }
    }
    return a.compare(b);
}

void LineTermsColumn::append(LineIx line, const LineTerms& terms)
{
    m_lines.push_back(line);
    m_terms.push_back(terms);
}

const LineTerms& LineTermsColumn::operator[](LineIx line) const
{
    static const LineTerms none;
    const auto found = std::ranges::lower_bound(m_lines, line);
    return found == m_lines.end() || *found != line
               ? none
               : m_terms[static_cast<std::size_t>(found - m_lines.begin())];
}

void LineTermsColumn::permute(std::span<const LineIx> order)
{
    if (empty()) {
        return;
    }
    LineTermsColumn moved;
    for (LineIx row = 0; row < order.size(); ++row) {
        const auto found = std::ranges::lower_bound(m_lines, order[row]);
        if (found != m_lines.end() && *found == order[row]) {
            moved.append(row, m_terms[static_cast<std::size_t>(found - m_lines.begin())]);
        }
    }
    *this = std::move(moved);
}

std::pair<std::uint32_t, std::uint32_t> Backlog::substitutesOf(ItemIx item) const
{
    const std::vector<ItemIx>& column = substitutes.item;
    const auto [first, end] = std::equal_range(column.begin(), column.end(), item);
    return {static_cast<std::uint32_t>(first - column.begin()),
            static_cast<std::uint32_t>(end - column.begin())};
}

Money Backlog::openValue(LineIx line) const
{
    return Money::of(openQuantity(line), UnitPrice::fromMicros(lines.unitPrice[line]),
                     Currency::fromPacked(lines.currency[line]));
}

std::span<const ContactRow> Backlog::contactsOf(CustomerIx customer) const
{
    const ContactIx begin = customers.contactBegin[customer];
    return std::span(contacts).subspan(begin, customers.contactBegin[customer + 1] - begin);
}

LineIx Backlog::findLine(std::string_view order, std::string_view line) const
{
    LineIx first = 0;
    auto left = static_cast<LineIx>(lines.size());
    while (left > 0) {
        const LineIx half = left / 2;
        const bool before = orderKey(first + half) < order;
        first += before ? half + 1 : 0;
        left = before ? left - half - 1 : half;
    }
    for (; first < lines.size() && orderKey(first) == order; ++first) {
        if (lineKey(first) == line) {
            return first;
        }
    }
    return noIx;
}

} // namespace repromise
