#include "store/merge/SupplyWords.h"

#include "base/Decimal.h"

namespace repromise {
namespace {

std::string_view withoutZeros(std::string_view line)
{
    const auto from = line.find_first_not_of('0');
    return from == std::string_view::npos ? line : line.substr(from);
}

} // namespace

SupplyWords::SupplyWords(MergeScope& scope)
    : m_scope(scope),
      m_candidates(scope.database(), "SELECT id,item_id,key,expected,ordered,received,status FROM "
                                     "inbound WHERE gone=0 AND key>=? AND key<? ORDER BY key"),
      m_held(scope.database(), "SELECT said_at,owner_expected,owner_ordered,owner_status,expected,"
                               "ordered,status FROM supply_word WHERE inbound_id=?"),
      m_keep(scope.database(), "INSERT OR REPLACE INTO supply_word VALUES (?,?,?,?,?,?,?,?,?)"),
      m_forget(scope.database(), "DELETE FROM supply_word WHERE inbound_id=?"),
      m_show(scope.database(), "UPDATE inbound SET expected=?,ordered=?,status=? WHERE id=?")
{
    BulkStatement any(scope.database(), "SELECT 1 FROM supply_word LIMIT 1");
    m_any = any.step();
    any.reset();
}

// Lines of the order that may be meant.
struct SupplyWords::Candidates {
    std::optional<Line> exact, near, ofItem;
    int ofItemCount = 0;

    void offer(const Line& line, std::string_view number, const SupplyWord& word, std::int64_t item)
    {
        if (!word.line.empty() && number == word.line) {
            exact = line;
        } else if (!word.line.empty() && withoutZeros(number) == withoutZeros(word.line)) {
            near = line;
        }
        if (item != 0 && line.item == item) {
            ofItem = line;
            ++ofItemCount;
        }
    }
};

// The line of that number, also when it differs by leading zeros; where the number is missing or
// stands for another item (some count the lines of their message), the only line of the item.
std::optional<SupplyWords::Line> SupplyWords::find(const SupplyWord& word, std::int64_t item)
{
    std::string from(word.order);
    from.push_back('/');
    std::string to(word.order);
    to.push_back('/' + 1);
    Candidates found;
    m_candidates << std::string_view(from) << std::string_view(to);
    while (m_candidates.step()) {
        const Line line{m_candidates.integer(0),           m_candidates.integer(1),
                        std::string(m_candidates.text(2)), m_candidates.date(3),
                        m_candidates.integer(4),           m_candidates.integer(5),
                        std::string(m_candidates.text(6))};
        found.offer(line, std::string_view(line.key).substr(from.size()), word, item);
    }
    const auto& numbered = found.exact ? found.exact : found.near;
    const bool fits = numbered && (item == 0 || numbered->item == item);
    return fits || found.ofItemCount != 1 ? numbered : found.ofItem;
}

std::optional<SupplyWords::Held> SupplyWords::held(std::int64_t row)
{
    m_held << row;
    if (!m_held.step()) {
        return std::nullopt;
    }
    Held held;
    held.saidAt = m_held.instant(0);
    held.ownerExpected = m_held.date(1);
    held.ownerOrdered = m_held.integer(2);
    held.ownerStatus = m_held.text(3);
    held.expected = m_held.isNull(4) ? std::nullopt : std::optional(m_held.date(4));
    held.ordered = m_held.isNull(5) ? std::nullopt : std::optional(m_held.integer(5));
    held.status = m_held.text(6);
    m_held.reset();
    return held;
}

// Null when all of what is ordered is confirmed.
std::optional<std::int64_t> SupplyWords::confirmedPart(const SupplyWord& word, std::int64_t ordered)
{
    std::int64_t part = word.confirmed->units();
    if (word.ofOrdered && word.ofOrdered->units() > 0) {
        const Int128 share = Int128{ordered} * part / word.ofOrdered->units();
        part = share < ordered ? static_cast<std::int64_t>(share) : ordered;
    }
    return part < ordered ? std::optional(std::max<std::int64_t>(part, 0)) : std::nullopt;
}

void SupplyWords::apply(const SupplyWord& word, const Line& line, Held& held)
{
    held.status = word.status;
    if (word.confirmed) {
        held.ordered = confirmedPart(word, held.ownerOrdered);
    }
    const std::int64_t open = held.ordered.value_or(held.ownerOrdered) - line.received;
    if (word.shipped && word.shipped->units() < open) {
        held.status = "partly_" + held.status;
    } else if (word.expected.known() || word.undated) {
        held.expected = word.expected;
    }
}

SupplyWords::Answer SupplyWords::say(const SupplyWord& word)
{
    const std::int64_t item = m_scope.anyId(m_scope.items, word.item);
    const auto line = find(word, item);
    if (!line) {
        const std::string_view number = word.line.empty() ? word.item : word.line;
        return {Effect::UnknownLine, 0, std::string(word.order).append("/").append(number)};
    }
    Answer answer{Effect::Unchanged, line->id, line->key};
    if (item != 0 && item != line->item) {
        answer.effect = Effect::OtherItem;
        return answer;
    }
    const Instant saidAt = word.saidAt.known() ? word.saidAt : m_scope.now();
    const auto before = held(line->id);
    if (before && saidAt < before->saidAt) {
        return answer;
    }
    Held now = before.value_or(
        Held{saidAt, line->expected, line->ordered, line->status, std::nullopt, std::nullopt, {}});
    now.saidAt = saidAt;
    apply(word, *line, now);
    keep(line->id, now);
    const bool differs = now.expected.value_or(now.ownerExpected) != line->expected
                         || now.ordered.value_or(now.ownerOrdered) != line->ordered
                         || now.status != line->status;
    if (differs) {
        show(line->id, now);
        answer.effect = Effect::Changed;
    }
    return answer;
}

void SupplyWords::ownerSaid(std::int64_t row, const InboundRecord& record)
{
    auto word = m_any ? held(row) : std::nullopt;
    if (!word) {
        return;
    }
    if (record.expected != word->ownerExpected) {
        word->expected.reset();
    }
    if (record.ordered.units() != word->ownerOrdered) {
        word->ordered.reset();
    }
    word->ownerExpected = record.expected;
    word->ownerOrdered = record.ordered.units();
    word->ownerStatus = record.status;
    if (word->expected || word->ordered) {
        keep(row, *word);
        show(row, *word);
    } else {
        m_forget << row;
        m_forget.run();
    }
}

void SupplyWords::keep(std::int64_t row, const Held& held)
{
    m_any = true;
    m_keep << row << m_scope.source() << held.saidAt << held.ownerExpected << held.ownerOrdered
           << std::string_view(held.ownerStatus);
    held.expected ? m_keep << *held.expected : m_keep.null();
    held.ordered ? m_keep << *held.ordered : m_keep.null();
    m_keep << std::string_view(held.status);
    m_keep.run();
}

void SupplyWords::show(std::int64_t row, const Held& held)
{
    m_show << held.expected.value_or(held.ownerExpected) << held.ordered.value_or(held.ownerOrdered)
           << std::string_view(held.status) << row;
    m_show.run();
}

} // namespace repromise
