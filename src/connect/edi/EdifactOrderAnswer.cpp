#include "connect/edi/EdiMaps.h"
#include "connect/edi/EdiValues.h"
#include "connect/edi/EdifactReference.h"
#include "connect/edi/SupplyAnswer.h"

#include <algorithm>
#include <memory>

namespace repromise {
namespace {

using Verdict = SupplyAnswer::Verdict;

// LIN 1229, what the supplier did with the line.
Verdict verdictOfLine(std::string_view action)
{
    if (action == "2" || action == "7" || action == "10") {
        return Verdict::Rejected;
    }
    return action == "3" || action == "6" || action == "24" ? Verdict::Changed : Verdict::Accepted;
}

class OrderAnswerWalk {
public:
    explicit OrderAnswerWalk(const EdiMapping& mapping) : m_mapping(mapping) {}

    void segment(const EdiSegment& s)
    {
        if (s.is("BGM")) {
            m_rejected = s.element(3) == "27";
        } else if (s.is("LIN")) {
            finish();
            begin(s);
        } else if (s.is("UNS")) {
            finish();
        } else if (s.is("DTM")) {
            date(s);
        } else if (s.is("RFF")) {
            takeOrderReference(s, m_order, m_line.get());
        } else if (m_line) {
            detail(s);
        }
    }

    void finish()
    {
        if (!m_line) {
            return;
        }
        if (m_line->order.empty()) {
            m_line->order = m_order;
        }
        m_line->item = m_mapping.edifactItem(*m_line->segment, m_pia);
        if (m_line->day.unsaid()) {
            m_line->day = m_day;
        }
        if (m_line->parts.empty() && m_confirmed) {
            m_line->parts.push_back({m_confirmed, m_line->day, m_line->verdict});
        }
        m_line->deliver(m_mapping);
        m_line.reset();
    }

private:
    void begin(const EdiSegment& s)
    {
        m_line = std::make_unique<SupplyAnswer>();
        m_line->line = s.element(1);
        m_line->verdict = m_rejected ? Verdict::Rejected : verdictOfLine(s.element(2));
        m_line->segment = &s;
        m_pia.clear();
        m_confirmed.reset();
    }

    void date(const EdiSegment& s)
    {
        const EdiDateUse use = edifactDateUse(s.component(1, 0));
        const Date date = edifactDate(s.component(1, 1), s.component(1, 2));
        ArrivalDay& day = !m_line                 ? m_day
                          : m_line->parts.empty() ? m_line->day
                                                  : m_line->parts.back().day;
        day.offer(use, date, s.component(1, 1));
    }

    void detail(const EdiSegment& s)
    {
        if (s.is("PIA")) {
            m_pia.push_back(&s);
        } else if (s.is("SCC")) {
            m_line->parts.push_back({std::nullopt, ArrivalDay(), m_line->verdict});
        } else if (s.is("QTY")) {
            const std::string_view kind = s.component(1, 0);
            if (!m_line->parts.empty() || kind == "21" || kind == "113" || kind == "12") {
                quantity(kind, m_line->quantity(s.component(1, 1)));
            }
        }
    }

    void quantity(std::string_view kind, const std::optional<Quantity>& value)
    {
        if (!m_line->parts.empty()) {
            m_line->parts.back().quantity = value;
        } else if (kind == "21") {
            m_line->ordered = value;
        } else if (kind == "113" || kind == "12") {
            m_confirmed = value;
        }
    }

    const EdiMapping& m_mapping;
    std::string_view m_order;
    bool m_rejected = false;
    ArrivalDay m_day;
    std::unique_ptr<SupplyAnswer> m_line;
    std::vector<const EdiSegment*> m_pia;
    std::optional<Quantity> m_confirmed;
};

} // namespace

void mapEdifactOrderAnswer(const EdiMapping& mapping)
{
    OrderAnswerWalk walk(mapping);
    for (const EdiSegment& segment : mapping.message.segments) {
        walk.segment(segment);
    }
    walk.finish();
}

} // namespace repromise
