#include "gui/shell/StyleSheet.h"

#include "gui/shell/Colors.h"

#include <QApplication>
#include <QFile>
#include <QFont>

#include <utility>
#include <vector>

namespace repromise {
namespace {

constexpr double titleFactor = 1.55;
constexpr double subtitleFactor = 1.25;

} // namespace

/// The sheet is a resource with @names for colours.
QString styleSheetOf(const Colors& c)
{
    QFile file(QStringLiteral(":/style/console.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::vector<std::pair<QString, QColor>> names{
        {QStringLiteral("@window"), c.window},
        {QStringLiteral("@surface"), c.surface},
        {QStringLiteral("@sunken"), c.sunken},
        {QStringLiteral("@hover"), c.hover},
        {QStringLiteral("@line"), c.line},
        {QStringLiteral("@outline"), c.outline},
        {QStringLiteral("@scrollBar"), c.scrollBar},
        {QStringLiteral("@strongLine"), c.strongLine},
        {QStringLiteral("@text"), c.text},
        {QStringLiteral("@mutedText"), c.mutedText},
        {QStringLiteral("@disabledText"), c.disabledText},
        {QStringLiteral("@accent"), c.accent},
        {QStringLiteral("@onAccent"), c.onAccent},
        {QStringLiteral("@deepAccent"), c.accentHover},
        {QStringLiteral("@selection"), c.selection},
        {QStringLiteral("@focus"), c.focus},
        {QStringLiteral("@dangerInk"), c.tone(Tone::Danger).ink},
        {QStringLiteral("@infoInk"), c.tone(Tone::Info).ink},
        {QStringLiteral("@infoSoft"), c.tone(Tone::Info).soft},
    };
    for (const auto& [name, color] : names) {
        sheet.replace(name + u';', color.name() + u';');
    }
    sheet.replace(QStringLiteral("@checkMark;"),
                  QStringLiteral("url(:/icons/check-%1.svg);")
                      .arg(c.dark ? QStringLiteral("on-dark") : QStringLiteral("on-light")));
    const double points = QApplication::font().pointSizeF();
    const auto size = [points](double factor) {
        return QString::number(points * factor, 'f', 1) + QStringLiteral("pt;");
    };
    sheet.replace(QStringLiteral("@titleSize;"), size(titleFactor));
    sheet.replace(QStringLiteral("@subtitleSize;"), size(subtitleFactor));
    return sheet;
}

} // namespace repromise
