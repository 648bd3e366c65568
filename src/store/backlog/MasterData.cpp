#include "store/backlog/MasterData.h"

#include <algorithm>
#include <numeric>

namespace repromise {

MasterDataReader::MasterDataReader(Database& database, Backlog& backlog, StringPool& texts,
                                   MasterIds& ids)
    : m_database(database), m_backlog(backlog), m_texts(texts), m_ids(ids)
{
}

void MasterDataReader::read()
{
    readSources();
    readLocations();
    readItems();
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
    BulkStatement row(m_database, "SELECT id, key, name, kind, region FROM location ORDER BY key");
    while (row.step()) {
        m_ids.locations.set(row.integer(0), static_cast<std::uint32_t>(m_backlog.locations.size()));
        m_backlog.locations.push_back({row.integer(0), m_texts.intern(row.text(1)),
                                       m_texts.intern(row.text(2)), m_texts.intern(row.text(3)),
                                       m_texts.intern(row.text(4))});
    }
}

void MasterDataReader::readItems()
{
    ItemTable& items = m_backlog.items;
    BulkStatement row(m_database, "SELECT id, key, description, family, unit, supplier, unit_cost "
                                  "FROM item ORDER BY key");
    while (row.step()) {
        m_ids.items.set(row.integer(0), static_cast<std::uint32_t>(items.size()));
        items.id.push_back(row.integer(0));
        items.key.push_back(m_texts.append(row.text(1)));
        items.description.push_back(m_texts.append(row.text(2)));
        items.family.push_back(m_texts.intern(row.text(3)));
        items.unit.push_back(m_texts.intern(row.text(4)));
        items.supplier.push_back(m_texts.intern(row.text(5)));
        items.unitCostMicros.push_back(row.integer(6));
    }
}

void MasterDataReader::readCustomers()
{
    CustomerTable& customers = m_backlog.customers;
    BulkStatement row(m_database,
                      "SELECT c.id, c.key, c.name, c.tier, c.region, c.partial_ok, "
                      "coalesce(a.tolerance_days, 0) FROM customer c LEFT JOIN account a ON "
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
