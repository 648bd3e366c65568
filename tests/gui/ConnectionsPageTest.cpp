#include "gui/connections/ConnectionsPage.h"

#include "app/PictureService.h"
#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/connections/ConnectionsController.h"
#include "gui/connections/QuarantineController.h"
#include "gui/connections/QuarantinePanel.h"
#include "gui/connections/WaitsPanel.h"
#include "gui/shell/CommandTable.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/MessageBar.h"
#include "support/Patience.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace repromise;

namespace {

const Instant now = Instant::fromMs(1'782'800'000'000);

SourceStatus source(const std::string& name, const std::string& state)
{
    SourceStatus status;
    status.name = name;
    status.connector = "csv";
    status.state = state;
    status.lastGood = now.plusMs(-60'000);
    return status;
}

QuarantineRow refused(const std::string& source, const std::string& key)
{
    QuarantineRow row{source,     "sales_lines.csv",          12,          key, "unknown_item",
                      "rejected", "Item \"X\" is not known.", key + ",1,X"};
    row.id = key[3] - '0';
    row.record = "sales_lines";
    row.fields = {{"order_id", key.substr(0, 4)}, {"item_id", "X"}};
    return row;
}

} // namespace

class ConnectionsPageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_commands = std::make_unique<CommandTable>();
        m_page = std::make_unique<ConnectionsPage>(*m_commands);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        StatusReport report;
        report.sources = {source("erp", "good"), source("wms", "held")};
        m_page->setStatus(report, now);
    }
    void cleanup()
    {
        m_page.reset();
        m_commands.reset();
    }

    void withoutSourcesThePageOffersToAddOne()
    {
        m_page->setStatus({}, now);
        auto* empty = child<EmptyState>("emptyState");
        QVERIFY(empty->isVisible());
        QSignalSpy adds(m_page.get(), &ConnectionsPage::addRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(adds.count(), 2);
        QVERIFY(!button("syncAllPushButton")->isEnabled());
    }

    void buttonsAskForTheSourceChosen()
    {
        QSignalSpy syncs(m_page.get(), &ConnectionsPage::syncRequested);
        QSignalSpy tests(m_page.get(), &ConnectionsPage::testRequested);
        QSignalSpy removals(m_page.get(), &ConnectionsPage::removeRequested);
        choose(1);
        click("syncPushButton");
        click("syncAllPushButton");
        click("testPushButton");
        click("removePushButton");
        QCOMPARE(syncs.at(0).at(0).value<std::string>(), std::string("wms"));
        QCOMPARE(syncs.at(1).at(0).value<std::string>(), std::string());
        QCOMPARE(tests.at(0).at(0).value<std::string>(), std::string("wms"));
        QCOMPARE(removals.at(0).at(0).value<std::string>(), std::string("wms"));
    }

    void whatWaitsComesBeforeTheSourcesForTheKeyboard()
    {
        choose(1);
        auto* waits = m_page->findChild<WaitsPanel*>();
        waits->setWaits({{SourceWait::Kind::NeedsSecret, {}, {}, "password"},
                         {SourceWait::Kind::HeldPicture, QStringLiteral("Cut short."), {}, {}}},
                        {});
        const QStringList stops = tabOrder(*m_page);
        const auto before = stops.indexOf(QStringLiteral("secretPushButton"));
        QCOMPARE(stops.mid(before, 5),
                 QStringList({"secretPushButton", "refuseHeldPushButton", "askAgainPushButton",
                              "acceptHeldPushButton", "sourcesTableView"}));
    }

    void whoAnsweredWhatWaitedKeepsTheKeyboard()
    {
        choose(1);
        auto* waits = m_page->findChild<WaitsPanel*>();
        waits->setWaits(
            {{SourceWait::Kind::HeldPicture, QStringLiteral("It is cut short."), {}, {}}}, {});
        QSignalSpy accepted(m_page.get(), &ConnectionsPage::acceptRequested);
        button("acceptHeldPushButton")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(accepted.count(), 1);
        waits->setWaits({}, {});
        QCOMPARE(QApplication::focusWidget(),
                 m_page->findChild<QTableView*>(QStringLiteral("sourcesTableView")));
    }

    void aHeldSnapshotIsAcceptedRefusedOrAskedForAgain()
    {
        choose(1);
        auto* waits = m_page->findChild<WaitsPanel*>();
        waits->setWaits(
            {{SourceWait::Kind::HeldPicture, QStringLiteral("It is cut short."), {}, {}}}, {});
        QSignalSpy accepted(m_page.get(), &ConnectionsPage::acceptRequested);
        QSignalSpy refused(m_page.get(), &ConnectionsPage::refuseRequested);
        QSignalSpy synced(m_page.get(), &ConnectionsPage::syncRequested);
        click("acceptHeldPushButton");
        click("refuseHeldPushButton");
        click("askAgainPushButton");
        for (const QSignalSpy* const spy : {&accepted, &refused, &synced}) {
            QCOMPARE(spy->size(), 1);
            QCOMPARE(spy->at(0).at(0).value<std::string>(), std::string("wms"));
        }
    }

    void onlyADropFolderHasColumnsToMap()
    {
        StatusReport report;
        report.sources = {source("erp", "good"), source("portal", "good")};
        report.sources[1].connector = "drop";
        m_page->setStatus(report, now);
        choose(0);
        QVERIFY(!button("mapPushButton")->isVisible());
        choose(1);
        QSignalSpy asked(m_page.get(), &ConnectionsPage::mapRequested);
        click("mapPushButton");
        QCOMPARE(asked.at(0).at(0).value<std::string>(), std::string("portal"));
    }

    void aSyncShowsItsProgressAndCanBeCancelled()
    {
        QSignalSpy cancels(m_page.get(), &ConnectionsPage::cancelRequested);
        m_page->setSyncing(true);
        m_page->setProgress(QStringLiteral("erp: sales_lines"), 5, 10);
        QVERIFY(!button("syncAllPushButton")->isEnabled());
        QVERIFY(!button("removePushButton")->isEnabled());
        click("cancelPushButton");
        QCOMPARE(cancels.count(), 1);
        m_page->setSyncing(false);
        QVERIFY(!button("cancelPushButton")->isVisible());
        QVERIFY(button("syncAllPushButton")->isEnabled());
    }

    void theQuarantineIsThatOfTheSourceChosen()
    {
        fill({refused("erp", "SO-1/1"), refused("erp", "SO-2/1")});
        choose(0);
        QCOMPARE(records(), 2);
        choose(1);
        QVERIFY(!quarantine()->isVisible());
        QVERIFY(child<EmptyState>("quarantineEmptyState")->content().title.contains("wms"));
    }

    void recordsAreGroupedByWhatIsWrongWithThem()
    {
        QuarantineRow other = refused("erp", "SO-3/1");
        other.kind = "negative_qty";
        fill({refused("erp", "SO-1/1"), other, refused("erp", "SO-2/1")});
        choose(0);
        QCOMPARE(quarantine()->model()->rowCount(), 2);
        QCOMPARE(quarantine()->model()->index(0, 0).data().toString(),
                 QStringLiteral("Order lines: Unknown item (2)"));
    }

    void theRecordChosenIsShownAsItCame()
    {
        fill({refused("erp", "SO-1/1"), refused("erp", "SO-2/1")});
        choose(0);
        clickRecord(1);
        QCOMPARE(child<QPlainTextEdit>("rawPlainTextEdit")->toPlainText(),
                 QStringLiteral("SO-2/1,1,X"));
        QCOMPARE(fields()->rowCount(), 2);
        QCOMPARE(fields()->index(1, 1).data().toString(), QStringLiteral("X"));
    }

    void aMendedRecordIsDeliveredAgainWithAllItsFields()
    {
        fill({refused("erp", "SO-1/1"), refused("erp", "SO-2/1")});
        choose(0);
        QSignalSpy retries(&m_page->quarantine(), &QuarantinePanel::retryRequested);
        clickRecord(1);
        typeValue(1, "I1");
        click("retryPushButton");
        QCOMPARE(retries.count(), 1);
        const auto mended = retries.at(0).at(0).value<std::vector<MendedRecord>>();
        QCOMPARE(mended.size(), std::size_t{1});
        QCOMPARE(mended[0].id, std::int64_t{2});
        QVERIFY(mended[0].fields == (RecordFields{{"order_id", "SO-2"}, {"item_id", "I1"}}));
    }

    void aValueTypedForAGroupHoldsForAllOfIt()
    {
        fill({refused("erp", "SO-1/1"), refused("erp", "SO-2/1")});
        choose(0);
        QSignalSpy retries(&m_page->quarantine(), &QuarantinePanel::retryRequested);
        quarantine()->setFocus();
        quarantine()->setCurrentIndex(quarantine()->model()->index(0, 0)); // the group
        QCOMPARE(fields()->index(0, 1).data().toString(), QStringLiteral("several values"));
        typeValue(1, "I1");
        click("retryPushButton");
        const auto mended = retries.at(0).at(0).value<std::vector<MendedRecord>>();
        QCOMPARE(mended.size(), std::size_t{2});
        QVERIFY(mended[0].fields == (RecordFields{{"order_id", "SO-1"}, {"item_id", "I1"}}));
        QVERIFY(mended[1].fields == (RecordFields{{"order_id", "SO-2"}, {"item_id", "I1"}}));
    }

    void undoTakesBackWhatWasTyped()
    {
        fill({refused("erp", "SO-1/1")});
        choose(0);
        clickRecord(0);
        QVERIFY(!button("undoPushButton")->isEnabled());
        typeValue(1, "I1");
        click("undoPushButton");
        QCOMPARE(fields()->index(1, 1).data().toString(), QStringLiteral("X"));
        QVERIFY(!button("undoPushButton")->isEnabled());
    }

    void whatCouldNotBeReadCannotBeMendedHere()
    {
        QuarantineRow unreadable = refused("erp", "SO-1/1");
        unreadable.fields.clear();
        fill({unreadable});
        choose(0);
        clickRecord(0);
        QVERIFY(!button("retryPushButton")->isVisible());
        QVERIFY(child<QLabel>("hintLabel")->text().contains("at its source"));
    }

    void aRetryEndsInTheStoreAndSaysHowItWent()
    {
        Workshop workshop;
        QVERIFY(workshop.openDemo());
        JobRunner jobs;
        QuarantineController controller(workshop.context(), jobs, m_page->quarantine());
        QSignalSpy said(&controller, &QuarantineController::said);
        QSignalSpy retried(&controller, &QuarantineController::retried);
        fill({refused("erp", "SO-1/1")}); // of no source of the demo
        choose(0);
        clickRecord(0);
        click("retryPushButton");
        QVERIFY(!button("retryPushButton")->isEnabled()); // not twice
        QTRY_COMPARE(retried.count(), 1);
        QVERIFY(said.at(0).at(1).toString().contains("no longer in quarantine"));
        QVERIFY(button("retryPushButton")->isEnabled());
    }

    void searchingTheQuarantineFindsAndForgets()
    {
        fill({refused("erp", "SO-1/1"), refused("erp", "SO-2/1")});
        choose(0);
        auto* search = child<QLineEdit>("quarantineSearchLineEdit");
        QTest::keyClicks(search, QStringLiteral("SO-2"));
        QCOMPARE(records(), 1);
        QTest::keyClicks(search, QStringLiteral("99"));
        QVERIFY(search->isVisible());
        QCOMPARE(child<EmptyState>("quarantineEmptyState")->content().title,
                 QStringLiteral("No record fits"));
        search->selectAll();
        QTest::keyClick(search, Qt::Key_Delete);
        QCOMPARE(records(), 2);
    }

    void theSourceChosenStaysChosenAfterAReload()
    {
        choose(1);
        StatusReport report;
        report.sources = {source("crm", "good"), source("erp", "good"), source("wms", "failed")};
        m_page->setStatus(report, now);
        QCOMPARE(m_page->selectedSource(), std::string("wms"));
    }

    void aStoreThatCannotBeReadIsSaidInThePage()
    {
        Workshop workshop;
        QVERIFY(workshop.open());
        workshop.breakDatabase();
        JobRunner jobs;
        FakeAsk ask;
        PictureService pictures(workshop.context(), jobs);
        ConnectionsController controller(workshop.context(), jobs, pictures, ask, *m_page);
        controller.reload();
        auto* bar = child<MessageBar>("messageBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->text().isEmpty());
    }

    void aFolderThatIsGoneMarksTheSource()
    {
        Workshop workshop;
        QVERIFY(workshop.openDemo());
        JobRunner jobs;
        FakeAsk ask;
        PictureService pictures(workshop.context(), jobs);
        ConnectionsController controller(workshop.context(), jobs, pictures, ask, *m_page);
        QSignalSpy read(&controller, &ConnectionsController::statusRead);
        controller.reload();
        QTRY_VERIFY(read.count() > 0);
        for (const auto& entry : std::filesystem::directory_iterator(workshop.folder())) {
            if (entry.is_directory()) {
                std::filesystem::remove_all(entry.path()); // the demo's files are there
            }
        }
        controller.syncAll();
        auto* bar = child<MessageBar>("messageBar");
        QTRY_VERIFY(bar->isVisible() && !button("cancelPushButton")->isVisible());
        QTRY_COMPARE(read.last().at(0).value<StatusReport>().sources.at(0).state,
                     std::string("failed"));
    }

    void isUsableByKeyboardAndNamed()
    {
        fill({refused("erp", "SO-1/1")});
        choose(0);
        QCOMPARE(formComplaints(*m_page), QStringList());
        QCOMPARE(tabOrder(*m_page),
                 QStringList({"syncAllPushButton", "syncPushButton", "testPushButton",
                              "addPushButton", "removePushButton", "sourcesTableView",
                              "quarantineSearchLineEdit", "quarantineTreeView"}));
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) const { return child<QPushButton>(name); }
    void click(const char* name) const
    {
        QVERIFY2(button(name)->isVisible(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QTreeView* quarantine() const { return child<QTreeView>("quarantineTreeView"); }
    void fill(std::vector<QuarantineRow> rows) const
    {
        m_page->quarantine().setQuarantine({1, std::move(rows)});
    }
    /// Shown below all groups.
    int records() const
    {
        int count = 0;
        for (int group = 0; group < quarantine()->model()->rowCount(); ++group) {
            count += quarantine()->model()->rowCount(quarantine()->model()->index(group, 0));
        }
        return count;
    }
    /// Of the first group.
    void clickRecord(int row) const
    {
        const QModelIndex group = quarantine()->model()->index(0, 0);
        const QRect cell = quarantine()->visualRect(quarantine()->model()->index(row, 0, group));
        QTest::mouseClick(quarantine()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    QAbstractItemModel* fields() const { return child<QTableView>("fieldsTableView")->model(); }
    /// Types over a field's value, as a person does with F2 and Enter.
    void typeValue(int row, const char* value) const
    {
        auto* table = child<QTableView>("fieldsTableView");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 1));
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(value));
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void choose(int row) const
    {
        auto* table = child<QTableView>("sourcesTableView");
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    }

    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<ConnectionsPage> m_page;
};

QTEST_MAIN(ConnectionsPageTest)
#include "ConnectionsPageTest.moc"
