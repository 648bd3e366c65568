#include "gui/messages/MessagesPage.h"

#include "gui/FormHelpers.h"
#include "gui/messages/MessagePreview.h"
#include "gui/shell/CommandTable.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/MessageBar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace repromise;

namespace {

const Instant now = Instant::fromMs(1'782'800'000'000);
using Ids = std::vector<std::string>;

MessageView message(const std::string& id, const std::string& state)
{
    MessageView view;
    view.id = id;
    view.state = state;
    view.contactName = "Ann " + id;
    view.to = id + "@example.com";
    view.language = "en";
    view.subject = "New date " + id;
    view.createdAt = now.plusMs(-60'000);
    return view;
}

MessageDetail detail(const MessageView& head)
{
    MessageDetail result;
    result.head = head;
    result.text = "plain " + head.id;
    result.html = "<p>shown " + head.id + "</p>";
    return result;
}

} // namespace

class MessagesPageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_commands = std::make_unique<CommandTable>();
        m_page = std::make_unique<MessagesPage>(*m_commands);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setUntold(3, true);
        m_page->setMessages({message("d1", "draft"), message("d2", "draft"),
                             message("q1", "queued"), message("s1", "sent"),
                             message("u1", "uncertain")},
                            now);
    }
    void cleanup()
    {
        m_page.reset();
        m_commands.reset();
    }

    void eachShelfHoldsItsMessages()
    {
        QCOMPARE(rows(), QStringList({"Ann d1", "Ann d2"}));
        QVERIFY(child<QTabBar>("shelfTabBar")->tabText(0).contains(u'2'));
        openShelf(2);
        QCOMPARE(rows(), QStringList({"Ann s1"}));
        openShelf(3);
        QCOMPARE(rows(), QStringList({"Ann u1"}));
    }

    void aShelfWithNothingSaysSo()
    {
        m_page->setMessages({}, now);
        auto* empty = child<EmptyState>("emptyState");
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->content().title, QStringLiteral("No drafts yet"));
        QSignalSpy drafts(m_page.get(), &MessagesPage::draftAllRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(drafts.count(), 1);
        m_page->setUntold(0, true);
        QCOMPARE(empty->content().title, QStringLiteral("Every customer knows"));
        m_page->setUntold(0, false);
        QCOMPARE(empty->content().title, QStringLiteral("No drafts yet"));
        QCOMPARE(empty->content().action, QString());
        QVERIFY(!child<QPushButton>("draftPushButton")->isEnabled());
    }

    void thePreviewIsOfTheMessageChosen()
    {
        QSignalSpy asked(m_page.get(), &MessagesPage::detailRequested);
        choose(1);
        QCOMPARE(asked.last().at(0).value<std::string>(), std::string("d2"));
        m_page->showDetail(detail(message("d1", "draft"))); // came late: another is chosen now
        QCOMPARE(child<QLabel>("subjectLabel")->text(), QString());
        m_page->showDetail(detail(message("d2", "draft")));
        QCOMPARE(child<QLabel>("subjectLabel")->text(), QStringLiteral("New date d2"));
        QVERIFY(child<QTextBrowser>("htmlTextBrowser")->toPlainText().contains("shown d2"));
    }

    void keysSendAndDiscardWhatIsChosen()
    {
        QSignalSpy sends(m_page.get(), &MessagesPage::sendRequested);
        QSignalSpy discards(m_page.get(), &MessagesPage::discardRequested);
        choose(0);
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sends.last().at(0).value<Ids>(), Ids({"d1", "d2"}));
        choose(1);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(discards.last().at(0).value<Ids>(), Ids({"d2"}));
    }

    void sendAllSendsTheDraftsAndNothingElse()
    {
        QSignalSpy sends(m_page.get(), &MessagesPage::sendRequested);
        openShelf(2);
        QTest::mouseClick(child<QPushButton>("sendAllPushButton"), Qt::LeftButton);
        QCOMPARE(sends.last().at(0).value<Ids>(), Ids({"d1", "d2"}));
    }

    void whatWaitsCanBeTakenBack()
    {
        QSignalSpy undos(m_page.get(), &MessagesPage::undoRequested);
        openShelf(1);
        m_page->showDetail(detail(message("q1", "queued")));
        QVERIFY(!child<QPushButton>("sendPushButton")->isVisible());
        QTest::mouseClick(child<QPushButton>("undoPushButton"), Qt::LeftButton);
        QCOMPARE(undos.last().at(0).value<Ids>(), Ids({"q1"}));
    }

    void theUncertainIsSettledEitherWay()
    {
        QSignalSpy settled(m_page.get(), &MessagesPage::resolveRequested);
        openShelf(3);
        m_page->showDetail(detail(message("u1", "uncertain")));
        QTest::mouseClick(child<QPushButton>("wasSentPushButton"), Qt::LeftButton);
        QCOMPARE(settled.last().at(1).toBool(), true);
        QTest::mouseClick(child<QPushButton>("wasNotSentPushButton"), Qt::LeftButton);
        QCOMPARE(settled.last().at(1).toBool(), false);
        QCOMPARE(settled.last().at(0).value<std::string>(), std::string("u1"));
    }

    void approvalComesBeforeSending()
    {
        MessageView large = message("d3", "draft");
        large.needsApproval = true;
        m_page->setMessages({large}, now);
        QSignalSpy approvals(m_page.get(), &MessagesPage::approveRequested);
        m_page->showDetail(detail(large));
        QVERIFY(!child<QPushButton>("sendPushButton")->isVisible());
        QTest::mouseClick(child<QPushButton>("approvePushButton"), Qt::LeftButton);
        QCOMPARE(approvals.count(), 1);
    }

    void theMessageChosenStaysChosenAfterAReload()
    {
        choose(1);
        m_page->setMessages(
            {message("d0", "draft"), message("d1", "draft"), message("d2", "draft")}, now);
        QCOMPARE(m_page->selectedIds(), Ids({"d2"}));
    }

    void theBarsButtonTakesBack()
    {
        QSignalSpy pressed(m_page.get(), &MessagesPage::barActionTriggered);
        m_page->showResult(Tone::Info, QStringLiteral("Leaves soon."), QStringLiteral("Take back"));
        auto* bar = child<MessageBar>("messageBar");
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(pressed.count(), 1);
    }

    void isUsableByKeyboardAndNamed()
    {
        m_page->showDetail(detail(message("d1", "draft")));
        QCOMPARE(formComplaints(*m_page), QStringList());
        const QStringList order = tabOrder(*m_page);
        QVERIFY(order.indexOf("shelfTabBar") < order.indexOf("messagesTableView"));
        QVERIFY(order.indexOf("messagesTableView") < order.indexOf("sendPushButton"));
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* table() const { return child<QTableView>("messagesTableView"); }
    void choose(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void openShelf(int tab) const
    {
        auto* tabs = child<QTabBar>("shelfTabBar");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    }
    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            names << table()->model()->index(row, 0).data().toString();
        }
        return names;
    }

    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<MessagesPage> m_page;
};

QTEST_MAIN(MessagesPageTest)
#include "MessagesPageTest.moc"
