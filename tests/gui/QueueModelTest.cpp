#include "gui/models/QueueModel.h"

#include "gui/SamplePicture.h"
#include "gui/models/RowArranger.h"
#include "support/Patience.h"
#include "support/SyntheticBacklog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace repromise;

namespace {

PicturePtr sample(std::uint32_t lines, std::uint64_t seed = 1)
{
    SyntheticSpec spec;
    spec.lines = lines;
    spec.seed = seed;
    return pictureOf(syntheticBacklog(spec), spec.today);
}

ArrangementPtr arrangedBy(const PicturePtr& picture, QueueColumn column, bool allOpen = true)
{
    QueueFilter filter;
    filter.allOpen = allOpen;
    return arrange({picture, filter, {column, false}}, CancelToken());
}

} // namespace

class QueueModelTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheRulesOfModelsWhileRowsComeAndGo()
    {
        QueueModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const PicturePtr small = sample(300);
        const PicturePtr large = sample(900, 2);
        for (const ArrangementPtr& next :
             {arrangedBy(small, QueueColumn::Value), arrangedBy(large, QueueColumn::Item),
              arrangedBy(large, QueueColumn::Item, false), arrangedBy(small, QueueColumn::Told),
              std::make_shared<const Arrangement>(), arrangedBy(small, QueueColumn::Order)}) {
            model.setArrangement(next);
            QCOMPARE(model.rowCount(), static_cast<int>(next->rows.size()));
        }
    }

    void neverResets()
    {
        QueueModel model;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const PicturePtr picture = sample(300);
        model.setArrangement(arrangedBy(picture, QueueColumn::Value));
        model.setArrangement(arrangedBy(picture, QueueColumn::Age, false));
        QCOMPARE(resets.count(), 0);
    }

    void aPersistentIndexFollowsItsLine()
    {
        QueueModel model;
        const PicturePtr picture = sample(300);
        model.setArrangement(arrangedBy(picture, QueueColumn::Value));
        const LineIx line = model.lineAt(17);
        const QPersistentModelIndex index(model.index(17, 3));
        model.setArrangement(arrangedBy(picture, QueueColumn::Customer));
        QVERIFY(index.isValid());
        QCOMPARE(model.lineAt(index.row()), line);
        QCOMPARE(index.column(), 3);
    }

    void saysWhatAScreenReaderNeeds()
    {
        QueueModel model;
        model.setArrangement(arrangedBy(sample(50), QueueColumn::Order));
        const QModelIndex cell = model.index(0, static_cast<int>(QueueColumn::Projected));
        QVERIFY(cell.data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QueueColumns::title(QueueColumn::Projected)));
        QVERIFY(!cell.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }

    void largePicturesAreArrangedAsideAndTheLatestRequestWins()
    {
        const PicturePtr picture = sample(120'000);
        RowArranger arranger;
        QSignalSpy arranged(&arranger, &RowArranger::arranged);
        arranger.request({picture, {}, {QueueColumn::Value, false}});
        QCOMPARE(arranged.count(), 0); // not on this thread
        QVERIFY(arranger.busy());
        arranger.request({picture, {}, {QueueColumn::Item, false}});
        QueueFilter nothing;
        nothing.tiers = {"none such"};
        arranger.request({picture, nothing, {}});
        QTRY_VERIFY(!arranger.busy());
        QCOMPARE(arranged.last().at(0).value<ArrangementPtr>()->rows.size(), 0U);
    }
};

QTEST_MAIN(QueueModelTest)
#include "QueueModelTest.moc"
