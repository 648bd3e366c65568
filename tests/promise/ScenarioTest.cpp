#include "promise/ResolvedScenario.h"
#include "promise/ScenarioJson.h"
#include "promise/ScenarioWorld.h"

#include <QTest>

using namespace repromise;

namespace {

std::string withChanges(const std::string& changes)
{
    return R"({"schema": "repromise/scenario/1", "name": "n", "changes": [)" + changes + "]}";
}

QString readingError(const std::string& json)
{
    const auto read = readScenario(json);
    return read ? QStringLiteral("no error") : read.error().sentence;
}

Scenario of(const std::vector<ScenarioChange>& changes)
{
    return {.name = "test", .note = {}, .changes = changes};
}

QString resolvingError(const std::vector<ScenarioChange>& changes)
{
    const BacklogPtr backlog = BacklogBuilder().line({}).inbound({.key = "PO-1/1"}).build();
    const auto resolved = resolveScenario(*backlog, of(changes));
    return resolved ? QStringLiteral("no error") : resolved.error().sentence;
}

Quantity whole(int count)
{
    return Quantity::whole(count);
}

} // namespace

class ScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBackTheSame();
    void everyKindReadsBackTheSame();
    void readsWhatAPersonWrote();
    void namesThePlaceOfWhatIsWrong_data();
    void namesThePlaceOfWhatIsWrong();
    void twoChangesOfOneThingContradict();
    void differentChangesOfOneLineGoTogether();
    void unknownKeysAreNamed();
    void addedThingsNeedKeysOfTheirOwn();
    void absurdQuantitiesAreRefused();
    void brokenFilesAreErrorsNotCrashes();
};

void ScenarioTest::whatIsWrittenReadsBackTheSame()
{
    QVERIFY(rc::check("written scenarios read back the same", [] {
        Scenario scenario = of(ScenarioWorld(*genRandomWorld()).anyChanges());
        scenario.note = *rc::gen::element<std::string>("", "with \"quotes\"\n", "Größe");
        const auto read = readScenario(writeScenario(scenario));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == scenario);
        RC_ASSERT(readScenario(writeScenario(scenario, R"({"by": "x"})")).value() == scenario);
    }));
}

void ScenarioTest::everyKindReadsBackTheSame()
{
    const Scenario scenario =
        of({ScenarioChange::inboundDate("PO-1/1", Date()),
            ScenarioChange::inboundQuantity("PO-1/1", Quantity::fromUnits(1)),
            ScenarioChange::dropInbound("PO-2/1"),
            ScenarioChange::addInbound("PO-3/1", "I1", "L1", whole(5), testDay(3)),
            ScenarioChange::linePriority("SO-1", "1", -32768),
            ScenarioChange::lineQuantity("SO-1", "1", whole(0)),
            ScenarioChange::lineRequested("SO-1", "1", Date::fromYmd(9999, 12, 31)),
            ScenarioChange::dropLine("SO-2", "1"),
            ScenarioChange::addDemand("SO-3", "1", "", "I1", "L1", whole(5), Date::fromYmd(1, 1, 1),
                                      3),
            ScenarioChange::stockOnHand("I/1", "L@1", whole(7))});
    const auto read = readScenario(writeScenario(scenario));
    QVERIFY(read.has_value());
    QVERIFY(*read == scenario);
}

void ScenarioTest::readsWhatAPersonWrote()
{
    const auto read = readScenario(withChanges(
        R"({"quantity": 12, "change": "stock_on_hand", "location": "L1", "item": "I1"})"));
    QVERIFY(read.has_value());
    QVERIFY(read->changes.front() == ScenarioChange::stockOnHand("I1", "L1", whole(12)));
}

void ScenarioTest::namesThePlaceOfWhatIsWrong_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("place");
    const std::string good = R"({"change": "drop_inbound", "inbound": "PO-1/1"})";
    QTest::newRow("no object") << std::string("[]") << "at /:";
    QTest::newRow("not JSON") << std::string("{\"schema\": ") << "at /:";
    QTest::newRow("no schema") << std::string(R"({"changes": []})") << "at /schema:";
    QTest::newRow("other schema") << std::string(
        R"({"schema": "repromise/scenario/2", "changes": []})")
                                  << "at /schema:";
    QTest::newRow("no changes") << std::string(R"({"schema": "repromise/scenario/1"})")
                                << "at /changes:";
    QTest::newRow("unknown member")
        << std::string(R"({"schema": "repromise/scenario/1", "changes": [], "a/b": 1})")
        << "at /a~1b:";
    QTest::newRow("no kind") << withChanges(good + R"(, {"inbound": "PO-1/1"})")
                             << "at /changes/1/change:";
    QTest::newRow("unknown kind") << withChanges(R"({"change": "burn"})")
                                  << "at /changes/0/change:";
    QTest::newRow("missing member")
        << withChanges(R"({"change": "inbound_date", "inbound": "PO-1/1"})")
        << "at /changes/0/date:";
    QTest::newRow("foreign member")
        << withChanges(R"({"change": "drop_inbound", "inbound": "PO-1/1", "date": null})")
        << "at /changes/0/date:";
    QTest::newRow("no such day") << withChanges(
        R"({"change": "inbound_date", "inbound": "P", "date": "2026-02-30"})")
                                 << "at /changes/0/date:";
    QTest::newRow("year 0") << withChanges(
        R"({"change": "inbound_date", "inbound": "P", "date": "0000-01-01"})")
                            << "at /changes/0/date:";
    QTest::newRow("negative") << withChanges(
        R"({"change": "inbound_quantity", "inbound": "P", "quantity": "-1"})")
                              << "at /changes/0/quantity:";
    QTest::newRow("a float") << withChanges(
        R"({"change": "inbound_quantity", "inbound": "P", "quantity": 1.5})")
                             << "at /changes/0/quantity:";
    QTest::newRow("too fine") << withChanges(
        R"({"change": "inbound_quantity", "inbound": "P", "quantity": "0.00001"})")
                              << "at /changes/0/quantity:";
    QTest::newRow("too large priority") << withChanges(
        R"({"change": "line_priority", "order": "S", "line": "1", "priority": 32768})")
                                        << "at /changes/0/priority:";
    QTest::newRow("empty key") << withChanges(R"({"change": "drop_inbound", "inbound": ""})")
                               << "at /changes/0/inbound:";
    QTest::newRow("a change that is a list") << withChanges("[]") << "at /changes/0:";
    QTest::newRow("twice") << withChanges(good + "," + good) << "at /changes/1:";
}

void ScenarioTest::namesThePlaceOfWhatIsWrong()
{
    QFETCH(std::string, json);
    QFETCH(QString, place);
    const QString error = readingError(json);
    QVERIFY2(error.contains(place), qPrintable(error));
}

void ScenarioTest::twoChangesOfOneThingContradict()
{
    const auto contradicts = [](const ScenarioChange& a, const ScenarioChange& b) {
        const auto one = checkScenario(of({a, b}));
        const auto two = checkScenario(of({b, a}));
        return !one && !two && one.error().sentence.contains("/changes/1")
               && one.error().sentence.contains("/changes/0");
    };
    const auto date = ScenarioChange::inboundDate("PO-1/1", testDay(1));
    QVERIFY(contradicts(date, ScenarioChange::inboundDate("PO-1/1", testDay(2))));
    QVERIFY(contradicts(date, ScenarioChange::dropInbound("PO-1/1")));
    QVERIFY(
        contradicts(date, ScenarioChange::addInbound("PO-1/1", "I1", "L1", whole(1), testDay(1))));
    QVERIFY(contradicts(ScenarioChange::linePriority("SO-1", "1", 1),
                        ScenarioChange::dropLine("SO-1", "1")));
    QVERIFY(contradicts(ScenarioChange::stockOnHand("I1", "L1", whole(1)),
                        ScenarioChange::stockOnHand("I1", "L1", whole(2))));
}

void ScenarioTest::differentChangesOfOneLineGoTogether()
{
    QVERIFY(checkScenario(of({ScenarioChange::inboundDate("PO-1/1", testDay(1)),
                              ScenarioChange::inboundQuantity("PO-1/1", whole(1)),
                              ScenarioChange::linePriority("SO-1", "1", 1),
                              ScenarioChange::lineRequested("SO-1", "1", testDay(1)),
                              ScenarioChange::lineQuantity("SO-1", "1", whole(1)),
                              ScenarioChange::stockOnHand("I1", "L1", whole(1))}))
                .has_value());
}

void ScenarioTest::unknownKeysAreNamed()
{
    const auto fine = ScenarioChange::inboundDate("PO-1/1", testDay(1));
    QVERIFY(resolvingError({fine, ScenarioChange::dropInbound("PO-9/1")}).contains("PO-9/1"));
    QVERIFY(resolvingError({fine, ScenarioChange::dropLine("SO-9", "1")}).contains("/changes/1"));
    QVERIFY(resolvingError({ScenarioChange::stockOnHand("I9", "L1", whole(1))}).contains("I9"));
    QVERIFY(resolvingError({ScenarioChange::stockOnHand("I1", "L9", whole(1))}).contains("L9"));
    QVERIFY(resolvingError(
                {ScenarioChange::addDemand("SO-9", "1", "C9", "I1", "L1", whole(1), testDay(1), 1)})
                .contains("C9"));
}

void ScenarioTest::addedThingsNeedKeysOfTheirOwn()
{
    QVERIFY(resolvingError({ScenarioChange::addInbound("PO-1/1", "I1", "L1", whole(1), testDay(1))})
                .contains("PO-1/1"));
    QVERIFY(resolvingError(
                {ScenarioChange::addDemand("SO-1", "1", "", "I1", "L1", whole(1), testDay(1), 1)})
                .contains("SO-1/1"));
}

void ScenarioTest::absurdQuantitiesAreRefused()
{
    QVERIFY(!checkScenario(of({ScenarioChange::stockOnHand("I1", "L1", whole(-1))})));
    QVERIFY(!checkScenario(of({ScenarioChange::stockOnHand(
        "I1", "L1", largestScenarioQuantity + Quantity::fromUnits(1))})));
    QVERIFY(checkScenario(of({ScenarioChange::stockOnHand("I1", "L1", largestScenarioQuantity)}))
                .has_value());
}

void ScenarioTest::brokenFilesAreErrorsNotCrashes()
{
    const std::string good =
        writeScenario(of({ScenarioChange::addInbound("PO-3/1", "I1", "L1", whole(5), testDay(3)),
                          ScenarioChange::linePriority("SO-1", "1", 4)}));
    for (std::size_t length = 0; length + 2 < good.size(); ++length) {
        QVERIFY(!readScenario(good.substr(0, length)));
    }
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string changed = good;
        changed[at] = static_cast<char>(0xFF);
        static_cast<void>(readScenario(changed));
    }
    QVERIFY(!readScenario(std::string(200'000, '[')));
}

QTEST_APPLESS_MAIN(ScenarioTest)
#include "ScenarioTest.moc"
