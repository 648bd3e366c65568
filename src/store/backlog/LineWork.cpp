#include "store/backlog/LineWork.h"

#include "store/BulkStatement.h"

#include <algorithm>
#include <unordered_map>

namespace repromise {
namespace {

std::unordered_map<std::int64_t, LineIx> rowsOfIds(Database& database, const LineTable& lines)
{
    // Few lines have been told of or are picked short; only those are looked up.
    std::unordered_map<std::int64_t, LineIx> wanted;
    BulkStatement ids(database,
                      "SELECT order_line_id FROM line_told UNION "
                      "SELECT order_line_id FROM line_message UNION "
                      "SELECT order_line_id FROM pick_task WHERE open_short=1 AND gone=0");
    while (ids.step()) {
        wanted.emplace(ids.integer(0), noIx);
    }
    if (!wanted.empty()) {
        for (LineIx line = 0; line < lines.size(); ++line) {
            if (const auto found = wanted.find(lines.id[line]); found != wanted.end()) {
                found->second = line;
            }
        }
    }
    return wanted;
}

} // namespace

void readLineWork(Database& database, LineTable& lines)
{
    std::ranges::fill(lines.told, Date());
    std::ranges::fill(lines.wasTold, std::uint8_t{0});
    std::ranges::fill(lines.messageState, std::uint8_t{0});
    std::ranges::fill(lines.pickShort, std::uint8_t{0});
    const auto rows = rowsOfIds(database, lines);
    BulkStatement told(database, "SELECT order_line_id, date FROM line_told");
    while (told.step()) {
        if (const LineIx line = rows.at(told.integer(0)); line != noIx) {
            lines.told[line] = told.date(1);
            lines.wasTold[line] = 1;
        }
    }
    BulkStatement message(database, "SELECT order_line_id, state FROM line_message");
    while (message.step()) {
        if (const LineIx line = rows.at(message.integer(0)); line != noIx) {
            lines.messageState[line] = static_cast<std::uint8_t>(message.integer(1));
        }
    }
    BulkStatement picked(database, "SELECT DISTINCT order_line_id FROM pick_task WHERE "
                                   "open_short=1 AND gone=0");
    while (picked.step()) {
        if (const LineIx line = rows.at(picked.integer(0)); line != noIx) {
            lines.pickShort[line] = 1;
        }
    }
}

} // namespace repromise
