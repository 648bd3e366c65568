#pragma once

#include "app/KeptRun.h"
#include "app/RunPromise.h"

#include <functional>

namespace repromise {

/// A kept run as text: a line of JSON that tells what run it was, then CSV with a row for every
/// open line, in the order of a Backlog:
///
///     {"schema": "repromise/run/1", "name": "before the meeting", "variant": "standard", ...}
///     order,source,line,projected,safe,missing,segment,flags
///     SO-1,erp,1,2026-07-03,2026-07-09,0,rest,
///
/// Rows hold business keys, so that it outlives the cache.
class KeptRunText {
public:
    /// Hands out the text in pieces of about a megabyte; stops when `take` fails.
    static Outcome write(const KeptRun& head, const PromiseRun& run,
                         const std::function<Outcome(std::string_view)>& take);
    /// Errors name the row.
    static Result<KeptRun> readHead(std::string_view text);
    static Result<RunResults> read(std::string_view text, const Backlog& backlog);
};

} // namespace repromise
