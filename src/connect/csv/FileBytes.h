#pragma once

#include "connect/csv/ByteSource.h"

#include <QDateTime>
#include <QFile>

#include <filesystem>
#include <memory>
#include <string>

namespace repromise {

/// The bytes of one regular file.
class FileBytes final : public ByteSource {
public:
    static Result<std::unique_ptr<FileBytes>> open(const std::filesystem::path& path);

    Result<std::size_t> read(std::span<char> into) override;

    /// Size, time and a hash of both ends: equal as long as nobody has written the file. To be
    /// asked for before the first read.
    Result<std::string> fingerprint();
    /// Fails when the file was written, cut or replaced since it was opened.
    Outcome verifyUnchanged();

    const std::string& name() const { return m_name; }
    std::uint64_t size() const { return m_size; }
    std::uint64_t bytesRead() const { return m_bytesRead; }

private:
    explicit FileBytes(const std::filesystem::path& path);
    Outcome openForReading();

    QFile m_file;
    std::string m_name;
    std::uint64_t m_size = 0;
    std::uint64_t m_bytesRead = 0;
    QDateTime m_modified;
};

/// A path for a sentence.
QString shownPath(const std::filesystem::path& path);

} // namespace repromise
