#pragma once

#include "connect/edi/EdiSegment.h"

#include <string>

namespace repromise {

/// Which line of a purchase order an RFF means: `ON:order:line` and `LI:line` within a line (which
/// has an `order` and a `line`), `ON:order` before all lines. False when it says something else.
template <typename Line>
bool takeOrderReference(const EdiSegment& rff, std::string_view& order, Line* line)
{
    const std::string_view kind = rff.component(1, 0);
    if (kind == "ON" && line == nullptr) {
        order = rff.component(1, 1);
    } else if (kind == "ON") {
        line->order = rff.component(1, 1);
        if (!rff.component(1, 2).empty()) {
            line->line = rff.component(1, 2);
        }
    } else if (kind == "LI" && line != nullptr) {
        line->line = rff.component(1, 1);
    } else {
        return false;
    }
    return true;
}

} // namespace repromise
