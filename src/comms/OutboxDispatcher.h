#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "comms/OutboxLock.h"
#include "comms/RetryPolicy.h"
#include "net/SmtpSender.h"
#include "store/MessageDelivery.h"
#include "store/Messages.h"

#include <functional>
#include <map>
#include <optional>
#include <span>

namespace repromise {

/// Who the messages come from.
struct OutboxSender {
    SmtpAddress from;
    std::string name; ///< display name, may be empty
    std::optional<SmtpAddress> replyTo = {};
};

/// Whether the data are young enough to tell customers anything.
struct Freshness {
    bool fresh = true;
    QString sentence = {}; ///< why not, and what to do
};

struct DispatchRow {
    std::string message;
    MessageState state = MessageState::Held; ///< Sent, Failed, Uncertain or Held
    int code = 0;
    std::string reason;
};

struct DispatchReport {
    std::vector<DispatchRow> rows;      ///< those that were tried, in order
    std::vector<std::string> recovered; ///< left by a program that died; uncertain now
    std::optional<Error> stopped;       ///< why the run ended early
    std::size_t left = 0;               ///< due messages that were not tried
};

/// Sends what is due in the outbox, one after the other, and records each outcome before the next
/// is touched. A message that may have been handed over is never sent again.
class OutboxDispatcher {
public:
    struct Parts {
        Messages& messages;
        MessageDelivery& delivery;
        SmtpCarrier& carrier;
        const Clock& clock;
        /// What speaks against sending some of the messages, by id: those become drafts again.
        /// May be left out.
        std::function<Result<std::map<std::string, QString>>(std::span<const MessageRecord>)>
            objections = {};
    };

    /// The lock proves that nobody else sends.
    OutboxDispatcher(Parts parts, const OutboxLock& lock, OutboxSender sender, RetryPolicy policy);

    /// `ids` empty: every message that is due. Named ones are tried whatever their next try is.
    /// Refused when the data are stale. Cancelling ends it between two messages.
    Result<DispatchReport> run(std::span<const std::string> ids, const Freshness& freshness,
                               Progress& progress, const CancelToken& cancel);

    static constexpr int troublesBeforeStop = 3;

private:
    Result<std::vector<std::string>> choose(std::span<const std::string> ids);
    /// The chosen ones without those that something speaks against.
    Result<std::vector<std::string>> review(std::vector<std::string> ids, DispatchReport& report);
    /// False when the run must end; why is in the report.
    bool sendOne(const std::string& id, DispatchReport& report, const CancelToken& cancel);
    SmtpReport handOver(const MessageRecord& message, const CancelToken& cancel);
    Outcome record(const MessageRecord& message, const DeliveryDecision& decision);
    bool goesOn(const DeliveryDecision& decision, DispatchReport& report);

    Parts m_parts;
    OutboxSender m_sender;
    RetryPolicy m_policy;
    int m_troubles = 0; ///< in a row
};

} // namespace repromise
