// How soon the console shows a workspace, from the start of the process by the clock, and the
// longest step of the UI thread meanwhile. Fields that are not there yet when it ends stand as 0.
#include "bench/TimedApplication.h"
#include "gui/console/Console.h"
#include "gui/queue/LineStoryPanel.h"
#include "gui/queue/QueueGrid.h"
#include "gui/queue/QueuePage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

#include <cstdio>

using namespace repromise;

namespace {

constexpr int restMs = 1'500; ///< for what still goes on when all is shown
constexpr int mostMs = 60'000;

double msSinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6
           - fields.value(19).toDouble() * 1e3 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Whether the safe dates of the picture on the screen are there.
bool knowsSafeDates(const QueuePage& queue)
{
    const PicturePtr& picture = queue.story().picture();
    return picture && picture->certainty;
}

long peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong() / 1024;
}

struct Seen {
    double rows = 0;
    double safe = 0;
};

void note(const QueuePage& queue, Seen& seen)
{
    const bool any = queue.findChild<QueueGrid*>()->model()->rowCount() > 0;
    seen.rows = seen.rows == 0 && any ? msSinceStart() : seen.rows;
    if (seen.safe == 0 && any && knowsSafeDates(queue)) {
        seen.safe = msSinceStart();
        QTimer::singleShot(restMs, qApp, &QCoreApplication::quit);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    const auto today = argc > 2 ? Date::parse(argv[2]) : std::optional(Date());
    if (argc < 2 || !today) {
        std::fprintf(stderr, "usage: bench_console WORKSPACE [AS-OF]\n");
        return 2;
    }
    auto context = AppContext::create(argv[1], *today);
    if (!context) {
        std::fprintf(stderr, "%s\n", qPrintable(context.error().sentence));
        return 1;
    }
    const QTemporaryDir home;
    UiSettings settings(home.filePath(QStringLiteral("console.ini")));
    Theme theme(application);
    Console console(std::move(*context), theme, settings);
    console.window().resize(1920, 1080);
    console.window().showPage(PageId::Queue);
    auto* queue = qobject_cast<QueuePage*>(console.window().page(PageId::Queue));
    const auto seen = std::make_shared<Seen>();
    QObject::connect(queue, &QueuePage::arranged, queue, [queue, seen] { note(*queue, *seen); });
    QTimer::singleShot(mostMs, &application, &QCoreApplication::quit);
    console.show();
    const double shown = msSinceStart();
    QApplication::exec();
    std::printf("window %.0f ms, rows %.0f ms, safe dates %.0f ms; longest step of the UI thread "
                "%.1f ms CPU (%s), %d over 16 ms; peak %ld MiB\n",
                shown, seen->rows, seen->safe, application.longest.cpu,
                qPrintable(application.longest.what), application.over16, peakMiB());
    return seen->rows > 0 && seen->safe > 0 ? 0 : 1;
}
