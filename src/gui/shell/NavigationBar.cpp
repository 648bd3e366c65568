#include "gui/shell/NavigationBar.h"

#include "gui/models/LocalText.h"
#include "gui/shell/CommandTable.h"
#include "gui/shell/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace repromise {
namespace {

constexpr int countRole = Qt::UserRole;
constexpr int rowHeight = 38;
constexpr int barWidth = 186;
constexpr int gapToCount = 6;

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {barWidth - 16, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Colors& colors = colorsOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
        const QRectF box = QRectF(option.rect).adjusted(1, 2, -1, -2);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || hovered) {
            painter->setPen(focused ? QPen(colors.focus, 2) : QPen(Qt::NoPen));
            painter->setBrush(current ? colors.selection : colors.sunken);
            painter->drawRoundedRect(focused ? box.adjusted(1, 1, -1, -1) : box, 7, 7);
        }
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(option.rect.left() + 12, option.rect.center().y() - 9, 20, 20),
                   Qt::AlignCenter, QIcon::Normal, current ? QIcon::On : QIcon::Off);
        painter->setFont(scaledFont(option.font, 1.0, current ? QFont::DemiBold : QFont::Normal));
        painter->setPen(colors.text);
        const QString count = countText(index.data(countRole).toULongLong());
        const QFont small = scaledFont(option.font, 0.88);
        const int taken =
            count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(count) + gapToCount;
        const QRect place = option.rect.adjusted(42, 0, -12, 0);
        const QRect name = place.adjusted(0, 0, -taken, 0);
        painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            name.width()));
        painter->setFont(small);
        painter->setPen(current ? colors.text : colors.mutedText);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, count);
        painter->restore();
    }

private:
    /// Whole thousands from ten thousand on: there is no room for more.
    static QString countText(std::uint64_t count)
    {
        constexpr std::uint64_t thousand = 1'000;
        if (count == 0) {
            return {};
        }
        return count < 10 * thousand ? LocalText::count(count)
                                     : LocalText::shortNumber(static_cast<double>(
                                         (count + thousand / 2) / thousand * thousand));
    }
};

CommandId commandOf(PageId page)
{
    switch (page) {
    case PageId::Today:
        return CommandId::GoToday;
    case PageId::Queue:
        return CommandId::GoQueue;
    case PageId::Messages:
        return CommandId::GoMessages;
    case PageId::Ageing:
        return CommandId::GoAgeing;
    case PageId::Supply:
        return CommandId::GoSupply;
    case PageId::Connections:
        break;
    }
    return CommandId::GoConnections;
}

} // namespace

NavigationBar::NavigationBar(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setFixedWidth(barWidth);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pages"));
    for (int i = 0; i < pageCount; ++i) {
        addItem(new QListWidgetItem);
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            emit pageChosen(static_cast<PageId>(row));
        }
    });
}

void NavigationBar::setCommands(const CommandTable& commands)
{
    for (const PageId page : allPages) {
        const QAction* action = commands.action(commandOf(page));
        QListWidgetItem* row = item(static_cast<int>(page));
        row->setText(action->text().remove(u'&'));
        row->setIcon(action->icon());
        row->setToolTip(action->toolTip());
    }
}

PageId NavigationBar::page() const
{
    return currentRow() < 0 ? PageId::Today : static_cast<PageId>(currentRow());
}

void NavigationBar::setPage(PageId page)
{
    setCurrentRow(static_cast<int>(page));
}

void NavigationBar::setCount(PageId page, std::uint64_t count)
{
    QListWidgetItem* row = item(static_cast<int>(page));
    row->setData(countRole, static_cast<qulonglong>(count));
    row->setData(Qt::AccessibleTextRole,
                 count == 0 ? row->text() : tr("%1, %2 waiting").arg(row->text()).arg(count));
}

} // namespace repromise
