#include "promise/variant/SegmentClassifier.h"

#include "promise/variant/TextRanks.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace repromise {
namespace {

constexpr std::array tables{LineAttributes::Table::Customers, LineAttributes::Table::Orders,
                            LineAttributes::Table::Items, LineAttributes::Table::Locations};

// `none`, `part`, `all` as the numbers that LineAttributes gives.
SegmentTerm asNumbers(SegmentTerm term)
{
    const auto choices = attributeChoices(term.attribute);
    for (const std::string& value : term.values) {
        const auto choice = std::ranges::find(choices, value) - choices.begin();
        term.ranges.push_back({choice, choice});
    }
    return term;
}

} // namespace

SegmentClassifier::SegmentClassifier(const LineAttributes& attributes,
                                     const std::vector<const std::vector<SegmentTerm>*>& conditions)
    : m_attributes(attributes),
      m_count(conditions.size()),
      m_all(m_count == most ? ~Mask{0} : (Mask{1} << m_count) - 1)
{
    assert(m_count <= most);
    for (std::size_t condition = 0; condition < m_count; ++condition) {
        m_lineTermBegin.push_back(m_lineTerms.size());
        for (const SegmentTerm& term : *conditions[condition]) {
            if (term.attribute == VariantAttribute::Allocated) {
                addLineTerm(asNumbers(term));
            } else if (attributeKind(term.attribute) == AttributeKind::Text) {
                addTextTerm(condition, term);
            } else {
                addLineTerm(term);
            }
        }
    }
    m_lineTermBegin.push_back(m_lineTerms.size());
}

void SegmentClassifier::addTextTerm(std::size_t condition, const SegmentTerm& term)
{
    const TextRanks ranks(m_attributes, term.attribute);
    std::vector<std::uint8_t> hit(ranks.texts.size());
    for (std::size_t rank = 0; rank < hit.size(); ++rank) {
        const bool listed = std::ranges::find(term.values, ranks.texts[rank]) != term.values.end();
        hit[rank] = listed != term.exclude ? 1 : 0;
    }
    std::vector<Mask>& masks = m_masks[static_cast<std::size_t>(ranks.table)];
    masks.resize(ranks.rankOfRow.size(), m_all);
    for (std::size_t row = 0; row < masks.size(); ++row) {
        masks[row] &= hit[ranks.rankOfRow[row]] != 0 ? m_all : ~(Mask{1} << condition);
    }
}

std::size_t SegmentClassifier::firstOf(LineIx line) const
{
    Mask open = m_all;
    for (const LineAttributes::Table table : tables) {
        const std::vector<Mask>& masks = m_masks[static_cast<std::size_t>(table)];
        if (!masks.empty()) {
            open &= masks[m_attributes.rowOf(table, line)];
        }
    }
    for (; open != 0; open &= open - 1) {
        const auto condition = static_cast<std::size_t>(std::countr_zero(open));
        if (linesTermsHold(condition, line)) {
            return condition;
        }
    }
    return m_count;
}

bool SegmentClassifier::linesTermsHold(std::size_t condition, LineIx line) const
{
    for (std::size_t at = m_lineTermBegin[condition]; at < m_lineTermBegin[condition + 1]; ++at) {
        if (!holds(m_lineTerms[at], line)) {
            return false;
        }
    }
    return true;
}

void SegmentClassifier::addLineTerm(const SegmentTerm& term)
{
    LineTerm compiled;
    compiled.attribute = term.attribute;
    compiled.exclude = term.exclude;
    compiled.holdsKnown = term.known.value_or(false);
    compiled.holdsUnknown = !term.known.value_or(true);
    if (!term.ranges.empty()) {
        compiled.range = term.ranges.front();
        compiled.others.assign(term.ranges.begin() + 1, term.ranges.end());
    }
    m_lineTerms.push_back(std::move(compiled));
}

bool SegmentClassifier::holds(const LineTerm& term, LineIx line) const
{
    const std::int64_t number = m_attributes.number(term.attribute, line);
    if (number == LineAttributes::unknown) {
        return term.holdsUnknown != term.exclude;
    }
    bool hit = term.holdsKnown || (number >= term.range.from && number <= term.range.to);
    for (const ValueRange& range : term.others) {
        hit = hit || (number >= range.from && number <= range.to);
    }
    return hit != term.exclude;
}

} // namespace repromise
