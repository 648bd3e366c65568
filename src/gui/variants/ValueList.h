#pragma once

#include <QString>
#include <QStringList>

namespace repromise {

/// Several values in one line, separated by commas; one with a comma in it stands in quotes.
struct ValueList {
    static QString join(const QStringList& values);
    static QStringList split(const QString& line);
};

} // namespace repromise
