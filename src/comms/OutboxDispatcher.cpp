#include "comms/OutboxDispatcher.h"

#include "comms/MimeMessage.h"
#include "comms/TextEscape.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OutboxDispatcher)
};

SmtpReport unsendable(const Error& error)
{
    return {SmtpReport::Kind::RefusedForGood, 0, error.sentence, false};
}

} // namespace

OutboxDispatcher::OutboxDispatcher(Parts parts, const OutboxLock&, OutboxSender sender,
                                   RetryPolicy policy)
    : m_parts(std::move(parts)), m_sender(std::move(sender)), m_policy(policy)
{
}

Result<std::vector<std::string>> OutboxDispatcher::choose(std::span<const std::string> ids)
{
    if (ids.empty()) {
        return m_parts.delivery.due(m_parts.clock.now());
    }
    std::vector<std::string> chosen;
    for (const std::string& id : ids) {
        if (std::find(chosen.begin(), chosen.end(), id) == chosen.end()) {
            chosen.push_back(id);
        }
    }
    return chosen;
}

Result<std::vector<std::string>> OutboxDispatcher::review(std::vector<std::string> ids,
                                                          DispatchReport& report)
{
    if (!m_parts.objections) {
        return ids;
    }
    std::vector<MessageRecord> messages;
    for (const std::string& id : ids) {
        auto message = m_parts.messages.find(id);
        if (!message) {
            return tl::unexpected<Error>(std::move(message.error()));
        }
        if (message->state == MessageState::Queued || message->state == MessageState::Held) {
            messages.push_back(std::move(*message));
        }
    }
    const auto objections = m_parts.objections(messages);
    if (!objections) {
        return tl::unexpected<Error>(objections.error());
    }
    for (const auto& [id, objection] : *objections) {
        const std::string why = objection.toStdString();
        if (auto taken = m_parts.messages.takeBack({&id, 1}, why); !taken) {
            return tl::unexpected<Error>(std::move(taken.error()));
        }
        report.rows.push_back({id, MessageState::Held, 0, why});
        std::erase(ids, id);
    }
    return ids;
}

Result<DispatchReport> OutboxDispatcher::run(std::span<const std::string> ids,
                                             const Freshness& freshness, Progress& progress,
                                             const CancelToken& cancel)
{
    DispatchReport report;
    auto recovered = m_parts.delivery.recover();
    if (!recovered) {
        return tl::unexpected<Error>(std::move(recovered.error()));
    }
    report.recovered = std::move(*recovered);
    if (!freshness.fresh) {
        return fail(ErrorKind::Refused, freshness.sentence);
    }
    if (auto ready = m_parts.carrier.prepare(); !ready) {
        return tl::unexpected<Error>(std::move(ready.error()));
    }
    const auto chosen = choose(ids).and_then(
        [&](std::vector<std::string> all) { return review(std::move(all), report); });
    if (!chosen) {
        return tl::unexpected<Error>(chosen.error());
    }
    m_troubles = 0;
    std::size_t done = 0;
    while (done < chosen->size()) {
        progress.report("send", done, chosen->size());
        if (cancel.cancelled()) {
            report.stopped = Error{ErrorKind::Cancelled,
                                   Texts::tr("Sending was stopped. The other messages wait in the "
                                             "outbox.")};
            break;
        }
        if (!sendOne((*chosen)[done++], report, cancel)) {
            break;
        }
    }
    report.left = chosen->size() - done;
    progress.report("send", done, chosen->size());
    return report;
}

bool OutboxDispatcher::sendOne(const std::string& id, DispatchReport& report,
                               const CancelToken& cancel)
{
    const auto message = m_parts.delivery.begin(id);
    if (!message && message.error().kind == ErrorKind::Refused) {
        return true; // taken back or discarded a moment ago
    }
    if (!message) {
        report.stopped = message.error();
        return false;
    }
    const SmtpReport outcome = handOver(*message, cancel);
    const DeliveryDecision decision = m_policy.decide(outcome, *message, m_parts.clock.now());
    if (auto recorded = record(*message, decision); !recorded) {
        // It stays `sending` in the outbox and becomes uncertain with the next run.
        report.stopped = std::move(recorded.error());
        report.rows.push_back(
            {id, MessageState::Uncertain, decision.note.code, decision.note.reason});
        return false;
    }
    report.rows.push_back({id, decision.state, decision.note.code, decision.note.reason});
    return goesOn(decision, report);
}

SmtpReport OutboxDispatcher::handOver(const MessageRecord& message, const CancelToken& cancel)
{
    const auto address = SmtpAddress::parse(message.address);
    if (!address) {
        return unsendable(address.error());
    }
    const auto content = m_parts.messages.content(message.id);
    if (!content) {
        return {SmtpReport::Kind::NotConnected, 0, content.error().sentence, false};
    }
    const MimeMessage mail{.from = {m_sender.name, m_sender.from},
                           .to = {plainLine(message.contactName), *address},
                           .replyTo = m_sender.replyTo,
                           .messageId = message.headerId,
                           .date = m_parts.clock.now(),
                           .subject = message.subject,
                           .text = content->text,
                           .html = content->html};
    const auto bytes = mail.bytes();
    if (!bytes) {
        return unsendable(bytes.error());
    }
    return m_parts.carrier.send(m_sender.from, *address, *bytes, cancel, [this, &message] {
        return m_parts.delivery.handingOver(message.id).has_value();
    });
}

Outcome OutboxDispatcher::record(const MessageRecord& message, const DeliveryDecision& decision)
{
    MessageDelivery& delivery = m_parts.delivery;
    switch (decision.state) {
    case MessageState::Sent:
        return delivery.accepted(message, decision.note.code);
    case MessageState::Failed:
        return delivery.failed(message, decision.note);
    case MessageState::Held:
        return delivery.held(message, decision.note);
    default:
        return delivery.uncertain(message, decision.note);
    }
}

bool OutboxDispatcher::goesOn(const DeliveryDecision& decision, DispatchReport& report)
{
    m_troubles = decision.trouble ? m_troubles + 1 : 0;
    if (!decision.stop && m_troubles < troublesBeforeStop) {
        return true;
    }
    report.stopped = Error{ErrorKind::Unreachable,
                           QString::fromStdString(decision.note.reason) + QLatin1Char(' ')
                               + Texts::tr("The other messages wait in the outbox.")};
    return false;
}

} // namespace repromise
