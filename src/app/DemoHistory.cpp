#include "app/DemoHistory.h"

#include "app/DraftMessages.h"
#include "app/ReadPicture.h"
#include "app/StoreAccess.h"
#include "store/MessageDelivery.h"
#include "store/Messages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace repromise {
namespace {

struct DemoHistoryText {
    Q_DECLARE_TR_FUNCTIONS(DemoHistoryText)
};

constexpr std::size_t draftedLines = 12;

std::vector<LineIx> untoldOf(const Picture& picture, const std::function<bool(LineIx)>& wanted)
{
    std::vector<LineIx> lines;
    for (LineIx line = 0; line < picture.states.untold.size(); ++line) {
        if (picture.states.untold[line] != 0 && wanted(line)) {
            lines.push_back(line);
        }
    }
    return lines;
}

Actor demoActor(const AppContext& context)
{
    return {"demo", "rule", context.actor().workstation};
}

/// The tales of the demo, by the place of a message: most arrived, one of each other kind.
Outcome endOf(MessageDelivery& delivery, const MessageRecord& message, std::size_t at)
{
    constexpr std::size_t failing = 3;
    constexpr std::size_t unknown = 6;
    constexpr int accepted = 250;
    constexpr int refused = 550;
    if (at == failing) {
        return delivery.failed(
            message,
            {refused,
             DemoHistoryText::tr("The server says that there is no such mailbox.").toStdString()});
    }
    if (at == unknown) {
        return delivery.uncertain(
            message,
            {0, DemoHistoryText::tr("The connection broke after the message was handed over.")
                    .toStdString()});
    }
    return delivery.accepted(message, accepted);
}

} // namespace

Outcome DemoHistory::tell(Progress& progress, const CancelToken& cancel)
{
    return ReadPicture(m_context)
        .run(progress, cancel)
        .and_then([&](const PicturePtr& picture) {
            DraftRequest request;
            request.lines = untoldOf(*picture, [&](LineIx line) {
                return picture->backlog->customerOf(line) % 3 != 2; // a third still waits for word
            });
            return DraftMessages(m_context).run(*picture, request, progress, cancel);
        })
        .and_then([&](const DraftReport& report) { return settle(report.messages); });
}

Outcome DemoHistory::settle(const std::vector<MessageView>& views)
{
    auto database = m_context.openDatabase();
    if (!database) {
        return tl::unexpected(database.error());
    }
    const Actor actor = demoActor(m_context);
    Journal journal(**database, m_context.clock(), actor);
    Messages messages(**database, journal, m_context.clock(), actor);
    MessageDelivery delivery(**database, journal, m_context.clock(), actor);
    for (std::size_t i = 0; i < views.size(); ++i) {
        const std::array ids{views[i].id};
        auto settled = messages.queue(ids, m_context.clock().now())
                           .and_then([&] { return delivery.begin(views[i].id); })
                           .and_then([&](const MessageRecord& message) {
                               return endOf(delivery, message, i);
                           });
        if (!settled) {
            return settled;
        }
    }
    return {};
}

Outcome DemoHistory::draft(Progress& progress, const CancelToken& cancel)
{
    return ReadPicture(m_context)
        .run(progress, cancel)
        .and_then([&](const PicturePtr& picture) {
            DraftRequest request;
            request.lines = untoldOf(*picture, [](LineIx) { return true; });
            request.lines.resize(std::min(request.lines.size(), draftedLines));
            return DraftMessages(m_context).run(*picture, request, progress, cancel);
        })
        .map([](const DraftReport&) {});
}

} // namespace repromise
