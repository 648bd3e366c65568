#pragma once

#include <QTest>

namespace repromise {

/// How long a test waits for a job that reads or writes files before it gives up: long enough for a
/// busy or cold machine. A wait that ends well ends at once.
constexpr int patienceMs = 60'000;

} // namespace repromise

// Qt's own give up after five seconds.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), repromise::patienceMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message)                                                                \
    QTRY_VERIFY2_WITH_TIMEOUT((expr), message, repromise::patienceMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected)                                                               \
    QTRY_COMPARE_WITH_TIMEOUT((expr), expected, repromise::patienceMs)
