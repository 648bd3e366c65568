#include "gui/start/StartDialog.h"

#include "app/FirstSteps.h"
#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/widgets/MessageBar.h"
#include "support/Patience.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace repromise;

class StartDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        QVERIFY(m_workshop->open());
        m_jobs = std::make_unique<JobRunner>();
        m_ask = std::make_unique<FakeAsk>();
        m_dialog = std::make_unique<StartDialog>(m_workshop->context(), *m_jobs, *m_ask);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_jobs.reset();
        m_dialog.reset();
        m_workshop.reset();
    }

    void theDemoFillsTheWorkspace()
    {
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(m_dialog.get(), Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!button("folderChoiceButton")->isEnabled()); // one thing at a time
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(m_dialog->choice(), StartDialog::Choice::Demo);
        QCOMPARE(*FirstSteps(m_workshop->context()).isEmpty(), false);
    }

    void noFolderChosenLeavesEverythingAsItIs()
    {
        m_ask->path.clear();
        click("folderChoiceButton");
        QCOMPARE(m_ask->asked, 1);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->choice(), StartDialog::Choice::None);
    }

    void aFolderThatCannotBeReadIsSaidAndAnotherCanBeTried()
    {
        m_ask->path = m_workshop->filePath(QStringLiteral("nowhere"));
        click("folderChoiceButton");
        auto* bar = m_dialog->findChild<MessageBar*>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QStringLiteral("nowhere")), qPrintable(bar->text()));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(button("demoChoiceButton")->isEnabled());
    }

    void emptyOpensTheConsoleAsItIs()
    {
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        click("emptyChoiceButton");
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(m_dialog->choice(), StartDialog::Choice::Empty);
        QCOMPARE(*FirstSteps(m_workshop->context()).isEmpty(), true);
    }

    void escapeGivesUp()
    {
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void cancelStopsTheLoadingNotTheDialog()
    {
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QSignalSpy finished(m_jobs.get(), &JobRunner::jobFinished);
        click("demoChoiceButton");
        click("quitPushButton"); // Cancel, now
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(rejected.count(), 0);
        // Where it was too late to stop, the demo is there.
        QVERIFY(accepted.count() == 1 || button("demoChoiceButton")->isEnabled());
    }

    void isUsableByKeyboardAndNamed()
    {
        QCOMPARE(formComplaints(*m_dialog), QStringList());
        QCOMPARE(tabOrder(*m_dialog), QStringList({"demoChoiceButton", "folderChoiceButton",
                                                   "emptyChoiceButton", "quitPushButton"}));
        for (const char* name : {"demoChoiceButton", "folderChoiceButton", "emptyChoiceButton"}) {
            QVERIFY(!button(name)->accessibleDescription().isEmpty());
        }
    }

private:
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<FakeAsk> m_ask;
    std::unique_ptr<StartDialog> m_dialog;
};

QTEST_MAIN(StartDialogTest)
#include "StartDialogTest.moc"
