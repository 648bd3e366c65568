#pragma once

#include "domain/Backlog.h"
#include "promise/Plan.h"
#include "promise/certainty/InboundCertainty.h"
#include "workflow/LineStates.h"

#include <memory>

namespace repromise {

/// How late supply really is: what past receipts taught and what follows for inbound lines.
struct PictureCertainty {
    ReceiptStamp receipts;
    TaughtCertaintyPtr taught;
    InboundCertainty inbound; ///< parallel to Backlog::inbound
};

/// One consistent view for every screen and export: a Backlog and what follows from it for a day.
/// Immutable and shared between threads.
struct Picture {
    BacklogPtr backlog;
    Plan plan; ///< with safe dates
    /// Never null in a picture that ReadPicture made; may be null in one made otherwise.
    std::shared_ptr<const PictureCertainty> certainty;
    LineStates states;
    Date today = {};
};

using PicturePtr = std::shared_ptr<const Picture>;

} // namespace repromise
