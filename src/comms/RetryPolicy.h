#pragma once

#include "net/SmtpSender.h"
#include "store/MessageDelivery.h"

namespace repromise {

/// What is to be recorded after a try, and whether the run goes on.
struct DeliveryDecision {
    MessageState state = MessageState::Held; ///< Sent, Failed, Uncertain or Held
    DeliveryNote note;
    bool stop = false;    ///< no other message can pass either
    bool trouble = false; ///< several of these in a row end the run
};

/// The rules of trying again: a pure function of the report and the message.
class RetryPolicy {
public:
    explicit RetryPolicy(int maxRefusals) : m_maxRefusals(maxRefusals) {}

    /// `message` as it was when the try began.
    DeliveryDecision decide(const SmtpReport& report, const MessageRecord& message,
                            Instant now) const;

    /// The wait before try `tries + 1`: one minute, growing to four hours.
    static std::int64_t waitMs(int tries);

private:
    DeliveryDecision refusedForNow(const SmtpReport& report, const MessageRecord& message,
                                   Instant now) const;

    int m_maxRefusals;
};

} // namespace repromise
