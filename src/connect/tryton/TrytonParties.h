#pragma once

#include "connect/tryton/TrytonBasis.h"

#include <set>

namespace repromise {

/// Customers with their contacts, and suppliers. A party is a customer when an order in the history
/// names it, and a supplier when a product, a purchase or a receipt does: so the others of Tryton's
/// parties (employees, the company itself) are left out.
class TrytonParties {
public:
    /// The basis must outlive this.
    explicit TrytonParties(TrytonBasis& basis) : m_basis(basis) {}

    void addCustomer(std::int64_t party) { m_customers.insert(party); }
    void addSuppliers(const std::set<std::int64_t>& parties);
    /// `party.party` with its contact mechanisms. `sink` may be null.
    void take(const TrytonRecord& record, RecordSink* sink);

private:
    struct Email;
    void putContacts(const TrytonRecord& record, const std::string& name, RecordSink& sink) const;
    void putContact(const TrytonRecord& record, const Email& email, const std::string& name,
                    bool first, RecordSink& sink) const;

    TrytonBasis& m_basis;
    std::set<std::int64_t> m_customers, m_suppliers;
};

} // namespace repromise
