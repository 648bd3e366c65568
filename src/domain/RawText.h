#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace repromise {

/// A record as it was received. Few are ever looked at, so one that has to be put together is made
/// only when it is asked for.
class RawText {
public:
    class Maker {
    public:
        Maker() = default;
        Maker(const Maker&) = delete;
        Maker& operator=(const Maker&) = delete;
        virtual std::string rawText() const = 0;

    protected:
        ~Maker() = default;
    };

    RawText() = default;
    /// Both refer to what they are given.
    template <typename Text>
    requires std::convertible_to<const Text&, std::string_view> RawText(const Text& text)
        : m_text(text)
    {
    }
    RawText(const Maker& maker) : m_maker(&maker) {}

    std::string text() const { return m_maker ? m_maker->rawText() : std::string(m_text); }

private:
    std::string_view m_text;
    const Maker* m_maker = nullptr;
};

} // namespace repromise
