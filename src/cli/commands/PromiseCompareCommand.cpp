#include "cli/commands/PromiseCompareCommand.h"

#include "app/ReadPicture.h"
#include "app/ScenarioFolder.h"
#include "app/WhatIfSession.h"
#include "cli/DifferenceRows.h"

namespace repromise {
namespace {

struct PromiseCompareText {
    Q_DECLARE_TR_FUNCTIONS(PromiseCompareText)
};

// A kept scenario, worked out over today's picture.
Result<TriedScenario> tryKept(const std::string& name, AppContext& context,
                              const WhatIfSession& session, Console& console)
{
    return ScenarioFolder(context).load(name).and_then(
        [&](const KeptScenario& kept) -> Result<TriedScenario> {
            if (kept.generation != session.picture().backlog->generation) {
                console.note(PromiseCompareText::tr("“%1” was kept on %2 over an older picture; "
                                                    "it is worked out again over this one.")
                                 .arg(QString::fromStdString(name),
                                      QString::fromStdString(kept.asOf.iso())));
            }
            auto tried = session.tryOut(kept.scenario);
            if (!tried) {
                return fail(tried.error().kind,
                            QStringLiteral("%1: %2").arg(QString::fromStdString(name),
                                                         tried.error().sentence));
            }
            return tried;
        });
}

std::vector<Column> columns()
{
    return {{"order"}, {"line"}, {"item"},       {"location"}, {"customer"},    {"before"},
            {"a"},     {"b"},    {"days", true}, {"better"},   {"value", true}, {"currency"}};
}

void writeRow(RowWriter& writer, DifferenceRows& rows, const ComparedLine& line)
{
    writer.beginRow();
    rows.keys(line.line);
    writer.date(line.before);
    writer.date(line.a);
    writer.date(line.b);
    line.days ? writer.integer(*line.days) : writer.null();
    writer.text(line.betterUnderA() ? "a" : "b");
    writer.money(line.value.minor, line.value.currency);
    writer.textOrNull(line.value.currency.code());
    writer.endRow();
}

void count(RowWriter& writer, const std::string& name, std::size_t value)
{
    writer.total(name);
    writer.integer(static_cast<std::int64_t>(value));
}

void writeTotals(RowWriter& writer, const std::string& prefix, const DifferenceTotals& totals)
{
    count(writer, prefix + "_winners", totals.winners);
    count(writer, prefix + "_losers", totals.losers);
    count(writer, prefix + "_newly_broken", totals.newlyBroken);
    count(writer, prefix + "_newly_kept", totals.newlyKept);
}

} // namespace

QString PromiseCompareCommand::summary() const
{
    return tr("Which lines ship earlier under one kept scenario than under another");
}

std::string PromiseCompareCommand::usage() const
{
    return "A B";
}

QString PromiseCompareCommand::details() const
{
    return tr("Both are worked out over today's picture. before, a, b: the projected date without "
              "a scenario, under A and under B, empty when supply is missing. days: b - a. Only "
              "lines that differ are listed, the greatest difference first. The totals a_… and "
              "b_… count against no scenario; lines_better_a and lines_better_b against each "
              "other.");
}

Result<ExitCode> PromiseCompareCommand::run(const CommandInput& input, AppContext& context,
                                            Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const WhatIfSession session(*picture);
    const auto a = tryKept(input.word(0), context, session, console);
    if (!a) {
        return tl::unexpected(a.error());
    }
    const auto b = tryKept(input.word(1), context, session, console);
    if (!b) {
        return tl::unexpected(b.error());
    }
    const ScenarioComparison comparison = session.compare(*a, *b);
    const auto writer = console.rows();
    writer->begin(
        {"repromise/promise_compare/1", (*picture)->today, (*picture)->backlog->generation},
        columns());
    DifferenceRows rows(**picture, *writer);
    for (const ComparedLine& line : comparison.lines) {
        writeRow(*writer, rows, line);
    }
    count(*writer, "lines_better_a", comparison.betterUnderA);
    count(*writer, "lines_better_b", comparison.betterUnderB);
    writeTotals(*writer, "a", a->difference.totals);
    writeTotals(*writer, "b", b->difference.totals);
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
