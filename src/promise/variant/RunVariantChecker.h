#pragma once

#include "promise/variant/RunVariantReader.h"

namespace repromise {

/// What cannot be meant in a variant that is well formed: guarantees that contradict each other,
/// knobs without effect, segments that no line can reach, the same name twice.
std::vector<VariantProblem> checkRunVariant(const RunVariant& variant);

} // namespace repromise
