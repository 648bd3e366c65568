#pragma once

#include "base/Result.h"
#include "net/HttpMessage.h"

#include <QFile>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace repromise {

/// Answers in one file, one behind the other, each known by a name of `nameSize` bytes and guarded
/// by a checksum. A later answer of a name takes the place of an earlier one.
class AnswerFile {
public:
    static constexpr std::size_t nameSize = 32;

    /// Opens or makes a file for its owner alone. What a crash left unfinished at its end is cut
    /// off.
    Outcome open(const std::filesystem::path& path);
    void close();

    bool holds(const std::string& name) const { return m_places.contains(name); }
    /// Unset when there is none, or it is damaged.
    std::optional<HttpResponse> find(const std::string& name);
    /// With `lasting` it and all before it outlive a crash of the machine.
    Outcome append(const std::string& name, const HttpResponse& answer, bool lasting);
    /// Forgets what was appended last since `open`, if anything was.
    void dropLast();

private:
    struct Place {
        qint64 offset = 0; ///< of the headers, which the body follows
        std::uint64_t checksum = 0;
        std::uint32_t headers = 0; ///< bytes
        std::uint64_t body = 0;
        int status = 0;
    };

    Outcome written(bool good);
    void readPlaces();

    QFile m_file;
    std::map<std::string, Place, std::less<>> m_places;
    std::string m_last; ///< name
    qint64 m_lastStart = 0;
    qint64 m_end = 0;
};

} // namespace repromise
