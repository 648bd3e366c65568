#include "app/ReadPicture.h"

#include "app/ReadCertainty.h"
#include "app/WorkspaceCalendars.h"
#include "promise/StandardRun.h"
#include "store/BacklogReader.h"

#include <QCoreApplication>

#include <future>
#include <thread>

namespace repromise {
namespace {

constexpr std::int64_t msPerHour = 3'600'000;

struct ReadPictureText {
    Q_DECLARE_TR_FUNCTIONS(ReadPictureText)
};

Result<BacklogPtr> readBacklog(AppContext& context, const PicturePtr& previous)
{
    const auto calendars = readWorkspaceCalendars(context);
    if (!calendars) {
        return tl::unexpected(calendars.error());
    }
    const auto dates = dateSettings(context, *calendars);
    if (!dates) {
        return tl::unexpected(dates.error());
    }
    return context.openDatabase()
        .and_then([&](const std::unique_ptr<Database>& database) {
            BacklogReader reader(*database, *dates);
            return previous ? reader.refresh(previous->backlog) : reader.read();
        })
        .and_then([&](const BacklogPtr& backlog) {
            return checkCalendarsInUse(*backlog, *calendars).map([&] { return backlog; });
        });
}

Taught taughtIn(const PicturePtr& picture)
{
    return picture && picture->certainty
               ? Taught{picture->certainty->receipts, picture->certainty->taught}
               : Taught();
}

std::shared_ptr<const PictureCertainty> certaintyOf(const Backlog& backlog, Taught taught,
                                                    Date today)
{
    auto certainty = std::make_shared<PictureCertainty>();
    certainty->inbound = InboundCertainty::of(backlog, *taught.taught, today);
    certainty->receipts = taught.receipts;
    certainty->taught = std::move(taught.taught);
    return certainty;
}

} // namespace

StatePolicy statePolicy(const AppContext& context)
{
    StatePolicy policy;
    policy.now = context.clock().now();
    policy.staleAfterMs = context.settings().number(Setting::StaleAfterHours) * msPerHour;
    return policy;
}

Result<PicturePtr> ReadPicture::run(Progress& progress, const CancelToken& cancel,
                                    const PicturePtr& previous)
{
    progress.report(ReadPictureText::tr("Reading the backlog").toStdString(), 0, 0);
    const Date today = m_context.clock().today();
    // Neither needs the other, so they are read side by side.
    auto learning = std::async(std::launch::async, [&] {
        return ReadCertainty(m_context).run(today, taughtIn(previous));
    });
    auto backlog = readBacklog(m_context, previous);
    auto taught = learning.get();
    if (!backlog || !taught) {
        return tl::unexpected(backlog ? taught.error() : backlog.error());
    }
    if (cancel.cancelled()) {
        return fail(ErrorKind::Cancelled, ReadPictureText::tr("Stopped."));
    }
    auto picture = std::make_shared<Picture>();
    picture->backlog = std::move(*backlog);
    picture->today = today;
    progress.report(ReadPictureText::tr("Matching supply to demand").toStdString(), 0, 0);
    // The same lines on the same day have the same plan; only what depends on the hour may differ.
    const bool same = previous && previous->backlog == picture->backlog && previous->today == today;
    picture->plan =
        same ? previous->plan
             : standardRun(*picture->backlog, today, std::thread::hardware_concurrency());
    if (same && taughtIn(previous).taught == taught->taught) {
        picture->certainty = previous->certainty;
    } else {
        picture->certainty = certaintyOf(*picture->backlog, std::move(*taught), today);
        fillSafeDates(*picture->backlog, picture->certainty->inbound, picture->plan);
    }
    picture->states = deriveStates(*picture->backlog, picture->plan, statePolicy(m_context));
    return picture;
}

PicturePtr ReadPicture::over(BacklogPtr backlog, const Picture& like) const
{
    auto picture = std::make_shared<Picture>();
    picture->backlog = std::move(backlog);
    picture->today = like.today;
    picture->plan = standardRun(*picture->backlog, like.today, std::thread::hardware_concurrency());
    if (like.certainty && like.certainty->taught) {
        picture->certainty = certaintyOf(
            *picture->backlog, {like.certainty->receipts, like.certainty->taught}, like.today);
        fillSafeDates(*picture->backlog, picture->certainty->inbound, picture->plan);
    }
    picture->states = deriveStates(*picture->backlog, picture->plan, statePolicy(m_context));
    return picture;
}

} // namespace repromise
