#include "base/Clock.h"
#include "base/Date.h"

#include <QDateTime>
#include <QtTest>

#include <rapidcheck.h>

#include <cstdio>

using namespace repromise;

namespace {

constexpr std::int64_t msPerDay = 86'400'000;

Instant anyInstant()
{
    const std::int64_t first = Date::fromYmd(1, 1, 1).days() * msPerDay;
    const std::int64_t last = Date::fromYmd(9999, 12, 31).days() * msPerDay;
    return Instant::fromMs(*rc::gen::inRange(first, last));
}

} // namespace

class InstantTest : public QObject {
    Q_OBJECT

private slots:
    void isoTextReadsBackAsTheSameMoment();
    void textAndDayAgreeWithQt();
    void offsetsAreTakenOff();
    void shapes_data();
    void shapes();
    void unknownStaysUnknown();
};

void InstantTest::isoTextReadsBackAsTheSameMoment()
{
    QVERIFY(rc::check("iso, parse", [] {
        const Instant moment = anyInstant();
        return Instant::parse(moment.iso()) == moment;
    }));
}

void InstantTest::textAndDayAgreeWithQt()
{
    QVERIFY(rc::check("utcDate and iso", [] {
        const Instant moment = anyInstant();
        const auto theirs = QDateTime::fromMSecsSinceEpoch(moment.ms(), Qt::UTC);
        RC_ASSERT(moment.utcDate().iso() == theirs.date().toString(Qt::ISODate).toStdString());
        const bool whole = theirs.time().msec() == 0;
        RC_ASSERT(moment.iso()
                  == theirs.toString(whole ? Qt::ISODate : Qt::ISODateWithMs).toStdString());
    }));
}

void InstantTest::offsetsAreTakenOff()
{
    QVERIFY(rc::check("+hh:mm, +hhmm", [] {
        const Instant local =
            Instant::fromMs(*rc::gen::inRange<std::int64_t>(0, 4'000'000'000) * 1000);
        const int minutes = *rc::gen::inRange(-14 * 60, 14 * 60 + 1);
        const char* format = *rc::gen::element("%c%02d:%02d", "%c%02d%02d");
        std::array<char, 16> zone{};
        const int size = std::abs(minutes);
        std::snprintf(zone.data(), zone.size(), format, minutes < 0 ? '-' : '+', size / 60,
                      size % 60);
        std::string text = local.iso();
        text.pop_back();
        const auto read = Instant::parse(text + zone.data());
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->ms() == local.ms() - std::int64_t{60'000} * minutes);
    }));
}

void InstantTest::shapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char* text, const char* read) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
    };
    row("2026-06-30T14:05:00Z", "2026-06-30T14:05:00Z");
    row("2026-06-30 14:05:00", "2026-06-30T14:05:00Z");
    row("2026-06-30T14:05", "2026-06-30T14:05:00Z");
    row("2026-06-30T14:05Z", "2026-06-30T14:05:00Z");
    row("2026-06-30T14:05+02", "2026-06-30T12:05:00Z");
    row("2026-06-30T00:05:00+02:00", "2026-06-29T22:05:00Z");
    row("2026-06-30T14:05:00.1Z", "2026-06-30T14:05:00.100Z");
    row("2026-06-30T14:05:00.123456789Z", "2026-06-30T14:05:00.123Z");
    row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
    row("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z");
    row("2026-06-30", "");
    row("2026-06-30T24:00:00Z", "");
    row("2026-06-30T14:60:00Z", "");
    row("2026-06-30T14:05:61Z", "");
    row("2026-06-30T14:05:0", "");
    row("2026-06-30T14:05:00.Z", "");
    row("2026-06-30T14:05.5Z", "");
    row("2026-06-30T14:05:00+15:00", "");
    row("2026-06-30T14:05:00+02:60", "");
    row("2026-06-30T14:05:00 UTC", "");
    row("2026-02-30T14:05:00Z", "");
    row("", "");
}

void InstantTest::shapes()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto moment = Instant::parse(text.toStdString());
    QCOMPARE(QString::fromStdString(moment ? moment->iso() : std::string()), read);
}

void InstantTest::unknownStaysUnknown()
{
    QVERIFY(!Instant().known());
    QVERIFY(!Instant().plusMs(-1).known());
    QVERIFY(!Instant().utcDate().known());
    QCOMPARE(Instant().iso(), std::string());
    QVERIFY2(Instant::fromMs(0).known(), "1970-01-01T00:00Z is a moment like any other");
}

QTEST_GUILESS_MAIN(InstantTest)
#include "InstantTest.moc"
