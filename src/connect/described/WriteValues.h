#pragma once

#include "connect/SourceWriter.h"
#include "connect/described/RequestValues.h"

#include <map>

namespace repromise {

/// The values of the requests of one change.
class WriteValues final : public TemplateValues {
public:
    struct Found {
        std::string text;
        bool number = false;
    };

    /// All must outlive this.
    WriteValues(const ConnectorDescription& description, const WriteDescription& write,
                const SourceValues& source, const WriteWish& wish)
        : m_write(write), m_wish(wish), m_others(description, source)
    {
    }

    std::optional<std::string> value(ValueScope scope, std::string_view name) const override;
    bool number(ValueScope scope, std::string_view name) const override;

    std::map<std::string, Found, std::less<>> found;
    bool hidesSecrets = false; ///< they are then shown as dots

private:
    std::optional<std::string> written() const;

    const WriteDescription& m_write;
    const WriteWish& m_wish;
    RequestValues m_others;
};

/// A value as a write says that the system takes it; nullopt when it is no such value.
std::optional<std::string> foreignValue(const WriteDescription& write, const std::string& value);

} // namespace repromise
