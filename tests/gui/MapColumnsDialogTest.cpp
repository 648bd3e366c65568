#include "gui/connections/MapColumnsDialog.h"

#include "app/AddSource.h"
#include "app/ReadStatus.h"
#include "app/SyncSources.h"
#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/connections/MapColumnsController.h"
#include "gui/connections/MappingModel.h"
#include "gui/widgets/MessageBar.h"
#include "support/Patience.h"
#include "support/SheetMaker.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDrag>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QWindow>

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
        QVERIFY(dropOn("on_hand_qty", 2));
        QCOMPARE(m_dialog->mapping().columns.at("on_hand_qty"), std::string("Free"));
        QVERIFY(cell("on_hand_qty", MappingModel::Verdict).contains("a few"));
    }

    void whatIsNoColumnOrHitsNoFieldIsNotTaken()
    {
        QMimeData text;
        text.setText(QStringLiteral("Free"));
        const QPoint field =
            fields()->visualRect(index("on_hand_qty", MappingModel::Source)).center();
        QVERIFY(!drop(text, field));
        const std::unique_ptr<QMimeData> column(
            columns()->model()->mimeData({columns()->model()->index(2, 0)}));
        const QPoint below(20, fields()->viewport()->height() - 2);
        QVERIFY(fields()->indexAt(below).isValid() || !drop(*column, below));
        QVERIFY(!m_dialog->mapping().columns.contains("on_hand_qty"));
    }

    void aColumnIsDraggedByTheMouse()
    {
        if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
            QSKIP("The offscreen platform has no drag and drop: see gui.DragColumn.");
        }
        const QModelIndex to = index("on_hand_qty", MappingModel::Source);
        fields()->scrollTo(to);
        const auto place = [](const QAbstractItemView& view, const QModelIndex& at) {
            return view.viewport()->mapTo(view.window(), view.visualRect(at).center());
        };
        const QPoint from = place(*columns(), columns()->model()->index(2, 0));
        const QPoint target = place(*fields(), to);
        QWindow* window = m_dialog->windowHandle();
        QTimer dragged;
        connect(&dragged, &QTimer::timeout, this, [&] {
            if (columns()->findChild<QDrag*>() == nullptr) {
                return;
            }
            dragged.stop(); // within the loop of the drag
            QTest::mouseMove(window, (from + target) / 2);
            QTest::mouseMove(window, target + QPoint(1, 0));
            QTest::mouseMove(window, target);
            QTest::mouseRelease(window, Qt::LeftButton, {}, target);
        });
        dragged.start(20);
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        QTest::mouseMove(window, from - QPoint(QApplication::startDragDistance() + 4, 0));
        QTest::mouseMove(window, from - QPoint(QApplication::startDragDistance() + 9, 0));
        QTRY_VERIFY(m_dialog->mapping().columns.contains("on_hand_qty"));
        QCOMPARE(m_dialog->mapping().columns.at("on_hand_qty"), std::string("Free"));
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
        m_ask->path = QStringLiteral("other.csv");
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

    void aSheetAndItsRowOfNamesAreChosenForAWorkbook()
    {
        QVERIFY(!child<QComboBox>("sheetComboBox")->isVisible());
        FileSample book = portal();
        book.workbook =
            FileSample::Workbook{{"Stock", "Other"},
                                 "Stock",
                                 {{false, false, false, false}, {false, false, false, false}},
                                 false};
        m_dialog->setSample(book);
        auto* sheets = child<QComboBox>("sheetComboBox");
        QVERIFY(sheets->isVisible());
        QSignalSpy asked(m_dialog.get(), &MapColumnsDialog::fileChosen);
        sheets->setFocus();
        QTest::keyClick(sheets, Qt::Key_End);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(1).value<RowsPlace>(), (RowsPlace{{"Other", 0}, {}}));
        auto* row = child<QSpinBox>("headerRowSpinBox");
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Up);
        QCOMPARE(asked.at(1).at(1).value<RowsPlace>(), (RowsPlace{{"Other", 1}, {}}));
        // Still to be seen, and another one to be chosen, when the file has no such sheet.
        m_dialog->showUnread(QStringLiteral("It has no sheet “Other”."));
        QVERIFY(sheets->isVisible());
        QCOMPARE(sheets->currentText(), QStringLiteral("Other"));
        QVERIFY(!button("savePushButton")->isEnabled());
    }

    void aMappedWorkbookIsReadByTheNextSync()
    {
        Workshop workshop;
        prepare(workshop);
        openFor(workshop);
        QTRY_COMPARE(columns()->model()->rowCount(), 5);
        QCOMPARE(cell("item_id", MappingModel::Source), QStringLiteral("Artikel"));
        QVERIFY(!button("savePushButton")->isEnabled());
        QVERIFY(dropOn("description", 1));
        QVERIFY(dropOn("family", 2));
        QVERIFY(dropOn("uom", 3));
        QVERIFY(dropOn("updated_at", 4));
        QCOMPARE(cell("updated_at", MappingModel::Example), QStringLiteral("2026-06-30T00:00:00"));
        QTRY_VERIFY2(button("savePushButton")->isEnabled(),
                     qPrintable(child<QLabel>("verdictLabel")->text()));
        QVERIFY(child<QLabel>("verdictLabel")->text().contains("2 of the first 2"));
        QSignalSpy saved(m_controller.get(), &MapColumnsController::saved);
        QTest::mouseClick(button("savePushButton"), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(itemsAfterSync(workshop), std::uint64_t{2});
    }

    void aMappingThatIsCancelledChangesNothing()
    {
        Workshop workshop;
        prepare(workshop);
        openFor(workshop);
        QTRY_COMPARE(columns()->model()->rowCount(), 5);
        QVERIFY(dropOn("description", 1));
        QSignalSpy saved(m_controller.get(), &MapColumnsController::saved);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(saved.count(), 0);
        const auto draft = MapColumns(workshop.context()).open("portal");
        QVERIFY(draft->mapping.columns.empty());
        QCOMPARE(itemsAfterSync(workshop), std::uint64_t{0});
    }

    void membersOfJsonAreMappedAndReadByTheNextSync()
    {
        Workshop workshop;
        prepareJson(workshop);
        openFor(workshop);
        // The one list of the document is found, and shown where it was found.
        auto* lists = child<QComboBox>("listComboBox");
        QTRY_COMPARE(columns()->model()->rowCount(), 5);
        QTRY_COMPARE(lists->currentText(), QStringLiteral("result.articles"));
        QTRY_COMPARE(cell("item_id", MappingModel::Source), QStringLiteral("part.sku"));
        QVERIFY(lists->isVisible());
        QVERIFY(!child<QComboBox>("sheetComboBox")->isVisible());
        QCOMPARE(cell("item_id", MappingModel::Example), QStringLiteral("I1"));
        QVERIFY(dropOn("description", 1));
        QCOMPARE(cell("description", MappingModel::Source), QStringLiteral("part.word"));
        typeColumn("family", "sort.name");
        typeColumn("lead_time_days", "since");
        QVERIFY(cell("lead_time_days", MappingModel::Verdict).contains("yesterday"));
        QVERIFY(child<QLabel>("verdictLabel")->text().contains("0 of the first 2"));
        fields()->setFocus();
        fields()->setCurrentIndex(index("lead_time_days", MappingModel::Source));
        QTest::keyClick(fields(), Qt::Key_Delete);
        QVERIFY(child<QLabel>("verdictLabel")->text().contains("2 of the first 2"));
        QSignalSpy saved(m_controller.get(), &MapColumnsController::saved);
        QTest::mouseClick(button("savePushButton"), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(itemsAfterSync(workshop), std::uint64_t{2});
    }

    void aMappingOfJsonThatIsCancelledChangesNothing()
    {
        Workshop workshop;
        prepareJson(workshop);
        openFor(workshop);
        QTRY_COMPARE(columns()->model()->rowCount(), 5);
        QVERIFY(dropOn("description", 1));
        QSignalSpy saved(m_controller.get(), &MapColumnsController::saved);
        QTest::mouseClick(button("cancelPushButton"), Qt::LeftButton);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(saved.count(), 0);
        const auto draft = MapColumns(workshop.context()).open("portal");
        QVERIFY(draft->mapping.columns.empty());
        QVERIFY(draft->mapping.place.list.empty());
        QCOMPARE(itemsAfterSync(workshop), std::uint64_t{0});
    }

    void aPlaceTheFileDoesNotHaveStaysInSight()
    {
        FileSample document = portal();
        document.json = FileSample::Json{{"items", "result.stock"}, "[]"};
        m_dialog->setSample(document);
        auto* lists = child<QComboBox>("listComboBox");
        QVERIFY(lists->isVisible());
        QSignalSpy asked(m_dialog.get(), &MapColumnsDialog::fileChosen);
        lists->setFocus();
        QTest::keyClick(lists, Qt::Key_End);
        QCOMPARE(asked.at(0).at(1).value<RowsPlace>(), (RowsPlace{{}, "result.stock"}));
        m_dialog->showUnread(QStringLiteral("It has no list at “result.stock”."));
        QVERIFY(lists->isVisible());
        QCOMPARE(lists->currentText(), QStringLiteral("result.stock"));
        m_dialog->setSample(portal()); // a CSV file has no such place
        QVERIFY(!lists->isVisible());
    }

    void isUsableByKeyboardAndNamed()
    {
        QCOMPARE(formComplaints(*m_dialog), QStringList());
        QCOMPARE(tabOrder(*m_dialog),
                 QStringList({"fileComboBox", "choosePushButton", "kindComboBox", "fieldsTableView",
                              "columnsListView", "guessPushButton", "cancelPushButton"}));
    }

private:
    /// A drop folder with a workbook that names its columns in its own words.
    static void prepare(Workshop& workshop)
    {
        prepare(workshop, "items-1.xlsx",
                SheetMaker()
                    .table({{"Artikel", "Wort", "Sorte", "Maß", "Stand"},
                            {"I1", "Bolt", "Fasteners", "EA", "#46203"},
                            {"I2", "Nut", "Fasteners", "EA", "#46203"}})
                    .bytes());
    }
    /// One with a document that has its rows deep within, and their values deeper.
    static void prepareJson(Workshop& workshop)
    {
        prepare(workshop, "items-1.json", R"({"count": 2, "result": {"articles": [
            {"part": {"sku": "I1", "word": "Bolt"}, "sort": {"name": "Fasteners"}, "uom": "EA",
             "since": "yesterday"},
            {"part": {"sku": "I2", "word": "Nut"}, "sort": {"name": "Fasteners"}, "uom": "EA",
             "since": "yesterday"}]}})");
    }
    static void prepare(Workshop& workshop, const char* name, const QByteArray& content)
    {
        QVERIFY(workshop.open());
        QVERIFY(QDir().mkpath(workshop.filePath(QStringLiteral("drop"))));
        QFile file(workshop.filePath(QLatin1String("drop/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        NewSource source;
        source.name = "portal";
        source.connector = "drop";
        source.settings = {{"dir", workshop.filePath(QStringLiteral("drop")).toStdString()},
                           {"settle", "0"}};
        QVERIFY(AddSource(workshop.context()).run(source));
    }
    void openFor(Workshop& workshop)
    {
        m_dialog.reset();
        m_jobs = std::make_unique<JobRunner>();
        m_controller = std::make_unique<MapColumnsController>(workshop.context(), *m_jobs, *m_ask);
        QSignalSpy opened(m_controller.get(), &MapColumnsController::opened);
        m_controller->open("portal", nullptr);
        QTRY_COMPARE(opened.count(), 1);
        m_dialog.reset(qobject_cast<MapColumnsDialog*>(opened.at(0).at(0).value<QDialog*>()));
        QVERIFY(m_dialog != nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    }
    static std::uint64_t itemsAfterSync(Workshop& workshop)
    {
        NoProgress progress;
        const auto synced = SyncSources(workshop.context()).run({}, progress, CancelToken());
        const auto status = ReadStatus(workshop.context()).run();
        const auto items = std::ranges::find(status->counts, "items", &KindCount::kind);
        return synced && items != status->counts.end() ? items->count : 0;
    }

    /// As a drag ends: what came in, went over the field and was let go there.
    bool drop(const QMimeData& data, const QPoint& at) const
    {
        QWidget* target = fields()->viewport();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &move);
        if (!move.isAccepted()) {
            return false;
        }
        QDropEvent let(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &let);
        return let.isAccepted();
    }
    bool dropOn(const char* field, int column) const
    {
        const QModelIndex to = index(field, MappingModel::Source);
        fields()->scrollTo(to);
        const std::unique_ptr<QMimeData> data(
            columns()->model()->mimeData({columns()->model()->index(column, 0)}));
        return drop(*data, fields()->visualRect(to).center());
    }
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
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<MapColumnsController> m_controller;
    std::unique_ptr<MapColumnsDialog> m_dialog;
};

QTEST_MAIN(MapColumnsDialogTest)
#include "MapColumnsDialogTest.moc"
