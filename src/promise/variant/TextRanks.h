#pragma once

#include "promise/variant/LineAttributes.h"

namespace repromise {

/// The distinct texts of one attribute in byte order, and for every row of its table which of them
/// it has.
struct TextRanks {
    TextRanks(const LineAttributes& attributes, VariantAttribute attribute);

    LineAttributes::Table table;
    std::vector<std::string_view> texts;
    std::vector<std::uint32_t> rankOfRow;
};

} // namespace repromise
