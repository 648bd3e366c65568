#pragma once

#include "app/AppContext.h"
#include "base/Progress.h"
#include "store/MessageRecord.h"

#include <QString>

#include <map>
#include <span>

namespace repromise {

/// Finds messages whose dates no longer hold. Reads the picture only when a source was synced
/// after one of the messages was written.
class OvertakenMessages {
public:
    OvertakenMessages(AppContext& context, Progress& progress, const CancelToken& cancel)
        : m_context(context), m_progress(progress), m_cancel(cancel)
    {
    }

    /// Why each of them must be written anew, by id; only those that must.
    Result<std::map<std::string, QString>> find(std::span<const MessageRecord> messages);

private:
    Result<bool> mayBeOvertaken(std::span<const MessageRecord> messages);

    AppContext& m_context;
    Progress& m_progress;
    const CancelToken& m_cancel;
};

} // namespace repromise
