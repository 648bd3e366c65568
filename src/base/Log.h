#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <string_view>

namespace repromise {

enum class LogLevel : std::uint8_t { Error, Warning, Info, Debug };

/// A text log of a fixed size: when the file is full it becomes `<name>.1` and a new one begins.
/// Thread-safe. Callers must hand over no secret; control characters are made harmless here.
class Log {
public:
    /// Writes nowhere until `open`.
    Log() = default;
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    /// A log that cannot be opened stays silent: logging never stops the work.
    void open(const std::filesystem::path& file, LogLevel level);
    void setLevel(LogLevel level);

    void write(LogLevel level, std::string_view room, std::string_view text);
    void error(std::string_view room, std::string_view text) { write(LogLevel::Error, room, text); }
    void warning(std::string_view room, std::string_view text)
    {
        write(LogLevel::Warning, room, text);
    }
    void info(std::string_view room, std::string_view text) { write(LogLevel::Info, room, text); }
    void debug(std::string_view room, std::string_view text) { write(LogLevel::Debug, room, text); }

    static constexpr std::uintmax_t maxBytes = 4U << 20U;

private:
    void rotateWhenFull();

    std::mutex m_mutex;
    std::filesystem::path m_file;
    std::ofstream m_stream;
    std::uintmax_t m_size = 0;
    LogLevel m_level = LogLevel::Info;
};

} // namespace repromise
