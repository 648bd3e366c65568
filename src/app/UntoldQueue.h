#pragma once

#include "app/Picture.h"
#include "app/QueryBacklog.h"

#include <QString>

namespace repromise {

struct UntoldRow {
    LineIx line = noIx;
    ContactIx contact = noIx;
    std::string reason; ///< stable code: `never_told`, `told_otherwise`, `message_failed`,
                        ///< `message_uncertain`, with `no_contact`, `no_address` when that is why
};

struct UntoldSelection {
    std::vector<UntoldRow> rows; ///< in the Backlog's own order
    BacklogTotals totals;
};

/// Lines whose customer does not know yet. Pure; may be called on any thread.
class UntoldQueue {
public:
    explicit UntoldQueue(const Picture& picture) : m_picture(picture) {}
    Result<UntoldSelection> run(const std::vector<FilterTerm>& filter = {}) const;

    static QString reasonText(std::string_view reason);

private:
    const Picture& m_picture;
};

} // namespace repromise
