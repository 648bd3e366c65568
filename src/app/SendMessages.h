#pragma once

#include "app/AppContext.h"
#include "app/Messages.h"
#include "base/Progress.h"

namespace repromise {

struct SendRow {
    std::string message;
    std::string state; ///< `sent`, `failed`, `uncertain`, `held`
    int code = 0;
    std::string reason;
};

struct SendReport {
    std::vector<SendRow> rows;
    bool anyFailed() const;
};

/// Hands messages to the mail server, one after the other.
class SendMessages {
public:
    explicit SendMessages(AppContext& context) : m_context(context) {}
    /// `ids` empty: every message that is due. Cancelling stops between two messages.
    Result<SendReport> run(const std::vector<std::string>& ids, Progress& progress,
                           const CancelToken& cancel);

private:
    AppContext& m_context;
};

} // namespace repromise
