// The longest step of the UI thread while a person works on a million lines: every event that Qt
// delivers is timed, by the clock and by the processor time of the thread. On a machine with other
// work on it the processor time is the one to believe.
#include "bench/TimedApplication.h"
#include "gui/SamplePicture.h"
#include "gui/ageing/AgeingPage.h"
#include "gui/console/AgeingController.h"
#include "gui/queue/QueueGrid.h"
#include "gui/queue/QueuePage.h"
#include "gui/shell/Ask.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/UiSettings.h"
#include "support/SyntheticBacklog.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>

using namespace repromise;

namespace {

constexpr int longMs = 120'000;

class Person {
public:
    Person(TimedApplication& application, MainWindow& window, QueuePage& queue)
        : m_application(application),
          m_window(window),
          m_queue(queue),
          m_grid(*queue.findChild<QueueGrid*>())
    {
    }

    template <typename Action>
    void does(const char* what, Action action)
    {
        m_application.restart();
        action();
        QTest::qWait(50);
        std::printf(
            "%-34s %6d events   longest %7.1f ms CPU, %7.1f ms clock   %3d over 16 ms CPU   "
            "%2d over 100 ms clock   %s\n",
            what, m_application.count, m_application.longest.cpu, m_application.longestWall,
            m_application.over16, m_application.over100, qPrintable(m_application.longest.what));
        std::fflush(stdout);
    }

    void scroll(int steps) const
    {
        for (int i = 0; i < steps; ++i) {
            QWheelEvent wheel(QPointF(50, 50), m_grid.viewport()->mapToGlobal(QPointF(50, 50)), {},
                              {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_grid.viewport(), &wheel);
            QTest::qWait(1);
        }
    }
    void dragScrollBar() const
    {
        QScrollBar* bar = m_grid.verticalScrollBar();
        for (int i = 0; i < 100; ++i) {
            bar->setValue(static_cast<int>(bar->maximum() * (i * 37LL % 100) / 100));
            QTest::qWait(1);
        }
    }
    void press(Qt::Key key, int times, Qt::KeyboardModifiers modifiers = {}) const
    {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(&m_grid, key, modifiers);
            QTest::qWait(1);
        }
    }
    /// Until the rows are there.
    template <typename Action>
    void waitFor(Action action) const
    {
        QSignalSpy arranged(&m_queue, &QueuePage::arranged);
        action();
        if (arranged.isEmpty()) {
            arranged.wait(longMs);
        }
        QTest::qWait(20);
    }
    void clickHead(QueueColumn column) const
    {
        QHeaderView* head = m_grid.horizontalHeader();
        const int section = static_cast<int>(column);
        m_grid.scrollTo(m_grid.model()->index(0, section));
        const QPoint place(head->sectionViewportPosition(section) + 12, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    }
    void sortByEveryColumn() const
    {
        for (const QueueColumn column : m_grid.shownColumns()) {
            waitFor([&] { clickHead(column); });
            waitFor([&] { clickHead(column); });
        }
    }
    void search(const QString& text) const
    {
        auto* edit = m_window.findChild<QLineEdit*>(QStringLiteral("searchLineEdit"));
        waitFor([&] {
            for (const QChar letter : text) {
                QTest::keyClick(edit, letter.toLatin1());
                QTest::qWait(30);
            }
        });
        waitFor([&] {
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
        });
    }
    QueueGrid& grid() const { return m_grid; }

private:
    TimedApplication& m_application;
    MainWindow& m_window;
    QueuePage& m_queue;
    QueueGrid& m_grid;
};

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    SyntheticSpec spec;
    spec.lines = argc > 1 ? static_cast<std::uint32_t>(std::stoul(argv[1])) : 1'000'000U;
    const PicturePtr picture = pictureOf(syntheticBacklog(spec), spec.today);
    const PicturePtr next = pictureOf(picture->backlog, spec.today);
    std::printf("%u lines\n", spec.lines);

    QTemporaryDir home;
    UiSettings settings(home.filePath(QStringLiteral("console.ini")));
    Theme theme(application);
    theme.setChoice(ThemeChoice::Light);
    CommandTable commands;
    DialogAsk ask;
    MainWindow window(theme, commands, settings);
    JobRunner jobs;
    auto* queue = new QueuePage(commands, settings, ask);
    auto* ageing = new AgeingPage(commands, settings);
    window.setPage(PageId::Queue, queue);
    window.setPage(PageId::Ageing, ageing);
    AgeingController controller(jobs, *ageing);
    window.resize(1600, 900);
    window.showPage(PageId::Queue);
    window.show();
    QTest::qWait(200);

    Person person(application, window, *queue);
    QueueFilter all;
    all.allOpen = true;
    person.does("first picture", [&] { person.waitFor([&] { queue->setPicture(picture); }); });
    person.does("all lines", [&] { person.waitFor([&] { queue->showFiltered(all); }); });
    person.does("wheel, 300 steps", [&] { person.scroll(300); });
    person.does("scroll bar, 100 places", [&] { person.dragScrollBar(); });
    person.does("page down, 60 times", [&] { person.press(Qt::Key_PageDown, 60); });
    person.does("arrow down, 100 times", [&] { person.press(Qt::Key_Down, 100); });
    person.does("sort by every column, twice", [&] { person.sortByEveryColumn(); });
    person.does("search, then clear", [&] { person.search(QStringLiteral("valve 00012")); });
    person.does("select all", [&] { person.press(Qt::Key_A, 1, Qt::ControlModifier); });
    person.does("sort with all selected",
                [&] { person.waitFor([&] { person.clickHead(QueueColumn::Value); }); });
    person.does("next picture", [&] { person.waitFor([&] { queue->setPicture(next); }); });
    person.does("ageing", [&] {
        QSignalSpy finished(&jobs, &JobRunner::jobFinished);
        ageing->setPicture(picture);
        window.showPage(PageId::Ageing);
        if (finished.isEmpty()) {
            finished.wait(longMs);
        }
        QTest::qWait(50);
    });
    person.does("back to the queue", [&] { window.showPage(PageId::Queue); });
    person.does("dark, then light", [&] {
        theme.setChoice(ThemeChoice::Dark);
        QTest::qWait(50);
        theme.setChoice(ThemeChoice::Light);
    });
    return 0;
}
