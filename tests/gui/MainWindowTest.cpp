#include "gui/shell/MainWindow.h"

#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/SamplePicture.h"
#include "gui/ageing/AgeingPage.h"
#include "gui/queue/ColumnChooser.h"
#include "gui/queue/QueueGrid.h"
#include "gui/queue/QueuePage.h"
#include "gui/shell/NavigationBar.h"
#include "gui/shell/ShortcutsDialog.h"
#include "gui/shell/UiSettings.h"
#include "support/SyntheticBacklog.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<UiSettings>(m_home->filePath(QStringLiteral("console.ini")));
        m_commands = std::make_unique<CommandTable>();
        open();
    }
    void cleanup()
    {
        m_theme->setChoice(ThemeChoice::System);
        m_window.reset();
        m_commands.reset();
    }

    void numberKeysOpenThePages()
    {
        int key = Qt::Key_1;
        for (const PageId page : allPages) {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key++), Qt::ControlModifier);
            QCOMPARE(m_window->currentPage(), page);
            QVERIFY(m_window->page(page)->isVisible());
        }
    }

    void arrowKeysMoveThroughTheNavigation()
    {
        auto* bar = m_window->findChild<NavigationBar*>();
        m_window->showPage(PageId::Today);
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), PageId::Queue);
        QTest::keyClick(bar, Qt::Key_End);
        QCOMPARE(m_window->currentPage(), PageId::Connections);
    }

    void aReplacedPageStaysOnTheScreen()
    {
        m_window->showPage(PageId::Messages);
        auto* page = new QWidget;
        m_window->setPage(PageId::Messages, page);
        QVERIFY(page->isVisible());
        QCOMPARE(m_window->page(PageId::Messages), page);
    }

    void theNextSessionOpensWhereTheLastEnded()
    {
        m_window->showPage(PageId::Ageing);
        m_window->resize(1111, 777);
        m_window->close();
        open();
        QCOMPARE(m_window->currentPage(), PageId::Ageing);
        QCOMPARE(m_window->size(), QSize(1111, 777));
    }

    void theThemeChangesEveryColourAtOnce()
    {
        m_commands->action(CommandId::ThemeDark)->trigger();
        QVERIFY(colorsOf(m_window->palette()).dark);
        m_commands->action(CommandId::ThemeLight)->trigger();
        QVERIFY(!colorsOf(m_window->palette()).dark);
        QCOMPARE(m_settings->text(QStringLiteral("window/theme")), QStringLiteral("light"));
    }

    void syncIsAskedForByItsKey()
    {
        QSignalSpy requests(m_window.get(), &MainWindow::syncRequested);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(requests.count(), 1);
    }

    void everyFormIsUsableByKeyboardAndNamed()
    {
        SyntheticSpec spec;
        spec.lines = 500;
        const PicturePtr picture = pictureOf(syntheticBacklog(spec), spec.today);
        FakeAsk ask;
        auto* queue = new QueuePage(*m_commands, *m_settings, ask);
        auto* ageing = new AgeingPage(*m_commands, *m_settings);
        m_window->setPage(PageId::Queue, queue);
        m_window->setPage(PageId::Ageing, ageing);
        queue->setPicture(picture);
        for (const PageId page : {PageId::Queue, PageId::Ageing}) {
            m_window->showPage(page);
            QCOMPARE(formComplaints(*m_window), QStringList());
        }
        ColumnChooser columns(*queue->findChild<QueueGrid*>());
        ShortcutsDialog shortcuts;
        for (QWidget* form : std::initializer_list<QWidget*>{&columns, &shortcuts}) {
            form->show();
            QCOMPARE(formComplaints(*form), QStringList());
        }
    }

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(*m_theme, *m_commands, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
