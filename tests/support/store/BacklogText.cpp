#include "support/store/BacklogText.h"

#include <algorithm>
#include <sstream>

namespace repromise {
namespace {

class Writer {
public:
    explicit Writer(const Backlog& backlog) : b(backlog) {}

    std::string write()
    {
        sources();
        places();
        customers();
        orders();
        lines();
        supply();
        return m_out.str();
    }

private:
    template <typename... Value>
    void row(std::string_view kind, const Value&... values)
    {
        m_out << kind;
        ((m_out << '|' << values), ...);
        m_out << '\n';
    }
    std::string_view text(TextId id) const { return b.text(id); }
    std::string_view item(ItemIx ix) const { return text(b.items.key.at(ix)); }
    std::string_view location(LocationIx ix) const { return text(b.locations.at(ix).key); }
    std::string_view source(SourceIx ix) const { return text(b.sources.at(ix).name); }

    // A picture that was patched has new sources at the end.
    void sources()
    {
        std::vector<std::string> rows;
        for (const SourceRow& s : b.sources) {
            rows.push_back(std::string(text(s.name)) + '|' + s.lastGood.iso());
        }
        std::ranges::sort(rows);
        for (const std::string& source : rows) {
            row("source", source);
        }
    }
    void places()
    {
        for (const LocationRow& l : b.locations) {
            row("location", text(l.key), text(l.name), text(l.kind), text(l.region),
                l.replenishedFrom == noLocation ? "" : location(l.replenishedFrom), l.transferDays,
                l.dockToStockDays, l.pickLeadDays, text(l.calendar), text(l.timeZone));
        }
        for (const LaneRow& l : b.lanes) {
            row("lane", location(l.from), text(l.destination), l.to != noLocation, l.transitDays,
                l.costPerUnitMicros, l.currency.code());
        }
        for (const SupplierRow& s : b.suppliers) {
            row("supplier", text(s.key), text(s.name), s.nominalLeadTimeDays, text(s.calendar));
        }
        for (ItemIx i = 0; i < b.items.size(); ++i) {
            row("item", item(i), text(b.items.description[i]), text(b.items.family[i]),
                text(b.items.unit[i]), text(b.items.supplier[i]), b.items.unitCostMicros[i],
                b.items.listPriceMicros[i], b.items.step[i], b.items.leadTimeDays[i]);
            const auto [first, end] = b.substitutesOf(i);
            for (std::uint32_t s = first; s < end; ++s) {
                const SubstituteTable& t = b.substitutes;
                row("substitute", item(t.item[s]), item(t.substitute[s]), t.rank[s], t.ratio[s],
                    t.validFrom[s].iso(), t.validTo[s].iso(), int{t.needsConsent[s]});
            }
        }
    }
    void customers()
    {
        for (CustomerIx c = 0; c < b.customers.size(); ++c) {
            row("customer", text(b.customers.key[c]), text(b.customers.name[c]),
                text(b.customers.tier[c]), text(b.customers.region[c]),
                b.customers.toleranceDays[c], int{b.customers.partialOk[c]},
                b.customers.latePenalty[c]);
            for (const ContactRow& contact : b.contactsOf(c)) {
                row("contact", text(b.customers.key.at(contact.customer)), text(contact.key),
                    text(contact.name), text(contact.email), text(contact.language),
                    text(contact.timeZone), text(contact.purpose), contact.emailUsable);
            }
        }
        row("contacts", b.contacts.size());
    }
    void orders()
    {
        for (OrderIx o = 0; o < b.orders.size(); ++o) {
            row("order", text(b.orders.key[o]), text(b.orders.channel[o]),
                text(b.customers.key.at(b.orders.customer[o])), source(b.orders.source[o]),
                b.orders.orderDate[o].iso(), int{b.orders.partialOk[o]});
        }
    }
    void lines()
    {
        const LineTable& t = b.lines;
        for (LineIx l = 0; l < t.size(); ++l) {
            row("line", b.orderKey(l), source(b.orders.source[t.order[l]]), b.lineKey(l), t.id[l],
                item(t.item[l]), location(t.location[l]), t.ordered[l], t.shipped[l],
                t.allocated[l], t.cancelled[l], t.unitPrice[l],
                Currency::fromPacked(t.currency[l]).code(), t.requested[l].iso(),
                t.promised[l].iso(), t.confirmed[l].iso(), t.told[l].iso(), int{t.wasTold[l]},
                int{t.messageState[l]}, t.priority[l]);
            if (t.pickShort[l] != 0) {
                row("short", l);
            }
            if (const LineTerms& terms = t.terms[l]; terms != LineTerms()) {
                row("terms", l, terms.firm, terms.latestUseful.iso(), terms.minShip.text(),
                    terms.manualRank);
            }
        }
    }
    void supply()
    {
        for (std::uint32_t s = 0; s < b.stock.size(); ++s) {
            row("stock", item(b.stock.item[s]), location(b.stock.location[s]), b.stock.onHand[s],
                b.stock.allocated[s]);
        }
        const InboundTable& t = b.inbound;
        for (InboundIx i = 0; i < t.size(); ++i) {
            row("inbound", text(t.key[i]), text(t.kind[i]), text(t.supplier[i]), text(t.status[i]),
                item(t.item[i]), location(t.location[i]), t.open[i], t.promised[i].iso(),
                t.expected[i].iso(), source(t.source[i]));
        }
    }

    const Backlog& b;
    std::ostringstream m_out;
};

} // namespace

std::string textOf(const Backlog& backlog)
{
    return Writer(backlog).write();
}

} // namespace repromise
