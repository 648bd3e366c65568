#pragma once

#include "app/AppContext.h"
#include "app/Messages.h"
#include "base/Progress.h"

#include <optional>

namespace repromise {

struct SendRow {
    std::string message;
    std::string state; ///< `sent`, `failed`, `uncertain`, `held`
    int code = 0;
    std::string reason;
};

struct SendReport {
    std::vector<SendRow> rows;
    std::optional<Error> stopped; ///< why it ended before all were tried
    std::size_t left = 0;         ///< due messages that were not tried

    bool allSent() const;
};

/// Hands messages to the mail server, one after the other.
class SendMessages {
public:
    explicit SendMessages(AppContext& context) : m_context(context) {}
    /// `ids` empty: every released message that is due. Named drafts are released at once; those
    /// that lack an approval are reported as held. Cancelling stops between two messages. Refused
    /// when a source is stale, or another program is sending.
    Result<SendReport> run(const std::vector<std::string>& ids, Progress& progress,
                           const CancelToken& cancel);
    /// Releases every draft that needs no approval, at once, and sends all that is due.
    Result<SendReport> runAll(Progress& progress, const CancelToken& cancel);

private:
    AppContext& m_context;
};

} // namespace repromise
