#include "promise/variant/VariantAttribute.h"

#include "base/Quantity.h"

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr std::array<std::string_view, variantAttributeCount> names{
    "tier",     "customer",  "region",   "channel",       "source",          "item",
    "family",   "supplier",  "location", "location_kind", "location_region", "allocated",
    "parts",    "priority",  "value",    "open",          "overdue_days",    "requested",
    "promised", "confirmed", "due",      "order_date",    "commitment"};

} // namespace

std::string_view attributeName(VariantAttribute attribute)
{
    return names[static_cast<std::size_t>(attribute)];
}

AttributeKind attributeKind(VariantAttribute attribute)
{
    if (attribute >= VariantAttribute::Requested) {
        return AttributeKind::Day;
    }
    return attribute >= VariantAttribute::Priority ? AttributeKind::Number : AttributeKind::Text;
}

std::optional<VariantAttribute> parseVariantAttribute(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end()
               ? std::nullopt
               : std::optional(static_cast<VariantAttribute>(found - names.begin()));
}

std::vector<std::string_view> attributeChoices(VariantAttribute attribute)
{
    switch (attribute) {
    case VariantAttribute::Allocated:
        return {"none", "part", "all"};
    case VariantAttribute::Parts:
        return {"yes", "no"};
    default:
        return {};
    }
}

int attributePlaces(VariantAttribute attribute)
{
    switch (attribute) {
    case VariantAttribute::Value:
        return 2;
    case VariantAttribute::Open:
        return Quantity::scale;
    default:
        return 0;
    }
}

} // namespace repromise
