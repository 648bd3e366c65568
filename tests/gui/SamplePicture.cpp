#include "gui/SamplePicture.h"

#include "promise/StandardRun.h"

namespace repromise {

PicturePtr pictureOf(BacklogPtr backlog, Date today)
{
    auto picture = std::make_shared<Picture>();
    picture->plan = standardRun(*backlog, today);
    StatePolicy policy;
    policy.now = Instant::fromMs(static_cast<std::int64_t>(today.days()) * 86'400'000);
    picture->states = deriveStates(*backlog, picture->plan, policy);
    picture->backlog = std::move(backlog);
    picture->today = today;
    return picture;
}

} // namespace repromise
