#include "app/JobRunner.h"

#include "support/Patience.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <stdexcept>

using namespace repromise;

namespace {

Result<int> untilCancelled(Progress&, const CancelToken& cancel)
{
    while (!cancel.cancelled()) {
        QThread::msleep(1);
    }
    return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
}

} // namespace

class JobRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void theResultArrivesOnTheStartersThreadBeforeFinished();
    void finishedComesOnceAndLast();
    void aCancelledJobStillFinishes();
    void aJobThatThrowsFails();
    void nobodyIsCalledWhoIsGone();
    void writersTakeTurnsWhileReadersGoOn();
    void theRunnerEndsWithItsJobs();

private:
    int m_result = 0;
    int m_resultAtFinish = 0;
    QStringList m_heard;
    Job::State m_state = Job::State::Waiting;
};

void JobRunnerTest::theResultArrivesOnTheStartersThreadBeforeFinished()
{
    JobRunner runner;
    QThread* worker = nullptr;
    auto* const job = runner.start<int>(
        QStringLiteral("answer"), JobRunner::Lane::Read,
        [&worker](Progress&, const CancelToken&) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        this,
        [this](Result<int> found) {
            QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
            m_result = found.value_or(-1);
        });
    QSignalSpy finished(job, &Job::finished);
    connect(job, &Job::finished, this, [this] { m_resultAtFinish = m_result; });
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(m_resultAtFinish, 42);
    QVERIFY(worker != QThread::currentThread());
}

void JobRunnerTest::finishedComesOnceAndLast()
{
    JobRunner runner;
    auto* const job = runner.start<int>(
        QStringLiteral("count"), JobRunner::Lane::Read,
        [](Progress& progress, const CancelToken&) -> Result<int> {
            for (std::uint64_t i = 0; i < 3; ++i) {
                progress.report("step " + std::to_string(i), i, 3);
            }
            return 3;
        },
        this, nullptr);
    connect(job, &Job::progressed, this, [this](const QString& step) { m_heard << step; });
    connect(job, &Job::finished, this, [this] { m_heard << QStringLiteral("finished"); });
    QTRY_VERIFY(runner.running().empty());
    QTest::qWait(20);
    QCOMPARE(m_heard, QStringList({QStringLiteral("step 0"), QStringLiteral("step 1"),
                                   QStringLiteral("step 2"), QStringLiteral("finished")}));
}

void JobRunnerTest::aCancelledJobStillFinishes()
{
    JobRunner runner;
    auto* const job = runner.start<int>(QStringLiteral("endless"), JobRunner::Lane::Write,
                                        untilCancelled, this, nullptr);
    connect(job, &Job::finished, this, [this, job] { m_state = job->state(); });
    QTimer::singleShot(10, job, &Job::cancel);
    QTRY_COMPARE(m_state, Job::State::Cancelled);
}

void JobRunnerTest::aJobThatThrowsFails()
{
    JobRunner runner;
    std::optional<Error> error;
    runner.start<int>(
        QStringLiteral("throws"), JobRunner::Lane::Read,
        [](Progress&, const CancelToken&) -> Result<int> { throw std::runtime_error("inside"); },
        this, [&error](const Result<int>& result) { error = result.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::Bug);
    QCOMPARE(error->detail, QStringLiteral("inside"));
}

void JobRunnerTest::nobodyIsCalledWhoIsGone()
{
    JobRunner runner;
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    runner.start<int>(
        QStringLiteral("late"), JobRunner::Lane::Read,
        [](Progress&, const CancelToken&) -> Result<int> { return 1; }, receiver.get(),
        [&called](const Result<int>&) { called = true; });
    receiver.reset();
    QTRY_VERIFY(runner.running().empty());
    QVERIFY(!called);
}

void JobRunnerTest::writersTakeTurnsWhileReadersGoOn()
{
    JobRunner runner;
    std::atomic<int> writing = 0;
    std::atomic<bool> overlapped = false;
    std::atomic<bool> read = false;
    const auto write = [&](Progress&, const CancelToken&) -> Result<int> {
        overlapped = overlapped || ++writing > 1;
        for (int i = 0; i < 500 && !read; ++i) {
            QThread::msleep(1);
        }
        --writing;
        return 0;
    };
    runner.start<int>(QStringLiteral("w1"), JobRunner::Lane::Write, write, this, nullptr);
    runner.start<int>(QStringLiteral("w2"), JobRunner::Lane::Write, write, this, nullptr);
    runner.start<int>(
        QStringLiteral("r"), JobRunner::Lane::Read,
        [&](Progress&, const CancelToken&) -> Result<int> {
            read = true;
            return 0;
        },
        this, nullptr);
    QTRY_VERIFY(runner.running().empty());
    QVERIFY(read);
    QVERIFY(!overlapped);
}

void JobRunnerTest::theRunnerEndsWithItsJobs()
{
    std::atomic<bool> began = false;
    std::atomic<bool> ended = false;
    {
        JobRunner runner;
        runner.start<int>(
            QStringLiteral("endless"), JobRunner::Lane::Read,
            [&](Progress& progress, const CancelToken& cancel) {
                began = true;
                auto result = untilCancelled(progress, cancel);
                ended = true;
                return result;
            },
            this, nullptr);
        QTRY_VERIFY(began);
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "JobRunnerTest.moc"
