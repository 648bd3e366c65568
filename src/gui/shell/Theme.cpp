#include "gui/shell/Theme.h"

#include "gui/shell/StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyleFactory>

#include <algorithm>

namespace repromise {
namespace {

QPalette paletteOf(const Colors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.hover);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.dark ? c.sunken : c.text);
    palette.setColor(QPalette::ToolTipText, c.dark ? c.text : c.surface);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.strongLine);
    palette.setColor(QPalette::Shadow, c.strongLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    }
    return palette;
}

/// The last resorts' small letters are as much larger than those of other fonts of one size.
constexpr double asLargeAsTheOthers = 0.92;

/// Where the desktop names no font, Fontconfig's last resort is taken; better ones with figures of
/// one width are often installed.
QFont calmFont(QFont font)
{
    static const QStringList lastResorts{QStringLiteral("DejaVu Sans"),
                                         QStringLiteral("Bitstream Vera Sans")};
    static const QStringList preferred{QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"),
                                       QStringLiteral("Source Sans 3"), QStringLiteral("Lato")};
    if (lastResorts.contains(QFontInfo(font).family())) {
        const auto found = std::ranges::find_if(preferred, &QFontDatabase::hasFamily);
        if (found != preferred.end()) {
            font.setFamily(*found);
        } else {
            font.setPointSizeF(font.pointSizeF() * asLargeAsTheOthers);
        }
    }
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace

Theme::Theme(QApplication& application) : m_application(application)
{
    const QPalette system = QApplication::palette();
    m_systemIsDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(calmFont(QApplication::font()));
    apply();
}

const Colors& Theme::colors() const
{
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    return dark ? Colors::darkSet() : Colors::lightSet();
}

QString Theme::choiceKey(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice Theme::choiceOf(const QString& key)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (choiceKey(choice) == key) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        apply();
    }
}

void Theme::apply()
{
    QApplication::setPalette(paletteOf(colors()));
    m_application.setStyleSheet(styleSheetOf(colors()));
    emit changed();
}

QFont scaledFont(const QFont& base, double factor, int weight)
{
    QFont font = base;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    if (weight > 0) {
        font.setWeight(static_cast<QFont::Weight>(weight));
    }
    return font;
}

} // namespace repromise
