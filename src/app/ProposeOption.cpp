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

} // namespace

Result<Proposal> ProposeOption::run(const Picture& picture, const LineOptionsView& line, int rank)
{
    const auto option = std::ranges::find(line.options, rank, &OptionView::rank);
    if (option == line.options.end()) {
        return fail(ErrorKind::NotFound,
                    ProposeOptionText::tr("There is no option %1: choose one from 1 to %2.")
                        .arg(rank)
                        .arg(line.options.size()));
    }
    if (option->commands.empty()) {
        return fail(ErrorKind::Refused,
                    ProposeOptionText::tr("Option %1 asks nothing of anybody, so there is nothing "
                                          "to propose. Choose another one.")
                        .arg(rank));
    }
    const std::string name = std::string(picture.backlog->orderKey(line.row))
                                 .append("/")
                                 .append(picture.backlog->lineKey(line.row));
    return ProposalJournal(m_context, picture)
        .record(option->commands, {{"option", option->option}, {"line", name}},
                {{"effect_of_option", effectJson(*option)}})
        .map([&] {
            return Proposal{option->commands, {}};
        });
}

} // namespace repromise
