#include "app/ProposeOption.h"

#include "app/ProposalJournal.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

using nlohmann::ordered_json;

struct ProposeOptionText {
    Q_DECLARE_TR_FUNCTIONS(ProposeOptionText)
};

ordered_json effectJson(const OptionView& option)
{
    ordered_json effect{
        {"losers", option.losers.size()},
        {"needs_approval", option.needsApproval},
        {"needs_consent", option.needsConsent},
        {"ship", option.ship.known() ? ordered_json(option.ship.iso()) : ordered_json()}};
    if (option.cost.known) {
        effect["cost"] = option.cost.total().text();
        effect["currency"] = option.cost.freight.currency.code();
    }
    return effect;
}

ordered_json effectJson(const IncidentOptionView& option)
{
    ordered_json effect{{"losers", option.losers.size()},
                        {"needs_approval", option.needsApproval},
                        {"consents", option.consents},
                        {"helped", option.helped}};
    for (const OptionCost& cost : option.cost) {
        if (cost.known) {
            effect["cost"][cost.freight.currency.code()] = cost.total().text();
        }
    }
    return effect;
}

// The option of this rank, when it asks anything of anybody.
template <typename View>
Result<const View*> chosen(const std::vector<View>& options, int rank)
{
    const auto option = std::ranges::find(options, rank, &View::rank);
    if (option == options.end()) {
        return fail(ErrorKind::NotFound,
                    ProposeOptionText::tr("There is no option %1: choose one from 1 to %2.")
                        .arg(rank)
                        .arg(options.size()));
    }
    if (option->commands.empty()) {
        return fail(ErrorKind::Refused,
                    ProposeOptionText::tr("Option %1 asks nothing of anybody, so there is nothing "
                                          "to propose. Choose another one.")
                        .arg(rank));
    }
    return &*option;
}

template <typename View>
Result<Proposal> record(AppContext& context, const Picture& picture, const View& option,
                        const ordered_json& of, const ordered_json& effect)
{
    ordered_json occasion{{"option", option.option}};
    occasion.update(of);
    return ProposalJournal(context, picture)
        .record(option.commands, occasion, {{"effect_of_option", effect}})
        .map([&] {
            return Proposal{option.commands, {}};
        });
}

} // namespace

Result<Proposal> ProposeOption::run(const Picture& picture, const LineOptionsView& line, int rank)
{
    const std::string name = std::string(picture.backlog->orderKey(line.row))
                                 .append("/")
                                 .append(picture.backlog->lineKey(line.row));
    return chosen(line.options, rank).and_then([&](const OptionView* option) {
        return record(m_context, picture, *option, {{"line", name}}, effectJson(*option));
    });
}

Result<Proposal> ProposeOption::run(const Picture& picture, const IncidentOptionsView& incident,
                                    int rank)
{
    return chosen(incident.options, rank).and_then([&](const IncidentOptionView* option) {
        return record(m_context, picture, *option, {{"incident", incident.incident.id}},
                      effectJson(*option));
    });
}

} // namespace repromise
