#include "gui/models/IncidentWords.h"

#include "gui/models/LocalText.h"

namespace repromise {
namespace {

int count(std::size_t value)
{
    return static_cast<int>(value);
}

} // namespace

QString IncidentWords::figures(const IncidentView& incident)
{
    QStringList parts{tr("%Ln line(s)", nullptr, count(incident.lines)),
                      tr("%Ln customer(s)", nullptr, count(incident.customers))};
    std::map<std::string, std::int64_t> value;
    for (const auto& [currency, minor] : incident.value) {
        value[Currency::fromPacked(currency).code()] = minor;
    }
    if (!value.empty()) {
        parts << LocalText::money(value);
    }
    if (incident.worstDaysLate) {
        parts << tr("up to %Ln day(s) late", nullptr, *incident.worstDaysLate);
    }
    parts << (incident.untoldCustomers > 0
                  ? tr("%Ln customer(s) do not know", nullptr, count(incident.untoldCustomers))
                  : tr("every customer knows"));
    return parts.join(QStringLiteral("   ·   "));
}

} // namespace repromise
