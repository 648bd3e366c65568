#pragma once

#include "promise/variant/RunVariant.h"
#include "support/RandomWorld.h"

#include <rapidcheck.h>

namespace repromise {

/// What `genRandomVariant` may put in.
struct VariantChoice {
    bool sharing = true;
    bool protections = true;
    std::vector<OnFailure> onFailure = {OnFailure::CarryOn, OnFailure::KeepPresent};
};

/// A variant of a few segments over the attributes of a RandomWorld, which RunVariantReader would
/// accept but for segments that nothing may reach.
rc::Gen<RunVariant> genRandomVariant(const VariantChoice& choice = {});

/// A RandomWorld in which some orders take no parts.
rc::Gen<RandomWorld> genWorldOfCompleteOrders();

void showValue(const RunVariant& variant, std::ostream& stream);

} // namespace repromise
