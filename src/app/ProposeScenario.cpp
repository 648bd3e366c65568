#include "app/ProposeScenario.h"

#include "app/StoreAccess.h"
#include "promise/ScenarioJson.h"
#include "store/JournalNotes.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

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

JournalNotes::Note noteOf(const Picture& picture, const TriedScenario& tried,
                          const ProposedCommand& command)
{
    const ordered_json payload{
        {"command", proposedKindName(command.kind)},
        {"scenario", tried.scenario.name},
        {"as_of", picture.today.iso()},
        {"generation", picture.backlog->generation},
        {"change", ordered_json::parse(writeScenarioChange(command.change), nullptr, false)},
        {"sentence", command.sentence.toStdString()},
        {"effect_of_scenario", effectJson(tried.difference.totals)}};
    return {"proposal.made", command.subject,
            payload.dump(-1, ' ', false, ordered_json::error_handler_t::replace)};
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
    std::vector<JournalNotes::Note> notes;
    for (const ProposedCommand& command : proposal.commands) {
        notes.push_back(noteOf(picture, tried, command));
    }
    return StoreAccess::open(m_context)
        .and_then([&](StoreAccess store) {
            return JournalNotes(*store.database, store.journal).record(notes);
        })
        .map([&] { return std::move(proposal); });
}

} // namespace repromise
