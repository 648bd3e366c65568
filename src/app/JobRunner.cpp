#include "app/JobRunner.h"

#include "base/Excerpt.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <algorithm>
#include <exception>

namespace repromise {
namespace {

constexpr qint64 progressEveryMs = 50;

/// Hands progress over to the job's thread, at most twenty times a second.
class JobProgress final : public Progress {
public:
    explicit JobProgress(std::function<void(QString, quint64, quint64)> tell)
        : m_tell(std::move(tell))
    {
    }

    void report(std::string_view step, std::uint64_t done, std::uint64_t total) override
    {
        if (m_sinceLast.isValid() && m_sinceLast.elapsed() < progressEveryMs && step == m_step) {
            return;
        }
        m_sinceLast.start();
        m_step = step;
        m_tell(shown(step), done, total);
    }

private:
    std::function<void(QString, quint64, quint64)> m_tell;
    QElapsedTimer m_sinceLast;
    std::string m_step;
};

} // namespace

JobRunner::JobRunner(QObject* parent) : QObject(parent)
{
    for (QThreadPool* pool : {&m_readers, &m_writers, &m_background}) {
        pool->setMaxThreadCount(1);
    }
}

JobRunner::~JobRunner()
{
    for (Job* job : m_jobs) {
        job->cancel();
    }
    m_readers.waitForDone();
    m_writers.waitForDone();
    m_background.waitForDone();
}

QThreadPool& JobRunner::poolOf(Lane lane)
{
    switch (lane) {
    case Lane::Read:
        return m_readers;
    case Lane::Write:
        return m_writers;
    case Lane::Background:
        break;
    }
    return m_background;
}

Job* JobRunner::startTask(const QString& title, Lane lane, Task task,
                          std::function<void(const Outcome&)> deliver)
{
    auto cancel = std::make_shared<CancelToken>();
    auto* const job = new Job(title, cancel, this);
    m_jobs.push_back(job);
    // The worker only touches `job` by posting to this thread; the runner outlives the worker.
    const auto work = [this, job, cancel, task = std::move(task), deliver = std::move(deliver)] {
        JobProgress progress([this, job](const QString& step, quint64 done, quint64 total) {
            QMetaObject::invokeMethod(this, [job, step, done, total] {
                job->m_state = Job::State::Running;
                emit job->progressed(step, done, total);
            });
        });
        const Outcome outcome = guardedRun(task, progress, *cancel);
        QMetaObject::invokeMethod(
            this, [this, job, outcome, deliver] { finishJob(job, outcome, deliver); });
    };
    // Started from the event loop, so that the caller can connect to the job first.
    QMetaObject::invokeMethod(
        this,
        [this, job, lane, work] {
            job->m_state = Job::State::Running;
            emit jobStarted(job);
            poolOf(lane).start(work);
        },
        Qt::QueuedConnection);
    return job;
}

Outcome JobRunner::guardedRun(const Task& task, Progress& progress, const CancelToken& cancel)
{
    if (cancel.cancelled()) {
        return fail(ErrorKind::Cancelled, tr("Stopped before it began."));
    }
    try {
        return task(progress, cancel);
    } catch (const std::bad_alloc&) {
        return fail(ErrorKind::Storage, tr("There is not enough memory for this. Close other "
                                           "programs and try again."));
    } catch (const std::exception& exception) {
        return fail(ErrorKind::Bug, tr("Something went wrong inside Repromise. See the log."),
                    QString::fromUtf8(exception.what()));
    }
}

void JobRunner::finishJob(Job* job, const Outcome& outcome,
                          const std::function<void(const Outcome&)>& deliver)
{
    job->end(outcome);
    std::erase(m_jobs, job);
    deliver(outcome);
    emit job->finished();
    emit jobFinished(job);
    job->deleteLater();
}

} // namespace repromise
