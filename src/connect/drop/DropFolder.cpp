#include "connect/drop/DropFolder.h"

#include "connect/csv/FileBytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DropFolder)
};

QString archiveName()
{
    return QStringLiteral("archive");
}

QString quarantineName()
{
    return QStringLiteral("quarantine");
}

QString doneEnding()
{
    return QStringLiteral(".done");
}

QString reasonEnding()
{
    return QStringLiteral(".reason.txt");
}

bool passedOver(const QString& name)
{
    static const QStringList endings{QStringLiteral(".tmp"),
                                     QStringLiteral(".part"),
                                     QStringLiteral(".partial"),
                                     QStringLiteral(".filepart"),
                                     QStringLiteral(".crdownload"),
                                     doneEnding(),
                                     reasonEnding()};
    return name.startsWith('.') || name.startsWith('~')
           || std::ranges::any_of(endings, [&name](const QString& ending) {
                  return name.endsWith(ending, Qt::CaseInsensitive);
              });
}

DropEntry entryOf(const QFileInfo& info)
{
    DropEntry entry;
    entry.name = info.fileName();
    entry.size = static_cast<std::uint64_t>(info.size());
    entry.modified = Instant::fromMs(info.lastModified().toMSecsSinceEpoch());
    entry.done = QFileInfo::exists(info.filePath() + doneEnding());
    return entry;
}

/// Files whose name was written in another encoding, which Qt does not list.
std::vector<DropEntry> namelessIn(const QString& folder)
{
    std::vector<DropEntry> found;
    std::error_code error;
    for (std::filesystem::directory_iterator file(folder.toStdU16String(), error), end;
         !error && file != end; file.increment(error)) {
        const QByteArray name = QByteArray::fromStdString(file->path().filename().string());
        std::error_code ignored;
        if (!name.isValidUtf8() && !name.startsWith('.') && file->is_regular_file(ignored)) {
            DropEntry entry;
            entry.name = QString::fromUtf8(name);
            entry.nameless = true;
            found.push_back(entry);
        }
    }
    return found;
}

// A name that is still free: a file of the same name may have come before.
QString freeName(const QDir& folder, const QString& name, const std::string& content)
{
    if (!folder.exists(name)) {
        return name;
    }
    constexpr std::size_t enough = 8;
    const QString base =
        name + QStringLiteral(".") + QString::fromStdString(content.substr(0, enough));
    QString free = base;
    for (int i = 2; folder.exists(free); ++i) {
        free = QStringLiteral("%1.%2").arg(base).arg(i);
    }
    return free;
}

Outcome writeReasons(const QString& path, const QStringList& reasons)
{
    QSaveFile file(path);
    const QByteArray text = reasons.join('\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot write %1: %2. Check the folder's permissions.")
                        .arg(path, file.errorString()));
    }
    return {};
}

} // namespace

DropFolder::DropFolder(const std::filesystem::path& folder) : m_folder(shownPath(folder)) {}

Outcome DropFolder::prepare() const
{
    if (!QFileInfo(m_folder).isDir()) {
        return fail(
            ErrorKind::NotFound,
            Tr::tr("There is no folder %1. Make it, or correct the source's dir.").arg(m_folder));
    }
    for (const QString& name : {archiveName(), quarantineName()}) {
        const QFileInfo inner(m_folder + '/' + name);
        const bool there = inner.isDir() || QDir(m_folder).mkdir(name);
        if (!there || !QFileInfo(inner.filePath()).isWritable()) {
            return fail(ErrorKind::Storage,
                        Tr::tr("Files of %1 cannot be put into its folder %2, so none is taken. "
                               "Allow writing there.")
                            .arg(m_folder, name));
        }
    }
    return {};
}

Result<std::vector<DropEntry>> DropFolder::entries() const
{
    if (!QFileInfo(m_folder).isReadable()) {
        return fail(ErrorKind::Storage,
                    Tr::tr("The folder %1 cannot be read. Check its permissions.").arg(m_folder));
    }
    std::vector<DropEntry> found = namelessIn(m_folder);
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo& info : files) {
        if (!passedOver(info.fileName())) {
            found.push_back(entryOf(info));
        }
    }
    std::ranges::stable_sort(found, {}, &DropEntry::modified);
    return found;
}

std::filesystem::path DropFolder::path(const DropEntry& entry) const
{
    return (m_folder + '/' + entry.name).toStdU16String();
}

Outcome DropFolder::move(const DropMove& move) const
{
    const QString from = m_folder + '/' + move.name;
    const QDir target(m_folder + '/' + (move.archived ? archiveName() : quarantineName()));
    const QString to = target.filePath(freeName(target, move.name, move.content));
    if (!move.reasons.isEmpty()) {
        if (auto written = writeReasons(to + reasonEnding(), move.reasons); !written) {
            return written;
        }
    }
    QFile file(from);
    if (!file.rename(to)) {
        return fail(ErrorKind::Storage,
                    Tr::tr("%1 was read, but cannot be moved to %2: %3. It will not be read again; "
                           "allow moving it.")
                        .arg(from, to, file.errorString()));
    }
    QFile::remove(from + doneEnding());
    return {};
}

} // namespace repromise
