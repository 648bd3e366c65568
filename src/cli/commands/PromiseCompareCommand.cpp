#include "cli/commands/PromiseCompareCommand.h"

#include "app/CompareResults.h"
#include "app/ReadPicture.h"
#include "app/RunFolder.h"
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

struct Compared {
    ScenarioComparison lines;
    DifferenceTotals a, b;
    std::size_t goneA = 0, goneB = 0; ///< lines of a kept run that are not open any more
};

Result<Compared> compareScenarios(const CommandInput& input, AppContext& context,
                                  const PicturePtr& picture, Console& console)
{
    const WhatIfSession session(picture);
    const auto a = tryKept(input.word(0), context, session, console);
    if (!a) {
        return tl::unexpected(a.error());
    }
    return tryKept(input.word(1), context, session, console).map([&](const TriedScenario& b) {
        return Compared{session.compare(*a, b), a->difference.totals, b.difference.totals};
    });
}

// A kept run as it was then; a name that no run has is that of a scenario.
Result<RunResults> resultsOfKept(const std::string& name, AppContext& context,
                                 const PicturePtr& picture, Console& console)
{
    const RunFolder runs(context);
    if (!runs.has(name)) {
        const WhatIfSession session(picture);
        return tryKept(name, context, session, console).map([&](const TriedScenario& tried) {
            return resultsOf(*picture, tried);
        });
    }
    return runs.load(name, *picture->backlog);
}

Result<Compared> compareRuns(const CommandInput& input, AppContext& context,
                             const PicturePtr& picture, Console& console)
{
    const auto a = resultsOfKept(input.word(0), context, picture, console);
    if (!a) {
        return tl::unexpected(a.error());
    }
    return resultsOfKept(input.word(1), context, picture, console).map([&](const RunResults& b) {
        return Compared{compareResults(*picture, *a, b), totalsAgainst(*picture, *a),
                        totalsAgainst(*picture, b), a->gone, b.gone};
    });
}

void write(Console& console, const Picture& picture, const Compared& compared)
{
    const auto writer = console.rows();
    writer->begin({"repromise/promise_compare/1", picture.today, picture.backlog->generation},
                  columns());
    DifferenceRows rows(picture, *writer);
    for (const ComparedLine& line : compared.lines.lines) {
        writeRow(*writer, rows, line);
    }
    count(*writer, "lines_better_a", compared.lines.betterUnderA);
    count(*writer, "lines_better_b", compared.lines.betterUnderB);
    writeTotals(*writer, "a", compared.a);
    writeTotals(*writer, "b", compared.b);
    count(*writer, "a_gone", compared.goneA);
    count(*writer, "b_gone", compared.goneB);
    writer->end();
}

} // namespace

QString PromiseCompareCommand::summary() const
{
    return tr("Which lines ship earlier under one kept run or scenario than under another");
}

std::string PromiseCompareCommand::usage() const
{
    return "A B";
}

QString PromiseCompareCommand::details() const
{
    return tr("A and B are kept runs (“promise run --keep”), with the dates they had then, or kept "
              "scenarios, worked out over today's picture. before, a, b: the projected date now, "
              "under A and under B, empty when supply is missing. days: b - a. Only lines that "
              "differ are listed, the greatest difference first. The totals a_… and b_… count "
              "against today's picture; lines_better_a and lines_better_b against each other; "
              "a_gone and b_gone count lines of a kept run that are not open any more.");
}

Result<ExitCode> PromiseCompareCommand::run(const CommandInput& input, AppContext& context,
                                            Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const RunFolder runs(context);
    const bool anyRun = runs.has(input.word(0)) || runs.has(input.word(1));
    const auto compared = anyRun ? compareRuns(input, context, *picture, console)
                                 : compareScenarios(input, context, *picture, console);
    return compared.map([&](const Compared& found) {
        write(console, **picture, found);
        return ExitCode::Done;
    });
}

} // namespace repromise
