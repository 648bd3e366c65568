#include "app/SendMessages.h"

#include "app/MailSettings.h"
#include "app/OutboxAccess.h"
#include "app/OvertakenMessages.h"
#include "app/ReadStatus.h"
#include "comms/OutboxDispatcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

struct SendMessagesText {
    Q_DECLARE_TR_FUNCTIONS(SendMessagesText)
};

Result<Freshness> freshnessOf(AppContext& context)
{
    return ReadStatus(context).run().map([](const StatusReport& status) {
        const auto stale = std::ranges::find(status.sources, true, &SourceStatus::stale);
        if (stale == status.sources.end()) {
            return Freshness{};
        }
        return Freshness{false, SendMessagesText::tr(
                                    "Nothing was sent: the picture of source %1 is from %2, too "
                                    "old to tell customers anything. Sync it first.")
                                    .arg(QString::fromStdString(stale->name),
                                         QString::fromStdString(stale->lastGood.iso()))};
    });
}

bool lacksApproval(const MessageRecord& message)
{
    return message.needsApproval && message.approvedBy.empty();
}

SendRow heldForApproval(const MessageRecord& message)
{
    return {message.id, "held", 0,
            message.approvalReason.empty()
                ? SendMessagesText::tr("It needs approval first.").toStdString()
                : message.approvalReason};
}

SendRow rowOf(const DispatchRow& row)
{
    return {row.message, std::string(messageStateName(row.state)), row.code, row.reason};
}

/// One run over the outbox: what is released first, and then what the dispatcher did.
class SendRun {
public:
    SendRun(AppContext& context, StoreAccess& store)
        : m_context(context),
          m_store(store),
          m_messages(*store.database, store.journal, context.clock(), context.actor())
    {
    }

    /// Releases the named drafts; the ids to try are kept.
    Outcome take(const std::vector<std::string>& ids)
    {
        std::vector<std::string> drafts;
        for (const std::string& id : ids) {
            const auto message = m_messages.find(id);
            if (!message) {
                return tl::unexpected(message.error());
            }
            sort(*message, drafts);
        }
        return release(drafts);
    }

    Outcome takeAllDrafts()
    {
        const std::array wanted{MessageState::Draft};
        return m_messages.list(wanted).and_then([&](const std::vector<MessageRecord>& messages) {
            std::vector<std::string> drafts;
            for (const MessageRecord& message : messages) {
                sort(message, drafts);
            }
            m_ids.clear(); // all that is due, not only these
            return release(drafts);
        });
    }

    Result<SendReport> dispatch(bool everythingDue, Progress& progress, const CancelToken& cancel);

private:
    void sort(const MessageRecord& message, std::vector<std::string>& drafts)
    {
        if (message.state == MessageState::Draft && lacksApproval(message)) {
            m_held.push_back(heldForApproval(message));
            return;
        }
        if (message.state == MessageState::Draft) {
            drafts.push_back(message.id);
        }
        m_ids.push_back(message.id);
    }

    Outcome release(const std::vector<std::string>& drafts)
    {
        return drafts.empty() ? Outcome() : m_messages.queue(drafts, m_context.clock().now());
    }

    AppContext& m_context;
    StoreAccess& m_store;
    Messages m_messages;
    std::vector<std::string> m_ids;
    std::vector<SendRow> m_held;
};

SendReport reportOf(DispatchReport dispatched, std::vector<SendRow> held)
{
    SendReport report;
    for (const std::string& id : dispatched.recovered) {
        report.rows.push_back(
            {id, "uncertain", 0,
             SendMessagesText::tr("A program ended while it was sending this message.")
                 .toStdString()});
    }
    for (const DispatchRow& row : dispatched.rows) {
        report.rows.push_back(rowOf(row));
    }
    report.rows.insert(report.rows.end(), held.begin(), held.end());
    report.stopped = std::move(dispatched.stopped);
    report.left = dispatched.left;
    return report;
}

Result<SendReport> SendRun::dispatch(bool everythingDue, Progress& progress,
                                     const CancelToken& cancel)
{
    if (!everythingDue && m_ids.empty()) {
        return reportOf({}, m_held);
    }
    const MailSettings mail(m_context);
    const auto sender = mail.sender();
    const auto lock = OutboxLock::take(m_context.workspace().folder() / "outbox.lock");
    const auto freshness = freshnessOf(m_context);
    for (const Error* failed : {sender ? nullptr : &sender.error(), lock ? nullptr : &lock.error(),
                                freshness ? nullptr : &freshness.error()}) {
        if (failed != nullptr) {
            return tl::unexpected(*failed);
        }
    }
    MessageDelivery delivery(*m_store.database, m_store.journal, m_context.clock(),
                             m_context.actor());
    SmtpSender carrier(mail.server());
    const RetryPolicy policy(static_cast<int>(m_context.settings().number(Setting::SendMaxTries)));
    const auto objections = [&](std::span<const MessageRecord> messages) {
        return OvertakenMessages(m_context, progress, cancel).find(messages);
    };
    return OutboxDispatcher({m_messages, delivery, carrier, m_context.clock(), objections}, *lock,
                            *sender, policy)
        .run(m_ids, *freshness, progress, cancel)
        .map([&](DispatchReport dispatched) { return reportOf(std::move(dispatched), m_held); });
}

} // namespace

bool SendReport::allSent() const
{
    return std::ranges::all_of(rows, [](const SendRow& row) { return row.state == "sent"; });
}

Result<SendReport> SendMessages::run(const std::vector<std::string>& ids, Progress& progress,
                                     const CancelToken& cancel)
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    SendRun sending(m_context, *store);
    return sending.take(ids).and_then(
        [&] { return sending.dispatch(ids.empty(), progress, cancel); });
}

Result<SendReport> SendMessages::runAll(Progress& progress, const CancelToken& cancel)
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    SendRun sending(m_context, *store);
    return sending.takeAllDrafts().and_then(
        [&] { return sending.dispatch(true, progress, cancel); });
}

} // namespace repromise
