#include "cli/commands/WhatIfCommand.h"

#include "app/ReadPicture.h"
#include "app/VariantFolder.h"
#include "app/WhatIfSession.h"
#include "cli/DifferenceRows.h"
#include "cli/ScenarioOptions.h"

namespace repromise {
namespace {

void write(Console& console, const Picture& picture, const TriedScenario& tried)
{
    const auto writer = console.rows();
    writer->begin({"repromise/whatif/1", picture.today, picture.backlog->generation},
                  DifferenceRows::columns());
    DifferenceRows rows(picture, *writer);
    rows.rows(tried.difference.lines);
    rows.totals(tried.difference.totals);
    if (console.format() == OutputFormat::Json) {
        rows.customers(tried.difference.customers);
    }
    writer->end();
}

using SessionPtr = std::unique_ptr<WhatIfSession>;

Result<SessionPtr> sessionOf(const CommandInput& input, const PicturePtr& picture,
                             const AppContext& context)
{
    if (!input.has("variant")) {
        return std::make_unique<WhatIfSession>(picture);
    }
    const VariantFolder folder(context);
    const auto variant = folder.find(input.text("variant"));
    if (!variant) {
        return tl::unexpected(variant.error());
    }
    if (variant->onFailure != OnFailure::FallBack) {
        return std::make_unique<WhatIfSession>(picture, *variant, std::nullopt);
    }
    return folder.find(variant->fallBack).map([&](RunVariant fallBack) {
        return std::make_unique<WhatIfSession>(picture, *variant, std::move(fallBack));
    });
}

} // namespace

QString WhatIfCommand::summary() const
{
    return tr("Who wins and who loses if a date, a quantity, a priority or stock were another");
}

std::string WhatIfCommand::usage() const
{
    return "[--purchase PO/LINE --date D --quantity Q] [--stock ITEM@LOCATION=Q] "
           "[--priority ORDER/LINE=P] [--requested ORDER/LINE=D] [--line-quantity ORDER/LINE=Q] "
           "[--drop KEY] [--scenario FILE or NAME] [--variant NAME or FILE] "
           "[--keep NAME [--replace]]";
}

QString WhatIfCommand::details() const
{
    return tr(
        "Every option may be given several times; all changes hold at once. Nothing is "
        "written but with --keep.\n"
        "before, after: the projected date without and with the changes, empty when supply "
        "is missing. days: after - before. late: projected after its due date now. broken: "
        "promised and became late by the changes. kept: the other way round. value_at_risk: "
        "the value of the lines that became late. safe_before, safe_after: the safe dates; safer "
        "and "
        "riskier count the lines whose safe date is another, and those of which it is all that "
        "changes are listed too.\n"
        "Greatest loss first. Lines that are dropped are not listed.");
}

void WhatIfCommand::options(po::options_description& options) const
{
    ScenarioOptions::add(options);
    ScenarioOptions::addKeep(options);
    options.add_options()("variant", po::value<std::string>(),
                          "before and after are both under this run variant");
}

Outcome WhatIfCommand::check(const CommandInput& input) const
{
    return ScenarioOptions::check(input);
}

Result<ExitCode> WhatIfCommand::run(const CommandInput& input, AppContext& context,
                                    Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const auto scenario = ScenarioOptions::read(input, *(*picture)->backlog, context);
    if (!scenario) {
        return tl::unexpected(scenario.error());
    }
    if (scenario->changes.empty()) {
        return fail(ErrorKind::BadInput,
                    tr("Nothing is supposed. Say what changes, for example --purchase PO-1/1 "
                       "--date 2026-08-01."));
    }
    const auto session = sessionOf(input, *picture, context);
    if (!session) {
        return tl::unexpected(session.error());
    }
    const auto tried = (*session)->tryOut(*scenario);
    if (!tried) {
        return tl::unexpected(tried.error());
    }
    if (const auto kept = ScenarioOptions::keep(input, **picture, *tried, context); !kept) {
        return tl::unexpected(kept.error());
    }
    write(console, **picture, *tried);
    return ExitCode::Done;
}

} // namespace repromise
