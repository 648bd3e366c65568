#pragma once

#include "store/BacklogReader.h"
#include "support/SyntheticBacklog.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace repromise {

/// What the result holds; ends the program after a complaint when it is an error.
template <typename T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().sentence));
        std::exit(1);
    }
    return std::move(*result);
}

/// The Backlog of a workspace's database, or a synthetic one of so many lines.
inline BacklogPtr backlogOf(const std::string& world)
{
    if (world.find_first_not_of("0123456789") == std::string::npos) {
        return syntheticBacklog({.lines = static_cast<std::uint32_t>(std::stoul(world))});
    }
    const auto database = orExit(Database::open(world, Database::Mode::ReadOnly));
    return orExit(BacklogReader(*database).read());
}

inline void report(const char* name, double ms, double base)
{
    std::printf("%-44s %8.1f ms  ratio %.3f\n", name, ms, ms / base);
}

} // namespace repromise
