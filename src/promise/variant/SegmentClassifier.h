#pragma once

#include "promise/variant/LineAttributes.h"
#include "promise/variant/RunVariant.h"

#include <array>

namespace repromise {

/// Finds the first of a list of conjunctions of terms that holds for a line. Terms on customers,
/// orders, items and locations are worked out once a row of those tables, so that a line costs a
/// few lookups. Thread-safe once made.
class SegmentClassifier {
public:
    static constexpr std::size_t most = 64;

    /// At most `most` lists; `attributes` must outlive it.
    SegmentClassifier(const LineAttributes& attributes,
                      const std::vector<const std::vector<SegmentTerm>*>& conditions);

    /// The number of conditions when none holds.
    std::size_t firstOf(LineIx line) const;

private:
    using Mask = std::uint64_t; ///< bit i: condition i may hold
    static constexpr std::size_t tableCount = 4;

    /// A term on the line itself: one range is what most have.
    struct LineTerm {
        VariantAttribute attribute = VariantAttribute::Priority;
        bool exclude = false;
        bool holdsKnown = false, holdsUnknown = false;
        ValueRange range = {1, 0}; ///< empty when there is none
        std::vector<ValueRange> others;
    };

    void addTextTerm(std::size_t condition, const SegmentTerm& term);
    void addLineTerm(const SegmentTerm& term);
    bool holds(const LineTerm& term, LineIx line) const;
    bool linesTermsHold(std::size_t condition, LineIx line) const;

    const LineAttributes& m_attributes;
    std::size_t m_count;
    Mask m_all;
    std::array<std::vector<Mask>, tableCount> m_masks; ///< by table and row; empty: no terms on it
    std::vector<LineTerm> m_lineTerms;                 ///< by condition
    std::vector<std::size_t> m_lineTermBegin; ///< of condition i: begin[i] … begin[i + 1]
};

} // namespace repromise
