#pragma once

#include "base/Date.h"
#include "base/Result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace repromise {

/// Which messages came lately, also across restarts, so that nobody can send one again.
class ReplayMemory {
public:
    /// Remembers for `forMs`, in `file`, which is made when it is needed and private.
    ReplayMemory(std::filesystem::path file, std::int64_t forMs);

    /// Reads what was remembered; a file that is not there is empty.
    Outcome load(Instant now);
    bool knows(std::string_view id) const;
    /// Full only when somebody who has the key sends far more than anybody should.
    bool full() const { return m_until.size() >= most; }
    Outcome remember(std::string_view id, Instant now);

    static constexpr std::size_t most = 50'000;

private:
    static std::string keyOf(std::string_view id);
    void forget(Instant now);
    Outcome append(const std::string& line) const;
    Outcome rewrite() const;

    std::filesystem::path m_file;
    std::int64_t m_forMs;
    std::map<std::string, std::int64_t, std::less<>> m_until; ///< by the hash of an id, UTC ms
    std::size_t m_lines = 0;                                  ///< of the file
};

} // namespace repromise
