#include "comms/DraftReview.h"

#include "support/BacklogBuilder.h"

#include <QtTest>

using namespace repromise;

class DraftReviewTest : public QObject {
    Q_OBJECT

private slots:
    void messageHoldsWhileTheFactsDo_data();
    void messageHoldsWhileTheFactsDo();
    void lineThatIsNotOpenAnyMoreIsAnObjection();
};

void DraftReviewTest::messageHoldsWhileTheFactsDo_data()
{
    QTest::addColumn<int>("told"); // days from today; 999: no date
    QTest::addColumn<int>("now");
    QTest::addColumn<bool>("holds");
    QTest::newRow("same") << 5 << 5 << true;
    QTest::newRow("later within the tolerance") << 5 << 7 << true;
    QTest::newRow("sooner within the tolerance") << 5 << 3 << true;
    QTest::newRow("later") << 5 << 8 << false;
    QTest::newRow("sooner") << 5 << 2 << false;
    QTest::newRow("date lost") << 5 << 999 << false;
    QTest::newRow("date found") << 999 << 5 << false;
    QTest::newRow("still none") << 999 << 999 << true;
}

void DraftReviewTest::messageHoldsWhileTheFactsDo()
{
    QFETCH(int, told);
    QFETCH(int, now);
    QFETCH(bool, holds);
    const auto day = [](int offset) { return offset == 999 ? Date() : testDay(offset); };
    BacklogBuilder builder;
    builder.customer({.toleranceDays = 2});
    builder.line({});
    const BacklogPtr backlog = builder.build();
    std::vector<MessageRecord> messages(1);
    messages[0].lines.push_back(
        {backlog->lines.id[0], "SO-1", "1", "I1", "", 10'000, {}, day(told)});
    const std::vector<Date> projected{day(now)};
    const auto objection = DraftReview(*backlog, projected, messages).objection(messages[0]);
    QCOMPARE(!objection.has_value(), holds);
    QVERIFY(holds || objection->contains("SO-1 / 1"));
}

void DraftReviewTest::lineThatIsNotOpenAnyMoreIsAnObjection()
{
    BacklogBuilder builder;
    builder.line({});
    const BacklogPtr backlog = builder.build();
    std::vector<MessageRecord> messages(1);
    messages[0].lines.push_back({987'654, "SO-9", "1", "I1", "", 10'000, {}, testDay(1)});
    const std::vector<Date> projected{testDay(1)};
    QVERIFY(DraftReview(*backlog, projected, messages).objection(messages[0]).has_value());
}

QTEST_GUILESS_MAIN(DraftReviewTest)
#include "DraftReviewTest.moc"
