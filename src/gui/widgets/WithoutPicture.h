#pragma once

#include "gui/widgets/EmptyState.h"

namespace repromise {

/// Why a page has no picture to show.
enum class Without { Loading, NoSource, Failed };

/// What a page says then; its action connects a source, or tries again after a failure.
/// `sentence`: what failed, or what is being done.
EmptyState::Content withoutPicture(Without why, const QString& sentence = {});

} // namespace repromise
