#include "cli/commands/PromiseRunCommand.h"

#include "app/QueryBacklog.h"
#include "app/ReadPicture.h"
#include "app/RunFolder.h"
#include "app/ScenarioPicture.h"
#include "app/WhatIfSession.h"
#include "cli/BacklogRows.h"
#include "cli/FilterOption.h"
#include "cli/ScenarioOptions.h"

namespace repromise {
namespace {

std::vector<Column> columns()
{
    std::vector<Column> all = BacklogRows::columns();
    for (const char* name :
         {"strategy", "segment", "flags", "commitment", "present", "alone", "waits_for"}) {
        all.push_back({name});
    }
    return all;
}

void writeRow(RowWriter& writer, BacklogRows& rows, const PromiseRun& run, LineIx line)
{
    const Backlog& backlog = *run.picture->backlog;
    const Segment& segment = run.result.segments[run.result.segment[line]];
    std::vector<std::string_view> flags;
    for (const VariantFlag flag : run.result.flags[line].list()) {
        flags.push_back(variantFlagName(flag));
    }
    writer.beginRow();
    rows.cells(line);
    writer.text(strategyName(segment.strategy));
    writer.text(segment.name);
    writer.list(flags);
    writer.date(run.basis[line]);
    writer.date(run.present->plan.projected[line]);
    writer.date(run.result.alone[line]);
    const LineIx waitsFor = run.waitsFor[line];
    waitsFor == noIx
        ? writer.null()
        : writer.text(
            std::string(backlog.orderKey(waitsFor)).append("/").append(backlog.lineKey(waitsFor)));
    writer.endRow();
}

void totals(RowWriter& writer, const PromiseRun& run, const BacklogTotals& sums)
{
    const auto count = [&writer](const char* name, std::size_t value) {
        writer.total(name);
        writer.integer(static_cast<std::int64_t>(value));
    };
    BacklogRows::totals(writer, sums);
    writer.total("variant");
    writer.text(run.variant.name);
    writer.total("end");
    writer.text(runEndName(run.result.end));
    count("backorders", run.picture->states.backorderCount);
    count("backorders_present", run.present->states.backorderCount);
    count("better", run.better);
    count("worse", run.worse);
    count("guarantees_failed", run.result.failedLines);
    count("orders_waiting", run.result.orderWaits.size());
}

// The picture under the scenario that was asked for, or as it is.
Result<PicturePtr> supposed(const CommandInput& input, const PicturePtr& picture,
                            AppContext& context)
{
    if (!ScenarioOptions::given(input)) {
        return picture;
    }
    const auto scenario = ScenarioOptions::read(input, *picture->backlog, context);
    if (!scenario) {
        return tl::unexpected(scenario.error());
    }
    if (input.has("keep")) {
        const auto kept =
            WhatIfSession(picture).tryOut(*scenario).and_then([&](const TriedScenario& tried) {
                return ScenarioOptions::keep(input, *picture, tried, context);
            });
        if (!kept) {
            return tl::unexpected(kept.error());
        }
    }
    return ScenarioPicture(context).under(*picture, *scenario);
}

} // namespace

QString PromiseRunCommand::summary() const
{
    return tr("What a run under a variant would give: nothing is kept but with --keep");
}

std::string PromiseRunCommand::usage() const
{
    return "[--variant NAME-or-FILE] [--scenario NAME-or-FILE] [--keep NAME [--replace]] "
           "[--filter key=value ...] [--all-open]";
}

QString PromiseRunCommand::details() const
{
    return FilterOption::help()
           + tr("\n\nRows are those of “backlog” under the variant, and with them the segment and "
                "strategy\nof the line, flags that tell what happened to it, commitment (the "
                "confirmed, else the\ntold, else the promised date), present (the date it has "
                "now), alone (its date if its\norder did not ship complete) and the line it waits "
                "for. Without --variant it is the\nstandard run. “promise variants” lists the "
                "names.\n\nWith --scenario, or the changes that “whatif” takes, all of this is as "
                "it would be then,\npresent included; “whatif” says who wins and who loses. "
                "--keep keeps the results of all open lines for “promise compare”, and "
                "the scenario with them.\n\nExample: repromisectl promise run --variant "
                "priority-then-due");
}

void PromiseRunCommand::options(po::options_description& options) const
{
    FilterOption::add(options);
    options.add_options()(
        "variant", po::value<std::string>(),
        tr("a name that “promise variants” lists, or a file").toStdString().c_str());
    ScenarioOptions::add(options);
    ScenarioOptions::addKeep(options);
    options.add_options()("all-open", po::bool_switch(),
                          tr("every open line, also those on time").toStdString().c_str());
}

Outcome PromiseRunCommand::check(const CommandInput& input) const
{
    return FilterOption::check(input).and_then([&] { return ScenarioOptions::check(input); });
}

void PromiseRunCommand::notes(const PromiseRun& run, Console& console)
{
    const auto failed = static_cast<int>(run.result.failedLines);
    switch (run.result.end) {
    case RunEnd::AsAsked:
        break;
    case RunEnd::KeptPresent:
        console.note(tr("%n guarantee(s) cannot be kept: their item-locations keep the present "
                        "plan.",
                        nullptr, failed));
        break;
    case RunEnd::Stopped:
        console.warn(tr("%n guarantee(s) cannot be kept: the run stopped, and all of this is the "
                        "present plan.",
                        nullptr, failed));
        break;
    case RunEnd::FellBack:
        console.warn(tr("%n guarantee(s) cannot be kept: this is the plan of the variant “%1”.",
                        nullptr, failed)
                         .arg(QString::fromStdString(run.variant.fallBack)));
        break;
    }
    for (const std::string& name : run.result.unknownNames) {
        console.note(tr("The variant names %1, but there is no such open line.")
                         .arg(QString::fromStdString(name).left(80)));
    }
}

Result<ExitCode> PromiseRunCommand::run(const CommandInput& input, AppContext& context,
                                        Console& console)
{
    const auto present =
        ReadPicture(context)
            .run(console.progress(), console.cancel())
            .and_then([&](const PicturePtr& picture) { return supposed(input, picture, context); });
    if (!present) {
        return tl::unexpected(present.error());
    }
    const auto done = RunPromise(context).run(
        *present, input.has("variant") ? input.text("variant") : RunVariant::standard().name);
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (input.has("keep")) {
        const auto kept = RunFolder(context).keep(input.text("keep"), *done, input.flag("replace"));
        if (!kept) {
            return tl::unexpected(kept.error());
        }
    }
    const Picture& picture = *done->picture;
    const auto selection =
        QueryBacklog(picture).run({input.flag("all-open"), FilterOption::terms(input)});
    if (!selection) {
        return tl::unexpected(selection.error());
    }
    notes(*done, console);
    const auto writer = console.rows();
    writer->begin({"repromise/promise_run/1", picture.today, picture.backlog->generation},
                  columns());
    BacklogRows rows(picture, *writer);
    for (const LineIx line : selection->lines) {
        if (console.readerGone() || console.cancel().cancelled()) {
            return console.stopped();
        }
        writeRow(*writer, rows, *done, line);
    }
    totals(*writer, *done, selection->totals);
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
