#include "promise/variant/ShipCompleteOrders.h"

#include <algorithm>

namespace repromise {
namespace {

// The first of the latest, and the latest of all others.
OrderWait waitOf(const Plan& plan, LineIx begin, LineIx end, OrderIx order)
{
    OrderWait wait{order, begin, plan.projected[begin], plan.today};
    for (LineIx line = begin + 1; line < end; ++line) {
        const Date date = plan.projected[line];
        if (date > wait.date) {
            wait.dateWithoutIt = wait.date;
            wait.date = date;
            wait.limiting = line;
        } else {
            wait.dateWithoutIt = std::max(wait.dateWithoutIt, date);
        }
    }
    return wait;
}

} // namespace

void coupleOrders(const Backlog& backlog, const std::function<bool(LineIx)>& shipsComplete,
                  VariantPlan& result)
{
    const std::vector<OrderIx>& orderOf = backlog.lines.order;
    const auto count = static_cast<LineIx>(orderOf.size());
    Plan& plan = result.plan;
    for (LineIx begin = 0, end = 0; begin < count; begin = end) {
        bool complete = false;
        for (end = begin; end < count && orderOf[end] == orderOf[begin]; ++end) {
            complete = complete || shipsComplete(end);
        }
        if (!complete || end - begin < 2) {
            continue;
        }
        result.completeOrders.push_back({begin, end});
        const OrderWait wait = waitOf(plan, begin, end, orderOf[begin]);
        bool waits = false;
        for (LineIx line = begin; line < end; ++line) {
            if (plan.projected[line] < wait.date) {
                result.flags[line].add(VariantFlag::WaitsForOrder);
                plan.projected[line] = wait.date;
                waits = true;
            }
        }
        if (waits) {
            result.orderWaits.push_back(wait);
        }
    }
}

void coupleSafeDates(std::span<const RowRange> completeOrders, std::vector<Date>& safe)
{
    for (const RowRange& order : completeOrders) {
        const auto begin = safe.begin() + order.begin;
        const auto end = safe.begin() + order.end;
        const Date latest = *std::max_element(begin, end);
        std::fill(begin, end, latest);
    }
}

} // namespace repromise
