#include "app/OptionPhrases.h"

#include "app/QuantityText.h"
#include "base/Excerpt.h"

#include <algorithm>

namespace repromise {

QString OptionPhrases::losers(std::span<const OptionLoser> losers)
{
    if (losers.empty()) {
        return {};
    }
    const auto broken = static_cast<int>(std::ranges::count_if(losers, &OptionLoser::broken));
    const QString others =
        tr("%n other line(s) ship later.", nullptr, static_cast<int>(losers.size()));
    return broken == 0
               ? others
               : others + QLatin1Char(' ') + tr("%n promise(s) break by it.", nullptr, broken);
}

QString OptionPhrases::approval(bool needed)
{
    return needed ? tr("It needs approval.") : QString();
}

QString OptionPhrases::units(std::int64_t quantity, const QLocale& locale)
{
    return quantityText(quantity, locale);
}

QString OptionPhrases::place(const Backlog& backlog, LocationIx location)
{
    return shown(backlog.text(backlog.locations[location].key));
}

QString OptionPhrases::item(const Backlog& backlog, ItemIx item)
{
    return shown(backlog.text(backlog.items.key[item]));
}

QString OptionPhrases::supply(const Backlog& backlog, InboundIx inbound)
{
    return shown(backlog.text(backlog.inbound.key[inbound]));
}

QString OptionPhrases::joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace repromise
