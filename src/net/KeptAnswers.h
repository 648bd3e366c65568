#pragma once

#include "base/Date.h"
#include "base/Result.h"
#include "net/AnswerFile.h"
#include "net/Secret.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace repromise {

/// Answers of one reading of a source, kept in a private folder until all have come: so a reading
/// that breaks off goes on where it was, and none of them has to stay in memory.
class KeptAnswers {
public:
    static constexpr std::uint64_t most = std::uint64_t{8} << 30U; ///< bytes
    /// The folder's own folder becomes private too. `secrets` are left out of what answers are
    /// known by; they must outlive this. More than `mostBytes` of answers are refused.
    KeptAnswers(std::filesystem::path folder, const std::vector<Secret>& secrets,
                std::uint64_t mostBytes = most);

    /// Starts a reading of `label`. With `resume` answers of one of the same label that did not
    /// come to its end within a day are still there; all others are removed. Returns the moment the
    /// reading is as of: that of the first try.
    Result<Instant> begin(const std::string& label, bool resume, Instant now);
    /// All have come: the next reading starts anew.
    Outcome complete();
    bool finished() const { return m_finished; }
    /// Call when a reading failed: its last answer, which may be what it failed by, is forgotten,
    /// and everything when going on from an earlier try led nowhere though the source answered.
    void giveUp();
    /// Removes everything; harmless when there is nothing.
    void clear();

    /// Unset when it was not kept, or is damaged.
    std::optional<HttpResponse> find(const HttpRequest& request);
    /// Whether the answer was kept since `begin`: who asks once more wants another one.
    bool isFresh(const HttpRequest& request) const { return m_fresh.contains(nameOf(request)); }
    /// Replaces an earlier answer to the same request.
    Outcome keep(const HttpRequest& request, const HttpResponse& answer);

    static constexpr std::int64_t longestMs = 24LL * 3'600'000;

private:
    std::string nameOf(const HttpRequest& request) const;
    std::optional<Instant> resumed(const std::string& label, Instant now) const;
    Outcome start() const;

    std::filesystem::path m_folder;
    const std::vector<Secret>& m_secrets;
    std::uint64_t m_mostBytes;
    std::uint64_t m_bytes = 0, m_unsynced = 0;
    AnswerFile m_file;
    std::set<std::string> m_fresh; ///< names
    bool m_gained = false, m_resumed = false;
    bool m_finished = false;
    bool m_lasting = false; ///< what is kept must outlive a crash of the machine
};

} // namespace repromise
