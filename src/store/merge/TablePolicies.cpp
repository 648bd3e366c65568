#include "store/merge/TablePolicies.h"

namespace repromise {
namespace {

using Broken = std::optional<BrokenReference>;

Broken resolveItemAndLocation(MergeScope& scope, std::string_view item, std::string_view location,
                              References& to)
{
    to.item = scope.item(item);
    if (to.item == 0) {
        return BrokenReference{"unknown_item", item};
    }
    to.location = scope.location(location);
    return to.location == 0 ? Broken(BrokenReference{"unknown_location", location}) : std::nullopt;
}

Broken resolveCustomer(MergeScope& scope, std::string_view customer, References& to)
{
    to.customer = scope.customer(customer);
    return to.customer == 0 ? Broken(BrokenReference{"unknown_customer", customer}) : std::nullopt;
}

Broken resolveSupplier(MergeScope& scope, std::string_view supplier)
{
    if (supplier.empty()) {
        return std::nullopt;
    }
    const KnownRow* row = scope.suppliers.find(
        KeyHash::of(supplier), [supplier](BulkStatement& query) { query << supplier; });
    const bool known = row != nullptr && !row->gone;
    // A source that delivers no suppliers may still name them.
    const bool checked = scope.delivered[static_cast<std::size_t>(RecordKind::Supplier)];
    return known || !checked ? std::nullopt : Broken(BrokenReference{"unknown_supplier", supplier});
}

} // namespace

Broken AccountPolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    return resolveCustomer(scope, r.customer, to);
}

Broken ContactPolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    return resolveCustomer(scope, r.customer, to);
}

Broken SubstitutePolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    to.item = scope.item(r.item);
    to.substitute = scope.item(r.substitute);
    if (to.item == 0 || to.substitute == 0) {
        return BrokenReference{"unknown_item", to.item == 0 ? r.item : r.substitute};
    }
    return std::nullopt;
}

Broken StockPolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    return resolveItemAndLocation(scope, r.item, r.location, to);
}

Broken SalesOrderPolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    return resolveCustomer(scope, r.customer, to);
}

Broken OrderLinePolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    to.order = scope.order(r.order);
    if (to.order == 0) {
        return BrokenReference{"orphan_line", r.order};
    }
    scope.lines.prefetch(MergeScope::lineHash(to.order, r.line));
    return resolveItemAndLocation(scope, r.item, r.location, to);
}

Broken ShipmentPolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    to.order = scope.order(r.order);
    to.line = to.order == 0 ? 0 : scope.line(to.order, r.line);
    if (to.line == 0) {
        return BrokenReference{"orphan_event", r.order};
    }
    to.location = scope.location(r.location);
    return to.location == 0 ? Broken(BrokenReference{"unknown_location", r.location})
                            : std::nullopt;
}

Broken InboundPolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    if (const Broken broken = resolveItemAndLocation(scope, r.item, r.location, to)) {
        return broken;
    }
    return resolveSupplier(scope, r.supplier);
}

Broken ReceiptPolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    if (const Broken broken = resolveItemAndLocation(scope, r.item, r.location, to)) {
        return broken;
    }
    return resolveSupplier(scope, r.supplier);
}

Broken LanePolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    to.location = scope.location(r.from);
    if (to.location == 0) {
        return BrokenReference{"unknown_location", r.from};
    }
    const bool known = scope.location(r.to) != 0 || scope.isRegion(r.to);
    return known ? std::nullopt : Broken(BrokenReference{"unknown_destination", r.to});
}

Broken PickTaskPolicy::resolve(MergeScope& scope, const Record& r, References& to)
{
    to.order = scope.order(r.order);
    to.line = to.order == 0 ? 0 : scope.line(to.order, r.line);
    if (to.line == 0) {
        return BrokenReference{"orphan_event", r.order};
    }
    to.item = r.item.empty() ? 0 : scope.item(r.item);
    if (to.item == 0 && !r.item.empty()) {
        return BrokenReference{"unknown_item", r.item};
    }
    to.location = r.location.empty() ? 0 : scope.location(r.location);
    return to.location == 0 && !r.location.empty()
               ? Broken(BrokenReference{"unknown_location", r.location})
               : std::nullopt;
}

} // namespace repromise
