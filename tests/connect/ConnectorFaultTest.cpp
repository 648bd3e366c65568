#include "connect/Recording.h"
#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "net/HttpClient.h"
#include "net/HttpUrl.h"
#include "support/FakeHttpServer.h"
#include "support/MirrorSink.h"
#include "support/NotedSleeper.h"

#include <QTest>

#include <atomic>
#include <memory>

using namespace repromise;
using std::chrono::milliseconds;

namespace {

/// Sends to the fake server what is meant for a system: only the address is another one.
class Diverted final : public Transport {
public:
    Diverted(Transport& inner, std::string server) : m_inner(inner), m_server(std::move(server)) {}
    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override
    {
        HttpRequest diverted = request;
        const std::size_t path = request.url.find('/', request.url.find("://") + 3);
        diverted.headers.push_back({"X-Meant-For", request.url.substr(0, path)});
        diverted.url = m_server + request.url.substr(path);
        return m_inner.send(diverted, cancel);
    }

private:
    Transport& m_inner;
    std::string m_server;
};

enum class Fault {
    Status500,
    TooMany,
    HalfBody,
    HalfJson,
    NoBody,
    BadGateway,
    Unauthorised,
    Reset,
    Hang,
};

std::string meantFor(const std::string& head)
{
    const std::string name = "X-Meant-For: ";
    const std::size_t start = head.find(name);
    return start == std::string::npos
               ? std::string()
               : head.substr(start + name.size(), head.find('\r', start) - start - name.size());
}

/// Plays a recording; the call with the number `failing` (from 1) goes wrong once.
class PlayingServer {
public:
    PlayingServer(const std::vector<RecordedExchange>& exchanges, int failing, Fault fault)
        : m_exchanges(exchanges),
          m_failing(failing),
          m_fault(fault),
          m_server([this](const FakeHttpRequest& request) { return answer(request); })
    {
    }
    std::string url() const { return m_server.url(); }
    int calls() const { return m_calls; }

private:
    FakeHttpAnswer answer(const FakeHttpRequest& request)
    {
        FakeHttpAnswer answer = recorded(request);
        if (++m_calls != m_failing) {
            return answer;
        }
        switch (m_fault) {
        case Fault::Status500:
            return {500, {}, "{\"error\": \"down\"}"};
        case Fault::TooMany:
            return {429, {"Retry-After: 7"}, "slow down"};
        case Fault::HalfBody:
            answer.cutAt = answer.body.size() / 2;
            return answer;
        case Fault::HalfJson:
            answer.lengthGiven = false;
            answer.cutAt = answer.body.size() / 2;
            return answer;
        case Fault::NoBody:
            answer.cutAt = 0;
            return answer;
        case Fault::BadGateway:
            return {502, {}, "<html>"};
        case Fault::Unauthorised:
            return {401, {}, "{}"};
        case Fault::Reset:
            answer.reset = true;
            return answer;
        case Fault::Hang:
            answer.hang = true;
            return answer;
        }
        return answer;
    }

    FakeHttpAnswer recorded(const FakeHttpRequest& request)
    {
        HttpRequest asked;
        asked.method = request.method;
        asked.url = meantFor(request.head) + request.target;
        asked.body = request.body;
        // Refusals that were recorded are faults of their own; the good answer came after them.
        const RecordedExchange* found = nullptr;
        for (const RecordedExchange& exchange : m_exchanges) {
            const bool refused = exchange.answer.status >= 400
                                 || exchange.answer.body.find("THROTTLED") != std::string::npos;
            if (exchange.fits(asked) && (found == nullptr || !refused)) {
                found = &exchange;
                if (!refused) {
                    break;
                }
            }
        }
        if (found != nullptr) {
            FakeHttpAnswer answer{found->answer.status, {}, found->answer.body};
            for (const HttpHeader& header : found->answer.headers) {
                answer.headers.push_back(header.name + ": " + header.value);
            }
            return answer;
        }
        return {400, {}, "{\"unexpected\": true}"};
    }

    const std::vector<RecordedExchange>& m_exchanges;
    const int m_failing;
    const Fault m_fault;
    std::atomic<int> m_calls{0};
    FakeHttpServer m_server;
};

// Long enough for a good answer on a busy machine.
constexpr milliseconds hangTimeout{2000};

struct Outcomes {
    Result<ReadReport> report;
    int calls = 0;
    std::vector<milliseconds> waits;
};

/// A first read; with `since`, the later one that goes on from these cursors.
Outcomes readOver(const Recording& recording, int failing, Fault fault, MirrorSink& sink,
                  const Cursors* since = nullptr)
{
    const bool later = since != nullptr;
    PlayingServer server(later ? recording.later : recording.first, failing, fault);
    HttpPolicy policy;
    policy.totalTimeout = fault == Fault::Hang ? hangTimeout : policy.totalTimeout;
    HttpClient client(policy);
    Diverted wire(client, server.url());
    const FixedClock clock(later ? recording.laterClock : recording.clock);
    Breaker breaker;
    NotedSleeper sleeper;
    ConnectorLink link(
        {recording.description, recording.values, wire, breaker, sleeper, clock, {}});
    DescribedReader reader(recording.description, recording.values, link.transport(),
                           link.session(), clock);
    NoProgress progress;
    const CancelToken cancel;
    auto report = reader.read({false, later ? *since : Cursors()}, sink, progress, cancel);
    if (report) {
        sink.finish(*report);
    }
    return {std::move(report), server.calls(), sleeper.waits};
}

} // namespace

/// Every connector over a real connection whose 1st, 2nd, 3rd … call goes wrong.
class ConnectorFaultTest : public QObject {
    Q_OBJECT

private slots:
    void anyOneFaultHealsWithOneCallMore_data();
    void anyOneFaultHealsWithOneCallMore();
    void anyOneFaultOfALaterReadHealsToo_data();
    void anyOneFaultOfALaterReadHealsToo();
    void aCallThatHangsIsGivenUpAndMadeAgain_data();
    void aCallThatHangsIsGivenUpAndMadeAgain();
    void whatThePeerAsksForIsWaited();
    void aFaultThatStaysEndsTheReadAndTheNextOneHeals();
};

void ConnectorFaultTest::anyOneFaultHealsWithOneCallMore_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("fault");
    const std::vector<std::pair<const char*, Fault>> faults{
        {"500", Fault::Status500},        {"429", Fault::TooMany},
        {"half a body", Fault::HalfBody}, {"half of the JSON", Fault::HalfJson},
        {"no body", Fault::NoBody},       {"502", Fault::BadGateway},
        {"reset", Fault::Reset}};
    for (const std::string& id : Recording::ids()) {
        for (const auto& [name, fault] : faults) {
            QTest::addRow("%s %s", id.c_str(), name)
                << QString::fromStdString(id) << static_cast<int>(fault);
        }
    }
}

void ConnectorFaultTest::anyOneFaultHealsWithOneCallMore()
{
    QFETCH(QString, id);
    QFETCH(int, fault);
    const Recording recording = Recording::load(id.toStdString());
    MirrorSink undisturbed;
    const Outcomes good = readOver(recording, 0, static_cast<Fault>(fault), undisturbed);
    QVERIFY2(good.report.has_value(), good.report ? "" : qPrintable(good.report.error().sentence));
    const int calls = good.calls;
    // Long recordings are sampled: their calls are alike.
    const int step = std::max(1, calls / 8);
    for (int failing = 1; failing <= calls; failing += step) {
        MirrorSink sink;
        const Outcomes healed = readOver(recording, failing, static_cast<Fault>(fault), sink);
        QVERIFY2(healed.report.has_value(),
                 healed.report ? "" : qPrintable(healed.report.error().sentence));
        QCOMPARE(healed.calls, calls + 1);
        QVERIFY(sink.rows() == undisturbed.rows());
        QCOMPARE(healed.report->cursors, good.report->cursors);
    }
}

void ConnectorFaultTest::anyOneFaultOfALaterReadHealsToo_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("fault");
    for (const std::string& id : Recording::ids()) {
        for (const auto& [name, fault] :
             {std::pair("502", Fault::BadGateway), std::pair("half a body", Fault::HalfBody)}) {
            QTest::addRow("%s %s", id.c_str(), name)
                << QString::fromStdString(id) << static_cast<int>(fault);
        }
    }
}

// The cache then is that of two undisturbed reads.
void ConnectorFaultTest::anyOneFaultOfALaterReadHealsToo()
{
    QFETCH(QString, id);
    QFETCH(int, fault);
    const Recording recording = Recording::load(id.toStdString());
    MirrorSink first;
    const Outcomes begun = readOver(recording, 0, static_cast<Fault>(fault), first);
    QVERIFY(begun.report.has_value());
    const Cursors& since = begun.report->cursors;
    MirrorSink undisturbed = first;
    const Outcomes good = readOver(recording, 0, static_cast<Fault>(fault), undisturbed, &since);
    QVERIFY2(good.report.has_value(), good.report ? "" : qPrintable(good.report.error().sentence));
    const int step = std::max(1, good.calls / 4);
    for (int failing = 1; failing <= good.calls; failing += step) {
        MirrorSink sink = first;
        const Outcomes healed =
            readOver(recording, failing, static_cast<Fault>(fault), sink, &since);
        QVERIFY2(healed.report.has_value(),
                 healed.report ? "" : qPrintable(healed.report.error().sentence));
        QCOMPARE(healed.calls, good.calls + 1);
        QVERIFY(sink.rows() == undisturbed.rows());
        QCOMPARE(healed.report->cursors, good.report->cursors);
    }
}

void ConnectorFaultTest::aCallThatHangsIsGivenUpAndMadeAgain_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("pages by a header") << "woocommerce";
    QTest::newRow("pages by a link, after a token") << "business-central";
    QTest::newRow("pages by offset, in a POST") << "odoo";
}

// The transport is the same for all; each takes as long as the call may take.
void ConnectorFaultTest::aCallThatHangsIsGivenUpAndMadeAgain()
{
    QFETCH(QString, id);
    const Recording recording = Recording::load(id.toStdString());
    MirrorSink undisturbed;
    const Outcomes good = readOver(recording, 0, Fault::Reset, undisturbed);
    QVERIFY2(good.report.has_value(), good.report ? "" : qPrintable(good.report.error().sentence));
    for (int failing = 1; failing <= 3; ++failing) {
        MirrorSink sink;
        const Outcomes healed = readOver(recording, failing, Fault::Hang, sink);
        QVERIFY2(healed.report.has_value(),
                 healed.report ? "" : qPrintable(healed.report.error().sentence));
        QCOMPARE(healed.calls, good.calls + 1);
        QVERIFY(sink.rows() == undisturbed.rows());
        QCOMPARE(healed.report->cursors, good.report->cursors);
    }
}

void ConnectorFaultTest::whatThePeerAsksForIsWaited()
{
    const Recording recording = Recording::load("woocommerce");
    MirrorSink sink;
    const Outcomes healed = readOver(recording, 2, Fault::TooMany, sink);
    QVERIFY(healed.report.has_value());
    QCOMPARE(healed.waits.size(), std::size_t{1});
    QCOMPARE(healed.waits.front(), milliseconds(7000));
}

void ConnectorFaultTest::aFaultThatStaysEndsTheReadAndTheNextOneHeals()
{
    const Recording recording = Recording::load("woocommerce");
    MirrorSink sink;
    const Outcomes refused = readOver(recording, 3, Fault::Unauthorised, sink);
    QVERIFY(!refused.report);
    QCOMPARE(refused.report.error().kind, ErrorKind::Refused);
    QCOMPARE(refused.calls, 3); // no tries where the settings are wrong
    MirrorSink again;
    QVERIFY(readOver(recording, 0, Fault::BadGateway, again).report.has_value());
}

QTEST_GUILESS_MAIN(ConnectorFaultTest)
#include "ConnectorFaultTest.moc"
