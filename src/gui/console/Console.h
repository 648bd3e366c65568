#pragma once

#include "app/AppContext.h"
#include "app/JobRunner.h"
#include "app/PictureService.h"
#include "app/WhatChanged.h"
#include "gui/shell/Ask.h"
#include "gui/shell/CommandTable.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Theme.h"
#include "gui/shell/UiSettings.h"

#include <QObject>

#include <memory>

namespace repromise {

class AgeingPage;
class ConnectionsController;
class ConnectionsPage;
class MessagesController;
class MessagesPage;
class QueueController;
class QueuePage;
class SupplyController;
class SupplyPage;
class TodayController;
class TodayPage;
class VariantsController;

/// One window on one workspace: makes the pages and their controllers and ties them together.
class Console : public QObject {
    Q_OBJECT

public:
    Console(std::unique_ptr<AppContext> context, Theme& theme, UiSettings& settings,
            QObject* parent = nullptr);
    ~Console() override;

    void show();
    MainWindow& window() { return m_window; }
    const JobRunner& jobs() const { return m_jobs; }

signals:
    /// The first picture, or the reason why there is none, is on the screen.
    void settled();
    /// And nothing of it is still coming.
    void completed();

private:
    void makePages();
    void makeControllers();
    void followPictures();
    void followRequests();
    void followStep(NextStep::Kind kind);
    void offerStart();
    void takePicture(const PicturePtr& picture);
    void takeSafeDates(const PicturePtr& picture);
    void takeFailure(const Error& error);
    void exportReview();

    std::unique_ptr<AppContext> m_context;
    UiSettings& m_settings;
    CommandTable m_commands;
    DialogAsk m_ask;
    MainWindow m_window;
    JobRunner m_jobs; ///< after the window: jobs end before pages go
    PictureService m_pictures;
    // Of the window:
    TodayPage* m_todayPage = nullptr;
    QueuePage* m_queue = nullptr;
    MessagesPage* m_messagesPage = nullptr;
    AgeingPage* m_ageing = nullptr;
    SupplyPage* m_supplyPage = nullptr;
    ConnectionsPage* m_connectionsPage = nullptr;
    // Of this:
    TodayController* m_today = nullptr;
    QueueController* m_queueController = nullptr;
    SupplyController* m_supply = nullptr;
    VariantsController* m_variants = nullptr;
    MessagesController* m_messages = nullptr;
    ConnectionsController* m_connections = nullptr;
    bool m_startOffered = false;
};

} // namespace repromise
