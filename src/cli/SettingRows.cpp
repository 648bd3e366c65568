#include "cli/SettingRows.h"

namespace repromise {

void writeSettings(Console& console, AppContext& context, const std::string& schema,
                   std::string_view only)
{
    const Settings settings = context.settings();
    const auto rows = console.rows();
    rows->begin({schema, context.clock().today(), 0},
                {{"key"}, {"value"}, {"default"}, {"range"}, {"description"}});
    for (const SettingRow& row : settingTable()) {
        if (!only.empty() && row.key != only) {
            continue;
        }
        rows->beginRow();
        rows->text(row.key);
        rows->text(settings.text(row.id));
        rows->text(row.defaultValue);
        rows->sentence(settingRange(row));
        rows->sentence(settingDescription(row.id));
        rows->endRow();
    }
    rows->end();
}

Outcome checkSettingKey(std::string_view key)
{
    // An empty value is always legal, so only the key can be wrong here.
    return Settings().set(key, {});
}

} // namespace repromise
