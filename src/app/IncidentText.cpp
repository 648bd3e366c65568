#include "app/IncidentText.h"

#include "app/DateText.h"
#include "app/QuantityText.h"
#include "base/Excerpt.h"
#include "promise/ItemLocation.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

class IncidentWriter {
    Q_DECLARE_TR_FUNCTIONS(IncidentWriter)

public:
    IncidentWriter(const Picture& picture, const Incident& incident, const QLocale& locale)
        : m_backlog(*picture.backlog),
          m_plan(picture.plan),
          m_incident(incident),
          m_cause(incident.cause),
          m_locale(locale)
    {
    }

    QString text() const
    {
        switch (m_cause.kind) {
        case CauseKind::LateSupply:
            return lateSupply();
        case CauseKind::NoSupply:
            return noSupply();
        case CauseKind::NotReleased:
            return tr("Stock is free at %1: only the release is missing.").arg(location());
        case CauseKind::NotShipped:
            return tr("Everything is allocated at %1, but has not shipped.").arg(location());
        case CauseKind::HeldBack:
            break;
        }
        return tr("The rules of the run give %1 at %2 no earlier date.").arg(item(), location());
    }

private:
    QString lateSupply() const
    {
        const InboundTable& inbound = m_backlog.inbound;
        const Date promised = inbound.promised[m_cause.inbound];
        const Date expected = inbound.expected[m_cause.inbound];
        const QString supply = shown(m_backlog.text(inbound.key[m_cause.inbound]));
        if (promised < expected) {
            return tr("%1 with %2 for %3 slipped from %4 to %5.", "supply, item, location, dates")
                .arg(supply, item(), location(), dateText(promised, m_locale),
                     dateText(expected, m_locale));
        }
        if (expected < m_plan.today) {
            return tr("%1 with %2 for %3 was expected on %4 and is overdue.",
                      "supply, item, location, date")
                .arg(supply, item(), location(), dateText(expected, m_locale));
        }
        return tr("%1 with %2 for %3 comes on %4, which is too late.",
                  "supply, item, location, date")
            .arg(supply, item(), location(), dateText(expected, m_locale));
    }

    QString noSupply() const
    {
        const InboundIx undated = firstUndated();
        const QString missing = quantityText(m_incident.quantity, m_locale);
        if (undated != noIx) {
            return tr("%1 of %2 at %3 have no date: %4 is on order without one.",
                      "quantity, item, location, supply")
                .arg(missing, item(), location(),
                     shown(m_backlog.text(m_backlog.inbound.key[undated])));
        }
        return tr("Nobody has ordered supply for %1 of %2 at %3.", "quantity, item, location")
            .arg(missing, item(), location());
    }

    InboundIx firstUndated() const
    {
        const RowRange rows = rowsAt(m_backlog.inbound, {m_cause.item, m_cause.location});
        for (InboundIx row = rows.begin; row < rows.end; ++row) {
            if (!m_backlog.inbound.expected[row].known()) {
                return row;
            }
        }
        return noIx;
    }

    QString item() const { return shown(m_backlog.text(m_backlog.items.key[m_cause.item])); }
    QString location() const
    {
        return shown(m_backlog.text(m_backlog.locations[m_cause.location].key));
    }

    const Backlog& m_backlog;
    const Plan& m_plan;
    const Incident& m_incident;
    const IncidentCause& m_cause;
    const QLocale& m_locale;
};

} // namespace

QString incidentText(const Picture& picture, const Incident& incident, const QLocale& locale)
{
    return IncidentWriter(picture, incident, locale).text();
}

} // namespace repromise
