#include "promise/ProposedCommand.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProposedCommandText)
};

QString day(Date date)
{
    return date.known() ? shown(date.iso()) : Text::tr("no date");
}

QString amount(std::int64_t units)
{
    return shown(Quantity::fromUnits(units).text());
}

/// Turns changes into commands, one at a time.
class Proposer {
public:
    explicit Proposer(const Backlog& backlog) : m_backlog(backlog) {}

    std::optional<ProposedCommand> propose(const ScenarioChange& change) const
    {
        switch (change.kind) {
        case ScenarioChangeKind::InboundDate:
        case ScenarioChangeKind::InboundQuantity:
            return proposeInbound(change);
        case ScenarioChangeKind::AddInbound:
            return command(ProposedKind::OrderSupply, "inbound/" + change.inbound, change,
                           Text::tr("Order %1 of %2 to be at %3 by %4 (%5).")
                               .arg(shown(change.quantity.text()), shown(change.item),
                                    shown(change.location), day(change.date),
                                    shown(change.inbound)));
        case ScenarioChangeKind::LinePriority:
        case ScenarioChangeKind::LineQuantity:
        case ScenarioChangeKind::LineRequested:
        case ScenarioChangeKind::DropLine:
            return proposeLine(change);
        case ScenarioChangeKind::DropInbound:
        case ScenarioChangeKind::AddDemand:
        case ScenarioChangeKind::StockOnHand:
            break;
        }
        return std::nullopt;
    }

private:
    static ProposedCommand command(ProposedKind kind, std::string subject,
                                   const ScenarioChange& change, QString sentence)
    {
        return {kind, std::move(subject), change, std::nullopt, std::move(sentence)};
    }

    // Only what is better than today can be asked for.
    std::optional<ProposedCommand> proposeInbound(const ScenarioChange& change) const
    {
        const InboundTable& inbound = m_backlog.inbound;
        const auto found = std::ranges::find_if(
            inbound.key, [&](TextId key) { return m_backlog.text(key) == change.inbound; });
        if (found == inbound.key.end()) {
            return std::nullopt;
        }
        const auto row = static_cast<InboundIx>(found - inbound.key.begin());
        const QString supplier = shown(m_backlog.text(inbound.supplier[row]));
        const QString key = shown(change.inbound);
        const std::string subject = "inbound/" + change.inbound;
        if (change.kind == ScenarioChangeKind::InboundDate && change.date < inbound.expected[row]) {
            return command(ProposedKind::AskSupplierDate, subject, change,
                           Text::tr("Ask supplier %1 to deliver %2 by %3 (expected %4).")
                               .arg(supplier, key, day(change.date), day(inbound.expected[row])));
        }
        if (change.kind == ScenarioChangeKind::InboundQuantity
            && change.quantity.units() > inbound.open[row]) {
            return command(
                ProposedKind::AskSupplierQuantity, subject, change,
                Text::tr("Ask supplier %1 to deliver %2 on %3 (open %4).")
                    .arg(supplier, shown(change.quantity.text()), key, amount(inbound.open[row])));
        }
        return std::nullopt;
    }

    std::optional<ProposedCommand> proposeLine(const ScenarioChange& change) const
    {
        const LineIx line = m_backlog.findLine(change.order, change.line);
        if (line == noIx) {
            return std::nullopt;
        }
        const LineTable& lines = m_backlog.lines;
        const std::string subject = "line/" + change.order + "/" + change.line;
        const QString key = shown(subjectOf(change));
        const QString customer =
            shown(m_backlog.text(m_backlog.customers.key[m_backlog.customerOf(line)]));
        if (change.kind == ScenarioChangeKind::LinePriority) {
            return command(ProposedKind::MoveLinePriority, subject, change,
                           Text::tr("Move line %1 from priority %2 to %3.")
                               .arg(key)
                               .arg(lines.priority[line])
                               .arg(change.priority));
        }
        if (change.kind == ScenarioChangeKind::LineQuantity) {
            return command(
                ProposedKind::AgreeQuantity, subject, change,
                Text::tr("Agree with customer %1 on %2 for line %3 (open %4).")
                    .arg(customer, shown(change.quantity.text()), key, amount(lines.open(line))));
        }
        if (change.kind == ScenarioChangeKind::LineRequested) {
            return command(ProposedKind::AgreeDate, subject, change,
                           Text::tr("Agree with customer %1 on %2 for line %3 (requested %4).")
                               .arg(customer, day(change.date), key, day(lines.requested[line])));
        }
        return command(ProposedKind::CancelLine, subject, change,
                       Text::tr("Agree with customer %1 to cancel what is open of line %2.")
                           .arg(customer, key));
    }

    const Backlog& m_backlog;
};

} // namespace

std::string_view proposedKindName(ProposedKind kind)
{
    static constexpr std::array<std::string_view, proposedKindCount> names{
        "ask_supplier_date", "ask_supplier_quantity",
        "order_supply",      "move_line_priority",
        "agree_quantity",    "agree_date",
        "cancel_line",       "request_transfer",
        "ship_elsewhere",    "offer_substitute",
        "split_line"};
    return names[static_cast<std::size_t>(kind)];
}

Proposal proposeCommands(const Backlog& backlog, const Scenario& scenario)
{
    const Proposer proposer(backlog);
    Proposal proposal;
    for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
        if (auto command = proposer.propose(scenario.changes[i])) {
            proposal.commands.push_back(std::move(*command));
        } else {
            proposal.assumptions.push_back(i);
        }
    }
    return proposal;
}

} // namespace repromise
