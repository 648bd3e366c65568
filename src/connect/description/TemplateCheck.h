#pragma once

#include "connect/description/ConnectorDescription.h"
#include "connect/description/DescriptionProblems.h"

namespace repromise {

/// `{since.start}` or `{since.end}`.
bool requestMentionsSince(const RequestDescription& request);
bool requestMentions(const RequestDescription& request, ValueScope scope, std::string_view name);

/// Every placeholder must name something, and stand where it may: a secret never in an address.
void checkTemplates(const ConnectorDescription& description, DescriptionProblems& problems);

} // namespace repromise
