#include "gui/widgets/RibbonLayout.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>

using namespace repromise;

namespace {

RibbonLayout::Measure measureOf(double width)
{
    return {width, 15, [](const QString& text) { return 6.0 * double(text.size()); },
            [](const QString& text) { return 7.0 * double(text.size()); }};
}

RibbonDates anyDates()
{
    const auto date = [] {
        const int day = *rc::gen::inRange(-1, 90);
        return day < 0 ? Date() : Date::fromYmd(2026, 6, 1).plusDays(day);
    };
    RibbonDates dates;
    for (Date* each : {&dates.requested, &dates.promised, &dates.told, &dates.confirmed,
                       &dates.projected, &dates.safe, &dates.actual}) {
        *each = date();
    }
    dates.today = Date::fromYmd(2026, 6, 30);
    return dates;
}

bool overlap(const RibbonMark& a, const RibbonMark& b)
{
    return a.label.intersects(b.label);
}

bool stemRunsThrough(const RibbonLayout& layout, const RibbonMark& stem, const RibbonMark& label)
{
    const double end = stem.above ? stem.label.top() : stem.label.bottom();
    const QRectF line = QRectF(QPointF(stem.x - 0.5, std::min(end, layout.axisY())),
                               QPointF(stem.x + 0.5, std::max(end, layout.axisY())));
    return line.intersects(label.label);
}

} // namespace

class RibbonLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void labelsNeverCoverEachOtherNorAStem()
    {
        QVERIFY(rc::check([] {
            const RibbonLayout layout(anyDates(), measureOf(*rc::gen::inRange(340, 900)));
            for (const RibbonMark& a : layout.marks()) {
                for (const RibbonMark& b : layout.marks()) {
                    if (&a != &b) {
                        RC_ASSERT(!overlap(a, b));
                        RC_ASSERT(!stemRunsThrough(layout, a, b));
                    }
                }
            }
        }));
    }

    void everythingStaysInside()
    {
        QVERIFY(rc::check([] {
            const double width = *rc::gen::inRange(340, 900);
            const RibbonLayout layout(anyDates(), measureOf(width));
            for (const RibbonMark& mark : layout.marks()) {
                RC_ASSERT(mark.label.left() >= 0 && mark.label.right() <= width);
                RC_ASSERT(mark.label.top() >= 0 && mark.label.bottom() <= layout.height());
            }
        }));
    }

    void datesOfOneDayShareALabel()
    {
        RibbonDates dates;
        dates.requested = dates.promised = Date::fromYmd(2026, 6, 20);
        dates.projected = dates.promised;
        dates.today = Date::fromYmd(2026, 6, 30);
        const RibbonLayout layout(dates, measureOf(400));
        QCOMPARE(layout.marks().size(), 2U);
        QCOMPARE(
            RibbonLayout::names(layout.marks()[0].above ? layout.marks()[0] : layout.marks()[1]),
            QStringLiteral("Requested, promised"));
    }

    void laterDatesStandFurtherRight()
    {
        RibbonDates dates;
        dates.promised = Date::fromYmd(2026, 6, 20);
        dates.projected = Date::fromYmd(2026, 7, 20);
        dates.today = Date::fromYmd(2026, 6, 30);
        const RibbonLayout layout(dates, measureOf(400));
        QVERIFY(layout.x(dates.promised) < layout.x(dates.today));
        QVERIFY(layout.x(dates.today) < layout.x(dates.projected));
    }
};

QTEST_APPLESS_MAIN(RibbonLayoutTest)
#include "RibbonLayoutTest.moc"
