#include "support/TestFolder.h"

#include <QDir>
#include <QStorageInfo>

namespace {

QString roomiest()
{
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool usable = memory.isReady() && !memory.isReadOnly()
                        && memory.fileSystemType() == "tmpfs"
                        && memory.bytesAvailable() > qint64{64} * 1024 * 1024;
    return usable ? memory.rootPath() : QDir::tempPath();
}

} // namespace

TestFolder::TestFolder() : QTemporaryDir(roomiest() + QStringLiteral("/repromise-XXXXXX")) {}
