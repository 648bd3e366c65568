#pragma once

#include "promise/variant/LineAttributes.h"
#include "promise/variant/RunVariant.h"

#include <map>
#include <span>

namespace repromise {

/// Turns what the segments of a variant sort by into one number a line, smaller first, that fits
/// beside the location in a RankKey: 8 bits for when the segment's turn comes, 40 for the sort
/// attributes. Attributes take as many bits as their values in this Backlog need; where that is
/// too much they are replaced by the rank of their values. Thread-safe once made.
class SegmentRanker {
public:
    /// `segmentOf`: of each line; `manual`: place by hand within the segment, the same for all that
    /// have none, empty when no line has one. All must outlive it.
    SegmentRanker(const LineAttributes& attributes, const std::vector<Segment>& segments,
                  std::span<const std::uint8_t> segmentOf, std::span<const std::uint32_t> manual);

    std::uint64_t orderOf(LineIx line) const;
    /// When a segment's turn comes: by strategy, then as listed.
    static std::vector<std::uint8_t> turns(const std::vector<Segment>& segments);

private:
    static constexpr unsigned keyBits = 40;

    /// One sort attribute as a number of `bits` bits.
    struct Column {
        enum class Source : std::uint8_t { Number, Rows, Lines } source = Source::Number;
        VariantAttribute attribute = VariantAttribute::Priority;
        LineAttributes::Table table = LineAttributes::Table::Customers;
        bool descending = false;
        std::int64_t least = 0, greatest = 0; ///< Number
        std::vector<std::uint32_t> codes;     ///< Rows: of the table; Lines: of the lines
        unsigned bits = 0;
    };

    Column textColumn(const SortTerm& term) const;
    Column numberColumn(const SortTerm& term);
    ValueRange rangeOf(VariantAttribute attribute);
    Column listedNumbers(const SortTerm& term) const;
    Column manualColumn(std::span<const std::uint32_t> manual) const;
    /// The values of some neighbouring columns replaced by their rank among the segment's lines.
    Column folded(std::span<const Column> columns, std::size_t segment) const;
    void fit(std::vector<Column>& columns, std::size_t segment) const;
    std::uint64_t code(const Column& column, LineIx line) const;

    const LineAttributes& m_attributes;
    std::span<const std::uint8_t> m_segmentOf;
    std::map<VariantAttribute, ValueRange> m_ranges; ///< of the known values of all lines
    std::vector<std::vector<Column>> m_columns;      ///< by segment, most significant first
    std::vector<std::uint8_t> m_turns;               ///< by segment
};

} // namespace repromise
