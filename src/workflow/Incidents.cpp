#include "workflow/Incidents.h"

#include "promise/Demand.h"

#include <algorithm>
#include <tuple>

namespace repromise {
namespace {

std::string encoded(std::string_view key)
{
    std::string text;
    for (const char c : key) {
        if (c == '%' || c == '@') {
            text += c == '%' ? "%25" : "%40";
        } else {
            text += c;
        }
    }
    return text;
}

std::string placeName(const Backlog& backlog, const IncidentCause& cause)
{
    return encoded(backlog.text(backlog.items.key[cause.item]))
        .append("@")
        .append(backlog.text(backlog.locations[cause.location].key));
}

// Absurd figures stop at the end of the range.
void addBounded(std::int64_t& sum, std::int64_t more)
{
    if (__builtin_add_overflow(sum, more, &sum)) {
        sum = more > 0 ? INT64_MAX : INT64_MIN;
    }
}

/// Finds the number of a cause in near-constant time: an item has few causes.
class CauseNumbers {
public:
    explicit CauseNumbers(const Backlog& backlog)
        : m_ofInbound(backlog.inbound.size(), noIx), m_firstOfItem(backlog.items.size(), noIx)
    {
    }

    std::uint32_t of(const IncidentCause& cause)
    {
        if (cause.kind == CauseKind::LateSupply) {
            std::uint32_t& number = m_ofInbound[cause.inbound];
            number = number == noIx ? add(cause, noIx) : number;
            return number;
        }
        std::uint32_t& first = cause.item == noIx ? m_firstOfAll : m_firstOfItem[cause.item];
        std::uint32_t at = first;
        while (at != noIx && m_causes[at] != cause) {
            at = m_next[at];
        }
        if (at == noIx) {
            at = first = add(cause, first);
        }
        return at;
    }

    const std::vector<IncidentCause>& causes() const { return m_causes; }

private:
    std::uint32_t add(const IncidentCause& cause, std::uint32_t next)
    {
        m_causes.push_back(cause);
        m_next.push_back(next);
        return static_cast<std::uint32_t>(m_causes.size() - 1);
    }

    std::vector<IncidentCause> m_causes;
    std::vector<std::uint32_t> m_next; ///< the cause before it of the same item
    std::vector<std::uint32_t> m_ofInbound, m_firstOfItem;
    std::uint32_t m_firstOfAll = noIx;
};

class IncidentFinder {
public:
    IncidentFinder(const Backlog& backlog, const Plan& plan, const LineStates& states,
                   std::span<const LineIx> waitsFor)
        : m_backlog(backlog),
          m_plan(plan),
          m_states(states),
          m_waitsFor(waitsFor),
          m_numbers(backlog),
          m_seen(backlog.customers.size(), {noIx, noIx})
    {
    }

    Incidents find()
    {
        const auto count = static_cast<LineIx>(m_backlog.lines.size());
        m_found.ofLine.assign(count, noIx);
        std::vector<std::uint32_t> sizes;
        for (LineIx line = 0; line < count; ++line) {
            if (isHurt(m_plan, m_states, line)) {
                const std::uint32_t number = m_numbers.of(causeOf(deciding(line)));
                m_found.ofLine[line] = number;
                sizes.resize(m_numbers.causes().size());
                ++sizes[number];
            }
        }
        gather(sizes);
        for (Incident& incident : m_found.rows) {
            sumUp(incident);
        }
        arrange();
        return std::move(m_found);
    }

private:
    LineIx deciding(LineIx line) const
    {
        const LineIx other = m_waitsFor.empty() ? noIx : m_waitsFor[line];
        return other == noIx ? line : other;
    }

    IncidentCause causeOf(LineIx line) const
    {
        const LineTable& lines = m_backlog.lines;
        const ItemIx item = lines.item[line];
        const LocationIx location = lines.location[line];
        const InboundIx limiting = m_plan.limiting[line];
        if (m_plan.shortage[line] > 0) {
            return {CauseKind::NoSupply, noIx, item, location};
        }
        if (limiting != noIx) {
            return {CauseKind::LateSupply, limiting, item, location};
        }
        if (m_plan.onStock[line] != 0) {
            return {CauseKind::NotReleased, noIx, noIx, location};
        }
        if (missingQuantity(lines, line) == 0) {
            return {CauseKind::NotShipped, noIx, noIx, location};
        }
        return {CauseKind::HeldBack, noIx, item, location};
    }

    // Counting sort: lines by incident, and within one by row.
    void gather(const std::vector<std::uint32_t>& sizes)
    {
        std::uint32_t end = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            Incident incident;
            incident.cause = m_numbers.causes()[i];
            incident.lines = {end, end};
            end += sizes[i];
            m_found.rows.push_back(std::move(incident));
        }
        m_found.lines.resize(end);
        for (LineIx line = 0; line < m_found.ofLine.size(); ++line) {
            if (m_found.ofLine[line] != noIx) {
                m_found.lines[m_found.rows[m_found.ofLine[line]].lines.end++] = line;
            }
        }
    }

    void sumUp(Incident& incident)
    {
        for (const LineIx line : m_found.linesOf(incident)) {
            const CustomerIx customer = m_backlog.customerOf(line);
            const bool untold = m_states.untold[line] != 0;
            Seen& seen = m_seen[customer];
            incident.customers += seen.in == m_turn ? 0U : 1U;
            seen.in = m_turn;
            if (untold) {
                ++incident.untoldLines;
                incident.untoldCustomers += seen.untoldIn == m_turn ? 0U : 1U;
                seen.untoldIn = m_turn;
            }
            incident.withoutDate += m_plan.projected[line].known() ? 0U : 1U;
            incident.worstDaysLate = std::max(incident.worstDaysLate, m_states.daysLate[line]);
            addBounded(incident.quantity, waitingQuantity(incident.cause, line));
            addValue(incident.value, m_backlog.lines.currency[line], m_states.valueMinor[line]);
        }
        ++m_turn;
    }

    std::int64_t waitingQuantity(const IncidentCause& cause, LineIx line) const
    {
        if (cause.kind == CauseKind::NoSupply) {
            return m_plan.shortage[line];
        }
        if (cause.kind != CauseKind::LateSupply) {
            return m_backlog.lines.open(line);
        }
        std::int64_t sum = 0;
        for (const Peg& peg : m_plan.pegsOf(line)) {
            sum += peg.inbound == cause.inbound ? peg.quantity : 0;
        }
        return sum;
    }

    static void addValue(AmountsByCurrency& value, std::uint32_t currency, std::int64_t minor)
    {
        auto at =
            std::ranges::lower_bound(value, currency, {}, &AmountsByCurrency::value_type::first);
        if (at == value.end() || at->first != currency) {
            at = value.insert(at, {currency, 0});
        }
        addBounded(at->second, minor);
    }

    void arrange()
    {
        std::vector<std::uint32_t> order(m_found.rows.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) {
            const Incident& left = m_found.rows[a];
            const Incident& right = m_found.rows[b];
            return std::tuple(right.untoldCustomers, right.lineCount(), left.cause)
                   < std::tuple(left.untoldCustomers, left.lineCount(), right.cause);
        });
        std::vector<Incident> rows;
        std::vector<std::uint32_t> place(order.size());
        rows.reserve(order.size());
        for (const std::uint32_t from : order) {
            place[from] = static_cast<std::uint32_t>(rows.size());
            rows.push_back(std::move(m_found.rows[from]));
        }
        m_found.rows = std::move(rows);
        for (std::uint32_t& number : m_found.ofLine) {
            number = number == noIx ? noIx : place[number];
        }
    }

    struct Seen {
        std::uint32_t in, untoldIn; ///< the last turn in which the customer was met
    };

    const Backlog& m_backlog;
    const Plan& m_plan;
    const LineStates& m_states;
    std::span<const LineIx> m_waitsFor;
    CauseNumbers m_numbers;
    std::vector<Seen> m_seen; ///< by customer
    std::uint32_t m_turn = 0;
    Incidents m_found;
};

} // namespace

std::string incidentId(const Backlog& backlog, const IncidentCause& cause)
{
    switch (cause.kind) {
    case CauseKind::LateSupply:
        return std::string("supply:").append(backlog.text(backlog.inbound.key[cause.inbound]));
    case CauseKind::NoSupply:
        return "short:" + placeName(backlog, cause);
    case CauseKind::NotReleased:
        return std::string("release:").append(backlog.text(backlog.locations[cause.location].key));
    case CauseKind::NotShipped:
        return std::string("ship:").append(backlog.text(backlog.locations[cause.location].key));
    case CauseKind::HeldBack:
        break;
    }
    return "held:" + placeName(backlog, cause);
}

bool isHurt(const Plan& plan, const LineStates& states, LineIx line)
{
    return states.backorder[line] != 0
           || (plan.limiting[line] != noIx
               && states.exceptions[line].has(ExceptionCode::LateVsTold));
}

Incidents findIncidents(const Backlog& backlog, const Plan& plan, const LineStates& states,
                        std::span<const LineIx> waitsFor)
{
    return IncidentFinder(backlog, plan, states, waitsFor).find();
}

std::optional<std::size_t> findIncident(const Backlog& backlog, const Incidents& incidents,
                                        std::string_view id)
{
    const auto found = std::ranges::find_if(incidents.rows, [&](const Incident& incident) {
        return incidentId(backlog, incident.cause) == id;
    });
    return found == incidents.rows.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - incidents.rows.begin()));
}

} // namespace repromise
