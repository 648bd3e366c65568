#pragma once

#include "app/AppContext.h"
#include "app/Messages.h"
#include "app/Picture.h"
#include "base/Progress.h"

namespace repromise {

struct DraftRequest {
    std::vector<LineIx> lines; ///< rows of the picture given to run; empty: every untold line
    std::string incident;      ///< or all lines of this incident
    std::string templateName = "revised-date";
};

struct DraftReport {
    std::vector<MessageView> messages;
    std::vector<Undraftable> undraftable;
};

/// Makes one message per contact and language, and keeps them as drafts. A line that already
/// stands in an open draft gets a new one with today's facts instead.
class DraftMessages {
public:
    explicit DraftMessages(AppContext& context) : m_context(context) {}
    Result<DraftReport> run(const Picture& picture, const DraftRequest& request,
                            Progress& progress, const CancelToken& cancel);

private:
    AppContext& m_context;
};

} // namespace repromise
