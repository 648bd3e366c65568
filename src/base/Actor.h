#pragma once

#include <string>

namespace repromise {

/// Who acts, as the journal records it: a person or a rule, in a role, at a workstation.
struct Actor {
    std::string name = "system";
    std::string role = "system";
    std::string workstation;
};

} // namespace repromise
