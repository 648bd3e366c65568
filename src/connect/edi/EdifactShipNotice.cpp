#include "connect/edi/EdiMaps.h"
#include "connect/edi/EdiValues.h"
#include "connect/edi/EdifactReference.h"
#include "connect/edi/ShipNoticeLine.h"

#include <memory>

namespace repromise {
namespace {

/// A DESADV. Its lines count from 1 in each message: which line of the order is meant is said by a
/// reference, or by the item.
class DespatchWalk {
public:
    explicit DespatchWalk(const EdiMapping& mapping) : m_mapping(mapping) {}

    void segment(const EdiSegment& s)
    {
        if (s.is("BGM")) {
            m_references.emplace_back(s.component(2, 0));
        } else if (s.is("LIN")) {
            finish();
            m_line = std::make_unique<ShipNoticeLine>();
            m_line->segment = &s;
            m_pia.clear();
        } else if (s.is("CPS") || s.is("CNT")) {
            finish();
        } else if (s.is("DTM")) {
            // Dates of a line are of the goods: their expiry, their production.
            if (!m_line) {
                m_day.offer(edifactDateUse(s.component(1, 0)),
                            edifactDate(s.component(1, 1), s.component(1, 2)), s.component(1, 1));
            }
        } else if (s.is("RFF")) {
            reference(s);
        } else if (s.is("PIA") && m_line) {
            m_pia.push_back(&s);
        } else if (s.is("QTY") && m_line && s.component(1, 0) == "12") {
            m_line->quantity = s.component(1, 1);
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
        m_line->day = m_day;
        m_line->references = m_references;
        m_line->deliver(m_mapping);
        m_line.reset();
    }

private:
    void reference(const EdiSegment& s)
    {
        const std::string_view kind = s.component(1, 0);
        if (!takeOrderReference(s, m_order, m_line.get()) && !m_line
            && (kind == "CN" || kind == "BM" || kind == "PK" || kind == "DQ")) {
            m_references.emplace_back(s.component(1, 1));
        }
    }

    const EdiMapping& m_mapping;
    std::string_view m_order;
    ArrivalDay m_day;
    std::vector<std::string> m_references;
    std::unique_ptr<ShipNoticeLine> m_line;
    std::vector<const EdiSegment*> m_pia;
};

} // namespace

void mapEdifactShipNotice(const EdiMapping& mapping)
{
    DespatchWalk walk(mapping);
    for (const EdiSegment& segment : mapping.message.segments) {
        walk.segment(segment);
    }
    walk.finish();
}

} // namespace repromise
