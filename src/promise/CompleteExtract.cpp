#include "promise/CompleteExtract.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace repromise {
namespace {

/// Asks for every open line whole, so that all of them are in the index.
class EveryLine {
public:
    explicit EveryLine(const LineTable& lines) : m_releases(lines.size(), 1)
    {
        m_rank.reserve(lines.size());
        for (LineIx line = 0; line < lines.size(); ++line) {
            m_rank.push_back(RankKey::of(lines, line));
        }
    }
    DemandTerms terms() const { return {m_rank, m_releases}; }

private:
    std::vector<RankKey> m_rank;
    std::vector<std::uint8_t> m_releases;
};

class Completer {
public:
    Completer(ScenarioExtract& extract, const Backlog& whole, const ResolvedScenario& scenario)
        : m_extract(extract),
          m_to(extract.backlog),
          m_whole(whole),
          m_scenario(scenario),
          m_texts(std::make_shared<StringPool>(whole.texts))
    {
    }

    void complete(const std::vector<ItemLocation>& places)
    {
        completeItems(places);
        m_to.sources = m_whole.sources;
        m_to.suppliers = m_whole.suppliers;
        m_to.lanes = m_whole.lanes;
        completeInbound();
        m_to.customers.contactBegin.push_back(0);
        const std::vector<ItemIx> items = std::move(m_to.lines.item);
        const std::vector<LineIx> whole = std::move(m_extract.wholeLine);
        m_to.lines = {};
        m_extract.wholeLine = {};
        for (const std::size_t row : inLineOrder(whole)) {
            if (isGone(whole[row])) {
                continue;
            }
            m_extract.wholeLine.push_back(whole[row]);
            m_to.lines.item.push_back(items[row]);
            whole[row] < m_whole.lines.size() ? addLine(whole[row])
                                              : addNewLine(whole[row] - m_whole.lines.size());
        }
        m_to.texts = std::move(m_texts);
    }

private:
    void completeItems(const std::vector<ItemLocation>& places)
    {
        const ItemTable& from = m_whole.items;
        ItemTable& to = m_to.items;
        to = {};
        ItemIx last = noIx;
        for (const ItemLocation& at : places) {
            if (std::exchange(last, at.item) == at.item) {
                continue;
            }
            to.id.push_back(from.id[at.item]);
            to.key.push_back(from.key[at.item]);
            to.description.push_back(from.description[at.item]);
            to.family.push_back(from.family[at.item]);
            to.unit.push_back(from.unit[at.item]);
            to.supplier.push_back(from.supplier[at.item]);
            to.unitCostMicros.push_back(from.unitCostMicros[at.item]);
            to.listPriceMicros.push_back(from.listPriceMicros[at.item]);
            to.step.push_back(from.step[at.item]);
            to.leadTimeDays.push_back(from.leadTimeDays[at.item]);
        }
    }

    void completeInbound()
    {
        const InboundTable& from = m_whole.inbound;
        InboundTable& to = m_to.inbound;
        to.supplier.clear();
        for (InboundIx row = 0; row < to.id.size(); ++row) {
            const InboundIx whole = m_extract.wholeInbound[row];
            const bool known = whole < from.size();
            to.id[row] = known ? from.id[whole] : 0;
            to.key.push_back(
                known ? from.key[whole]
                      : m_texts->intern(m_scenario.addedInbound[whole - from.size()].key));
            to.kind.push_back(known ? from.kind[whole] : m_texts->intern("purchase"));
            to.supplier.push_back(known ? from.supplier[whole] : 0);
            to.status.push_back(known ? from.status[whole] : m_texts->intern("open"));
            to.promised.push_back(known ? from.promised[whole] : Date());
            to.source.push_back(known ? from.source[whole] : sourceOfNew());
        }
    }

    std::vector<std::size_t> inLineOrder(const std::vector<LineIx>& whole) const
    {
        const auto place = [&](std::size_t row) {
            const LineIx line = whole[row];
            return line < m_whole.lines.size()
                       ? std::pair(std::uint64_t{line} * 2 + 1, line)
                       : std::pair(std::uint64_t{added(line).before} * 2, line);
        };
        std::vector<std::size_t> rows(whole.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        std::ranges::sort(rows, {}, place);
        return rows;
    }

    const ResolvedScenario::LineChange* changeOf(LineIx line) const
    {
        const auto found = std::ranges::lower_bound(m_scenario.lines, line, {},
                                                    &ResolvedScenario::LineChange::line);
        return found != m_scenario.lines.end() && found->line == line ? &*found : nullptr;
    }

    bool isGone(LineIx line) const
    {
        const ResolvedScenario::LineChange* const change = changeOf(line);
        return change != nullptr && change->open <= 0;
    }

    const ResolvedScenario::AddedLine& added(LineIx line) const
    {
        return m_scenario.addedLines[line - m_whole.lines.size()];
    }

    void addLine(LineIx line)
    {
        const LineTable& from = m_whole.lines;
        LineTable& to = m_to.lines;
        const ResolvedScenario::LineChange* const change = changeOf(line);
        const bool changed = change != nullptr;
        const std::int64_t open = changed ? change->open : from.open(line);
        if (!from.terms.empty()) {
            to.terms.append(static_cast<LineIx>(to.id.size()), from.terms[line]);
        }
        to.id.push_back(from.id[line]);
        to.order.push_back(orderOf(from.order[line]));
        to.key.push_back(from.key[line]);
        to.location.push_back(from.location[line]);
        to.ordered.push_back(open + from.shipped[line] + from.cancelled[line]);
        to.shipped.push_back(from.shipped[line]);
        to.allocated.push_back(from.allocated[line]);
        to.cancelled.push_back(from.cancelled[line]);
        to.unitPrice.push_back(from.unitPrice[line]);
        to.currency.push_back(from.currency[line]);
        to.requested.push_back(changed ? change->requested : from.requested[line]);
        to.promised.push_back(from.promised[line]);
        to.confirmed.push_back(from.confirmed[line]);
        to.told.push_back(from.told[line]);
        to.wasTold.push_back(from.wasTold[line]);
        to.messageState.push_back(from.messageState[line]);
        to.pickShort.push_back(from.pickShort[line]);
        to.priority.push_back(changed ? change->priority : from.priority[line]);
    }

    void addNewLine(std::size_t number)
    {
        const ResolvedScenario::AddedLine& line = m_scenario.addedLines[number];
        LineTable& to = m_to.lines;
        to.id.push_back(0);
        to.order.push_back(orderOfNew(line));
        to.key.push_back(m_texts->intern(line.key));
        to.location.push_back(line.at.location);
        to.ordered.push_back(line.open);
        for (std::vector<std::int64_t>* const none :
             {&to.shipped, &to.allocated, &to.cancelled, &to.unitPrice}) {
            none->push_back(0);
        }
        to.currency.push_back(0);
        to.requested.push_back(line.requested);
        for (std::vector<Date>* const unknown : {&to.promised, &to.confirmed, &to.told}) {
            unknown->push_back({});
        }
        to.wasTold.push_back(0);
        to.messageState.push_back(static_cast<std::uint8_t>(LineMessageState::None));
        to.pickShort.push_back(0);
        to.priority.push_back(line.priority);
    }

    // Lines come in the order of their orders, so the same order comes in a row.
    OrderIx orderOf(OrderIx whole)
    {
        if (m_lastOrder != whole) {
            m_lastOrder = whole;
            const OrderTable& from = m_whole.orders;
            OrderTable& to = m_to.orders;
            to.id.push_back(from.id[whole]);
            to.key.push_back(from.key[whole]);
            to.channel.push_back(from.channel[whole]);
            to.customer.push_back(customerOf(from.customer[whole]));
            to.source.push_back(from.source[whole]);
            to.orderDate.push_back(from.orderDate[whole]);
            to.partialOk.push_back(from.partialOk[whole]);
        }
        return static_cast<OrderIx>(m_to.orders.size() - 1);
    }

    // The order of a neighbouring line when it has the same key.
    OrderIx orderOfNew(const ResolvedScenario::AddedLine& line)
    {
        for (const LineIx neighbour : {line.before, line.before - 1}) {
            if (neighbour < m_whole.lines.size() && m_whole.orderKey(neighbour) == line.order) {
                return orderOf(m_whole.lines.order[neighbour]);
            }
        }
        OrderTable& to = m_to.orders;
        const TextId key = m_texts->intern(line.order);
        if (m_lastOrder != noIx || to.key.empty() || to.key.back() != key) {
            m_lastOrder = noIx;
            to.id.push_back(0);
            to.key.push_back(key);
            to.channel.push_back(0);
            to.customer.push_back(customerOf(line.customer));
            to.source.push_back(sourceOfNew());
            to.orderDate.emplace_back();
            to.partialOk.push_back(1);
        }
        return static_cast<OrderIx>(to.size() - 1);
    }

    SourceIx sourceOfNew()
    {
        if (m_to.sources.empty()) {
            m_to.sources.push_back({});
        }
        return 0;
    }

    /// noIx: a customer of whom nothing is known.
    CustomerIx customerOf(CustomerIx whole)
    {
        CustomerTable& to = m_to.customers;
        const auto place = m_customers.emplace(whole, static_cast<CustomerIx>(to.size()));
        if (place.second) {
            const CustomerTable& from = m_whole.customers;
            const bool known = whole != noIx;
            to.id.push_back(known ? from.id[whole] : 0);
            to.key.push_back(known ? from.key[whole] : 0);
            to.name.push_back(known ? from.name[whole] : 0);
            to.tier.push_back(known ? from.tier[whole] : 0);
            to.region.push_back(known ? from.region[whole] : 0);
            to.toleranceDays.push_back(known ? from.toleranceDays[whole] : std::uint16_t{0});
            to.latePenalty.push_back(known ? from.latePenalty[whole] : 0);
            to.partialOk.push_back(known ? from.partialOk[whole] : std::uint8_t{1});
            addContactsOf(whole, place.first->second);
        }
        return place.first->second;
    }

    void addContactsOf(CustomerIx whole, CustomerIx customer)
    {
        if (whole != noIx) {
            for (ContactRow contact : m_whole.contactsOf(whole)) {
                contact.customer = customer;
                m_to.contacts.push_back(contact);
            }
        }
        m_to.customers.contactBegin.push_back(static_cast<ContactIx>(m_to.contacts.size()));
    }

    ScenarioExtract& m_extract;
    Backlog& m_to;
    const Backlog& m_whole;
    const ResolvedScenario& m_scenario;
    std::shared_ptr<StringPool> m_texts;
    OrderIx m_lastOrder = noIx;
    std::unordered_map<CustomerIx, CustomerIx> m_customers;
};

} // namespace

void completeExtract(ScenarioExtract& extract, const Backlog& whole,
                     const ResolvedScenario& scenario, const std::vector<ItemLocation>& places)
{
    Completer(extract, whole, scenario).complete(places);
}

ItemLocationIndex indexEveryLine(const Backlog& backlog)
{
    return ItemLocationIndex(backlog, EveryLine(backlog.lines).terms());
}

std::vector<ItemLocation> everyPlace(const Backlog& backlog, const ResolvedScenario& scenario)
{
    std::vector<ItemLocation> places = scenario.touched(backlog);
    const auto add = [&places](const auto& table) {
        for (std::size_t row = 0; row < table.size(); ++row) {
            const ItemLocation at{table.item[row], table.location[row]};
            if (places.empty() || places.back() != at) {
                places.push_back(at);
            }
        }
    };
    add(backlog.lines);
    add(backlog.stock);
    add(backlog.inbound);
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

ScenarioExtract wholeUnder(const Backlog& backlog, const ResolvedScenario& scenario)
{
    const std::vector<ItemLocation> places = everyPlace(backlog, scenario);
    ScenarioExtract extract = extractScenario(indexEveryLine(backlog), scenario, places);
    completeExtract(extract, backlog, scenario, places);
    return extract;
}

} // namespace repromise
