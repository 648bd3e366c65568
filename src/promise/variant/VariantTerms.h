#pragma once

#include "promise/Demand.h"
#include "promise/variant/RunVariant.h"

#include <span>

namespace repromise {

/// What a variant says of one line, close together for the matcher.
struct VariantLine {
    static constexpr std::uint8_t noGroup = 0xFF;

    Date need = {};
    Date basis = {};  ///< the present commitment; unknown when there is none
    Date latest = {}; ///< later supply is of no use; unknown: any is
    Date mustBy = {}; ///< all of it by then or nothing; unknown: whenever
    std::uint8_t segment = 0;
    std::uint8_t group = noGroup; ///< row in the protections
    bool firm = false;
    bool takesParts = true;
};

/// A variant applied to the lines of a Backlog on a day; columns parallel to the lines.
struct VariantTerms {
    std::vector<Segment> segments; ///< of the variant, and `rest` behind them
    std::vector<Protection> protections;
    std::vector<VariantLine> lines;
    std::vector<std::uint8_t> segmentOf; ///< as in `lines`
    std::vector<std::uint8_t> releases;  ///< 1: gives back what is allocated and asks anew
    std::vector<RankKey> rank;
    bool anyFirm = false;
    bool lineTerms = true;                 ///< see RunVariant
    std::vector<std::string> unknownNames; ///< see VariantPlan
};

/// `basis` is parallel to the lines. The same with any number of threads.
VariantTerms variantTerms(const Backlog& backlog, const RunVariant& variant,
                          std::span<const Date> basis, Date today, unsigned threads);

} // namespace repromise
