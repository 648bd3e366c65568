// Opens a workspace database and reads its Backlog once: the work between starting the console and
// having the picture in memory. Timed from outside by bench_cache.py.

#include "store/BacklogReader.h"

#include <cstdio>

using namespace repromise;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_open WORKSPACE/repromise.sqlite\n");
        return 2;
    }
    auto database = Database::open(argv[1], Database::Mode::ReadOnly);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().sentence));
        return 1;
    }
    const auto backlog = BacklogReader(**database).read();
    if (!backlog) {
        std::fprintf(stderr, "%s\n", qPrintable(backlog.error().sentence));
        return 1;
    }
    std::printf("%zu lines\n", (*backlog)->lines.size());
    return 0;
}
