#pragma once

#include "app/Job.h"

#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace repromise {

/// Runs long tasks off the UI thread. Tasks in one lane run one after the other: what writes never
/// competes with itself, and reading goes on beside it; what nobody waits for is the third lane.
class JobRunner : public QObject {
    Q_OBJECT

public:
    enum class Lane { Read, Write, Background };

    explicit JobRunner(QObject* parent = nullptr);
    /// Cancels what runs and waits for it; no signal comes after this.
    ~JobRunner() override;

    /// `task` runs on a worker thread. `done` is called with its result on this thread, before
    /// Job::finished, unless `receiver` is gone by then. The Job may be used until `finished`.
    template <typename T>
    Job* start(const QString& title, Lane lane,
               std::function<Result<T>(Progress&, const CancelToken&)> task, QObject* receiver,
               std::function<void(Result<T>)> done);

    const std::vector<Job*>& running() const { return m_jobs; }

signals:
    void jobStarted(repromise::Job* job);
    void jobFinished(repromise::Job* job);

private:
    using Task = std::function<Outcome(Progress&, const CancelToken&)>;

    Job* startTask(const QString& title, Lane lane, Task task,
                   std::function<void(const Outcome&)> deliver);
    static Outcome guardedRun(const Task& task, Progress& progress, const CancelToken& cancel);
    QThreadPool& poolOf(Lane lane);
    void finishJob(Job* job, const Outcome& outcome,
                   const std::function<void(const Outcome&)>& deliver);

    QThreadPool m_readers, m_writers, m_background;
    std::vector<Job*> m_jobs;
};

template <typename T>
Job* JobRunner::start(const QString& title, Lane lane,
                      std::function<Result<T>(Progress&, const CancelToken&)> task,
                      QObject* receiver, std::function<void(Result<T>)> done)
{
    auto slot = std::make_shared<Result<T>>(fail(ErrorKind::Bug, tr("The task did not run.")));
    auto run = [slot, task = std::move(task)](Progress& progress,
                                              const CancelToken& cancel) -> Outcome {
        *slot = task(progress, cancel);
        return *slot ? Outcome() : Outcome(tl::unexpected(slot->error()));
    };
    auto deliver = [slot, receiver = QPointer<QObject>(receiver),
                    done = std::move(done)](const Outcome& outcome) {
        if (!receiver.isNull() && done) {
            done(outcome ? std::move(*slot) : Result<T>(tl::unexpected(outcome.error())));
        }
    };
    return startTask(title, lane, std::move(run), std::move(deliver));
}

} // namespace repromise
