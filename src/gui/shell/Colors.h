#pragma once

#include "gui/models/ExceptionText.h"

#include <QColor>

#include <array>

class QPalette;

namespace repromise {

/// Three strengths of one tone: text on a surface, a quiet fill behind that text, a solid mark.
struct ToneColors {
    QColor ink, soft, solid;
};

/// Every colour the console uses, in one place. Widgets take theirs with `colorsOf(palette())`,
/// so that a change of theme reaches them as a change of palette.
struct Colors {
    static constexpr int seriesCount = 7;

    bool dark = false;
    QColor window, surface, sunken, hover;       ///< backgrounds
    QColor line, outline, strongLine, scrollBar; ///< hairlines; of buttons; of inputs
    QColor text, mutedText, disabledText;
    QColor accent, onAccent, accentHover, selection, focus;
    std::array<ToneColors, 5> tones;        ///< by Tone
    std::array<QColor, seriesCount> series; ///< charts, in this order
    QColor otherSeries;                     ///< all that is left over

    const ToneColors& tone(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }

    static const Colors& lightSet();
    static const Colors& darkSet();
};

/// The set a palette was made from.
const Colors& colorsOf(const QPalette& palette);

/// WCAG 2.1 contrast ratio, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace repromise
