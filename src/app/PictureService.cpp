#include "app/PictureService.h"

#include "app/ReadPicture.h"

namespace repromise {

PictureService::PictureService(AppContext& context, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs)
{
}

void PictureService::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_picture ? readNext() : readFirst();
    emit loadingChanged(true);
}

void PictureService::readNext()
{
    const auto read = [&context = m_context, previous = m_picture](Progress& progress,
                                                                   const CancelToken& cancel) {
        return ReadPicture(context).run(progress, cancel, previous);
    };
    m_jobs.start<PicturePtr>(tr("Reading the backlog"), JobRunner::Lane::Read, read, this,
                             [this](Result<PicturePtr> result) { take(std::move(result)); });
}

/// What receipts teach is read beside the backlog, and waited for only when that is on the screen.
void PictureService::readFirst()
{
    m_taught.reset();
    const auto read = [&context = m_context](Progress& progress, const CancelToken& cancel) {
        return ReadPicture(context).runWithoutSafeDates(progress, cancel);
    };
    m_jobs.start<PicturePtr>(tr("Reading the backlog"), JobRunner::Lane::Read, read, this,
                             [this](Result<PicturePtr> result) { takeFirst(std::move(result)); });
    const auto learn = [&context = m_context](Progress&, const CancelToken&) {
        return ReadCertainty(context).run(context.clock().today());
    };
    m_jobs.start<Taught>(tr("Learning how late supply is"), JobRunner::Lane::Background, learn,
                         this, [this, first = ++m_first](Result<Taught> taught) {
                             if (first == m_first) {
                                 m_taught = std::move(taught);
                                 addSafeDates();
                             }
                         });
}

void PictureService::take(Result<PicturePtr> result)
{
    if (result) {
        m_error.reset();
        m_picture = std::move(*result);
        emit pictureChanged(m_picture);
    } else {
        tell(result.error());
    }
    finish();
}

void PictureService::takeFirst(Result<PicturePtr> result)
{
    if (!result) {
        take(std::move(result));
        return;
    }
    m_error.reset();
    m_picture = std::move(*result);
    emit pictureChanged(m_picture);
    addSafeDates();
}

/// Once both the picture and what was learned are there.
void PictureService::addSafeDates()
{
    if (!m_taught || !m_picture || !m_picture->safeDatesComing) {
        return;
    }
    if (!*m_taught) {
        tell(m_taught->error());
    }
    const auto add = [picture = m_picture,
                      taught = *m_taught](Progress&, const CancelToken&) -> Result<PicturePtr> {
        return taught ? ReadPicture::withSafeDates(*picture, *taught)
                      : ReadPicture::withoutHope(*picture);
    };
    m_taught.reset();
    m_jobs.start<PicturePtr>(tr("Working out safe dates"), JobRunner::Lane::Background, add, this,
                             [this](Result<PicturePtr> result) {
                                 if (result) {
                                     m_picture = std::move(*result);
                                     emit safeDatesFound(m_picture);
                                 } else {
                                     tell(result.error());
                                 }
                                 finish();
                             });
}

void PictureService::finish()
{
    m_loading = false;
    if (std::exchange(m_again, false)) {
        refresh();
    } else {
        emit loadingChanged(false);
    }
}

void PictureService::tell(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled) {
        m_error = error;
        emit failed(error);
    }
}

} // namespace repromise
