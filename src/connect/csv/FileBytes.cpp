#include "connect/csv/FileBytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FileBytes)
};

constexpr qint64 hashedEnd = 64 * 1024;

} // namespace

QString shownPath(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

FileBytes::FileBytes(const std::filesystem::path& path)
    : m_file(shownPath(path)), m_name(path.filename().string())
{
}

Result<std::unique_ptr<FileBytes>> FileBytes::open(const std::filesystem::path& path)
{
    std::unique_ptr<FileBytes> file(new FileBytes(path));
    return file->openForReading().map([&file] { return std::move(file); });
}

Outcome FileBytes::openForReading()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists()) {
        return fail(ErrorKind::NotFound, Tr::tr("Cannot read %1: there is no such file. Export it "
                                                "again or check the folder.")
                                             .arg(m_file.fileName()));
    }
    if (!info.isFile()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("Cannot read %1: it is %2, not a file. Move it away.")
                        .arg(m_file.fileName(),
                             info.isDir() ? Tr::tr("a folder") : Tr::tr("a device or a pipe")));
    }
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorKind::Storage, Tr::tr("Cannot read %1: %2. Check its permissions.")
                                            .arg(m_file.fileName(), m_file.errorString()));
    }
    m_size = static_cast<std::uint64_t>(m_file.size());
    m_modified = m_file.fileTime(QFileDevice::FileModificationTime);
    return {};
}

Result<std::size_t> FileBytes::read(std::span<char> into)
{
    const qint64 got = m_file.read(into.data(), static_cast<qint64>(into.size()));
    if (got < 0) {
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot go on reading %1: %2. Check the disk and try again.")
                        .arg(m_file.fileName(), m_file.errorString()));
    }
    m_bytesRead += static_cast<std::uint64_t>(got);
    return static_cast<std::size_t>(got);
}

Result<std::string> FileBytes::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const qint64 size = m_file.size();
    for (const qint64 from : {qint64{0}, std::max<qint64>(0, size - hashedEnd)}) {
        if (!m_file.seek(from)) {
            break;
        }
        hash.addData(m_file.read(hashedEnd));
    }
    if (m_file.error() != QFileDevice::NoError || !m_file.seek(0)) {
        return fail(ErrorKind::Storage, Tr::tr("Cannot read %1: %2. Check the disk and try again.")
                                            .arg(m_file.fileName(), m_file.errorString()));
    }
    return std::to_string(m_size) + ':' + std::to_string(m_modified.toMSecsSinceEpoch()) + ':'
           + hash.result().toHex().toStdString();
}

Outcome FileBytes::verifyUnchanged()
{
    const QFileInfo now(m_file.fileName());
    const bool same = now.exists() && static_cast<std::uint64_t>(now.size()) == m_size
                      && now.fileTime(QFile::FileModificationTime) == m_modified
                      && m_bytesRead == m_size;
    if (!same) {
        return fail(ErrorKind::Busy,
                    Tr::tr("%1 changed while it was read, so nothing of it was taken. Sync again "
                           "when the export has finished.")
                        .arg(m_file.fileName()));
    }
    return {};
}

} // namespace repromise
