#include "promise/variant/TextRanks.h"

#include <algorithm>
#include <unordered_map>

namespace repromise {

TextRanks::TextRanks(const LineAttributes& attributes, VariantAttribute attribute)
    : table(LineAttributes::tableOf(attribute))
{
    // Texts of one table are mostly interned: the same text has the same address.
    std::unordered_map<const char*, std::uint32_t> codes;
    const auto rows = static_cast<std::uint32_t>(attributes.rowsOf(table));
    rankOfRow.resize(rows);
    std::vector<std::string_view> found;
    const char* last = nullptr;
    for (std::uint32_t row = 0; row < rows; ++row) {
        const std::string_view text = attributes.text(attribute, row);
        const char* const address = text.empty() ? nullptr : text.data();
        if (row > 0 && address == last) {
            rankOfRow[row] = rankOfRow[row - 1];
            continue;
        }
        last = address;
        const auto [code, added] =
            codes.try_emplace(address, static_cast<std::uint32_t>(found.size()));
        if (added) {
            found.push_back(text);
        }
        rankOfRow[row] = code->second;
    }
    texts = found;
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    std::vector<std::uint32_t> rankOfCode;
    rankOfCode.reserve(found.size());
    for (const std::string_view text : found) {
        rankOfCode.push_back(
            static_cast<std::uint32_t>(std::ranges::lower_bound(texts, text) - texts.begin()));
    }
    for (std::uint32_t& rank : rankOfRow) {
        rank = rankOfCode[rank];
    }
}

} // namespace repromise
