#include "app/PictureService.h"

#include "app/ReadPicture.h"

namespace repromise {

PictureService::PictureService(AppContext& context, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs)
{
}

void PictureService::refresh()
{
    if (m_job != nullptr) {
        m_again = true;
        return;
    }
    const auto read = [&context = m_context, previous = m_picture](Progress& progress,
                                                                   const CancelToken& cancel) {
        return ReadPicture(context).run(progress, cancel, previous);
    };
    m_job =
        m_jobs.start<PicturePtr>(tr("Reading the backlog"), JobRunner::Lane::Read, read, this,
                                 [this](Result<PicturePtr> result) { take(std::move(result)); });
    emit loadingChanged(true);
}

void PictureService::take(Result<PicturePtr> result)
{
    m_job = nullptr;
    if (result) {
        m_error.reset();
        m_picture = std::move(*result);
        emit pictureChanged(m_picture);
    } else if (result.error().kind != ErrorKind::Cancelled) {
        m_error = result.error();
        emit failed(*m_error);
    }
    if (std::exchange(m_again, false)) {
        refresh();
    } else {
        emit loadingChanged(false);
    }
}

} // namespace repromise
