#pragma once

#include "base/FileLock.h"

namespace repromise {

/// The right to send the messages of a workspace, held by one program at a time. The system takes
/// it back when the program ends, however it ends.
class OutboxLock {
public:
    /// Busy when another program, or another part of this one, is sending.
    static Result<OutboxLock> take(const std::filesystem::path& file);

private:
    explicit OutboxLock(FileLock lock) : m_lock(std::move(lock)) {}

    FileLock m_lock;
};

} // namespace repromise
