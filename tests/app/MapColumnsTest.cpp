#include "app/MapColumns.h"

#include "app/AddSource.h"
#include "app/NamedPairs.h"
#include "app/ReadJournal.h"
#include "app/ReadStatus.h"
#include "app/SyncSources.h"

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
    void onlyDropFoldersAreMapped();
    void pairsComeBackAsTheyWere();

private:
    void addDrop() const
    {
        NewSource source;
        source.name = "portal";
        source.connector = "drop";
        source.settings = {{"dir", m_folder->filePath(QStringLiteral("drop")).toStdString()},
                           {"settle", "0"},
                           {"done", "optional"}};
        QVERIFY(AddSource(*m_context).run(source));
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

void MapColumnsTest::onlyDropFoldersAreMapped()
{
    NewSource source;
    source.name = "erp";
    source.connector = "csv";
    source.settings = {{"dir", m_folder->filePath(QStringLiteral("drop")).toStdString()}};
    QVERIFY(AddSource(*m_context).run(source));
    QCOMPARE(MapColumns(*m_context).open("erp").error().kind, ErrorKind::Refused);
    QVERIFY(!MapColumns(*m_context).save("erp", {"items", {}, {}}));
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
