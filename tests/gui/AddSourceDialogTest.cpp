#include "gui/connections/AddSourceDialog.h"

#include "app/ReadStatus.h"
#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/connections/AddSourceController.h"
#include "gui/widgets/MessageBar.h"
#include "support/Patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace repromise;

namespace {

FormField field(const char* key, FormField::Kind kind, bool required = false)
{
    FormField field;
    field.key = key;
    field.kind = kind;
    field.label = QString::fromLatin1(key);
    field.hint = QStringLiteral("Hint of %1").arg(field.label);
    field.required = required;
    return field;
}

std::vector<SourceForm> forms()
{
    using Kind = FormField::Kind;
    SourceForm folder{"csv", "Folder of files", {"items"}, {}, {}, {}};
    folder.fields = {field("dir", Kind::Folder, true)};
    SourceForm server{"sap", "SAP", {"sales_lines", "items"}, {QStringLiteral("No stock.")},
                      {},    {}};
    server.fields = {field("url", Kind::Url, true), field("password", Kind::Secret, true),
                     field("auth", Kind::Choice), field("ca", Kind::File)};
    server.fields[2].choices = {"basic", "oauth"};
    server.fields[2].preset = "basic";
    server.fields[3].seldom = true;
    SourceForm broken{"broken", "Broken", {}, {}, {}, QStringLiteral("Its file is no JSON.")};
    return {folder, server, broken};
}

} // namespace

class AddSourceDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_ask = std::make_unique<FakeAsk>();
        m_dialog = std::make_unique<AddSourceDialog>(*m_ask);
        m_dialog->setForms(forms());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void aSystemSaysWhatIsReadAndWhatItLacks()
    {
        type("searchLineEdit", "sap");
        QCOMPARE(child<QLabel>("readsLabel")->text(), QStringLiteral("Order lines, Items"));
        QVERIFY(child<QLabel>("lacksLabel")->text().contains("No stock."));
        QVERIFY(button("nextPushButton")->isEnabled());
    }

    void aSystemThatCannotBeUsedSaysWhy()
    {
        type("searchLineEdit", "broken");
        QVERIFY(child<QLabel>("readsLabel")->text().contains("no JSON"));
        QVERIFY(!button("nextPushButton")->isEnabled());
    }

    void nothingCanBeAddedBeforeItIsComplete()
    {
        choose("folder");
        QVERIFY(!button("addPushButton")->isEnabled());
        type("nameLineEdit", "erp");
        QVERIFY(!button("addPushButton")->isEnabled());
        type("dirField", "/data");
        QVERIFY(button("addPushButton")->isEnabled());
        QVERIFY(button("samplePushButton")->isEnabled());
        type("nameLineEdit", "   ");
        QVERIFY(!button("addPushButton")->isEnabled());
    }

    void settingsAndSecretsAreHandedOverApart()
    {
        choose("sap");
        type("nameLineEdit", "erp");
        type("urlField", "https://sap.example.com");
        type("passwordField", "sesame ");
        QCOMPARE(edit("passwordField")->echoMode(), QLineEdit::Password);
        auto* auth = child<QComboBox>("authField");
        QCOMPARE(auth->currentText(), QStringLiteral("user and password"));
        auth->setFocus();
        QTest::keyClick(auth, Qt::Key_Down);
        QSignalSpy given(m_dialog.get(), &AddSourceDialog::sourceGiven);
        click("addPushButton");
        const auto source = given.at(0).at(0).value<NewSource>();
        QCOMPARE(source.connector, std::string("sap"));
        QCOMPARE(source.name, std::string("erp"));
        QCOMPARE(source.settings.size(), std::size_t{2});
        QCOMPARE(source.settings.at("auth"), std::string("oauth"));
        QCOMPARE(source.secrets.at("password").reveal(), std::string("sesame "));
        QVERIFY(m_dialog->isVisible()); // until somebody says how it went
        QVERIFY(!button("addPushButton")->isEnabled());
    }

    void aWrongValueIsSaidBesideIt()
    {
        choose("sap");
        type("urlField", "sap");
        const auto labels = m_dialog->findChildren<QLabel*>();
        QVERIFY(std::ranges::none_of(
            labels, [](const QLabel* label) { return label->text() == "Hint of url"; }));
        type("urlField", "https://sap.example.com");
        const auto again = m_dialog->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            again, [](const QLabel* label) { return label->text() == "Hint of url"; }));
    }

    void whatIsSeldomNeededIsShownOnDemand()
    {
        choose("sap");
        QVERIFY(!edit("caField")->isVisible());
        click("morePushButton");
        QVERIFY(edit("caField")->isVisible());
        m_ask->path = QStringLiteral("/etc/ca.pem");
        click("caPushButton");
        QCOMPARE(edit("caField")->text(), QStringLiteral("/etc/ca.pem"));
    }

    void theFolderChosenNamesTheSource()
    {
        choose("folder");
        m_ask->path = QStringLiteral("/data/export");
        click("dirPushButton");
        QCOMPARE(edit("dirField")->text(), QStringLiteral("/data/export"));
        QCOMPARE(edit("nameLineEdit")->text(), QStringLiteral("export"));
        m_ask->path.clear(); // given up
        click("dirPushButton");
        QCOMPARE(edit("dirField")->text(), QStringLiteral("/data/export"));
    }

    void aSampleStandsBesideWhatCame()
    {
        completeFolder();
        QSignalSpy asked(m_dialog.get(), &AddSourceDialog::sampleRequested);
        QTest::keyClick(edit("dirField"), Qt::Key_Return); // the way on
        QCOMPARE(asked.count(), 1);
        SourceSample sample;
        sample.records = {
            {"items", "I1", {{"item_id", "I1"}}, "items.csv:2", "{\"ID\":\"I1\"}", {}},
            {"items", "I2", {}, "items.csv:3", "I2;?", "It is no item."}};
        sample.counts = {{"items", 2, 1}};
        m_dialog->showSample(sample);
        QCOMPARE(m_dialog->step(), AddSourceDialog::Sample);
        QVERIFY(!button("mapPushButton")->isVisible()); // its columns have our names
        auto* records = child<QTableView>("recordsTableView");
        QCOMPARE(records->model()->rowCount(), 2);
        QCOMPARE(records->model()->index(0, 1).data().toString(), QStringLiteral("It is no item."));
        QVERIFY(child<QLabel>("complaintLabel")->isVisible()); // in whole
        QCOMPARE(child<QLabel>("complaintLabel")->text(), QStringLiteral("It is no item."));
        const QRect cell = records->visualRect(records->model()->index(1, 0));
        QTest::mouseClick(records->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(!child<QLabel>("complaintLabel")->isVisible());
        QVERIFY(
            child<QPlainTextEdit>("rawPlainTextEdit")->toPlainText().contains("\"ID\": \"I1\""));
        QCOMPARE(child<QTableView>("mappedTableView")->model()->index(0, 1).data().toString(),
                 QStringLiteral("I1"));
        QCOMPARE(formComplaints(*m_dialog), QStringList());
    }

    void aRenewedSecretIsAddedInsteadOfTheOneTyped()
    {
        choose("sap");
        type("nameLineEdit", "erp");
        type("urlField", "https://sap.example.com");
        type("passwordField", "old");
        SourceSample sample;
        sample.renewed["password"] = Secret("new");
        m_dialog->showSample(sample);
        QCOMPARE(m_dialog->source().secrets.at("password").reveal(), std::string("new"));
        click("backPushButton");
        type("passwordField", "typed again");
        QCOMPARE(m_dialog->source().secrets.at("password").reveal(), std::string("typed again"));
    }

    void aRefusalStandsBesideWhatWasTyped()
    {
        completeFolder();
        click("testPushButton");
        QVERIFY(!button("testPushButton")->isEnabled()); // not twice
        m_dialog->showResult(Tone::Danger, QStringLiteral("There is no folder /data."));
        QCOMPARE(child<MessageBar>("messageBar")->text(),
                 QStringLiteral("There is no folder /data."));
        QVERIFY(child<MessageBar>("messageBar")->isVisible());
        QCOMPARE(edit("dirField")->text(), QStringLiteral("/data"));
        QVERIFY(button("testPushButton")->isEnabled());
    }

    void backKeepsWhatWasTyped()
    {
        completeFolder();
        click("backPushButton");
        QCOMPARE(m_dialog->step(), AddSourceDialog::System);
        click("nextPushButton");
        QCOMPARE(edit("dirField")->text(), QStringLiteral("/data"));
    }

    void cancelAndEscapeAddNothing()
    {
        QSignalSpy given(m_dialog.get(), &AddSourceDialog::sourceGiven);
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        completeFolder();
        click("cancelPushButton");
        m_dialog->show();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(rejected.count(), 2);
        QCOMPARE(given.count(), 0);
    }

    void aFolderIsAddedByKeysAlone()
    {
        Workshop workshop;
        QVERIFY(workshop.open());
        QVERIFY(QDir().mkpath(workshop.filePath(QStringLiteral("files"))));
        QFile file(workshop.filePath(QStringLiteral("files/items.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("item_id,description,family,uom,updated_at\nI1,Bolt,Fasteners,EA,\n");
        file.close();
        JobRunner jobs;
        AddSourceController controller(workshop.context(), jobs, *m_ask);
        QSignalSpy added(&controller, &AddSourceController::added);
        m_dialog.reset(controller.open(nullptr));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(child<QListWidget>("systemListWidget")->count() > 10);
        QTest::keyClicks(edit("searchLineEdit"), QStringLiteral("folder of csv"));
        QTest::keyClick(edit("searchLineEdit"), Qt::Key_Return);
        QCOMPARE(m_dialog->step(), AddSourceDialog::Settings);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("erp"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), workshop.filePath(QStringLiteral("files")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_dialog->step(), AddSourceDialog::Sample);
        QTest::keyClick(child<QComboBox>("kindComboBox"), Qt::Key_Return);
        QTRY_COMPARE(added.count(), 1);
        const auto status = ReadStatus(workshop.context()).run();
        QCOMPARE(status->sources.at(0).name, std::string("erp"));
        QVERIFY(!m_dialog->isVisible());
    }

    void isUsableByKeyboardAndNamed()
    {
        QCOMPARE(formComplaints(*m_dialog), QStringList());
        choose("sap");
        click("morePushButton");
        QCOMPARE(formComplaints(*m_dialog), QStringList());
        type("nameLineEdit", "erp");
        type("urlField", "https://sap.example.com");
        type("passwordField", "sesame");
        QCOMPARE(
            tabOrder(*m_dialog),
            QStringList({"nameLineEdit", "urlField", "passwordField", "authField", "morePushButton",
                         "caField", "caPushButton", "testPushButton", "cancelPushButton",
                         "backPushButton", "samplePushButton", "addPushButton"}));
        QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(edit("nameLineEdit")->hasFocus());
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    QLineEdit* edit(const char* name) const { return child<QLineEdit>(name); }
    QPushButton* button(const char* name) const { return child<QPushButton>(name); }
    void click(const char* name) const
    {
        QVERIFY2(button(name)->isVisible(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void type(const char* name, const char* text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), QLatin1String(text));
    }
    void choose(const char* system) const
    {
        type("searchLineEdit", system);
        click("nextPushButton");
    }
    void completeFolder() const
    {
        choose("folder");
        type("nameLineEdit", "erp");
        type("dirField", "/data");
    }

    std::unique_ptr<FakeAsk> m_ask;
    std::unique_ptr<AddSourceDialog> m_dialog;
};

QTEST_MAIN(AddSourceDialogTest)
#include "AddSourceDialogTest.moc"
