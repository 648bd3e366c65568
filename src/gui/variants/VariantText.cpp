#include "gui/variants/VariantText.h"

#include "base/Excerpt.h"

#include <QComboBox>

#include <array>

namespace repromise {
namespace {

using Word = VariantText::Word;

constexpr std::array strategyWords{
    Word{"win", QT_TRANSLATE_NOOP("VariantText", "Win"),
         QT_TRANSLATE_NOOP("VariantText",
                           "All of it by the need date, or the guarantee has failed.")},
    Word{"gain", QT_TRANSLATE_NOOP("VariantText", "Gain"),
         QT_TRANSLATE_NOOP("VariantText", "Never later than now; may get better.")},
    Word{"redistribute", QT_TRANSLATE_NOOP("VariantText", "Redistribute"),
         QT_TRANSLATE_NOOP("VariantText", "May gain or lose.")},
    Word{"fill", QT_TRANSLATE_NOOP("VariantText", "Fill"),
         QT_TRANSLATE_NOOP("VariantText", "Never earlier than now; may lose.")},
    Word{"lose", QT_TRANSLATE_NOOP("VariantText", "Lose"),
         QT_TRANSLATE_NOOP("VariantText",
                           "Gives back even what is allocated and takes what is left.")}};
constexpr std::array shipCompleteWords{
    Word{"ignore", QT_TRANSLATE_NOOP("VariantText", "Parts as they come")},
    Word{"line", QT_TRANSLATE_NOOP("VariantText", "Whole lines")},
    Word{"order", QT_TRANSLATE_NOOP("VariantText", "Whole orders")}};
constexpr std::array sharingWords{
    Word{"ranked", QT_TRANSLATE_NOOP("VariantText", "The first takes all it needs")},
    Word{"proportional", QT_TRANSLATE_NOOP("VariantText", "Each the same share")},
    Word{"floor_then_rank", QT_TRANSLATE_NOOP("VariantText", "A floor for each, then by rank")}};
constexpr std::array onFailureWords{
    Word{"carry_on", QT_TRANSLATE_NOOP("VariantText", "Flag the line and carry on")},
    Word{"keep_present", QT_TRANSLATE_NOOP("VariantText", "Keep the plan of that item-location")},
    Word{"stop", QT_TRANSLATE_NOOP("VariantText", "Stop and keep the whole plan")},
    Word{"fall_back", QT_TRANSLATE_NOOP("VariantText", "Run another variant instead")}};

constexpr std::array<const char*, variantAttributeCount> attributeTitles{
    QT_TRANSLATE_NOOP("VariantText", "Tier"),
    QT_TRANSLATE_NOOP("VariantText", "Customer"),
    QT_TRANSLATE_NOOP("VariantText", "Region of the customer"),
    QT_TRANSLATE_NOOP("VariantText", "Channel"),
    QT_TRANSLATE_NOOP("VariantText", "Source"),
    QT_TRANSLATE_NOOP("VariantText", "Item"),
    QT_TRANSLATE_NOOP("VariantText", "Family"),
    QT_TRANSLATE_NOOP("VariantText", "Supplier"),
    QT_TRANSLATE_NOOP("VariantText", "Location"),
    QT_TRANSLATE_NOOP("VariantText", "Kind of location"),
    QT_TRANSLATE_NOOP("VariantText", "Region of the location"),
    QT_TRANSLATE_NOOP("VariantText", "Allocated"),
    QT_TRANSLATE_NOOP("VariantText", "Takes parts"),
    QT_TRANSLATE_NOOP("VariantText", "Priority"),
    QT_TRANSLATE_NOOP("VariantText", "Value"),
    QT_TRANSLATE_NOOP("VariantText", "Open quantity"),
    QT_TRANSLATE_NOOP("VariantText", "Days overdue"),
    QT_TRANSLATE_NOOP("VariantText", "Requested date"),
    QT_TRANSLATE_NOOP("VariantText", "Promised date"),
    QT_TRANSLATE_NOOP("VariantText", "Confirmed date"),
    QT_TRANSLATE_NOOP("VariantText", "Due date"),
    QT_TRANSLATE_NOOP("VariantText", "Order date"),
    QT_TRANSLATE_NOOP("VariantText", "Present commitment")};

QString translated(const char* source)
{
    return QCoreApplication::translate("VariantText", source);
}

} // namespace

std::span<const Word> VariantText::strategies()
{
    return strategyWords;
}

std::span<const Word> VariantText::shipComplete()
{
    return shipCompleteWords;
}

std::span<const Word> VariantText::sharing()
{
    return sharingWords;
}

std::span<const Word> VariantText::onFailure()
{
    return onFailureWords;
}

QString VariantText::attribute(VariantAttribute attribute)
{
    return translated(attributeTitles[static_cast<std::size_t>(attribute)]);
}

QString VariantText::hint(std::span<const Word> words, const QString& word)
{
    const auto found =
        std::ranges::find(words, word, [](const Word& each) { return QLatin1String(each.word); });
    return found == words.end() || found->hint == nullptr ? QString() : translated(found->hint);
}

void VariantText::fill(QComboBox& box, std::span<const Word> words)
{
    for (const Word& word : words) {
        box.addItem(translated(word.title), QString::fromLatin1(word.word));
    }
}

void VariantText::fillAttributes(QComboBox& box)
{
    for (int row = 0; row < variantAttributeCount; ++row) {
        const auto attribute = static_cast<VariantAttribute>(row);
        box.addItem(VariantText::attribute(attribute), shown(attributeName(attribute)));
    }
}

} // namespace repromise
