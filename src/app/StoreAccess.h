#pragma once

#include "app/AppContext.h"
#include "store/Database.h"
#include "store/Journal.h"

namespace repromise {

/// One use case's way into the store: a connection of the calling thread and the journal that
/// writes in the user's name.
struct StoreAccess {
    std::unique_ptr<Database> database;
    Journal journal;

    static Result<StoreAccess> open(const AppContext& context)
    {
        return context.openDatabase().map([&](std::unique_ptr<Database> connection) {
            Journal entries(*connection, context.clock(), context.actor());
            return StoreAccess{std::move(connection), std::move(entries)};
        });
    }
};

} // namespace repromise
