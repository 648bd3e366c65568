#include "app/UntoldQueue.h"

#include <QCoreApplication>

#include <map>

namespace repromise {
namespace {

std::string reasonOf(const Backlog& backlog, LineIx line, ContactIx contact)
{
    if (contact == noIx) {
        return "no_contact";
    }
    if (!backlog.contacts[contact].emailUsable) {
        return "no_address";
    }
    switch (static_cast<LineMessageState>(backlog.lines.messageState[line])) {
    case LineMessageState::Failed:
        return "message_failed";
    case LineMessageState::Uncertain:
        return "message_uncertain";
    case LineMessageState::None:
    case LineMessageState::Pending:
        break;
    }
    return backlog.lines.wasTold[line] == 0 ? "never_told" : "told_otherwise";
}

} // namespace

Result<UntoldSelection> UntoldQueue::run(const std::vector<FilterTerm>& filter) const
{
    const auto chosen = LineFilter::make(m_picture, filter);
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    const Backlog& backlog = *m_picture.backlog;
    UntoldSelection selection;
    const auto count = static_cast<LineIx>(backlog.lines.size());
    for (LineIx line = 0; line < count; ++line) {
        if (m_picture.states.untold[line] == 0 || !chosen->matches(line)) {
            continue;
        }
        const ContactIx contact = contactFor(backlog, backlog.customerOf(line));
        selection.rows.push_back({line, contact, reasonOf(backlog, line, contact)});
        selection.totals.add(m_picture, line);
    }
    return selection;
}

QString UntoldQueue::reasonText(std::string_view reason)
{
    static const std::map<std::string_view, const char*> texts{
        {"never_told", QT_TRANSLATE_NOOP("UntoldQueue", "Never told")},
        {"told_otherwise", QT_TRANSLATE_NOOP("UntoldQueue", "Told another date")},
        {"message_failed", QT_TRANSLATE_NOOP("UntoldQueue", "The message failed")},
        {"message_uncertain",
         QT_TRANSLATE_NOOP("UntoldQueue", "Nobody knows whether the message arrived")},
        {"no_contact", QT_TRANSLATE_NOOP("UntoldQueue", "The customer has no contact")},
        {"no_address", QT_TRANSLATE_NOOP("UntoldQueue", "The contact has no usable address")},
    };
    const auto text = texts.find(reason);
    return text == texts.end() ? QString()
                               : QCoreApplication::translate("UntoldQueue", text->second);
}

} // namespace repromise
