#include "gui/queue/ColumnChooser.h"

#include "gui/FormHelpers.h"
#include "gui/queue/QueueGrid.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace repromise;

class ColumnChooserTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_grid = std::make_unique<QueueGrid>();
        m_dialog = std::make_unique<ColumnChooser>(*m_grid);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void theSpaceBarHidesAndShowsAColumn()
    {
        goTo(QueueColumn::Promised);
        QVERIFY(m_grid->columnShown(QueueColumn::Promised));
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(!m_grid->columnShown(QueueColumn::Promised));
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(m_grid->columnShown(QueueColumn::Promised));
    }

    void theLastColumnCannotBeHidden()
    {
        for (const QueueColumn column : QueueColumns::all()) {
            if (m_grid->columnShown(column)) {
                goTo(column);
                QTest::keyClick(list(), Qt::Key_Space);
            }
        }
        QCOMPARE(m_grid->shownColumns().size(), 1U);
    }

    void resetBringsTheFirstChoiceBack()
    {
        const std::vector<QueueColumn> first = m_grid->shownColumns();
        goTo(QueueColumn::Order);
        QTest::keyClick(list(), Qt::Key_Space);
        QSignalSpy changes(m_grid.get(), &QueueGrid::columnsChanged);
        QTest::mouseClick(button("resetButton"), Qt::LeftButton);
        QCOMPARE(m_grid->shownColumns(), first);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(list()->item(0)->checkState(), Qt::Checked);
    }

    void closeAndEscapeKeepWhatIsShown()
    {
        goTo(QueueColumn::Promised);
        QTest::keyClick(list(), Qt::Key_Space);
        QTest::mouseClick(button("closeButton"), Qt::LeftButton);
        QVERIFY(!m_dialog->isVisible());
        m_dialog->show();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_grid->columnShown(QueueColumn::Promised));
    }

    void isUsableByKeyboardAndNamed()
    {
        QCOMPARE(formComplaints(*m_dialog), QStringList());
        QCOMPARE(tabOrder(*m_dialog),
                 QStringList({"columnsListWidget", "resetButton", "closeButton"}));
    }

private:
    QListWidget* list() const
    {
        return m_dialog->findChild<QListWidget*>(QStringLiteral("columnsListWidget"));
    }
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    void goTo(QueueColumn column) const { list()->setCurrentRow(static_cast<int>(column)); }

    std::unique_ptr<QueueGrid> m_grid;
    std::unique_ptr<ColumnChooser> m_dialog;
};

QTEST_MAIN(ColumnChooserTest)
#include "ColumnChooserTest.moc"
