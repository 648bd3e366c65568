#pragma once

#include "app/AppContext.h"
#include "cli/Console.h"

namespace repromise {

/// Lists all settings, or the one with this key.
void writeSettings(Console& console, AppContext& context, const std::string& schema,
                   std::string_view only);

/// An unknown key is wrong usage.
Outcome checkSettingKey(std::string_view key);

} // namespace repromise
