#pragma once

#include "connect/TrytonFeed.h"

#include <map>
#include <set>

namespace repromise {

/// Customers with their contacts, and suppliers. A party is a customer when an order that is read
/// names it, and a supplier when a product, a purchase or a receipt does: so the others of
/// Tryton's parties (employees, the company itself) are left out.
class TrytonParties {
public:
    explicit TrytonParties(const TrytonFeed& feed) : m_feed(feed) {}

    /// Deliver those of the parties that are not known in this role yet.
    Outcome requireCustomers(const std::set<std::int64_t>& parties);
    Outcome requireSuppliers(const std::set<std::int64_t>& parties);
    /// Reads what changed since the marks among the known, and reports contacts that are gone.
    Outcome readChanged(const std::map<std::string, Instant>& since);
    void dropCustomer(std::int64_t party);

    /// Empty for a party that was never required.
    const std::string& key(std::int64_t party) const;
    /// As for products: a party has another key now.
    bool rekeyed() const { return m_rekeyed; }

private:
    using Ids = std::vector<std::int64_t>;
    struct Email;
    Outcome require(const std::set<std::int64_t>& parties, bool TrytonMemory::Party::*role);
    Outcome deliver(const Ids& parties);
    Outcome deliverContacts(const Ids& customers);
    void put(const TrytonRecord& record);
    void putContact(std::int64_t party, const Email& email, bool first);
    std::string contactKey(std::int64_t contact, std::int64_t party) const;
    Outcome changedContacts(Instant since, std::set<std::int64_t>& parties);

    const TrytonFeed& m_feed;
    std::map<std::int64_t, std::pair<std::string, std::int64_t>> m_people; ///< name, language
    bool m_rekeyed = false;
};

} // namespace repromise
