#include "app/SourceWrites.h"

#include "app/Connectors.h"
#include "app/SourceWriters.h"
#include "app/StoreAccess.h"
#include "app/WriteViews.h"
#include "connect/description/WriteText.h"
#include "store/Writes.h"

#include <algorithm>

namespace repromise {
namespace {

/// Runs `work` on the outbox of changes, with a connection of its own.
template <typename Work>
auto withWrites(const AppContext& context, Work&& work) -> decltype(work(std::declval<Writes&>()))
{
    auto store = StoreAccess::open(context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    Writes writes(*store->database, store->journal, context.clock(), context.actor());
    return work(writes);
}

WriteRecord recordOf(const WritePreview& shown)
{
    WriteRecord write;
    write.sourceId = shown.sourceId;
    write.source = shown.source;
    write.command = shown.wanted.command;
    write.order = shown.wanted.order;
    write.line = shown.wanted.line;
    write.shown = shown.shown;
    write.oldValue = shown.oldValue;
    write.newValue = shown.wanted.value;
    write.why = shown.wanted.why;
    write.request = shown.request;
    write.approval = shown.approval;
    return write;
}

WriteOffers::Offer offerOf(const ConnectorDescription& description, WriteCommand command)
{
    if (const WriteDescription* const write = description.write(command)) {
        return {command, true, writeCommandWords(command), writeWords(*write)};
    }
    return {command, false, writeCommandWords(command), refusalWords(description, command)};
}

} // namespace

Result<std::vector<WriteView>> ListWrites::run()
{
    return withWrites(m_context, [](Writes& writes) { return writes.list(); }).map(viewsOf);
}

Result<WriteDetail> ReadWrite::run(const std::string& id)
{
    return withWrites(m_context, [&](Writes& writes) { return writes.find(id); })
        .map([](const WriteRecord& write) {
            return WriteDetail{viewOf(write), write.request};
        });
}

Result<std::vector<WriteView>> AddWrites::run(const std::vector<WritePreview>& shown)
{
    std::vector<WriteRecord> records;
    std::ranges::transform(shown, std::back_inserter(records), recordOf);
    return withWrites(m_context, [&](Writes& writes) { return writes.add(records); }).map(viewsOf);
}

Outcome ApproveWrite::run(const std::string& id)
{
    return withWrites(m_context, [&](Writes& writes) { return writes.approve(id); });
}

Outcome DiscardWrite::run(const std::string& id)
{
    return withWrites(m_context, [&](Writes& writes) { return writes.discard(id); });
}

Result<std::vector<WriteOffers::Offer>> WriteOffers::of(const std::string& name)
{
    auto source = StoreAccess::open(m_context).and_then(
        [&](StoreAccess store) { return Sources(*store.database, store.journal).find(name); });
    if (!source) {
        return tl::unexpected(source.error());
    }
    const auto description = Connectors(m_context).find(source->kind);
    if (!description && description.error().kind != ErrorKind::NotFound) {
        return tl::unexpected(description.error());
    }
    std::vector<Offer> offers;
    for (std::size_t i = 0; i < writeCommandNames.size(); ++i) {
        const auto command = static_cast<WriteCommand>(i);
        offers.push_back(description ? offerOf(*description, command)
                                     : Offer{command, false, writeCommandWords(command),
                                             noWriterWords(*source)});
    }
    return offers;
}

std::vector<WriteWanted> writesOf(const Proposal& proposal)
{
    std::vector<WriteWanted> wanted;
    for (const ProposedCommand& command : proposal.commands) {
        if (!command.change) {
            continue;
        }
        const ScenarioChange& change = *command.change;
        const std::string why = command.sentence.toStdString();
        if (command.kind == ProposedKind::MoveLinePriority) {
            wanted.push_back({WriteCommand::Priority, change.order, change.line,
                              std::to_string(change.priority), why});
        } else if (command.kind == ProposedKind::AskSupplierDate) {
            const std::size_t slash = change.inbound.rfind('/');
            wanted.push_back({WriteCommand::PurchaseDate, change.inbound.substr(0, slash),
                              slash == std::string::npos ? "" : change.inbound.substr(slash + 1),
                              change.date.iso(), why});
        }
    }
    return wanted;
}

} // namespace repromise
