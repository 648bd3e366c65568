// Prints how long the standard run takes beside a std::sort of the same lines by rank, and how long
// the ageing by bucket, location, tier and family takes beside the plain SQL query.
// Usage: bench_promise [WORKSPACE/repromise.sqlite or number of synthetic lines] [runs]

#include "bench/BenchWorld.h"
#include "bench/CpuMedian.h"
#include "insight/Ageing.h"
#include "insight/BacklogSummary.h"
#include "promise/Explain.h"
#include "promise/StandardRun.h"
#include "store/BacklogReader.h"
#include "support/SyntheticBacklog.h"
#include "workflow/LineStates.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string>
#include <tuple>

using namespace repromise;

namespace {

struct RankedLine {
    std::int16_t priority;
    Date requested;
    LineIx line;
    friend auto operator<=>(const RankedLine&, const RankedLine&) = default;
};

std::vector<RankedLine> rankedLines(const LineTable& lines)
{
    std::vector<RankedLine> result(lines.size());
    for (LineIx line = 0; line < lines.size(); ++line) {
        result[line] = {lines.priority[line], lines.requested[line], line};
    }
    return result;
}

std::vector<LineIx> rowsByRank(const LineTable& lines)
{
    std::vector<LineIx> rows(lines.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::ranges::sort(rows, [&lines](LineIx a, LineIx b) {
        return std::tuple(lines.priority[a], lines.requested[a], a)
               < std::tuple(lines.priority[b], lines.requested[b], b);
    });
    return rows;
}

/// An in-memory cache with the tables the plain query needs.
class SqlCache {
public:
    SqlCache(const Backlog& backlog, const LineStates& states)
    {
        sqlite3_open(":memory:", &m_database);
        execute("CREATE TABLE item(id INTEGER PRIMARY KEY, family TEXT) STRICT;"
                "CREATE TABLE customer(id INTEGER PRIMARY KEY, tier TEXT) STRICT;"
                "CREATE TABLE sales_order(id INTEGER PRIMARY KEY, customer INTEGER) STRICT;"
                "CREATE TABLE line(id INTEGER PRIMARY KEY, sales_order INTEGER, item INTEGER,"
                " location TEXT, age INTEGER, backorder INTEGER, quantity INTEGER, value INTEGER)"
                " STRICT; BEGIN");
        for (ItemIx row = 0; row < backlog.items.size(); ++row) {
            insert("INSERT INTO item VALUES(?1,?2)", {row},
                   backlog.text(backlog.items.family[row]));
        }
        for (CustomerIx row = 0; row < backlog.customers.size(); ++row) {
            insert("INSERT INTO customer VALUES(?1,?2)", {row},
                   backlog.text(backlog.customers.tier[row]));
        }
        for (OrderIx row = 0; row < backlog.orders.size(); ++row) {
            insert("INSERT INTO sales_order VALUES(?1,?2)", {row, backlog.orders.customer[row]},
                   {});
        }
        for (LineIx row = 0; row < backlog.lines.size(); ++row) {
            insert("INSERT INTO line VALUES(?1,?2,?3,?8,?4,?5,?6,?7)",
                   {row, backlog.lines.order[row], backlog.lines.item[row], states.ageDays[row],
                    states.backorder[row], backlog.lines.open(row), states.valueMinor[row]},
                   backlog.text(backlog.locations[backlog.lines.location[row]].key));
        }
        execute("COMMIT");
    }
    SqlCache(const SqlCache&) = delete;
    SqlCache& operator=(const SqlCache&) = delete;
    ~SqlCache()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }

    std::size_t ageing()
    {
        sqlite3_stmt* query = nullptr;
        sqlite3_prepare_v2(
            m_database,
            "SELECT CASE WHEN age<=0 THEN 0 WHEN age<=7 THEN 1 WHEN age<=14 THEN 2 WHEN age<=30"
            " THEN 3 WHEN age<=60 THEN 4 WHEN age<=90 THEN 5 ELSE 6 END AS bucket, location, tier,"
            " family, count(*), sum(quantity), sum(value) FROM line"
            " JOIN sales_order o ON o.id=line.sales_order JOIN customer c ON c.id=o.customer"
            " JOIN item i ON i.id=line.item WHERE backorder=1 GROUP BY 1,2,3,4 ORDER BY 1,2,3,4",
            -1, &query, nullptr);
        std::size_t rows = 0;
        while (sqlite3_step(query) == SQLITE_ROW) {
            ++rows;
        }
        sqlite3_finalize(query);
        return rows;
    }

private:
    void execute(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    void insert(const char* sql, std::initializer_list<std::int64_t> numbers, std::string_view text)
    {
        if (sql != m_sql) {
            sqlite3_finalize(m_insert);
            sqlite3_prepare_v2(m_database, sql, -1, &m_insert, nullptr);
            m_sql = sql;
        }
        int place = 0;
        for (const std::int64_t number : numbers) {
            sqlite3_bind_int64(m_insert, ++place, number);
        }
        if (!text.empty()) {
            sqlite3_bind_text(m_insert, ++place, text.data(), static_cast<int>(text.size()),
                              SQLITE_STATIC);
        }
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    const char* m_sql = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    const std::string world = argc > 1 ? argv[1] : "1000000";
    const int runs = argc > 2 ? std::atoi(argv[2]) : 9;
    const BacklogPtr backlog = backlogOf(world);
    const Date today = SyntheticSpec().today;

    std::size_t check = 0;
    const double packed = cpuMedianMs(runs, [&] {
        auto rows = rankedLines(backlog->lines);
        std::ranges::sort(rows);
        check += rows.front().line;
    });
    const double byRow = cpuMedianMs(runs, [&] { check += rowsByRank(backlog->lines).front(); });
    const double run =
        cpuMedianMs(runs, [&] { check += standardRun(*backlog, today).pegs.size(); });

    std::printf("%zu lines, CPU medians of %d runs (check %zu)\n", backlog->lines.size(), runs,
                check);
    report("std::sort of lines by rank, packed rows", packed, packed);
    report("std::sort of row numbers by rank", byRow, packed);
    report("standard run", run, packed);

    const Plan plan = standardRun(*backlog, today);
    const LineStates states = deriveStates(*backlog, plan, {});
    const LineFacts facts = LineFacts::of(states);
    report("line states",
           cpuMedianMs(runs, [&] { check += deriveStates(*backlog, plan, {}).untoldCount; }),
           packed);
    report("summary",
           cpuMedianMs(runs, [&] { check += BacklogSummary::of(*backlog, facts).untold.lines; }),
           packed);
    report("one explanation",
           cpuMedianMs(runs, [&] { check += explainLine(*backlog, plan, 1).pegs.size(); }), packed);

    SqlCache cache(*backlog, states);
    std::size_t sqlRows = 0;
    std::size_t rows = 0;
    const double sql = cpuMedianMs(3, [&] { sqlRows = cache.ageing(); });
    const double ageing = cpuMedianMs(runs, [&] {
        rows = ageBackorders(
                   *backlog, facts,
                   std::array{AgeKey::Bucket, AgeKey::Location, AgeKey::Tier, AgeKey::Family})
                   .size();
    });
    std::printf("%zu backorders, %zu and %zu groups\n", states.backorderCount, sqlRows, rows);
    report("plain SQL ageing, in memory", sql, sql);
    report("ageing", ageing, sql);
    return check == 0 ? 1 : 0;
}
