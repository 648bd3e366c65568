#include "promise/options/OptionProposal.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OptionProposalText)
};

QString amount(std::int64_t units)
{
    return shown(Quantity::fromUnits(units).text());
}

/// The words of one option of one line.
class OptionProposer {
public:
    OptionProposer(const Backlog& backlog, LineIx line, const LineOption& option)
        : m_backlog(backlog), m_line(line), m_option(option)
    {
    }

    ProposedCommand transfer() const
    {
        return command(ProposedKind::RequestTransfer, text(m_backlog.locations[own()].key),
                       Text::tr("Transfer %1 of %2 from %3 to %4 for line %5, to ship on %6.")
                           .arg(amount(m_option.quantity), item(), from(),
                                shown(text(m_backlog.locations[own()].key)), name(), date()));
    }
    ProposedCommand shipElsewhere() const
    {
        return command(ProposedKind::ShipElsewhere, {},
                       Text::tr("Ship %1 of line %2 from %3 on %4.")
                           .arg(amount(m_option.quantity), name(), from(), date()));
    }
    ProposedCommand substitute() const
    {
        if (!m_option.needsConsent) {
            return command(ProposedKind::OfferSubstitute, {},
                           Text::tr("Ship %1 of %2 instead for line %3 on %4.")
                               .arg(amount(m_option.quantity), item(), name(), date()));
        }
        return command(ProposedKind::OfferSubstitute, {},
                       Text::tr("Agree with customer %1 on %2 of %3 instead for line %4, to ship "
                                "on %5.")
                           .arg(customer(), amount(m_option.quantity), item(), name(), date()));
    }
    ProposedCommand split() const
    {
        if (!m_option.needsConsent) {
            return command(
                ProposedKind::SplitLine, {},
                Text::tr("Ship %1 of line %2 on %3 and the other %4 later.")
                    .arg(amount(m_option.quantity), name(), date(), amount(m_option.rest)));
        }
        return command(
            ProposedKind::SplitLine, {},
            Text::tr("Agree with customer %1 to ship %2 of line %3 on %4 and the other "
                     "%5 later.")
                .arg(customer(), amount(m_option.quantity), name(), date(), amount(m_option.rest)));
    }

private:
    ProposedCommand command(ProposedKind kind, std::string to, const QString& sentence) const
    {
        const std::string order(m_backlog.orderKey(m_line));
        const std::string line(m_backlog.lineKey(m_line));
        ProposedMove move{order,
                          line,
                          text(m_backlog.items.key[m_option.item]),
                          text(m_backlog.locations[m_option.from].key),
                          std::move(to),
                          Quantity::fromUnits(m_option.quantity),
                          m_option.ship};
        return {kind, "line/" + order + "/" + line, std::nullopt, std::move(move), sentence};
    }

    std::string text(TextId id) const { return std::string(m_backlog.text(id)); }
    LocationIx own() const { return m_backlog.lines.location[m_line]; }
    QString item() const { return shown(m_backlog.text(m_backlog.items.key[m_option.item])); }
    QString from() const { return shown(m_backlog.text(m_backlog.locations[m_option.from].key)); }
    QString date() const { return shown(m_option.ship.iso()); }
    QString customer() const
    {
        return shown(m_backlog.text(m_backlog.customers.key[m_backlog.customerOf(m_line)]));
    }
    QString name() const
    {
        return shown(m_backlog.orderKey(m_line)) + QLatin1Char('/')
               + shown(m_backlog.lineKey(m_line));
    }

    const Backlog& m_backlog;
    LineIx m_line;
    const LineOption& m_option;
};

// By when the first of it is to ship; `line` is any of those it is for.
ProposedCommand groupTransfer(const Backlog& backlog, const std::string& subject, LineIx line,
                              const GroupOption& option)
{
    const auto text = [&backlog](TextId id) { return std::string(backlog.text(id)); };
    ProposedMove move{{},
                      {},
                      text(backlog.items.key[option.item]),
                      text(backlog.locations[option.from].key),
                      text(backlog.locations[backlog.lines.location[line]].key),
                      Quantity::fromUnits(option.quantity),
                      {}};
    int moved = 0;
    for (const LineOption& part : option.parts) {
        if (part.kind == OptionKind::Transfer) {
            ++moved;
            move.date = move.date.known() ? std::min(move.date, part.ship) : part.ship;
        }
    }
    const QString sentence =
        Text::tr("Transfer %1 of %2 from %3 to %4 for %n line(s), the first of which ships on %5.",
                 nullptr, moved)
            .arg(amount(option.quantity), shown(move.item), shown(move.from), shown(move.to),
                 shown(move.date.iso()));
    return {ProposedKind::RequestTransfer, subject, std::nullopt, std::move(move), sentence};
}

} // namespace

std::vector<ProposedCommand> proposeSupply(const Backlog& backlog, const ResolvedScenario& scenario)
{
    const auto text = [&backlog](TextId id) { return std::string(backlog.text(id)); };
    Scenario asked;
    for (const ResolvedScenario::InboundChange& change : scenario.inbound) {
        asked.changes.push_back(
            ScenarioChange::inboundDate(text(backlog.inbound.key[change.row]), change.expected));
    }
    for (const ResolvedScenario::AddedInbound& added : scenario.addedInbound) {
        const std::string item = text(backlog.items.key[added.at.item]);
        const std::string location = text(backlog.locations[added.at.location].key);
        asked.changes.push_back(ScenarioChange::addInbound(
            std::string("new/").append(item).append("@").append(location), item, location,
            Quantity::fromUnits(added.open), added.expected));
    }
    return proposeCommands(backlog, asked).commands;
}

std::vector<ProposedCommand> proposeOption(const Backlog& backlog, LineIx line,
                                           const LineOption& option)
{
    const OptionProposer proposer(backlog, line, option);
    switch (option.kind) {
    case OptionKind::Wait:
        break;
    case OptionKind::Split:
        return {proposer.split()};
    case OptionKind::Transfer:
        return {proposer.transfer()};
    case OptionKind::ShipFrom:
        return {proposer.shipElsewhere()};
    case OptionKind::Substitute:
        return {proposer.substitute()};
    case OptionKind::Expedite:
        return proposeSupply(backlog, option.scenario);
    }
    return {};
}

std::vector<ProposedCommand> proposeOption(const Backlog& backlog, const std::string& subject,
                                           std::span<const LineIx> lines, const GroupOption& option)
{
    if (option.kind == OptionKind::Expedite) {
        return proposeSupply(backlog, option.scenario);
    }
    std::vector<ProposedCommand> commands;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (option.parts[i].kind == OptionKind::Wait) {
            continue;
        }
        if (option.kind == OptionKind::Transfer) {
            return {groupTransfer(backlog, subject, lines[i], option)};
        }
        const auto own = proposeOption(backlog, lines[i], option.parts[i]);
        commands.insert(commands.end(), own.begin(), own.end());
    }
    return commands;
}

} // namespace repromise
