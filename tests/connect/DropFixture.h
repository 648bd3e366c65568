#pragma once

#include "EdiRows.h"
#include "connect/drop/DropFolderReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace repromise {

/// A drop folder of its own, and a source that reads it and remembers its cursors.
class DropFixture {
public:
    DropFixture() { settings.folder = folder(); }

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    /// A file that was last written `secondsAgo`.
    void put(const QString& name, const QByteArray& content, int secondsAgo = 3600) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.flush()
            || !file.setFileTime(
                QDateTime::fromMSecsSinceEpoch(clock.now().ms() - secondsAgo * 1000),
                QFileDevice::FileModificationTime)) {
            qFatal("cannot write %s", qPrintable(name));
        }
    }
    /// What lies in `inner` (`archive`, `quarantine`, or the folder itself).
    QStringList files(const QString& inner = {}) const
    {
        return QDir(m_folder.filePath(inner)).entryList(QDir::Files, QDir::Name);
    }
    QString content(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    enum class Ending { Kept, CrashBeforeKept, CrashBeforeMoved };
    /// One sync: the rows that were delivered, or the sentence with which it failed.
    std::string sync(Ending ending = Ending::Kept, bool full = false)
    {
        EdiRows rows;
        NoProgress progress;
        DropFolderReader reader(settings, clock);
        const auto report = reader.read({full, cursors}, rows, progress, CancelToken());
        if (!report) {
            return "failed: " + report.error().sentence.toStdString();
        }
        if (ending == Ending::CrashBeforeKept) {
            return rows.all();
        }
        cursors = report->cursors;
        if (ending == Ending::Kept) {
            reader.committed();
        }
        return rows.all();
    }

    DropSettings settings;
    FixedClock clock{Instant::fromMs(1'782'900'000'000)}; // 2026-07-01T10:00Z
    Cursors cursors;

private:
    QTemporaryDir m_folder;
};

} // namespace repromise
