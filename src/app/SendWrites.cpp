#include "app/SourceWriters.h"
#include "app/SourceWrites.h"
#include "app/StoreAccess.h"
#include "app/WriteViews.h"
#include "comms/OutboxLock.h"
#include "sync/WriteDispatcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SendWrites)
};

Result<OutboxLock> lockSending(const AppContext& context)
{
    return OutboxLock::take(context.workspace().folder() / "writes.lock")
        .map_error([](Error error) {
            if (error.kind == ErrorKind::Busy) {
                error.sentence = Tr::tr("Another program is writing changes of this workspace to "
                                        "its sources. Wait until it is done, then look at “writes "
                                        "list”.");
            }
            return error;
        });
}

/// A source was removed, and one of the same name was added since.
Result<SourceWriter*> anotherSource(const WriteRecord& write)
{
    return fail(ErrorKind::Refused, Tr::tr("The source %1 is not the one the change was meant for. "
                                           "Discard the change.")
                                        .arg(QString::fromStdString(write.source)));
}

} // namespace

bool SendWritesReport::allDone() const
{
    return std::ranges::all_of(rows, [](const WriteView& row) { return row.state == "done"; });
}

Result<SendWritesReport> SendWrites::run(const std::vector<std::string>& ids, Progress& progress,
                                         const CancelToken& cancel)
{
    const auto lock = lockSending(m_context);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    Sources sources(*store->database, store->journal);
    SourceWriters writers(m_context);
    WriteDelivery delivery(*store->database, store->journal, m_context.clock());
    WriteDispatcher dispatcher(
        {delivery, m_context.clock(), [&](const WriteRecord& write) {
             return sources.find(write.source).and_then([&](const Source& source) {
                 return source.id == write.sourceId ? writers.of(sources, source.name)
                                                    : anotherSource(write);
             });
         }});
    return dispatcher.run(ids, progress, cancel).map([](const WriteDispatchReport& report) {
        return SendWritesReport{viewsOf(report.rows), report.stopped, report.left};
    });
}

} // namespace repromise
