#include "comms/RetryPolicy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RetryPolicy)
};

constexpr std::array<std::int64_t, 7> waitMinutes{1, 5, 15, 30, 60, 120, 240};

DeliveryNote noteOf(const SmtpReport& report, Instant nextTry = {}, bool refused = false)
{
    return {report.code, report.reason.toStdString(), nextTry, refused};
}

} // namespace

std::int64_t RetryPolicy::waitMs(int tries)
{
    const int last = static_cast<int>(waitMinutes.size()) - 1;
    return waitMinutes.at(static_cast<std::size_t>(std::clamp(tries - 1, 0, last))) * 60'000;
}

DeliveryDecision RetryPolicy::decide(const SmtpReport& report, const MessageRecord& message,
                                     Instant now) const
{
    using Kind = SmtpReport::Kind;
    switch (report.kind) {
    case Kind::Accepted:
        return {MessageState::Sent, noteOf(report), false, false};
    case Kind::RefusedForGood:
        return {MessageState::Failed, noteOf(report, {}, true), false, report.aboutSender};
    case Kind::RefusedForNow:
        return refusedForNow(report, message, now);
    case Kind::NotConnected:
        return {MessageState::Held, noteOf(report, now.plusMs(waitMs(message.tries))), false, true};
    case Kind::Blocked:
        return {MessageState::Held, noteOf(report, now), true, true};
    case Kind::Cancelled:
        return {MessageState::Held, noteOf(report, now), true, false};
    case Kind::Uncertain:
        break;
    }
    return {MessageState::Uncertain, noteOf(report), false, true};
}

DeliveryDecision RetryPolicy::refusedForNow(const SmtpReport& report, const MessageRecord& message,
                                            Instant now) const
{
    const int refusals = message.refusals + 1;
    if (refusals < m_maxRefusals) {
        return {MessageState::Held, noteOf(report, now.plusMs(waitMs(refusals)), true), false,
                report.aboutSender};
    }
    DeliveryNote note = noteOf(report, {}, true);
    note.reason =
        Texts::tr("Given up after %1 tries. %2").arg(refusals).arg(report.reason).toStdString();
    return {MessageState::Failed, std::move(note), false, report.aboutSender};
}

} // namespace repromise
