#pragma once

#include "app/JobRunner.h"
#include "app/PictureService.h"
#include "app/WhatChanged.h"

#include <QObject>

namespace repromise {

class TodayPage;

/// Keeps the Today page current and remembers when somebody looked.
class TodayController : public QObject {
    Q_OBJECT

public:
    TodayController(AppContext& context, JobRunner& jobs, PictureService& pictures, TodayPage& page,
                    QObject* parent = nullptr);

public slots:
    void reload();
    /// The visit is over: what happens from now on is news at the next one.
    void endVisit();

private:
    void readIncidents(const PicturePtr& picture);

    AppContext& m_context;
    JobRunner& m_jobs;
    PictureService& m_pictures;
    TodayPage& m_page;
};

} // namespace repromise
