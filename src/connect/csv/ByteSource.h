#pragma once

#include "base/Result.h"

#include <cstddef>
#include <span>

namespace repromise {

/// Bytes handed out front to back, a piece at a time.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Fills the front of `into` and says how much; 0 only at the end. `into` is never empty.
    virtual Result<std::size_t> read(std::span<char> into) = 0;
};

} // namespace repromise
