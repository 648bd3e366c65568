#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
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

    /// A picture of another backlog that was thought up on `like`, with the same day and the same
    /// knowledge of how late supply is.
    PicturePtr over(BacklogPtr backlog, const Picture& like) const;

private:
    AppContext& m_context;
};

} // namespace repromise
