#pragma once

#include "domain/LineEvents.h"

#include <QCoreApplication>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace repromise {

/// What was said of an order line, as `explain` shows it.
class LineEventRows {
    Q_DECLARE_TR_FUNCTIONS(LineEventRows)
public:
    static nlohmann::ordered_json pickTasks(const LineEvents& events);
    static nlohmann::ordered_json trackings(const LineEvents& events);
    static nlohmann::ordered_json inquiries(const LineEvents& events);
    /// A line each, for a person.
    static QStringList sentences(const LineEvents& events);
};

} // namespace repromise
