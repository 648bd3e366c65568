#include "app/OptionText.h"

#include "app/DateText.h"
#include "app/OptionPhrases.h"

#include <QCoreApplication>

namespace repromise {
namespace {

class OptionWriter {
    Q_DECLARE_TR_FUNCTIONS(OptionWriter)

public:
    OptionWriter(const ShortLine& line, const LineOption& option, const QLocale& locale)
        : m_backlog(line.backlog), m_line(line), m_option(option), m_locale(locale)
    {
    }

    QString text() const
    {
        return OptionPhrases::joined({action(), rest(), punctuality(),
                                      OptionPhrases::losers(m_option.losers), consent(),
                                      OptionPhrases::approval(m_option.needsApproval)});
    }

private:
    QString action() const
    {
        switch (m_option.kind) {
        case OptionKind::Wait:
            return m_option.ship.known()
                       ? tr("Leave it as it is: %1 ships on %2.").arg(quantity(), shipDate())
                       : tr("Leave it as it is: nobody has ordered supply for %1 of it.")
                             .arg(OptionPhrases::units(m_line.shortage, m_locale));
        case OptionKind::Split:
            return tr("Ship %1 on %2.").arg(quantity(), shipDate());
        case OptionKind::Transfer:
            return tr("Bring %1 here from %2 and ship on %3.").arg(quantity(), place(), shipDate());
        case OptionKind::ShipFrom:
            return tr("Ship %1 from %2 on %3.").arg(quantity(), place(), shipDate());
        case OptionKind::Substitute:
            return tr("Ship %1 of %2 instead on %3.").arg(quantity(), item(), shipDate());
        case OptionKind::Expedite:
            break;
        }
        return expedite();
    }

    QString expedite() const
    {
        if (m_option.inbound == noIx) {
            return tr("Order %1 now: it ships on %2.").arg(quantity(), shipDate());
        }
        const QString supply = OptionPhrases::supply(m_backlog, m_option.inbound);
        return m_option.inboundCount == 1
                   ? tr("Have %1 come earlier: it ships on %2.").arg(supply, shipDate())
                   : tr("Have %1 and %2 more come earlier: it ships on %3.")
                         .arg(supply)
                         .arg(m_option.inboundCount - 1)
                         .arg(shipDate());
    }

    QString rest() const
    {
        const bool apart =
            m_option.kind == OptionKind::Split || m_option.kind == OptionKind::ShipFrom;
        if (m_option.rest == 0 || !apart) {
            return {};
        }
        return m_option.restShip.known() ? tr("The other %1 follow on %2.")
                                               .arg(OptionPhrases::units(m_option.rest, m_locale),
                                                    dateText(m_option.restShip, m_locale))
                                         : tr("There is no date for the other %1.")
                                               .arg(OptionPhrases::units(m_option.rest, m_locale));
    }

    QString punctuality() const
    {
        if (m_option.lateness == 0) {
            return tr("Nothing is late then.");
        }
        if (m_option.ship.known() && m_option.ship > m_line.due) {
            return tr("That is %n day(s) after it was due.", nullptr,
                      m_option.ship.daysAfter(m_line.due));
        }
        return {};
    }

    QString consent() const
    {
        return m_option.needsConsent ? tr("The customer must agree first.") : QString();
    }
    QString quantity() const { return OptionPhrases::units(m_option.quantity, m_locale); }
    QString shipDate() const { return dateText(m_option.ship, m_locale); }
    QString place() const { return OptionPhrases::place(m_backlog, m_option.from); }
    QString item() const { return OptionPhrases::item(m_backlog, m_option.item); }

    const Backlog& m_backlog;
    const ShortLine& m_line;
    const LineOption& m_option;
    const QLocale& m_locale;
};

} // namespace

QString optionText(const ShortLine& line, const LineOption& option, const QLocale& locale)
{
    return OptionWriter(line, option, locale).text();
}

} // namespace repromise
