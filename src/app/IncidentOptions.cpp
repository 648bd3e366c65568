#include "app/IncidentOptions.h"

#include "app/IncidentOptionText.h"
#include "promise/options/GroupOptionFinder.h"
#include "promise/options/OptionProposal.h"

#include <algorithm>

namespace repromise {
namespace {

LineGroup groupOf(const Incident& incident, std::span<const LineIx> lines)
{
    LineGroup group{{lines.begin(), lines.end()}, std::nullopt, incident.cause.inbound};
    if (incident.cause.item != noIx) {
        group.at = ItemLocation{incident.cause.item, incident.cause.location};
    }
    return group;
}

IncidentOptionLine lineOf(const Picture& picture, LineIx row, const LineOption& part,
                          const LineOption& waiting)
{
    const Backlog& backlog = *picture.backlog;
    IncidentOptionLine line;
    line.row = row;
    line.order = backlog.orderKey(row);
    line.line = backlog.lineKey(row);
    line.customer = backlog.text(backlog.customers.key[backlog.customerOf(row)]);
    line.option = optionName(part.kind);
    line.quantity = part.quantity;
    line.before = picture.plan.projected[row];
    line.ship = wholeShip(part);
    line.gains = part.lateness < waiting.lateness;
    line.needsConsent = part.needsConsent;
    return line;
}

OptionLoserView loserOf(const Backlog& backlog, const OptionLoser& loser)
{
    return {loser.line, std::string(backlog.orderKey(loser.line)),
            std::string(backlog.lineKey(loser.line)),
            std::string(backlog.text(backlog.customers.key[loser.customer])), loser.days};
}

IncidentOptionView viewOf(const Picture& picture, const IncidentView& incident,
                          std::span<const LineIx> lines, const GroupOption& option,
                          const GroupOption& waiting)
{
    const Backlog& backlog = *picture.backlog;
    const auto text = [&backlog](TextId id) { return std::string(backlog.text(id)); };
    IncidentOptionView view;
    view.option = optionName(option.kind);
    view.from = option.from == noLocation ? "" : text(backlog.locations[option.from].key);
    view.item = option.item == noIx ? "" : text(backlog.items.key[option.item]);
    view.supply = option.inbound == noIx ? "" : text(backlog.inbound.key[option.inbound]);
    view.quantity = option.quantity;
    view.helped = option.helped;
    view.onTime = option.onTime;
    view.withoutDate = option.withoutDate;
    view.first = option.first;
    view.last = option.last;
    view.cost = option.cost;
    view.consents = option.consents;
    view.needsApproval = option.needsApproval;
    for (const OptionLoser& loser : option.losers) {
        view.losers.push_back(loserOf(backlog, loser));
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        view.lines.push_back(lineOf(picture, lines[i], option.parts[i], waiting.parts[i]));
    }
    view.reason = incidentOptionText(backlog, option, QLocale());
    view.commands = proposeOption(backlog, "incident/" + incident.id, lines, option);
    return view;
}

} // namespace

IncidentOptions::IncidentOptions(PicturePtr picture, const Settings& settings)
    : m_incidents(std::move(picture)),
      m_index(*m_incidents.picture().backlog),
      m_policy(optionPolicy(settings))
{
}

Result<IncidentOptionsView> IncidentOptions::find(std::string_view id) const
{
    return m_incidents.find(id).map([this](std::size_t row) { return find(row); });
}

IncidentOptionsView IncidentOptions::find(std::size_t row) const
{
    const Picture& picture = m_incidents.picture();
    const std::span<const LineIx> lines = m_incidents.linesOf(row);
    const std::vector<GroupOption> options = GroupOptionFinder(m_index, picture.plan, m_policy)
                                                 .find(groupOf(m_incidents.all().rows[row], lines));
    const auto waiting = std::ranges::find(options, OptionKind::Wait, &GroupOption::kind);
    IncidentOptionsView view{m_incidents.view(row), {}};
    for (const GroupOption& option : options) {
        view.options.push_back(viewOf(picture, view.incident, lines, option, *waiting));
        view.options.back().rank = static_cast<int>(view.options.size());
    }
    return view;
}

} // namespace repromise
