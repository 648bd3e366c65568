#include "app/ProposeScenario.h"

#include "app/ProposalJournal.h"

#include <QCoreApplication>

namespace repromise {
namespace {

using nlohmann::ordered_json;

struct ProposeScenarioText {
    Q_DECLARE_TR_FUNCTIONS(ProposeScenarioText)
};

ordered_json effectJson(const DifferenceTotals& totals)
{
    return {{"winners", totals.winners},
            {"losers", totals.losers},
            {"newly_broken", totals.newlyBroken},
            {"newly_kept", totals.newlyKept}};
}

} // namespace

Result<Proposal> ProposeScenario::run(const Picture& picture, const TriedScenario& tried)
{
    Proposal proposal = proposeCommands(*picture.backlog, tried.scenario);
    if (proposal.commands.empty()) {
        return fail(ErrorKind::Refused,
                    ProposeScenarioText::tr("The scenario “%1” holds nothing that can be asked of "
                                            "anybody, only assumptions. Add an earlier date, a "
                                            "quantity or a priority.")
                        .arg(QString::fromStdString(tried.scenario.name).left(80)));
    }
    return ProposalJournal(m_context, picture)
        .record(proposal.commands, {{"scenario", tried.scenario.name}},
                {{"effect_of_scenario", effectJson(tried.difference.totals)}})
        .map([&] { return std::move(proposal); });
}

} // namespace repromise
