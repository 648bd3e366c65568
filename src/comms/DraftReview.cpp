#include "comms/DraftReview.h"

#include <QCoreApplication>

#include <cstdlib>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DraftReview)
};

bool sameDate(Date told, Date now, int toleranceDays)
{
    if (!told.known() || !now.known()) {
        return told.known() == now.known();
    }
    return std::abs(now.daysAfter(told)) <= toleranceDays;
}

QString shown(Date date)
{
    return date.known() ? QString::fromStdString(date.iso()) : Texts::tr("no date");
}

} // namespace

DraftReview::DraftReview(const Backlog& backlog, std::span<const Date> projected,
                         std::span<const MessageRecord> messages)
    : m_backlog(backlog), m_projected(projected)
{
    for (const auto& message : messages) {
        for (const auto& line : message.lines) {
            m_rows.emplace(line.orderLine, noIx);
        }
    }
    for (LineIx row = 0; row < backlog.lines.size(); ++row) {
        const auto found = m_rows.find(backlog.lines.id[row]);
        if (found != m_rows.end()) {
            found->second = row;
        }
    }
}

std::optional<QString> DraftReview::objection(const MessageRecord& message) const
{
    for (const auto& line : message.lines) {
        if (auto found = objection(line)) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<QString> DraftReview::objection(const MessageLineRecord& line) const
{
    const QString name = QString::fromStdString(line.order + " / " + line.line);
    const auto found = m_rows.find(line.orderLine);
    if (found == m_rows.end() || found->second == noIx) {
        return Texts::tr("%1 is not open any more. Discard the message and draft it again.")
            .arg(name);
    }
    const LineIx row = found->second;
    const int tolerance = m_backlog.customers.toleranceDays[m_backlog.customerOf(row)];
    if (sameDate(line.told, m_projected[row], tolerance)) {
        return std::nullopt;
    }
    return Texts::tr("%1: the message says %2, but it is %3 now. Discard the message and draft it "
                     "again.")
        .arg(name, shown(line.told), shown(m_projected[row]));
}

} // namespace repromise
