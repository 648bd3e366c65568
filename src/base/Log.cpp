#include "base/Log.h"

#include "base/Clock.h"
#include "base/FileRights.h"

#include <algorithm>
#include <array>
#include <string>

namespace repromise {
namespace {

std::string_view levelName(LogLevel level)
{
    static constexpr std::array<std::string_view, 4> names{"error", "warning", "info", "debug"};
    return names[static_cast<std::size_t>(level)];
}

/// One entry stays one line, whatever came from outside.
std::string oneLine(std::string_view text)
{
    std::string line(text.substr(0, 2'000));
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return line;
}

void keepPrivate(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::filesystem::permissions(file, privateRights(file.parent_path()), ignored);
}

} // namespace

void Log::open(const std::filesystem::path& file, LogLevel level)
{
    const std::scoped_lock lock(m_mutex);
    m_file = file;
    m_level = level;
    m_stream.close();
    m_stream.open(file, std::ios::app);
    if (m_stream) {
        keepPrivate(file);
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    m_size = error ? 0 : size;
}

void Log::setLevel(LogLevel level)
{
    const std::scoped_lock lock(m_mutex);
    m_level = level;
}

void Log::write(LogLevel level, std::string_view room, std::string_view text)
{
    const std::scoped_lock lock(m_mutex);
    if (level > m_level || !m_stream.is_open()) {
        return;
    }
    std::string entry = SystemClock().now().iso();
    entry.append(" ").append(levelName(level)).append(" ").append(room).append(": ");
    entry.append(oneLine(text)).append("\n");
    m_stream << entry << std::flush;
    m_stream.clear();
    m_size += entry.size();
    rotateWhenFull();
}

void Log::rotateWhenFull()
{
    if (m_size < maxBytes) {
        return;
    }
    m_stream.close();
    auto older = m_file;
    older += ".1";
    std::error_code ignored;
    std::filesystem::rename(m_file, older, ignored);
    m_stream.open(m_file, std::ios::trunc);
    keepPrivate(m_file);
    m_size = 0;
}

} // namespace repromise
