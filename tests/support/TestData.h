#pragma once

#include <QString>

// The file or folder `relative` below tests/data. Found upwards from the test program, and from the
// working folder after that, so that no path of the building machine is compiled in. Empty if
// absent.
QString testData(const QString& relative);
