#include "gui/shell/Icons.h"

#include "gui/shell/Colors.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace repromise {
namespace {

QByteArray drawing(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("#000", color.name().toLatin1());
}

} // namespace

QPixmap makePixmap(const QString& name, const QColor& color, int size, double ratio)
{
    const QByteArray svg = drawing(name, color);
    if (svg.isEmpty()) {
        return {};
    }
    const int pixels = qRound(size * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon makeIcon(const QString& name, const Colors& colors)
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48}) {
        const auto add = [&](const QColor& color, QIcon::Mode mode, QIcon::State state) {
            const QPixmap pixmap = makePixmap(name, color, size);
            if (!pixmap.isNull()) {
                icon.addPixmap(pixmap, mode, state);
            }
        };
        add(colors.mutedText, QIcon::Normal, QIcon::Off);
        add(colors.accent, QIcon::Normal, QIcon::On);
        add(colors.accent, QIcon::Selected, QIcon::Off);
        add(colors.disabledText, QIcon::Disabled, QIcon::Off);
    }
    return icon;
}

} // namespace repromise
