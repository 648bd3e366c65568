#pragma once

#include "gui/queue/QueueView.h"

#include <QMenu>

namespace repromise {

class UiSettings;

/// The views of the queue: those that are always there and those the user kept.
class ViewsMenu : public QMenu {
    Q_OBJECT

public:
    /// `saveAction` stands at its end.
    ViewsMenu(UiSettings& settings, QAction* saveAction, QWidget* parent = nullptr);

    /// Keeps the view under its name, which may be changed to one that can be stored, and returns
    /// that. One of the same name is replaced.
    QString keep(QueueView view);

signals:
    void viewChosen(const repromise::QueueView& view);

private:
    void fill();
    void offer(const QueueView& view);

    UiSettings& m_settings;
    QAction* m_saveAction;
};

} // namespace repromise
