#include "app/PictureIncidents.h"
#include "app/ReadJournal.h"
#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/SamplePicture.h"
#include "gui/Workshop.h"
#include "gui/console/QueueController.h"
#include "gui/models/QueueModel.h"
#include "gui/queue/IncidentBar.h"
#include "gui/queue/IncidentDialog.h"
#include "gui/queue/LineStoryPanel.h"
#include "gui/queue/OptionRow.h"
#include "gui/queue/QueueGrid.h"
#include "gui/queue/QueuePage.h"
#include "gui/shell/CommandTable.h"
#include "gui/shell/UiSettings.h"
#include "gui/today/IncidentRow.h"
#include "gui/today/TodayPage.h"
#include "gui/widgets/MessageBar.h"
#include "support/BacklogBuilder.h"
#include "support/Patience.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace repromise;

namespace {

/// Four lines wait for PO-1/1, one for nothing that anybody ordered.
PicturePtr lateWorld()
{
    BacklogBuilder builder;
    for (int i = 1; i <= 5; ++i) {
        builder.customer({.key = "C" + std::to_string(i)});
        LineSpec line;
        line.order = "SO-" + std::to_string(i);
        line.customer = "C" + std::to_string(i);
        line.item = i <= 4 ? "PUMP" : "VALVE";
        line.ordered = Quantity::whole(10);
        line.requested = line.promised = testDay(10);
        builder.line(line);
    }
    InboundSpec inbound;
    inbound.key = "PO-1/1";
    inbound.item = "PUMP";
    inbound.open = Quantity::whole(500);
    inbound.expected = testDay(30);
    inbound.promised = testDay(5);
    builder.inbound(inbound);
    return pictureOf(builder.build(), testToday());
}

} // namespace

/// Incidents on Today and in the queue, and what is proposed there.
class IncidentTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        QVERIFY(m_workshop->open());
        m_commands = std::make_unique<CommandTable>();
        m_jobs = std::make_unique<JobRunner>();
        m_ask = std::make_unique<FakeAsk>();
        m_settings =
            std::make_unique<UiSettings>(m_workshop->filePath(QStringLiteral("console.ini")));
        m_page = std::make_unique<QueuePage>(*m_commands, *m_settings, *m_ask);
        m_controller =
            std::make_unique<QueueController>(m_workshop->context(), *m_jobs, *m_ask, *m_page);
        m_page->resize(1200, 760);
        m_page->show();
        m_picture = lateWorld();
        m_page->setPicture(m_picture);
        QCOMPARE(rows(), 5);
    }
    void cleanup()
    {
        m_controller.reset();
        m_jobs.reset();
        m_page.reset();
        m_commands.reset();
        m_workshop.reset();
    }

    void anIncidentFiltersTheQueueToItsLines()
    {
        QVERIFY(!bar()->isVisible());
        m_page->showIncident("supply:PO-1/1");
        QCOMPARE(rows(), 4);
        QVERIFY(bar()->isVisible());
        QVERIFY(text(bar(), "causeLabel").contains(QStringLiteral("PO-1/1")));
        QVERIFY(text(bar(), "figuresLabel").contains(QStringLiteral("4 line")));
        QTest::mouseClick(bar()->findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(rows(), 5);
        QVERIFY(!bar()->isVisible());
    }

    void anIncidentThatIsOverSaysSo()
    {
        m_page->showIncident("supply:PO-99/1");
        QCOMPARE(rows(), 0);
        QVERIFY(bar()->isVisible());
        QVERIFY(
            !bar()->findChild<QPushButton*>(QStringLiteral("tellPushButton"))->isVisibleTo(bar()));
    }

    void theStoryLeadsToTheIncident()
    {
        auto* link = m_page->findChild<QPushButton*>(QStringLiteral("incidentPushButton"));
        m_page->goToLine(m_picture->backlog->findLine("SO-2", "1"));
        QTRY_VERIFY(link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(rows(), 4);
    }

    void itsCustomersAreToldAtOnce()
    {
        m_page->showIncident("supply:PO-1/1");
        QSignalSpy asked(m_page.get(), &QueuePage::incidentDraftRequested);
        QTest::mouseClick(bar()->findChild<QPushButton*>(QStringLiteral("tellPushButton")),
                          Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).value<std::string>(), std::string("supply:PO-1/1"));
    }

    void itsOptionsOpenAndCloseByKeys()
    {
        m_page->showIncident("supply:PO-1/1");
        QTest::mouseClick(bar()->findChild<QPushButton*>(QStringLiteral("optionsPushButton")),
                          Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<IncidentDialog*>() != nullptr);
        const QPointer<IncidentDialog> dialog = m_page->findChild<IncidentDialog*>();
        QVERIFY(!dialog->findChildren<OptionRow*>().isEmpty());
        QCOMPARE(formComplaints(*dialog), QStringList());
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }

    void proposingAsksFirst()
    {
        QVERIFY(m_workshop->context().changeSetting("send.undo_seconds", "0"));
        m_ask->yes = false;
        clickPropose();
        QCOMPARE(m_ask->asked, 1);
        QTest::qWait(50);
        QCOMPARE(proposals(), 0);
        m_ask->yes = true;
        clickPropose();
        QTRY_VERIFY(proposals() > 0);
    }

    void aProposalCanBeTakenBack()
    {
        QVERIFY(m_workshop->context().changeSetting("send.undo_seconds", "60"));
        clickPropose();
        auto* undo = m_page->messageBar().findChild<QPushButton*>();
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        m_controller->settle();
        QCOMPARE(proposals(), 0);
    }

    void whatIsHeldIsWrittenWhenTheConsoleCloses()
    {
        QVERIFY(m_workshop->context().changeSetting("send.undo_seconds", "60"));
        clickPropose();
        QCOMPARE(proposals(), 0);
        m_controller->settle();
        QVERIFY(proposals() > 0);
    }

    void todayShowsTheWorstAndLeadsThere()
    {
        const PictureIncidents incidents(m_picture);
        QCOMPARE(incidents.size(), 2U);
        TodayPage today;
        today.resize(1000, 700);
        today.show();
        today.setIncidents({incidents.view(0)}, 2);
        QSignalSpy chosen(&today, &TodayPage::incidentChosen);
        auto* row = today.findChild<IncidentRow*>();
        QVERIFY(row != nullptr);
        QVERIFY(text(row, "causeLabel").contains(QStringLiteral("PO-1/1")));
        QTest::mouseClick(row->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<std::string>(), std::string("supply:PO-1/1"));
    }

private:
    int rows() const { return m_page->findChild<QueueGrid*>()->queue().rowCount(); }
    IncidentBar* bar() const { return m_page->findChild<IncidentBar*>(); }
    static QString text(const QWidget* in, const char* label)
    {
        return in->findChild<QLabel*>(QLatin1String(label))->text();
    }
    /// An option of the chosen line that asks something of somebody.
    void clickPropose() const
    {
        const LineIx line = m_page->story().line();
        LineOptionsView options;
        options.row = line;
        OptionView expedite;
        expedite.option = "expedite";
        expedite.reason = QStringLiteral("Have PO-1/1 come sooner.");
        ProposedCommand command;
        command.subject = "inbound/PO-1/1";
        command.change = ScenarioChange::inboundDate("PO-1/1", testDay(9));
        command.sentence = QStringLiteral("Ask for PO-1/1 sooner.");
        expedite.commands = {command};
        options.options = {expedite};
        QTest::qWait(150); // until the line's own options were there
        m_page->story().setOptions(line, options);
        auto* row = m_page->story().findChild<OptionRow*>();
        QVERIFY(row != nullptr);
        QTest::mouseClick(row->findChild<QPushButton*>(), Qt::LeftButton);
    }
    int proposals() const
    {
        const auto entries = ReadJournal(m_workshop->context()).run({});
        return !entries ? -1
                        : static_cast<int>(
                            std::ranges::count(*entries, "proposal.made", &JournalView::kind));
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<FakeAsk> m_ask;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<QueuePage> m_page;
    std::unique_ptr<QueueController> m_controller;
    PicturePtr m_picture;
};

QTEST_MAIN(IncidentTest)
#include "IncidentTest.moc"
