// Reading a workspace, making a run and storing the results of every line, against the sqlite3
// shell importing the lines of the same folder into a table; and grouping late lines into
// incidents, against the standard run. CPU time, medians.

#include "app/KeptRunText.h"
#include "bench/BenchWorld.h"
#include "bench/CpuMedian.h"
#include "promise/StandardRun.h"
#include "promise/variant/VariantRun.h"
#include "store/BacklogReader.h"
#include "workflow/Incidents.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>

using namespace repromise;

namespace {

constexpr int runs = 3;

void show(const char* job, double ms, double base)
{
    std::printf("%-34s %8.1f ms  %.4f\n", job, ms, ms / base);
}

double childrenMs()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval& time) {
        return 1000.0 * static_cast<double>(time.tv_sec)
               + static_cast<double>(time.tv_usec) / 1000.0;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

// User and system time of the shell's whole process.
double importMs(const QString& lines, const QString& folder)
{
    const QString script = folder + "/import.sql";
    QFile file(script);
    if (!file.open(QIODevice::WriteOnly)) {
        std::exit(1);
    }
    file.write(
        "CREATE TABLE sales_lines (order_id TEXT, line_no INTEGER, item_id TEXT, location_id "
        "TEXT, ordered REAL, shipped REAL, allocated REAL, cancelled REAL, unit_price REAL, "
        "requested TEXT, promised TEXT, priority INTEGER, status TEXT, updated_at TEXT, "
        "PRIMARY KEY (order_id, line_no));\n.mode csv\n.import --skip 1 \""
        + lines.toUtf8() + "\" sales_lines\n");
    file.close();
    const QString command =
        QStringLiteral("sqlite3 '%1/lines.sqlite' < '%2' >/dev/null").arg(folder, script);
    const double before = childrenMs();
    if (std::system(command.toUtf8().constData()) != 0) {
        std::fprintf(stderr, "the sqlite3 shell failed\n");
        std::exit(1);
    }
    const double spent = childrenMs() - before;
    QFile::remove(folder + "/lines.sqlite");
    return spent;
}

void store(const PromiseRun& run, const QString& folder)
{
    KeptRun head;
    head.lines = run.picture->backlog->lines.size();
    QSaveFile file(folder + "/results.run");
    if (!file.open(QIODevice::WriteOnly)) {
        std::exit(1);
    }
    const auto written = KeptRunText::write(head, run, [&file](std::string_view piece) -> Outcome {
        file.write(piece.data(), static_cast<qint64>(piece.size()));
        return {};
    });
    if (!written || !file.commit()) {
        std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr,
                     "usage: bench_run WORKSPACE/repromise.sqlite FOLDER/sales_lines.csv\n");
        return 2;
    }
    const QTemporaryDir folder;
    const Date today = Date::fromYmd(2026, 6, 30);
    const auto database = orExit(Database::open(argv[1], Database::Mode::ReadOnly));
    auto picture = std::make_shared<Picture>();
    picture->today = today;
    const double reading =
        cpuMedianMs(runs, [&] { picture->backlog = orExit(BacklogReader(*database).read()); });
    const Backlog& backlog = *picture->backlog;
    const double standard = cpuMedianMs(runs, [&] { picture->plan = standardRun(backlog, today); });
    const double deriving =
        cpuMedianMs(runs, [&] { picture->states = deriveStates(backlog, picture->plan, {}); });
    Incidents incidents;
    const double grouping = cpuMedianMs(
        runs, [&] { incidents = findIncidents(backlog, picture->plan, picture->states); });
    PromiseRun run;
    run.variant = RunVariant::standard();
    run.basis = presentCommitments(backlog.lines);
    const double running = cpuMedianMs(runs, [&] {
        run.result = runVariant(backlog, {run.variant, nullptr, run.basis, today, 1});
    });
    picture->plan.safe = picture->plan.projected;
    run.picture = run.present = picture;
    const double storing = cpuMedianMs(runs, [&] { store(run, folder.path()); });
    const QByteArray kept = [&folder] {
        QFile file(folder.filePath("results.run"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    const double again = cpuMedianMs(runs, [&] {
        orExit(
            KeptRunText::read({kept.constData(), static_cast<std::size_t>(kept.size())}, backlog));
    });
    std::vector<double> imports;
    imports.reserve(runs);
    for (int i = 0; i < runs; ++i) {
        imports.push_back(importMs(QString::fromUtf8(argv[2]), folder.path()));
    }
    std::ranges::sort(imports);
    const double import = imports[imports.size() / 2];

    std::printf("against sqlite3 .import of the lines\n");
    show("sqlite3 .import", import, import);
    show("read the backlog", reading, import);
    show("run", running, import);
    show("store all results", storing, import);
    show("read, run and store", reading + running + storing, import);
    show("read kept results again", again, import);
    std::printf("against the standard run\n");
    show("standard run", standard, standard);
    show("states of all lines", deriving, standard);
    show("incidents", grouping, standard);
    std::printf("%zu lines, %lld bytes kept, %zu late in %zu incidents\n", backlog.lines.size(),
                static_cast<long long>(kept.size()), incidents.lines.size(), incidents.rows.size());
    return 0;
}
