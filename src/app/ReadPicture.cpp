#include "app/ReadPicture.h"

#include "promise/StandardRun.h"
#include "store/BacklogReader.h"

#include <QCoreApplication>

namespace repromise {
namespace {

constexpr std::int64_t msPerHour = 3'600'000;

struct ReadPictureText {
    Q_DECLARE_TR_FUNCTIONS(ReadPictureText)
};

Result<BacklogPtr> readBacklog(AppContext& context, const PicturePtr& previous)
{
    return context.openDatabase().and_then([&](const std::unique_ptr<Database>& database) {
        BacklogReader reader(*database);
        return previous ? reader.refresh(previous->backlog) : reader.read();
    });
}

StatePolicy policyFrom(const AppContext& context)
{
    StatePolicy policy;
    policy.now = context.clock().now();
    policy.staleAfterMs = context.settings().number(Setting::StaleAfterHours) * msPerHour;
    return policy;
}

} // namespace

Result<PicturePtr> ReadPicture::run(Progress& progress, const CancelToken& cancel,
                                    const PicturePtr& previous)
{
    progress.report(ReadPictureText::tr("Reading the backlog").toStdString(), 0, 0);
    auto backlog = readBacklog(m_context, previous);
    if (!backlog) {
        return tl::unexpected(backlog.error());
    }
    if (cancel.cancelled()) {
        return fail(ErrorKind::Cancelled, ReadPictureText::tr("Stopped."));
    }
    const Date today = m_context.clock().today();
    auto picture = std::make_shared<Picture>();
    picture->backlog = std::move(*backlog);
    picture->today = today;
    progress.report(ReadPictureText::tr("Matching supply to demand").toStdString(), 0, 0);
    // The same lines on the same day have the same plan; only what depends on the hour may differ.
    const bool same = previous && previous->backlog == picture->backlog && previous->today == today;
    picture->plan = same ? previous->plan : standardRun(*picture->backlog, today);
    picture->states = deriveStates(*picture->backlog, picture->plan, policyFrom(m_context));
    return picture;
}

} // namespace repromise
