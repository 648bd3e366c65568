#pragma once

#include "base/Result.h"

#include <filesystem>
#include <utility>

namespace repromise {

/// The right to send the messages of a workspace, held by one program at a time. The system takes
/// it back when the program ends, however it ends.
class OutboxLock {
public:
    /// Busy when another program, or another part of this one, is sending.
    static Result<OutboxLock> take(const std::filesystem::path& file);

    OutboxLock(OutboxLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    OutboxLock& operator=(OutboxLock&&) = delete;
    OutboxLock(const OutboxLock&) = delete;
    OutboxLock& operator=(const OutboxLock&) = delete;
    ~OutboxLock();

private:
    explicit OutboxLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace repromise
