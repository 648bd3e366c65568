#include "gui/models/RowFilter.h"

#include "gui/models/AgeBuckets.h"
#include "gui/models/LocalText.h"

#include <algorithm>
#include <unordered_set>

namespace repromise {
namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// `needle` is in lower case already.
bool containsAscii(std::string_view text, std::string_view needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lowered(a) == b; })
           != text.end();
}

bool containsWord(std::string_view text, std::string_view needle, bool ascii)
{
    return ascii ? containsAscii(text, needle)
                 : LocalText::text(text).contains(LocalText::text(needle), Qt::CaseInsensitive);
}

std::vector<std::string> wordsOf(const std::string& search)
{
    std::vector<std::string> words;
    const QStringList parts = LocalText::text(search).toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        words.push_back(part.toStdString());
    }
    return words;
}

/// 1 for every row whose text is among the names; empty when there are no names.
template <typename TextOf>
std::vector<std::uint8_t> allow(std::size_t size, const std::vector<std::string>& names,
                                TextOf textOf)
{
    if (names.empty()) {
        return {};
    }
    const std::unordered_set<std::string_view> wanted(names.begin(), names.end());
    std::vector<std::uint8_t> result(size);
    for (std::size_t row = 0; row < size; ++row) {
        result[row] = wanted.contains(textOf(row)) ? 1 : 0;
    }
    return result;
}

void both(std::vector<std::uint8_t>& into, const std::vector<std::uint8_t>& other)
{
    if (into.empty()) {
        into = other;
        return;
    }
    for (std::size_t row = 0; row < other.size(); ++row) {
        into[row] &= other[row];
    }
}

} // namespace

RowFilter::RowFilter(const Picture& picture, const QueueFilter& filter)
    : m_picture(picture), m_filter(filter)
{
    const Backlog& backlog = *picture.backlog;
    const auto textOf = [&backlog](const std::vector<TextId>& column) {
        return [&backlog, &column](std::size_t row) { return backlog.text(column[row]); };
    };
    m_item = allow(backlog.items.size(), filter.items, textOf(backlog.items.key));
    both(m_item, allow(backlog.items.size(), filter.families, textOf(backlog.items.family)));
    m_customer = allow(backlog.customers.size(), filter.customers, textOf(backlog.customers.key));
    both(m_customer, allow(backlog.customers.size(), filter.tiers, textOf(backlog.customers.tier)));
    m_location = allow(backlog.locations.size(), filter.locations, [&backlog](std::size_t row) {
        return backlog.text(backlog.locations[row].key);
    });
    for (const std::string& word : wordsOf(filter.search)) {
        searchWord(word);
    }
}

void RowFilter::searchWord(std::string_view word)
{
    const Backlog& backlog = *m_picture.backlog;
    const bool ascii = isAscii(word);
    const auto matches = [&](TextId id) -> std::uint8_t {
        return containsWord(backlog.text(id), word, ascii) ? 1 : 0;
    };
    Word result;
    result.order.resize(backlog.orders.size());
    std::ranges::transform(backlog.orders.key, result.order.begin(), matches);
    result.item.resize(backlog.items.size());
    result.customer.resize(backlog.customers.size());
    for (std::size_t row = 0; row < backlog.items.size(); ++row) {
        result.item[row] =
            matches(backlog.items.key[row]) | matches(backlog.items.description[row]);
    }
    for (std::size_t row = 0; row < backlog.customers.size(); ++row) {
        result.customer[row] =
            matches(backlog.customers.name[row]) | matches(backlog.customers.key[row]);
    }
    m_words.push_back(std::move(result));
}

bool RowFilter::found(LineIx line) const
{
    const LineTable& lines = m_picture.backlog->lines;
    return std::ranges::all_of(m_words, [&](const Word& word) {
        return (word.order[lines.order[line]] | word.item[lines.item[line]]
                | word.customer[m_picture.backlog->customerOf(line)])
               != 0;
    });
}

bool RowFilter::passes(LineIx line) const
{
    const Backlog& backlog = *m_picture.backlog;
    const LineStates& states = m_picture.states;
    const auto allowed = [](const Allowed& table, std::size_t row) {
        return table.empty() || table[row] != 0;
    };
    const auto bucket = [&] { return 1U << AgeBuckets::indexOf(states.ageDays[line]); };
    return (m_filter.allOpen || !m_filter.incident.empty() || states.backorder[line] != 0)
           && (!m_filter.untoldOnly || states.untold[line] != 0)
           && (m_filter.exceptions == 0
               || (states.exceptions[line].bits() & m_filter.exceptions) != 0)
           && (m_filter.buckets == 0 || (bucket() & m_filter.buckets) != 0)
           && allowed(m_location, backlog.lines.location[line])
           && allowed(m_item, backlog.lines.item[line])
           && (m_customer.empty() || m_customer[backlog.customerOf(line)] != 0) && found(line);
}

std::vector<LineIx> RowFilter::rowsOf(std::span<const LineIx> lines) const
{
    std::vector<LineIx> result;
    std::ranges::copy_if(lines, std::back_inserter(result),
                         [this](LineIx line) { return passes(line); });
    return result;
}

std::vector<LineIx> RowFilter::rows(const CancelToken& cancel) const
{
    constexpr LineIx checkEvery = 1U << 16U;
    const auto count = static_cast<LineIx>(m_picture.backlog->lines.size());
    std::vector<LineIx> result;
    result.reserve(m_filter.isOpen() && m_filter.allOpen ? count : m_picture.states.backorderCount);
    for (LineIx line = 0; line < count; ++line) {
        if (line % checkEvery == 0 && cancel.cancelled()) {
            return {};
        }
        if (passes(line)) {
            result.push_back(line);
        }
    }
    return result;
}

} // namespace repromise
