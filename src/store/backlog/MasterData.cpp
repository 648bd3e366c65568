#include "store/backlog/MasterData.h"

#include <algorithm>
#include <numeric>

namespace repromise {
namespace {

std::int16_t leadDays(std::int64_t days)
{
    return static_cast<std::int16_t>(std::clamp<std::int64_t>(days, 0, longestLeadDays));
}

LocationIx locationOf(const MasterIds& ids, std::int64_t id)
{
    return static_cast<LocationIx>(ids.locations.of(id)); // noIx becomes noLocation
}

} // namespace

MasterDataReader::MasterDataReader(Database& database, Backlog& backlog, StringPool& texts,
                                   MasterIds& ids)
    : m_database(database), m_backlog(backlog), m_texts(texts), m_ids(ids)
{
}

void MasterDataReader::read()
{
    readSources();
    readLocations();
    readLanes();
    readSuppliers();
    readItems();
    readSubstitutes();
    readCustomers();
    readContacts();
    readOrders();
}

void MasterDataReader::readSources()
{
    BulkStatement row(m_database, "SELECT id, name, last_good FROM source ORDER BY name");
    while (row.step()) {
        m_ids.sources.set(row.integer(0), static_cast<std::uint32_t>(m_backlog.sources.size()));
        m_backlog.sources.push_back({row.integer(0), m_texts.intern(row.text(1)), row.instant(2)});
    }
}

void MasterDataReader::readLocations()
{
    BulkStatement row(m_database,
                      "SELECT l.id, l.key, l.name, l.kind, l.region, l.transfer_days, "
                      "l.dock_to_stock_days, l.pick_lead_days, l.calendar, l.time_zone, f.id FROM "
                      "location l LEFT JOIN location f ON f.key = l.replenished_from AND f.id <> "
                      "l.id ORDER BY l.key");
    std::vector<std::int64_t> from;
    while (row.step()) {
        m_ids.locations.set(row.integer(0), static_cast<std::uint32_t>(m_backlog.locations.size()));
        LocationRow& location = m_backlog.locations.emplace_back();
        location.id = row.integer(0);
        location.key = m_texts.intern(row.text(1));
        location.name = m_texts.intern(row.text(2));
        location.kind = m_texts.intern(row.text(3));
        location.region = m_texts.intern(row.text(4));
        location.transferDays = leadDays(row.integer(5));
        location.dockToStockDays = leadDays(row.integer(6));
        location.pickLeadDays = leadDays(row.integer(7));
        location.calendar = m_texts.intern(row.text(8));
        location.timeZone = m_texts.intern(row.text(9));
        from.push_back(row.isNull(10) ? 0 : row.integer(10));
    }
    for (std::size_t i = 0; i < from.size(); ++i) {
        m_backlog.locations[i].replenishedFrom = locationOf(m_ids, from[i]);
    }
}

void MasterDataReader::readLanes()
{
    BulkStatement row(m_database,
                      "SELECT n.from_id, n.to_key, l.id, n.transit_days, n.cost_per_unit, "
                      "n.currency FROM lane n JOIN location f ON f.id = n.from_id LEFT JOIN "
                      "location l ON l.key = n.to_key WHERE n.gone = 0 ORDER BY f.key, n.to_key");
    while (row.step()) {
        m_backlog.lanes.push_back(
            {locationOf(m_ids, row.integer(0)),
             locationOf(m_ids, row.isNull(2) ? 0 : row.integer(2)), m_texts.intern(row.text(1)),
             leadDays(row.integer(3)), row.integer(4),
             Currency::fromPacked(static_cast<std::uint32_t>(row.integer(5)))});
    }
}

void MasterDataReader::readSuppliers()
{
    BulkStatement row(m_database, "SELECT key, name, lead_time_days, calendar FROM supplier "
                                  "WHERE gone = 0 ORDER BY key");
    while (row.step()) {
        m_backlog.suppliers.push_back({m_texts.intern(row.text(0)), m_texts.intern(row.text(1)),
                                       leadDays(row.integer(2)), m_texts.intern(row.text(3))});
    }
}

void MasterDataReader::readItems()
{
    ItemTable& items = m_backlog.items;
    BulkStatement row(m_database, "SELECT id, key, description, family, unit, supplier, unit_cost, "
                                  "list_price, step, lead_time_days FROM item ORDER BY key");
    while (row.step()) {
        m_ids.items.set(row.integer(0), static_cast<std::uint32_t>(items.size()));
        items.id.push_back(row.integer(0));
        items.key.push_back(m_texts.append(row.text(1)));
        items.description.push_back(m_texts.append(row.text(2)));
        items.family.push_back(m_texts.intern(row.text(3)));
        items.unit.push_back(m_texts.intern(row.text(4)));
        items.supplier.push_back(m_texts.intern(row.text(5)));
        items.unitCostMicros.push_back(row.integer(6));
        items.listPriceMicros.push_back(row.integer(7));
        items.step.push_back(std::max<std::int64_t>(row.integer(8), 0));
        items.leadTimeDays.push_back(leadDays(row.integer(9)));
    }
}

void MasterDataReader::readSubstitutes()
{
    SubstituteTable& table = m_backlog.substitutes;
    BulkStatement row(m_database,
                      "SELECT s.item_id, s.substitute_id, s.rank, s.ratio, s.valid_from, "
                      "s.valid_to, s.needs_consent FROM substitute s JOIN item i ON i.id = "
                      "s.item_id JOIN item t ON t.id = s.substitute_id WHERE s.gone = 0 AND "
                      "s.ratio > 0 ORDER BY i.key, s.rank, t.key");
    while (row.step()) {
        table.item.push_back(m_ids.items.of(row.integer(0)));
        table.substitute.push_back(m_ids.items.of(row.integer(1)));
        table.rank.push_back(static_cast<std::int32_t>(row.integer(2)));
        table.ratio.push_back(row.integer(3));
        table.validFrom.push_back(row.date(4));
        table.validTo.push_back(row.date(5));
        table.needsConsent.push_back(row.integer(6) != 0 ? 1 : 0);
    }
}

void MasterDataReader::readCustomers()
{
    CustomerTable& customers = m_backlog.customers;
    BulkStatement row(m_database, "SELECT c.id, c.key, c.name, c.tier, c.region, c.partial_ok, "
                                  "coalesce(a.tolerance_days, 0), coalesce(a.late_penalty, 0) FROM "
                                  "customer c LEFT JOIN account a ON "
                                  "a.id = c.id AND a.gone = 0 ORDER BY c.key");
    while (row.step()) {
        m_ids.customers.set(row.integer(0), static_cast<std::uint32_t>(customers.size()));
        customers.id.push_back(row.integer(0));
        customers.key.push_back(m_texts.append(row.text(1)));
        customers.name.push_back(m_texts.append(row.text(2)));
        customers.tier.push_back(m_texts.intern(row.text(3)));
        customers.region.push_back(m_texts.intern(row.text(4)));
        customers.partialOk.push_back(static_cast<std::uint8_t>(row.integer(5)));
        customers.toleranceDays.push_back(
            static_cast<std::uint16_t>(std::clamp<std::int64_t>(row.integer(6), 0, UINT16_MAX)));
        customers.latePenalty.push_back(
            static_cast<std::uint32_t>(std::clamp<std::int64_t>(row.integer(7), 0, UINT32_MAX)));
    }
}

void MasterDataReader::readContacts()
{
    auto& contacts = m_backlog.contacts;
    BulkStatement row(m_database, "SELECT id, customer_id, key, name, email, language, time_zone, "
                                  "purpose, email_usable FROM contact WHERE gone = 0 ORDER BY key");
    while (row.step()) {
        const CustomerIx customer = m_ids.customers.of(row.integer(1));
        if (customer == noIx) {
            continue;
        }
        contacts.push_back({row.integer(0), customer, m_texts.append(row.text(2)),
                            m_texts.append(row.text(3)), m_texts.append(row.text(4)),
                            m_texts.intern(row.text(5)), m_texts.intern(row.text(6)),
                            m_texts.intern(row.text(7)), row.integer(8) != 0});
    }
    std::ranges::stable_sort(contacts, {}, &ContactRow::customer);
    auto& begin = m_backlog.customers.contactBegin;
    begin.assign(m_backlog.customers.size() + 1, 0);
    for (const ContactRow& contact : contacts) {
        ++begin[contact.customer + 1];
    }
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
}

void MasterDataReader::readOrders()
{
    OrderTable& orders = m_backlog.orders;
    BulkStatement row(m_database, "SELECT id, key, customer_id, source_id, channel, order_date, "
                                  "partial_ok FROM sales_order WHERE gone = 0 "
                                  "ORDER BY key, source_id");
    while (row.step()) {
        m_ids.orders.set(row.integer(0), static_cast<std::uint32_t>(orders.size()));
        orders.id.push_back(row.integer(0));
        orders.key.push_back(m_texts.append(row.text(1)));
        orders.customer.push_back(m_ids.customers.of(row.integer(2)));
        orders.source.push_back(static_cast<SourceIx>(m_ids.sources.of(row.integer(3))));
        orders.channel.push_back(m_texts.intern(row.text(4)));
        orders.orderDate.push_back(row.date(5));
        orders.partialOk.push_back(static_cast<std::uint8_t>(row.integer(6)));
    }
}

} // namespace repromise
