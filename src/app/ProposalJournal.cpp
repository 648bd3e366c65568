#include "app/ProposalJournal.h"

#include "app/StoreAccess.h"
#include "promise/ScenarioJson.h"
#include "store/JournalNotes.h"

namespace repromise {
namespace {

using nlohmann::ordered_json;

ordered_json moveJson(const ProposedMove& move)
{
    ordered_json json = ordered_json::object();
    for (const auto& [name, value] : {std::pair("order", &move.order),
                                      std::pair("line", &move.line), std::pair("item", &move.item),
                                      std::pair("from", &move.from), std::pair("to", &move.to)}) {
        if (!value->empty()) {
            json[name] = *value;
        }
    }
    json["quantity"] = move.quantity.text();
    json["date"] = move.date.known() ? ordered_json(move.date.iso()) : ordered_json();
    return json;
}

} // namespace

Outcome ProposalJournal::record(const std::vector<ProposedCommand>& commands,
                                const ordered_json& occasion, const ordered_json& effect)
{
    std::vector<JournalNotes::Note> notes;
    for (const ProposedCommand& command : commands) {
        ordered_json payload{{"command", proposedKindName(command.kind)}};
        payload.update(occasion);
        payload["as_of"] = m_picture.today.iso();
        payload["generation"] = m_picture.backlog->generation;
        if (command.change) {
            payload["change"] =
                ordered_json::parse(writeScenarioChange(*command.change), nullptr, false);
        }
        if (command.move) {
            payload["move"] = moveJson(*command.move);
        }
        payload["sentence"] = command.sentence.toStdString();
        payload.update(effect);
        notes.push_back({"proposal.made", command.subject,
                         payload.dump(-1, ' ', false, ordered_json::error_handler_t::replace)});
    }
    return StoreAccess::open(m_context).and_then([&](StoreAccess store) {
        return JournalNotes(*store.database, store.journal).record(notes);
    });
}

} // namespace repromise
