#include "insight/Ageing.h"

#include "insight/AgeDimension.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr std::array<std::string_view, allAgeKeys.size()> keyNames{"bucket", "location", "tier",
                                                                   "family", "customer"};

struct Sums {
    std::uint64_t lines = 0;
    std::int64_t quantity = 0;
    std::int64_t valueMinor = 0;
};

/// The currencies of a Backlog's lines in order of their codes; nearly always one.
class CurrencyCodes {
public:
    explicit CurrencyCodes(const std::vector<std::uint32_t>& column)
    {
        for (const std::uint32_t packed : column) {
            if (m_packed.empty() || m_packed.back() != packed) {
                addNew(packed);
            }
        }
        std::ranges::sort(m_packed);
    }

    std::uint64_t size() const { return m_packed.size(); }
    std::uint64_t codeOf(std::uint32_t packed) const
    {
        std::uint64_t code = 0;
        while (m_packed[code] != packed) {
            ++code;
        }
        return code;
    }
    Currency currency(std::uint64_t code) const { return Currency::fromPacked(m_packed[code]); }

private:
    // Keeps the newest at the back, where runs of one currency find it.
    void addNew(std::uint32_t packed)
    {
        const auto found = std::ranges::find(m_packed, packed);
        if (found != m_packed.end()) {
            std::iter_swap(found, m_packed.end() - 1);
        } else {
            m_packed.push_back(packed);
        }
    }

    std::vector<std::uint32_t> m_packed;
};

/// Packs a line's keys into one number that orders like the keys do, and unpacks it again.
class GroupKeys {
public:
    GroupKeys(const Backlog& backlog, const LineFacts& facts, std::span<const AgeKey> by)
        : m_backlog(backlog), m_facts(facts), m_currencies(backlog.lines.currency)
    {
        for (const AgeKey key : by) {
            m_dimensions.push_back(AgeDimension::of(backlog, key));
        }
        m_size = std::max<std::uint64_t>(m_currencies.size(), 1);
        for (const AgeDimension& dimension : m_dimensions) {
            m_size *= std::max<std::uint64_t>(dimension.size, 1);
        }
    }

    std::uint64_t size() const { return m_size; }

    std::uint64_t pack(LineIx line) const
    {
        std::uint64_t packed = 0;
        for (const AgeDimension& dimension : m_dimensions) {
            packed = packed * dimension.size + codeOf(dimension, line);
        }
        return packed * m_currencies.size() + m_currencies.codeOf(m_backlog.lines.currency[line]);
    }

    AgeGroup unpack(std::uint64_t packed, const Sums& sums) const
    {
        AgeGroup group;
        group.currency = m_currencies.currency(packed % m_currencies.size());
        packed /= m_currencies.size();
        for (std::size_t i = m_dimensions.size(); i-- > 0;) {
            put(group, m_dimensions[i], packed % m_dimensions[i].size);
            packed /= m_dimensions[i].size;
        }
        group.lines = sums.lines;
        group.quantity = sums.quantity;
        group.valueMinor = sums.valueMinor;
        return group;
    }

private:
    std::uint32_t codeOf(const AgeDimension& dimension, LineIx line) const
    {
        switch (dimension.key) {
        case AgeKey::Bucket:
            return static_cast<std::uint32_t>(ageBucket(m_facts.ageDays[line]));
        case AgeKey::Location:
            return dimension.codeOf[m_backlog.lines.location[line]];
        case AgeKey::Family:
            return dimension.codeOf[m_backlog.lines.item[line]];
        case AgeKey::Tier:
        case AgeKey::Customer:
            break;
        }
        return dimension.codeOf[m_backlog.customerOf(line)];
    }

    static void put(AgeGroup& group, const AgeDimension& dimension, std::uint64_t code)
    {
        switch (dimension.key) {
        case AgeKey::Bucket:
            group.bucket = static_cast<AgeBucket>(code);
            break;
        case AgeKey::Location:
            group.location = dimension.texts[code];
            break;
        case AgeKey::Tier:
            group.tier = dimension.texts[code];
            break;
        case AgeKey::Family:
            group.family = dimension.texts[code];
            break;
        case AgeKey::Customer:
            group.customer = dimension.texts[code];
            break;
        }
    }

    const Backlog& m_backlog;
    const LineFacts& m_facts;
    CurrencyCodes m_currencies;
    std::vector<AgeDimension> m_dimensions;
    std::uint64_t m_size = 1;
};

std::vector<LineIx> backorderLines(const LineFacts& facts)
{
    // Writing every row number and stepping on only for backorders spares the guessing.
    std::vector<LineIx> lines(facts.backorder.size() + 1);
    std::size_t count = 0;
    for (std::size_t line = 0; line < facts.backorder.size(); ++line) {
        lines[count] = static_cast<LineIx>(line);
        count += facts.backorder[line] != 0 ? 1U : 0U;
    }
    lines.resize(count);
    return lines;
}

void add(Sums& sums, const Backlog& backlog, const LineFacts& facts, LineIx line)
{
    ++sums.lines;
    sums.quantity += backlog.lines.open(line);
    sums.valueMinor += facts.valueMinor[line];
}

// One cell for each possible group.
std::vector<AgeGroup> groupDense(const Backlog& backlog, const LineFacts& facts,
                                 const GroupKeys& keys, const std::vector<LineIx>& lines)
{
    std::vector<Sums> cells(keys.size());
    for (const LineIx line : lines) {
        add(cells[keys.pack(line)], backlog, facts, line);
    }
    std::vector<AgeGroup> groups;
    for (std::uint64_t packed = 0; packed < cells.size(); ++packed) {
        if (cells[packed].lines > 0) {
            groups.push_back(keys.unpack(packed, cells[packed]));
        }
    }
    return groups;
}

// For many possible groups of which few exist.
std::vector<AgeGroup> groupSorted(const Backlog& backlog, const LineFacts& facts,
                                  const GroupKeys& keys, const std::vector<LineIx>& lines)
{
    std::vector<std::pair<std::uint64_t, LineIx>> rows;
    rows.reserve(lines.size());
    for (const LineIx line : lines) {
        rows.emplace_back(keys.pack(line), line);
    }
    std::ranges::sort(rows);
    std::vector<AgeGroup> groups;
    for (std::size_t begin = 0; begin < rows.size();) {
        Sums sums;
        std::size_t end = begin;
        for (; end < rows.size() && rows[end].first == rows[begin].first; ++end) {
            add(sums, backlog, facts, rows[end].second);
        }
        groups.push_back(keys.unpack(rows[begin].first, sums));
        begin = end;
    }
    return groups;
}

} // namespace

std::string_view ageKeyName(AgeKey key)
{
    return keyNames[static_cast<std::size_t>(key)];
}

std::optional<AgeKey> parseAgeKey(std::string_view name)
{
    const auto found = std::ranges::find(keyNames, name);
    return found == keyNames.end()
               ? std::nullopt
               : std::optional(allAgeKeys[static_cast<std::size_t>(found - keyNames.begin())]);
}

std::string_view AgeGroup::text(const Backlog& backlog, AgeKey key) const
{
    switch (key) {
    case AgeKey::Bucket:
        return ageBucketName(bucket);
    case AgeKey::Location:
        return backlog.text(location);
    case AgeKey::Tier:
        return backlog.text(tier);
    case AgeKey::Family:
        return backlog.text(family);
    case AgeKey::Customer:
        return backlog.text(customer);
    }
    return {};
}

std::vector<AgeGroup> ageBackorders(const Backlog& backlog, const LineFacts& facts,
                                    std::span<const AgeKey> by)
{
    constexpr std::uint64_t fewCells = 1U << 16U;
    const std::vector<LineIx> lines = backorderLines(facts);
    const GroupKeys keys(backlog, facts, by);
    const bool dense = keys.size() <= std::max<std::uint64_t>(fewCells, lines.size());
    return dense ? groupDense(backlog, facts, keys, lines)
                 : groupSorted(backlog, facts, keys, lines);
}

} // namespace repromise
