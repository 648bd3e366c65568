#include "cli/SourceRows.h"

#include "app/ReadStatus.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

void writeSource(RowWriter& rows, const SourceStatus& source)
{
    rows.beginRow();
    rows.text(source.name);
    rows.text(source.connector);
    rows.text(source.state);
    rows.instant(source.lastGood);
    rows.json(nlohmann::ordered_json(source.settings)
                  .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    rows.endRow();
}

} // namespace

Result<ExitCode> writeSources(Console& console, AppContext& context, const std::string& schema,
                              const std::string& only)
{
    return ReadStatus(context).run().map([&](const StatusReport& report) {
        const auto rows = console.rows();
        rows->begin({schema, context.clock().today(), report.generation},
                    {{"source"}, {"connector"}, {"state"}, {"last_good"}, {"settings"}});
        for (const SourceStatus& source : report.sources) {
            if (only.empty() || source.name == only) {
                writeSource(*rows, source);
            }
        }
        rows->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
