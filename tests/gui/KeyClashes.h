#pragma once

#include <QStringList>

class QWidget;

namespace repromise {

/// Widgets and menus of a window that are seen now and answer to the same Alt key. Empty is well.
QStringList keyClashes(const QWidget& window);

} // namespace repromise
