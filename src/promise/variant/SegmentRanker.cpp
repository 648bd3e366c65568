#include "promise/variant/SegmentRanker.h"

#include "promise/variant/TextRanks.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <numeric>
#include <tuple>

namespace repromise {
namespace {

// Absurd figures all rank alike, so that differences fit.
constexpr std::int64_t absurd = std::int64_t{1} << 60;

unsigned bitsFor(std::uint64_t greatest)
{
    return static_cast<unsigned>(std::bit_width(greatest));
}

unsigned totalBits(std::span<const unsigned> bits)
{
    return std::accumulate(bits.begin(), bits.end(), 0U);
}

// Where each text stands in a custom sequence; all that are not in it stand after it.
std::vector<std::uint32_t> sequenced(const TextRanks& ranks, const std::vector<std::string>& order)
{
    std::vector<std::uint32_t> place;
    for (const std::string_view text : ranks.texts) {
        place.push_back(static_cast<std::uint32_t>(std::ranges::find(order, text) - order.begin()));
    }
    return place;
}

} // namespace

SegmentRanker::SegmentRanker(const LineAttributes& attributes, const std::vector<Segment>& segments,
                             std::span<const std::uint8_t> segmentOf,
                             std::span<const std::uint32_t> manual)
    : m_attributes(attributes), m_segmentOf(segmentOf), m_turns(turns(segments))
{
    for (std::size_t segment = 0; segment < segments.size(); ++segment) {
        std::vector<Column> columns;
        if (!manual.empty()) {
            columns.push_back(manualColumn(manual));
        }
        for (const SortTerm& term : segments[segment].sort) {
            if (attributeKind(term.attribute) != AttributeKind::Text
                || term.attribute == VariantAttribute::Allocated) {
                columns.push_back(term.sequence.empty() ? numberColumn(term) : listedNumbers(term));
            } else {
                columns.push_back(textColumn(term));
            }
        }
        fit(columns, segment);
        m_columns.push_back(std::move(columns));
    }
}

std::vector<std::uint8_t> SegmentRanker::turns(const std::vector<Segment>& segments)
{
    std::vector<std::uint8_t> order(segments.size());
    std::iota(order.begin(), order.end(), std::uint8_t{0});
    std::ranges::stable_sort(order, {},
                             [&segments](std::uint8_t at) { return segments[at].strategy; });
    std::vector<std::uint8_t> turn(segments.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        turn[order[place]] = static_cast<std::uint8_t>(place);
    }
    return turn;
}

std::uint64_t SegmentRanker::orderOf(LineIx line) const
{
    const std::uint8_t segment = m_segmentOf[line];
    std::uint64_t key = 0;
    for (const Column& column : m_columns[segment]) {
        key = key << column.bits | code(column, line);
    }
    return std::uint64_t{m_turns[segment]} << keyBits | key;
}

std::uint64_t SegmentRanker::code(const Column& column, LineIx line) const
{
    if (column.source == Column::Source::Rows) {
        return column.codes[m_attributes.rowOf(column.table, line)];
    }
    if (column.source == Column::Source::Lines) {
        return column.codes[line];
    }
    const std::int64_t number = m_attributes.number(column.attribute, line);
    const std::int64_t near = std::clamp(number, column.least, column.greatest);
    const bool known = number != LineAttributes::unknown;
    const std::int64_t last = column.greatest - column.least + 1;
    return static_cast<std::uint64_t>(!known              ? last
                                      : column.descending ? column.greatest - near
                                                          : near - column.least);
}

SegmentRanker::Column SegmentRanker::textColumn(const SortTerm& term) const
{
    TextRanks ranks(m_attributes, term.attribute);
    Column column;
    column.source = Column::Source::Rows;
    column.table = ranks.table;
    std::vector<std::uint32_t> place(ranks.texts.size());
    std::iota(place.begin(), place.end(), 0U);
    if (!term.sequence.empty()) {
        place = sequenced(ranks, term.sequence);
    }
    const std::uint32_t last = place.empty() ? 0 : *std::ranges::max_element(place);
    column.codes = std::move(ranks.rankOfRow);
    for (std::uint32_t& code : column.codes) {
        code = term.descending ? last - place[code] : place[code];
    }
    column.bits = bitsFor(last);
    return column;
}

SegmentRanker::Column SegmentRanker::numberColumn(const SortTerm& term)
{
    const ValueRange range = rangeOf(term.attribute);
    Column column;
    column.attribute = term.attribute;
    column.descending = term.descending;
    column.least = range.from;
    column.greatest = range.to;
    column.bits = bitsFor(static_cast<std::uint64_t>(column.greatest - column.least) + 1);
    return column;
}

ValueRange SegmentRanker::rangeOf(VariantAttribute attribute)
{
    const auto known = m_ranges.find(attribute);
    if (known != m_ranges.end()) {
        return known->second;
    }
    ValueRange range{absurd, -absurd};
    const auto count = static_cast<LineIx>(m_segmentOf.size());
    for (LineIx line = 0; line < count; ++line) {
        const std::int64_t number = m_attributes.number(attribute, line);
        if (number != LineAttributes::unknown) {
            range.from = std::min(range.from, std::max(number, -absurd));
            range.to = std::max(range.to, std::min(number, absurd));
        }
    }
    if (range.from > range.to) {
        range = {0, 0}; // nothing is known
    }
    return m_ranges[attribute] = range;
}

SegmentRanker::Column SegmentRanker::listedNumbers(const SortTerm& term) const
{
    std::vector<std::int64_t> order;
    const auto choices = attributeChoices(term.attribute);
    for (const std::string& text : term.sequence) {
        std::int64_t number = std::ranges::find(choices, text) - choices.begin();
        if (choices.empty()) {
            std::from_chars(text.data(), text.data() + text.size(), number);
        }
        order.push_back(number);
    }
    Column column;
    column.source = Column::Source::Lines;
    column.bits = bitsFor(order.size());
    const auto count = static_cast<LineIx>(m_segmentOf.size());
    column.codes.resize(count);
    for (LineIx line = 0; line < count; ++line) {
        const auto found = std::ranges::find(order, m_attributes.number(term.attribute, line));
        const auto place = static_cast<std::uint32_t>(found - order.begin());
        column.codes[line] =
            term.descending ? static_cast<std::uint32_t>(order.size()) - place : place;
    }
    return column;
}

SegmentRanker::Column SegmentRanker::manualColumn(std::span<const std::uint32_t> manual) const
{
    Column column;
    column.source = Column::Source::Lines;
    column.codes.assign(manual.begin(), manual.end());
    column.bits = column.codes.empty() ? 0 : bitsFor(*std::ranges::max_element(column.codes));
    return column;
}

void SegmentRanker::fit(std::vector<Column>& columns, std::size_t segment) const
{
    const auto total = [&columns] {
        std::vector<unsigned> bits;
        bits.reserve(columns.size());
        for (const Column& column : columns) {
            bits.push_back(column.bits);
        }
        return totalBits(bits);
    };
    // The widest alone first; then neighbours together, which always ends in one column.
    while (total() > keyBits) {
        const auto widest = std::ranges::max_element(columns, {}, &Column::bits);
        const Column narrow = folded(std::span(&*widest, 1), segment);
        if (narrow.bits < widest->bits) {
            *widest = narrow;
            continue;
        }
        const auto first = widest + 1 == columns.end() ? widest - 1 : widest;
        *first = folded(std::span(&*first, 2), segment);
        columns.erase(first + 1);
    }
}

SegmentRanker::Column SegmentRanker::folded(std::span<const Column> columns,
                                            std::size_t segment) const
{
    struct Row {
        std::uint64_t major = 0, minor = 0;
        LineIx line = 0;
    };
    const auto values = [](const Row& row) { return std::tie(row.major, row.minor); };
    std::vector<Row> rows;
    for (LineIx line = 0; line < m_segmentOf.size(); ++line) {
        if (m_segmentOf[line] == segment) {
            rows.push_back({code(columns.front(), line), code(columns.back(), line), line});
        }
    }
    std::ranges::sort(rows, {}, values);
    Column column;
    column.source = Column::Source::Lines;
    column.codes.resize(m_segmentOf.size());
    std::uint32_t rank = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        rank += at > 0 && values(rows[at - 1]) < values(rows[at]) ? 1U : 0U;
        column.codes[rows[at].line] = rank;
    }
    column.bits = bitsFor(rank);
    return column;
}

} // namespace repromise
