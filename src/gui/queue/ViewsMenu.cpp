#include "gui/queue/ViewsMenu.h"

#include "gui/shell/UiSettings.h"

namespace repromise {
namespace {

QString viewsGroup()
{
    return QStringLiteral("queue/views");
}

} // namespace

ViewsMenu::ViewsMenu(UiSettings& settings, QAction* saveAction, QWidget* parent)
    : QMenu(parent), m_settings(settings), m_saveAction(saveAction)
{
    fill();
}

void ViewsMenu::offer(const QueueView& view)
{
    connect(addAction(view.name), &QAction::triggered, this,
            [this, view] { emit viewChosen(view); });
}

void ViewsMenu::fill()
{
    clear();
    for (const QueueView& view : QueueView::builtIn()) {
        offer(view);
    }
    addSeparator();
    auto* removal = new QMenu(tr("Remove view"), this);
    const QStringList names = m_settings.keysBelow(viewsGroup());
    for (const QString& name : names) {
        const auto view = QueueView::fromJson(name, m_settings.text(viewsGroup() + u'/' + name));
        if (!view) {
            continue;
        }
        offer(*view);
        connect(removal->addAction(name), &QAction::triggered, this, [this, name] {
            m_settings.remove(viewsGroup() + u'/' + name);
            fill();
        });
    }
    addSeparator();
    addAction(m_saveAction);
    if (!removal->isEmpty()) {
        addMenu(removal);
    }
}

QString ViewsMenu::keep(QueueView view)
{
    view.name.replace(u'/', u'-').replace(u'\\', u'-');
    m_settings.set(viewsGroup() + u'/' + view.name, view.toJson());
    fill();
    return view.name;
}

} // namespace repromise
