#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QObject>

#include <memory>

namespace repromise {

/// One long task on a worker thread, seen from the thread that started it. Signals arrive there:
/// `progressed` any number of times, then `finished` exactly once, always last. The runner owns
/// the job and deletes it after `finished`.
class Job : public QObject {
    Q_OBJECT

public:
    enum class State { Waiting, Running, Succeeded, Failed, Cancelled };

    Job(QString title, std::shared_ptr<CancelToken> cancel, QObject* parent);

    const QString& title() const { return m_title; }
    State state() const { return m_state; }
    bool ended() const { return m_state >= State::Succeeded; }
    /// Why it failed; only meaningful in State::Failed and State::Cancelled.
    const Error& error() const { return m_error; }
    /// Asks the task to stop. Calling twice is harmless; `finished` still comes.
    void cancel();

signals:
    /// `total` 0 means unknown.
    void progressed(const QString& step, quint64 done, quint64 total);
    void finished();

private:
    friend class JobRunner;

    void end(const Outcome& outcome);

    QString m_title;
    std::shared_ptr<CancelToken> m_cancel;
    State m_state = State::Waiting;
    Error m_error;
};

} // namespace repromise
