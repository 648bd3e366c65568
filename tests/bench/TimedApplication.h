#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace repromise {

inline double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct TimedStep {
    double wall = 0, cpu = 0;
    QString what;
};

/// Times what is delivered by the event loop or straight from the outside, not what that causes: by
/// the clock and by the processor time of the thread.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        const QString what = QStringLiteral("%1 %2").arg(
            QLatin1String(receiver->metaObject()->className()), QString::number(event->type()));
        const double cpu = threadCpuMs();
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const TimedStep step{static_cast<double>(clock.nsecsElapsed()) / 1e6, threadCpuMs() - cpu,
                             what};
        ++count;
        over16 += step.cpu > 16 ? 1 : 0;
        over100 += step.wall > 100 ? 1 : 0;
        if (step.cpu > longest.cpu) {
            longest = step;
        }
        longestWall = std::max(longestWall, step.wall);
        return result;
    }

    void restart()
    {
        count = over16 = over100 = 0;
        longest = {};
        longestWall = 0;
    }

    int count = 0, over16 = 0, over100 = 0;
    double longestWall = 0;
    TimedStep longest;

private:
    int m_depth = 0;
};

} // namespace repromise
