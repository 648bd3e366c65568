#include "gui/models/RowOrder.h"

#include "gui/models/LocalText.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace repromise {
namespace {

struct Keyed {
    std::uint64_t key;
    LineIx line;
};

constexpr int digitBits = 11;
constexpr std::size_t digitValues = 1U << digitBits;

std::size_t digitOf(std::uint64_t key, int shift)
{
    return static_cast<std::size_t>(key >> shift) & (digitValues - 1);
}

/// One stable pass of a least-significant-digit radix sort.
void radixPass(const std::vector<Keyed>& from, std::vector<Keyed>& to, int shift)
{
    std::array<std::size_t, digitValues> place{};
    for (const Keyed& entry : from) {
        ++place[digitOf(entry.key, shift)];
    }
    std::exclusive_scan(place.begin(), place.end(), place.begin(), std::size_t{0});
    for (const Keyed& entry : from) {
        to[place[digitOf(entry.key, shift)]++] = entry;
    }
}

void sortByKey(std::vector<Keyed>& entries, std::uint64_t largest)
{
    std::vector<Keyed> spare(entries.size());
    const auto bits = static_cast<int>(std::bit_width(largest));
    for (int shift = 0; shift < bits; shift += digitBits) {
        radixPass(entries, spare, shift);
        entries.swap(spare);
    }
}

/// Orders as the signed value does.
std::uint64_t unsignedKey(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

/// A graver condition (lower code) comes after every set without it.
std::uint64_t gravity(ExceptionSet set)
{
    std::uint64_t result = 0;
    for (int code = 0; code < exceptionCodeCount; ++code) {
        result = (result << 1U) | ((set.bits() >> static_cast<unsigned>(code)) & 1U);
    }
    return result;
}

/// Whether all texts are of one pattern of ASCII capitals, digits and signs, as document numbers
/// are: then their bytes order them as collation would, much faster.
bool sameShape(const Backlog& backlog, const std::vector<TextId>& texts)
{
    const auto kind = [](char c) {
        return c >= '0' && c <= '9' ? '0' : c >= 'A' && c <= 'Z' ? 'A' : c;
    };
    const std::string_view first = texts.empty() ? std::string_view() : backlog.text(texts[0]);
    return std::ranges::all_of(texts, [&](TextId id) {
        return std::ranges::equal(first, backlog.text(id), [&](char a, char b) {
            const char shape = kind(a);
            return shape == kind(b) && (shape == '0' || shape == 'A' || shape == '-');
        });
    });
}

void rankByCollation(const Backlog& backlog, const std::vector<TextId>& distinct,
                     const QLocale& locale, std::vector<std::uint32_t>& rankOf)
{
    // The C locale knows no collation, nor the value of digits.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, TextId>> sorted;
    sorted.reserve(distinct.size());
    for (const TextId id : distinct) {
        sorted.emplace_back(collator.sortKey(LocalText::text(backlog.text(id))), id);
    }
    std::ranges::sort(sorted,
                      [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        rank += i > 0 && sorted[i - 1].first.compare(sorted[i].first) < 0 ? 1U : 0U;
        rankOf[sorted[i].second] = rank;
    }
}

template <typename Value>
std::vector<std::uint64_t> collect(const std::vector<LineIx>& rows, Value value)
{
    std::vector<std::uint64_t> result(rows.size());
    std::ranges::transform(rows, result.begin(), value);
    return result;
}

} // namespace

std::vector<std::uint32_t> RowOrder::ranks(const std::vector<TextId>& texts) const
{
    const Backlog& backlog = *m_picture.backlog;
    std::vector<TextId> distinct(texts);
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());

    std::vector<std::uint32_t> rankOf(backlog.texts->size());
    if (sameShape(backlog, distinct)) {
        std::ranges::sort(distinct, {}, [&backlog](TextId id) { return backlog.text(id); });
        for (std::size_t i = 0; i < distinct.size(); ++i) {
            rankOf[distinct[i]] = static_cast<std::uint32_t>(i);
        }
    } else {
        rankByCollation(backlog, distinct, m_locale, rankOf);
    }
    std::vector<std::uint32_t> result(texts.size());
    std::ranges::transform(texts, result.begin(), [&rankOf](TextId id) { return rankOf[id]; });
    return result;
}

std::vector<std::uint32_t> RowOrder::rankTable(QueueColumn column) const
{
    const Backlog& backlog = *m_picture.backlog;
    std::vector<TextId> texts;
    switch (column) {
    case QueueColumn::Order:
        return ranks(backlog.orders.key);
    case QueueColumn::Line:
        return ranks(backlog.lines.key);
    case QueueColumn::Item:
        return ranks(backlog.items.key);
    case QueueColumn::Description:
        return ranks(backlog.items.description);
    case QueueColumn::Customer:
        return ranks(backlog.customers.name);
    case QueueColumn::Tier:
        return ranks(backlog.customers.tier);
    case QueueColumn::Location:
        for (const LocationRow& row : backlog.locations) {
            texts.push_back(row.key);
        }
        return ranks(texts);
    default:
        for (const SourceRow& row : backlog.sources) {
            texts.push_back(row.name);
        }
        return ranks(texts);
    }
}

std::vector<std::uint64_t> RowOrder::keys(const std::vector<LineIx>& rows, QueueColumn column) const
{
    const Backlog& backlog = *m_picture.backlog;
    const LineTable& lines = backlog.lines;
    const LineStates& states = m_picture.states;
    const auto byDate = [&rows](const std::vector<Date>& dates) {
        return collect(rows, [&dates](LineIx line) { return unsignedKey(dates[line].raw()); });
    };
    const auto byNumber = [&rows](const auto& numbers) {
        return collect(rows, [&numbers](LineIx line) { return unsignedKey(numbers[line]); });
    };
    switch (column) {
    case QueueColumn::Priority:
        return byNumber(lines.priority);
    case QueueColumn::Open:
        return collect(rows, [&lines](LineIx line) { return unsignedKey(lines.open(line)); });
    case QueueColumn::Requested:
        return byDate(lines.requested);
    case QueueColumn::Promised:
        return byDate(lines.promised);
    case QueueColumn::Confirmed:
        return byDate(lines.confirmed);
    case QueueColumn::Projected:
        return byDate(m_picture.plan.projected);
    case QueueColumn::Safe:
        return byDate(m_picture.plan.safe);
    case QueueColumn::Told:
        return byDate(lines.told);
    case QueueColumn::Age:
        return byNumber(states.ageDays);
    case QueueColumn::Value:
        return byNumber(states.valueMinor);
    case QueueColumn::DaysLate: // later than any number of days: there is no date at all
        return collect(rows, [&states](LineIx line) {
            const std::int32_t days = states.daysLate[line];
            return unsignedKey(days == LineStates::unknownDays ? INT32_MAX : days);
        });
    case QueueColumn::Exceptions:
        return collect(rows, [&states](LineIx line) { return gravity(states.exceptions[line]); });
    default:
        break;
    }
    const std::vector<std::uint32_t> table = rankTable(column);
    return collect(rows, [&](LineIx line) -> std::uint64_t {
        switch (column) {
        case QueueColumn::Order:
            return table[lines.order[line]];
        case QueueColumn::Line:
            return table[line];
        case QueueColumn::Item:
        case QueueColumn::Description:
            return table[lines.item[line]];
        case QueueColumn::Location:
            return table[lines.location[line]];
        case QueueColumn::Customer:
        case QueueColumn::Tier:
            return table[backlog.customerOf(line)];
        default:
            return table[backlog.orders.source[lines.order[line]]];
        }
    });
}

void RowOrder::sort(std::vector<LineIx>& rows, RowSorting sorting) const
{
    if (rows.size() < 2) {
        return;
    }
    const std::vector<std::uint64_t> key = keys(rows, sorting.column);
    const auto [least, largest] = std::ranges::minmax(key);
    std::vector<Keyed> entries(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        entries[i] = {sorting.descending ? largest - key[i] : key[i] - least, rows[i]};
    }
    sortByKey(entries, largest - least);
    std::ranges::transform(entries, rows.begin(), &Keyed::line);
}

} // namespace repromise
