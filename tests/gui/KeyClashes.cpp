#include "gui/KeyClashes.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QTabBar>

namespace repromise {
namespace {

using Found = QMap<QString, QStringList>;

void note(Found& found, const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty()) {
        found[key.toString()] << text;
    }
}

} // namespace

QStringList keyClashes(const QWidget& window)
{
    Found found;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window) {
            continue;
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            note(found, button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            note(found, label->buddy() == nullptr ? QString() : label->text());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                note(found, tabs->tabText(i));
            }
        } else if (const auto* menus = qobject_cast<const QMenuBar*>(widget)) {
            const auto actions = menus->actions();
            for (const QAction* action : actions) {
                note(found, action->isVisible() ? action->text() : QString());
            }
        }
    }
    QStringList clashes;
    for (auto key = found.begin(); key != found.end(); ++key) {
        if (key->size() > 1) {
            clashes << key.key() + QStringLiteral(": ") + key->join(QStringLiteral(" | "));
        }
    }
    return clashes;
}

} // namespace repromise
