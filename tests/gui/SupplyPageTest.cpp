#include "gui/supply/SupplyPage.h"

#include "app/ReadJournal.h"
#include "app/ScenarioFolder.h"
#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/SamplePicture.h"
#include "gui/Workshop.h"
#include "gui/shell/CommandTable.h"
#include "gui/supply/StockChart.h"
#include "gui/supply/SupplyController.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/MessageBar.h"
#include "support/BacklogBuilder.h"
#include "support/Patience.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace repromise;

namespace {

/// PUMP waits for PO-1/1; VALVE, of more customers and less value, has nothing on order.
PicturePtr shortWorld()
{
    BacklogBuilder builder;
    for (int i = 1; i <= 4; ++i) {
        builder.customer({.key = "C" + std::to_string(i)});
        LineSpec line;
        line.order = "SO-" + std::to_string(i);
        line.customer = "C" + std::to_string(i == 2 ? 1 : i);
        line.item = i <= 2 ? "PUMP" : "VALVE";
        line.ordered = Quantity::whole(i <= 2 ? 100 : 5);
        line.requested = line.promised = testDay(10);
        builder.line(line);
    }
    InboundSpec inbound;
    inbound.key = "PO-1/1";
    inbound.item = "PUMP";
    inbound.open = Quantity::whole(500);
    inbound.expected = inbound.promised = testDay(20);
    builder.inbound(inbound);
    return pictureOf(builder.build(), testToday());
}

} // namespace

class SupplyPageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        QVERIFY(m_workshop->open());
        m_commands = std::make_unique<CommandTable>();
        m_jobs = std::make_unique<JobRunner>();
        m_ask = std::make_unique<FakeAsk>();
        m_page = std::make_unique<SupplyPage>(*m_commands);
        m_controller =
            std::make_unique<SupplyController>(m_workshop->context(), *m_jobs, *m_ask, *m_page);
        m_page->resize(1200, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_picture = shortWorld();
        m_controller->setPicture(m_picture);
        QTRY_COMPARE(table("shortTableView")->model()->rowCount(), 2);
    }
    void cleanup()
    {
        m_controller.reset();
        m_jobs.reset();
        m_page.reset();
        m_commands.reset();
        m_workshop.reset();
    }

    void theGreatestValueComesFirst()
    {
        QCOMPARE(cells("shortTableView", 0), QStringList({"PUMP", "VALVE"}));
        QVERIFY(child<QLabel>("itemLabel")->text().startsWith(QStringLiteral("PUMP")));
        QCOMPARE(cells("inboundTableView", 0), QStringList({"PO-1/1"}));
    }

    void aClickOnAHeadSorts()
    {
        QHeaderView* head = table("shortTableView")->horizontalHeader();
        const int section = static_cast<int>(ShortColumn::Customers);
        const QPoint place(head->sectionViewportPosition(section) + 8, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(m_page->order().column, ShortColumn::Customers);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
        const bool down = m_page->order().descending;
        const QStringList wanted =
            down ? QStringList({"VALVE", "PUMP"}) : QStringList({"PUMP", "VALVE"});
        QTRY_COMPARE(cells("shortTableView", 0), wanted);
    }

    void searchingNarrowsTheItems()
    {
        QTest::keyClicks(child<QLineEdit>("searchLineEdit"), QStringLiteral("valve"));
        QTRY_COMPARE(cells("shortTableView", 0), QStringList({"VALVE"}));
        QVERIFY(child<QLabel>("noInboundLabel")->isVisible());
    }

    void aDateTypedShowsWhoWins()
    {
        QVERIFY(!child<QWidget>("differencePanel")->isVisible());
        typeDate(testDay(5));
        QVERIFY(child<QWidget>("differencePanel")->isVisible());
        QCOMPARE(table("differenceTableView")->model()->rowCount(), 2);
        QVERIFY2(child<QLabel>("differenceLabel")->text().startsWith(QStringLiteral("2 line")),
                 qPrintable(child<QLabel>("differenceLabel")->text()));
    }

    void theDateAsItWasSupposesNothing()
    {
        typeDate(testDay(5));
        typeDate(testDay(20));
        QVERIFY(!child<QWidget>("differencePanel")->isVisible());
    }

    void aMarkDraggedSupposesADateLive()
    {
        auto* chart = child<StockChart>("stockChart");
        const auto mark = chart->markOf(0);
        QVERIFY(mark.has_value());
        QSignalSpy supposed(m_page.get(), &SupplyPage::dateSupposed);
        const QPoint from = mark->toPoint();
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, from);
        for (const int step : {20, 60, 120}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from) - QPointF(step, 0),
                             chart->viewport()->mapToGlobal(QPointF(from) - QPointF(step, 0)),
                             Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(chart->viewport(), &move);
        }
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, from - QPoint(120, 0));
        QVERIFY(supposed.count() >= 2);
        QVERIFY(supposed.last().at(1).value<Date>() < testDay(20));
        QVERIFY(child<QWidget>("differencePanel")->isVisible());
    }

    void resetGoesBackToWhatIs()
    {
        typeDate(testDay(5));
        click("resetPushButton");
        QVERIFY(!child<QWidget>("differencePanel")->isVisible());
    }

    void aScenarioIsKeptUnderItsNameOrNotAtAll()
    {
        typeDate(testDay(5));
        m_ask->text.clear(); // given up
        click("keepPushButton");
        QVERIFY(ScenarioFolder(m_workshop->context()).list()->empty());
        m_ask->text = QStringLiteral("early pumps");
        click("keepPushButton");
        QTRY_VERIFY(child<MessageBar>("messageBar")->isVisible());
        const auto kept = ScenarioFolder(m_workshop->context()).load("early pumps");
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().sentence));
        QCOMPARE(kept->scenario.changes.size(), 1U);
    }

    void proposingTellsWhatToAsk()
    {
        typeDate(testDay(5));
        click("proposePushButton");
        auto* bar = child<MessageBar>("messageBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QStringLiteral("PO-1/1")), qPrintable(bar->text()));
    }

    void whatIsSupposedOutlivesANewPicture()
    {
        typeDate(testDay(5));
        m_controller->setPicture(shortWorld());
        QTRY_VERIFY(child<QWidget>("differencePanel")->isVisible());
        QTRY_COMPARE(table("differenceTableView")->model()->rowCount(), 2);
    }

    void aLinesRowLeadsToTheQueue()
    {
        typeDate(testDay(5));
        QSignalSpy lines(m_page.get(), &SupplyPage::lineRequested);
        QTableView* difference = table("differenceTableView");
        difference->setFocus();
        difference->selectRow(0);
        QTest::keyClick(difference, Qt::Key_Return);
        QCOMPARE(lines.count(), 1);
    }

    void nothingShortIsGoodNews()
    {
        m_controller->setPicture(pictureOf(BacklogBuilder().build(), testToday()));
        QTRY_COMPARE(child<EmptyState>("emptyState")->content().title,
                     QStringLiteral("Nothing is short"));
    }

    void isUsableByKeyboardAndNamed()
    {
        typeDate(testDay(5));
        QCOMPARE(formComplaints(*m_page), QStringList());
        QCOMPARE(tabOrder(*m_page),
                 QStringList({"variantsToolButton", "searchLineEdit", "shortTableView",
                              "inboundTableView", "resetPushButton", "keepPushButton",
                              "proposePushButton", "differenceTableView"}));
    }

    void aPageWithoutAPictureSaysWhyAndWhatToDo()
    {
        auto* empty = m_page->findChild<EmptyState*>(QStringLiteral("emptyState"));
        QSignalSpy connects(m_page.get(), &SupplyPage::connectRequested);
        QSignalSpy retries(m_page.get(), &SupplyPage::retryRequested);
        m_page->show();
        m_controller->setWithout(Without::NoSource, QString());
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->content().busy);
        QCOMPARE(empty->content().title, QStringLiteral("No source yet"));
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(connects.count(), 1);
        m_controller->setWithout(Without::Failed, QStringLiteral("The disk is full."));
        QCOMPARE(empty->content().text, QStringLiteral("The disk is full."));
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(retries.count(), 1);
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* table(const char* name) const { return child<QTableView>(name); }
    void click(const char* name) const
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
    }
    QStringList cells(const char* name, int column) const
    {
        const QAbstractItemModel* model = table(name)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            texts << model->index(row, column).data().toString();
        }
        return texts;
    }
    /// Into the first inbound line, with keys.
    void typeDate(Date date) const
    {
        QTableView* inbound = table("inboundTableView");
        inbound->setFocus();
        inbound->setCurrentIndex(inbound->model()->index(0, 2));
        QTest::keyClick(inbound, Qt::Key_F2);
        auto* edit = inbound->findChild<QDateEdit*>();
        QVERIFY(edit != nullptr);
        edit->setDate(QDate(1970, 1, 1).addDays(date.days()));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(inbound->findChild<QDateEdit*>() == nullptr);
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<FakeAsk> m_ask;
    std::unique_ptr<SupplyPage> m_page;
    std::unique_ptr<SupplyController> m_controller;
    PicturePtr m_picture;
};

QTEST_MAIN(SupplyPageTest)
#include "SupplyPageTest.moc"
