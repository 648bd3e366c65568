#include "gui/messages/MessageText.h"

#include "gui/models/LocalText.h"

#include <QLocale>

namespace repromise {

bool MessageText::waitsForApproval(const MessageView& message)
{
    return message.state == "draft" && message.needsApproval && message.approvedBy.empty();
}

QString MessageText::state(const MessageView& message)
{
    if (message.state == "draft") {
        if (waitsForApproval(message)) {
            return tr("Needs approval");
        }
        return message.approvedBy.empty() ? tr("Draft") : tr("Approved");
    }
    if (message.state == "queued") {
        return tr("Waiting to leave");
    }
    if (message.state == "sending") {
        return tr("Leaving now");
    }
    if (message.state == "sent") {
        return tr("Sent");
    }
    if (message.state == "failed") {
        return tr("Failed");
    }
    if (message.state == "uncertain") {
        return tr("Uncertain");
    }
    return message.state == "held" ? tr("Will be tried again") : tr("Discarded");
}

Tone MessageText::tone(const MessageView& message)
{
    if (message.state == "failed") {
        return Tone::Danger;
    }
    if (message.state == "uncertain" || message.state == "held" || waitsForApproval(message)) {
        return Tone::Warning;
    }
    return message.state == "sent" ? Tone::Good : Tone::Neutral;
}

QString MessageText::recipient(const MessageView& message)
{
    const QString name = LocalText::text(message.contactName);
    const QString address = LocalText::text(message.to);
    return name.isEmpty() ? address : QStringLiteral("%1 <%2>").arg(name, address);
}

QString MessageText::language(const std::string& code)
{
    QString tag = LocalText::text(code);
    const QLocale locale(tag);
    if (tag.isEmpty() || locale.language() == QLocale::C) {
        return tag;
    }
    return locale.nativeLanguageName();
}

QString MessageText::explanation(const MessageView& message)
{
    QStringList parts;
    if (!message.reason.empty()) {
        parts << LocalText::text(message.reason);
    }
    if (message.code != 0) {
        parts << tr("The mail server answered %1.").arg(message.code);
    }
    if (message.nextTry.known() && message.state != "sent") {
        parts << tr("Next try %1.").arg(LocalText::instant(message.nextTry));
    }
    if (message.state == "uncertain") {
        parts << tr("It may or may not have arrived. Ask the recipient or look into the sent "
                    "folder of the mail server, then say here what happened. It is never sent "
                    "twice by itself.");
    }
    return parts.join(QLatin1Char(' '));
}

Instant MessageText::moment(const MessageView& message)
{
    if (message.sentAt.known()) {
        return message.sentAt;
    }
    if (message.state == "queued" && message.notBefore.known()) {
        return message.notBefore;
    }
    return message.nextTry.known() ? message.nextTry : message.createdAt;
}

} // namespace repromise
