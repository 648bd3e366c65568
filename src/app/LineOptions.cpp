#include "app/LineOptions.h"

#include "app/OptionText.h"
#include "base/Excerpt.h"
#include "promise/options/OptionProposal.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LineOptions)
};

// A Money setting has two places whatever the currency.
constexpr std::int64_t microsPerHundredth = 10'000;

UnitPrice priceOf(const Settings& settings, Setting setting)
{
    return UnitPrice::fromMicros(std::max<std::int64_t>(settings.minor(setting), 0)
                                 * microsPerHundredth);
}

std::string keyOf(const Backlog& backlog, TextId key)
{
    return std::string(backlog.text(key));
}

OptionView viewOf(const ShortLine& line, const LineOption& option)
{
    const Backlog& backlog = line.backlog;
    OptionView view;
    view.option = optionName(option.kind);
    view.from = keyOf(backlog, backlog.locations[option.from].key);
    view.item = keyOf(backlog, backlog.items.key[option.item]);
    view.supply = option.inbound == noIx ? std::string()
                                         : keyOf(backlog, backlog.inbound.key[option.inbound]);
    view.quantity = option.quantity;
    view.ship = option.ship;
    view.delivery = option.delivery;
    view.rest = option.rest;
    view.restShip = option.restShip;
    view.cost = option.cost;
    view.needsConsent = option.needsConsent;
    view.needsApproval = option.needsApproval;
    for (const OptionLoser& loser : option.losers) {
        view.losers.push_back({loser.line, std::string(backlog.orderKey(loser.line)),
                               std::string(backlog.lineKey(loser.line)),
                               keyOf(backlog, backlog.customers.key[loser.customer]), loser.days});
    }
    view.reason = optionText(line, option, QLocale());
    view.commands = proposeOption(backlog, line.line, option);
    return view;
}

} // namespace

std::string_view optionName(OptionKind kind)
{
    switch (kind) {
    case OptionKind::Wait:
        return "wait";
    case OptionKind::Split:
        return "split";
    case OptionKind::Transfer:
        return "transfer";
    case OptionKind::ShipFrom:
        return "ship_from";
    case OptionKind::Substitute:
        return "substitute";
    case OptionKind::Expedite:
        break;
    }
    return "expedite";
}

OptionPolicy optionPolicy(const Settings& settings)
{
    OptionPolicy policy;
    policy.freightPerUnit = priceOf(settings, Setting::OptionFreight);
    policy.handling = priceOf(settings, Setting::OptionHandling);
    policy.expedite = priceOf(settings, Setting::OptionExpediteCost);
    policy.expediteDays = static_cast<int>(settings.number(Setting::OptionExpediteDays));
    if (settings.minor(Setting::OptionApprovalCost) >= 0) {
        policy.approvalCost = priceOf(settings, Setting::OptionApprovalCost);
    }
    policy.approveLosers = settings.flag(Setting::OptionApproveLosers);
    return policy;
}

LineOptions::LineOptions(PicturePtr picture, const Settings& settings)
    : m_picture(std::move(picture)),
      m_index(*m_picture->backlog),
      m_finder(m_index, m_picture->plan, optionPolicy(settings))
{
}

Result<LineOptionsView> LineOptions::find(std::string_view order, std::string_view line) const
{
    const LineIx row = m_picture->backlog->findLine(order, line);
    if (row == noIx) {
        return fail(ErrorKind::NotFound,
                    Tr::tr("There is no open line %1/%2. Check the order and the line number.")
                        .arg(shown(order), shown(line)));
    }
    return find(row);
}

LineOptionsView LineOptions::find(LineIx row) const
{
    const ShortLine line(*m_picture->backlog, m_picture->plan, row);
    LineOptionsView view{row, line.due, line.projected, {}};
    for (const LineOption& option : m_finder.find(row)) {
        view.options.push_back(viewOf(line, option));
        view.options.back().rank = static_cast<int>(view.options.size());
    }
    return view;
}

} // namespace repromise
