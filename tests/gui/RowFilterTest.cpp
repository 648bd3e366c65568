#include "gui/models/RowFilter.h"

#include "gui/SamplePicture.h"
#include "gui/models/AgeBuckets.h"
#include "support/BacklogBuilder.h"

#include <QTest>

using namespace repromise;

namespace {

/// Three late lines of two customers, and one that is in time.
PicturePtr world()
{
    BacklogBuilder builder;
    builder.customer({.key = "C1", .name = "Åkesson Möbler AB", .tier = "A"});
    builder.customer({.key = "C2", .name = "Baker Ltd", .tier = "B"});
    builder.item({.key = "PUMP-7", .description = "Circulation pump", .family = "Pumps"});
    builder.item({.key = "VALVE-2", .description = "Ball valve", .family = "Valves"});
    builder.line({.order = "SO-1",
                  .item = "PUMP-7",
                  .location = "L1",
                  .customer = "C1",
                  .requested = testDay(-10),
                  .promised = testDay(-10)});
    builder.line({.order = "SO-2",
                  .item = "VALVE-2",
                  .location = "L2",
                  .customer = "C2",
                  .requested = testDay(-40),
                  .promised = testDay(-40)});
    builder.line({.order = "SO-3",
                  .item = "PUMP-7",
                  .location = "L2",
                  .customer = "C2",
                  .requested = testDay(-2),
                  .promised = testDay(-2)});
    builder.line({.order = "SO-4",
                  .item = "VALVE-2",
                  .location = "L1",
                  .customer = "C1",
                  .allocated = Quantity::whole(10),
                  .requested = testDay(5),
                  .promised = testDay(5)});
    return pictureOf(builder.build(), testToday());
}

QStringList orders(const QueueFilter& filter)
{
    const PicturePtr picture = world();
    QStringList result;
    for (const LineIx line : RowFilter(*picture, filter).rows(CancelToken())) {
        result << QString::fromStdString(std::string(picture->backlog->orderKey(line)));
    }
    return result;
}

QStringList found(const char* search)
{
    QueueFilter filter;
    filter.allOpen = true;
    filter.search = search;
    return orders(filter);
}

} // namespace

class RowFilterTest : public QObject {
    Q_OBJECT

private slots:
    void showsBackordersUnlessAskedForAllOpenLines()
    {
        QCOMPARE(orders({}), QStringList({"SO-1", "SO-2", "SO-3"}));
        QueueFilter all;
        all.allOpen = true;
        QCOMPARE(orders(all), QStringList({"SO-1", "SO-2", "SO-3", "SO-4"}));
    }

    void valuesOfOneKindAreAlternativesAndKindsMustAllHold()
    {
        QueueFilter filter;
        filter.tiers = {"A", "B"};
        QCOMPARE(orders(filter).size(), 3);
        filter.locations = {"L2"};
        QCOMPARE(orders(filter), QStringList({"SO-2", "SO-3"}));
        filter.families = {"Pumps"};
        QCOMPARE(orders(filter), QStringList({"SO-3"}));
        filter.customers = {"C1"};
        QCOMPARE(orders(filter), QStringList());
    }

    void bucketsCutByDaysPastDue()
    {
        QueueFilter filter;
        filter.buckets = 1U << static_cast<unsigned>(AgeBuckets::indexOf(10));
        QCOMPARE(orders(filter), QStringList({"SO-1"}));
        filter.buckets |= 1U << static_cast<unsigned>(AgeBuckets::indexOfKey("31-60"));
        QCOMPARE(orders(filter), QStringList({"SO-1", "SO-2"}));
    }

    void anExceptionFilterShowsLinesWithAnyOfThem()
    {
        ExceptionSet wanted;
        wanted.add(ExceptionCode::NoSupply);
        QueueFilter filter;
        filter.exceptions = wanted.bits();
        QCOMPARE(orders(filter).size(), 3);
        filter.exceptions = 1U << static_cast<unsigned>(ExceptionCode::CreditHold);
        QCOMPARE(orders(filter), QStringList());
    }

    void searchFindsEveryWordInOrderItemOrCustomerInAnyCase()
    {
        QCOMPARE(found("so-2"), QStringList({"SO-2"}));
        QCOMPARE(found("CIRCULATION"), QStringList({"SO-1", "SO-3"}));
        QCOMPARE(found("pump baker"), QStringList({"SO-3"}));
        QCOMPARE(found("ÅKESSON möb"), QStringList({"SO-1", "SO-4"}));
        QCOMPARE(found("  "), found(""));
        QCOMPARE(found("nothing of the kind"), QStringList());
    }

    void unknownNamesLetNothingThrough()
    {
        QueueFilter filter;
        filter.locations = {"NOWHERE"};
        QCOMPARE(orders(filter), QStringList());
    }
};

QTEST_APPLESS_MAIN(RowFilterTest)
#include "RowFilterTest.moc"
