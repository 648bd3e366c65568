#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// What a run variant can filter and sort lines by.
enum class VariantAttribute : std::uint8_t {
    Tier,           ///< customer group
    Customer,       ///< key
    Region,         ///< of the customer
    Channel,        ///< of the order
    Source,         ///< name of the source of the order
    Item,           ///< key
    Family,         ///< of the item
    Supplier,       ///< usual supplier of the item
    Location,       ///< key
    LocationKind,   ///< `dc`, `branch` …
    LocationRegion, ///< of the location
    Allocated,      ///< `none`, `part` or `all` of the open quantity is set aside
    Parts,          ///< `yes` when the order and the customer take part deliveries, else `no`
    Priority,       ///< number, 1 first
    Value,          ///< open × unit price in the line's own currency, to the hundredth
    Open,           ///< open quantity
    OverdueDays,    ///< today − due date
    Requested,      ///< dates: in filters as days from today
    Promised,
    Confirmed,
    Due,
    OrderDate,
    Commitment, ///< the present commitment the run was given for the line
};
constexpr int variantAttributeCount = 23;

enum class AttributeKind : std::uint8_t { Text, Number, Day };

/// As written in variant files: `tier`, `overdue_days` …
std::string_view attributeName(VariantAttribute attribute);
AttributeKind attributeKind(VariantAttribute attribute);
std::optional<VariantAttribute> parseVariantAttribute(std::string_view name);
/// The only values an attribute of kind Text can have; empty when any text may do.
std::vector<std::string_view> attributeChoices(VariantAttribute attribute);
/// Decimal places of numbers in files: 2 for values, 4 for quantities, 0 for all others.
int attributePlaces(VariantAttribute attribute);

} // namespace repromise
