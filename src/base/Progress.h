#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

namespace repromise {

/// Set by whoever wants a job to stop; read by the job once per page or per some hundred rows.
class CancelToken {
public:
    CancelToken() = default;
    /// Also cancelled when `parent` is; the parent must outlive this.
    explicit CancelToken(const CancelToken* parent) : m_parent(parent) {}
    CancelToken(const CancelToken&) = delete;
    CancelToken& operator=(const CancelToken&) = delete;

    void cancel() noexcept { m_cancelled.store(true, std::memory_order_relaxed); }
    bool cancelled() const noexcept
    {
        return m_cancelled.load(std::memory_order_relaxed)
               || (m_parent != nullptr && m_parent->cancelled());
    }

private:
    const CancelToken* m_parent = nullptr;
    std::atomic<bool> m_cancelled{false};
};

/// Told by a job how far it is. Called on the job's thread; must be cheap and must not block.
class Progress {
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    /// `total` 0 means unknown; `step` names what is being worked on, for a person.
    virtual void report(std::string_view step, std::uint64_t done, std::uint64_t total) = 0;
};

class NoProgress final : public Progress {
public:
    void report(std::string_view, std::uint64_t, std::uint64_t) override {}
};

} // namespace repromise
