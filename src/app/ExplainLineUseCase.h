#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"

#include <optional>
#include <string>
#include <vector>

namespace repromise {

struct PegView {
    std::string supply; ///< `stock`, `allocated`, or the inbound line's key
    std::string kind;   ///< `allocated`, `stock`, `purchase`, `transfer`, `production`
    std::int64_t quantity = 0;
    Date date = {};
    /// When it is there with probability 1/2 and 9/10; unknown while too few receipts tell.
    Date likely = {}, safe = {};
};

struct OutrankView {
    LineIx row = noIx;
    std::string order, line;
    std::int64_t quantity = 0;
};

struct LedgerView {
    std::string kind; ///< `requested`, `promised`, `confirmed`, `projected`, `told`, `actual`
    Date date = {};
    Instant at = {};
    std::string source, by, reason;
};

struct LineExplanation {
    LineIx row = noIx;
    std::vector<PegView> pegs;
    std::optional<std::string> limitingSupply;
    std::vector<OutrankView> outrankedBy; ///< those that matter most; see outrankedCount
    std::size_t outrankedCount = 0;       ///< how many there are in all
    std::int64_t outrankedQuantity = 0;   ///< what all of them took
    std::int64_t shortage = 0;
    std::vector<LedgerView> ledger; ///< oldest first
    QString sentence;               ///< for the agent
    QString customerSentence;       ///< may be read out to the customer
    QString certainty; ///< how far safe dates can be trusted, in one sentence; empty if unknown
};

/// Why a line has the date it has.
class ExplainLineUseCase {
public:
    explicit ExplainLineUseCase(AppContext& context) : m_context(context) {}
    Result<LineExplanation> run(const Picture& picture, std::string_view order,
                                std::string_view line);
    Result<LineExplanation> run(const Picture& picture, LineIx line);

private:
    AppContext& m_context;
};

} // namespace repromise
