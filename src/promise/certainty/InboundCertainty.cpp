#include "promise/certainty/InboundCertainty.h"

#include <algorithm>

namespace repromise {
namespace {

Date dateOf(const Peg& peg, const SupplyDates& dates, const std::vector<Date>& arrival)
{
    if (peg.kind != SupplyKind::Inbound) {
        return peg.date;
    }
    const Date date = peg.inbound < arrival.size() ? arrival[peg.inbound] : Date();
    return date.known() ? dates.ofInbound(peg.inbound, date) : Date();
}

} // namespace

InboundForecaster::InboundForecaster(const Backlog& backlog, const TaughtCertainty& taught,
                                     Date today)
    : m_backlog(backlog), m_taught(taught), m_today(today)
{
}

LatenessKey::Name InboundForecaster::nameOf(TextId text, const NameTable& names,
                                            std::unordered_map<TextId, LatenessKey::Name>& found)
{
    const auto [known, isNew] = found.try_emplace(text);
    if (isNew) {
        known->second = names.find(m_backlog.text(text));
    }
    return known->second;
}

CertainDates InboundForecaster::dates(TextId supplier, ItemLocation at, Date expected)
{
    if (!m_taught.model().ready()) {
        return {};
    }
    const ReceiptHistory& history = m_taught.history();
    const LatenessKey key{history.groups.find({}), nameOf(supplier, history.suppliers, m_suppliers),
                          nameOf(m_backlog.locations[at.location].key, history.places, m_places),
                          nameOf(m_backlog.items.key[at.item], history.items, m_items)};
    return m_taught.model().dates(key, expected, m_today);
}

InboundCertainty InboundCertainty::of(const Backlog& backlog, const TaughtCertainty& taught,
                                      Date today)
{
    const InboundTable& inbound = backlog.inbound;
    InboundCertainty certainty{std::vector<Date>(inbound.size()),
                               std::vector<Date>(inbound.size())};
    InboundForecaster forecaster(backlog, taught, today);
    for (InboundIx row = 0; row < inbound.size(); ++row) {
        const CertainDates dates =
            forecaster.dates(inbound.supplier[row], {inbound.item[row], inbound.location[row]},
                             inbound.expected[row]);
        certainty.likely[row] = dates.likely;
        certainty.safe[row] = dates.safe;
    }
    return certainty;
}

Date safeDateOf(const Peg& peg, const SupplyDates& dates, const InboundCertainty& certainty)
{
    return dateOf(peg, dates, certainty.safe);
}

Date likelyDateOf(const Peg& peg, const SupplyDates& dates, const InboundCertainty& certainty)
{
    return dateOf(peg, dates, certainty.likely);
}

void fillSafeDates(const Backlog& backlog, const InboundCertainty& certainty, Plan& plan)
{
    const SupplyDates dates(backlog, plan.today);
    plan.safe = plan.projected;
    for (LineIx line = 0; line < plan.safe.size(); ++line) {
        for (const Peg& peg : plan.pegsOf(line)) {
            if (peg.kind == SupplyKind::Inbound) {
                // An unknown date orders last, and so stays.
                plan.safe[line] = std::max(plan.safe[line], safeDateOf(peg, dates, certainty));
            }
        }
    }
}

} // namespace repromise
