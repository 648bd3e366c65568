// Sorting the queue of a million lines by each column against QSortFilterProxyModel on the same
// model, and how fast the grid paints and scrolls.
#include "bench/CpuMedian.h"
#include "gui/SamplePicture.h"
#include "gui/models/QueueModel.h"
#include "gui/models/RowArranger.h"
#include "gui/queue/QueueGrid.h"
#include "support/SyntheticBacklog.h"

#include <QApplication>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <cstdio>
#include <numeric>

using namespace repromise;

namespace {

constexpr int runs = 3;

void benchSort(const PicturePtr& picture, const QueueModel& model, QueueColumn column)
{
    const int section = static_cast<int>(column);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(const_cast<QueueModel*>(&model));
    proxy.setSortRole(QueueModel::SortRole);
    const double theirs = cpuMedianMs(1, [&] { proxy.sort(section); });
    std::vector<LineIx> rows;
    const double ours = cpuMedianMs(runs, [&] {
        rows.resize(picture->backlog->lines.size());
        std::iota(rows.begin(), rows.end(), 0U);
        RowOrder(*picture).sort(rows, {column, false});
    });
    std::printf("sort by %-12s proxy %9.1f ms   ours %7.1f ms   ratio %.4f\n",
                QueueColumns::info(column).key, theirs, ours, ours / theirs);
    std::fflush(stdout);
}

void benchGrid(const PicturePtr& picture)
{
    QueueFilter all;
    all.allOpen = true;
    ArrangementPtr arrangement;
    std::printf(
        "filter and sort all lines      %7.1f ms (on the worker)\n", cpuMedianMs(runs, [&] {
            arrangement = arrange({picture, all, {QueueColumn::Value, true}}, CancelToken());
        }));
    QueueFilter search = all;
    search.search = "valve 00012";
    std::printf("search two words               %7.1f ms (on the worker)\n", cpuMedianMs(runs, [&] {
                    arrange({picture, search, {QueueColumn::Value, true}}, CancelToken());
                }));
    QueueGrid grid;
    grid.resize(1400, 900);
    std::printf("take over and first paint      %7.1f ms\n", cpuMedianMs(1, [&] {
                    grid.showArrangement(arrangement);
                    grid.grab();
                }));
    const ArrangementPtr other = arrange({picture, all, {QueueColumn::Item, false}}, CancelToken());
    std::printf("swap in other rows             %7.1f ms (UI thread)\n",
                cpuMedianMs(runs, [&] {
                    grid.showArrangement(other);
                    grid.showArrangement(arrangement);
                }) / 2);
    int step = 0;
    std::printf("scroll one page and paint      %7.1f ms\n", cpuMedianMs(40, [&] {
                    grid.verticalScrollBar()->setValue(++step * 23'456);
                    grid.viewport()->repaint();
                    grid.grab();
                }));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    SyntheticSpec spec;
    spec.lines = argc > 1 ? static_cast<std::uint32_t>(std::stoul(argv[1])) : 1'000'000U;
    const PicturePtr picture = pictureOf(syntheticBacklog(spec), spec.today);
    std::printf("%u lines\n", spec.lines);
    benchGrid(picture);
    QueueFilter all;
    all.allOpen = true;
    QueueModel model;
    model.setArrangement(arrange({picture, all, {QueueColumn::Order, false}}, CancelToken()));
    for (const QueueColumn column : QueueColumns::all()) {
        benchSort(picture, model, column);
    }
    return 0;
}
