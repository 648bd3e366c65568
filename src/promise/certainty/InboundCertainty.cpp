#include "promise/certainty/InboundCertainty.h"

#include <algorithm>

namespace repromise {
namespace {

// Text of the backlog to a name of the history, each looked up once.
class NamesOf {
public:
    NamesOf(const Backlog& backlog, const NameTable& names) : m_backlog(backlog), m_names(names) {}

    LatenessKey::Name operator()(TextId text)
    {
        const auto [known, isNew] = m_found.try_emplace(text);
        if (isNew) {
            known->second = m_names.find(m_backlog.text(text));
        }
        return known->second;
    }

private:
    const Backlog& m_backlog;
    const NameTable& m_names;
    std::unordered_map<TextId, LatenessKey::Name> m_found;
};

Date dateOf(const Peg& peg, const SupplyDates& dates, const std::vector<Date>& arrival)
{
    if (peg.kind != SupplyKind::Inbound) {
        return peg.date;
    }
    const Date date = peg.inbound < arrival.size() ? arrival[peg.inbound] : Date();
    return date.known() ? dates.ofInbound(peg.inbound, date) : Date();
}

} // namespace

InboundCertainty InboundCertainty::of(const Backlog& backlog, const TaughtCertainty& taught,
                                      Date today)
{
    const InboundTable& inbound = backlog.inbound;
    InboundCertainty certainty{std::vector<Date>(inbound.size()),
                               std::vector<Date>(inbound.size())};
    if (!taught.model().ready()) {
        return certainty;
    }
    const ReceiptHistory& history = taught.history();
    NamesOf suppliers(backlog, history.suppliers);
    NamesOf items(backlog, history.items);
    NamesOf places(backlog, history.places);
    const auto group = history.groups.find({});
    for (InboundIx row = 0; row < inbound.size(); ++row) {
        const LatenessKey key{group, suppliers(inbound.supplier[row]),
                              places(backlog.locations[inbound.location[row]].key),
                              items(backlog.items.key[inbound.item[row]])};
        const CertainDates dates = taught.model().dates(key, inbound.expected[row], today);
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
