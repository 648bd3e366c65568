#include "connect/TrytonParties.h"

#include "connect/TrytonDomain.h"
#include "domain/EmailAddress.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace repromise {
namespace {

using tryton::Json;

const Json alsoInactive = {{"active_test", false}};

TrytonQuery emailQuery(std::vector<std::string> fields)
{
    return {"party.contact_mechanism", Json::array({tryton::clause("type", "=", "email")}),
            std::move(fields), Json::object()};
}

} // namespace

struct TrytonParties::Email {
    std::int64_t sequence = 0, id = 0;
    std::string address, name, raw;
    friend bool operator<(const Email& a, const Email& b)
    {
        return std::tie(a.sequence, a.id) < std::tie(b.sequence, b.id);
    }
};

const std::string& TrytonParties::key(std::int64_t party) const
{
    static const std::string none;
    const auto found = m_feed.memory.parties.find(party);
    return found == m_feed.memory.parties.end() ? none : found->second.key;
}

std::string TrytonParties::contactKey(std::int64_t contact, std::int64_t party) const
{
    return key(party) + '/' + std::to_string(contact);
}

Outcome TrytonParties::requireCustomers(const std::set<std::int64_t>& parties)
{
    return require(parties, &TrytonMemory::Party::customer);
}

Outcome TrytonParties::requireSuppliers(const std::set<std::int64_t>& parties)
{
    return require(parties, &TrytonMemory::Party::supplier);
}

Outcome TrytonParties::require(const std::set<std::int64_t>& parties,
                               bool TrytonMemory::Party::*role)
{
    Ids missing;
    for (const std::int64_t party : parties) {
        TrytonMemory::Party& known = m_feed.memory.parties[party];
        if (!(known.*role)) {
            known.*role = true;
            missing.push_back(party);
        }
    }
    return deliver(missing);
}

Outcome TrytonParties::deliver(const Ids& parties)
{
    const TrytonQuery query{"party.party", Json::array(), {"name", "code", "lang"}, alsoInactive};
    return m_feed.pager
        .eachIn(query, "id", parties, [this](const TrytonRecord& record) { put(record); })
        .and_then([&] {
            Ids customers;
            std::copy_if(parties.begin(), parties.end(), std::back_inserter(customers),
                         [this](std::int64_t id) { return m_feed.memory.parties[id].customer; });
            return deliverContacts(customers);
        });
}

void TrytonParties::put(const TrytonRecord& record)
{
    TrytonMemory::Party& known = m_feed.memory.parties[record.id()];
    const std::string name(record.text("name"));
    std::string key(record.text("code"));
    if (key.empty()) {
        key = "party " + std::to_string(record.id());
    }
    m_rekeyed = m_rekeyed || (!known.key.empty() && known.key != key);
    known.key = key;
    m_people[record.id()] = {name.empty() ? key : name, record.id("lang")};
    const std::string raw = record.raw();
    const Place place{"party.party", 0, raw};
    if (known.customer) {
        CustomerRecord customer;
        customer.key = key;
        customer.name = m_people[record.id()].first;
        m_feed.sink.put(customer, place);
    }
    if (known.supplier) {
        SupplierRecord supplier;
        supplier.key = key;
        supplier.name = m_people[record.id()].first;
        m_feed.sink.put(supplier, place);
    }
}

Outcome TrytonParties::deliverContacts(const Ids& customers)
{
    std::map<std::int64_t, std::vector<Email>> emails;
    for (const std::int64_t customer : customers) {
        emails[customer];
    }
    std::map<std::int64_t, std::int64_t> gone;
    for (const auto& [contact, party] : m_feed.memory.contacts) {
        if (emails.count(party) != 0) {
            gone.emplace(contact, party);
        }
    }
    const TrytonQuery query = emailQuery({"party", "value", "name", "sequence"});
    return m_feed.pager
        .eachIn(query, "party", customers,
                [&](const TrytonRecord& record) {
                    const std::int64_t sequence = record.id("sequence");
                    emails[record.id("party")].push_back(
                        {sequence != 0 ? sequence : std::numeric_limits<std::int64_t>::max(),
                         record.id(), std::string(record.text("value")),
                         std::string(record.text("name")), record.raw()});
                    gone.erase(record.id());
                })
        .map([&] {
            for (const auto& [contact, party] : gone) {
                m_feed.sink.removed(RecordKind::Contact, contactKey(contact, party));
                m_feed.memory.contacts.erase(contact);
            }
            for (auto& [party, list] : emails) {
                // The first is the one Tryton writes to: by sequence, those without last.
                std::sort(list.begin(), list.end());
                for (const Email& email : list) {
                    putContact(party, email, email.id == list.front().id);
                }
            }
        });
}

void TrytonParties::putContact(std::int64_t party, const Email& email, bool first)
{
    const std::string key = contactKey(email.id, party);
    const auto& [name, language] = m_people[party];
    ContactRecord contact;
    contact.key = key;
    contact.customer = this->key(party);
    contact.name = email.name.empty() ? name : email.name;
    contact.purpose = first ? "orders" : "other";
    contact.email = email.address;
    contact.emailUsable = isUsableEmailAddress(email.address);
    contact.language = m_feed.basis.language(language);
    m_feed.sink.put(contact, {"party.contact_mechanism", 0, email.raw});
    m_feed.memory.contacts[email.id] = party;
}

Outcome TrytonParties::changedContacts(Instant since, std::set<std::int64_t>& parties)
{
    TrytonQuery changed = emailQuery({"party"});
    changed.context = alsoInactive;
    changed.domain.push_back(tryton::changedSince(since));
    const auto read = m_feed.pager.each(
        changed, [&parties](const TrytonRecord& record) { parties.insert(record.id("party")); });
    if (!read) {
        return read;
    }
    const auto present = m_feed.pager.ids(emailQuery({}));
    if (!present) {
        return tl::unexpected(present.error());
    }
    for (const auto& [contact, party] : m_feed.memory.contacts) {
        if (!std::binary_search(present->begin(), present->end(), contact)) {
            parties.insert(party);
        }
    }
    return {};
}

Outcome TrytonParties::readChanged(const std::map<std::string, Instant>& since)
{
    std::set<std::int64_t> changed;
    const TrytonQuery parties{"party.party",
                              Json::array({tryton::changedSince(since.at("party.party"))}),
                              {"code"},
                              alsoInactive};
    return m_feed.pager
        .each(parties, [&](const TrytonRecord& record) { changed.insert(record.id()); })
        .and_then([&] { return changedContacts(since.at("party.contact_mechanism"), changed); })
        .and_then([&] {
            Ids known;
            std::copy_if(changed.begin(), changed.end(), std::back_inserter(known),
                         [this](std::int64_t id) { return m_feed.memory.parties.count(id) != 0; });
            return deliver(known);
        });
}

void TrytonParties::dropCustomer(std::int64_t party)
{
    auto& contacts = m_feed.memory.contacts;
    for (auto each = contacts.begin(); each != contacts.end();) {
        if (each->second == party) {
            m_feed.sink.removed(RecordKind::Contact, contactKey(each->first, party));
            each = contacts.erase(each);
        } else {
            ++each;
        }
    }
    TrytonMemory::Party& known = m_feed.memory.parties[party];
    known.customer = false;
    m_feed.sink.removed(RecordKind::Customer, known.key);
}

} // namespace repromise
