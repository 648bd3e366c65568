#include "app/AddSource.h"
#include "app/ListQuarantine.h"
#include "app/MapColumns.h"
#include "app/ReadStatus.h"
#include "app/SourceWrites.h"
#include "app/StoreAccess.h"
#include "app/SyncSources.h"
#include "gui/Workshop.h"
#include "gui/connections/AddSourceDialog.h"
#include "gui/connections/ConnectionsPage.h"
#include "gui/connections/MapColumnsDialog.h"
#include "gui/connections/MappingModel.h"
#include "gui/console/Console.h"
#include "gui/widgets/MessageBar.h"
#include "store/Sources.h"
#include "store/Writes.h"
#include "support/Patience.h"
#include "support/SheetMaker.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace repromise;

namespace {

constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;

} // namespace

/// Connections in the real window, by a person without a mouse: each way once to its end, and once
/// given up.
class ConnectionsKeysTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("REPROMISE_TEST_PASSWORD", "sesame");
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        QVERIFY(m_workshop->open());
        QVERIFY(QDir().mkpath(m_workshop->filePath(QStringLiteral("files"))));
        m_settings =
            std::make_unique<UiSettings>(m_workshop->filePath(QStringLiteral("console.ini")));
    }
    void cleanup()
    {
        m_console.reset();
        m_context = nullptr;
        m_workshop.reset();
    }

    void aSourceIsTriedSeenAndAdded_data() { bothEnds(); }
    void aSourceIsTriedSeenAndAdded();
    void columnsAreMapped_data() { bothEnds(); }
    void columnsAreMapped();
    void severalRecordsAreMended_data() { bothEnds(); }
    void severalRecordsAreMended();
    void aChangeToBeWrittenIsDropped_data() { bothEnds(); }
    void aChangeToBeWrittenIsDropped();
    void aChangeToBeWrittenIsSent_data() { bothEnds(); }
    void aChangeToBeWrittenIsSent();
    void aSourceIsBroughtFromItsFirstFileToAWrite();

private:
    static void bothEnds()
    {
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("carried out") << true;
        QTest::newRow("given up") << false;
    }
    void put(const char* name, const QByteArray& content) const
    {
        QFile file(m_workshop->filePath(QLatin1String("files/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    std::string files() const
    {
        return m_workshop->filePath(QStringLiteral("files")).toStdString();
    }
    void add(const char* name, const char* connector,
             std::map<std::string, std::string> settings) const
    {
        NewSource source;
        source.name = name;
        source.connector = connector;
        source.settings = std::move(settings);
        source.secretEnv = connector == std::string("sap-s4-v2") ? "REPROMISE_TEST_PASSWORD" : "";
        const Outcome added = AddSource(m_workshop->context()).run(source);
        QVERIFY2(added, added ? "" : qPrintable(added.error().sentence));
    }
    void sync() const
    {
        NoProgress progress;
        QVERIFY(SyncSources(m_workshop->context()).run({}, progress, CancelToken()));
    }
    /// The console on the page Connections, with the keyboard there.
    void start()
    {
        auto context = m_workshop->take();
        m_context = context.get();
        m_console = std::make_unique<Console>(std::move(context), *m_theme, *m_settings);
        QSignalSpy settled(m_console.get(), &Console::settled);
        window().resize(1280, 800);
        m_console->show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(settled.count() > 0);
        QTest::keyClick(&window(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(window().currentPage(), PageId::Connections);
        idle();
    }
    void idle() const
    {
        const auto& running = m_console->jobs().running();
        const bool quiet = QTest::qWaitFor([&] { return running.empty(); }, patienceMs);
        QVERIFY2(quiet, quiet ? "" : qPrintable(running.front()->title()));
    }
    MainWindow& window() const { return m_console->window(); }
    /// After a dialog a window manager gives the keyboard back to the window; here there is none.
    void takeBackKeyboard() const
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(QApplication::focusWidget() != nullptr);
    }
    template <typename Widget>
    Widget* inPage(const char* name) const
    {
        return window().page(PageId::Connections)->findChild<Widget*>(QLatin1String(name));
    }
    /// To whatever has the keyboard, as a person's keys go.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        QTest::keyClick(focus, key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Tab until the widget has the keyboard.
    static bool tabTo(const QWidget& widget)
    {
        for (int steps = 0; steps < 60 && QApplication::focusWidget() != &widget; ++steps) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return QApplication::focusWidget() == &widget;
    }
    /// The next dialog over the window.
    template <typename Dialog>
    Dialog* dialog() const
    {
        Dialog* found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                found = qobject_cast<Dialog*>(QApplication::activeModalWidget());
                return found != nullptr && found->isActiveWindow();
            },
            patienceMs);
        return there ? found : nullptr;
    }
    std::uint64_t count(const char* kind) const
    {
        const auto status = ReadStatus(*m_context).run();
        const auto found = std::ranges::find(status->counts, kind, &KindCount::kind);
        return found == status->counts.end() ? 0 : found->count;
    }
    /// The row of the list of sources, as a person moves to it.
    void goToSource(const char* name);
    void mapMember(const char* field, const char* member);
    void addDropFolder();
    void mapItsColumns();
    void mendItsRows();
    void keepWrite();
    void goToWrites();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<UiSettings> m_settings;
    AppContext* m_context = nullptr; ///< the console's
    std::unique_ptr<Console> m_console;
};

void ConnectionsKeysTest::aSourceIsTriedSeenAndAdded()
{
    QFETCH(bool, carriedOut);
    add("portal", "drop", {{"dir", m_workshop->filePath(QString()).toStdString()}});
    put("items.csv", "item_id,description,family,uom,updated_at\nI1,Bolt,Fasteners,EA,\n");
    start();
    press(Qt::Key_N, Qt::ControlModifier);
    auto* adding = dialog<AddSourceDialog>();
    QVERIFY(adding != nullptr);
    idle();
    type(QStringLiteral("folder of csv"));
    press(Qt::Key_Return);
    QCOMPARE(adding->step(), AddSourceDialog::Settings);
    type(QStringLiteral("erp"));
    press(Qt::Key_Tab);
    type(QString::fromStdString(files()));
    press(Qt::Key_T, alt);
    idle();
    auto* bar = adding->findChild<MessageBar*>(QStringLiteral("messageBar"));
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(count("items"), std::uint64_t{0});
    press(Qt::Key_S, alt); // where the keyboard was is where it is
    QTRY_COMPARE(adding->step(), AddSourceDialog::Sample);
    auto* records = adding->findChild<QTableView*>(QStringLiteral("recordsTableView"));
    QCOMPARE(QApplication::focusWidget(), records);
    QCOMPARE(records->model()->index(0, 0).data().toString(), QStringLiteral("I1"));
    QCOMPARE(count("items"), std::uint64_t{0}); // still nothing kept
    carriedOut ? press(Qt::Key_A, alt) : press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    idle();
    QTRY_COMPARE(count("items"), std::uint64_t{carriedOut ? 1U : 0U});
    QCOMPARE(ReadStatus(*m_context).run()->sources.size(), std::size_t{carriedOut ? 2U : 1U});
}

void ConnectionsKeysTest::columnsAreMapped()
{
    QFETCH(bool, carriedOut);
    put("items-1.xlsx", SheetMaker()
                            .table({{"Artikel", "Wort", "Sorte", "Maß", "Stand"},
                                    {"I1", "Bolt", "Fasteners", "EA", "#46203"}})
                            .bytes());
    add("portal", "drop", {{"dir", files()}, {"settle", "0"}});
    start();
    press(Qt::Key_M, alt);
    auto* mapping = dialog<MapColumnsDialog>();
    QVERIFY(mapping != nullptr);
    idle();
    auto* fields = mapping->findChild<QTableView*>(QStringLiteral("fieldsTableView"));
    auto* columns = mapping->findChild<QListView*>(QStringLiteral("columnsListView"));
    QTRY_COMPARE(columns->model()->rowCount(), 5);
    QCOMPARE(QApplication::focusWidget(), fields);
    // Fields in their order: item, description, family, unit, …, changed at.
    for (int row = 1; row < fields->model()->rowCount(); ++row) {
        const QString field = fields->model()->index(row, 0).data().toString().section(u' ', 0, 0);
        const std::map<QString, int> wanted{
            {"description", 1}, {"family", 2}, {"uom", 3}, {"updated_at", 4}};
        const auto column = wanted.find(field);
        if (column == wanted.end()) {
            continue;
        }
        QVERIFY(tabTo(*fields));
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int down = 0; down < row; ++down) {
            press(Qt::Key_Down);
        }
        QVERIFY(tabTo(*columns));
        press(Qt::Key_Home);
        for (int down = 0; down < column->second; ++down) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
        QCOMPARE(QString::fromStdString(mapping->mapping().columns.at(field.toStdString())),
                 columns->model()->index(column->second, 0).data().toString());
    }
    carriedOut ? press(Qt::Key_S, alt) : press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    idle();
    QTRY_COMPARE(count("items"), std::uint64_t{carriedOut ? 1U : 0U}); // saving syncs
    const auto draft = MapColumns(*m_context).open("portal");
    QCOMPARE(draft->mapping.columns.empty(), !carriedOut);
}

void ConnectionsKeysTest::severalRecordsAreMended()
{
    QFETCH(bool, carriedOut);
    put("items.csv", "item_id,description,family,uom,updated_at\nI1,Bolt,Fasteners,EA,\n");
    put("locations.csv", "location_id,name,kind,region\nL1,One,dc,EU\n");
    put("stock.csv", "item_id,location_id,on_hand_qty,allocated_qty,safety_stock_qty,updated_at\n"
                     "I1,L7,5,0,0,\nI1,L8,7,0,0,\nI1,L1,1,0,0,\n");
    add("wms", "csv", {{"dir", files()}});
    sync();
    start();
    QCOMPARE(count("stock"), std::uint64_t{1});
    auto* tree = inPage<QTreeView>("quarantineTreeView");
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QVERIFY(tabTo(*tree));
    press(Qt::Key_Space); // the group: both records
    auto* fields = inPage<QTableView>("fieldsTableView");
    QTRY_VERIFY(fields->isVisible());
    QVERIFY(tabTo(*fields));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down); // location_id
    type(QStringLiteral("L"));
    auto* editor = fields->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    type(QStringLiteral("1"));
    press(Qt::Key_Return);
    QTRY_COMPARE(fields->model()->index(1, 1).data().toString(), QStringLiteral("L1"));
    auto* deliver = inPage<QPushButton>("retryPushButton");
    QVERIFY(deliver->text().contains(u'2'));
    QVERIFY(tabTo(carriedOut ? *deliver : *inPage<QPushButton>("undoPushButton")));
    press(Qt::Key_Space);
    idle();
    const auto left = ListQuarantine(*m_context).run();
    if (carriedOut) {
        // Both say something else of the one place that there is now: that is what is left.
        QTRY_VERIFY(inPage<MessageBar>("messageBar")->isVisible());
        QVERIFY(std::ranges::none_of(
            left->rows, [](const QuarantineRow& row) { return row.kind == "unknown_location"; }));
    } else {
        QCOMPARE(left->rows.size(), std::size_t{2});
        QCOMPARE(fields->model()->index(1, 1).data().toString(), QStringLiteral("several values"));
    }
}

/// A change that waits for a system nobody can reach, and that is tried once only.
void ConnectionsKeysTest::keepWrite()
{
    QFile shipped(QStringLiteral(":/connectors/sap-s4-v2.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    auto description = nlohmann::ordered_json::parse(shipped.readAll().toStdString());
    description["server"]["patience"] = {{"tries", 1}};
    QFile own(
        QString::fromStdString((m_workshop->folder() / "connectors" / "sap-s4-v2.json").string()));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(QByteArray::fromStdString(description.dump()));
    own.close();
    add("erp", "sap-s4-v2", {{"url", "https://127.0.0.1:1"}, {"user", "REPROMISE"}});
    auto store = StoreAccess::open(m_workshop->context());
    QVERIFY(store);
    const auto source = Sources(*store->database, store->journal).find("erp");
    QVERIFY(source);
    WriteRecord write;
    write.sourceId = source->id;
    write.source = "erp";
    write.order = "4711";
    write.line = "10";
    write.oldValue = "2026-07-01";
    write.newValue = "2026-07-15";
    write.request = R"({"method": "PATCH"})";
    Writes writes(*store->database, store->journal, m_workshop->context().clock(),
                  m_workshop->context().actor());
    QVERIFY(writes.add({&write, 1}));
}

void ConnectionsKeysTest::goToWrites()
{
    auto* tabs = inPage<QWidget>("qt_tabwidget_tabbar");
    QVERIFY(tabs != nullptr && tabTo(*tabs));
    press(Qt::Key_End);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    auto* table = inPage<QTableView>("writesTableView");
    QTRY_VERIFY(table->isVisible());
    QVERIFY(tabTo(*table));
    QCOMPARE(table->model()->rowCount(), 1);
    auto* request = inPage<QWidget>("requestPlainTextEdit");
    QVERIFY(request->isVisible()); // what would be sent
}

void ConnectionsKeysTest::aChangeToBeWrittenIsDropped()
{
    QFETCH(bool, carriedOut);
    keepWrite();
    start();
    goToWrites();
    press(Qt::Key_D, alt);
    auto* question = dialog<QDialog>();
    QVERIFY(question != nullptr);
    // What cannot be undone is not what Return does.
    if (carriedOut) {
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
    } else {
        press(Qt::Key_Return);
    }
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    idle();
    const auto writes = ListWrites(*m_context).run();
    QCOMPARE(writes->at(0).state, std::string(carriedOut ? "discarded" : "pending"));
}

void ConnectionsKeysTest::aChangeToBeWrittenIsSent()
{
    QFETCH(bool, carriedOut);
    keepWrite();
    start();
    goToWrites();
    press(Qt::Key_Y, alt);
    QVERIFY(dialog<QDialog>() != nullptr);
    carriedOut ? press(Qt::Key_Return) : press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    idle();
    // Nobody is there: it is said, and the change waits on.
    QTRY_COMPARE(inPage<MessageBar>("messageBar")->isVisible(), carriedOut);
    QCOMPARE(ListWrites(*m_context).run()->at(0).state, std::string("pending"));
}

void ConnectionsKeysTest::goToSource(const char* name)
{
    auto* sources = inPage<QTableView>("sourcesTableView");
    QVERIFY(tabTo(*sources));
    press(Qt::Key_Home, Qt::ControlModifier);
    while (sources->currentIndex().siblingAtColumn(0).data().toString() != QLatin1String(name)) {
        const int before = sources->currentIndex().row();
        press(Qt::Key_Down);
        QVERIFY(sources->currentIndex().row() > before);
    }
    idle();
}

/// Opens the list of columns on a field and types the one that is meant.
void ConnectionsKeysTest::mapMember(const char* field, const char* member)
{
    auto* mapping = qobject_cast<MapColumnsDialog*>(QApplication::activeModalWidget());
    auto* fields = mapping->findChild<QTableView*>(QStringLiteral("fieldsTableView"));
    QVERIFY(tabTo(*fields));
    press(Qt::Key_Home, Qt::ControlModifier);
    const auto name = [&] {
        return fields->currentIndex().siblingAtColumn(0).data().toString().section(u' ', 0, 0);
    };
    for (int down = 0; down < fields->model()->rowCount() && name() != QLatin1String(field);
         ++down) {
        press(Qt::Key_Down);
    }
    press(Qt::Key_F2);
    type(QLatin1String(member));
    press(Qt::Key_Return);
    QTest::qWait(1); // what was typed is taken when the key has been handled
    QCOMPARE(mapping->mapping().columns.at(field), std::string(member));
}

/// Tried out and looked at; not read before its columns are mapped.
void ConnectionsKeysTest::addDropFolder()
{
    press(Qt::Key_N, Qt::ControlModifier);
    auto* adding = dialog<AddSourceDialog>();
    QVERIFY(adding != nullptr);
    idle();
    type(QStringLiteral("drop folder"));
    press(Qt::Key_Return);
    QCOMPARE(adding->step(), AddSourceDialog::Settings);
    type(QStringLiteral("portal"));
    press(Qt::Key_Tab);
    type(QString::fromStdString(files()));
    press(Qt::Key_T, alt);
    idle();
    auto* bar = adding->findChild<MessageBar*>(QStringLiteral("messageBar"));
    QTRY_VERIFY(bar->isVisible());
    press(Qt::Key_S, alt);
    QTRY_COMPARE(adding->step(), AddSourceDialog::Sample);
    // No record fits as it is, so that is the way on.
    QVERIFY(adding->findChild<QPushButton*>(QStringLiteral("mapPushButton"))->isDefault());
    press(Qt::Key_M, alt);
}

void ConnectionsKeysTest::mapItsColumns()
{
    auto* mapping = dialog<MapColumnsDialog>();
    QVERIFY(mapping != nullptr);
    idle();
    auto* columns = mapping->findChild<QListView*>(QStringLiteral("columnsListView"));
    QTRY_COMPARE(columns->model()->rowCount(), 4);
    QCOMPARE(QString::fromStdString(mapping->mapping().columns.at("item_id")),
             QStringLiteral("article.number"));
    mapMember("location_id", "at");
    mapMember("on_hand_qty", "count.free");
    QVERIFY(QDir(QString::fromStdString(files())).exists(QStringLiteral("stock-1.json")));
    press(Qt::Key_S, alt);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    idle();
    QTRY_COMPARE(count("stock"), std::uint64_t{1}); // two stand at a place nobody knows
    takeBackKeyboard();
}

void ConnectionsKeysTest::mendItsRows()
{
    goToSource("portal");
    auto* tree = inPage<QTreeView>("quarantineTreeView");
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QVERIFY(tabTo(*tree));
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    auto* fields = inPage<QTableView>("fieldsTableView");
    QTRY_VERIFY(fields->isVisible());
    QVERIFY(tabTo(*fields));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    type(QStringLiteral("L"));
    QTRY_VERIFY(fields->findChild<QLineEdit*>() != nullptr);
    type(QStringLiteral("2"));
    press(Qt::Key_Return);
    press(Qt::Key_D, alt);
    idle();
    QTRY_COMPARE(count("stock"), std::uint64_t{3});
    QCOMPARE(ListQuarantine(*m_context).run()->rows.size(), std::size_t{0});
}

/// All of it without a mouse, in one sitting.
void ConnectionsKeysTest::aSourceIsBroughtFromItsFirstFileToAWrite()
{
    QVERIFY(QDir().mkpath(m_workshop->filePath(QStringLiteral("base"))));
    put("../base/items.csv", "item_id,description,family,uom,updated_at\nI1,Bolt,Fasteners,EA,\n"
                             "I2,Nut,Fasteners,EA,\nI3,Pin,Fasteners,EA,\n");
    put("../base/locations.csv", "location_id,name,kind,region\nL1,One,dc,EU\nL2,Two,dc,EU\n");
    add("base", "csv", {{"dir", m_workshop->filePath(QStringLiteral("base")).toStdString()}});
    sync();
    put("stock-1.json",
        R"({"article": {"number": "I1"}, "at": "L1", "count": {"free": 5, "reserved": 0}}
{"article": {"number": "I2"}, "at": "L8", "count": {"free": 7, "reserved": 0}}
{"article": {"number": "I3"}, "at": "L8", "count": {"free": 9, "reserved": 0}}
)");
    const QDateTime settled = QDateTime::currentDateTime().addSecs(-3600);
    QFile dropped(m_workshop->filePath(QStringLiteral("files/stock-1.json")));
    QVERIFY(dropped.open(QIODevice::ReadWrite)
            && dropped.setFileTime(settled, QFileDevice::FileModificationTime));
    dropped.close();
    keepWrite();
    start();
    addDropFolder();
    mapItsColumns();
    mendItsRows();
    goToSource("erp");
    goToWrites();
    auto* story = inPage<QLabel>("storyLabel");
    QVERIFY2(story->text().contains("4711"), qPrintable(story->text()));
    press(Qt::Key_Y, alt);
    QVERIFY(dialog<QDialog>() != nullptr);
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    idle();
    QTRY_VERIFY(inPage<MessageBar>("messageBar")->isVisible()); // nobody is there
    QCOMPARE(ListWrites(*m_context).run()->at(0).state, std::string("pending"));
}

QTEST_MAIN(ConnectionsKeysTest)
#include "ConnectionsKeysTest.moc"
