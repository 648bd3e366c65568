#include "gui/ageing/AgeingSheet.h"

#include "base/Money.h"
#include "gui/models/AgeBuckets.h"
#include "gui/models/LocalText.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace repromise {
namespace {

constexpr std::array<const char*, 4> dimensionKeys{"location", "tier", "family", "customer"};
constexpr std::array<const char*, 4> dimensionTitles{
    QT_TRANSLATE_NOOP("AgeingSheet", "Location"), QT_TRANSLATE_NOOP("AgeingSheet", "Tier"),
    QT_TRANSLATE_NOOP("AgeingSheet", "Family"), QT_TRANSLATE_NOOP("AgeingSheet", "Customer")};

void add(AgeingSheet::Cell& into, const AgeingSheet::Cell& cell)
{
    into.lines += cell.lines;
    into.minor += cell.minor;
}

} // namespace

AgeingSheet::AgeingSheet(const AgeingResult& result, AgeingDimension dimension,
                         AgeingMeasure measure, const std::string& currency, const Backlog* names)
    : m_dimension(dimension), m_measure(measure)
{
    chooseCurrency(result, currency);
    addRows(result, names);
    foldSmall();
    addTotals();
}

void AgeingSheet::chooseCurrency(const AgeingResult& result, const std::string& wanted)
{
    std::map<std::string, std::uint64_t> lines;
    for (const AgeingRow& row : result.rows) {
        for (const auto& [code, minor] : row.minorByCurrency) {
            lines[code] += row.lines;
        }
    }
    for (const auto& [code, count] : lines) {
        m_currencies.push_back(code);
        if (m_currency.empty() || count > lines[m_currency]) {
            m_currency = code;
        }
    }
    if (lines.contains(wanted)) {
        m_currency = wanted;
    }
}

void AgeingSheet::addRows(const AgeingResult& result, const Backlog* names)
{
    std::unordered_map<std::string, std::size_t> seriesOf;
    std::unordered_map<std::string_view, std::string_view> nameOf;
    if (names != nullptr && m_dimension == AgeingDimension::Customer) {
        for (std::size_t row = 0; row < names->customers.size(); ++row) {
            nameOf.emplace(names->text(names->customers.key[row]),
                           names->text(names->customers.name[row]));
        }
    }
    for (const AgeingRow& row : result.rows) {
        const int bucket = AgeBuckets::indexOfKey(row.keys[0]);
        const std::string& key = row.keys[1];
        const auto [found, isNew] = seriesOf.try_emplace(key, m_series.size());
        if (isNew) {
            const auto name = nameOf.find(key);
            m_series.push_back(
                {LocalText::text(name == nameOf.end() ? key : name->second), {key}, false, {}, {}});
            if (key.empty()) {
                m_series.back().title = tr("(none)");
            }
        }
        if (bucket < 0) {
            continue;
        }
        const auto minor = row.minorByCurrency.find(m_currency);
        const Cell cell{row.lines, minor == row.minorByCurrency.end() ? 0 : minor->second};
        Series& series = m_series[found->second];
        add(series.cells[static_cast<std::size_t>(bucket)], cell);
        add(series.total, cell);
    }
}

/// Largest first; what is beyond the colours becomes one series.
void AgeingSheet::foldSmall()
{
    std::ranges::stable_sort(m_series, [this](const Series& a, const Series& b) {
        return m_measure == AgeingMeasure::Lines ? a.total.lines > b.total.lines
                                                 : a.total.minor > b.total.minor;
    });
    if (m_series.size() <= mostSeries + 1) {
        if (m_series.size() > mostSeries) {
            m_series.back().rest = true;
        }
        return;
    }
    Series rest;
    rest.rest = true;
    for (std::size_t i = mostSeries; i < m_series.size(); ++i) {
        rest.keys.push_back(m_series[i].keys[0]);
        add(rest.total, m_series[i].total);
        for (std::size_t bucket = 0; bucket < rest.cells.size(); ++bucket) {
            add(rest.cells[bucket], m_series[i].cells[bucket]);
        }
    }
    rest.title = tr("%Ln other(s)", nullptr, static_cast<int>(rest.keys.size()));
    m_series.resize(mostSeries);
    m_series.push_back(std::move(rest));
}

void AgeingSheet::addTotals()
{
    for (const Series& series : m_series) {
        for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
            add(m_buckets[bucket], series.cells[bucket]);
        }
        add(m_total, series.total);
    }
}

double AgeingSheet::figure(const Cell& cell) const
{
    if (m_measure == AgeingMeasure::Lines) {
        return static_cast<double>(cell.lines);
    }
    const int places = Currency::parse(m_currency).value_or(Currency()).places();
    return static_cast<double>(cell.minor) / std::pow(10.0, places);
}

QString AgeingSheet::text(const Cell& cell) const
{
    if (cell.lines == 0) {
        return LocalText::dash();
    }
    return m_measure == AgeingMeasure::Lines
               ? LocalText::count(cell.lines)
               : LocalText::money(cell.minor,
                                  Currency::parse(m_currency).value_or(Currency()).packed(), true);
}

QueueFilter AgeingSheet::filterOf(int bucket, int series) const
{
    QueueFilter filter;
    if (bucket >= 0) {
        filter.buckets = 1U << static_cast<unsigned>(bucket);
    }
    if (series < 0 || series >= static_cast<int>(m_series.size())) {
        return filter;
    }
    const std::vector<std::string>& keys = m_series[static_cast<std::size_t>(series)].keys;
    switch (m_dimension) {
    case AgeingDimension::Location:
        filter.locations = keys;
        break;
    case AgeingDimension::Tier:
        filter.tiers = keys;
        break;
    case AgeingDimension::Family:
        filter.families = keys;
        break;
    case AgeingDimension::Customer:
        filter.customers = keys;
        break;
    }
    return filter;
}

std::vector<std::string> AgeingSheet::reportKeys(AgeingDimension dimension)
{
    return {"bucket", dimensionKeys[static_cast<std::size_t>(dimension)]};
}

QString AgeingSheet::title(AgeingDimension dimension)
{
    return tr(dimensionTitles[static_cast<std::size_t>(dimension)]);
}

QString AgeingSheet::title(AgeingMeasure measure)
{
    return measure == AgeingMeasure::Lines ? tr("Lines") : tr("Value");
}

} // namespace repromise
