#include "support/TestData.h"

#include <QCoreApplication>
#include <QDir>

static QString foundAbove(QDir folder, const QString& path)
{
    do {
        if (folder.exists(path))
            return folder.filePath(path);
    } while (folder.cdUp());
    return {};
}

QString testData(const QString& relative)
{
    const QString path = QStringLiteral("tests/data/") + relative;
    const QString found = foundAbove(QDir(QCoreApplication::applicationDirPath()), path);
    return found.isEmpty() ? foundAbove(QDir::current(), path) : found;
}
