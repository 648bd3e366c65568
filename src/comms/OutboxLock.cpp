#include "comms/OutboxLock.h"

#include "base/FileRights.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OutboxLock)
};

} // namespace

Result<OutboxLock> OutboxLock::take(const std::filesystem::path& file)
{
    const int opened = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (opened < 0) {
        return fail(ErrorKind::Storage,
                    Texts::tr("The outbox cannot be locked: %1 cannot be opened (%2). Check the "
                              "rights of the workspace folder.")
                        .arg(QString::fromStdString(file.string()),
                             QString::fromLocal8Bit(std::strerror(errno))));
    }
    OutboxLock lock(opened);
    ::fchmod(opened, static_cast<mode_t>(privateRights(file.parent_path())));
    if (::flock(opened, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorKind::Busy,
                    Texts::tr("Another program is sending the messages of this workspace. Wait "
                              "until it is done, then look into the outbox."));
    }
    return lock;
}

OutboxLock::~OutboxLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

} // namespace repromise
