#include "comms/OutboxLock.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OutboxLock)
};

} // namespace

Result<OutboxLock> OutboxLock::take(const std::filesystem::path& file)
{
    auto lock = FileLock::take(file);
    if (!lock) {
        return fail(ErrorKind::Storage,
                    Texts::tr("The outbox cannot be locked: %1 cannot be opened (%2). Check the "
                              "rights of the workspace folder.")
                        .arg(QString::fromStdString(file.string()), lock.error().sentence));
    }
    if (!*lock) {
        return fail(ErrorKind::Busy,
                    Texts::tr("Another program is sending the messages of this workspace. Wait "
                              "until it is done, then look into the outbox."));
    }
    return OutboxLock(std::move(**lock));
}

} // namespace repromise
