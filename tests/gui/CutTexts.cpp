#include "gui/CutTexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace repromise {
namespace {

constexpr int rounding = 1;
constexpr int shownOfText = 60;

/// Room beside the text, as the style sheet gives it.
constexpr int besideHead = 8;
constexpr int besideTightHead = 6;
constexpr int endOfHead = 8;
constexpr int besideTab = 14;
constexpr int besideField = 9;
constexpr int arrowOfChoice = 20;
constexpr int arrowOfSorting = 10;
constexpr int iconOfField = 24;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int lengthOf(const QFont& font, QString text)
{
    return QFontMetrics(font).horizontalAdvance(text.remove(u'&'));
}

class Collector {
public:
    explicit Collector(const QWidget& window) : m_window(window) {}

    QStringList collect()
    {
        const auto widgets = m_window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->isVisibleTo(&m_window) && widget->window() == &m_window) {
                look(*widget);
            }
        }
        return m_found;
    }

private:
    void look(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            lookAtLabel(*label);
        } else if (qobject_cast<const QLineEdit*>(widget.parentWidget()) != nullptr) {
            return; // icons within a field have no text to show
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            need(button->text().isEmpty() ? 0 : button->sizeHint().width(), button->width(), widget,
                 button->text());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            lookAtTabs(*tabs);
        } else if (const auto* head = qobject_cast<const QHeaderView*>(&widget)) {
            lookAtHead(*head);
        } else if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                need(lengthOf(combo->font(), combo->itemText(i)),
                     combo->width() - 2 * besideField - arrowOfChoice, widget, combo->itemText(i));
            }
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
            const int icons = edit->actions().isEmpty() ? 0 : iconOfField;
            need(lengthOf(edit->font(), edit->placeholderText()),
                 edit->width() - 2 * besideField - icons, widget, edit->placeholderText());
        } else if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
            need(area->horizontalScrollBar()->maximum(), 0, widget,
                 QStringLiteral("must be scrolled sideways for ") + widestIn(*area));
        }
    }
    /// The part that asks for most width.
    static QString widestIn(const QScrollArea& area)
    {
        const auto parts = area.widget()->findChildren<QWidget*>();
        const auto width = [](const QWidget* part) {
            return part->isVisible() && part->layout() == nullptr ? part->minimumSizeHint().width()
                                                                  : 0;
        };
        const auto widest = std::ranges::max_element(parts, {}, width);
        return widest == parts.end()
                   ? QString()
                   : QLatin1String((*widest)->metaObject()->className()) + u' '
                         + (*widest)->objectName() + u' ' + (*widest)->property("text").toString();
    }
    void lookAtLabel(const QLabel& label)
    {
        if (label.text().isEmpty()) {
            return;
        }
        if (label.wordWrap()) {
            need(label.heightForWidth(label.width()), label.height(), label, label.text());
        } else {
            need(label.sizeHint().width(), label.width(), label, label.text());
        }
    }
    void lookAtTabs(const QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.isTabVisible(i)) {
                need(lengthOf(tabs.font(), tabs.tabText(i)) + 2 * besideTab,
                     tabs.tabRect(i).width(), tabs, tabs.tabText(i));
                need(tabs.tabRect(i).right(), tabs.width(), tabs, tabs.tabText(i));
            }
        }
    }
    void lookAtHead(const QHeaderView& head)
    {
        if (head.orientation() != Qt::Horizontal) {
            return;
        }
        const QWidget* view = head.parentWidget();
        const bool tight = view != nullptr && view->property("tight").toBool();
        for (int i = 0; i < head.count(); ++i) {
            if (head.isSectionHidden(i)) {
                continue;
            }
            const QString text = head.model()->headerData(i, Qt::Horizontal).toString();
            const bool sorted = head.isSortIndicatorShown() && head.sortIndicatorSection() == i;
            need(lengthOf(bold(head.font()), text) + 2 * (tight ? besideTightHead : besideHead)
                     + (head.isSortIndicatorShown() ? endOfHead : 0)
                     + (sorted ? arrowOfSorting : 0),
                 head.sectionSize(i), head, text);
        }
    }
    void need(int wanted, int given, const QWidget& widget, const QString& text)
    {
        if (wanted > given + rounding) {
            const QWidget* named = &widget;
            while (named->objectName().isEmpty() || named->objectName().startsWith("qt_")) {
                if (named->parentWidget() == nullptr) {
                    break;
                }
                named = named->parentWidget();
            }
            m_found << QStringLiteral("%1 of %2: %3 of %4 px for “%5”")
                           .arg(QLatin1String(widget.metaObject()->className()),
                                named->objectName())
                           .arg(given)
                           .arg(wanted)
                           .arg(text.left(shownOfText));
        }
    }

    const QWidget& m_window;
    QStringList m_found;
};

} // namespace

QStringList cutTexts(const QWidget& window)
{
    return Collector(window).collect();
}

} // namespace repromise
