#include "connect/edi/EdiMaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EdiMaps)
};

struct MapRow {
    bool edifact;
    std::string_view type;
    RecordKind kind;
    void (*map)(const EdiMapping&);
};

constexpr MapRow maps[]{
    {false, "855", RecordKind::Inbound, mapX12OrderAnswer},
    {false, "865", RecordKind::Inbound, mapX12OrderAnswer},
    {false, "860", RecordKind::Inbound, mapX12OrderChange},
    {false, "856", RecordKind::Inbound, mapX12ShipNotice},
    {false, "846", RecordKind::Stock, mapX12Inventory},
    {false, "940", RecordKind::Shipment, mapX12ShippingOrder},
    {false, "945", RecordKind::Shipment, mapX12ShippingAdvice},
    {false, "214", RecordKind::Inbound, mapX12ShipmentStatus},
    {true, "ORDRSP", RecordKind::Inbound, mapEdifactOrderAnswer},
    {true, "DESADV", RecordKind::Inbound, mapEdifactShipNotice},
};

const MapRow* rowOf(const EdiMessage& message)
{
    const auto* const row = std::ranges::find_if(maps, [&message](const MapRow& candidate) {
        return candidate.edifact == message.edifact && candidate.type == message.type;
    });
    return row == std::end(maps) ? nullptr : row;
}

} // namespace

RecordKind ediRecordKind(const EdiMessage& message)
{
    const MapRow* const row = rowOf(message);
    return row == nullptr ? RecordKind::Inbound : row->kind;
}

void mapEdiMessage(const EdiMapping& mapping)
{
    if (const MapRow* const row = rowOf(mapping.message)) {
        row->map(mapping);
        return;
    }
    EdiSegment none;
    const EdiSegment& first =
        mapping.message.segments.empty() ? none : mapping.message.segments.front();
    mapping.report.flag("unknown_message",
                        mapping.message.interchange + '/' + mapping.message.reference, first,
                        Tr::tr("Messages of type %1 are not used here; this one was passed over.")
                            .arg(QString::fromStdString(mapping.message.type).left(20)));
}

} // namespace repromise
