#include "gui/connections/MapColumnsDialog.h"

#include "app/AddSource.h"
#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/connections/MapColumnsController.h"
#include "gui/connections/MappingModel.h"
#include "gui/widgets/MessageBar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace repromise;

namespace {

FileSample portal()
{
    return {"portal.csv",
            {"SKU", "Warehouse", "Free", "Updated"},
            {{"I1", "L1", "12", "2026-06-30T08:00:00Z"}, {"I2", "L1", "a few", ""}}};
}

} // namespace

class MapColumnsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_ask = std::make_unique<FakeAsk>();
        MappingDraft draft;
        draft.source = "portal";
        draft.mapping.kind = "stock";
        draft.kinds = {"items", "stock"};
        draft.files = {"/drop/portal.csv", "/drop/older.csv"};
        m_dialog = std::make_unique<MapColumnsDialog>(*m_ask, draft);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_dialog->setSample(portal());
    }

    void likelyColumnsAreMappedFromTheStart()
    {
        QCOMPARE(cell("item_id", MappingModel::Source), QStringLiteral("SKU"));
        QCOMPARE(cell("item_id", MappingModel::Example), QStringLiteral("I1"));
        QVERIFY(!button("savePushButton")->isEnabled()); // on hand is needed
        QVERIFY(!cell("on_hand_qty", MappingModel::Verdict).isEmpty());
    }

    void aColumnIsChosenFromTheListByKeys()
    {
        fields()->setFocus();
        fields()->setCurrentIndex(index("on_hand_qty", MappingModel::Source));
        QTest::keyClick(fields(), Qt::Key_F2);
        auto* list = fields()->findChild<QComboBox*>();
        QVERIFY(list != nullptr);
        QTest::keyClicks(list, QStringLiteral("Free"));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(m_dialog->mapping().columns.contains("on_hand_qty"));
        QCOMPARE(m_dialog->mapping().columns.at("on_hand_qty"), std::string("Free"));
        QVERIFY(cell("on_hand_qty", MappingModel::Verdict).contains("a few"));
    }

    void aColumnDroppedOnAFieldFillsIt()
    {
        const QModelIndex column = columns()->model()->index(2, 0);
        const std::unique_ptr<QMimeData> dragged(columns()->model()->mimeData({column}));
        QVERIFY(fields()->model()->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1,
                                                index("on_hand_qty", MappingModel::Source)));
        QCOMPARE(m_dialog->mapping().columns.at("on_hand_qty"), std::string("Free"));
        // Between fields there is nothing to fill.
        QVERIFY(!fields()->model()->dropMimeData(dragged.get(), Qt::CopyAction, 2, 0, {}));
    }

    void enterOnAColumnGivesItToTheFieldChosen()
    {
        fields()->setCurrentIndex(index("on_hand_qty", MappingModel::Source));
        columns()->setFocus();
        columns()->setCurrentIndex(columns()->model()->index(2, 0));
        QTest::keyClick(columns(), Qt::Key_Return);
        QCOMPARE(m_dialog->mapping().columns.at("on_hand_qty"), std::string("Free"));
    }

    void aFixedValueIsTypedAfterAnEqualsSign()
    {
        typeColumn("on_hand_qty", "=5");
        typeColumn("allocated_qty", "=0");
        QCOMPARE(m_dialog->mapping().constants.at("on_hand_qty"), std::string("5"));
        QCOMPARE(cell("on_hand_qty", MappingModel::Source), QStringLiteral("=5"));
        QVERIFY(child<QLabel>("verdictLabel")->text().contains("2 of the first 2"));
        QVERIFY(button("savePushButton")->isEnabled());
    }

    void deleteEmptiesAField()
    {
        fields()->setFocus();
        fields()->setCurrentIndex(index("item_id", MappingModel::Field));
        QTest::keyClick(fields(), Qt::Key_Delete);
        QVERIFY(!m_dialog->mapping().columns.contains("item_id"));
        QCOMPARE(cell("item_id", MappingModel::Source), QString());
        QTest::mouseClick(button("guessPushButton"), Qt::LeftButton);
        QCOMPARE(cell("item_id", MappingModel::Source), QStringLiteral("SKU"));
    }

    void anotherKindHasOtherFields()
    {
        auto* kinds = child<QComboBox>("kindComboBox");
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Up);
        QCOMPARE(m_dialog->mapping().kind, std::string("items"));
        QVERIFY(index("family", MappingModel::Field).isValid());
    }

    void anotherFileIsAskedFor()
    {
        QSignalSpy asked(m_dialog.get(), &MapColumnsDialog::fileChosen);
        auto* files = child<QComboBox>("fileComboBox");
        files->setFocus();
        QTest::keyClick(files, Qt::Key_Down);
        QCOMPARE(asked.count(), 1);
        m_ask->path = QStringLiteral("/tmp/other.csv");
        QTest::mouseClick(button("choosePushButton"), Qt::LeftButton);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(files->currentText(), QStringLiteral("other.csv"));
    }

    void savingHandsTheMappingOverAndARefusalIsShown()
    {
        typeColumn("on_hand_qty", "=5");
        typeColumn("allocated_qty", "=0");
        QSignalSpy given(m_dialog.get(), &MapColumnsDialog::mappingGiven);
        QTest::mouseClick(button("savePushButton"), Qt::LeftButton);
        QCOMPARE(given.count(), 1);
        QVERIFY(!button("savePushButton")->isEnabled()); // not twice
        m_dialog->showResult(Tone::Danger, QStringLiteral("The workspace is busy."));
        QVERIFY(child<MessageBar>("messageBar")->isVisible());
        QVERIFY(button("savePushButton")->isEnabled());
    }

    void cancelSavesNothing()
    {
        QSignalSpy given(m_dialog.get(), &MapColumnsDialog::mappingGiven);
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        typeColumn("on_hand_qty", "=5");
        QTest::mouseClick(button("cancelPushButton"), Qt::LeftButton);
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(given.count(), 0);
    }

    void aMappingIsKeptWithTheSource()
    {
        Workshop workshop;
        QVERIFY(workshop.open());
        QVERIFY(QDir().mkpath(workshop.filePath(QStringLiteral("drop"))));
        QFile file(workshop.filePath(QStringLiteral("drop/stock-1.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SKU,Warehouse,Onhand,allocated_qty,Updated\nI1,L1,5,0,\n");
        file.close();
        NewSource source;
        source.name = "portal";
        source.connector = "drop";
        source.settings = {{"dir", workshop.filePath(QStringLiteral("drop")).toStdString()}};
        QVERIFY(AddSource(workshop.context()).run(source));
        JobRunner jobs;
        MapColumnsController controller(workshop.context(), jobs, *m_ask);
        QSignalSpy opened(&controller, &MapColumnsController::opened);
        QSignalSpy saved(&controller, &MapColumnsController::saved);
        controller.open("portal", nullptr);
        QTRY_COMPARE(opened.count(), 1);
        m_dialog.reset(qobject_cast<MapColumnsDialog*>(opened.at(0).at(0).value<QDialog*>()));
        QVERIFY(m_dialog != nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(button("savePushButton")->isEnabled());
        QTest::mouseClick(button("savePushButton"), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(MapColumns(workshop.context()).open("portal")->mapping.columns.at("item_id"),
                 std::string("SKU"));
    }

    void isUsableByKeyboardAndNamed()
    {
        QCOMPARE(formComplaints(*m_dialog), QStringList());
        QCOMPARE(tabOrder(*m_dialog),
                 QStringList({"fileComboBox", "choosePushButton", "kindComboBox", "fieldsTableView",
                              "columnsListView", "guessPushButton", "cancelPushButton"}));
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* fields() const { return child<QTableView>("fieldsTableView"); }
    QListView* columns() const { return child<QListView>("columnsListView"); }
    QPushButton* button(const char* name) const { return child<QPushButton>(name); }
    QModelIndex index(const char* field, int column) const
    {
        const QAbstractItemModel* model = fields()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().section(u' ', 0, 0)
                == QLatin1String(field)) {
                return model->index(row, column);
            }
        }
        return {};
    }
    QString cell(const char* field, int column) const
    {
        return index(field, column).data().toString();
    }
    void typeColumn(const char* field, const char* text) const
    {
        fields()->setFocus();
        fields()->setCurrentIndex(index(field, MappingModel::Source));
        QTest::keyClick(fields(), Qt::Key_F2);
        auto* list = fields()->findChild<QComboBox*>();
        QVERIFY(list != nullptr);
        list->lineEdit()->selectAll();
        QTest::keyClicks(list, QLatin1String(text));
        QTest::keyClick(list, Qt::Key_Return); // as keys come: the list is the line's focus proxy
        QTest::qWait(1); // what was typed is taken when the key has been handled
    }

    std::unique_ptr<FakeAsk> m_ask;
    std::unique_ptr<MapColumnsDialog> m_dialog;
};

QTEST_MAIN(MapColumnsDialogTest)
#include "MapColumnsDialogTest.moc"
