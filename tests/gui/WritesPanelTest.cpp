#include "gui/connections/WritesPanel.h"

#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/connections/WritesController.h"
#include "gui/connections/WritesModel.h"
#include "gui/models/LocalText.h"
#include "gui/widgets/EmptyState.h"
#include "support/Patience.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace repromise;

namespace {

const Instant now = Instant::fromMs(1'782'800'000'000);

WriteView view(const char* id, const char* state, const char* source = "erp")
{
    WriteView write;
    write.id = id;
    write.state = state;
    write.source = source;
    write.oldValue = "2026-07-01";
    write.newValue = "2026-06-28";
    write.createdAt = now;
    write.what = QStringLiteral("4711/1: the purchase date");
    write.words = QStringLiteral("Purchase 4711/1: 28 June");
    return write;
}

} // namespace

class WritesPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<WritesPanel>();
        m_panel->resize(1000, 500);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->setSource("erp");
    }

    void withoutChangesThePanelSaysWhatWaitsHere()
    {
        QVERIFY(child<EmptyState>("writesEmptyState")->isVisible());
        QCOMPARE(m_panel->waiting(), 0);
    }

    void whatBecameOfAChangeIsToldInWhole()
    {
        WriteView refused = view("a", "refused");
        refused.command = "set_purchase_date";
        refused.why = "The customer waits.";
        refused.reason = "28 June is no working day there.";
        m_panel->setWrites({refused, view("b", "pending")}, now);
        auto* story = child<QLabel>("storyLabel");
        QCOMPARE(story->text(), refused.words); // of the one that waits, which stands first
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(story->isVisible());
        QVERIFY(story->text().contains("The customer waits."));
        QVERIFY(story->text().contains("no working day"));
        // Its value is a day, written as days are.
        QCOMPARE(cell(1, WritesModel::New),
                 LocalText::shortDate(Date::fromYmd(2026, 6, 28), Date::fromYmd(2026, 6, 30)));
    }

    void whatWaitsStandsFirstAndOnlyOfTheSource()
    {
        m_panel->setWrites({view("a", "done"), view("b", "pending"), view("c", "pending", "wms")},
                           now);
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, WritesModel::State), QStringLiteral("Waiting"));
        QCOMPARE(cell(0, WritesModel::New), QStringLiteral("2026-06-28"));
        QCOMPARE(cell(1, WritesModel::State), QStringLiteral("Done"));
        QCOMPARE(m_panel->waiting(), 1);
    }

    void theRequestOfTheOneChosenIsShown()
    {
        QSignalSpy asked(m_panel.get(), &WritesPanel::detailRequested);
        m_panel->setWrites({view("a", "pending"), view("b", "pending")}, now);
        QCOMPARE(asked.last().at(0).value<std::string>(), std::string("a"));
        WriteDetail detail{view("a", "pending"), R"({"method":"PATCH"})"};
        m_panel->setDetail(detail);
        QVERIFY(request()->toPlainText().contains("\"method\": \"PATCH\""));
        chooseRow(1);
        QVERIFY(request()->toPlainText().isEmpty());
        m_panel->setDetail(detail); // came too late
        QVERIFY(request()->toPlainText().isEmpty());
    }

    void onlyWhatWaitsIsSentOrDropped()
    {
        m_panel->setWrites({view("a", "pending"), view("b", "done")}, now);
        QSignalSpy sends(m_panel.get(), &WritesPanel::sendRequested);
        QSignalSpy drops(m_panel.get(), &WritesPanel::dropRequested);
        table()->selectAll();
        click("sendPushButton");
        click("dropPushButton");
        QCOMPARE(sends.at(0).at(0).value<std::vector<std::string>>(),
                 std::vector<std::string>{"a"});
        QCOMPARE(drops.at(0).at(0).value<std::vector<std::string>>(),
                 std::vector<std::string>{"a"});
        table()->clearSelection();
        chooseRow(1);
        QVERIFY(!button("sendPushButton")->isEnabled());
        QVERIFY(!button("dropPushButton")->isEnabled());
    }

    void whatWaitsForApprovalIsNotSent()
    {
        WriteView waiting = view("a", "pending");
        waiting.needsApproval = true;
        m_panel->setWrites({waiting}, now);
        QCOMPARE(cell(0, WritesModel::State), QStringLiteral("Waits for approval"));
        QVERIFY(!button("sendPushButton")->isEnabled());
        QVERIFY(button("dropPushButton")->isEnabled());
        QSignalSpy approvals(m_panel.get(), &WritesPanel::approveRequested);
        click("approvePushButton");
        QCOMPARE(approvals.at(0).at(0).value<std::vector<std::string>>(),
                 std::vector<std::string>{"a"});
        waiting.needsApproval = false;
        m_panel->setWrites({waiting}, now);
        QVERIFY(!button("approvePushButton")->isVisible());
        QVERIFY(button("sendPushButton")->isEnabled());
    }

    void nothingIsSentOrDroppedWithoutAYes()
    {
        Workshop workshop;
        QVERIFY(workshop.open());
        JobRunner jobs;
        FakeAsk ask;
        ask.yes = false;
        WritesController controller(workshop.context(), jobs, ask, *m_panel);
        QSignalSpy changed(&controller, &WritesController::changed);
        m_panel->setWrites({view("a", "pending")}, now);
        click("sendPushButton");
        click("dropPushButton");
        QCOMPARE(ask.asked, 2);
        QVERIFY(jobs.running().empty() || changed.isEmpty());
        ask.yes = true;
        QSignalSpy said(&controller, &WritesController::said);
        click("dropPushButton"); // there is no such change in this workspace
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!said.isEmpty());
    }

    void whatASystemTakesAndWhatNotIsSaid()
    {
        QSignalSpy asked(m_panel.get(), &WritesPanel::offersRequested);
        m_panel->setSource("shop");
        QCOMPARE(asked.last().at(0).value<std::string>(), std::string("shop"));
        const std::vector<WriteOffers::Offer> offers{
            {WriteCommand::ConfirmedDate, true, QStringLiteral("the confirmed date"), {}},
            {WriteCommand::Priority, false, QStringLiteral("the priority"), {}},
            {WriteCommand::Substitute, false, QStringLiteral("the item"), {}}};
        m_panel->setOffers("erp", offers); // came too late
        QVERIFY(child<QLabel>("offersLabel")->text().isEmpty());
        m_panel->setOffers("shop", offers);
        const QString said = child<QLabel>("offersLabel")->text();
        QVERIFY2(said.contains("Can be written to this system: the confirmed date."),
                 qPrintable(said));
        QVERIFY2(said.contains("Cannot be written to it: the priority; the item."),
                 qPrintable(said));
        QVERIFY(child<QLabel>("offersLabel")->isVisible());
    }

    void isUsableByKeyboardAndNamed()
    {
        m_panel->setWrites({view("a", "pending")}, now);
        QCOMPARE(formComplaints(*m_panel), QStringList());
        QCOMPARE(tabOrder(*m_panel), QStringList({"writesTableView", "requestPlainTextEdit",
                                                  "dropPushButton", "sendPushButton"}));
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* table() const { return child<QTableView>("writesTableView"); }
    QPlainTextEdit* request() const { return child<QPlainTextEdit>("requestPlainTextEdit"); }
    QPushButton* button(const char* name) const { return child<QPushButton>(name); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void chooseRow(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

    std::unique_ptr<WritesPanel> m_panel;
};

QTEST_MAIN(WritesPanelTest)
#include "WritesPanelTest.moc"
