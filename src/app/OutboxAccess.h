#pragma once

#include "app/StoreAccess.h"
#include "store/Messages.h"

namespace repromise {

/// Runs `work` on the outbox of a workspace, with a connection of its own.
template <typename Work>
auto withMessages(const AppContext& context, Work&& work)
    -> decltype(work(std::declval<Messages&>()))
{
    auto store = StoreAccess::open(context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    Messages messages(*store->database, store->journal, context.clock(), context.actor());
    return work(messages);
}

} // namespace repromise
