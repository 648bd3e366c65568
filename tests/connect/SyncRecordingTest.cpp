#include "connect/recording/SyncRecording.h"

#include "connect/Recording.h"
#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "connect/recording/PersonalData.h"
#include "connect/recording/RecordingMask.h"
#include "support/MirrorSink.h"
#include "support/NotedSleeper.h"

#include <QTest>

#include <set>

using namespace repromise;
using Json = nlohmann::ordered_json;

namespace {

/// Plays the first read of a recording, and keeps what went over the wire.
std::string record(const Recording& recording, MirrorSink& sink, std::string& complaint)
{
    RecordedTransport played(recording.first);
    RecordingTransport wire(played);
    const FixedClock clock(recording.clock);
    Breaker breaker;
    NotedSleeper sleeper;
    ConnectorLink link(
        {recording.description, recording.values, wire, breaker, sleeper, clock, {}});
    DescribedReader reader(recording.description, recording.values, link.transport(),
                           link.session(), clock);
    NoProgress progress;
    const CancelToken cancel;
    const auto report = reader.read({false, {}}, sink, progress, cancel);
    complaint = played.complaint();
    if (!report) {
        complaint += report.error().sentence.toStdString();
    }
    return recordedSync(recording.description, recording.values, recording.clock, wire.exchanges())
        .json;
}

void takeMails(const Json& json, std::set<std::string>& mails)
{
    if (json.is_structured()) {
        for (const Json& element : json) {
            takeMails(element, mails);
        }
    } else if (json.is_string()) {
        const auto& text = json.get_ref<const std::string&>();
        for (const TextRange& range : mailAddressesIn(text)) {
            mails.insert(text.substr(range.begin, range.end - range.begin));
        }
    }
}

std::map<std::string, std::size_t> countsOf(const MirrorSink& sink)
{
    std::map<std::string, std::size_t> counts;
    for (const auto& [kind, rows] : sink.rows()) {
        counts[kind] = rows.size();
    }
    return counts;
}

} // namespace

class SyncRecordingTest : public QObject {
    Q_OBJECT

private slots:
    void aRecordingPlaysLikeTheSystem_data() { eachRecording(); }
    void aRecordingPlaysLikeTheSystem();
    void nothingPersonalAndNoSecretIsLeft_data() { eachRecording(); }
    void nothingPersonalAndNoSecretIsLeft();
    void theSameIsMaskedTheSameEverywhere();
    void personalDataAreKnownByNameAndByLook_data();
    void personalDataAreKnownByNameAndByLook();

private:
    // The systems that orders are read from and written to.
    static void eachRecording()
    {
        QTest::addColumn<QString>("id");
        for (const std::string& id : Recording::ids()) {
            if (!Recording::load(id).description.writes.empty()) {
                QTest::newRow(id.c_str()) << QString::fromStdString(id);
            }
        }
    }
};

void SyncRecordingTest::aRecordingPlaysLikeTheSystem()
{
    QFETCH(QString, id);
    const Recording original = Recording::load(id.toStdString());
    MirrorSink first;
    std::string complaint;
    const std::string json = record(original, first, complaint);
    QVERIFY2(complaint.empty(), complaint.c_str());
    Recording masked;
    masked.description = original.description;
    masked.play(json);
    QCOMPARE(masked.first.size(), original.first.size());
    MirrorSink second;
    record(masked, second, complaint);
    QVERIFY2(complaint.empty(), complaint.c_str());
    QCOMPARE(countsOf(second), countsOf(first));
}

void SyncRecordingTest::nothingPersonalAndNoSecretIsLeft()
{
    QFETCH(QString, id);
    const Recording original = Recording::load(id.toStdString());
    MirrorSink sink;
    std::string complaint;
    const std::string json = record(original, sink, complaint);
    for (const auto& [key, secret] : original.values.secrets) {
        QVERIFY2(json.find('"' + secret.reveal() + '"') == std::string::npos, key.c_str());
    }
    std::set<std::string> mails;
    for (const RecordedExchange& exchange : original.first) {
        takeMails(Json::parse(exchange.answer.body), mails);
    }
    for (const std::string& mail : mails) {
        QVERIFY2(json.find(mail) == std::string::npos, mail.c_str());
    }
    std::set<std::string> left;
    takeMails(Json::parse(json), left);
    for (const std::string& mail : left) {
        QVERIFY2(mail.find("@example.com") != std::string::npos, mail.c_str());
    }
}

void SyncRecordingTest::theSameIsMaskedTheSameEverywhere()
{
    RecordingMask mask{ConnectorDescription()};
    const std::string answer = R"({"people": [
        {"full_name": "Erika Muster", "email": "erika@muster.example", "phone": "+49 171 1234567"},
        {"full_name": "Erika Muster", "note": "Ask erika@muster.example, street door"}],
        "owner": "Erika Muster", "access_token": "abc", "street": "Weg 5", "count": 3})";
    mask.learn("/people", answer);
    const Json masked = mask.body(answer);
    QVERIFY(masked["people"][0]["full_name"] == masked["people"][1]["full_name"]);
    QVERIFY(masked["people"][0]["full_name"] == masked["owner"]);
    QCOMPARE(masked["count"].get<int>(), 3);
    const std::string text = masked.dump();
    for (const char* const gone : {"Erika", "muster", "1234567", "abc", "Weg 5", "street door"}) {
        QVERIFY2(text.find(gone) == std::string::npos, gone);
    }
    QCOMPARE(mask.text("/people?q=Erika Muster"),
             "/people?q=" + masked["owner"].get<std::string>());
}

void SyncRecordingTest::personalDataAreKnownByNameAndByLook_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("personal");
    QTest::newRow("mail by name") << "e_mail"
                                  << "x" << true;
    QTest::newRow("mail by look") << "value"
                                  << "a.b@c.example" << true;
    QTest::newRow("phone by look") << "value"
                                   << "+33 1 23 45 67 89" << true;
    QTest::newRow("city") << "shipToCity"
                          << "Ulm" << true;
    QTest::newRow("person") << "CreatedBy"
                            << "EMU" << true;
    QTest::newRow("item") << "item_code"
                          << "PUMP-1" << false;
    QTest::newRow("quantity") << "capacity"
                              << "3" << false;
    QTest::newRow("date") << "date"
                          << "2026-06-30" << false;
}

void SyncRecordingTest::personalDataAreKnownByNameAndByLook()
{
    QFETCH(QString, member);
    QFETCH(QString, text);
    QFETCH(bool, personal);
    const bool found = personalByName(member.toStdString()) != PersonalData::None
                       || personalByLook(text.toStdString()) != PersonalData::None;
    QCOMPARE(found, personal);
}

QTEST_APPLESS_MAIN(SyncRecordingTest)
#include "SyncRecordingTest.moc"
