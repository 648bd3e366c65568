#include "app/QueryBacklog.h"

#include "app/AgeingReport.h"
#include "app/UntoldQueue.h"
#include "promise/StandardRun.h"
#include "support/BacklogBuilder.h"

#include <QTest>

using namespace repromise;

namespace {

/// Four lines of two customers: SO-1/1 and SO-1/2 late, SO-2/1 on time, SO-2/2 late in dollars.
Picture samplePicture()
{
    BacklogBuilder builder;
    builder.customer({.key = "C1", .tier = "A"}).customer({.key = "C2", .tier = "B"});
    builder.contact({.customer = "C1"});
    builder.contact({.customer = "C2", .email = "", .emailUsable = false});
    const auto line = [&builder](const char* order, const char* key, const char* customer, int due,
                                 const char* currency) {
        builder.line({.order = order,
                      .line = key,
                      .item = std::string("I-") + order + key,
                      .customer = customer,
                      .currency = currency,
                      .requested = testDay(due),
                      .promised = testDay(due)});
    };
    line("SO-1", "1", "C1", -3, "EUR");
    line("SO-1", "2", "C1", -40, "EUR");
    line("SO-2", "1", "C2", 5, "EUR");
    line("SO-2", "2", "C2", -10, "USD");
    builder.stock({.item = "I-SO-21"});
    Picture picture;
    picture.backlog = builder.build();
    picture.today = testToday();
    picture.plan = standardRun(*picture.backlog, picture.today);
    picture.states = deriveStates(*picture.backlog, picture.plan, {});
    return picture;
}

std::string found(const Picture& picture, const BacklogQuery& query)
{
    const auto selection = QueryBacklog(picture).run(query);
    std::string text;
    for (const LineIx line : selection->lines) {
        text += std::string(picture.backlog->orderKey(line)) + "/"
                + std::string(picture.backlog->lineKey(line)) + " ";
    }
    return text;
}

} // namespace

class QueryBacklogTest : public QObject {
    Q_OBJECT

private slots:
    void backordersAreListedUnlessAllOpenIsAsked();
    void oneKeyTwiceMeansEitherAndTwoKeysMeanBoth();
    void aKeyOrValueThatCannotBeIsRefused_data();
    void aKeyOrValueThatCannotBeIsRefused();
    void amountsOfDifferentCurrenciesAreNeverAdded();
    void untoldSaysWhyNobodyCanBeWrittenTo();

private:
    Picture m_picture = samplePicture();
};

void QueryBacklogTest::backordersAreListedUnlessAllOpenIsAsked()
{
    QCOMPARE(found(m_picture, {}), std::string("SO-1/1 SO-1/2 SO-2/2 "));
    QCOMPARE(found(m_picture, {true, {}}), std::string("SO-1/1 SO-1/2 SO-2/1 SO-2/2 "));
}

void QueryBacklogTest::oneKeyTwiceMeansEitherAndTwoKeysMeanBoth()
{
    QCOMPARE(found(m_picture, {false, {{"bucket", "1-7"}, {"bucket", "8-14"}}}),
             std::string("SO-1/1 SO-2/2 "));
    QCOMPARE(found(m_picture, {false, {{"bucket", "1-7"}, {"tier", "B"}}}), std::string());
    QCOMPARE(found(m_picture, {true, {{"untold", "no"}}}), std::string("SO-2/1 "));
    QCOMPARE(found(m_picture, {true, {{"exception", "NO_SUPPLY"}, {"customer", "C2"}}}),
             std::string("SO-2/2 "));
    QCOMPARE(found(m_picture, {true, {{"tier", "Z"}}}), std::string());
}

void QueryBacklogTest::aKeyOrValueThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("key") << "colour"
                         << "red";
    QTest::newRow("bucket") << "bucket"
                            << "5-6";
    QTest::newRow("exception") << "exception"
                               << "LATE";
    QTest::newRow("flag") << "untold"
                          << "true";
}

void QueryBacklogTest::aKeyOrValueThatCannotBeIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto selection =
        QueryBacklog(m_picture).run({false, {{key.toStdString(), value.toStdString()}}});
    QVERIFY(!selection);
    QCOMPARE(selection.error().kind, ErrorKind::BadInput);
    QVERIFY(selection.error().sentence.contains(key));
}

void QueryBacklogTest::amountsOfDifferentCurrenciesAreNeverAdded()
{
    const auto selection = QueryBacklog(m_picture).run({});
    QCOMPARE(selection->totals.lines, 3U);
    QCOMPARE(selection->totals.minorByCurrency,
             (std::map<std::string, std::int64_t>{{"EUR", 10'000}, {"USD", 5'000}}));
    const auto ageing = AgeingReport(m_picture).run({"location"});
    QCOMPARE(ageing->rows.size(), 1U);
    QCOMPARE(ageing->rows.front().lines, 3U);
    QCOMPARE(ageing->rows.front().minorByCurrency, selection->totals.minorByCurrency);
}

void QueryBacklogTest::untoldSaysWhyNobodyCanBeWrittenTo()
{
    const auto untold = UntoldQueue(m_picture).run();
    QCOMPARE(untold->rows.size(), 3U);
    QCOMPARE(untold->rows.front().reason, std::string("never_told"));
    QCOMPARE(untold->rows.back().reason, std::string("no_address"));
}

QTEST_APPLESS_MAIN(QueryBacklogTest)
#include "QueryBacklogTest.moc"
