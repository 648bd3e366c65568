#pragma once

#include "base/JsonMembers.h"
#include "base/Result.h"
#include "promise/variant/RunVariant.h"

namespace repromise {

/// Something in a variant file that must be mended before it may be used.
using VariantProblem = JsonProblem;

struct VariantReading {
    RunVariant variant; ///< only to be used when there are no problems
    std::vector<VariantProblem> problems;
};

/// Reads a run variant from the text of its file and checks it: nothing unknown, no value out of
/// bounds, no guarantees that contradict each other, no segment that no line can reach.
class RunVariantReader {
public:
    static constexpr std::size_t mostBytes = 1U << 20U;

    /// With all problems, in the order of the file.
    static VariantReading read(std::string_view text);
    /// One error that lists all problems; `origin` names the file in it.
    static Result<RunVariant> parse(std::string_view text, const QString& origin);
};

} // namespace repromise
