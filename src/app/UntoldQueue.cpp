#include "app/UntoldQueue.h"

#include <QCoreApplication>

#include <map>

namespace repromise {
namespace {

std::string reasonOf(const Picture& picture, LineIx line, ContactIx contact)
{
    const Backlog& backlog = *picture.backlog;
    switch (contactProblem(backlog, contact)) {
    case ContactProblem::NoContact:
        return "no_contact";
    case ContactProblem::NoUsableAddress:
        return "no_address";
    case ContactProblem::None:
        break;
    }
    if (backlog.lines.messageState[line]
        == static_cast<std::uint8_t>(LineMessageState::Uncertain)) {
        return "message_uncertain";
    }
    switch (untoldReason(backlog, picture.states, line)) {
    case UntoldReason::MessageFailed:
        return "message_failed";
    case UntoldReason::DateChanged:
        return "told_otherwise";
    case UntoldReason::NeverTold:
    case UntoldReason::None:
        break;
    }
    return "never_told";
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
        selection.rows.push_back({line, contact, reasonOf(m_picture, line, contact)});
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
