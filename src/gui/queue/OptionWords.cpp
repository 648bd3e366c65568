#include "gui/queue/OptionWords.h"

#include "gui/models/LocalText.h"

namespace repromise {
namespace {

constexpr int mostLosers = 3;
constexpr std::size_t mostCommands = 6;
QString between()
{
    return QStringLiteral("   ·   ");
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OptionWords)
};

QString losersText(const std::vector<OptionLoserView>& losers)
{
    if (losers.empty()) {
        return {};
    }
    QStringList names;
    for (const OptionLoserView& loser : losers) {
        if (names.size() == mostLosers) {
            break;
        }
        const QString line = LocalText::text(loser.order) + u'/' + LocalText::text(loser.line);
        names << (loser.days
                      ? Text::tr("%1 by %2", "line, days").arg(line, LocalText::days(*loser.days))
                      : Text::tr("%1 without a date", "line").arg(line));
    }
    if (const auto rest = static_cast<int>(losers.size()) - mostLosers; rest > 0) {
        names << Text::tr("and %Ln more", nullptr, rest);
    }
    return Text::tr("Later then: %1", "lines and days").arg(names.join(QStringLiteral(", ")));
}

QString costText(const OptionCost& cost)
{
    return cost.known ? LocalText::money(cost.total().minor, cost.freight.currency.packed())
                      : Text::tr("cost unknown");
}

QString commandsText(const std::vector<ProposedCommand>& commands)
{
    QStringList parts;
    for (std::size_t at = 0; at < commands.size() && at < mostCommands; ++at) {
        parts << QStringLiteral("• ") + commands[at].sentence;
    }
    if (commands.size() > mostCommands) {
        parts << Text::tr("and %Ln more", nullptr,
                          static_cast<int>(commands.size() - mostCommands));
    }
    return parts.join(u'\n');
}

Question asked(const QString& commands, const QString& losers, bool approval, bool consent)
{
    QStringList parts{commands};
    if (!losers.isEmpty()) {
        parts << losers;
    }
    if (approval) {
        parts << Text::tr("By your rules this needs approval before anybody acts on it.");
    }
    if (consent) {
        parts << Text::tr("The customer has to agree first.");
    }
    return {Text::tr("Propose this?"), parts.join(QStringLiteral("\n\n")), Text::tr("Propose"),
            Text::tr("Cancel"), false};
}

} // namespace

OptionCard OptionWords::card(const OptionView& option, Date today)
{
    QStringList parts{
        option.ship.known()
            ? Text::tr("Ships %1", "date").arg(LocalText::shortDate(option.ship, today))
            : Text::tr("No date"),
        costText(option.cost)};
    if (option.needsConsent) {
        parts << Text::tr("needs the customer's consent");
    }
    if (option.needsApproval) {
        parts << Text::tr("needs approval");
    }
    return {option.rank, option.reason, parts.join(between()), losersText(option.losers),
            !option.commands.empty()};
}

OptionCard OptionWords::card(const IncidentOptionView& option, Date today)
{
    QStringList parts{Text::tr("%Ln line(s) helped", nullptr, static_cast<int>(option.helped)),
                      Text::tr("%Ln on time", nullptr, static_cast<int>(option.onTime))};
    if (option.last.known()) {
        parts << Text::tr("all by %1", "date").arg(LocalText::shortDate(option.last, today));
    }
    for (const OptionCost& cost : option.cost) {
        parts << costText(cost);
    }
    if (option.consents > 0) {
        parts << Text::tr("%Ln consent(s) needed", nullptr, static_cast<int>(option.consents));
    }
    if (option.needsApproval) {
        parts << Text::tr("needs approval");
    }
    return {option.rank, option.reason, parts.join(between()), losersText(option.losers),
            !option.commands.empty()};
}

Question OptionWords::question(const OptionView& option)
{
    return asked(commandsText(option.commands), losersText(option.losers), option.needsApproval,
                 option.needsConsent);
}

Question OptionWords::question(const IncidentOptionView& option)
{
    return asked(commandsText(option.commands), losersText(option.losers), option.needsApproval,
                 option.consents > 0);
}

} // namespace repromise
