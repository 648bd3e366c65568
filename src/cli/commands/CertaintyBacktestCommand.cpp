#include "cli/commands/CertaintyBacktestCommand.h"

#include "cli/BacktestRows.h"

namespace repromise {
namespace {

Date dateOf(const CommandInput& input, const std::string& option)
{
    return Date::parse(input.text(option)).value_or(Date());
}

BacktestPeriod periodOf(const CommandInput& input)
{
    BacktestPeriod period;
    period.from = dateOf(input, "from");
    period.to = dateOf(input, "to");
    return period;
}

} // namespace

QString CertaintyBacktestCommand::summary() const
{
    return tr("How good likely and safe dates would have been for past receipts");
}

std::string CertaintyBacktestCommand::usage() const
{
    return "[--receipts FILE] [--from DATE] [--to DATE]";
}

QString CertaintyBacktestCommand::details() const
{
    return tr(
        "Forecasts every past receipt with what was known on the first day of the month in which\n"
        "it was promised or came, whichever is earlier, and compares with what came. Three "
        "methods\n"
        "stand side by side: certainty (what Repromise says), promise_as_given (the promised day\n"
        "for both dates) and global_quantile (quantiles of everything known at that time).\n\n"
        "pinball_p50, pinball_p90: quantile loss of the likely and the safe date, in days; lower "
        "is\n"
        "better. coverage_p90: share of receipts that came by the safe date; 0.90 is meant.\n"
        "excess_p50, excess_p90: the method's loss less that of certainty on the same receipts;\n"
        "above zero certainty is better. Intervals hold 95 %, by bootstrap over deliveries.\n\n"
        "A file of receipts is CSV with a header; its columns are found by their names: promised\n"
        "and received, and where there are any supplier, item, location or lane, delivery, group.\n"
        "--from and --to choose by the promised day what is scored, never what is learned from.\n\n"
        "Example: repromisectl certainty backtest --receipts receipts.csv");
}

void CertaintyBacktestCommand::options(po::options_description& options) const
{
    const auto add = [&options](const char* name, const char* value, const QString& help) {
        options.add_options()(name, po::value<std::string>()->value_name(value),
                              help.toStdString().c_str());
    };
    add("receipts", "FILE", tr("receipts of this CSV file instead of the workspace's"));
    add("from", "DATE", tr("score only receipts promised for this day or later"));
    add("to", "DATE", tr("score only receipts promised for this day or earlier"));
}

Outcome CertaintyBacktestCommand::check(const CommandInput& input) const
{
    for (const char* option : {"from", "to"}) {
        if (input.has(option) && !Date::parse(input.text(option))) {
            return fail(ErrorKind::BadInput, tr("--%1 takes a day such as 2026-06-30, not “%2”.")
                                                 .arg(QLatin1String(option),
                                                      QString::fromStdString(input.text(option))));
        }
    }
    return {};
}

bool CertaintyBacktestCommand::standsAlone(const CommandInput& input) const
{
    return input.has("receipts");
}

ExitCode CertaintyBacktestCommand::write(const BacktestReport& report, Date today,
                                         std::uint64_t generation, Console& console)
{
    const auto rows = console.rows();
    BacktestRows(*rows, console.format())
        .write({"repromise/certainty_backtest/1", today, generation}, report);
    for (const SkippedReceipt& skipped : report.examples) {
        console.note(tr("Line %1 skipped: %2.").arg(skipped.line).arg(skipped.reason));
    }
    if (report.skipped > report.examples.size()) {
        console.note(tr("%n receipt(s) skipped in all: no usable dates.", nullptr,
                        static_cast<int>(report.skipped)));
    }
    if (report.result.all.rows == 0) {
        console.note(tr("Too few receipts: nothing could be forecast. At least %1 must be known "
                        "before the first one that is.")
                         .arg(CertaintyModel::leastReceipts));
    }
    return ExitCode::Done;
}

Result<ExitCode> CertaintyBacktestCommand::runAlone(const CommandInput& input, Date today,
                                                    Console& console)
{
    return BacktestCertainty(console.progress(), console.cancel())
        .ofFile(input.text("receipts"), periodOf(input))
        .map([&](const BacktestReport& report) { return write(report, today, 0, console); });
}

Result<ExitCode> CertaintyBacktestCommand::run(const CommandInput& input, AppContext& context,
                                               Console& console)
{
    return BacktestCertainty(console.progress(), console.cancel())
        .ofWorkspace(context, periodOf(input))
        .map([&](const BacktestReport& report) {
            return write(report, context.clock().today(), report.generation, console);
        });
}

} // namespace repromise
