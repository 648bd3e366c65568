// Any bytes as an answer that records are made of, by a shape that uses all it can: no crash, no
// hang, and every record is delivered or complained about.
#include "connect/CollectingSink.h"
#include "connect/described/RecordShaper.h"
#include "connect/description/DescriptionReader.h"

#include <cstdlib>

using namespace repromise;

namespace {

constexpr const char* connector = R"json({
  "format": 1, "id": "fuzz", "title": "fuzz", "probe": "lines", "settings": [],
  "server": {"base": "https://fuzz.example"},
  "feeds": [{"id": "lines", "into": "sales_lines", "request": {"path": "/"}, "pages": {"kind": "single"},
    "records": {"at": "", "expand": ["/l"], "keep_if": {"at": "/k", "is_not": ["x"]}, "gone_if": {"at": "/g", "is": ["1"]}},
    "shape": [
      {"to": "order_id", "from": ["^/o", "$/0/o"], "required": true},
      {"to": "line_no", "from": ["/n", "/m"], "join": "-"},
      {"to": "item_id", "from": "/i", "map": {"a": "b", "*": "c"}},
      {"to": "location_id", "from": "/w", "empty": ["0"], "default": "w"},
      {"to": "ordered_qty", "from": "/q", "as": "decimal", "reversed": true, "places": 4},
      {"to": "shipped_qty", "from": "/s/*/q", "fold": "sum", "as": "decimal"},
      {"to": "cancelled_qty", "from": ["/q", "/s", "/t"], "shaper": "rest_if_set", "as": "decimal"},
      {"to": "unit_price", "from": ["/a", "/q"], "shaper": "quotient", "as": "money"},
      {"to": "requested_date", "from": ["/d/*/d", "/e"], "fold": "max", "as": "date", "zone": "Asia/Kolkata"},
      {"to": "promised_date", "from": "/p", "as": "epoch"},
      {"to": "priority", "from": "/r", "as": "int"},
      {"to": "updated_at", "from": "/u", "as": "time", "zone": "America/New_York"}]}]
})json";

class NoValues final : public TemplateValues {
public:
    std::optional<std::string> value(ValueScope, std::string_view) const override
    {
        return std::nullopt;
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const ReadDescription read = DescriptionReader::read(connector);
    AnswerDocument document;
    if (!read.good()) {
        std::abort();
    }
    if (!document.parse({reinterpret_cast<const char*>(data), size})) {
        return 0;
    }
    const LookupTables tables;
    CollectingSink sink;
    RecordShaper shaper(read.description.feeds[0].outputs[0], NoValues(), Currency(), tables);
    simdjson::dom::array array;
    RecordContext context{document.root(), {}, document.root()};
    if (document.root().get(array) == simdjson::SUCCESS) {
        for (const JsonElement record : array) {
            context.record = record;
            shaper.shape(context, "lines", sink);
        }
    } else {
        shaper.shape(context, "lines", sink);
    }
    shaper.finish("lines", sink);
    return 0;
}
