#include "gui/console/AgeingController.h"

#include "gui/ageing/AgeingPage.h"

namespace repromise {

AgeingController::AgeingController(JobRunner& jobs, AgeingPage& page, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_page(page)
{
    connect(&page, &AgeingPage::reportRequested, this, &AgeingController::report);
}

void AgeingController::report(const PicturePtr& picture, const std::vector<std::string>& by)
{
    m_jobs.start<AgeingResult>(
        tr("Counting the backlog by age"), JobRunner::Lane::Read,
        [picture, by](Progress&, const CancelToken&) { return AgeingReport(*picture).run(by); },
        this,
        [this, picture](const Result<AgeingResult>& result) {
            if (result) {
                m_page.setReport(picture, *result);
            } else if (result.error().kind != ErrorKind::Cancelled) {
                m_page.setReportError(result.error().sentence);
            }
        });
}

} // namespace repromise
