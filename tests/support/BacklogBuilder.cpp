#include "support/BacklogBuilder.h"

#include <algorithm>
#include <tuple>

namespace repromise {
namespace {

template <typename Table>
std::uint32_t positionOf(const Table& table, const std::string& key)
{
    return static_cast<std::uint32_t>(std::distance(table.begin(), table.find(key)));
}

const std::string& orElse(const std::string& text, const std::string& fallback)
{
    return text.empty() ? fallback : text;
}

/// Fills one Backlog; the maps give the row numbers, since they iterate in key order.
class Filler {
public:
    Filler() : m_texts(std::make_shared<StringPool>()) { backlog.texts = m_texts; }

    TextId text(const std::string& value) { return m_texts->intern(value); }

    void addSource(const std::string& name, Instant lastGood)
    {
        backlog.sources.push_back({nextId(), text(name), lastGood});
    }

    void addCustomer(const CustomerSpec& spec)
    {
        CustomerTable& table = backlog.customers;
        table.id.push_back(nextId());
        table.key.push_back(text(spec.key));
        table.name.push_back(text(orElse(spec.name, spec.key)));
        table.tier.push_back(text(spec.tier));
        table.region.push_back(text(spec.region));
        table.toleranceDays.push_back(spec.toleranceDays);
        table.partialOk.push_back(spec.partialOk ? 1 : 0);
        table.latePenalty.push_back(spec.latePenalty);
    }

    void addContact(const ContactSpec& spec, CustomerIx customer)
    {
        const std::string key = "CT" + std::to_string(backlog.contacts.size() + 1);
        backlog.contacts.push_back({nextId(), customer, text(orElse(spec.key, key)),
                                    text(spec.name), text(spec.email), text(spec.language),
                                    text(spec.timeZone), text(spec.purpose), spec.emailUsable});
    }

    void addItem(const ItemSpec& spec)
    {
        ItemTable& table = backlog.items;
        table.id.push_back(nextId());
        table.key.push_back(text(spec.key));
        table.description.push_back(text(orElse(spec.description, spec.key)));
        table.family.push_back(text(spec.family));
        table.unit.push_back(text(spec.unit));
        table.supplier.push_back(text(spec.supplier));
        table.unitCostMicros.push_back(spec.unitCost.micros());
        table.listPriceMicros.push_back(spec.listPrice.micros());
        table.step.push_back(spec.step.units());
        table.leadTimeDays.push_back(spec.leadTimeDays);
    }

    void addLocation(const LocationSpec& spec, LocationIx replenishedFrom)
    {
        backlog.locations.push_back({nextId(), text(spec.key), text(orElse(spec.name, spec.key)),
                                     text(spec.kind), text(spec.region), replenishedFrom,
                                     spec.transferDays, spec.dockToStockDays, spec.pickLeadDays,
                                     text(spec.calendar), text(spec.timeZone)});
    }

    void addLane(const LaneSpec& spec, LocationIx from, LocationIx to)
    {
        backlog.lanes.push_back({from, to, text(spec.to), spec.transitDays,
                                 spec.costPerUnit.micros(),
                                 Currency::parse(spec.currency).value_or(Currency())});
    }

    void addSupplier(const SupplierSpec& spec)
    {
        backlog.suppliers.push_back({text(spec.key), text(orElse(spec.name, spec.key)),
                                     spec.nominalLeadTimeDays, text(spec.calendar)});
    }

    void addSubstitute(const SubstituteSpec& spec, ItemIx item, ItemIx substitute)
    {
        SubstituteTable& table = backlog.substitutes;
        table.item.push_back(item);
        table.substitute.push_back(substitute);
        table.rank.push_back(spec.rank);
        table.ratio.push_back(spec.ratio.units());
        table.validFrom.push_back(spec.validFrom);
        table.validTo.push_back(spec.validTo);
        table.needsConsent.push_back(spec.needsConsent ? 1 : 0);
    }

    void addOrder(const LineSpec& spec, CustomerIx customer, SourceIx source)
    {
        OrderTable& table = backlog.orders;
        table.id.push_back(nextId());
        table.key.push_back(text(spec.order));
        table.channel.push_back(text(spec.channel));
        table.customer.push_back(customer);
        table.source.push_back(source);
        table.orderDate.push_back(spec.orderDate);
        table.partialOk.push_back(spec.partialOk ? 1 : 0);
    }

    void addLine(const LineSpec& spec, OrderIx order, ItemIx item, LocationIx location)
    {
        LineTable& table = backlog.lines;
        table.id.push_back(nextId());
        table.order.push_back(order);
        table.key.push_back(text(spec.line));
        table.item.push_back(item);
        table.location.push_back(location);
        table.ordered.push_back(spec.ordered.units());
        table.shipped.push_back(spec.shipped.units());
        table.allocated.push_back(spec.allocated.units());
        table.cancelled.push_back(spec.cancelled.units());
        table.unitPrice.push_back(spec.unitPrice.micros());
        table.currency.push_back(Currency::parse(spec.currency).value_or(Currency()).packed());
        table.requested.push_back(spec.requested);
        table.promised.push_back(spec.promised);
        table.confirmed.push_back(spec.confirmed);
        table.told.push_back(spec.wasTold ? spec.told : Date());
        table.wasTold.push_back(spec.wasTold ? 1 : 0);
        table.messageState.push_back(static_cast<std::uint8_t>(spec.messageState));
        table.pickShort.push_back(spec.pickShort ? 1 : 0);
        table.priority.push_back(spec.priority);
        if (spec.terms != LineTerms()) {
            table.terms.append(static_cast<LineIx>(table.size() - 1), spec.terms);
        }
    }

    void addStock(const StockSpec& spec, ItemIx item, LocationIx location)
    {
        StockTable& table = backlog.stock;
        table.item.push_back(item);
        table.location.push_back(location);
        table.onHand.push_back(spec.onHand.units());
        table.allocated.push_back(spec.allocated.units());
    }

    void addInbound(const InboundSpec& spec, ItemIx item, LocationIx location, SourceIx source)
    {
        InboundTable& table = backlog.inbound;
        table.id.push_back(nextId());
        table.key.push_back(text(spec.key));
        table.kind.push_back(text(spec.kind));
        table.supplier.push_back(text(spec.supplier));
        table.status.push_back(text(spec.status));
        table.item.push_back(item);
        table.location.push_back(location);
        table.open.push_back(spec.open.units());
        table.promised.push_back(spec.promised);
        table.expected.push_back(spec.expected);
        table.source.push_back(source);
    }

    Backlog backlog;

private:
    std::int64_t nextId() { return ++m_lastId; }

    std::shared_ptr<StringPool> m_texts;
    std::int64_t m_lastId = 0;
};

bool lineBefore(const LineSpec& a, const LineSpec& b)
{
    if (a.order != b.order) {
        return a.order < b.order;
    }
    const int byKey = compareLineKeys(a.line, b.line);
    return byKey != 0 ? byKey < 0 : a.source < b.source;
}

bool inboundBefore(const InboundSpec& a, const InboundSpec& b)
{
    return std::tie(a.item, a.location, a.expected, a.key)
           < std::tie(b.item, b.location, b.expected, b.key);
}

} // namespace

BacklogBuilder& BacklogBuilder::source(const std::string& name, Instant lastGood)
{
    m_sources[name] = lastGood;
    return *this;
}

BacklogBuilder& BacklogBuilder::customer(const CustomerSpec& spec)
{
    m_customers[spec.key] = spec;
    return *this;
}

BacklogBuilder& BacklogBuilder::contact(const ContactSpec& spec)
{
    m_contacts.push_back(spec);
    return *this;
}

BacklogBuilder& BacklogBuilder::item(const ItemSpec& spec)
{
    m_items[spec.key] = spec;
    return *this;
}

BacklogBuilder& BacklogBuilder::location(const LocationSpec& spec)
{
    m_locations[spec.key] = spec;
    return *this;
}

BacklogBuilder& BacklogBuilder::lane(const LaneSpec& spec)
{
    m_lanes.push_back(spec);
    return *this;
}

BacklogBuilder& BacklogBuilder::supplier(const SupplierSpec& spec)
{
    m_suppliers[spec.key] = spec;
    return *this;
}

BacklogBuilder& BacklogBuilder::substitute(const SubstituteSpec& spec)
{
    m_substitutes.push_back(spec);
    return *this;
}

BacklogBuilder& BacklogBuilder::calendar(const std::string& name, const CalendarRules& rules)
{
    m_dates.calendars[name] = rules;
    return *this;
}

BacklogBuilder& BacklogBuilder::transit(const std::string& region, int days)
{
    m_dates.transitDays[region] = days;
    return *this;
}

BacklogBuilder& BacklogBuilder::line(const LineSpec& spec)
{
    m_lines.push_back(spec);
    return *this;
}

BacklogBuilder& BacklogBuilder::stock(const StockSpec& spec)
{
    m_stock.push_back(spec);
    return *this;
}

BacklogBuilder& BacklogBuilder::inbound(const InboundSpec& spec)
{
    m_inbound.push_back(spec);
    return *this;
}

void BacklogBuilder::addMissing()
{
    const auto need = [this](const std::string& itemKey, const std::string& locationKey) {
        m_items.try_emplace(itemKey, ItemSpec{.key = itemKey});
        m_locations.try_emplace(locationKey, LocationSpec{.key = locationKey});
    };
    const Instant morning = Instant::fromMs(testToday().days() * 86'400'000LL + 8 * 3'600'000LL);
    for (const LineSpec& spec : m_lines) {
        need(spec.item, spec.location);
        m_customers.try_emplace(spec.customer, CustomerSpec{.key = spec.customer});
        m_sources.try_emplace(spec.source, morning);
    }
    for (const StockSpec& spec : m_stock) {
        need(spec.item, spec.location);
    }
    for (const InboundSpec& spec : m_inbound) {
        need(spec.item, spec.location);
        m_sources.try_emplace(spec.source, morning);
    }
    for (const SubstituteSpec& spec : m_substitutes) {
        m_items.try_emplace(spec.item, ItemSpec{.key = spec.item});
        m_items.try_emplace(spec.substitute, ItemSpec{.key = spec.substitute});
    }
    for (const LaneSpec& spec : m_lanes) {
        m_locations.try_emplace(spec.from, LocationSpec{.key = spec.from});
    }
    for (const auto& [key, spec] : std::map(m_locations)) {
        if (!spec.replenishedFrom.empty()) {
            m_locations.try_emplace(spec.replenishedFrom,
                                    LocationSpec{.key = spec.replenishedFrom});
        }
    }
    for (const ContactSpec& spec : m_contacts) {
        m_customers.try_emplace(spec.customer, CustomerSpec{.key = spec.customer});
    }
}

BacklogPtr BacklogBuilder::build()
{
    addMissing();
    std::ranges::stable_sort(m_lines, lineBefore);
    std::ranges::stable_sort(m_inbound, inboundBefore);
    std::ranges::stable_sort(
        m_stock, {}, [](const StockSpec& spec) { return std::tie(spec.item, spec.location); });

    std::ranges::stable_sort(m_lanes, {},
                             [](const LaneSpec& spec) { return std::tie(spec.from, spec.to); });
    std::ranges::stable_sort(m_substitutes, {}, [](const SubstituteSpec& spec) {
        return std::tie(spec.item, spec.rank, spec.substitute);
    });

    Filler filler;
    filler.backlog.generation = ++m_generation;
    for (const auto& [name, lastGood] : m_sources) {
        filler.addSource(name, lastGood);
    }
    const auto locationAt = [this](const std::string& key) {
        return m_locations.contains(key) ? static_cast<LocationIx>(positionOf(m_locations, key))
                                         : noLocation;
    };
    for (const auto& [key, spec] : m_locations) {
        filler.addLocation(spec, locationAt(spec.replenishedFrom));
    }
    for (const LaneSpec& spec : m_lanes) {
        filler.addLane(spec, locationAt(spec.from), locationAt(spec.to));
    }
    for (const auto& [key, spec] : m_suppliers) {
        filler.addSupplier(spec);
    }
    for (const auto& [key, spec] : m_items) {
        filler.addItem(spec);
    }
    for (const SubstituteSpec& spec : m_substitutes) {
        filler.addSubstitute(spec, positionOf(m_items, spec.item),
                             positionOf(m_items, spec.substitute));
    }
    for (const auto& [key, spec] : m_customers) {
        filler.backlog.customers.contactBegin.push_back(
            static_cast<ContactIx>(filler.backlog.contacts.size()));
        filler.addCustomer(spec);
        for (const ContactSpec& contact : m_contacts) {
            if (contact.customer == key) {
                filler.addContact(contact, positionOf(m_customers, key));
            }
        }
    }
    filler.backlog.customers.contactBegin.push_back(
        static_cast<ContactIx>(filler.backlog.contacts.size()));

    const auto locationOf = [this](const auto& spec) {
        return static_cast<LocationIx>(positionOf(m_locations, spec.location));
    };
    const auto sourceOf = [this](const auto& spec) {
        return static_cast<SourceIx>(positionOf(m_sources, spec.source));
    };
    std::map<std::pair<std::string, std::string>, OrderIx> orders;
    for (const LineSpec& spec : m_lines) {
        const auto next = static_cast<OrderIx>(orders.size());
        const auto [order, added] = orders.try_emplace({spec.order, spec.source}, next);
        if (added) {
            filler.addOrder(spec, positionOf(m_customers, spec.customer), sourceOf(spec));
        }
        filler.addLine(spec, order->second, positionOf(m_items, spec.item), locationOf(spec));
    }
    for (const StockSpec& spec : m_stock) {
        filler.addStock(spec, positionOf(m_items, spec.item), locationOf(spec));
    }
    for (const InboundSpec& spec : m_inbound) {
        filler.addInbound(spec, positionOf(m_items, spec.item), locationOf(spec), sourceOf(spec));
    }
    filler.backlog.dates =
        DateRules::make(filler.backlog, std::make_shared<const DateSettings>(m_dates));
    return std::make_shared<const Backlog>(std::move(filler.backlog));
}

} // namespace repromise
