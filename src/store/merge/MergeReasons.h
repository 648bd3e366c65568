#pragma once

#include "store/merge/MergeScope.h"
#include "store/merge/SupplyWords.h"

#include <QString>

#include <vector>

namespace repromise {

/// Sentences for the complaints a merge can make.
QString brokenReferenceReason(const BrokenReference& reference);
QString duplicateConflictReason();
QString tooManyLinesReason();
QString tooManyLocationsReason();
QString sourceConflictReason(const std::vector<std::string>& columns);
QString unknownSupplyReason(const SupplyWord& word);
QString otherItemReason(const SupplyWord& word);

} // namespace repromise
