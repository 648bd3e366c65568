#include "gui/shell/Colors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace repromise {
namespace {

Colors makeLight()
{
    Colors c;
    c.dark = false;
    c.window = QColor(0xF4F5F7);
    c.surface = QColor(0xFFFFFF);
    c.sunken = QColor(0xECEEF2);
    c.hover = QColor(0xF3F6FA);
    c.line = QColor(0xE3E6EB);
    c.outline = QColor(0xCDD3DB);
    c.scrollBar = QColor(0xBAC1CB);
    c.strongLine = QColor(0x868F9C);
    c.text = QColor(0x18212D);
    c.mutedText = QColor(0x566170);
    c.disabledText = QColor(0x969EAA);
    c.accent = QColor(0x2156C4);
    c.onAccent = QColor(0xFFFFFF);
    c.accentHover = QColor(0x1A479F);
    c.selection = QColor(0xDEE9FB);
    c.focus = QColor(0x2F6FE4);
    c.tones = {{
        {QColor(0x4A5563), QColor(0xECEEF2), QColor(0x7A8492)},
        {QColor(0x1B4FAE), QColor(0xE4EDFC), QColor(0x2F6FE4)},
        {QColor(0x17663A), QColor(0xE1F3E8), QColor(0x2A8F55)},
        {QColor(0x83500A), QColor(0xFCF0D9), QColor(0xB9770E)},
        {QColor(0xA8231C), QColor(0xFCE8E6), QColor(0xCF3A30)},
    }};
    c.series = {QColor(0x3567C8), QColor(0xC56A14), QColor(0x1F8A7D), QColor(0xA8478C),
                QColor(0x7A5CC9), QColor(0x5F8A2B), QColor(0x9A7B12)};
    c.otherSeries = QColor(0x868F9C);
    return c;
}

Colors makeDark()
{
    Colors c;
    c.dark = true;
    c.window = QColor(0x12161C);
    c.surface = QColor(0x191E26);
    c.sunken = QColor(0x222933);
    c.hover = QColor(0x1F2630);
    c.line = QColor(0x2B333F);
    c.outline = QColor(0x3C4755);
    c.scrollBar = QColor(0x4A5563);
    c.strongLine = QColor(0x6B7684);
    c.text = QColor(0xE7EBF0);
    c.mutedText = QColor(0xA3AEBC);
    c.disabledText = QColor(0x66717F);
    c.accent = QColor(0x82ADF7);
    c.onAccent = QColor(0x0D1B33);
    c.accentHover = QColor(0xA3C3FA);
    c.selection = QColor(0x24395E);
    c.focus = QColor(0x82ADF7);
    c.tones = {{
        {QColor(0xC0C8D2), QColor(0x2A323D), QColor(0x8B96A5)},
        {QColor(0x9DC0FA), QColor(0x1D3050), QColor(0x6C9DF2)},
        {QColor(0x86D6A6), QColor(0x173524), QColor(0x4DB67B)},
        {QColor(0xF0C274), QColor(0x3B2D13), QColor(0xDB9F3A)},
        {QColor(0xF7A59E), QColor(0x46201E), QColor(0xE8685E)},
    }};
    c.series = {QColor(0x6E9CF0), QColor(0xE59A4C), QColor(0x45B8A8), QColor(0xD67FBB),
                QColor(0xA48BE8), QColor(0x95BF5A), QColor(0xCDAE45)};
    c.otherSeries = QColor(0x7B8694);
    return c;
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
           + 0.0722 * channel(color.blueF());
}

} // namespace

const Colors& Colors::lightSet()
{
    static const Colors colors = makeLight();
    return colors;
}

const Colors& Colors::darkSet()
{
    static const Colors colors = makeDark();
    return colors;
}

const Colors& colorsOf(const QPalette& palette)
{
    // The text colour tells: a style sheet may have made the background transparent.
    const bool dark = palette.color(QPalette::Active, QPalette::WindowText).lightness() > 128;
    return dark ? Colors::darkSet() : Colors::lightSet();
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace repromise
