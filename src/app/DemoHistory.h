#pragma once

#include "app/AppContext.h"
#include "app/Messages.h"
#include "base/Progress.h"

namespace repromise {

/// Gives the demo a past: messages that customers got, one that failed, one nobody knows about and
/// drafts that wait. Nothing is sent; the journal names the demo as the one who acted.
class DemoHistory {
public:
    explicit DemoHistory(AppContext& context) : m_context(context) {}

    /// About the untold lines as they are now; these are told by most of the messages.
    Outcome tell(Progress& progress, const CancelToken& cancel);
    /// Drafts about what nobody was told since.
    Outcome draft(Progress& progress, const CancelToken& cancel);

private:
    Outcome settle(const std::vector<MessageView>& messages);

    AppContext& m_context;
};

} // namespace repromise
