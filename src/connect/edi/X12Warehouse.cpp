#include "connect/edi/EdiMaps.h"
#include "connect/edi/EdiValues.h"

#include <QCoreApplication>

#include <optional>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(X12Warehouse)
};

/// The lines of a 945: what the warehouse has shipped of a sales order.
class ShippingAdviceWalk {
public:
    explicit ShippingAdviceWalk(const EdiMapping& mapping) : m_mapping(mapping) {}

    void segment(const EdiSegment& s)
    {
        if (s.is("W06")) {
            header(s);
        } else if (s.is("LX") || s.is("W03")) {
            finish();
            m_line = s.is("LX") ? std::optional(Line()) : std::nullopt;
        } else if (s.is("N1") && s.element(1) == "WH") {
            m_location = s.element(4);
        } else if (s.is("G62") && s.element(1) == "11") {
            m_shipDate = ediDate(s.element(2));
        } else if (s.is("W27")) {
            m_carrier = s.element(2);
        } else if (s.is("W12")) {
            finish();
            m_line = m_line ? m_line : std::optional(Line());
            m_line->detail = &s;
        } else if (s.is("N9") && s.element(1) == "LI") {
            (m_line ? m_line->number : m_number) = s.element(2);
        }
    }

    void finish()
    {
        if (!m_line || m_line->detail == nullptr) {
            return;
        }
        const Line line = *m_line;
        m_line->detail = nullptr;
        const EdiSegment& s = *line.detail;
        const std::string number = line.number.empty() ? m_number : line.number;
        const std::string key = m_order + '/' + number;
        const auto shipped = ediQuantity(s.element(3));
        if (m_order.empty() || number.empty() || m_shipment.empty()) {
            m_mapping.report.reject("missing_key", key, s,
                                    Tr::tr("The shipped line lacks the order (W0602), its line "
                                           "(N9*LI) or the shipment (W0604). Have it sent again."));
        } else if (!shipped) {
            m_mapping.report.reject("not_a_number", key, s,
                                    Tr::tr("The shipped quantity is no number. Have it sent "
                                           "again."));
        } else {
            putTask(number, *shipped, s);
            if (*shipped > Quantity()) {
                putShipment(number, *shipped, s);
            }
        }
    }

private:
    struct Line {
        std::string number;
        const EdiSegment* detail = nullptr;
    };

    void header(const EdiSegment& s)
    {
        constexpr std::size_t shipment = 4;
        constexpr std::size_t agentShipment = 5;
        m_order = s.element(2);
        m_shipDate = ediDate(s.element(3));
        m_shipment = s.element(shipment).empty() ? s.element(agentShipment) : s.element(shipment);
    }

    void putShipment(const std::string& number, Quantity shipped, const EdiSegment& s)
    {
        const std::string key = m_shipment + '/' + m_order + '/' + number;
        ShipmentRecord record;
        record.key = key;
        record.order = m_order;
        record.line = number;
        record.location = m_mapping.location(m_location);
        record.carrier = m_carrier;
        record.shipped = shipped;
        record.shipDate = m_shipDate;
        record.recordedAt = m_mapping.message.preparedAt;
        m_mapping.sink.put(record, m_mapping.report.place(s));
    }

    // One task a line: the next advice of the line says whether anything is still missing.
    void putTask(const std::string& number, Quantity shipped, const EdiSegment& s)
    {
        const auto ordered = ediQuantity(s.element(2));
        if (!ordered || *ordered <= Quantity()) {
            return;
        }
        const std::string key = m_order + '/' + number;
        const std::string_view location = m_mapping.location(m_location);
        PickTaskRecord record;
        record.key = key;
        record.order = m_order;
        record.line = number;
        record.location = location;
        record.quantity = *ordered;
        record.picked = shipped < *ordered ? shipped : *ordered;
        record.missing = *ordered - record.picked;
        record.state = record.missing > Quantity() ? "short" : "picked";
        record.asOf = m_mapping.message.preparedAt;
        m_mapping.sink.put(record, m_mapping.report.place(s));
    }

    const EdiMapping& m_mapping;
    std::string m_order, m_shipment, m_location, m_carrier, m_number;
    Date m_shipDate;
    std::optional<Line> m_line;
};

} // namespace

void mapX12ShippingAdvice(const EdiMapping& mapping)
{
    ShippingAdviceWalk walk(mapping);
    for (const EdiSegment& segment : mapping.message.segments) {
        walk.segment(segment);
    }
    walk.finish();
}

void mapX12ShippingOrder(const EdiMapping& mapping)
{
    for (const EdiSegment& s : mapping.message.segments) {
        if (s.is("W05")) {
            mapping.notCarried(std::string(s.element(2)), s,
                               Tr::tr("A shipping order to the warehouse"));
        }
    }
}

} // namespace repromise
