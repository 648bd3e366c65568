#include "app/IncidentOptionText.h"

#include "app/DateText.h"
#include "base/Excerpt.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace repromise {
namespace {

class IncidentOptionWriter {
    Q_DECLARE_TR_FUNCTIONS(IncidentOptionWriter)

public:
    IncidentOptionWriter(const Backlog& backlog, const GroupOption& option, const QLocale& locale)
        : m_backlog(backlog), m_option(option), m_locale(locale)
    {
    }

    QString text() const
    {
        QStringList sentences{action(), dates(), helped(), losers(), consents(), approval()};
        sentences.removeAll(QString());
        return sentences.join(QLatin1Char(' '));
    }

private:
    QString action() const
    {
        switch (m_option.kind) {
        case OptionKind::Wait:
            return tr("Leave them as they are.");
        case OptionKind::Split:
            return tr("Ship what is there and the rest of each line later.");
        case OptionKind::Transfer:
            return tr("Bring %1 of %2 here from %3.").arg(quantity(), item(), place());
        case OptionKind::ShipFrom:
            return tr("Ship %1 of %2 from %3.").arg(quantity(), item(), place());
        case OptionKind::Substitute:
            return tr("Ship %1 of %2 instead.").arg(quantity(), item());
        case OptionKind::Expedite:
            break;
        }
        return m_option.inbound == noIx
                   ? tr("Order %1 of %2 now.").arg(quantity(), item())
                   : tr("Have %1 come earlier.")
                         .arg(shown(m_backlog.text(m_backlog.inbound.key[m_option.inbound])));
    }

    QString dates() const
    {
        const QString without = m_option.withoutDate == 0
                                    ? QString()
                                    : tr("%n line(s) have no date then.", nullptr,
                                         static_cast<int>(m_option.withoutDate));
        if (!m_option.last.known()) {
            return without;
        }
        const QString range =
            m_option.first == m_option.last
                ? tr("They ship on %1.").arg(dateText(m_option.last, m_locale))
                : tr("They ship from %1 to %2.")
                      .arg(dateText(m_option.first, m_locale), dateText(m_option.last, m_locale));
        return without.isEmpty() ? range : range + QLatin1Char(' ') + without;
    }

    QString helped() const
    {
        if (m_option.kind == OptionKind::Wait) {
            return {};
        }
        return tr("%1 of %2 lines gain by it, %3 are in time.", "three counts")
            .arg(m_option.helped)
            .arg(m_option.parts.size())
            .arg(m_option.onTime);
    }

    QString losers() const
    {
        if (m_option.losers.empty()) {
            return {};
        }
        const auto broken =
            static_cast<int>(std::ranges::count_if(m_option.losers, &OptionLoser::broken));
        const QString others =
            tr("%n other line(s) ship later.", nullptr, static_cast<int>(m_option.losers.size()));
        return broken == 0
                   ? others
                   : others + QLatin1Char(' ') + tr("%n promise(s) break by it.", nullptr, broken);
    }

    QString consents() const
    {
        return m_option.consents == 0 ? QString()
                                      : tr("The customers of %n line(s) must agree first.", nullptr,
                                           static_cast<int>(m_option.consents));
    }
    QString approval() const
    {
        return m_option.needsApproval ? tr("It needs approval.") : QString();
    }

    QString quantity() const
    {
        return QString::fromStdString(Quantity::fromUnits(m_option.quantity).text());
    }
    QString place() const { return shown(m_backlog.text(m_backlog.locations[m_option.from].key)); }
    QString item() const { return shown(m_backlog.text(m_backlog.items.key[m_option.item])); }

    const Backlog& m_backlog;
    const GroupOption& m_option;
    const QLocale& m_locale;
};

} // namespace

QString incidentOptionText(const Backlog& backlog, const GroupOption& option, const QLocale& locale)
{
    return IncidentOptionWriter(backlog, option, locale).text();
}

} // namespace repromise
