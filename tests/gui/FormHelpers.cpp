#include "gui/FormHelpers.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace repromise {
namespace {

bool takesTab(const QWidget& widget)
{
    return widget.isEnabled() && widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus) != 0
           && widget.focusProxy() == nullptr;
}

bool isNamed(const QWidget& widget, const QWidget& form)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!widget.accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())) {
        return true;
    }
    const QList<QLabel*> labels = form.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&widget](const QLabel* label) { return label->buddy() == &widget; });
}

/// A part that Qt made for itself, as the editor inside a spin box.
bool isInner(const QWidget& widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_"));
}

QString nameOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

QStringList formComplaints(QWidget& form)
{
    QStringList complaints;
    QSet<QWidget*> reached;
    QWidget* start = form.nextInFocusChain();
    for (QWidget* widget = start; widget != nullptr; widget = widget->nextInFocusChain()) {
        reached.insert(widget);
        if (widget->nextInFocusChain() == start) {
            break;
        }
    }
    const QList<QWidget*> children = form.findChildren<QWidget*>();
    for (QWidget* widget : children) {
        if (!takesTab(*widget) || isInner(*widget)) {
            continue;
        }
        if (!reached.contains(widget)) {
            complaints << QStringLiteral("Tab does not reach ") + nameOf(*widget);
        }
        if (!isNamed(*widget, form)) {
            complaints << QStringLiteral("no name to read out: ") + nameOf(*widget);
        }
    }
    const QList<QLabel*> labels = form.findChildren<QLabel*>();
    static const QRegularExpression offered(QStringLiteral("&\\w"));
    for (const QLabel* label : labels) {
        const bool plain = label->textFormat() == Qt::PlainText;
        const bool key = label->text().contains(offered);
        if (!plain && key && label->buddy() == nullptr) {
            complaints << QStringLiteral("a key that leads nowhere: ") + nameOf(*label);
        }
    }
    return complaints;
}

QStringList tabOrder(QWidget& form)
{
    QStringList names;
    for (QWidget* widget = form.nextInFocusChain(); widget != &form;
         widget = widget->nextInFocusChain()) {
        if (form.isAncestorOf(widget) && takesTab(*widget) && !isInner(*widget)) {
            names << widget->objectName();
        }
    }
    return names;
}

} // namespace repromise
