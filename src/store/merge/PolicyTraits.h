#pragma once

#include "store/merge/TablePolicies.h"

namespace repromise {

/// Tables whose id is made from what the record points at have no key column.
template <typename Policy>
constexpr bool idFromReferences =
    std::is_same_v<Policy, StockPolicy> || std::is_same_v<Policy, AccountPolicy>;
/// Tables in which equal keys of two sources are two rows.
template <typename Policy>
constexpr bool keyedBySource = requires
{
    Policy::keyedBySource;
};
template <typename Policy>
constexpr bool isLine = std::is_same_v<Policy, OrderLinePolicy>;
template <typename Policy>
constexpr bool isOrder = std::is_same_v<Policy, SalesOrderPolicy>;

} // namespace repromise
