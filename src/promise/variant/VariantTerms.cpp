#include "promise/variant/VariantTerms.h"

#include "base/LargeMemory.h"
#include "promise/Parallel.h"
#include "promise/variant/SegmentClassifier.h"
#include "promise/variant/SegmentRanker.h"

#include <algorithm>

namespace repromise {
namespace {

// `ORDER/LINE`, where either may hold a slash itself, or `ORDER`.
std::vector<LineIx> linesNamed(const Backlog& backlog, const std::string& name)
{
    std::vector<LineIx> found;
    for (auto slash = name.find('/'); slash != std::string::npos;
         slash = name.find('/', slash + 1)) {
        const LineIx line = backlog.findLine(std::string_view(name).substr(0, slash),
                                             std::string_view(name).substr(slash + 1));
        if (line != noIx) {
            found.push_back(line);
        }
    }
    LineIx first = 0;
    auto left = static_cast<LineIx>(backlog.lines.size());
    while (left > 0) {
        const LineIx half = left / 2;
        const bool before = backlog.orderKey(first + half) < name;
        first += before ? half + 1 : 0;
        left = before ? left - half - 1 : half;
    }
    for (; first < backlog.lines.size() && backlog.orderKey(first) == name; ++first) {
        found.push_back(first);
    }
    return found;
}

class TermsBuilder {
public:
    TermsBuilder(const Backlog& backlog, const RunVariant& variant, std::span<const Date> basis,
                 Date today, unsigned threads)
        : m_backlog(backlog),
          m_variant(variant),
          m_attributes(backlog, basis, today),
          m_parts(usefulThreads(threads, backlog.lines.size()))
    {
    }

    VariantTerms build()
    {
        m_terms.segments = m_variant.segments;
        m_terms.segments.push_back(RunVariant::rest());
        m_terms.protections = m_variant.protections;
        m_terms.lineTerms = m_variant.lineTerms && !m_backlog.lines.terms.empty();
        const std::size_t count = m_backlog.lines.size();
        resizeLarge(m_terms.lines, count);
        resizeLarge(m_terms.releases, count);
        resizeLarge(m_terms.segmentOf, count);
        classify();
        markFirm();
        takeLineTerms();
        rank();
        return std::move(m_terms);
    }

private:
    void classify()
    {
        std::vector<const std::vector<SegmentTerm>*> conditions;
        conditions.reserve(m_variant.segments.size());
        for (const Segment& segment : m_variant.segments) {
            conditions.push_back(&segment.where);
        }
        std::vector<std::vector<SegmentTerm>> groups;
        groups.reserve(m_variant.protections.size());
        for (const Protection& protection : m_variant.protections) {
            groups.push_back({protection.who});
        }
        std::vector<const std::vector<SegmentTerm>*> groupConditions;
        groupConditions.reserve(groups.size());
        for (const std::vector<SegmentTerm>& group : groups) {
            groupConditions.push_back(&group);
        }
        const SegmentClassifier segments(m_attributes, conditions);
        const SegmentClassifier protections(m_attributes, groupConditions);
        inParallel(m_parts, [&](unsigned part) {
            const RowRange rows = rowsOfPart(m_backlog.lines.size(), part, m_parts);
            for (LineIx line = rows.begin; line < rows.end; ++line) {
                const auto segment = static_cast<std::uint8_t>(segments.firstOf(line));
                const std::size_t group = groups.empty() ? 0 : protections.firstOf(line);
                m_terms.segmentOf[line] = segment;
                m_terms.lines[line] = lineOf(line, segment);
                m_terms.lines[line].group =
                    group < groups.size() ? static_cast<std::uint8_t>(group) : VariantLine::noGroup;
                m_terms.releases[line] = m_terms.segments[segment].givesUp() ? 1 : 0;
            }
        });
    }

    VariantLine lineOf(LineIx line, std::uint8_t segment) const
    {
        const SegmentKnobs& knobs = m_terms.segments[segment].knobs;
        VariantLine terms;
        terms.need = needDate(m_backlog.lines.requested[line], m_attributes.today());
        terms.basis = m_attributes.basis(line);
        terms.segment = segment;
        const Date due = m_attributes.due(line);
        terms.latest = due.plusDays(knobs.latestUsefulDays.value_or(0));
        terms.mustBy = due.plusDays(knobs.maximumLatenessDays.value_or(0));
        terms.latest = knobs.latestUsefulDays ? terms.latest : Date();
        terms.mustBy = knobs.maximumLatenessDays ? terms.mustBy : Date();
        terms.takesParts = knobs.shipComplete == ShipComplete::Ignore
                           || m_attributes.takesParts(m_backlog.lines.order[line]);
        return terms;
    }

    void markFirm()
    {
        for (const std::string& name : m_variant.firm) {
            for (const LineIx line : named(name)) {
                markFirm(line);
            }
        }
    }

    void markFirm(LineIx line)
    {
        m_terms.lines[line].firm = true;
        m_terms.anyFirm = true;
        m_terms.releases[line] = 0;
    }

    void takeLineTerms()
    {
        const std::span<const LineIx> lines = m_backlog.lines.terms.lines();
        for (std::size_t at = 0; m_terms.lineTerms && at < lines.size(); ++at) {
            const LineTerms& terms = m_backlog.lines.terms.values()[at];
            VariantLine& line = m_terms.lines[lines[at]];
            line.latest = std::min(line.latest, terms.latestUseful);
            if (terms.firm) {
                markFirm(lines[at]);
            }
        }
    }

    // The ranks that sources give, each once.
    std::vector<std::int32_t> givenRanks() const
    {
        std::vector<std::int32_t> given;
        for (const LineTerms& terms : m_backlog.lines.terms.values()) {
            if (m_terms.lineTerms && terms.manualRank != LineTerms::unranked) {
                given.push_back(terms.manualRank);
            }
        }
        std::sort(given.begin(), given.end());
        given.erase(std::unique(given.begin(), given.end()), given.end());
        return given;
    }

    // By line: the places of the variant's list, then the ranks that sources give, then all others.
    std::vector<std::uint32_t> manualRanks()
    {
        const std::vector<std::int32_t> given = givenRanks();
        const std::size_t listed = m_variant.manualRank.size();
        std::vector<std::uint32_t> manual;
        if (listed + given.size() == 0) {
            return manual;
        }
        manual.assign(m_backlog.lines.size(), static_cast<std::uint32_t>(listed + given.size()));
        const LineTermsColumn& terms = m_backlog.lines.terms;
        for (std::size_t at = 0; m_terms.lineTerms && at < terms.lines().size(); ++at) {
            const auto place = std::ranges::lower_bound(given, terms.values()[at].manualRank);
            manual[terms.lines()[at]] = static_cast<std::uint32_t>(
                listed + static_cast<std::size_t>(place - given.begin()));
        }
        for (std::size_t place = 0; place < listed; ++place) {
            for (const LineIx line : named(m_variant.manualRank[place])) {
                manual[line] = std::min(manual[line], static_cast<std::uint32_t>(place));
            }
        }
        return manual;
    }

    void rank()
    {
        const std::vector<std::uint32_t> manual = manualRanks();
        const SegmentRanker ranker(m_attributes, m_terms.segments, m_terms.segmentOf, manual);
        resizeLarge(m_terms.rank, m_backlog.lines.size());
        inParallel(m_parts, [&](unsigned part) {
            const RowRange rows = rowsOfPart(m_backlog.lines.size(), part, m_parts);
            for (LineIx line = rows.begin; line < rows.end; ++line) {
                m_terms.rank[line] =
                    RankKey::fromOrder(m_backlog.lines.location[line], ranker.orderOf(line));
            }
        });
    }

    std::vector<LineIx> named(const std::string& name)
    {
        std::vector<LineIx> lines = linesNamed(m_backlog, name);
        if (lines.empty()) {
            m_terms.unknownNames.push_back(name);
        }
        return lines;
    }

    const Backlog& m_backlog;
    const RunVariant& m_variant;
    LineAttributes m_attributes;
    unsigned m_parts;
    VariantTerms m_terms;
};

} // namespace

VariantTerms variantTerms(const Backlog& backlog, const RunVariant& variant,
                          std::span<const Date> basis, Date today, unsigned threads)
{
    return TermsBuilder(backlog, variant, basis, today, threads).build();
}

} // namespace repromise
