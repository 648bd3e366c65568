#include "gui/connections/HealthPanel.h"

#include "gui/FormHelpers.h"
#include "gui/connections/RunsModel.h"
#include "gui/widgets/EmptyState.h"

#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace repromise;

namespace {

const Instant now = Instant::fromMs(1'782'800'000'000);

SyncRun run(const char* result, std::int64_t tookMs)
{
    SyncRun run;
    run.started = now.plusMs(-tookMs);
    run.tookMs = tookMs;
    run.result = result;
    return run;
}

} // namespace

class HealthPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<HealthPanel>();
        m_panel->resize(1000, 500);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void beforeTheFirstSyncThePanelSaysSo()
    {
        m_panel->setHealth({}, now);
        QVERIFY(child<EmptyState>("runsEmptyState")->isVisible());
        QVERIFY(!runs()->isVisible());
    }

    void eachRunSaysWhatItDidAndCost()
    {
        SourceHealthReport health;
        health.runs = {run("failed", 2'500), run("good", 90'000)};
        health.runs[0].error = "The server does not answer.";
        health.runs[1].added = 3;
        health.runs[1].changed = 4;
        health.runs[1].calls.calls = 12;
        health.runs[1].calls.receivedBytes = 2'048;
        health.runs[1].calls.retryWaitMs = 1'500;
        health.totals.good = 1;
        health.totals.failed = 1;
        m_panel->setHealth(health, now);
        QCOMPARE(cell(0, RunsModel::Result), QStringLiteral("Failed"));
        QCOMPARE(cell(0, RunsModel::Note), QStringLiteral("The server does not answer."));
        QCOMPARE(cell(0, RunsModel::Took), QStringLiteral("2.5 s"));
        QCOMPARE(cell(1, RunsModel::Changed), QStringLiteral("7"));
        QCOMPARE(cell(1, RunsModel::Calls), QStringLiteral("12"));
        QCOMPARE(cell(1, RunsModel::Waited), QStringLiteral("1.5 s"));
        QVERIFY(child<QWidget>("runTrend")->isVisible());
        QVERIFY(child<QWidget>("runTrend")->accessibleDescription().contains("1 failed"));
    }

    void whatHappenedInARunIsToldInWhole()
    {
        SourceHealthReport health;
        health.runs = {run("good", 100), run("failed", 100)};
        health.runs[1].error = "The server does not answer.";
        m_panel->setHealth(health, now);
        QVERIFY(!child<QLabel>("noteLabel")->isVisible());
        runs()->setFocus();
        runs()->selectRow(0);
        QTest::keyClick(runs(), Qt::Key_Down);
        QVERIFY(child<QLabel>("noteLabel")->isVisible());
        QCOMPARE(child<QLabel>("noteLabel")->text(), QStringLiteral("The server does not answer."));
    }

    void headsGiveWayBeforeATableIsScrolledSideways()
    {
        SourceHealthReport health;
        health.runs = {run("good", 100)};
        m_panel->setHealth(health, now);
        m_panel->resize(420, 300);
        QTRY_COMPARE(runs()->horizontalScrollBar()->maximum(), 0);
    }

    void isUsableByKeyboardAndNamed()
    {
        SourceHealthReport health;
        health.runs = {run("good", 100)};
        m_panel->setHealth(health, now);
        QCOMPARE(formComplaints(*m_panel), QStringList());
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* runs() const { return child<QTableView>("runsTableView"); }
    QString cell(int row, int column) const
    {
        return runs()->model()->index(row, column).data().toString();
    }
    std::unique_ptr<HealthPanel> m_panel;
};

QTEST_MAIN(HealthPanelTest)
#include "HealthPanelTest.moc"
