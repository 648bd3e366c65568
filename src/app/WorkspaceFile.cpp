#include "app/WorkspaceFile.h"

#include <QSaveFile>

namespace repromise {

QString WorkspaceFile::write(const std::filesystem::path& file, const std::string& text)
{
    QSaveFile target(QString::fromStdString(file.string()));
    const auto size = static_cast<qint64>(text.size());
    const bool written = target.open(QIODevice::WriteOnly)
                         && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && target.write(text.data(), size) == size && target.commit();
    return written ? QString() : target.errorString();
}

} // namespace repromise
