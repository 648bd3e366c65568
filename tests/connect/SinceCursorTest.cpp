#include "connect/described/SinceCursor.h"

#include <QTest>

using namespace repromise;

namespace {

const Instant now = Instant::parse("2026-06-30T12:00:00Z").value();

SinceDescription byStamp()
{
    SinceDescription since;
    since.fields = {RecordPointer::parse("/at").value()};
    return since;
}

std::string ms(const char* moment)
{
    return std::to_string(Instant::parse(moment).value().ms());
}

} // namespace

/// From where a feed is read the next time.
class SinceCursorTest : public QObject {
    Q_OBJECT

private slots:
    void aStampInTheFutureDoesNotHideWhatComesBefore_data();
    void aStampInTheFutureDoesNotHideWhatComesBefore();
};

void SinceCursorTest::aStampInTheFutureDoesNotHideWhatComesBefore_data()
{
    QTest::addColumn<std::string>("stored");
    QTest::addColumn<std::string>("records");
    QTest::addColumn<std::string>("kept");
    const std::string june = ms("2026-06-01T00:00:00Z");
    const std::string far = ms("2099-01-01T00:00:00Z");
    QTest::newRow("the newest that is past")
        << std::string()
        << std::string(R"([{"at": "2026-05-01"}, {"at": "2099-01-01"}, {"at": "2026-06-01"}])")
        << june;
    QTest::newRow("nothing newer came") << june << std::string(R"([{"at": "2099-01-01"}])") << june;
    QTest::newRow("zones and clocks that differ by hours")
        << june << std::string(R"([{"at": "2026-07-01T02:00:00Z"}])") << ms("2026-07-01T02:00:00Z");
    QTest::newRow("our clock is slow")
        << std::string() << std::string(R"([{"at": "2099-01-01"}])") << far;
    QTest::newRow("our clock stays slow")
        << far << std::string(R"([{"at": "2099-01-02"}])") << ms("2099-01-02T00:00:00Z");
}

void SinceCursorTest::aStampInTheFutureDoesNotHideWhatComesBefore()
{
    QFETCH(const std::string, stored);
    QFETCH(const std::string, records);
    QFETCH(const std::string, kept);
    const SinceDescription since = byStamp();
    SinceCursor cursor(since, stored, now);
    AnswerDocument document;
    QVERIFY(document.parse(records));
    const simdjson::dom::array delivered = document.root().get_array().value();
    for (const JsonElement record : delivered) {
        QCOMPARE(cursor.note(record), SinceCursor::Stamp::Taken);
    }
    QCOMPARE(cursor.text(), kept);
}

QTEST_APPLESS_MAIN(SinceCursorTest)
#include "SinceCursorTest.moc"
