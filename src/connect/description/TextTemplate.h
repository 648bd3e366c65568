#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// What a placeholder's first word names.
enum class ValueScope : std::uint8_t {
    Setting, ///< what the administrator entered
    Secret,
    Since, ///< `start` and `end` of what is asked for
    Each,  ///< the element a feed is asked once for
    Page,  ///< `number`, `offset`, `size`, `token`
    Login, ///< `token` of a session
    Write, ///< `order`, `line` and `value` of a change
    Found, ///< what the record that is to be changed holds
};
std::string_view valueScopeName(ValueScope scope);

/// The values that placeholders stand for during one request.
class TemplateValues {
public:
    TemplateValues() = default;
    TemplateValues(const TemplateValues&) = delete;
    TemplateValues& operator=(const TemplateValues&) = delete;
    virtual ~TemplateValues() = default;

    /// Nullopt when there is none, which leaves out what was to hold it.
    virtual std::optional<std::string> value(ValueScope scope, std::string_view name) const = 0;
    /// Whether it stands as a number in a JSON body, where it stands alone.
    virtual bool number(ValueScope, std::string_view) const { return false; }
};

/// Text with placeholders like `{setting.company}`. They only substitute: there is no logic.
class TextTemplate {
public:
    struct Part {
        std::string literal; ///< stands before the placeholder
        bool placeholder = false;
        ValueScope scope = ValueScope::Setting;
        std::string name = {};
        /// Stands between single quotes, as in OData and SQL: a quote in the value is doubled.
        bool quoted = false;
    };

    TextTemplate() = default;
    /// Braces that hold no `word.word` are plain text. Nullopt when the first word of one is
    /// unknown; `wrong` then names it.
    static std::optional<TextTemplate> parse(std::string_view text, std::string& wrong);

    enum class Escape : std::uint8_t {
        Nothing,
        Url, ///< values are percent-encoded, but for slashes of settings; the rest is as it is
    };
    /// Nullopt when a placeholder has no value.
    std::optional<std::string> render(const TemplateValues& values,
                                      Escape escape = Escape::Nothing) const;

    bool empty() const { return m_parts.empty(); }
    const std::vector<Part>& parts() const { return m_parts; }
    bool mentions(ValueScope scope) const;
    bool mentions(ValueScope scope, std::string_view name) const;
    /// The one placeholder it consists of, if it does.
    const Part* alone() const;
    /// As it was written.
    const std::string& source() const { return m_source; }

private:
    std::string m_source;
    std::vector<Part> m_parts;
};

/// Encodes all but the unreserved characters of RFC 3986, and what `keep` holds.
std::string percentEncoded(std::string_view text, std::string_view keep = {});

} // namespace repromise
