#include "app/AgeingReport.h"

#include "insight/Ageing.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

Result<std::vector<AgeKey>> parseKeys(const std::vector<std::string>& names)
{
    std::vector<AgeKey> keys;
    for (const std::string& name : names) {
        const auto key = parseAgeKey(name);
        if (!key || std::ranges::find(keys, *key) != keys.end()) {
            return fail(ErrorKind::BadInput,
                        QCoreApplication::translate(
                            "AgeingReport",
                            "Cannot count by “%1”: choose of bucket, location, tier, "
                            "family, customer, each once.")
                            .arg(QString::fromStdString(name)));
        }
        keys.push_back(*key);
    }
    return keys;
}

std::vector<std::string> keyTexts(const AgeGroup& group, const Backlog& backlog,
                                  const std::vector<AgeKey>& keys)
{
    std::vector<std::string> texts;
    texts.reserve(keys.size());
    for (const AgeKey key : keys) {
        texts.emplace_back(group.text(backlog, key));
    }
    return texts;
}

} // namespace

const std::vector<std::string>& AgeingReport::keys()
{
    static const std::vector<std::string> names{"bucket", "location", "tier", "family", "customer"};
    return names;
}

Result<AgeingResult> AgeingReport::run(const std::vector<std::string>& by) const
{
    const auto keys = parseKeys(by);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const Backlog& backlog = *m_picture.backlog;
    AgeingResult result{by, {}};
    // Groups differ by currency too; those of the same keys follow one another.
    for (const AgeGroup& group : ageBackorders(backlog, LineFacts::of(m_picture.states), *keys)) {
        auto texts = keyTexts(group, backlog, *keys);
        if (result.rows.empty() || result.rows.back().keys != texts) {
            result.rows.push_back({std::move(texts), 0, 0, {}});
        }
        AgeingRow& row = result.rows.back();
        row.lines += group.lines;
        row.quantity += group.quantity;
        row.minorByCurrency[group.currency.code()] += group.valueMinor;
    }
    return result;
}

} // namespace repromise
