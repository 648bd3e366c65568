#pragma once

#include "app/AppContext.h"
#include "app/JobRunner.h"
#include "app/PictureService.h"
#include "gui/shell/Ask.h"
#include "gui/shell/CommandTable.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Theme.h"
#include "gui/shell/UiSettings.h"

#include <QObject>

#include <memory>

namespace repromise {

class AgeingPage;
class QueuePage;
class StatusController;

/// One window on one workspace: makes the pages and their controllers and ties them together.
class Console : public QObject {
    Q_OBJECT

public:
    Console(std::unique_ptr<AppContext> context, Theme& theme, UiSettings& settings,
            QObject* parent = nullptr);
    ~Console() override;

    void show();
    MainWindow& window() { return m_window; }

signals:
    /// The first picture, or the reason why there is none, is on the screen.
    void settled();

private:
    void makePages();
    void followPictures();
    void followRequests();
    void sync();
    void takePicture(const PicturePtr& picture);
    void takeFailure(const Error& error);
    void exportReview();

    std::unique_ptr<AppContext> m_context;
    UiSettings& m_settings;
    CommandTable m_commands;
    DialogAsk m_ask;
    MainWindow m_window;
    JobRunner m_jobs; ///< after the window: jobs end before pages go
    PictureService m_pictures;
    QueuePage* m_queue = nullptr;   ///< of the window
    AgeingPage* m_ageing = nullptr; ///< of the window
    StatusController* m_status = nullptr;
};

} // namespace repromise
