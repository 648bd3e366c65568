#pragma once

#include "connect/edi/EdiMapping.h"

namespace repromise {

/// Maps one message. What each type maps to, and what of it is not carried, is in
/// resources/docs/messages-and-files.md. A type that is not known is reported.
void mapEdiMessage(const EdiMapping& mapping);
/// The record kind under which complaints about a message are listed.
RecordKind ediRecordKind(const EdiMessage& message);

/// 855 and 865: the supplier's answer to an order or a change.
void mapX12OrderAnswer(const EdiMapping& mapping);
/// 860: a change the buyer asked for.
void mapX12OrderChange(const EdiMapping& mapping);
/// 856
void mapX12ShipNotice(const EdiMapping& mapping);
/// 846
void mapX12Inventory(const EdiMapping& mapping);
/// 940
void mapX12ShippingOrder(const EdiMapping& mapping);
/// 945
void mapX12ShippingAdvice(const EdiMapping& mapping);
/// 214
void mapX12ShipmentStatus(const EdiMapping& mapping);
/// ORDRSP
void mapEdifactOrderAnswer(const EdiMapping& mapping);
/// DESADV
void mapEdifactShipNotice(const EdiMapping& mapping);

} // namespace repromise
