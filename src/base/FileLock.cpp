#include "base/FileLock.h"

#include "base/FileRights.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace repromise {

Result<std::optional<FileLock>> FileLock::take(const std::filesystem::path& file)
{
    const int opened = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (opened < 0) {
        return fail(ErrorKind::Storage, QString::fromLocal8Bit(std::strerror(errno)));
    }
    FileLock lock(opened);
    ::fchmod(opened, static_cast<mode_t>(privateRights(file.parent_path())));
    if (::flock(opened, LOCK_EX | LOCK_NB) != 0) {
        return std::optional<FileLock>();
    }
    return std::optional<FileLock>(std::move(lock));
}

FileLock::~FileLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

} // namespace repromise
