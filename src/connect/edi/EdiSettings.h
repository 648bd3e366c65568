#pragma once

#include <map>
#include <string>
#include <vector>

namespace repromise {

/// What a partner's messages leave open.
struct EdiSettings {
    /// Qualifiers of item numbers, the first one found counts: the buyer's own before trade ones.
    std::vector<std::string> itemIds{"BP", "IN", "CB", "SK", "PN",  "EN",
                                     "UP", "UK", "VN", "VP", "SRV", "SA"};
    std::map<std::string, std::string> locations; ///< partner's code to location key
    std::string location;                         ///< key where a message names none
    std::vector<std::string> onHand{"17"};        ///< QTY01 of 846: quantity on hand
    std::vector<std::string> available{"33"};     ///< QTY01 of 846: what is free of it
    int transitDays = 0; ///< from a ship date to its arrival, where only the first is given
};

} // namespace repromise
