#pragma once

#include "base/FileLock.h"
#include "base/Progress.h"
#include "store/Sources.h"

#include <chrono>

namespace repromise {

/// The right to read one source of a workspace. Two readings at once would share the answers that
/// are kept, and the older one could take back what the newer one brought.
class SourceLock {
public:
    /// Waits for another program to be done with the source; Busy after `patience`, Cancelled when
    /// that comes first.
    static Result<SourceLock> take(const std::filesystem::path& workspace, const Source& source,
                                   std::chrono::milliseconds patience, const CancelToken& cancel);

private:
    explicit SourceLock(FileLock lock) : m_lock(std::move(lock)) {}

    FileLock m_lock;
};

} // namespace repromise
