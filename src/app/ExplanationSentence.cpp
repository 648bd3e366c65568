#include "app/ExplanationSentence.h"

#include <QStringList>

namespace repromise {
namespace {

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString quantity(std::int64_t units)
{
    return QString::fromStdString(Quantity::fromUnits(units).text());
}

QString day(Date date)
{
    return QString::fromStdString(date.iso());
}

} // namespace

QString ExplanationSentence::text() const
{
    QStringList parts{outcome(), cause(), outranked(), advice()};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString ExplanationSentence::outcome() const
{
    const LineIx row = m_explanation.row;
    const QString line = utf8(m_picture.backlog->orderKey(row)) + QLatin1Char('/')
                         + utf8(m_picture.backlog->lineKey(row));
    const Date due = m_picture.states.due[row];
    const Date projected = m_picture.plan.projected[row];
    if (!projected.known()) {
        return tr("%1 was due on %2 and has no supply for %3 of its open quantity.")
            .arg(line, day(due), quantity(m_explanation.shortage));
    }
    const int late = projected.daysAfter(due);
    if (late <= 0) {
        return tr("%1 can ship on %2, in time for its due date %3.")
            .arg(line, day(projected), day(due));
    }
    return tr("%1 can ship on %2, %n day(s) after its due date %3.", nullptr, late)
        .arg(line, day(projected), day(due));
}

QString ExplanationSentence::cause() const
{
    if (m_explanation.pegs.empty()) {
        return tr("Nothing is pegged to it: no stock is free and no dated inbound line is left.");
    }
    if (m_explanation.limitingSupply) {
        return tr("It gets %1; the date comes from %2.")
            .arg(supplies(), utf8(*m_explanation.limitingSupply));
    }
    return tr("It gets %1.").arg(supplies());
}

QString ExplanationSentence::supplies() const
{
    QStringList parts;
    for (const PegView& peg : m_explanation.pegs) {
        if (peg.kind == "allocated") {
            parts << tr("%1 already allocated").arg(quantity(peg.quantity));
        } else if (peg.kind == "stock") {
            parts << tr("%1 from free stock").arg(quantity(peg.quantity));
        } else {
            parts << tr("%1 from %2 on %3")
                         .arg(quantity(peg.quantity), utf8(peg.supply), day(peg.date));
        }
    }
    return parts.join(tr(", "));
}

QString ExplanationSentence::outranked() const
{
    if (m_explanation.outrankedCount == 0) {
        return {};
    }
    const OutrankView& first = m_explanation.outrankedBy.front();
    return tr("%n line(s) ranked higher took %1 that would have helped, first %2/%3.", nullptr,
              static_cast<int>(m_explanation.outrankedCount))
        .arg(quantity(m_explanation.outrankedQuantity), utf8(first.order), utf8(first.line));
}

QString ExplanationSentence::advice() const
{
    const ExceptionSet exceptions = m_picture.states.exceptions[m_explanation.row];
    if (exceptions.has(ExceptionCode::Releasable)) {
        return tr("All of it is free in stock today: only the release is missing.");
    }
    if (exceptions.has(ExceptionCode::SupplySlipped)) {
        return tr("That supply has slipped: ask the supplier for a firm date.");
    }
    return {};
}

} // namespace repromise
