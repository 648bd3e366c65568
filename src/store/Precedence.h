#pragma once

#include "base/Result.h"
#include "domain/Records.h"

#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// Whose value counts where sources differ, field by field: the setting `sync.precedence`.
class Precedence {
public:
    struct Rule {
        RecordKind kind = RecordKind::OrderLine;
        std::string column;               ///< as the table holds it
        std::vector<std::string> sources; ///< the first one counts first; others say nothing of it
    };

    /// `stock.on_hand=wms>erp; sales_lines.confirmed=erp`. An error names the rule and what there
    /// is.
    static Result<Precedence> parse(std::string_view text);

    const std::vector<Rule>& rules() const { return m_rules; }

private:
    std::vector<Rule> m_rules;
};

/// What people call a column: without `_id`.
std::string_view fieldOfColumn(std::string_view column);

} // namespace repromise
