#pragma once

#include "app/Messages.h"
#include "store/MessageRecord.h"

namespace repromise {

MessageView viewOf(const MessageRecord& record);
std::vector<MessageView> viewsOf(const std::vector<MessageRecord>& records);

} // namespace repromise
