#include "app/SourceLock.h"

#include <QCoreApplication>

#include <thread>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SourceLock)
};

constexpr std::chrono::milliseconds step{100};

} // namespace

Result<SourceLock> SourceLock::take(const std::filesystem::path& workspace, const Source& source,
                                    std::chrono::milliseconds patience, const CancelToken& cancel)
{
    const auto file = workspace / ("source-" + std::to_string(source.id) + ".lock");
    const QString name = QString::fromStdString(source.name);
    for (auto waited = step; !cancel.cancelled(); waited += step) {
        auto lock = FileLock::take(file);
        if (!lock) {
            return fail(
                ErrorKind::Storage,
                Texts::tr("%1 cannot be locked for reading: %2 cannot be opened (%3). "
                          "Check the rights of the workspace folder.")
                    .arg(name, QString::fromStdString(file.string()), lock.error().sentence));
        }
        if (*lock) {
            return SourceLock(std::move(**lock));
        }
        if (waited > patience) {
            return fail(ErrorKind::Busy,
                        Texts::tr("Another program is reading %1 already. Nothing was changed; "
                                  "wait until it is done.")
                            .arg(name));
        }
        std::this_thread::sleep_for(step);
    }
    return fail(ErrorKind::Cancelled, Texts::tr("Waiting for %1 was stopped.").arg(name));
}

} // namespace repromise
