#pragma once

#include "connect/description/ConnectorDescription.h"
#include "connect/description/DescriptionProblems.h"

namespace repromise {

/// What is wrong with writes although every part can be read: changes that would change nothing,
/// records that cannot be told apart, answers that mean nothing here.
void checkWrites(const ConnectorDescription& description, DescriptionProblems& problems);

} // namespace repromise
