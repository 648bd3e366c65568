#include "app/ExplanationText.h"

#include "promise/Demand.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace repromise {
namespace {

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class ExplanationWriter {
    Q_DECLARE_TR_FUNCTIONS(ExplanationWriter)

public:
    ExplanationWriter(const Backlog& backlog, const Plan& plan, const LineStates& states,
                      LineIx line, const Explanation& explanation, const QLocale& locale)
        : m_backlog(backlog),
          m_plan(plan),
          m_states(states),
          m_line(line),
          m_explanation(explanation),
          m_locale(locale),
          m_need(needDate(backlog.lines.requested[line], plan.today))
    {
    }

    QString forCustomer() const
    {
        const QString what =
            tr("%1 of %2 (order %3, line %4)", "quantity, item, order, line")
                .arg(quantity(m_backlog.lines.open(m_line)), itemName(),
                     qString(m_backlog.orderKey(m_line)), qString(m_backlog.lineKey(m_line)));
        if (m_explanation.shortage > 0) {
            return tr("We cannot give a date for %1 yet: we are still looking for supply of %2.")
                .arg(what, quantity(m_explanation.shortage));
        }
        const QString date = longDate(m_plan.projected[m_line]);
        if (m_states.backorder[m_line] == 0) {
            return tr("%1 will ship on %2.").arg(what, date);
        }
        return tr("%1 will ship on %2, %3 after the agreed date.", "goods, date, number of days")
            .arg(what, date, days(m_states.daysLate[m_line]));
    }

    QString forAgent() const
    {
        QStringList sentences{supplySentence()};
        if (m_explanation.outrankerCount > 0) {
            sentences += outrankedSentence();
        }
        return sentences.join(QLatin1Char(' '));
    }

private:
    QString supplySentence() const
    {
        if (m_explanation.shortage > 0) {
            return tr("No supply is known for %1 of the %2 that are open.")
                .arg(quantity(m_explanation.shortage), quantity(m_backlog.lines.open(m_line)));
        }
        if (m_explanation.limiting != noIx) {
            return limitingSentence();
        }
        const bool late = m_states.backorder[m_line] != 0;
        if (m_plan.onStock[m_line] != 0) {
            return late ? tr("Stock that is free today covers it: only the release is missing.")
                        : tr("Stock that is free today covers it.");
        }
        if (missingQuantity(m_backlog.lines, m_line) == 0) {
            return late ? tr("All of it is set aside in stock, but it has not shipped.")
                        : tr("All of it is set aside in stock.");
        }
        return tr("Supply that is there by %1 covers it.").arg(shortDate(m_need));
    }

    QString limitingSentence() const
    {
        const InboundTable& inbound = m_backlog.inbound;
        const InboundIx row = m_explanation.limiting;
        const QString waits =
            tr("Waits for %1 from %2, which brings the last %3 on %4.",
               "inbound line, supplier, quantity, date")
                .arg(qString(m_backlog.text(inbound.key[row])),
                     qString(m_backlog.text(inbound.supplier[row])), quantity(limitingQuantity()),
                     shortDate(m_plan.projected[m_line]));
        const Date promised = inbound.promised[row];
        if (!promised.known() || promised >= inbound.expected[row]) {
            return waits;
        }
        return waits + QLatin1Char(' ')
               + tr("That supply was first promised for %1.").arg(shortDate(promised));
    }

    QString outrankedSentence() const
    {
        const Outranker& first = m_explanation.outrankedBy.front();
        return tr("%n line(s) that rank higher take %1 it could have used, first of all order %2, "
                  "line %3 with %4.",
                  nullptr, static_cast<int>(m_explanation.outrankerCount))
            .arg(quantity(m_explanation.outrankedQuantity), qString(m_backlog.orderKey(first.line)),
                 qString(m_backlog.lineKey(first.line)), quantity(first.quantity));
    }

    std::int64_t limitingQuantity() const
    {
        std::int64_t sum = 0;
        for (const Peg& peg : m_explanation.pegs) {
            sum += peg.inbound == m_explanation.limiting ? peg.quantity : 0;
        }
        return sum;
    }

    QString itemName() const
    {
        const ItemIx item = m_backlog.lines.item[m_line];
        const auto description = m_backlog.text(m_backlog.items.description[item]);
        return qString(description.empty() ? m_backlog.text(m_backlog.items.key[item])
                                           : description);
    }

    QString quantity(std::int64_t units) const
    {
        const std::string decimal = Quantity::fromUnits(units).text();
        const auto point = decimal.find('.');
        QString text = m_locale.toString(static_cast<qlonglong>(units / Quantity::unitsPerOne));
        if (point != std::string::npos) {
            text += m_locale.decimalPoint() + qString(std::string_view(decimal).substr(point + 1));
        }
        const auto unit = m_backlog.items.unit[m_backlog.lines.item[m_line]];
        return unit == 0 ? text : text + QChar(QChar::Nbsp) + qString(m_backlog.text(unit));
    }

    static QString days(int count) { return tr("%n day(s)", nullptr, count); }
    QString longDate(Date date) const
    {
        return m_locale.toString(qDate(date), QLocale::LongFormat);
    }
    QString shortDate(Date date) const
    {
        return m_locale.toString(qDate(date), QLocale::ShortFormat);
    }
    static QDate qDate(Date date) { return QDate(1970, 1, 1).addDays(date.days()); }

    const Backlog& m_backlog;
    const Plan& m_plan;
    const LineStates& m_states;
    LineIx m_line;
    const Explanation& m_explanation;
    const QLocale& m_locale;
    Date m_need;
};

} // namespace

ExplanationText explanationText(const Backlog& backlog, const Plan& plan, const LineStates& states,
                                LineIx line, const Explanation& explanation, const QLocale& locale)
{
    const ExplanationWriter writer(backlog, plan, states, line, explanation, locale);
    return {writer.forCustomer(), writer.forAgent()};
}

} // namespace repromise
