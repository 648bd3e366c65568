#pragma once

#include "base/Result.h"
#include "connect/description/ConnectorDescription.h"
#include "connect/description/DescriptionProblems.h"

#include <string_view>

namespace repromise {

/// A description, if there is nothing wrong with it; and all that is wrong otherwise.
struct ReadDescription {
    ConnectorDescription description;
    std::vector<DescriptionProblem> problems;

    bool good() const { return problems.empty(); }
};

/// Reads the JSON text of a connector's file. Every key must be known, every reference must lead
/// somewhere, every feed must end; secrets stand only where they are sent as such.
class DescriptionReader {
public:
    static ReadDescription read(std::string_view json);
    /// The problems as one error: `file` and pointer of the first, and how many more there are.
    static Error errorOf(const ReadDescription& read, const QString& file);
};

} // namespace repromise
