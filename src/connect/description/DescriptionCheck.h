#pragma once

#include "connect/description/ConnectorDescription.h"
#include "connect/description/DescriptionProblems.h"

namespace repromise {

/// What is wrong although every part can be read: references that lead nowhere, feeds that would
/// never end, secrets where they could be seen, records without a key.
void checkDescription(const ConnectorDescription& description, DescriptionProblems& problems);

} // namespace repromise
