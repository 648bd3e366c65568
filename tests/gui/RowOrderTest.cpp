#include "gui/models/RowOrder.h"

#include "gui/SamplePicture.h"
#include "gui/models/LineCells.h"
#include "support/BacklogBuilder.h"
#include "support/SyntheticBacklog.h"

#include <QCollator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace repromise;

namespace {

std::vector<LineIx> allLines(const Picture& picture)
{
    std::vector<LineIx> rows(picture.backlog->lines.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

bool less(const QVariant& a, const QVariant& b)
{
    if (a.typeId() == QMetaType::QString) {
        QCollator collator{QLocale(QLocale::English)};
        collator.setNumericMode(true);
        return collator.compare(a.toString(), b.toString()) < 0;
    }
    return a.toLongLong() < b.toLongLong();
}

} // namespace

class RowOrderTest : public QObject {
    Q_OBJECT

private slots:
    void sortsByEveryColumnAsAPlainStableSortDoes_data()
    {
        QTest::addColumn<int>("column");
        for (const QueueColumn column : QueueColumns::all()) {
            if (column != QueueColumn::Exceptions) {
                QTest::newRow(QueueColumns::info(column).key) << static_cast<int>(column);
            }
        }
    }
    void sortsByEveryColumnAsAPlainStableSortDoes()
    {
        QFETCH(int, column);
        const auto sorted = static_cast<QueueColumn>(column);
        SyntheticSpec spec;
        spec.lines = 2'000;
        const PicturePtr picture = pictureOf(syntheticBacklog(spec), spec.today);
        const LineCells cells(*picture);
        for (const bool descending : {false, true}) {
            std::vector<LineIx> rows = allLines(*picture);
            RowOrder(*picture).sort(rows, {sorted, descending});
            std::vector<LineIx> expected = allLines(*picture);
            std::ranges::stable_sort(expected, [&](LineIx a, LineIx b) {
                const QVariant x = cells.raw(a, sorted);
                const QVariant y = cells.raw(b, sorted);
                return descending ? less(y, x) : less(x, y);
            });
            QCOMPARE(rows, expected);
        }
    }

    void numbersInsideTextsCountByTheirValue()
    {
        BacklogBuilder world;
        for (const char* order : {"SO-10", "SO-9", "SO-100"}) {
            LineSpec line;
            line.order = order;
            world.line(line);
        }
        const PicturePtr picture = pictureOf(world.build(), testToday());
        std::vector<LineIx> rows = allLines(*picture);
        RowOrder(*picture).sort(rows, {QueueColumn::Order, false});
        QCOMPARE(picture->backlog->orderKey(rows[0]), std::string_view("SO-9"));
        QCOMPARE(picture->backlog->orderKey(rows[2]), std::string_view("SO-100"));
    }

    void linesWithoutADateComeLastWhenAscending()
    {
        BacklogBuilder world;
        LineSpec dated;
        dated.order = "SO-1";
        dated.allocated = dated.ordered;
        LineSpec dateless;
        dateless.order = "SO-0";
        world.line(dated).line(dateless);
        const PicturePtr picture = pictureOf(world.build(), testToday());
        for (const QueueColumn column : {QueueColumn::Projected, QueueColumn::DaysLate}) {
            std::vector<LineIx> rows = allLines(*picture);
            RowOrder(*picture).sort(rows, {column, false});
            QCOMPARE(picture->backlog->orderKey(rows.back()), std::string_view("SO-0"));
        }
    }
};

QTEST_MAIN(RowOrderTest)
#include "RowOrderTest.moc"
