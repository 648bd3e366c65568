#pragma once

#include <QStringList>
#include <QWidget>

namespace repromise {

/// What cannot be read whole in the window as it now stands: texts of labels, buttons, tabs, heads
/// of tables, choices and hints of fields that are wider than their place. Contents of tables may
/// be shortened and are not looked at.
QStringList cutTexts(const QWidget& window);

} // namespace repromise
