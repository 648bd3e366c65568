#pragma once

#include "app/AppContext.h"

#include <string>
#include <vector>

namespace repromise {

/// Puts messages into the outbox to leave after the undo time; until then they can be taken back.
class ReleaseMessages {
public:
    explicit ReleaseMessages(AppContext& context) : m_context(context) {}
    /// The moment from which SendMessages will take them.
    Result<Instant> run(const std::vector<std::string>& ids);
    /// Back to draft; those already handed over stay, and are named in the error.
    Outcome undo(const std::vector<std::string>& ids);

private:
    AppContext& m_context;
};

class ApproveMessage {
public:
    explicit ApproveMessage(AppContext& context) : m_context(context) {}
    Outcome run(const std::string& id);

private:
    AppContext& m_context;
};

enum class Resolution { WasSent, WasNotSent };

/// Settles a message of which nobody knows whether it arrived.
class ResolveMessage {
public:
    explicit ResolveMessage(AppContext& context) : m_context(context) {}
    Outcome run(const std::string& id, Resolution resolution);

private:
    AppContext& m_context;
};

/// Throws a message away that has not been sent; its lines count as not told.
class DiscardMessage {
public:
    explicit DiscardMessage(AppContext& context) : m_context(context) {}
    Outcome run(const std::string& id);

private:
    AppContext& m_context;
};

} // namespace repromise
