#pragma once

#include <QString>

namespace repromise {

struct Colors;

/// The application's style sheet in the given colours. Rules that are not by widget class go by
/// the dynamic properties `kind` (primary, quiet, link, chip, segment, title, subtitle,
/// heading, caption, muted, callout, card, surface, rule) that forms
/// set.
QString styleSheetOf(const Colors& colors);

} // namespace repromise
