#pragma once

#include <QStringList>

class QWidget;

namespace repromise {

/// What is wrong with a form for someone who uses the keyboard or a screen reader: widgets that
/// take the focus but that Tab does not reach, and those without a name to read out. Empty is well.
/// Also labels that offer a key (`&Name`) without saying for which widget.
QStringList formComplaints(QWidget& form);

/// Object names of what Tab goes through now, in its order.
QStringList tabOrder(QWidget& form);

} // namespace repromise
