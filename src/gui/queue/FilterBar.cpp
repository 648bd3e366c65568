#include "gui/queue/FilterBar.h"

#include "gui/models/AgeBuckets.h"
#include "gui/models/ExceptionText.h"
#include "gui/models/LocalText.h"
#include "gui/widgets/FilterChip.h"
#include "gui/widgets/FlowLayout.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace repromise {
namespace {

using Option = FilterChip::Option;

std::vector<Option> exceptionOptions()
{
    std::vector<Option> options;
    options.reserve(exceptionCodeCount);
    for (int code = 0; code < exceptionCodeCount; ++code) {
        options.push_back(
            {QString::number(code), ExceptionText::brief(static_cast<ExceptionCode>(code))});
    }
    return options;
}

std::vector<Option> ageOptions()
{
    std::vector<Option> options;
    options.reserve(AgeBuckets::count);
    for (int bucket = 0; bucket < AgeBuckets::count; ++bucket) {
        options.push_back({QString::number(bucket), AgeBuckets::title(bucket)});
    }
    return options;
}

std::vector<Option> textOptions(const Backlog& backlog, const std::vector<TextId>& texts)
{
    const std::set<TextId> distinct(texts.begin(), texts.end());
    std::vector<Option> options;
    for (const TextId id : distinct) {
        const QString text = LocalText::text(backlog.text(id));
        if (!text.isEmpty()) {
            options.push_back({text, text});
        }
    }
    std::ranges::sort(options, [](const Option& a, const Option& b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return options;
}

/// The given customers by their names.
std::vector<Option> customerOptions(const Backlog& backlog, const QStringList& keys)
{
    std::unordered_map<std::string, QString> names;
    for (const QString& key : keys) {
        names.emplace(key.toStdString(), key);
    }
    for (std::size_t row = 0; row < backlog.customers.size() && !names.empty(); ++row) {
        const auto found = names.find(std::string(backlog.text(backlog.customers.key[row])));
        if (found != names.end()) {
            found->second = LocalText::text(backlog.text(backlog.customers.name[row]));
        }
    }
    std::vector<Option> options;
    for (const QString& key : keys) {
        options.push_back({key, names.at(key.toStdString())});
    }
    return options;
}

std::uint32_t bitsOf(const QStringList& keys)
{
    std::uint32_t bits = 0;
    for (const QString& key : keys) {
        bits |= 1U << key.toUInt();
    }
    return bits;
}

QStringList keysOf(std::uint32_t bits)
{
    QStringList keys;
    for (unsigned bit = 0; bit < 32; ++bit) {
        if ((bits >> bit & 1U) != 0) {
            keys << QString::number(bit);
        }
    }
    return keys;
}

std::vector<std::string> namesOf(const QStringList& keys)
{
    std::vector<std::string> names;
    for (const QString& key : keys) {
        names.push_back(key.toStdString());
    }
    return names;
}

QStringList keysOf(const std::vector<std::string>& names)
{
    QStringList keys;
    for (const std::string& name : names) {
        keys << QString::fromStdString(name);
    }
    return keys;
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this);
    setAccessibleName(tr("Filters"));
    m_untold = addChip(tr("Not told"), tr("Only lines whose customer does not know yet"));
    m_exceptions = addChip(tr("Exception"), {});
    m_age = addChip(tr("Age"), {});
    m_tier = addChip(tr("Tier"), {});
    m_location = addChip(tr("Location"), {});
    m_family = addChip(tr("Family"), {});
    m_customer = addChip(tr("Customer"), {});
    m_item = addChip(tr("Item"), {});
    m_allOpen = addChip(tr("All open lines"), tr("Also lines that will ship in time"));
    m_clear = addChip(tr("Clear"), tr("Show the whole backlog again"));
    m_clear->setCheckable(false);
    disconnect(m_clear, &FilterChip::changed, this, nullptr);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::cleared);
    m_exceptions->setOptions(exceptionOptions());
    m_age->setOptions(ageOptions());
    for (FilterChip* chip : {m_tier, m_location, m_family, m_customer, m_item}) {
        chip->setOptions({});
    }
    updateExtras();
}

FilterChip* FilterBar::addChip(const QString& title, const QString& tip)
{
    auto* chip = new FilterChip(title, this);
    if (!tip.isEmpty()) {
        chip->setToolTip(tip);
    }
    layout()->addWidget(chip);
    connect(chip, &FilterChip::changed, this, [this] {
        updateExtras();
        emit filterChanged();
    });
    return chip;
}

void FilterBar::setPicture(const Picture& picture)
{
    const Backlog& backlog = *picture.backlog;
    std::vector<TextId> locations;
    for (const LocationRow& row : backlog.locations) {
        locations.push_back(row.key);
    }
    m_tier->setOptions(textOptions(backlog, backlog.customers.tier));
    m_location->setOptions(textOptions(backlog, locations));
    m_family->setOptions(textOptions(backlog, backlog.items.family));
    m_untold->setCount(picture.states.untoldCount);

    // Thousands of customers are no menu: only those chosen from elsewhere stand here, by name.
    m_customer->setOptions(customerOptions(backlog, m_customer->ticked()));
    updateExtras();
}

void FilterBar::setFilter(const QueueFilter& filter)
{
    m_allOpen->setOn(filter.allOpen);
    m_untold->setOn(filter.untoldOnly);
    m_exceptions->setTicked(keysOf(filter.exceptions));
    m_age->setTicked(keysOf(filter.buckets));
    m_tier->setTicked(keysOf(filter.tiers));
    m_location->setTicked(keysOf(filter.locations));
    m_family->setTicked(keysOf(filter.families));
    m_customer->setTicked(keysOf(filter.customers));
    m_item->setTicked(keysOf(filter.items));
    updateExtras();
}

QueueFilter FilterBar::filter() const
{
    QueueFilter filter;
    filter.allOpen = m_allOpen->isChecked();
    filter.untoldOnly = m_untold->isChecked();
    filter.exceptions = bitsOf(m_exceptions->ticked());
    filter.buckets = bitsOf(m_age->ticked());
    filter.tiers = namesOf(m_tier->ticked());
    filter.locations = namesOf(m_location->ticked());
    filter.families = namesOf(m_family->ticked());
    filter.customers = namesOf(m_customer->ticked());
    filter.items = namesOf(m_item->ticked());
    return filter;
}

void FilterBar::updateExtras()
{
    m_customer->setVisible(!m_customer->ticked().isEmpty());
    m_item->setVisible(!m_item->ticked().isEmpty());
    m_clear->setVisible(!filter().isOpen());
}

} // namespace repromise
