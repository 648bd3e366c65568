#pragma once

#include "app/Picture.h"
#include "promise/SupplyDates.h"

namespace repromise {

/// When the customer has all of a line that ships as projected; unknown where the transit time or
/// the ship date is.
inline Date projectedDelivery(const Picture& picture, LineIx line)
{
    return deliveryDate(*picture.backlog, line, picture.plan.projected[line]);
}

} // namespace repromise
