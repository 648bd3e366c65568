#include "cli/commands/PromiseProposeCommand.h"

#include "app/ProposeScenario.h"
#include "app/ReadPicture.h"
#include "app/ScenarioFolder.h"
#include "app/WhatIfSession.h"
#include "cli/ProposalRows.h"

namespace repromise {
namespace {

void write(Console& console, const Picture& picture, const Scenario& scenario,
           const Proposal& proposal)
{
    const auto writer = console.rows();
    writer->begin({"repromise/promise_propose/1", picture.today, picture.backlog->generation},
                  proposalColumns());
    writeProposal(*writer, proposal.commands);
    std::vector<std::string> names;
    for (const std::size_t at : proposal.assumptions) {
        names.push_back(subjectOf(scenario.changes[at]));
    }
    const std::vector<std::string_view> views(names.begin(), names.end());
    writer->total("assumptions");
    writer->list(views);
    writer->end();
}

} // namespace

QString PromiseProposeCommand::summary() const
{
    return tr("Turn a kept scenario into proposed commands and record them in the journal");
}

std::string PromiseProposeCommand::usage() const
{
    return "NAME";
}

QString PromiseProposeCommand::details() const
{
    return tr("Each command is a journal entry of the kind proposal.made; nothing is written to "
              "any other system. assumptions: what the scenario supposes that nobody can be asked "
              "for, such as a later delivery.");
}

Result<ExitCode> PromiseProposeCommand::run(const CommandInput& input, AppContext& context,
                                            Console& console)
{
    const auto kept = ScenarioFolder(context).load(input.word(0));
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    return WhatIfSession(*picture)
        .tryOut(kept->scenario)
        .and_then([&](const TriedScenario& tried) {
            return ProposeScenario(context).run(**picture, tried);
        })
        .map([&](const Proposal& proposal) {
            write(console, **picture, kept->scenario, proposal);
            return ExitCode::Done;
        });
}

} // namespace repromise
