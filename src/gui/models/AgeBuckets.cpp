#include "gui/models/AgeBuckets.h"

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr std::array<std::string_view, AgeBuckets::count> keys{
    "not due", "1-7", "8-14", "15-30", "31-60", "61-90", "over 90"};
constexpr std::array<const char*, AgeBuckets::count> titles{
    QT_TRANSLATE_NOOP("AgeBuckets", "Not due"),     QT_TRANSLATE_NOOP("AgeBuckets", "1–7 days"),
    QT_TRANSLATE_NOOP("AgeBuckets", "8–14 days"),   QT_TRANSLATE_NOOP("AgeBuckets", "15–30 days"),
    QT_TRANSLATE_NOOP("AgeBuckets", "31–60 days"),  QT_TRANSLATE_NOOP("AgeBuckets", "61–90 days"),
    QT_TRANSLATE_NOOP("AgeBuckets", "Over 90 days")};

constexpr std::array<const char*, AgeBuckets::count> shortTitles{
    QT_TRANSLATE_NOOP("AgeBuckets", "Not due"), QT_TRANSLATE_NOOP("AgeBuckets", "1–7"),
    QT_TRANSLATE_NOOP("AgeBuckets", "8–14"),    QT_TRANSLATE_NOOP("AgeBuckets", "15–30"),
    QT_TRANSLATE_NOOP("AgeBuckets", "31–60"),   QT_TRANSLATE_NOOP("AgeBuckets", "61–90"),
    QT_TRANSLATE_NOOP("AgeBuckets", "Over 90")};

} // namespace

std::string_view AgeBuckets::key(int index)
{
    return keys[static_cast<std::size_t>(index)];
}

int AgeBuckets::indexOfKey(std::string_view key)
{
    const auto* const found = std::ranges::find(keys, key);
    return found == keys.end() ? -1 : static_cast<int>(found - keys.begin());
}

QString AgeBuckets::shortTitle(int index)
{
    return tr(shortTitles[static_cast<std::size_t>(index)]);
}

QString AgeBuckets::title(int index)
{
    return tr(titles[static_cast<std::size_t>(index)]);
}

} // namespace repromise
