#pragma once

#include "app/ExplainLineUseCase.h"
#include "app/Messages.h"
#include "app/ReadJournal.h"

namespace repromise {

struct LineStoryView {
    LineExplanation explanation;
    std::vector<MessageView> messages; ///< newest first
    std::vector<JournalView> journal;  ///< newest first
};

/// All there is to say about one line. Reads the database: run it as a job.
class LineStory {
public:
    explicit LineStory(AppContext& context) : m_context(context) {}
    Result<LineStoryView> run(const Picture& picture, LineIx line);

private:
    AppContext& m_context;
};

} // namespace repromise
