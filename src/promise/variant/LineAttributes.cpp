#include "promise/variant/LineAttributes.h"

namespace repromise {

std::int64_t LineAttributes::value(LineIx line) const
{
    const Money money = m_backlog.openValue(line);
    std::int64_t hundredths = money.minor;
    for (int places = money.currency.places(); places < 2; ++places) {
        if (__builtin_mul_overflow(hundredths, 10, &hundredths)) {
            return money.minor < 0 ? INT64_MIN : unknown - 1;
        }
    }
    for (int places = money.currency.places(); places > 2; --places) {
        hundredths /= 10;
    }
    return std::min(hundredths, unknown - 1);
}

std::string_view LineAttributes::text(VariantAttribute attribute, std::uint32_t row) const
{
    const Backlog& b = m_backlog;
    switch (attribute) {
    case VariantAttribute::Tier:
        return b.text(b.customers.tier[row]);
    case VariantAttribute::Customer:
        return b.text(b.customers.key[row]);
    case VariantAttribute::Region:
        return b.text(b.customers.region[row]);
    case VariantAttribute::Channel:
        return b.text(b.orders.channel[row]);
    case VariantAttribute::Source:
        return b.text(b.sources[b.orders.source[row]].name);
    case VariantAttribute::Item:
        return b.text(b.items.key[row]);
    case VariantAttribute::Family:
        return b.text(b.items.family[row]);
    case VariantAttribute::Supplier:
        return b.text(b.items.supplier[row]);
    case VariantAttribute::Location:
        return b.text(b.locations[row].key);
    case VariantAttribute::LocationKind:
        return b.text(b.locations[row].kind);
    case VariantAttribute::LocationRegion:
        return b.text(b.locations[row].region);
    case VariantAttribute::Parts:
        return takesParts(row) ? "yes" : "no";
    default:
        return {};
    }
}

LineAttributes::Table LineAttributes::tableOf(VariantAttribute attribute)
{
    switch (attribute) {
    case VariantAttribute::Tier:
    case VariantAttribute::Customer:
    case VariantAttribute::Region:
        return Table::Customers;
    case VariantAttribute::Channel:
    case VariantAttribute::Source:
    case VariantAttribute::Parts:
        return Table::Orders;
    case VariantAttribute::Item:
    case VariantAttribute::Family:
    case VariantAttribute::Supplier:
        return Table::Items;
    default:
        return Table::Locations;
    }
}

std::size_t LineAttributes::rowsOf(Table table) const
{
    switch (table) {
    case Table::Customers:
        return m_backlog.customers.size();
    case Table::Orders:
        return m_backlog.orders.size();
    case Table::Items:
        return m_backlog.items.size();
    case Table::Locations:
        break;
    }
    return m_backlog.locations.size();
}

} // namespace repromise
