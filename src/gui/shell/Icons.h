#pragma once

#include <QIcon>
#include <QString>

namespace repromise {

struct Colors;

/// The drawing `:/icons/<name>.svg` in the theme's ink: muted, accented while selected or checked,
/// pale while disabled. An unknown name gives a null icon.
QIcon makeIcon(const QString& name, const Colors& colors);

/// One pixmap of it in one colour, `size` in device-independent pixels.
QPixmap makePixmap(const QString& name, const QColor& color, int size, double ratio = 1.0);

} // namespace repromise
