#include "app/ReadPicture.h"

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

/// The same lines on the same day have the same plan; only what depends on the hour may differ.
bool samePlan(const Picture& previous, const Picture& now)
{
    return previous.backlog == now.backlog && previous.today == now.today;
}

void addSafeDates(Picture& picture, Taught taught)
{
    auto certainty = std::make_shared<PictureCertainty>();
    certainty->inbound = InboundCertainty::of(*picture.backlog, *taught.taught, picture.today);
    certainty->receipts = taught.receipts;
    certainty->taught = std::move(taught.taught);
    fillSafeDates(*picture.backlog, certainty->inbound, picture.plan);
    picture.certainty = std::move(certainty);
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
    const Date today = m_context.clock().today();
    // Neither needs the other, so they are read side by side.
    auto learning = std::async(std::launch::async, [&] {
        return ReadCertainty(m_context).run(today, taughtIn(previous));
    });
    auto read = planned(today, progress, cancel, previous);
    auto taught = learning.get();
    if (!read || !taught) {
        return tl::unexpected(read ? taught.error() : read.error());
    }
    const std::shared_ptr<Picture> picture = *read;
    if (previous && samePlan(*previous, *picture) && taughtIn(previous).taught == taught->taught) {
        picture->certainty = previous->certainty;
    } else {
        addSafeDates(*picture, std::move(*taught));
    }
    return picture;
}

Result<PicturePtr> ReadPicture::runWithoutSafeDates(Progress& progress, const CancelToken& cancel)
{
    return planned(m_context.clock().today(), progress, cancel, {})
        .map([](const std::shared_ptr<Picture>& picture) -> PicturePtr {
            picture->safeDatesComing = true;
            return picture;
        });
}

PicturePtr ReadPicture::withSafeDates(const Picture& picture, Taught taught)
{
    auto complete = std::make_shared<Picture>(picture);
    complete->safeDatesComing = false;
    addSafeDates(*complete, std::move(taught));
    return complete;
}

PicturePtr ReadPicture::withoutHope(const Picture& picture)
{
    auto left = std::make_shared<Picture>(picture);
    left->safeDatesComing = false;
    return left;
}

/// Read, matched and with its states; with the plan of `previous` when that still holds.
Result<std::shared_ptr<Picture>> ReadPicture::planned(Date today, Progress& progress,
                                                      const CancelToken& cancel,
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
    auto picture = std::make_shared<Picture>();
    picture->backlog = std::move(*backlog);
    picture->today = today;
    progress.report(ReadPictureText::tr("Matching supply to demand").toStdString(), 0, 0);
    picture->plan =
        previous && samePlan(*previous, *picture)
            ? previous->plan
            : standardRun(*picture->backlog, today, std::thread::hardware_concurrency());
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
        addSafeDates(*picture, {like.certainty->receipts, like.certainty->taught});
    }
    picture->states = deriveStates(*picture->backlog, picture->plan, statePolicy(m_context));
    return picture;
}

} // namespace repromise
