#pragma once

#include "app/Picture.h"

namespace repromise {

/// The picture that follows from a Backlog on a day: the standard run and the states of its lines.
PicturePtr pictureOf(BacklogPtr backlog, Date today);

} // namespace repromise
