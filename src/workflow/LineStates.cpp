#include "workflow/LineStates.h"

#include "workflow/LineValuer.h"

#include <algorithm>

namespace repromise {
namespace {

bool messageFailed(const LineTable& lines, LineIx line)
{
    return lines.messageState[line] == static_cast<std::uint8_t>(LineMessageState::Failed);
}

/// Derives one line at a time into its row of the states.
class StateDeriver {
public:
    StateDeriver(const Backlog& backlog, const Plan& plan, const StatePolicy& policy,
                 LineStates& states)
        : m_backlog(backlog), m_lines(backlog.lines), m_plan(plan), m_states(states)
    {
        for (const SourceRow& source : backlog.sources) {
            const bool stale = policy.now.known()
                               && (!source.lastGood.known()
                                   || policy.now.ms() - source.lastGood.ms() > policy.staleAfterMs);
            m_stale.push_back(stale ? 1 : 0);
        }
    }

    void derive(LineIx line)
    {
        const Date due = dueDate(m_lines.requested[line], m_lines.promised[line]);
        const Date projected = m_plan.projected[line];
        const bool backorder = !projected.known() || projected > due;
        m_states.due[line] = due;
        m_states.backorder[line] = backorder ? 1 : 0;
        m_states.daysLate[line] = daysBetween(due, projected);
        m_states.ageDays[line] = daysBetween(due, m_plan.today);
        m_states.valueMinor[line] =
            m_valuer.minor(m_lines.open(line), m_lines.unitPrice[line], m_lines.currency[line]);
        const OrderIx order = m_lines.order[line];
        const int tolerance = m_backlog.customers.toleranceDays[m_backlog.orders.customer[order]];
        const bool untold = isUntold(line, backorder, tolerance);
        m_states.untold[line] = untold ? 1 : 0;
        m_states.backorderCount += backorder ? 1 : 0;
        m_states.untoldCount += untold ? 1 : 0;

        ExceptionSet found;
        addIf(found, ExceptionCode::LateVsPromised, projected.known() && backorder);
        addIf(found, ExceptionCode::NoSupply, !projected.known());
        addIf(found, ExceptionCode::NotConfirmed,
              !m_lines.promised[line].known() && !m_lines.confirmed[line].known());
        addIf(found, ExceptionCode::Releasable, backorder && m_plan.onStock[line] != 0);
        addIf(found, ExceptionCode::SupplySlipped, backorder && supplySlipped(line));
        addIf(found, ExceptionCode::LateVsTold, lateVsTold(line, tolerance));
        addIf(found, ExceptionCode::NotTold, untold);
        addIf(found, ExceptionCode::PickShort, m_lines.pickShort[line] != 0);
        addIf(found, ExceptionCode::StaleSource, m_stale[m_backlog.orders.source[order]] != 0);
        addIf(found, ExceptionCode::MessageFailed, messageFailed(m_lines, line));
        m_states.exceptions[line] = found;
    }

    /// What sources disagree about: the line, or the supply it waits for.
    void contest()
    {
        const std::vector<InboundIx>& inbound = m_backlog.contestedInbound;
        for (LineIx line = 0; !inbound.empty() && line < m_lines.size(); ++line) {
            addIf(m_states.exceptions[line], ExceptionCode::DataConflict,
                  std::ranges::binary_search(inbound, m_plan.limiting[line]));
        }
        for (const LineIx line : m_backlog.contestedLines) {
            m_states.exceptions[line].add(ExceptionCode::DataConflict);
        }
    }

private:
    static std::int32_t daysBetween(Date from, Date to)
    {
        return from.known() && to.known() ? to.daysAfter(from) : LineStates::unknownDays;
    }

    static void addIf(ExceptionSet& set, ExceptionCode code, bool condition)
    {
        if (condition) {
            set.add(code);
        }
    }

    bool isUntold(LineIx line, bool backorder, int tolerance) const
    {
        const bool wasTold = m_lines.wasTold[line] != 0;
        if (backorder && (!wasTold || messageFailed(m_lines, line))) {
            return true;
        }
        return wasTold && datesDiffer(m_lines.told[line], m_plan.projected[line], tolerance);
    }

    bool lateVsTold(LineIx line, int tolerance) const
    {
        const Date told = m_lines.told[line];
        return m_lines.wasTold[line] != 0 && told.known()
               && m_plan.projected[line] > told.plusDays(tolerance);
    }

    bool supplySlipped(LineIx line) const
    {
        const InboundIx limiting = m_plan.limiting[line];
        return limiting != noIx
               && m_backlog.inbound.promised[limiting] < m_backlog.inbound.expected[limiting];
    }

    const Backlog& m_backlog;
    const LineTable& m_lines;
    const Plan& m_plan;
    LineStates& m_states;
    std::vector<std::uint8_t> m_stale; ///< by source
    LineValuer m_valuer;
};

} // namespace

LineStates deriveStates(const Backlog& backlog, const Plan& plan, const StatePolicy& policy)
{
    const auto count = static_cast<LineIx>(backlog.lines.size());
    LineStates states;
    states.due.resize(count);
    states.backorder.resize(count);
    states.daysLate.resize(count);
    states.ageDays.resize(count);
    states.exceptions.resize(count);
    states.untold.resize(count);
    states.valueMinor.resize(count);
    StateDeriver deriver(backlog, plan, policy, states);
    for (LineIx line = 0; line < count; ++line) {
        deriver.derive(line);
    }
    deriver.contest();
    return states;
}

UntoldReason untoldReason(const Backlog& backlog, const LineStates& states, LineIx line)
{
    if (states.untold[line] == 0) {
        return UntoldReason::None;
    }
    if (messageFailed(backlog.lines, line)) {
        return UntoldReason::MessageFailed;
    }
    return backlog.lines.wasTold[line] != 0 ? UntoldReason::DateChanged : UntoldReason::NeverTold;
}

ContactIx contactFor(const Backlog& backlog, CustomerIx customer)
{
    const auto usefulness = [&backlog](const ContactRow& contact) {
        const bool forOrders = backlog.text(contact.purpose) == "orders";
        return contact.emailUsable ? (forOrders ? 3 : 2) : 1;
    };
    ContactIx best = noIx;
    int bestUsefulness = 0;
    ContactIx row = backlog.customers.contactBegin[customer];
    for (const ContactRow& contact : backlog.contactsOf(customer)) {
        if (usefulness(contact) > bestUsefulness) {
            best = row;
            bestUsefulness = usefulness(contact);
        }
        ++row;
    }
    return best;
}

ContactProblem contactProblem(const Backlog& backlog, ContactIx contact)
{
    if (contact == noIx) {
        return ContactProblem::NoContact;
    }
    return backlog.contacts[contact].emailUsable ? ContactProblem::None
                                                 : ContactProblem::NoUsableAddress;
}

} // namespace repromise
