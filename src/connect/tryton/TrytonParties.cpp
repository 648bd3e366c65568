#include "connect/tryton/TrytonParties.h"

#include "domain/EmailAddress.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace repromise {

struct TrytonParties::Email {
    std::int64_t sequence = 0, id = 0;
    std::string address, name, raw;
    friend bool operator<(const Email& a, const Email& b)
    {
        return std::tie(a.sequence, a.id) < std::tie(b.sequence, b.id);
    }
};

void TrytonParties::addSuppliers(const std::set<std::int64_t>& parties)
{
    m_suppliers.insert(parties.begin(), parties.end());
}

void TrytonParties::take(const TrytonRecord& record, RecordSink* sink)
{
    const std::int64_t id = record.id();
    const bool customer = m_customers.count(id) != 0;
    const bool supplier = m_suppliers.count(id) != 0;
    if (!customer && !supplier) {
        return;
    }
    std::string key(record.text("code"));
    if (key.empty()) {
        key = "party " + std::to_string(id);
    }
    m_basis.parties[id] = key;
    if (sink == nullptr) {
        return;
    }
    const std::string_view told = record.text("name");
    const std::string name = told.empty() ? key : std::string(told);
    const std::string raw = record.raw();
    if (supplier) {
        SupplierRecord made;
        made.key = key;
        made.name = name;
        sink->put(made, {"party.party", 0, raw});
    }
    if (customer) {
        CustomerRecord made;
        made.key = key;
        made.name = name;
        sink->put(made, {"party.party", 0, raw});
        putContacts(record, name, *sink);
    }
}

void TrytonParties::putContacts(const TrytonRecord& record, const std::string& name,
                                RecordSink& sink) const
{
    std::vector<Email> emails;
    for (const TrytonRecord& each : record.list("contact_mechanisms")) {
        if (each.text("type") != "email" || !each.flag("active")) {
            continue;
        }
        const std::int64_t sequence = each.id("sequence");
        emails.push_back({sequence != 0 ? sequence : std::numeric_limits<std::int64_t>::max(),
                          each.id(), std::string(each.text("value")),
                          std::string(each.text("name")), each.raw()});
    }
    // The first is the one Tryton writes to: by sequence, those without last.
    std::sort(emails.begin(), emails.end());
    for (const Email& email : emails) {
        putContact(record, email, name, email.id == emails.front().id, sink);
    }
}

void TrytonParties::putContact(const TrytonRecord& record, const Email& email,
                               const std::string& name, bool first, RecordSink& sink) const
{
    const std::string& customer = m_basis.party(record.id());
    const std::string key = customer + '/' + std::to_string(email.id);
    const auto language = record.inner("lang");
    ContactRecord contact;
    contact.key = key;
    contact.customer = customer;
    contact.name = email.name.empty() ? name : email.name;
    contact.purpose = first ? "orders" : "other";
    contact.email = email.address;
    contact.emailUsable = isUsableEmailAddress(email.address);
    contact.language = language ? language->text("code") : std::string_view();
    sink.put(contact, {"party.contact_mechanism", 0, email.raw});
}

} // namespace repromise
