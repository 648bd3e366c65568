#include "gui/today/StepText.h"

#include "gui/models/LocalText.h"

namespace repromise {

using Kind = NextStep::Kind;

QString StepText::title(const NextStep& step)
{
    const int n = static_cast<int>(step.count);
    switch (step.kind) {
    case Kind::AddSource:
        return tr("Connect your orders");
    case Kind::SyncStale:
        return tr("%Ln source(s) out of date", nullptr, n);
    case Kind::ResolveUncertain:
        return tr("%Ln message(s) may or may not have arrived", nullptr, n);
    case Kind::FixFailed:
        return tr("%Ln message(s) failed", nullptr, n);
    case Kind::ApproveMessages:
        return tr("%Ln message(s) wait for approval", nullptr, n);
    case Kind::SendDrafts:
        return tr("%Ln draft(s) ready to send", nullptr, n);
    case Kind::TellCustomers:
        return tr("%Ln late line(s) whose customer does not know", nullptr, n);
    case Kind::ReleaseStock:
        return tr("%Ln line(s) could ship now", nullptr, n);
    case Kind::ChaseSupply:
        return tr("%Ln line(s) without supply", nullptr, n);
    case Kind::ReviewQuarantine:
        break;
    }
    return tr("%Ln record(s) in quarantine", nullptr, n);
}

QString StepText::why(const NextStep& step)
{
    const QString money = LocalText::money(step.minorByCurrency);
    const auto worth = [&money](const QString& text) {
        return money.isEmpty() ? text : QStringLiteral("%1  ·  %2").arg(text, money);
    };
    switch (step.kind) {
    case Kind::AddSource:
        return tr("Without a source there is nothing to show.");
    case Kind::SyncStale:
        return tr("What you see may no longer be true. Nothing is sent on a stale picture.");
    case Kind::ResolveUncertain:
        return tr("Nothing is sent twice by itself. Find out, then say what happened.");
    case Kind::FixFailed:
        return tr("The lines in question count as not told.");
    case Kind::ApproveMessages:
        return tr("Large or costly news needs a second pair of eyes.");
    case Kind::SendDrafts:
        return tr("Look them over and send them.");
    case Kind::TellCustomers:
        return worth(tr("Tell them before they call."));
    case Kind::ReleaseStock:
        return worth(tr("The stock is free: only the release is missing."));
    case Kind::ChaseSupply:
        return worth(tr("Nothing on order covers them."));
    case Kind::ReviewQuarantine:
        break;
    }
    return tr("They were not taken, or are doubtful. Each says why and how to mend it.");
}

QString StepText::action(Kind kind)
{
    switch (kind) {
    case Kind::AddSource:
        return tr("Add a source");
    case Kind::SyncStale:
        return tr("Sync now");
    case Kind::ResolveUncertain:
    case Kind::FixFailed:
        return tr("Show messages");
    case Kind::ApproveMessages:
        return tr("Review");
    case Kind::SendDrafts:
        return tr("Show drafts");
    case Kind::TellCustomers:
        return tr("Draft messages");
    case Kind::ReleaseStock:
    case Kind::ChaseSupply:
        return tr("Show lines");
    case Kind::ReviewQuarantine:
        break;
    }
    return tr("Show records");
}

QString StepText::icon(Kind kind)
{
    switch (kind) {
    case Kind::AddSource:
    case Kind::ReviewQuarantine:
        return QStringLiteral("connections");
    case Kind::SyncStale:
        return QStringLiteral("refresh");
    case Kind::ResolveUncertain:
    case Kind::FixFailed:
        return QStringLiteral("warning");
    case Kind::ApproveMessages:
    case Kind::SendDrafts:
        return QStringLiteral("send");
    case Kind::TellCustomers:
        return QStringLiteral("messages");
    case Kind::ReleaseStock:
        return QStringLiteral("truck");
    case Kind::ChaseSupply:
        break;
    }
    return QStringLiteral("clock");
}

Tone StepText::tone(Kind kind)
{
    switch (kind) {
    case Kind::ResolveUncertain:
    case Kind::FixFailed:
        return Tone::Danger;
    case Kind::SyncStale:
    case Kind::ApproveMessages:
    case Kind::TellCustomers:
    case Kind::ChaseSupply:
        return Tone::Warning;
    case Kind::ReleaseStock:
        return Tone::Good;
    default:
        return Tone::Info;
    }
}

} // namespace repromise
