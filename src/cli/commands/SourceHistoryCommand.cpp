#include "cli/commands/SourceHistoryCommand.h"

#include "app/SourceHealth.h"
#include "cli/CallRows.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

namespace repromise {
namespace {

std::vector<Column> columns()
{
    std::vector<Column> all{{"started"}, {"seconds", true}, {"result"}, {"full"}};
    for (const char* const name :
         {"read", "added", "changed", "unchanged", "removed", "quarantined"}) {
        all.push_back({name, true});
    }
    std::ranges::copy(callColumns(), std::back_inserter(all));
    all.push_back({"error"});
    return all;
}

void writeRun(RowWriter& rows, const SyncRun& run)
{
    rows.beginRow();
    rows.instant(run.started);
    writeSeconds(rows, run.tookMs);
    rows.text(run.result);
    rows.boolean(run.full);
    for (const std::uint64_t count :
         {run.read, run.added, run.changed, run.unchanged, run.removed, run.quarantined}) {
        rows.integer(static_cast<std::int64_t>(count));
    }
    writeCalls(rows, run.calls);
    rows.textOrNull(run.error);
    rows.endRow();
}

std::optional<std::size_t> limitOf(const std::string& text)
{
    std::size_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && stop == text.data() + text.size() && number > 0;
    return whole ? std::optional(number) : std::nullopt;
}

} // namespace

QString SourceHistoryCommand::summary() const
{
    return tr("What the syncs of a source did and cost, the newest first");
}

std::string SourceHistoryCommand::usage() const
{
    return "NAME [--limit N]";
}

QString SourceHistoryCommand::details() const
{
    return tr(
        "A latency is the upper end of its class in a fixed histogram. Waits for the rate are\n"
        "those the source asked for; deferred is how long it is left alone afterwards.");
}

void SourceHistoryCommand::options(po::options_description& options) const
{
    options.add_options()("limit", po::value<std::string>()->value_name("N"),
                          tr("at most so many runs (100)").toStdString().c_str());
}

Outcome SourceHistoryCommand::check(const CommandInput& input) const
{
    if (input.has("limit") && !limitOf(input.text("limit"))) {
        return fail(ErrorKind::BadInput, tr("--limit needs a whole number above 0."));
    }
    return {};
}

Result<ExitCode> SourceHistoryCommand::run(const CommandInput& input, AppContext& context,
                                           Console& console)
{
    constexpr std::size_t usual = 100;
    const auto report =
        SourceHealth(context).run(input.word(0), limitOf(input.text("limit")).value_or(usual));
    return report.map([&](const SourceHealthReport& health) {
        const auto rows = console.rows();
        rows->begin({"repromise/source-history/1", context.clock().today(), 0}, columns());
        for (const SyncRun& run : health.runs) {
            writeRun(*rows, run);
        }
        rows->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
