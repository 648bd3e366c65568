#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
#include "domain/LineEvents.h"
#include "domain/SyncRun.h"
#include "promise/Explain.h"

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

/// One supply that was looked at for the line, and where it went.
struct ConsideredView {
    std::string supply, kind; ///< as of PegView
    Date date = {};
    std::int64_t quantity = 0, gave = 0, left = 0;
    std::vector<OutrankView> takenBy; ///< those that have most of it
    std::size_t takerCount = 0;       ///< how many there are in all
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
    std::vector<ConsideredView> considered; ///< in the order of the rule; see consideredCount
    std::size_t consideredCount = 0;        ///< how many there are in all
    std::vector<LedgerView> ledger;         ///< oldest first
    LineEvents events;
    std::vector<FieldConflict> conflicts; ///< what sources disagree about, with both values
    Date ship = {};                       ///< likely; unknown when supply is missing
    Date delivery = {};       ///< when the customer has it; unknown without a transit time
    QString sentence;         ///< for the agent
    QString customerSentence; ///< may be read out to the customer
    QString certainty; ///< how far safe dates can be trusted, in one sentence; empty if unknown
};

/// The run a picture's plan came from.
struct ExplainedRun {
    Outranking outranking = Outranking::ByRank;
    std::string name = "standard run"; ///< whose word the projected date is
};

/// Why a line has the date it has.
class ExplainLineUseCase {
public:
    explicit ExplainLineUseCase(AppContext& context) : m_context(context) {}
    Result<LineExplanation> run(const Picture& picture, std::string_view order,
                                std::string_view line, const ExplainedRun& of = {});
    Result<LineExplanation> run(const Picture& picture, LineIx line, const ExplainedRun& of = {});

private:
    AppContext& m_context;
};

} // namespace repromise
