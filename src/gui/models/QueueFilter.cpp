#include "gui/models/QueueFilter.h"

namespace repromise {

bool QueueFilter::isOpen() const
{
    QueueFilter open;
    open.allOpen = allOpen;
    return *this == open;
}

} // namespace repromise
