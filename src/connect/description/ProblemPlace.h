#pragma once

#include "connect/description/DescriptionProblems.h"

#include <string>
#include <vector>

namespace repromise {

/// The same problems where a person finds them in the file: what a feed has from `defaults` stands
/// there, and an object that may also be a list has no index. Each is told once.
std::vector<DescriptionProblem> placedInFile(const std::vector<DescriptionProblem>& problems,
                                             const nlohmann::ordered_json& file);

} // namespace repromise
