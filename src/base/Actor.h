#pragma once

#include <string>

namespace repromise {

/// Who does something, as the journal records it.
struct Actor {
    std::string user;
    std::string role;        ///< `agent`, `planner`, `warehouse`, `manager`, `administrator`, `rule`
    std::string workstation; ///< host name
};

} // namespace repromise
