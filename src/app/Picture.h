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
    /// Null while safe dates are coming, when nothing could be learned, and in a picture that
    /// ReadPicture did not make.
    std::shared_ptr<const PictureCertainty> certainty;
    /// Safe dates are being worked out, and another picture of the same lines will have them.
    bool safeDatesComing = false;
    LineStates states;
    Date today = {};
};

using PicturePtr = std::shared_ptr<const Picture>;

} // namespace repromise
