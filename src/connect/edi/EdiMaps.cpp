#include "connect/edi/EdiMaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EdiMaps)
};

struct MapRow {
    std::string_view type;
    bool edifact;
    RecordKind kind;
    void (*map)(const EdiMapping&);
};

constexpr MapRow maps[]{
    {"855", false, RecordKind::Inbound, mapX12OrderAnswer},
    {"865", false, RecordKind::Inbound, mapX12OrderAnswer},
    {"860", false, RecordKind::Inbound, mapX12OrderChange},
    {"856", false, RecordKind::Inbound, mapX12ShipNotice},
    {"846", false, RecordKind::Stock, mapX12Inventory},
    {"940", false, RecordKind::Shipment, mapX12ShippingOrder},
    {"945", false, RecordKind::Shipment, mapX12ShippingAdvice},
    {"214", false, RecordKind::Inbound, mapX12ShipmentStatus},
    {"ORDRSP", true, RecordKind::Inbound, mapEdifactOrderAnswer},
    {"DESADV", true, RecordKind::Inbound, mapEdifactShipNotice},
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
