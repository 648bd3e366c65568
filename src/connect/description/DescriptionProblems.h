#pragma once

#include "base/JsonMembers.h"

namespace repromise {

/// What is wrong with a connector's file.
using DescriptionProblem = JsonProblem;
using DescriptionProblems = JsonProblems;

} // namespace repromise
