#include "connect/edi/EdiMaps.h"
#include "connect/edi/EdiValues.h"
#include "connect/edi/ShipNoticeLine.h"

#include <map>

namespace repromise {
namespace {

/// The hierarchy of an 856: shipment, order, pack, item. What an item does not say itself it takes
/// from the levels above, found by their ids; a level that names no parent lies in the order and
/// shipment read last.
class HierarchyWalk {
public:
    explicit HierarchyWalk(const EdiMapping& mapping) : m_mapping(mapping) {}

    void segment(const EdiSegment& s)
    {
        if (s.is("HL")) {
            finish();
            begin(s);
        } else if (s.is("CTT")) {
            finish();
        } else if (s.is("BSN")) {
            m_document.references.emplace_back(s.element(2));
        } else if (s.is("DTM")) {
            level().day.offer(x12DateUse(s.element(1)), ediDate(s.element(2)), s.element(2));
        } else if (s.is("PRF")) {
            level().order = s.element(1);
            m_lastOrder = m_current;
        } else if (s.is("REF")) {
            reference(s);
        } else if (s.is("LIN")) {
            constexpr std::size_t ids = 2;
            level().line = s.element(1);
            level().item = m_mapping.x12Item(s, ids);
            level().segment = &s;
        } else if (s.is("SN1")) {
            level().quantity = s.element(2);
            level().segment = level().segment == nullptr ? &s : level().segment;
            level().isItem = true;
            if (level().line.empty()) {
                level().line = s.element(1);
            }
        }
    }

    void finish()
    {
        if (m_current.empty() || !level().isItem) {
            return;
        }
        ShipNoticeLine line;
        const Level& item = level();
        line.line = item.line;
        line.item = item.item;
        line.quantity = item.quantity;
        line.segment = item.segment;
        inherit(line);
        line.deliver(m_mapping);
        m_levels[m_current].isItem = false;
    }

private:
    struct Level {
        std::string parent, order, line, item;
        std::string_view quantity;
        ArrivalDay day;
        std::vector<std::string> references;
        const EdiSegment* segment = nullptr;
        bool isItem = false;
    };

    Level& level() { return m_current.empty() ? m_document : m_levels[m_current]; }

    void begin(const EdiSegment& s)
    {
        m_current = s.element(1).empty() ? std::to_string(m_levels.size() + 1) + "?"
                                         : std::string(s.element(1));
        Level fresh;
        fresh.parent = s.element(2);
        const bool loose =
            fresh.parent.empty() || !m_levels.contains(fresh.parent) || fresh.parent == m_current;
        if (loose) {
            fresh.parent = s.element(3) == "S"                          ? std::string()
                           : s.element(3) == "O" || m_lastOrder.empty() ? m_shipment
                                                                        : m_lastOrder;
        }
        if (s.element(3) == "S") {
            m_shipment = m_current;
        }
        if (s.element(3) == "O") {
            m_lastOrder = m_current;
        }
        m_levels[m_current] = std::move(fresh);
    }

    void reference(const EdiSegment& s)
    {
        const std::string_view kind = s.element(1);
        if (kind == "BM" || kind == "CN" || kind == "SI" || kind == "PK") {
            level().references.emplace_back(s.element(2));
        } else if (kind == "PO" && level().order.empty()) {
            level().order = s.element(2);
        }
    }

    void inherit(ShipNoticeLine& line) const
    {
        const Level* at = &m_levels.at(m_current);
        // A damaged hierarchy may lead in circles.
        for (std::size_t steps = 0; at != nullptr && steps <= m_levels.size(); ++steps) {
            take(line, *at);
            const auto parent = m_levels.find(at->parent);
            at = parent == m_levels.end() ? nullptr : &parent->second;
        }
        take(line, m_document);
    }

    static void take(ShipNoticeLine& line, const Level& from)
    {
        if (line.order.empty()) {
            line.order = from.order;
        }
        if (line.day.unsaid()) {
            line.day = from.day;
        }
        line.references.insert(line.references.end(), from.references.begin(),
                               from.references.end());
    }

    const EdiMapping& m_mapping;
    Level m_document;
    std::map<std::string, Level> m_levels;
    std::string m_current, m_shipment, m_lastOrder;
};

} // namespace

void mapX12ShipNotice(const EdiMapping& mapping)
{
    HierarchyWalk walk(mapping);
    for (const EdiSegment& segment : mapping.message.segments) {
        walk.segment(segment);
    }
    walk.finish();
}

} // namespace repromise
