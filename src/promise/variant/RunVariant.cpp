#include "promise/variant/RunVariant.h"

namespace repromise {

Segment RunVariant::rest()
{
    Segment segment;
    segment.name = "rest";
    segment.sort = {{VariantAttribute::Priority, false, {}},
                    {VariantAttribute::Requested, false, {}}};
    return segment;
}

RunVariant RunVariant::standard()
{
    RunVariant variant;
    variant.name = "standard";
    variant.says = "Every line may gain or lose: priority, requested date, order and line decide.";
    variant.lineTerms = false;
    variant.segments.push_back(rest());
    variant.segments.back().name = "all lines";
    return variant;
}

} // namespace repromise
