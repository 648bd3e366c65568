#pragma once

#include "connect/described/AnswerDocument.h"

#include <string>
#include <string_view>

namespace repromise {

/// The text of one field while it is shaped: that of the answer for as long as nothing has to be
/// changed in it, its own from then on.
class FieldText {
public:
    std::string_view view() const { return m_owned ? std::string_view(m_own) : m_lent; }
    bool empty() const { return view().empty(); }
    /// Whether it is a piece of the answer.
    bool lent() const { return !m_owned; }

    /// `text` must live as long as what is shown of it.
    void lend(std::string_view text)
    {
        m_lent = text;
        m_owned = false;
    }
    void set(std::string text)
    {
        m_own = std::move(text);
        m_owned = true;
    }
    void clear() { lend({}); }
    /// Keeps the first bytes.
    void cut(std::size_t size)
    {
        if (m_owned) {
            m_own.resize(size);
        } else {
            m_lent = m_lent.substr(0, size);
        }
    }

private:
    std::string_view m_lent;
    std::string m_own;
    bool m_owned = false;
};

/// The same as for a string; a JSON string is lent.
bool scalarText(JsonElement element, FieldText& text);

} // namespace repromise
