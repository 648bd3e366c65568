#include "gui/connections/AddSourceDialog.h"

#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/widgets/MessageBar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace repromise;

class AddSourceDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_ask = std::make_unique<FakeAsk>();
        m_dialog = std::make_unique<AddSourceDialog>(*m_ask);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void nothingCanBeAddedBeforeItIsComplete()
    {
        QVERIFY(!add()->isEnabled());
        type("nameLineEdit", "erp");
        QVERIFY(!add()->isEnabled());
        type("folderLineEdit", "/data");
        QVERIFY(add()->isEnabled());
        type("nameLineEdit", "   ");
        QVERIFY(!add()->isEnabled());
    }

    void enterHandsOverAFolder()
    {
        QSignalSpy given(m_dialog.get(), &AddSourceDialog::sourceGiven);
        type("nameLineEdit", "erp");
        type("folderLineEdit", " /data/export ");
        QTest::keyClick(edit("folderLineEdit"), Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        const auto source = given.at(0).at(0).value<NewSource>();
        QCOMPARE(source.name, std::string("erp"));
        QCOMPARE(source.connector, std::string("csv"));
        QCOMPARE(source.settings.at("dir"), std::string("/data/export"));
        QVERIFY(m_dialog->isVisible()); // until somebody says how it went
    }

    void aServerIsAskedForWhatItNeeds()
    {
        QTest::keyClick(child<QComboBox>("systemComboBox"), Qt::Key_Down);
        QVERIFY(edit("urlLineEdit")->isVisible());
        QVERIFY(!edit("folderLineEdit")->isVisible());
        type("nameLineEdit", "main");
        type("urlLineEdit", "https://erp.example.com/");
        type("databaseLineEdit", "prod");
        type("userLineEdit", "reader");
        type("passwordLineEdit", "sesame");
        QCOMPARE(edit("passwordLineEdit")->echoMode(), QLineEdit::Password);
        QSignalSpy given(m_dialog.get(), &AddSourceDialog::sourceGiven);
        QTest::mouseClick(add(), Qt::LeftButton);
        const auto source = given.at(0).at(0).value<NewSource>();
        QCOMPARE(source.connector, std::string("tryton"));
        QCOMPARE(source.settings.at("database"), std::string("prod"));
        QVERIFY(source.settings.count("password") == 0);
    }

    void theFolderChosenNamesTheSource()
    {
        m_ask->path = QStringLiteral("/data/export");
        QTest::mouseClick(child<QPushButton>("choosePushButton"), Qt::LeftButton);
        QCOMPARE(edit("folderLineEdit")->text(), QStringLiteral("/data/export"));
        QCOMPARE(edit("nameLineEdit")->text(), QStringLiteral("export"));
        m_ask->path.clear(); // given up
        QTest::mouseClick(child<QPushButton>("choosePushButton"), Qt::LeftButton);
        QCOMPARE(edit("folderLineEdit")->text(), QStringLiteral("/data/export"));
    }

    void aRefusalStandsBesideWhatWasTyped()
    {
        type("nameLineEdit", "erp");
        type("folderLineEdit", "/data");
        QTest::mouseClick(add(), Qt::LeftButton);
        QVERIFY(!add()->isEnabled()); // not twice
        m_dialog->showError(QStringLiteral("There is no folder /data."));
        QCOMPARE(child<MessageBar>("messageBar")->text(),
                 QStringLiteral("There is no folder /data."));
        QVERIFY(child<MessageBar>("messageBar")->isVisible());
        QCOMPARE(edit("folderLineEdit")->text(), QStringLiteral("/data"));
        QVERIFY(add()->isEnabled());
    }

    void cancelAndEscapeAddNothing()
    {
        QSignalSpy given(m_dialog.get(), &AddSourceDialog::sourceGiven);
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        type("nameLineEdit", "erp");
        type("folderLineEdit", "/data");
        QTest::mouseClick(child<QPushButton>("cancelPushButton"), Qt::LeftButton);
        m_dialog->show();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(rejected.count(), 2);
        QCOMPARE(given.count(), 0);
    }

    void labelsLeadToTheirFields()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(edit("nameLineEdit")->hasFocus());
    }

    void isUsableByKeyboardAndNamed()
    {
        QCOMPARE(formComplaints(*m_dialog), QStringList());
        type("nameLineEdit", "erp");
        type("folderLineEdit", "/data");
        QCOMPARE(tabOrder(*m_dialog),
                 QStringList({"systemComboBox", "nameLineEdit", "folderLineEdit",
                              "choosePushButton", "cancelPushButton", "addPushButton"}));
        child<QComboBox>("systemComboBox")->setCurrentIndex(1);
        QCOMPARE(formComplaints(*m_dialog), QStringList());
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    QLineEdit* edit(const char* name) const { return child<QLineEdit>(name); }
    QPushButton* add() const { return child<QPushButton>("addPushButton"); }
    void type(const char* name, const char* text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), QLatin1String(text));
    }

    std::unique_ptr<FakeAsk> m_ask;
    std::unique_ptr<AddSourceDialog> m_dialog;
};

QTEST_MAIN(AddSourceDialogTest)
#include "AddSourceDialogTest.moc"
