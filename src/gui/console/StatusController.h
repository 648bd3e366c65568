#pragma once

#include "app/AppContext.h"
#include "app/ReadStatus.h"

#include <QObject>

namespace repromise {

class MainWindow;

/// Says in the status bar and the navigation what a status report says.
class StatusController : public QObject {
    Q_OBJECT

public:
    StatusController(AppContext& context, MainWindow& window, QObject* parent = nullptr);

public slots:
    void show(const repromise::StatusReport& report);

private:
    AppContext& m_context;
    MainWindow& m_window;
};

} // namespace repromise
