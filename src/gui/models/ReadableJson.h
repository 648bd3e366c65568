#pragma once

#include <QString>

#include <string>

namespace repromise {

/// JSON over several lines, its members in their order; what is no JSON as it is.
QString readableJson(const std::string& text);

} // namespace repromise
