#pragma once

#include "base/Result.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace repromise {

/// A file that one program, and one part of it, holds at a time. The system takes it back when the
/// program ends, however it ends. The file itself stays.
class FileLock {
public:
    /// Nullopt when somebody else holds it. The error's sentence is what the system says.
    static Result<std::optional<FileLock>> take(const std::filesystem::path& file);

    FileLock(FileLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    FileLock& operator=(FileLock&&) = delete;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace repromise
