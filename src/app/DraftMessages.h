#pragma once

#include "app/AppContext.h"
#include "app/Messages.h"
#include "app/Picture.h"
#include "base/Progress.h"

namespace repromise {

struct DraftRequest {
    std::vector<LineIx> lines; ///< rows of the picture given to run; empty: every untold line
    /// Or the lines of this incident whose customer does not know yet.
    std::string incident;
    std::string templateName = "revised-date";
};

struct DraftReport {
    std::vector<MessageView> messages;
    std::vector<Undraftable> undraftable;
    std::size_t pending = 0; ///< lines left out: a message that is not settled tells of them
};

/// Makes one message per contact and language, and keeps them as drafts. Lines of which a draft,
/// a waiting or an uncertain message tells already are left out.
class DraftMessages {
public:
    explicit DraftMessages(AppContext& context) : m_context(context) {}
    Result<DraftReport> run(const Picture& picture, const DraftRequest& request, Progress& progress,
                            const CancelToken& cancel);

private:
    AppContext& m_context;
};

} // namespace repromise
