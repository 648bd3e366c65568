#include "connect/GoldenWrites.h"
#include "connect/Recording.h"
#include "connect/described/DescribedWriter.h"
#include "connect/description/WriteText.h"
#include "net/PlainAuth.h"

#include <QTest>

using namespace repromise;
using Json = nlohmann::ordered_json;

namespace {

std::string lineOf(const HttpRequest& request)
{
    return request.method + ' ' + percentDecoded(request.url);
}

/// Answers every question alike, but for the first where that is given, and remembers it.
class OneAnswer final : public Transport {
public:
    explicit OneAnswer(std::string body, std::string first = {})
        : m_body(std::move(body)), m_first(std::move(first))
    {
    }
    Result<HttpResponse> send(const HttpRequest& request, const CancelToken&) override
    {
        const bool first = asked.empty() && !m_first.empty();
        asked.push_back(request);
        HttpResponse answer{200, {{"X-CSRF-Token", "t1"}}, first ? m_first : m_body};
        static_cast<void>(request.temporary && request.temporary(answer)); // as patience asks
        return answer;
    }
    std::vector<HttpRequest> asked;

private:
    std::string m_body, m_first;
};

std::string headerOf(const HttpRequest& request, const std::string& name)
{
    for (const HttpHeader& header : request.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

} // namespace

/// What every shipped connector sends for every change it offers.
class WriteRequestTest : public QObject {
    Q_OBJECT

private slots:
    void theRecordIsAskedForAndTheChangeSent_data() { eachGoldenWrite(); }
    void theRecordIsAskedForAndTheChangeSent();
    void everyWriteOfAShippedConnectorHasACase();
    void anErpTakesAChangeOrSaysWhyNot_data();
    void anErpTakesAChangeOrSaysWhyNot();
    void whatASystemDoesNotTakeIsSaidBeforeAnythingIsAsked();
    void aKeyCannotLeaveItsPlace();
    void severalScheduleLinesAreRefusedUnlessJustOneIsOpen_data();
    void severalScheduleLinesAreRefusedUnlessJustOneIsOpen();
    void aReasonThatASystemDoesNotTakeIsRefusedWithThoseItTakes();
    void anActionIsAskedForInItsOwnMediaType();
    void aSettingMayBePartOfTheAddress();
    void aRefusalInAGoodAnswerIsOne();
    void whatLeadsToARecordMustBeClearAndCannotLeaveItsPlace();
    void aBlockWantsTheSettingsThatItSends();
    void anOrderThatCannotBeBlockedIsLeftAlone();
};

void WriteRequestTest::theRecordIsAskedForAndTheChangeSent()
{
    QFETCH(QString, id);
    const Json wanted = fetchGoldenWrite();
    const Recording recording = Recording::load(id.toStdString());
    const WriteWish wish = wishOf(wanted);
    const bool leads = wanted.contains("found"); // another question comes first
    OneAnswer wire(wanted.at("answer").dump(), leads ? wanted.at("found").dump() : "");
    NoAuth session;
    const FixedClock clock(recording.clock);
    DescribedWriter writer(recording.description, recording.values, wire, session, clock);
    const CancelToken cancel;
    const auto sight = writer.look(wish, cancel);
    QVERIFY2(sight, sight ? "" : qPrintable(sight.error().sentence));
    QCOMPARE(wire.asked.size(), leads ? 2U : 1U);
    if (leads) {
        QCOMPARE(QString::fromStdString(lineOf(wire.asked.front())),
                 QString::fromStdString(wanted.at("finds").get<std::string>()));
    }
    QCOMPARE(QString::fromStdString(lineOf(wire.asked.back())),
             QString::fromStdString(wanted.at("asks").get<std::string>()));
    if (wanted.contains("asks_body")) {
        QVERIFY2(Json::parse(wire.asked.back().body) == wanted.at("asks_body"),
                 wire.asked.back().body.c_str());
    }
    QCOMPARE(sight->value, wanted.at("old").get<std::string>());
    QCOMPARE(sight->etag, wanted.at("etag").get<std::string>());
    const WriteReport report = writer.send(wish, *sight, [] { return true; });
    QCOMPARE(report.end, wanted.contains("ends") ? WriteEnd::Unknown : WriteEnd::Taken);
    const HttpRequest& sent = wire.asked.back();
    QCOMPARE(QString::fromStdString(lineOf(sent)),
             QString::fromStdString(wanted.at("sends").get<std::string>()));
    QVERIFY2(wanted.contains("body") ? Json::parse(sent.body) == wanted.at("body")
                                     : sent.body.empty(),
             sent.body.c_str());
    QCOMPARE(headerOf(sent, "If-Match"), wanted.at("etag").get<std::string>());
    QVERIFY(!sent.repeatable);
    const bool csrf = recording.description.write(wish.command)->csrf;
    QCOMPARE(headerOf(sent, "X-CSRF-Token"), std::string(csrf ? "t1" : ""));
    for (const auto& [key, secret] : recording.values.secrets) {
        QVERIFY2(sight->shown.find('"' + secret.reveal()) == std::string::npos, key.c_str());
    }
}

void WriteRequestTest::everyWriteOfAShippedConnectorHasACase()
{
    for (const std::string& id : Recording::ids()) {
        const Json cases = goldenWrites(id);
        const Recording recording = Recording::load(id);
        for (const WriteDescription& write : recording.description.writes) {
            const bool found = std::any_of(cases.begin(), cases.end(), [&](const Json& each) {
                return each.at("command") == std::string(writeCommandName(write.when));
            });
            QVERIFY2(found, (id + ": " + write.id).c_str());
        }
    }
}

void WriteRequestTest::anErpTakesAChangeOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("written"); // confirmed date, priority, block, purchase, substitute
    const auto row = [](const char* id, const char* written) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(written);
    };
    row("sap-s4-v2", "11111");
    row("sap-s4-v4", "01111");
    row("oracle-fusion-scm", "10101");
    row("business-central", "10010");
    row("dynamics-365-finance-operations", "10110");
    row("netsuite", "11010");
    row("infor-m3", "10010");
    row("odoo", "11010");
    row("tryton", "10010");
    row("erpnext", "10110");
}

void WriteRequestTest::anErpTakesAChangeOrSaysWhyNot()
{
    QFETCH(QString, id);
    QFETCH(QString, written);
    const ConnectorDescription description = Recording::load(id.toStdString()).description;
    for (std::size_t i = 0; i < writeCommandNames.size(); ++i) {
        const auto command = static_cast<WriteCommand>(i);
        const bool takes = description.write(command) != nullptr;
        QVERIFY2(takes == (written.at(static_cast<qsizetype>(i)) == QLatin1Char('1')),
                 writeCommandNames[i].data());
        const auto why = description.notWritten.find(command);
        const bool said = why != description.notWritten.end() && !why->second.empty();
        QVERIFY2(takes != said, writeCommandNames[i].data());
        QVERIFY(
            takes
            || refusalWords(description, command).contains(QString::fromStdString(why->second)));
    }
}

void WriteRequestTest::whatASystemDoesNotTakeIsSaidBeforeAnythingIsAsked()
{
    const Recording recording = Recording::load("business-central");
    OneAnswer wire("{}");
    NoAuth session;
    const FixedClock clock(recording.clock);
    DescribedWriter writer(recording.description, recording.values, wire, session, clock);
    const CancelToken cancel;
    const auto priority = writer.look({WriteCommand::Priority, "S-1", "10000", "1"}, cancel);
    QVERIFY(!priority);
    QCOMPARE(priority.error().kind, ErrorKind::Refused);
    QVERIFY2(priority.error().sentence.contains(QLatin1String("standard API")),
             qPrintable(priority.error().sentence));
    const auto noDay = writer.look({WriteCommand::ConfirmedDate, "S-1", "10000", "soon"}, cancel);
    QVERIFY(!noDay);
    QCOMPARE(noDay.error().kind, ErrorKind::BadInput);
    QVERIFY(wire.asked.empty());
}

void WriteRequestTest::aKeyCannotLeaveItsPlace()
{
    const Recording recording = Recording::load("sap-s4-v2");
    OneAnswer wire(R"({"d": {"DeliveryPriority": "02"}})");
    NoAuth session;
    const FixedClock clock(recording.clock);
    DescribedWriter writer(recording.description, recording.values, wire, session, clock);
    const CancelToken cancel;
    const auto sight = writer.look({WriteCommand::Priority, "1')/x?y=", "../10", "1"}, cancel);
    QVERIFY(sight);
    QVERIFY(sight->request.url.find("1%27%27%29%2Fx%3Fy%3D") != std::string::npos);
    QVERIFY(sight->request.url.find("/../") == std::string::npos);
}

void WriteRequestTest::severalScheduleLinesAreRefusedUnlessJustOneIsOpen_data()
{
    QTest::addColumn<QStringList>("open");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the only one, closed") << QStringList{"0.000"} << "1";
    QTest::newRow("one of three is open") << QStringList{"0", "5.000", "0.000"} << "2";
    QTest::newRow("none is open") << QStringList{"0.000", "0.000"} << "";
    QTest::newRow("two are open") << QStringList{"3.000", "5.000", "0.000"} << "";
}

void WriteRequestTest::severalScheduleLinesAreRefusedUnlessJustOneIsOpen()
{
    QFETCH(QStringList, open);
    QFETCH(QString, chosen);
    Json lines = Json::array();
    for (const QString& quantity : open) {
        lines.push_back({{"ScheduleLine", std::to_string(lines.size() + 1)},
                         {"OpenConfdDelivQtyInOrdQtyUnit", quantity.toStdString()},
                         {"ConfirmedDeliveryDate", "/Date(1782864000000)/"}});
    }
    const Recording recording = Recording::load("sap-s4-v2");
    OneAnswer wire(Json{{"d", {{"results", lines}}}}.dump());
    NoAuth session;
    const FixedClock clock(recording.clock);
    DescribedWriter writer(recording.description, recording.values, wire, session, clock);
    const CancelToken cancel;
    const auto sight = writer.look({WriteCommand::ConfirmedDate, "1", "10", "2026-07-15"}, cancel);
    QCOMPARE(sight.has_value(), !chosen.isEmpty());
    if (sight) {
        QVERIFY(sight->shown.find("ScheduleLine='" + chosen.toStdString() + "'")
                != std::string::npos);
    } else {
        QCOMPARE(sight.error().kind, ErrorKind::Refused);
        QVERIFY2(sight.error().sentence.contains(QLatin1String("open confirmed quantity")),
                 qPrintable(sight.error().sentence));
    }
}

void WriteRequestTest::aReasonThatASystemDoesNotTakeIsRefusedWithThoseItTakes()
{
    const Recording recording = Recording::load("dynamics-365-finance-operations");
    OneAnswer wire("{}");
    NoAuth session;
    const FixedClock clock(recording.clock);
    DescribedWriter writer(recording.description, recording.values, wire, session, clock);
    const CancelToken cancel;
    const auto sight = writer.look({WriteCommand::DeliveryBlock, "1", "1", "credit"}, cancel);
    QVERIFY(!sight);
    QVERIFY2(sight.error().sentence.contains(QLatin1String("It takes: Yes.")),
             qPrintable(sight.error().sentence));
    QVERIFY(wire.asked.empty());
}

void WriteRequestTest::anActionIsAskedForInItsOwnMediaType()
{
    const Recording recording = Recording::load("oracle-fusion-scm");
    OneAnswer wire(R"({"items": [{"FulfillLineId": 7, "ProductNumber": "A"}]})",
                   R"({"items": [{"OrderKey": "OPS:1", "OrderNumber": "1"}]})");
    NoAuth session;
    const FixedClock clock(recording.clock);
    DescribedWriter writer(recording.description, recording.values, wire, session, clock);
    const CancelToken cancel;
    const auto sight = writer.look({WriteCommand::Substitute, "1", "7", "B"}, cancel);
    QVERIFY(sight);
    QCOMPARE(headerOf(sight->request, "Content-Type"),
             std::string("application/vnd.oracle.adf.action+json"));
}

void WriteRequestTest::aSettingMayBePartOfTheAddress()
{
    const Recording recording = Recording::load("sap-s4-v4");
    OneAnswer wire(R"({"DeliveryPriority": "02", "@odata.etag": "1"})");
    NoAuth session;
    const FixedClock clock(recording.clock);
    DescribedWriter writer(recording.description, recording.values, wire, session, clock);
    const CancelToken cancel;
    const auto sight = writer.look({WriteCommand::Priority, "1", "10", "1"}, cancel);
    QVERIFY(sight);
    QVERIFY(sight->request.url.find("/api_salesorder/srvd_a2x/sap/salesorder/0001/SalesOrderItem")
            != std::string::npos);
}

void WriteRequestTest::aRefusalInAGoodAnswerIsOne()
{
    const Recording recording = Recording::load("tryton");
    const Json wanted = goldenWrites("tryton").at(0);
    const WriteWish wish = wishOf(wanted);
    OneAnswer wire(wanted.at("answer").dump());
    NoAuth session;
    const FixedClock clock(recording.clock);
    DescribedWriter writer(recording.description, recording.values, wire, session, clock);
    const auto sight = writer.look(wish, CancelToken());
    QVERIFY(sight);
    const std::vector<std::pair<const char*, WriteEnd>> errors{
        {R"(["UserError", ["You may not move it.", "", null]])", WriteEnd::Refused},
        {R"(["ConcurrencyException", "Records were modified in the meanwhile"])",
         WriteEnd::NotSent}};
    for (const auto& [error, end] : errors) {
        OneAnswer refusing(std::string(R"({"id": 1, "error": )") + error + '}');
        DescribedWriter other(recording.description, recording.values, refusing, session, clock);
        const WriteReport report = other.send(wish, *sight, [] { return true; });
        QCOMPARE(report.end, end);
        QCOMPARE(report.reason.contains(QStringLiteral("You may not move it.")),
                 end == WriteEnd::Refused);
    }
}

void WriteRequestTest::whatLeadsToARecordMustBeClearAndCannotLeaveItsPlace()
{
    const Recording recording = Recording::load("oracle-fusion-scm");
    const std::string line = R"({"items": [{"FulfillLineId": 7, "ProductNumber": "A"}]})";
    NoAuth session;
    const FixedClock clock(recording.clock);
    const CancelToken cancel;
    const WriteWish wish{WriteCommand::Substitute, "1", "7", "B"};
    const auto lookWith = [&](OneAnswer& wire) {
        DescribedWriter writer(recording.description, recording.values, wire, session, clock);
        return writer.look(wish, cancel);
    };
    OneAnswer none(line, R"({"items": []})");
    const auto missing = lookWith(none);
    QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
    QCOMPARE(none.asked.size(), 1U);
    OneAnswer two(line, R"({"items": [{"OrderKey": "OPS:1", "OrderNumber": "1"},
                                      {"OrderKey": "EDI:1", "OrderNumber": "1"}]})");
    const auto unclear = lookWith(two);
    QVERIFY(!unclear && unclear.error().kind == ErrorKind::Refused);
    QCOMPARE(two.asked.size(), 1U);
    OneAnswer hostile(line, R"({"items": [{"OrderKey": "../../x?y=", "OrderNumber": "1"}]})");
    const auto sight = lookWith(hostile);
    QVERIFY(sight);
    const std::string& url = hostile.asked.back().url;
    QVERIFY2(url.find("/..%2F..%2Fx%3Fy%3D/child/lines?") != std::string::npos, url.c_str());
}

void WriteRequestTest::aBlockWantsTheSettingsThatItSends()
{
    Recording recording = Recording::load("oracle-fusion-scm");
    recording.values.settings.erase("hold_release_reason");
    const FixedClock clock(recording.clock);
    const CancelToken cancel;
    NoAuth session;
    const auto lookFor = [&](const std::string& held, const std::string& value) {
        OneAnswer wire(R"({"items": [{"FulfillLineId": 7, "OnHoldFlag": )" + held + "}]}",
                       R"({"items": [{"OrderKey": "OPS:1", "OrderNumber": "1"}]})");
        DescribedWriter writer(recording.description, recording.values, wire, session, clock);
        return writer.look({WriteCommand::DeliveryBlock, "1", "7", value}, cancel);
    };
    QVERIFY(lookFor("false", "Yes"));
    const auto lifted = lookFor("true", "");
    QVERIFY(!lifted && lifted.error().kind == ErrorKind::Refused);
    QVERIFY2(lifted.error().sentence.contains(QLatin1String("hold_release_reason")),
             qPrintable(lifted.error().sentence));
}

void WriteRequestTest::anOrderThatCannotBeBlockedIsLeftAlone()
{
    const Recording recording = Recording::load("erpnext");
    const FixedClock clock(recording.clock);
    const CancelToken cancel;
    NoAuth session;
    const auto lookAt = [&](const char* status, int docstatus) {
        OneAnswer wire(
            Json{{"data", {{"name", "SO-1"}, {"docstatus", docstatus}, {"status", status}}}}
                .dump());
        DescribedWriter writer(recording.description, recording.values, wire, session, clock);
        return writer.look({WriteCommand::DeliveryBlock, "SO-1", "a", ""}, cancel).has_value();
    };
    QVERIFY(lookAt("On Hold", 1));
    QVERIFY(!lookAt("Closed", 1)); // resuming would open it again
    QVERIFY(!lookAt("Completed", 1));
    QVERIFY(!lookAt("On Hold", 2)); // cancelled
}

QTEST_APPLESS_MAIN(WriteRequestTest)
#include "WriteRequestTest.moc"
