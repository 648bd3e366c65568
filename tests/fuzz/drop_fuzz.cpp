// Any bytes as a JSON file of a drop folder, looked at and read: no crash, no hang, every row is
// delivered or complained about, and what is looked at is what a file of its own would hold.
#include "connect/CollectingSink.h"
#include "connect/drop/JsonFile.h"
#include "connect/drop/JsonPreview.h"
#include "connect/drop/JsonRows.h"
#include "domain/CheckedSink.h"

#include <QTemporaryFile>

#include <cstdlib>

using namespace repromise;

namespace {

constexpr std::size_t looked = 5;

ColumnMap mapping()
{
    ColumnMap map;
    map.theirs = {{"item_id", "i"}, {"location_id", "w.c"}, {"on_hand", "/q"}};
    map.constants = {{"allocated", "0"}};
    return map;
}

/// Rows of `json`: how many were delivered, and how many told of.
std::size_t rowsOf(JsonElement json, const std::string& at)
{
    const ColumnMap names = mapping();
    const auto mapper = makeRowMapper(RecordKind::Stock, {});
    CollectingSink sink;
    CheckedSink checked(sink);
    if (!JsonRows("fuzz.json", *mapper, names, at).deliver(json, checked)) {
        return 0;
    }
    const auto rows = jsonRowsOf(json, at);
    const std::size_t all = rows ? rows->size() : 1;
    if (sink.keysOf(RecordKind::Stock).size() + sink.complaints.size() < all) {
        std::abort();
    }
    return all;
}

std::unique_ptr<FileBytes> bytesOf(const QTemporaryFile& file)
{
    auto opened = FileBytes::open(file.fileName().toStdString());
    if (!opened) {
        std::abort();
    }
    return std::move(*opened);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static QTemporaryFile file;
    if (!file.open() || !file.resize(0) || !file.seek(0)
        || file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size)) < 0
        || !file.flush()) {
        std::abort();
    }
    for (const std::string& at : {std::string(), std::string("a.b")}) {
        AnswerDocument document;
        const bool readable = readJsonFile(*bytesOf(file), document).has_value();
        const auto shown = previewJson(*bytesOf(file), at, looked);
        if (!readable) {
            if (shown) {
                std::abort();
            }
            continue;
        }
        rowsOf(document.root(), at);
        if (shown && document.parse(shown->json) && rowsOf(document.root(), {}) > looked) {
            std::abort();
        }
    }
    return 0;
}
