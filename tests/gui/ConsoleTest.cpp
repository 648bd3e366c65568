#include "gui/console/Console.h"

#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/connections/ConnectionsPage.h"
#include "gui/messages/MessagesPage.h"
#include "gui/models/QueueModel.h"
#include "gui/queue/LineStoryPanel.h"
#include "gui/queue/QueueGrid.h"
#include "gui/queue/QueuePage.h"
#include "gui/start/StartDialog.h"
#include "gui/today/StepRow.h"
#include "support/Patience.h"
#include "support/SmtpSink.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace repromise;

/// The whole console on the demo, as a person without a mouse uses it.
class ConsoleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_settings =
            std::make_unique<UiSettings>(m_workshop->filePath(QStringLiteral("console.ini")));
    }
    void cleanup()
    {
        m_console.reset();
        m_workshop.reset();
    }

    void keysAloneLeadFromTheQueueToASentMessage();
    void everyPageOpensAndTakesTheKeyboard();
    void theFilterFindsALineAndItsStoryOpens();
    void theSentenceForTheCustomerCanBeCopied();
    void todaysFirstStepLeadsToItsPage();
    void anEmptyWorkspaceAsksHowToBegin();
    void beginningEmptyLeadsToConnections();
    void escapeClosesEveryDialog();

private:
    void openDemo()
    {
        QVERIFY(m_workshop->openDemo());
        start();
    }
    void start()
    {
        m_console = std::make_unique<Console>(m_workshop->take(), *m_theme, *m_settings);
        QSignalSpy settled(m_console.get(), &Console::settled);
        m_console->window().resize(1280, 800);
        m_console->show();
        m_console->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
        QTRY_VERIFY(settled.count() > 0);
    }
    MainWindow& window() const { return m_console->window(); }
    /// To whatever has the keyboard, as a person's keys go.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        QTest::keyClick(focus, key, modifiers);
    }
    template <typename Widget>
    Widget* inPage(PageId page, const char* name) const
    {
        return window().page(page)->findChild<Widget*>(QLatin1String(name));
    }
    QueueGrid& grid() const { return *inPage<QueueGrid>(PageId::Queue, "grid"); }
    QTableView& messages() const
    {
        return *inPage<QTableView>(PageId::Messages, "messagesTableView");
    }
    int onShelf(int tab) const
    {
        const QString text = inPage<QTabBar>(PageId::Messages, "shelfTabBar")->tabText(tab);
        return text.section(u'(', -1).section(u')', 0, 0).toInt();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Console> m_console;
};

void ConsoleTest::keysAloneLeadFromTheQueueToASentMessage()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    QVERIFY(m_workshop->openDemo());
    const std::string port = std::to_string(sink.port());
    for (const auto& [key, value] :
         std::map<std::string, std::string>{{"smtp.host", "127.0.0.1"},
                                            {"smtp.port", port},
                                            {"smtp.tls", "none"},
                                            {"smtp.from", "orders@example.com"},
                                            {"send.undo_seconds", "0"}}) {
        const Outcome changed = m_workshop->context().changeSetting(key, value);
        QVERIFY2(changed, changed ? "" : qPrintable(key.c_str() + changed.error().sentence));
    }
    start();
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), &grid());
    press(Qt::Key_F, Qt::ControlModifier); // a customer whose lines were never told of
    QueueModel& rows = grid().queue();
    LineIx untold = noIx;
    const PicturePtr picture = rows.arrangement()->picture;
    for (int row = 0; row < rows.rowCount() && untold == noIx; ++row) {
        const bool waits = picture->states.untold[rows.lineAt(row)] != 0;
        untold = waits ? rows.lineAt(row) : noIx;
    }
    QVERIFY(untold != noIx);
    QTest::keyClicks(QApplication::focusWidget(),
                     QString::fromStdString(std::string(picture->backlog->orderKey(untold))));
    press(Qt::Key_Return);
    QTRY_VERIFY(rows.rowCount() > 0 && rows.rowCount() < 20);
    QTRY_COMPARE(QApplication::focusWidget(), &grid());
    const int draftsBefore = onShelf(0);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(onShelf(0) > draftsBefore);
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), &messages());
    const int sentBefore = onShelf(2);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sink.messages().size(), 1);
    QTRY_COMPARE(onShelf(2), sentBefore + 1);
}

void ConsoleTest::everyPageOpensAndTakesTheKeyboard()
{
    openDemo();
    QTRY_VERIFY(!window().page(PageId::Today)->findChildren<StepRow*>().isEmpty());
    QTRY_VERIFY(inPage<QTableView>(PageId::Supply, "shortTableView")->model()->rowCount() > 0);
    int key = Qt::Key_1;
    for (const PageId page : allPages) {
        QTest::keyClick(&window(), static_cast<Qt::Key>(key++), Qt::ControlModifier);
        QCOMPARE(window().currentPage(), page);
        QTRY_VERIFY2(window().page(page)->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(QString::number(static_cast<int>(page))));
        QCOMPARE(formComplaints(*window().page(page)), QStringList());
    }
}

void ConsoleTest::theFilterFindsALineAndItsStoryOpens()
{
    openDemo();
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(grid().queue().rowCount() > 1);
    const LineIx last = grid().queue().lineAt(grid().queue().rowCount() - 1);
    const PicturePtr picture = grid().queue().arrangement()->picture;
    const QString order = QString::fromStdString(std::string(picture->backlog->orderKey(last)));
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), order);
    press(Qt::Key_Return);
    auto& story = *window().page(PageId::Queue)->findChild<LineStoryPanel*>();
    auto* title = story.findChild<QLabel*>(QStringLiteral("titleLabel"));
    QTRY_VERIFY2(title->text().startsWith(order), qPrintable(title->text()));
    auto* sentence = story.findChild<QLabel*>(QStringLiteral("sentenceLabel"));
    QTRY_VERIFY(sentence->isVisible());
    press(Qt::Key_F9);
    QVERIFY(!story.isVisible());
    press(Qt::Key_F9);
    QVERIFY(story.isVisible());
}

void ConsoleTest::theSentenceForTheCustomerCanBeCopied()
{
    openDemo();
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    auto& story = *window().page(PageId::Queue)->findChild<LineStoryPanel*>();
    auto* sentence = story.findChild<QLabel*>(QStringLiteral("customerSentenceLabel"));
    QTRY_VERIFY(sentence->isVisible() && !sentence->text().isEmpty());
    auto* copy = story.findChild<QToolButton*>(QStringLiteral("copySentenceButton"));
    copy->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), sentence->text());
}

void ConsoleTest::todaysFirstStepLeadsToItsPage()
{
    openDemo();
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!window().page(PageId::Today)->findChildren<StepRow*>().isEmpty());
    const auto enter = [this] {
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        return qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr;
    };
    QTRY_VERIFY(enter());
    press(Qt::Key_Space);
    QTRY_VERIFY(window().currentPage() != PageId::Today);
}

void ConsoleTest::anEmptyWorkspaceAsksHowToBegin()
{
    QVERIFY(m_workshop->open());
    start();
    auto* dialog = window().findChild<StartDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(grid().queue().rowCount() > 0);
}

void ConsoleTest::beginningEmptyLeadsToConnections()
{
    QVERIFY(m_workshop->open());
    start();
    auto* dialog = window().findChild<StartDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(window().currentPage(), PageId::Connections);
}

void ConsoleTest::escapeClosesEveryDialog()
{
    openDemo();
    const std::pair<PageId, const char*> dialogs[]{
        {PageId::Today, "show-shortcuts"}, {PageId::Today, "about"},
        {PageId::Queue, "choose-columns"}, {PageId::Queue, "save-view"},
        {PageId::Supply, "edit-variants"}, {PageId::Connections, "add-source"}};
    for (const auto& [page, command] : dialogs) {
        window().showPage(page);
        const QList<QAction*> actions = window().actions() + window().page(page)->actions();
        const auto action =
            std::ranges::find(actions, QLatin1String(command), &QAction::objectName);
        QVERIFY2(action != actions.end(), command);
        (*action)->trigger();
        QTRY_VERIFY2(QApplication::activeModalWidget() != nullptr, command);
        QWidget* dialog = QApplication::activeModalWidget();
        QTRY_VERIFY2(dialog->isAncestorOf(QApplication::focusWidget()), command); // keys go there
        press(Qt::Key_Escape);
        QTRY_VERIFY2(QApplication::activeModalWidget() == nullptr, command);
    }
}

QTEST_MAIN(ConsoleTest)
#include "ConsoleTest.moc"
