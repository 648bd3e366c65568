#pragma once

#include "app/SourceWrites.h"
#include "store/WriteRecord.h"

namespace repromise {

WriteView viewOf(const WriteRecord& write);
std::vector<WriteView> viewsOf(const std::vector<WriteRecord>& writes);
/// What is changed where, from what to what, for a person.
QString writeSentence(const WriteWanted& wanted, const std::string& source,
                      const std::string& oldValue);

} // namespace repromise
