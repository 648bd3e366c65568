#include "gui/models/LineCells.h"

#include "app/CertaintyText.h"
#include "gui/models/ExceptionText.h"
#include "gui/models/LocalText.h"

namespace repromise {

std::string_view LineCells::text(LineIx line, QueueColumn column) const
{
    const LineTable& lines = m_backlog.lines;
    const CustomerIx customer = m_backlog.customerOf(line);
    switch (column) {
    case QueueColumn::Order:
        return m_backlog.orderKey(line);
    case QueueColumn::Line:
        return m_backlog.lineKey(line);
    case QueueColumn::Item:
        return m_backlog.text(m_backlog.items.key[lines.item[line]]);
    case QueueColumn::Description:
        return m_backlog.text(m_backlog.items.description[lines.item[line]]);
    case QueueColumn::Location:
        return m_backlog.text(m_backlog.locations[lines.location[line]].key);
    case QueueColumn::Customer:
        return m_backlog.text(m_backlog.customers.name[customer]);
    case QueueColumn::Tier:
        return m_backlog.text(m_backlog.customers.tier[customer]);
    case QueueColumn::Source:
        return m_backlog.text(m_backlog.sources[m_backlog.orders.source[lines.order[line]]].name);
    default:
        return {};
    }
}

Date LineCells::date(LineIx line, QueueColumn column) const
{
    switch (column) {
    case QueueColumn::Requested:
        return m_backlog.lines.requested[line];
    case QueueColumn::Promised:
        return m_backlog.lines.promised[line];
    case QueueColumn::Confirmed:
        return m_backlog.lines.confirmed[line];
    case QueueColumn::Projected:
        return m_picture.plan.projected[line];
    case QueueColumn::Safe:
        return m_picture.plan.safe[line];
    case QueueColumn::Told:
        return m_backlog.lines.told[line];
    default:
        return {};
    }
}

QString LineCells::lineName(LineIx line) const
{
    return LocalText::text(m_backlog.orderKey(line)) + QStringLiteral(" / ")
           + LocalText::text(m_backlog.lineKey(line));
}

QString LineCells::projectedText(LineIx line) const
{
    const Date date = m_picture.plan.projected[line];
    return date.known() ? LocalText::shortDate(date, m_picture.today) : tr("no date");
}

QString LineCells::toldText(LineIx line) const
{
    const Date date = m_backlog.lines.told[line];
    if (!date.known() && m_backlog.lines.wasTold[line] != 0) {
        return tr("no date yet", "what the customer was told");
    }
    return LocalText::shortDate(date, m_picture.today);
}

QString LineCells::number(LineIx line, QueueColumn column) const
{
    const LineStates& states = m_picture.states;
    const QLocale locale;
    switch (column) {
    case QueueColumn::Priority:
        return locale.toString(m_backlog.lines.priority[line]);
    case QueueColumn::Open:
        return LocalText::quantity(m_backlog.lines.open(line));
    case QueueColumn::DaysLate:
        return states.daysLate[line] == LineStates::unknownDays
                   ? LocalText::dash()
                   : locale.toString(states.daysLate[line]);
    case QueueColumn::Age:
        return states.ageDays[line] == LineStates::unknownDays
                   ? LocalText::dash()
                   : locale.toString(states.ageDays[line]);
    case QueueColumn::Value:
        return LocalText::money(states.valueMinor[line], m_backlog.lines.currency[line]);
    default:
        return {};
    }
}

QString LineCells::display(LineIx line, QueueColumn column) const
{
    switch (QueueColumns::info(column).kind) {
    case ColumnKind::Text:
        return LocalText::text(text(line, column));
    case ColumnKind::Number:
        return number(line, column);
    case ColumnKind::Tags:
        return ExceptionText::list(m_picture.states.exceptions[line]);
    case ColumnKind::Date:
        break;
    }
    if (column == QueueColumn::Projected) {
        return projectedText(line);
    }
    if (column == QueueColumn::Safe && m_picture.safeDatesComing) {
        return QStringLiteral("…");
    }
    return column == QueueColumn::Told ? toldText(line)
                                       : LocalText::shortDate(date(line, column), m_picture.today);
}

QVariant LineCells::raw(LineIx line, QueueColumn column) const
{
    const LineStates& states = m_picture.states;
    switch (column) {
    case QueueColumn::Priority:
        return m_backlog.lines.priority[line];
    case QueueColumn::Open:
        return static_cast<qlonglong>(m_backlog.lines.open(line));
    case QueueColumn::DaysLate:
        return states.daysLate[line] == LineStates::unknownDays ? QVariant(INT_MAX)
                                                                : QVariant(states.daysLate[line]);
    case QueueColumn::Age:
        return states.ageDays[line];
    case QueueColumn::Value:
        return static_cast<qlonglong>(states.valueMinor[line]);
    case QueueColumn::Exceptions:
        return states.exceptions[line].bits();
    default:
        break;
    }
    return QueueColumns::info(column).kind == ColumnKind::Date
               ? QVariant(date(line, column).raw())
               : QVariant(LocalText::text(text(line, column)));
}

QString LineCells::tip(LineIx line, QueueColumn column) const
{
    switch (column) {
    case QueueColumn::Exceptions: {
        QStringList sentences;
        for (const ExceptionCode code : m_picture.states.exceptions[line].codes()) {
            sentences << ExceptionText::sentence(code);
        }
        return sentences.join(u'\n');
    }
    case QueueColumn::Item:
        return display(line, QueueColumn::Description);
    case QueueColumn::Safe:
        if (m_picture.safeDatesComing) {
            return LocalText::safeDatesComing();
        }
        return date(line, column).known()
                   ? LocalText::longDate(date(line, column)) + u'\n'
                         + trustInSafeDates(m_picture, m_picture.plan.limiting[line])
                   : QString();
    case QueueColumn::Projected:
        return m_picture.plan.projected[line].known()
                   ? LocalText::longDate(m_picture.plan.projected[line])
                   : tr("There is no supply for all of the open quantity.");
    case QueueColumn::Customer:
    case QueueColumn::Description:
        return display(line, column);
    default:
        return QueueColumns::info(column).kind == ColumnKind::Date && date(line, column).known()
                   ? LocalText::longDate(date(line, column))
                   : QString();
    }
}

std::string LineCells::plain(LineIx line, QueueColumn column) const
{
    const LineStates& states = m_picture.states;
    switch (column) {
    case QueueColumn::Priority:
        return std::to_string(m_backlog.lines.priority[line]);
    case QueueColumn::Open:
        return m_backlog.openQuantity(line).text();
    case QueueColumn::Age:
        return states.ageDays[line] == LineStates::unknownDays
                   ? std::string()
                   : std::to_string(states.ageDays[line]);
    case QueueColumn::DaysLate:
        return states.daysLate[line] == LineStates::unknownDays
                   ? std::string()
                   : std::to_string(states.daysLate[line]);
    case QueueColumn::Value:
        return Money{states.valueMinor[line], Currency::fromPacked(m_backlog.lines.currency[line])}
            .text();
    case QueueColumn::Exceptions: {
        std::string names;
        for (const ExceptionCode code : states.exceptions[line].codes()) {
            names += names.empty() ? "" : " ";
            names += exceptionName(code);
        }
        return names;
    }
    default:
        break;
    }
    return QueueColumns::info(column).kind == ColumnKind::Date ? date(line, column).iso()
                                                               : std::string(text(line, column));
}

QString LineCells::sentence(LineIx line) const
{
    return tr("%1, %2 for %3: promised %4, projected %5, told %6. %7")
        .arg(lineName(line), display(line, QueueColumn::Description),
             display(line, QueueColumn::Customer), display(line, QueueColumn::Promised),
             display(line, QueueColumn::Projected), display(line, QueueColumn::Told),
             display(line, QueueColumn::Exceptions));
}

} // namespace repromise
