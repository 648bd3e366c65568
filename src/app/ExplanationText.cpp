#include "app/ExplanationText.h"

#include "app/DateText.h"
#include "app/QuantityText.h"
#include "base/Excerpt.h"
#include "promise/Demand.h"

#include <QCoreApplication>
#include <QStringList>

namespace repromise {
namespace {

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
          m_locale(locale)
    {
    }

    QString forCustomer() const
    {
        const QString what =
            tr("%1 of %2 (order %3, line %4)", "quantity, item, order, line")
                .arg(quantity(m_backlog.lines.open(m_line)), itemName(),
                     shown(m_backlog.orderKey(m_line)), shown(m_backlog.lineKey(m_line)));
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
        QStringList sentences{outcome(), supplies(), limiting(), outranked(), advice()};
        sentences.removeAll(QString());
        return sentences.join(QLatin1Char(' '));
    }

private:
    QString outcome() const
    {
        const QString line =
            shown(m_backlog.orderKey(m_line)) + QLatin1Char('/') + shown(m_backlog.lineKey(m_line));
        if (m_explanation.shortage > 0) {
            return tr("%1 has no supply for %2 of the %3 that are open.")
                .arg(line, quantity(m_explanation.shortage),
                     quantity(m_backlog.lines.open(m_line)));
        }
        const QString date = shortDate(m_plan.projected[m_line]);
        const Date due = m_states.due[m_line];
        if (!due.known()) {
            return tr("%1 can ship on %2; no date was requested or promised.").arg(line, date);
        }
        if (m_states.daysLate[m_line] <= 0) {
            return tr("%1 can ship on %2, in time for its due date %3.")
                .arg(line, date, shortDate(due));
        }
        return tr("%1 can ship on %2, %n day(s) after its due date %3.", nullptr,
                  m_states.daysLate[m_line])
            .arg(line, date, shortDate(due));
    }

    QString supplies() const
    {
        QStringList parts;
        for (const Peg& peg : m_explanation.pegs) {
            parts += supply(peg);
        }
        return parts.isEmpty()
                   ? tr("Nothing is pegged to it: no stock is free and no dated supply is left.")
                   : tr("It gets %1.", "list of supplies").arg(parts.join(tr(", ")));
    }

    QString supply(const Peg& peg) const
    {
        switch (peg.kind) {
        case SupplyKind::Allocated:
            return tr("%1 already allocated").arg(quantity(peg.quantity));
        case SupplyKind::Stock:
            return tr("%1 from free stock").arg(quantity(peg.quantity));
        case SupplyKind::Inbound:
            break;
        }
        return tr("%1 from %2 on %3", "quantity, inbound line, date")
            .arg(quantity(peg.quantity), shown(m_backlog.text(m_backlog.inbound.key[peg.inbound])),
                 shortDate(peg.date));
    }

    QString limiting() const
    {
        const InboundIx row = m_explanation.limiting;
        if (row == noIx) {
            return {};
        }
        const InboundTable& inbound = m_backlog.inbound;
        const QString key = shown(m_backlog.text(inbound.key[row]));
        const QString supplier = shown(m_backlog.text(inbound.supplier[row]));
        if (m_explanation.shortage > 0) {
            return tr("Part of it waits for %1 (%2) on %3.", "inbound line, supplier, date")
                .arg(key, supplier, shortDate(m_explanation.pegs.back().date));
        }
        if (inbound.promised[row] < inbound.expected[row]) {
            return tr("The date comes from %1 (%2), first promised for %3: ask for a firm date.",
                      "inbound line, supplier, date")
                .arg(key, supplier, shortDate(inbound.promised[row]));
        }
        return tr("The date comes from %1 (%2).", "inbound line, supplier").arg(key, supplier);
    }

    QString outranked() const
    {
        if (m_explanation.outrankerCount == 0) {
            return {};
        }
        const Outranker& first = m_explanation.outrankedBy.front();
        return tr("%n line(s) ranked higher took %1 that would have helped, first %2/%3.", nullptr,
                  static_cast<int>(m_explanation.outrankerCount))
            .arg(quantity(m_explanation.outrankedQuantity), shown(m_backlog.orderKey(first.line)),
                 shown(m_backlog.lineKey(first.line)));
    }

    QString advice() const
    {
        if (m_states.exceptions[m_line].has(ExceptionCode::Releasable)) {
            return tr("All that is missing is free in stock today: only the release is missing.");
        }
        const bool allThere = missingQuantity(m_backlog.lines, m_line) == 0;
        if (allThere && m_states.backorder[m_line] != 0) {
            return tr("All of it is there and allocated: it only has to be shipped.");
        }
        return {};
    }

    QString itemName() const
    {
        const ItemIx item = m_backlog.lines.item[m_line];
        const auto description = m_backlog.text(m_backlog.items.description[item]);
        return shown(description.empty() ? m_backlog.text(m_backlog.items.key[item]) : description);
    }

    QString quantity(std::int64_t units) const
    {
        const QString text = quantityText(units, m_locale);
        const auto unit = m_backlog.items.unit[m_backlog.lines.item[m_line]];
        return unit == 0 ? text : text + QChar(QChar::Nbsp) + shown(m_backlog.text(unit));
    }

    static QString days(int count) { return tr("%n day(s)", nullptr, count); }
    QString longDate(Date date) const { return dateText(date, m_locale, QLocale::LongFormat); }
    QString shortDate(Date date) const { return dateText(date, m_locale); }

    const Backlog& m_backlog;
    const Plan& m_plan;
    const LineStates& m_states;
    LineIx m_line;
    const Explanation& m_explanation;
    const QLocale& m_locale;
};

} // namespace

ExplanationText explanationText(const Backlog& backlog, const Plan& plan, const LineStates& states,
                                LineIx line, const Explanation& explanation, const QLocale& locale)
{
    const ExplanationWriter writer(backlog, plan, states, line, explanation, locale);
    return {writer.forCustomer(), writer.forAgent()};
}

} // namespace repromise
