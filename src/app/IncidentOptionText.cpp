#include "app/IncidentOptionText.h"

#include "app/DateText.h"
#include "app/OptionPhrases.h"

#include <QCoreApplication>

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
        return OptionPhrases::joined({action(), dates(), helped(),
                                      OptionPhrases::losers(m_option.losers), consents(),
                                      OptionPhrases::approval(m_option.needsApproval)});
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
                         .arg(OptionPhrases::supply(m_backlog, m_option.inbound));
    }

    QString dates() const
    {
        QString without = m_option.withoutDate == 0 ? QString()
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
        return tr("Lines that gain by it: %1 of %2; in time: %3.", "three counts")
            .arg(m_option.helped)
            .arg(m_option.parts.size())
            .arg(m_option.onTime);
    }

    QString consents() const
    {
        return m_option.consents == 0 ? QString()
                                      : tr("The customers of %n line(s) must agree first.", nullptr,
                                           static_cast<int>(m_option.consents));
    }

    QString quantity() const { return OptionPhrases::units(m_option.quantity, m_locale); }
    QString place() const { return OptionPhrases::place(m_backlog, m_option.from); }
    QString item() const { return OptionPhrases::item(m_backlog, m_option.item); }

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
