#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
#include "app/ReadCertainty.h"
#include "base/Progress.h"

namespace repromise {

/// By the clock and the settings of now.
StatePolicy statePolicy(const AppContext& context);

/// Reads the Backlog, makes the standard run and derives what follows.
class ReadPicture {
public:
    explicit ReadPicture(AppContext& context) : m_context(context) {}

    /// With `previous`, reads only what changed since where that is possible.
    Result<PicturePtr> run(Progress& progress, const CancelToken& cancel,
                           const PicturePtr& previous = {});

    /// The same before anything is learned about how late supply is: its safe dates are coming.
    Result<PicturePtr> runWithoutSafeDates(Progress& progress, const CancelToken& cancel);
    /// `picture` with the safe dates that follow from what was learned.
    static PicturePtr withSafeDates(const Picture& picture, Taught taught);
    /// `picture` when nothing could be learned: its safe dates are not coming any more.
    static PicturePtr withoutHope(const Picture& picture);

    /// A picture of another backlog that was thought up on `like`, with the same day and the same
    /// knowledge of how late supply is.
    PicturePtr over(BacklogPtr backlog, const Picture& like) const;

private:
    Result<std::shared_ptr<Picture>> planned(Date today, Progress& progress,
                                             const CancelToken& cancel, const PicturePtr& previous);

    AppContext& m_context;
};

} // namespace repromise
