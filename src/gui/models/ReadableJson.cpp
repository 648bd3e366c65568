#include "gui/models/ReadableJson.h"

#include "gui/models/LocalText.h"

#include <nlohmann/json.hpp>

namespace repromise {

QString readableJson(const std::string& text)
{
    const auto document = nlohmann::ordered_json::parse(text, nullptr, false);
    return LocalText::text(document.is_structured() ? document.dump(2) : text);
}

} // namespace repromise
