#pragma once

#include "connect/description/ConnectorDescription.h"
#include "net/Secret.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// What a source of a described connector was given.
struct SourceValues {
    std::map<std::string, std::string> settings;
    std::map<std::string, Secret> secrets;

    std::vector<Secret> secretList() const
    {
        std::vector<Secret> list;
        for (const auto& [key, secret] : secrets) {
            list.push_back(secret);
        }
        return list;
    }
};

/// The values of one element that a feed is asked for, as one text; one alone stays as it is.
std::string joinedEach(const std::vector<std::string>& values);

/// The values of one request. Settings that were not entered have the description's default.
class RequestValues final : public TemplateValues {
public:
    /// Both must outlive this.
    RequestValues(const ConnectorDescription& description, const SourceValues& source)
        : m_description(description), m_source(source)
    {
    }

    std::optional<std::string> value(ValueScope scope, std::string_view name) const override;
    bool number(ValueScope scope, std::string_view name) const override;

    std::vector<std::string> eachNames;
    std::string each; ///< their values, put together by joinedEach
    bool eachIsNumber = false;
    std::optional<std::string> sinceStart, sinceEnd, history;
    std::optional<std::string> pageToken;
    bool tokenIsNumber = false;
    std::int64_t pageNumber = 1, pageOffset = 0, pageSize = 0;
    std::string loginToken;
    std::map<std::string, std::string, std::less<>> loginTaken; ///< more of the login's answer

private:
    std::optional<std::string> eachOf(std::string_view name) const;
    std::optional<std::string> setting(std::string_view name) const;
    std::optional<std::string> page(std::string_view name) const;

    const ConnectorDescription& m_description;
    const SourceValues& m_source;
};

} // namespace repromise
