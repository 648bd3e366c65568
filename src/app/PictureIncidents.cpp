#include "app/PictureIncidents.h"

#include "app/IncidentText.h"
#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PictureIncidents)
};

} // namespace

PictureIncidents::PictureIncidents(PicturePtr picture)
    : m_picture(std::move(picture)),
      m_incidents(findIncidents(*m_picture->backlog, m_picture->plan, m_picture->states))
{
}

IncidentView PictureIncidents::view(std::size_t row) const
{
    const Backlog& backlog = *m_picture->backlog;
    const Incident& incident = m_incidents.rows[row];
    const IncidentCause& cause = incident.cause;
    const auto text = [&backlog](TextId id) { return std::string(backlog.text(id)); };
    IncidentView view;
    view.row = row;
    view.id = incidentId(backlog, cause);
    view.kind = causeKindName(cause.kind);
    view.location = text(backlog.locations[cause.location].key);
    if (cause.item != noIx) {
        view.item = text(backlog.items.key[cause.item]);
        view.supplier = text(backlog.items.supplier[cause.item]);
    }
    if (cause.inbound != noIx) {
        const InboundTable& inbound = backlog.inbound;
        view.supply = text(inbound.key[cause.inbound]);
        view.supplier = text(inbound.supplier[cause.inbound]);
        view.promised = inbound.promised[cause.inbound];
        view.expected = inbound.expected[cause.inbound];
    }
    view.quantity = incident.quantity;
    view.lines = incident.lineCount();
    view.customers = incident.customers;
    view.untoldLines = incident.untoldLines;
    view.untoldCustomers = incident.untoldCustomers;
    view.withoutDate = incident.withoutDate;
    if (incident.worstDaysLate != LineStates::unknownDays) {
        view.worstDaysLate = incident.worstDaysLate;
    }
    view.value = incident.value;
    view.cause = incidentText(*m_picture, incident, QLocale());
    return view;
}

std::vector<std::size_t> PictureIncidents::worst(std::size_t most) const
{
    std::map<CauseKind, std::size_t> met;
    std::vector<std::pair<std::size_t, std::size_t>> rounds; // which of its kind, row
    for (std::size_t row = 0; row < size(); ++row) {
        const std::size_t round = met[m_incidents.rows[row].cause.kind]++;
        if (round < most) {
            rounds.emplace_back(round, row);
        }
    }
    std::ranges::sort(rounds);
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < std::min(most, rounds.size()); ++i) {
        rows.push_back(rounds[i].second);
    }
    return rows;
}

std::span<const LineIx> PictureIncidents::linesOf(std::size_t row) const
{
    return m_incidents.linesOf(m_incidents.rows[row]);
}

std::vector<LineIx> PictureIncidents::untoldLinesOf(std::size_t row) const
{
    std::vector<LineIx> untold;
    for (const LineIx line : linesOf(row)) {
        if (m_picture->states.untold[line] != 0) {
            untold.push_back(line);
        }
    }
    return untold;
}

std::optional<std::size_t> PictureIncidents::ofLine(LineIx line) const
{
    const std::uint32_t row = m_incidents.ofLine[line];
    return row == noIx ? std::nullopt : std::optional(std::size_t{row});
}

Result<std::size_t> PictureIncidents::find(std::string_view id) const
{
    const auto row = findIncident(*m_picture->backlog, m_incidents, id);
    if (!row) {
        return noSuchIncident(id);
    }
    return *row;
}

tl::unexpected<Error> noSuchIncident(std::string_view id)
{
    return fail(
        ErrorKind::NotFound,
        Tr::tr("There is no incident “%1”, or it is over. “repromisectl incidents” lists those "
               "there are.")
            .arg(excerpt(id)));
}

std::string_view causeKindName(CauseKind kind)
{
    switch (kind) {
    case CauseKind::LateSupply:
        return "late_supply";
    case CauseKind::NoSupply:
        return "no_supply";
    case CauseKind::NotReleased:
        return "not_released";
    case CauseKind::NotShipped:
        return "not_shipped";
    case CauseKind::HeldBack:
        break;
    }
    return "held_back";
}

} // namespace repromise
