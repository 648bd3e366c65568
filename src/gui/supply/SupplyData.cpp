#include "gui/supply/SupplyData.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <sstream>

namespace repromise {
namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return result;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(lowered(text));
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

bool fits(const Backlog& backlog, const ShortItem& item, const std::vector<std::string>& words)
{
    const std::string text =
        lowered(std::string(backlog.text(backlog.items.key[item.at.item])) + ' '
                + std::string(backlog.text(backlog.items.description[item.at.item])) + ' '
                + std::string(backlog.text(backlog.locations[item.at.location].key)));
    return std::ranges::all_of(
        words, [&text](const std::string& word) { return text.find(word) != std::string::npos; });
}

std::int64_t figure(const ShortItem& item, ShortColumn column)
{
    switch (column) {
    case ShortColumn::Customers:
        return item.customers;
    case ShortColumn::Lines:
        return static_cast<std::int64_t>(item.backorders.lines);
    case ShortColumn::Short:
        return item.shortage();
    default: // an unknown date comes after all others
        return item.nextInboundDate.known() ? item.nextInboundDate.days()
                                            : std::numeric_limits<std::int64_t>::max();
    }
}

} // namespace

SupplyData::SupplyData(const PicturePtr& of)
    : picture(of), supply(of), whatIf(of), items(supply.shortItems())
{
}

std::vector<std::uint32_t> arrangeShortItems(const SupplyData& data, const ShortOrder& order)
{
    const Backlog& backlog = *data.picture->backlog;
    std::vector<std::uint32_t> rows(data.items.size());
    std::iota(rows.begin(), rows.end(), 0U);
    if (const auto words = wordsOf(order.search); !words.empty()) {
        std::erase_if(rows,
                      [&](std::uint32_t row) { return !fits(backlog, data.items[row], words); });
    }
    const auto text = [&](std::uint32_t row) {
        const ItemLocation at = data.items[row].at;
        return order.column == ShortColumn::Item ? backlog.text(backlog.items.key[at.item])
                                                 : backlog.text(backlog.locations[at.location].key);
    };
    if (order.column == ShortColumn::Item || order.column == ShortColumn::Location) {
        std::ranges::stable_sort(rows, {}, text);
    } else if (order.column != ShortColumn::Value) {
        std::ranges::stable_sort(
            rows, {}, [&](std::uint32_t row) { return figure(data.items[row], order.column); });
    }
    // As they come, values are descending already.
    if (order.descending != (order.column == ShortColumn::Value)) {
        std::ranges::reverse(rows);
    }
    return rows;
}

} // namespace repromise
