#include "cli/ProposalRows.h"

namespace repromise {

std::vector<Column> proposalColumns()
{
    return {{"command"}, {"subject"}, {"sentence"}};
}

void writeProposal(RowWriter& writer, const std::vector<ProposedCommand>& commands)
{
    for (const ProposedCommand& command : commands) {
        writer.beginRow();
        writer.text(proposedKindName(command.kind));
        writer.text(command.subject);
        writer.sentence(command.sentence);
        writer.endRow();
    }
}

} // namespace repromise
