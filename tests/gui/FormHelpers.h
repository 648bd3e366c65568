#pragma once

#include <QStringList>

class QWidget;

namespace repromise {

/// What is wrong with a form for someone who uses the keyboard or a screen reader: widgets that
/// take the focus but that Tab does not reach, and those without a name to read out. Empty is well.
QStringList formComplaints(QWidget& form);

} // namespace repromise
