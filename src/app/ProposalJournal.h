#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
#include "promise/ProposedCommand.h"

#include <nlohmann/json.hpp>

namespace repromise {

/// Writes proposed commands into the journal, one `proposal.made` each, all or none.
class ProposalJournal {
public:
    ProposalJournal(AppContext& context, const Picture& picture)
        : m_context(context), m_picture(picture)
    {
    }

    /// `occasion` says what they come from, `effect` what that does; both are JSON objects whose
    /// members become part of every entry.
    Outcome record(const std::vector<ProposedCommand>& commands,
                   const nlohmann::ordered_json& occasion, const nlohmann::ordered_json& effect);

private:
    AppContext& m_context;
    const Picture& m_picture;
};

} // namespace repromise
