#include "connect/Recording.h"
#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "support/MirrorSink.h"
#include "support/NotedSleeper.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace repromise;
using Json = nlohmann::ordered_json;

namespace {

/// What a read delivered, and its cursors.
struct Reading {
    Result<ReadReport> report;
    std::string complaint;
};

Reading readRecorded(const Recording& recording, bool later, const Cursors& cursors,
                     MirrorSink& sink)
{
    RecordedTransport wire(later ? recording.later : recording.first);
    const FixedClock clock(later ? recording.laterClock : recording.clock);
    Breaker breaker;
    NotedSleeper sleeper;
    ConnectorLink link(
        {recording.description, recording.values, wire, breaker, sleeper, clock, {}});
    DescribedReader reader(recording.description, recording.values, link.transport(),
                           link.session(), clock);
    NoProgress progress;
    const CancelToken cancel;
    auto report = reader.read({false, cursors}, sink, progress, cancel);
    std::string complaint = wire.complaint();
    if (!report) {
        complaint += report.error().sentence.toStdString();
    }
    return {std::move(report), std::move(complaint)};
}

std::string rowsOf(const MirrorSink& sink)
{
    Json json = Json::object();
    for (const auto& [kind, rows] : sink.rows()) {
        for (const auto& [key, row] : rows) {
            json[kind][key] = row;
        }
    }
    json["defects"] = sink.defects();
    return json.dump(1) + '\n';
}

std::string fileText(const std::string& name)
{
    std::ifstream stream(name, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// REPROMISE_WRITE_GOLDEN=1 writes what is delivered, to be looked through before it is committed.
bool agrees(const std::string& rows, const std::string& file, std::string& difference)
{
    if (qEnvironmentVariableIsSet("REPROMISE_WRITE_GOLDEN")) {
        std::ofstream(file, std::ios::binary) << rows;
        return true;
    }
    const std::string golden = fileText(file);
    std::istringstream ours(rows);
    std::istringstream theirs(golden);
    std::string line;
    std::string expected;
    for (int number = 1; rows != golden; ++number) {
        const bool more = static_cast<bool>(std::getline(ours, line));
        const bool wanted = static_cast<bool>(std::getline(theirs, expected));
        if (line != expected || !more || !wanted) {
            difference = file + ':' + std::to_string(number);
            difference.append(": ").append(line).append(" instead of ").append(expected);
            return false;
        }
    }
    return true;
}

} // namespace

/// Every shipped connector against recorded pages of its system's published shape.
class ConnectorGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void deliversTheGoldenRows_data() { eachRecording(); }
    void deliversTheGoldenRows();
    void aLaterReadAsksForChangesOnly_data() { eachRecording(); }
    void aLaterReadAsksForChangesOnly();
    void everyShippedConnectorIsRecorded();
    void noSecretIsInAnAddress_data() { eachRecording(); }
    void noSecretIsInAnAddress();

private:
    static void eachRecording()
    {
        QTest::addColumn<QString>("id");
        for (const std::string& id : Recording::ids()) {
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
        }
    }
};

void ConnectorGoldenTest::deliversTheGoldenRows()
{
    QFETCH(QString, id);
    const Recording recording = Recording::load(id.toStdString());
    MirrorSink sink;
    const Reading reading = readRecorded(recording, false, {}, sink);
    QVERIFY2(reading.complaint.empty(), reading.complaint.c_str());
    sink.finish(*reading.report);
    std::string difference;
    QVERIFY2(agrees(rowsOf(sink), Recording::folder(recording.id) + "/rows.json", difference),
             difference.c_str());
}

void ConnectorGoldenTest::aLaterReadAsksForChangesOnly()
{
    QFETCH(QString, id);
    const Recording recording = Recording::load(id.toStdString());
    QVERIFY2(!recording.later.empty(), "a later read belongs to every recording");
    MirrorSink sink;
    const Reading first = readRecorded(recording, false, {}, sink);
    QVERIFY2(first.complaint.empty(), first.complaint.c_str());
    sink.finish(*first.report);
    const Reading later = readRecorded(recording, true, first.report->cursors, sink);
    QVERIFY2(later.complaint.empty(), later.complaint.c_str());
    sink.finish(*later.report);
    std::string difference;
    QVERIFY2(agrees(rowsOf(sink), Recording::folder(recording.id) + "/rows_later.json", difference),
             difference.c_str());
}

void ConnectorGoldenTest::everyShippedConnectorIsRecorded()
{
    const std::string folder = Recording::folder("") + "/../../../resources/connectors";
    const auto ids = Recording::ids();
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string id = entry.path().stem().string();
        QVERIFY2(std::ranges::find(ids, id) != ids.end(), id.c_str());
        const auto read = DescriptionReader::read(fileText(entry.path().string()));
        QVERIFY2(read.good(), read.good() ? "" : qPrintable(read.problems.front().sentence));
        QCOMPARE(read.description.id, id);
        ++found;
    }
    QVERIFY(found > 0);
}

void ConnectorGoldenTest::noSecretIsInAnAddress()
{
    QFETCH(QString, id);
    const Recording recording = Recording::load(id.toStdString());
    for (const auto& [key, secret] : recording.values.secrets) {
        for (const RecordedExchange& exchange : recording.first) {
            QVERIFY2(exchange.url.find(secret.reveal()) == std::string::npos, key.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(ConnectorGoldenTest)
#include "ConnectorGoldenTest.moc"
