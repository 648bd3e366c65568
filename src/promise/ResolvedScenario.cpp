#include "promise/ResolvedScenario.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace repromise {
namespace {

struct ResolvedScenarioText {
    Q_DECLARE_TR_FUNCTIONS(ResolvedScenarioText)
};

using RowByKey = std::unordered_map<std::string_view, std::uint32_t>;

/// Finds the first rows of many keys in one pass over the keys of a table.
template <typename Keys>
RowByKey findKeys(const std::vector<std::string_view>& wanted, std::size_t rows, Keys&& keyOf)
{
    RowByKey found;
    for (const std::string_view key : wanted) {
        found.emplace(key, noIx);
    }
    std::size_t missing = found.size();
    // Comparing with a few keys is cheaper than hashing every row.
    constexpr std::size_t few = 4;
    const auto cannotBe = [&wanted](std::string_view key) {
        return wanted.size() <= few && std::ranges::find(wanted, key) == wanted.end();
    };
    for (std::uint32_t row = 0; row < rows && missing > 0; ++row) {
        const std::string_view key = keyOf(row);
        if (cannotBe(key)) {
            continue;
        }
        if (const auto place = found.find(key); place != found.end() && place->second == noIx) {
            place->second = row;
            --missing;
        }
    }
    return found;
}

bool comesBefore(const Backlog& backlog, LineIx row, const ScenarioChange& added)
{
    if (const int order = backlog.orderKey(row).compare(added.order); order != 0) {
        return order < 0;
    }
    return compareLineKeys(backlog.lineKey(row), added.line) < 0;
}

// The rows are in the order of their keys, so where a new one belongs is found by halving.
LineIx placeOf(const Backlog& backlog, const ScenarioChange& added)
{
    LineIx first = 0;
    auto left = static_cast<LineIx>(backlog.lines.size());
    while (left > 0) {
        const LineIx half = left / 2;
        const bool before = comesBefore(backlog, first + half, added);
        first += before ? half + 1 : 0;
        left = before ? left - half - 1 : half;
    }
    return first;
}

/// Resolves the changes one after the other; a changed row is kept once with all its values.
class ScenarioResolver {
public:
    ScenarioResolver(const Backlog& backlog, const Scenario& scenario)
        : m_backlog(backlog), m_scenario(scenario)
    {
        lookUp();
    }

    Result<ResolvedScenario> resolve()
    {
        for (; m_at < m_scenario.changes.size(); ++m_at) {
            if (const auto done = take(m_scenario.changes[m_at]); !done) {
                return tl::unexpected(done.error());
            }
        }
        sort();
        return std::move(m_result);
    }

private:
    void lookUp()
    {
        std::vector<std::string_view> inbound;
        std::vector<std::string_view> items;
        std::vector<std::string_view> locations;
        std::vector<std::string_view> customers;
        for (const ScenarioChange& change : m_scenario.changes) {
            addIfThere(inbound, change.inbound);
            addIfThere(items, change.item);
            addIfThere(locations, change.location);
            addIfThere(customers, change.customer);
        }
        const Backlog& b = m_backlog;
        m_inboundRows = findKeys(inbound, inbound.empty() ? 0 : b.inbound.size(),
                                 [&b](InboundIx row) { return b.text(b.inbound.key[row]); });
        m_items = findKeys(items, items.empty() ? 0 : b.items.size(),
                           [&b](ItemIx row) { return b.text(b.items.key[row]); });
        m_locations = findKeys(locations, b.locations.size(),
                               [&b](std::uint32_t row) { return b.text(b.locations[row].key); });
        m_customers = findKeys(customers, customers.empty() ? 0 : b.customers.size(),
                               [&b](CustomerIx row) { return b.text(b.customers.key[row]); });
    }

    static void addIfThere(std::vector<std::string_view>& keys, const std::string& key)
    {
        if (!key.empty()) {
            keys.push_back(key);
        }
    }

    Outcome take(const ScenarioChange& change)
    {
        switch (change.kind) {
        case ScenarioChangeKind::InboundDate:
        case ScenarioChangeKind::InboundQuantity:
        case ScenarioChangeKind::DropInbound:
            return changeInbound(change);
        case ScenarioChangeKind::LinePriority:
        case ScenarioChangeKind::LineQuantity:
        case ScenarioChangeKind::LineRequested:
        case ScenarioChangeKind::DropLine:
            return changeLine(change);
        case ScenarioChangeKind::AddInbound:
            return addInbound(change);
        case ScenarioChangeKind::AddDemand:
            return addDemand(change);
        case ScenarioChangeKind::StockOnHand:
            break;
        }
        return setStock(change);
    }

    Outcome changeInbound(const ScenarioChange& change)
    {
        const InboundIx row = m_inboundRows.at(change.inbound);
        if (row == noIx) {
            return unknown(ResolvedScenarioText::tr("there is no open inbound line %1")
                               .arg(excerpt(change.inbound)));
        }
        const InboundTable& table = m_backlog.inbound;
        const auto place = m_changedInbound.emplace(row, m_result.inbound.size());
        if (place.second) {
            m_result.inbound.push_back({row, table.open[row], table.expected[row]});
        }
        ResolvedScenario::InboundChange& values = m_result.inbound[place.first->second];
        if (change.kind == ScenarioChangeKind::InboundDate) {
            values.expected = change.date;
        } else {
            values.open =
                change.kind == ScenarioChangeKind::DropInbound ? 0 : change.quantity.units();
        }
        return {};
    }

    Outcome changeLine(const ScenarioChange& change)
    {
        const LineIx row = m_backlog.findLine(change.order, change.line);
        if (row == noIx) {
            return unknown(ResolvedScenarioText::tr("there is no open order line %1")
                               .arg(excerpt(subjectOf(change))));
        }
        const LineTable& table = m_backlog.lines;
        const auto place = m_changedLines.emplace(row, m_result.lines.size());
        if (place.second) {
            m_result.lines.push_back(
                {row, table.open(row), table.requested[row], table.priority[row]});
        }
        ResolvedScenario::LineChange& values = m_result.lines[place.first->second];
        if (change.kind == ScenarioChangeKind::LinePriority) {
            values.priority = change.priority;
        } else if (change.kind == ScenarioChangeKind::LineRequested) {
            values.requested = change.date;
        } else {
            values.open = change.kind == ScenarioChangeKind::DropLine ? 0 : change.quantity.units();
        }
        return {};
    }

    Outcome addInbound(const ScenarioChange& change)
    {
        if (m_inboundRows.at(change.inbound) != noIx) {
            return taken(change);
        }
        return placeOfChange(change).map([&](const ItemLocation& at) {
            m_result.addedInbound.push_back(
                {change.inbound, at, change.quantity.units(), change.date});
        });
    }

    Outcome addDemand(const ScenarioChange& change)
    {
        if (m_backlog.findLine(change.order, change.line) != noIx) {
            return taken(change);
        }
        const CustomerIx customer =
            change.customer.empty() ? noIx : m_customers.at(change.customer);
        if (customer == noIx && !change.customer.empty()) {
            return unknown(
                ResolvedScenarioText::tr("there is no customer %1").arg(excerpt(change.customer)));
        }
        return placeOfChange(change).map([&](const ItemLocation& at) {
            m_result.addedLines.push_back({change.order, change.line, placeOf(m_backlog, change),
                                           at, customer, change.quantity.units(), change.date,
                                           change.priority});
        });
    }

    Outcome setStock(const ScenarioChange& change)
    {
        return placeOfChange(change).map([&](const ItemLocation& at) {
            m_result.stock.push_back({at, change.quantity.units()});
        });
    }

    Result<ItemLocation> placeOfChange(const ScenarioChange& change) const
    {
        const ItemIx item = m_items.at(change.item);
        if (item == noIx) {
            return unknown(
                ResolvedScenarioText::tr("there is no item %1").arg(excerpt(change.item)));
        }
        const std::uint32_t location = m_locations.at(change.location);
        if (location == noIx) {
            return unknown(
                ResolvedScenarioText::tr("there is no location %1").arg(excerpt(change.location)));
        }
        return ItemLocation{item, static_cast<LocationIx>(location)};
    }

    tl::unexpected<Error> unknown(const QString& what) const
    {
        return fail(ErrorKind::NotFound,
                    ResolvedScenarioText::tr("Cannot try the scenario at /changes/%1: %2. Check "
                                             "the key, or sync first if it is new.")
                        .arg(m_at)
                        .arg(what));
    }

    tl::unexpected<Error> taken(const ScenarioChange& change) const
    {
        return fail(ErrorKind::BadInput,
                    ResolvedScenarioText::tr("Cannot try the scenario at /changes/%1: %2 is there "
                                             "already. Give what is added a key of its own.")
                        .arg(m_at)
                        .arg(excerpt(subjectOf(change))));
    }

    void sort()
    {
        std::ranges::sort(m_result.lines, {}, &ResolvedScenario::LineChange::line);
        std::ranges::sort(m_result.inbound, {}, &ResolvedScenario::InboundChange::row);
        std::ranges::sort(m_result.stock, {}, &ResolvedScenario::StockChange::at);
        std::ranges::sort(m_result.addedInbound, {}, &ResolvedScenario::AddedInbound::key);
        std::ranges::sort(m_result.addedLines, [](const auto& a, const auto& b) {
            const int order = a.order.compare(b.order);
            return order != 0 ? order < 0 : compareLineKeys(a.key, b.key) < 0;
        });
    }

    const Backlog& m_backlog;
    const Scenario& m_scenario;
    std::size_t m_at = 0;
    RowByKey m_inboundRows, m_items, m_locations, m_customers;
    std::unordered_map<std::uint32_t, std::size_t> m_changedLines, m_changedInbound;
    ResolvedScenario m_result;
};

} // namespace

std::vector<ItemLocation> ResolvedScenario::touched(const Backlog& backlog) const
{
    std::vector<ItemLocation> places;
    places.reserve(lines.size() + addedLines.size() + inbound.size() + addedInbound.size()
                   + stock.size());
    for (const LineChange& change : lines) {
        places.push_back({backlog.lines.item[change.line], backlog.lines.location[change.line]});
    }
    for (const InboundChange& change : inbound) {
        places.push_back({backlog.inbound.item[change.row], backlog.inbound.location[change.row]});
    }
    for (const AddedLine& added : addedLines) {
        places.push_back(added.at);
    }
    for (const AddedInbound& added : addedInbound) {
        places.push_back(added.at);
    }
    for (const StockChange& change : stock) {
        places.push_back(change.at);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

Result<ResolvedScenario> resolveScenario(const Backlog& backlog, const Scenario& scenario)
{
    return checkScenario(scenario).and_then(
        [&] { return ScenarioResolver(backlog, scenario).resolve(); });
}

} // namespace repromise
