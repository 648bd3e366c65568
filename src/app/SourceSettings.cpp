#include "app/SourceSettings.h"

#include <nlohmann/json.hpp>

namespace repromise {

std::string writeSourceSettings(const std::map<std::string, std::string>& settings)
{
    return nlohmann::ordered_json(settings).dump(-1, ' ', false,
                                                 nlohmann::ordered_json::error_handler_t::replace);
}

std::map<std::string, std::string> readSourceSettings(const std::string& json)
{
    std::map<std::string, std::string> settings;
    const auto object = nlohmann::ordered_json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return settings;
    }
    for (const auto& [key, value] : object.items()) {
        if (value.is_string()) {
            settings[key] = value.get<std::string>();
        }
    }
    return settings;
}

} // namespace repromise
