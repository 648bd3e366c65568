#pragma once

#include "connect/description/ConnectorDescription.h"
#include "connect/recording/PersonalData.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace repromise {

/// Replaces secrets and personal data by made-up ones, the same everywhere in one recording, so
/// that what belonged together still does. First everything is learned, then it is masked.
class RecordingMask {
public:
    using Json = nlohmann::ordered_json;

    /// The members that the description reads names, addresses and numbers of people from are
    /// masked besides those known by their names.
    explicit RecordingMask(const ConnectorDescription& description);

    /// A text that is replaced wherever it stands, also within others; a short one only as a word.
    void replaceEverywhere(const std::string& text, const std::string& by);
    /// Learns from an answer to a request of this address. A text that is no JSON is learned from
    /// as one text.
    void learn(const std::string& url, const std::string& body);

    std::string text(std::string_view text) const;
    Json body(const std::string& body) const;
    /// How many different texts were replaced.
    std::size_t replaced() const { return m_known.size(); }

private:
    void learnValue(const Json& value, const std::string& member, const std::set<std::string>& own);
    void keep(const std::string& text, PersonalData kind);
    void maskValue(Json& value, const std::string& member) const;
    std::set<std::string> ownMembers(const std::string& url) const;

    struct PersonalFeed {
        std::string path; ///< up to the first placeholder
        std::set<std::string> members;
    };

    std::vector<PersonalFeed> m_feeds;
    std::map<std::string, std::string, std::less<>> m_known;
    std::vector<std::pair<std::string, std::string>> m_everywhere; ///< the longest first
    std::array<int, personalKinds> m_counts{};
};

} // namespace repromise
