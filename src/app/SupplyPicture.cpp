#include "app/SupplyPicture.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct SupplyPictureText {
    Q_DECLARE_TR_FUNCTIONS(SupplyPictureText)
};

template <typename KeyOf>
std::uint32_t rowOf(std::string_view key, std::size_t rows, KeyOf&& keyOf)
{
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (keyOf(row) == key) {
            return row;
        }
    }
    return noIx;
}

} // namespace

std::vector<ShortItem> SupplyPicture::shortItems() const
{
    return repromise::shortItems(*m_picture->backlog, m_picture->plan,
                                 LineFacts::of(m_picture->states));
}

StockProjection SupplyPicture::projection(ItemLocation at, const ResolvedScenario& scenario) const
{
    return projectStock(*m_picture->backlog, m_picture->plan, at, scenario);
}

Result<ItemLocation> SupplyPicture::find(std::string_view item, std::string_view location) const
{
    const Backlog& b = *m_picture->backlog;
    const ItemIx itemRow =
        rowOf(item, b.items.size(), [&b](ItemIx row) { return b.text(b.items.key[row]); });
    if (itemRow == noIx) {
        return fail(
            ErrorKind::NotFound,
            SupplyPictureText::tr("There is no item %1. Check the key.").arg(excerpt(item)));
    }
    const std::uint32_t locationRow = rowOf(location, b.locations.size(), [&b](std::uint32_t row) {
        return b.text(b.locations[row].key);
    });
    if (locationRow == noIx) {
        return fail(ErrorKind::NotFound,
                    SupplyPictureText::tr("There is no location %1. Check the key.")
                        .arg(excerpt(location)));
    }
    return ItemLocation{itemRow, static_cast<LocationIx>(locationRow)};
}

} // namespace repromise
