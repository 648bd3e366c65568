#include "gui/variants/VariantDelegate.h"

#include "gui/shell/Colors.h"

#include <QAbstractItemView>
#include <QPainter>

namespace repromise {
namespace {

constexpr int sidePadding = 10;
constexpr int topPadding = 6;
constexpr int lineGap = 2;

} // namespace

void VariantDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.widget != nullptr && option.widget->hasFocus();
    painter->fillRect(option.rect, selected ? colors.selection : colors.surface);
    if (selected && focused) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()),
                          colors.focus);
    }
    QRect box = option.rect.adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
    const QStringList lines = index.data().toString().split(u'\n');
    painter->setFont(option.font);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter->setPen(i == 0 || selected ? colors.text : colors.mutedText);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignTop,
                          option.fontMetrics.elidedText(lines[i], Qt::ElideRight, box.width()));
        box.setTop(box.top() + option.fontMetrics.height() + lineGap);
    }
}

QSize VariantDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList lines = index.data().toString().split(u'\n');
    int width = 0;
    for (const QString& line : lines) {
        width = std::max(width, option.fontMetrics.horizontalAdvance(line));
    }
    const int height = static_cast<int>(lines.size()) * (option.fontMetrics.height() + lineGap);
    return {width + 2 * sidePadding, height - lineGap + 2 * topPadding};
}

} // namespace repromise
