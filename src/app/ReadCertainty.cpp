#include "app/ReadCertainty.h"

#include "store/ReceiptReader.h"

namespace repromise {
namespace {

Result<Taught> learn(Database& database, Date today, const Taught& before)
{
    ReceiptReader reader(database);
    if (before.taught && before.taught->today() == today) {
        const auto stamp = reader.stamp();
        if (!stamp) {
            return tl::unexpected(stamp.error());
        }
        if (*stamp == before.receipts) {
            return before;
        }
    }
    return reader.read().map([today](const StoredReceipts& stored) {
        return Taught{stored.stamp, std::make_shared<const TaughtCertainty>(stored.history, today)};
    });
}

} // namespace

Result<Taught> ReadCertainty::run(Date today, const Taught& before)
{
    return m_context.openDatabase().and_then(
        [&](const std::unique_ptr<Database>& database) { return learn(*database, today, before); });
}

} // namespace repromise
