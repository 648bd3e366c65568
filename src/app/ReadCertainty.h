#pragma once

#include "app/AppContext.h"
#include "promise/certainty/TaughtCertainty.h"

namespace repromise {

/// What the receipts of one moment taught.
struct Taught {
    ReceiptStamp receipts;
    TaughtCertaintyPtr taught;
};

/// Learns from the workspace's receipts how late supply really is.
class ReadCertainty {
public:
    explicit ReadCertainty(AppContext& context) : m_context(context) {}

    /// Gives back `before` when neither receipts nor day have changed since.
    Result<Taught> run(Date today, const Taught& before = {});

private:
    AppContext& m_context;
};

} // namespace repromise
