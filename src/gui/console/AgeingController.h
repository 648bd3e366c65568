#pragma once

#include "app/AgeingReport.h"
#include "app/JobRunner.h"

#include <QObject>

namespace repromise {

class AgeingPage;

/// Works out off the UI thread what the ageing page shows.
class AgeingController : public QObject {
    Q_OBJECT

public:
    AgeingController(JobRunner& jobs, AgeingPage& page, QObject* parent = nullptr);

private:
    void report(const PicturePtr& picture, const std::vector<std::string>& by);

    JobRunner& m_jobs;
    AgeingPage& m_page;
};

} // namespace repromise
