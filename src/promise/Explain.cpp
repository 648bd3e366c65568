#include "promise/Explain.h"

#include "promise/ConsideredSupplies.h"
#include "promise/Demand.h"

#include <tuple>

namespace repromise {
namespace {

/// Looks for what a higher-ranked line has that one late line could have used.
class OutrankerSearch {
public:
    OutrankerSearch(const Backlog& backlog, const Plan& plan, LineIx line, Outranking outranking)
        : m_outranking(outranking),
          m_lines(backlog.lines),
          m_plan(plan),
          m_line(line),
          m_rank(RankKey::of(backlog.lines, line)),
          m_need(needDate(backlog.lines.requested[line], plan.today))
    {
    }

    bool worthwhile() const
    {
        return missingQuantity(m_lines, m_line) > 0 && m_plan.projected[m_line] > m_need;
    }

    std::vector<Outranker> find() const
    {
        std::vector<Outranker> found;
        for (LineIx other = 0; other < m_lines.size(); ++other) {
            if (m_lines.item[other] == m_lines.item[m_line] && ranksHigher(other)) {
                const Outranker outranker = weigh(other);
                if (outranker.quantity > 0) {
                    found.push_back(outranker);
                }
            }
        }
        std::ranges::sort(found, {}, [this](const Outranker& outranker) {
            return std::tuple(-outranker.inTime, -outranker.quantity,
                              RankKey::of(m_lines, outranker.line), outranker.line);
        });
        return found;
    }

private:
    bool ranksHigher(LineIx other) const
    {
        const RankKey rank = RankKey::of(m_lines, other);
        if (other == m_line || rank.location() != m_rank.location()) {
            return false;
        }
        return m_outranking == Outranking::ByPlan
               || (rank != m_rank ? rank < m_rank : other < m_line);
    }

    Outranker weigh(LineIx other) const
    {
        Outranker outranker{other, 0, 0};
        for (const Peg& peg : m_plan.pegsOf(other)) {
            if (peg.kind != SupplyKind::Allocated && peg.date < m_plan.projected[m_line]) {
                outranker.quantity += peg.quantity;
                outranker.inTime += peg.date <= m_need ? peg.quantity : 0;
            }
        }
        return outranker;
    }

    Outranking m_outranking;
    const LineTable& m_lines;
    const Plan& m_plan;
    LineIx m_line;
    RankKey m_rank;
    Date m_need;
};

} // namespace

Explanation explainLine(const Backlog& backlog, const Plan& plan, LineIx line)
{
    return explainLine(backlog, plan, line, Outranking::ByRank);
}

Explanation explainLine(const Backlog& backlog, const Plan& plan, LineIx line,
                        Outranking outranking)
{
    Explanation explanation;
    const auto pegs = plan.pegsOf(line);
    explanation.pegs.assign(pegs.begin(), pegs.end());
    explanation.limiting = plan.limiting[line];
    explanation.shortage = plan.shortage[line];
    const OutrankerSearch search(backlog, plan, line, outranking);
    if (search.worthwhile()) {
        explanation.outrankedBy = search.find();
    }
    explanation.outrankerCount = explanation.outrankedBy.size();
    for (const Outranker& outranker : explanation.outrankedBy) {
        explanation.outrankedQuantity += outranker.quantity;
    }
    if (explanation.outrankerCount > Explanation::outrankerLimit) {
        explanation.outrankedBy.resize(Explanation::outrankerLimit);
    }
    explanation.considered = consideredSupplies(backlog, plan, line);
    explanation.consideredCount = explanation.considered.size();
    if (explanation.consideredCount > Explanation::consideredLimit) {
        explanation.considered.resize(Explanation::consideredLimit);
    }
    return explanation;
}

} // namespace repromise
