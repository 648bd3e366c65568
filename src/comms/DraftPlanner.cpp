#include "comms/DraftPlanner.h"

#include "net/SmtpAddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DraftPlanner)
};

// What a customer can make sense of, best explanation first.
constexpr std::array explainingCodes{ExceptionCode::SupplySlipped, ExceptionCode::NoSupply,
                                     ExceptionCode::LateVsTold, ExceptionCode::LateVsPromised,
                                     ExceptionCode::NotConfirmed};

std::string bestReason(ExceptionSet exceptions)
{
    const auto* const found =
        std::find_if(explainingCodes.begin(), explainingCodes.end(),
                     [exceptions](ExceptionCode code) { return exceptions.has(code); });
    return found == explainingCodes.end() ? std::string() : std::string(exceptionName(*found));
}

struct Obstacle {
    const char* code;
    QString sentence;
};

Obstacle noContact()
{
    return {"no_contact", Texts::tr("The customer has no contact. Add one in the source system, or "
                                    "tell the customer by telephone.")};
}

bool obstructed(std::string_view email, bool usable, Obstacle& obstacle)
{
    const auto address = SmtpAddress::parse(email);
    if (address && usable) {
        return false;
    }
    if (email.find_first_not_of(" \t") == std::string_view::npos) {
        obstacle = {"no_address", address.error().sentence};
    } else {
        obstacle = {"bad_address",
                    address ? Texts::tr("The source marks this address as not usable. Correct it "
                                        "there, or tell the customer by telephone.")
                            : address.error().sentence};
    }
    return true;
}

} // namespace

DraftPlan DraftPlanner::plan(std::span<const LineIx> lines) const
{
    std::vector<LineIx> sorted(lines.begin(), lines.end());
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());

    DraftPlan plan;
    std::map<CustomerIx, std::vector<LineIx>> byCustomer;
    for (const LineIx line : sorted) {
        const auto state = static_cast<LineMessageState>(m_facts.backlog.lines.messageState[line]);
        if (state == LineMessageState::Pending || state == LineMessageState::Uncertain) {
            plan.pending.push_back(line);
        } else {
            byCustomer[m_facts.backlog.customerOf(line)].push_back(line);
        }
    }
    for (const auto& [customer, own] : byCustomer) {
        planCustomer(own, plan);
    }
    return plan;
}

void DraftPlanner::planCustomer(std::span<const LineIx> lines, DraftPlan& plan) const
{
    const Backlog& backlog = m_facts.backlog;
    const CustomerIx customer = backlog.customerOf(lines.front());
    const ContactIx contact = m_facts.contactOf(customer);
    Obstacle obstacle = noContact();
    if (contact != noIx) {
        const ContactRow& row = backlog.contacts[contact];
        if (!obstructed(backlog.text(row.email), row.emailUsable, obstacle)) {
            plan.drafts.push_back(draftFor(row, lines));
            return;
        }
    }
    Undeliverable lost;
    lost.customerId = backlog.customers.id[customer];
    lost.customer = backlog.text(backlog.customers.key[customer]);
    lost.customerName = backlog.text(backlog.customers.name[customer]);
    if (contact != noIx) {
        lost.contact = backlog.text(backlog.contacts[contact].key);
        lost.address = backlog.text(backlog.contacts[contact].email);
    }
    lost.code = obstacle.code;
    lost.sentence = obstacle.sentence.toStdString();
    for (const LineIx line : lines) {
        lost.lines.push_back(plannedLine(line));
    }
    plan.undeliverable.push_back(std::move(lost));
}

PlannedDraft DraftPlanner::draftFor(const ContactRow& contact, std::span<const LineIx> lines) const
{
    const Backlog& backlog = m_facts.backlog;
    const CustomerIx customer = backlog.customerOf(lines.front());
    PlannedDraft draft;
    draft.customerId = backlog.customers.id[customer];
    draft.contactId = contact.id;
    draft.customer = backlog.text(backlog.customers.key[customer]);
    draft.customerName = backlog.text(backlog.customers.name[customer]);
    draft.contact = backlog.text(contact.key);
    draft.contactName = backlog.text(contact.name);
    draft.address = SmtpAddress::parse(backlog.text(contact.email))->text();
    draft.language = backlog.text(contact.language);
    for (const LineIx line : lines) {
        draft.lines.push_back(plannedLine(line));
    }
    draft.factsAt = factsAt(lines);
    applyPolicy(draft);
    return draft;
}

PlannedLine DraftPlanner::plannedLine(LineIx line) const
{
    const Backlog& backlog = m_facts.backlog;
    const LineTable& lines = backlog.lines;
    const ItemIx item = lines.item[line];
    PlannedLine planned;
    planned.orderLine = lines.id[line];
    planned.order = backlog.orderKey(line);
    planned.line = backlog.lineKey(line);
    planned.item = backlog.text(backlog.items.key[item]);
    planned.description = backlog.text(backlog.items.description[item]);
    planned.unit = backlog.text(backlog.items.unit[item]);
    planned.open = backlog.openQuantity(line);
    planned.value = backlog.openValue(line);
    planned.requested = lines.requested[line];
    planned.promised = lines.promised[line];
    planned.wasTold = lines.wasTold[line] != 0;
    planned.toldBefore = planned.wasTold ? lines.told[line] : Date();
    planned.told = m_facts.projected[line];
    planned.reason =
        m_facts.exceptions.empty() ? std::string() : bestReason(m_facts.exceptions[line]);
    return planned;
}

// The stamp of the message is that of the oldest source it rests on.
Instant DraftPlanner::factsAt(std::span<const LineIx> lines) const
{
    const Backlog& backlog = m_facts.backlog;
    Instant oldest;
    for (const LineIx line : lines) {
        const SourceIx source = backlog.orders.source[backlog.lines.order[line]];
        const Instant good = backlog.sources[source].lastGood;
        oldest = !oldest.known() || good < oldest ? good : oldest;
    }
    return oldest;
}

void DraftPlanner::applyPolicy(PlannedDraft& draft) const
{
    if (m_policy.moreLinesThan > 0
        && draft.lines.size() > static_cast<std::size_t>(m_policy.moreLinesThan)) {
        draft.approvalReason = Texts::tr("it tells of %n line(s), more than may be sent unseen",
                                         nullptr, static_cast<int>(draft.lines.size()))
                                   .toStdString();
    }
    std::map<Currency, std::int64_t> values;
    for (const auto& line : draft.lines) {
        values[line.value.currency] += line.value.minor;
    }
    for (const auto& [currency, minor] : values) {
        if (m_policy.valueAbove >= 0 && minor > m_policy.valueAbove) {
            draft.approvalReason =
                Texts::tr("its lines are worth %1 %2, more than may be sent unseen")
                    .arg(QString::fromStdString(Money{minor, currency}.text()),
                         QString::fromStdString(currency.code()))
                    .toStdString();
        }
    }
    draft.needsApproval = !draft.approvalReason.empty();
}

} // namespace repromise
