#include "cli/LineEventRows.h"

#include "base/Excerpt.h"

namespace repromise {
namespace {

using nlohmann::ordered_json;

ordered_json dateJson(Date date)
{
    return date.known() ? ordered_json(date.iso()) : ordered_json();
}

ordered_json instantJson(Instant at)
{
    return at.known() ? ordered_json(at.iso()) : ordered_json();
}

} // namespace

ordered_json LineEventRows::pickTasks(const LineEvents& events)
{
    ordered_json list = ordered_json::array();
    for (const PickTaskEvent& task : events.pickTasks) {
        list.push_back({{"task", task.key},
                        {"location", task.location},
                        {"state", task.state},
                        {"quantity", task.quantity.text()},
                        {"picked", task.picked.text()},
                        {"short", task.missing.text()},
                        {"as_of", instantJson(task.asOf)},
                        {"source", task.source}});
    }
    return list;
}

ordered_json LineEventRows::trackings(const LineEvents& events)
{
    ordered_json list = ordered_json::array();
    for (const TrackingEvent& tracking : events.trackings) {
        ordered_json milestones = ordered_json::array();
        for (const MilestoneEvent& milestone : tracking.milestones) {
            milestones.push_back({{"at", instantJson(milestone.at)},
                                  {"status", milestone.status},
                                  {"location", milestone.location},
                                  {"text", milestone.text}});
        }
        list.push_back({{"tracking", tracking.key},
                        {"carrier", tracking.carrier},
                        {"status", tracking.status},
                        {"ship_date", dateJson(tracking.shipDate)},
                        {"promised", dateJson(tracking.promised)},
                        {"expected", dateJson(tracking.expected)},
                        {"delivered", dateJson(tracking.delivered)},
                        {"milestones", milestones},
                        {"source", tracking.source}});
    }
    return list;
}

ordered_json LineEventRows::inquiries(const LineEvents& events)
{
    ordered_json list = ordered_json::array();
    for (const InquiryEvent& inquiry : events.inquiries) {
        list.push_back({{"inquiry", inquiry.key},
                        {"subject", inquiry.subject},
                        {"status", inquiry.status},
                        {"priority", inquiry.priority},
                        {"contact", inquiry.contact},
                        {"about_order", inquiry.aboutOrder},
                        {"opened_at", instantJson(inquiry.openedAt)},
                        {"closed_at", instantJson(inquiry.closedAt)},
                        {"source", inquiry.source}});
    }
    return list;
}

QStringList LineEventRows::sentences(const LineEvents& events)
{
    QStringList list;
    for (const PickTaskEvent& task : events.pickTasks) {
        list << tr("pick task %1 (%2): %3 of %4 picked, %5 missing", "key, state, three quantities")
                    .arg(shown(task.key), shown(task.state), shown(task.picked.text()),
                         shown(task.quantity.text()), shown(task.missing.text()));
    }
    for (const TrackingEvent& tracking : events.trackings) {
        const Date day = tracking.delivered.known() ? tracking.delivered : tracking.expected;
        list << tr("tracking %1 by %2: %3  %4", "number, carrier, status, date")
                    .arg(shown(tracking.key), shown(tracking.carrier), shown(tracking.status),
                         day.known() ? shown(day.iso()) : QStringLiteral("-"));
    }
    for (const InquiryEvent& inquiry : events.inquiries) {
        list << tr("inquiry %1 (%2): %3", "key, status, subject")
                    .arg(shown(inquiry.key), shown(inquiry.status), shown(inquiry.subject));
    }
    return list;
}

} // namespace repromise
