#pragma once

#include "base/Settings.h"

namespace repromise {

/// Whether the text is a legal value of the setting; the error says what is.
Outcome checkSetting(const SettingRow& row, std::string_view value);

} // namespace repromise
