#pragma once

#include <string>

namespace repromise {

/// A password or token. It cannot be printed, compared with text or copied by
/// accident; what was held is overwritten when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text);
    Secret(const Secret& other) = default;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret other) noexcept;
    ~Secret();

    bool empty() const { return m_text.empty(); }
    /// Only for handing it to the peer it belongs to.
    const std::string& reveal() const { return m_text; }

private:
    std::string m_text;
};

/// Overwrites text that held a secret, then empties it.
void wipe(std::string& text);

} // namespace repromise
