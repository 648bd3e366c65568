#include "app/MapColumns.h"

#include "app/AddSource.h"
#include "app/ListQuarantine.h"
#include "app/NamedPairs.h"
#include "app/ReadJournal.h"
#include "app/ReadStatus.h"
#include "app/SyncSources.h"
#include "support/SheetMaker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace repromise;

namespace {

FileSample portal()
{
    return {"portal.csv",
            {"SKU", "Warehouse", "Qty, free", "Updated"},
            {{"I1", "L1", "12", "2026-06-30T08:00:00Z"}, {"I2", "L1", "a few", ""}}};
}

const MappedField& field(const MappingCheck& check, std::string_view name)
{
    return *std::ranges::find(check.fields, name, &MappedField::name);
}

} // namespace

class MapColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void likelyColumnsAreFoundByName();
    void aNeededFieldWithoutColumnIsNamed();
    void aWrongValueIsChargedToItsField();
    void rowsAreJudgedAsTheSyncWillJudgeThem();
    void aFixedValueFillsWhatTheFileLacks();
    void aColumnThatIsGoneIsNamed();
    void whatIsSavedIsWhatTheNextSyncReadsBy();
    void aWorkbookIsSampledAsTheSyncReadsIt();
    void csvIsSampledAsTheSyncReadsIt();
    void aSheetAndARowOfNamesCanBeChosen();
    void rowsThatCannotBeReadAreCountedAsRefused();
    void membersInOneAnotherAreColumns();
    void jsonIsJudgedAsTheSyncReadsIt_data();
    void jsonIsJudgedAsTheSyncReadsIt();
    void theListOfRowsIsChosen();
    void eventsAreMappedByTheirData();
    void onlyDropFoldersAreMapped();
    void pairsComeBackAsTheyWere();

private:
    void addDrop(const std::map<std::string, std::string>& more = {}) const
    {
        NewSource source;
        source.name = "portal";
        source.connector = "drop";
        source.settings = {{"dir", m_folder->filePath(QStringLiteral("drop")).toStdString()},
                           {"settle", "0"},
                           {"done", "optional"}};
        source.settings.insert(more.begin(), more.end());
        QVERIFY(AddSource(*m_context).run(source));
    }

    void put(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(QLatin1String("drop/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
};

void MapColumnsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("drop")));
    auto context =
        AppContext::create(m_folder->filePath(QStringLiteral("workspace")).toStdString());
    QVERIFY(context);
    m_context = std::move(*context);
}

void MapColumnsTest::likelyColumnsAreFoundByName()
{
    const ColumnMapping guessed = guessMapping("stock", portal());
    QCOMPARE(guessed.columns.at("item_id"), std::string("SKU"));
    QCOMPARE(guessed.columns.at("location_id"), std::string("Warehouse"));
    QCOMPARE(guessed.columns.at("updated_at"), std::string("Updated"));
    QVERIFY(!guessed.columns.contains("safety_stock_qty"));
    const ColumnMapping german =
        guessMapping("stock", {"lager.csv", {"Artikel", "Lagerort", "Bestand", "Reserviert"}, {}});
    QCOMPARE(german.columns.size(), std::size_t{4});
    QCOMPARE(german.columns.at("allocated_qty"), std::string("Reserviert"));
}

void MapColumnsTest::aNeededFieldWithoutColumnIsNamed()
{
    const MappingCheck check = checkMapping(guessMapping("stock", portal()), portal());
    QVERIFY(!check.usable);
    QVERIFY(!field(check, "on_hand_qty").complaint.isEmpty());
    QVERIFY(field(check, "safety_stock_qty").complaint.isEmpty()); // may be left out
    QCOMPARE(field(check, "item_id").example, std::string("I1"));
}

void MapColumnsTest::aWrongValueIsChargedToItsField()
{
    ColumnMapping mapping = guessMapping("stock", portal());
    mapping.columns["on_hand_qty"] = "Qty, free";
    mapping.constants["allocated_qty"] = "0";
    const MappingCheck check = checkMapping(mapping, portal());
    QCOMPARE(field(check, "on_hand_qty").wrong, std::uint64_t{1});
    QVERIFY(field(check, "on_hand_qty").complaint.contains(QStringLiteral("a few")));
    QCOMPARE(field(check, "item_id").wrong, std::uint64_t{0});
    QVERIFY(field(check, "item_id").complaint.isEmpty());
}

void MapColumnsTest::rowsAreJudgedAsTheSyncWillJudgeThem()
{
    ColumnMapping mapping = guessMapping("stock", portal());
    mapping.columns["on_hand_qty"] = "Qty, free";
    mapping.constants["allocated_qty"] = "0";
    const MappingCheck check = checkMapping(mapping, portal());
    QVERIFY(check.usable);
    QCOMPARE(check.rows, std::uint64_t{2});
    QCOMPARE(check.taken, std::uint64_t{1});
    QVERIFY(check.complaint.contains(QStringLiteral("a few")));
}

void MapColumnsTest::aFixedValueFillsWhatTheFileLacks()
{
    ColumnMapping mapping = guessMapping("stock", portal());
    mapping.constants["on_hand_qty"] = "many";
    QVERIFY(!field(checkMapping(mapping, portal()), "on_hand_qty").complaint.isEmpty());
    mapping.constants["on_hand_qty"] = "7";
    const MappedField good = field(checkMapping(mapping, portal()), "on_hand_qty");
    QVERIFY(good.fixed && good.complaint.isEmpty());
    QCOMPARE(good.example, std::string("7"));
}

void MapColumnsTest::aColumnThatIsGoneIsNamed()
{
    ColumnMapping mapping = guessMapping("stock", portal());
    mapping.columns["on_hand_qty"] = "Free";
    const MappingCheck check = checkMapping(mapping, portal());
    QVERIFY(!check.usable);
    QVERIFY(!field(check, "on_hand_qty").complaint.isEmpty());
}

void MapColumnsTest::whatIsSavedIsWhatTheNextSyncReadsBy()
{
    addDrop();
    QFile file(m_folder->filePath(QStringLiteral("drop/day.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SKU,Description,Group,Unit,\"Changed, at\"\nI1,Bolt,Fasteners,EA,\n");
    file.close();
    const auto draft = MapColumns(*m_context).open("portal");
    QVERIFY(draft);
    QCOMPARE(draft->files.size(), std::size_t{1});
    const auto sample = MapColumns(*m_context).sample(draft->files[0]);
    QVERIFY(sample);
    QCOMPARE(sample->columns.back(), std::string("Changed, at"));
    ColumnMapping mapping = guessMapping("items", *sample);
    mapping.columns["family"] = "Group";
    mapping.columns["uom"] = "Unit";
    mapping.columns["updated_at"] = "Changed, at";
    QVERIFY(checkMapping(mapping, *sample).usable);
    const Outcome saved = MapColumns(*m_context).save("portal", mapping);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence));
    QCOMPARE(MapColumns(*m_context).open("portal")->mapping.columns, mapping.columns);
    NoProgress progress;
    const auto synced = SyncSources(*m_context).run({}, progress, CancelToken());
    QVERIFY(synced && !synced->failed());
    const auto status = ReadStatus(*m_context).run();
    const auto items = std::ranges::find(status->counts, "items", &KindCount::kind);
    QCOMPARE(items->count, std::uint64_t{1});
    const auto journal = ReadJournal(*m_context).run({{}, "source/portal", 0});
    QVERIFY(std::ranges::any_of(
        *journal, [](const JournalView& entry) { return entry.kind == "source.changed"; }));
}

void MapColumnsTest::aWorkbookIsSampledAsTheSyncReadsIt()
{
    addDrop();
    // 46203 is 2026-06-30 where a day is asked for, and a number else.
    put("zulauf.xlsx",
        SheetMaker()
            .table({{"Bestellung", "Pos", "Artikel", "Lager", "Menge", "Termin", "Erhalten"},
                    {"PO-1", "1", "I1", "L1", "#5", "#46203", "#0"}})
            .bytes());
    const auto file = MapColumns(*m_context).open("portal")->files.at(0);
    const auto sample = MapColumns(*m_context).sample(file);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().sentence));
    QCOMPARE(sample->columns.size(), std::size_t{7});
    ColumnMapping mapping = guessMapping("purchase_lines", *sample);
    mapping.columns["eta_date"] = "Termin";
    mapping.columns["received_qty"] = "Erhalten";
    mapping.columns["ordered_qty"] = "Menge";
    const MappingCheck check = checkMapping(mapping, *sample);
    QCOMPARE(field(check, "eta_date").example, std::string("2026-06-30"));
    QVERIFY(field(check, "eta_date").complaint.isEmpty());
    QCOMPARE(field(check, "ordered_qty").example, std::string("5"));
}

void MapColumnsTest::csvIsSampledAsTheSyncReadsIt()
{
    addDrop({{"numbers", "comma"}, {"dates", "dmy"}});
    put("zusagen.csv", "Bestellung;Pos;Termin;Menge\nPO1;10;30.06.2026;1.200,5\n"
                       "PO2;10;2026-06-30;x\n");
    MapColumns mapping(*m_context);
    const auto draft = mapping.open("portal");
    QVERIFY(draft);
    const auto sample = mapping.sample(draft->files.front(), draft->mapping.place);
    QVERIFY(sample);
    QCOMPARE(sample->columns, (std::vector<std::string>{"Bestellung", "Pos", "Termin", "Menge"}));
    ColumnMapping chosen = draft->mapping;
    chosen.kind = "supply_confirmations";
    chosen.columns = {{"po_id", "Bestellung"},
                      {"line_no", "Pos"},
                      {"confirmed_date", "Termin"},
                      {"confirmed_qty", "Menge"}};
    const MappingCheck check = checkMapping(chosen, *sample);
    QVERIFY(check.usable);
    QCOMPARE(check.rows, std::uint64_t{2});
    QCOMPARE(check.taken, std::uint64_t{1});
    QVERIFY(field(check, "confirmed_date").complaint.isEmpty());
    QVERIFY(!field(check, "confirmed_qty").complaint.isEmpty());
    QVERIFY(mapping.save("portal", chosen));
    QCOMPARE(mapping.open("portal")->mapping.place, draft->mapping.place);
}

void MapColumnsTest::aSheetAndARowOfNamesCanBeChosen()
{
    addDrop();
    put("lager.xlsx",
        SheetMaker().table({{"Our stock"}, {"SKU", "Description", "Group", "Unit"}}).bytes());
    const auto file = MapColumns(*m_context).open("portal")->files.at(0);
    const auto first = MapColumns(*m_context).sample(file);
    QCOMPARE(first->columns, std::vector<std::string>{"Our stock"});
    QCOMPARE(first->workbook->sheets, std::vector<std::string>{"Stock & more"}); // none hidden
    const auto second = MapColumns(*m_context).sample(file, {{"", 2}});
    QCOMPARE(second->columns.front(), std::string("SKU"));
    const auto none = MapColumns(*m_context).sample(file, {{"Bestand", 0}});
    QVERIFY(!none && none.error().sentence.contains(QStringLiteral("Bestand")));
    ColumnMapping mapping = guessMapping("items", *second);
    mapping.place = {{"Stock & more", 2}};
    QVERIFY(MapColumns(*m_context).save("portal", mapping));
    QVERIFY(MapColumns(*m_context).open("portal")->mapping.place == mapping.place);
}

void MapColumnsTest::rowsThatCannotBeReadAreCountedAsRefused()
{
    addDrop();
    put("lager.xlsx",
        SheetMaker().table({{"item_id", "description"}, {"I1", "Bolt", "what is this?"}}).bytes());
    put("items.csv", "item_id,description\nI1\nI2,Nut\n");
    for (const char* const name : {"lager.xlsx", "items.csv"}) {
        const auto sample =
            MapColumns(*m_context)
                .sample(
                    m_folder->filePath(QLatin1String("drop/") + QLatin1String(name)).toStdString());
        QVERIFY(sample);
        QCOMPARE(sample->damaged, std::uint64_t{1});
        const MappingCheck check = checkMapping(guessMapping("items", *sample), *sample);
        QCOMPARE(check.rows, sample->rows.size() + 1);
    }
}

void MapColumnsTest::membersInOneAnotherAreColumns()
{
    addDrop();
    put("parts.json", R"([{"part": {"number": "I1", "a.b": 1}, "tags": ["x", "y"], "none": null},
                          {"part": {"number": "I2"}, "qty": 5.25, "/x": true}])");
    const auto sample =
        MapColumns(*m_context)
            .sample(m_folder->filePath(QStringLiteral("drop/parts.json")).toStdString());
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().sentence));
    QCOMPARE(sample->columns, (std::vector<std::string>{"part.number", "/part/a.b", "tags.0",
                                                        "tags.1", "qty", "/~1x"}));
    QCOMPARE(sample->rows.at(1), (std::vector<std::string>{"I2", "", "", "", "5.25", "true"}));
    // A pointer that a setting names is the same column.
    ColumnMapping mapping{"items", {{"item_id", "/part/number"}, {"family", "tags.1"}}, {}, {}};
    const MappingCheck check = checkMapping(mapping, *sample);
    QCOMPARE(field(check, "item_id").column, std::string("part.number"));
    QCOMPARE(field(check, "family").example, std::string("y"));
    QCOMPARE(guessMapping("items", *sample).columns.count("item_id"), std::size_t{0});
    put("sku.json", R"([{"part": {"sku": "I1"}}])");
    const auto other =
        MapColumns(*m_context)
            .sample(m_folder->filePath(QStringLiteral("drop/sku.json")).toStdString());
    QCOMPARE(guessMapping("items", *other).columns.at("item_id"), std::string("part.sku"));
}

void MapColumnsTest::jsonIsJudgedAsTheSyncReadsIt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("list");
    const QByteArray rows = R"({"part": {"sku": "I1"}, "text": "Bolt", "unit": "EA"},
        {"part": {"sku": "I2"}, "text": {"en": "Nut"}, "unit": "EA"}, {"text": "no item"})";
    QTest::newRow("an array") << "[" + rows + "]" << QString();
    QTest::newRow("a list under one key") << R"({"articles": [)" + rows + "]}" << QString();
    QTest::newRow("a list deep within") << R"({"page": 1, "result": {"articles": [)" + rows + "]}}"
                                        << QStringLiteral("result.articles");
    QByteArray lines = rows;
    QTest::newRow("an object a line")
        << lines.replace("\n", "").replace("},        {", "}\n{").replace("}, {", "}\n\n{")
        << QString();
}

void MapColumnsTest::jsonIsJudgedAsTheSyncReadsIt()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, list);
    addDrop();
    put("articles.json", content);
    const auto file = MapColumns(*m_context).open("portal")->files.at(0);
    const RowsPlace place{{}, list.toStdString()};
    const auto sample = MapColumns(*m_context).sample(file, place);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().sentence));
    ColumnMapping mapping = guessMapping("items", *sample);
    mapping.place = place;
    const MappingCheck check = checkMapping(mapping, *sample);
    QCOMPARE(mapping.columns.at("item_id"), std::string("part.sku"));
    QVERIFY(check.usable);
    QCOMPARE(check.rows, std::uint64_t{3});
    QCOMPARE(check.taken, std::uint64_t{1});
    QVERIFY2(check.complaint.contains("description"), qPrintable(check.complaint));
    ColumnMapping without = mapping;
    without.columns.erase("item_id");
    QVERIFY(!checkMapping(without, *sample).usable);
    QVERIFY(MapColumns(*m_context).save("portal", mapping));
    QVERIFY(MapColumns(*m_context).open("portal")->mapping.place == place);
    NoProgress progress;
    const auto synced = SyncSources(*m_context).run({}, progress, CancelToken());
    QVERIFY(synced && !synced->failed());
    const auto status = ReadStatus(*m_context).run();
    QCOMPARE(std::ranges::find(status->counts, "items", &KindCount::kind)->count, check.taken);
    QCOMPARE(ListQuarantine(*m_context).run()->rows.size(), check.rows - check.taken);
}

void MapColumnsTest::theListOfRowsIsChosen()
{
    addDrop();
    put("all.json", R"({"items": [{"sku": "I1"}], "result": {"stock": [{"sku": "I2"}, 7]}})");
    const auto file = MapColumns(*m_context).open("portal")->files.at(0);
    const auto stock = MapColumns(*m_context).sample(file, {{}, "result.stock"});
    QCOMPARE(stock->json->lists, (std::vector<std::string>{"items", "result.stock"}));
    QCOMPARE(stock->rows.at(0).at(0), std::string("I2"));
    QCOMPARE(stock->damaged, std::uint64_t{1});
    const auto none = MapColumns(*m_context).sample(file, {{}, "result.none"});
    QVERIFY(!none && none.error().sentence.contains(QStringLiteral("result.none")));
}

void MapColumnsTest::eventsAreMappedByTheirData()
{
    addDrop();
    put("events.json", R"([{"specversion": "1.0", "id": "1", "source": "/w", "type": "x.stock.y",
        "data": {"sku": "I1", "free": 4}}])");
    const auto file = MapColumns(*m_context).open("portal")->files.at(0);
    const auto sample = MapColumns(*m_context).sample(file);
    QVERIFY(sample);
    QCOMPARE(sample->columns, (std::vector<std::string>{"sku", "free"}));
}

void MapColumnsTest::onlyDropFoldersAreMapped()
{
    NewSource source;
    source.name = "erp";
    source.connector = "csv";
    source.settings = {{"dir", m_folder->filePath(QStringLiteral("drop")).toStdString()}};
    QVERIFY(AddSource(*m_context).run(source));
    QCOMPARE(MapColumns(*m_context).open("erp").error().kind, ErrorKind::Refused);
    QVERIFY(!MapColumns(*m_context).save("erp", {"items", {}, {}, {}}));
}

void MapColumnsTest::pairsComeBackAsTheyWere()
{
    QVERIFY(rc::check([](const std::map<std::string, std::string>& any) {
        std::map<std::string, std::string> pairs;
        for (const auto& [name, value] : any) { // names are ours: letters and underscores
            pairs["n" + std::to_string(name.size())] = value;
        }
        return readPairs(writePairs(pairs)) == pairs;
    }));
    QVERIFY(!readPairs("novalue"));
    QVERIFY(!readPairs(":x"));
}

QTEST_GUILESS_MAIN(MapColumnsTest)
#include "MapColumnsTest.moc"
