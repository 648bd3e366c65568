#include "connect/recording/RecordingMask.h"

#include <algorithm>

namespace repromise {
namespace {

/// What is shorter is never replaced within a word.
constexpr std::size_t shortest = 6;

std::string replacement(PersonalData kind, int number)
{
    const std::string n = std::to_string(number);
    switch (kind) {
    case PersonalData::Name:
        return "Name " + n;
    case PersonalData::Email:
        return "person" + n + "@example.com";
    case PersonalData::Phone:
        return "+49 30 " + std::string(7 - std::min<std::size_t>(n.size(), 7), '0') + n;
    case PersonalData::Address:
        return "Address " + n;
    case PersonalData::Token:
        return "token-" + n;
    case PersonalData::Text:
        return "Text " + n;
    case PersonalData::None:
        break;
    }
    return {};
}

bool ofPeople(RecordKind kind)
{
    return kind == RecordKind::Customer || kind == RecordKind::Contact
           || kind == RecordKind::Supplier;
}

void takeMembers(const OutputDescription& output, std::set<std::string>& members)
{
    for (const FieldShape& field : output.shape) {
        const bool personal = field.to == "name" || field.to == "email" || field.to == "phone";
        if (!personal || !ofPeople(output.into)) {
            continue;
        }
        for (const RecordPointer& pointer : field.from) {
            if (!pointer.segments().empty()) {
                members.insert(pointer.segments().back());
            }
        }
    }
}

bool wordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool wordAt(const std::string& text, std::size_t at, std::size_t size)
{
    return (at == 0 || !wordCharacter(text[at - 1]))
           && (at + size == text.size() || !wordCharacter(text[at + size]));
}

/// A short text only where it is a word, since it may be part of any.
void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
    std::size_t at = text.find(from);
    while (at != std::string::npos) {
        const bool meant = from.size() >= shortest || wordAt(text, at, from.size());
        if (meant) {
            text.replace(at, from.size(), to);
        }
        at = text.find(from, at + (meant ? to.size() : 1));
    }
}

bool likelyCode(const std::string& text)
{
    return text.empty() || text.find_first_not_of("0123456789.,-") == std::string::npos
           || text == "true" || text == "false";
}

} // namespace

RecordingMask::RecordingMask(const ConnectorDescription& description)
{
    for (const FeedDescription& feed : description.feeds) {
        PersonalFeed personal;
        personal.path = feed.request.path.source();
        personal.path.resize(std::min(personal.path.find('{'), personal.path.size()));
        for (const OutputDescription& output : feed.outputs) {
            takeMembers(output, personal.members);
        }
        personal.members.insert(feed.people.begin(), feed.people.end());
        if (!personal.members.empty()) {
            m_feeds.push_back(std::move(personal));
        }
    }
}

std::set<std::string> RecordingMask::ownMembers(const std::string& url) const
{
    std::set<std::string> members;
    for (const PersonalFeed& feed : m_feeds) {
        if (url.find(feed.path) != std::string::npos) {
            members.insert(feed.members.begin(), feed.members.end());
        }
    }
    return members;
}

void RecordingMask::replaceEverywhere(const std::string& text, const std::string& by)
{
    if (text.empty() || text == by) {
        return;
    }
    m_everywhere.emplace_back(text, by);
    std::ranges::stable_sort(m_everywhere, std::greater<>(),
                             [](const auto& entry) { return entry.first.size(); });
}

void RecordingMask::keep(const std::string& text, PersonalData kind)
{
    if (!likelyCode(text) || kind == PersonalData::Token || kind == PersonalData::Phone) {
        const bool known = text.empty() || m_known.count(text) != 0;
        if (!known) {
            m_known[text] = replacement(kind, ++m_counts[static_cast<std::size_t>(kind)]);
        }
    }
}

void RecordingMask::learnValue(const Json& value, const std::string& member,
                               const std::set<std::string>& own)
{
    if (value.is_structured()) {
        for (const auto& [key, element] : value.items()) {
            learnValue(element, value.is_array() ? member : key, own);
        }
        return;
    }
    if (!value.is_string()) {
        return;
    }
    const auto& text = value.get_ref<const std::string&>();
    const PersonalData look = personalByLook(text);
    const PersonalData named = personalByName(member);
    if (look != PersonalData::None) {
        keep(text, look);
    } else if (named != PersonalData::None) {
        keep(text, named);
    } else if (own.count(member) != 0) {
        keep(text, PersonalData::Name);
    }
    for (const TextRange& mail : mailAddressesIn(text)) {
        keep(text.substr(mail.begin, mail.end - mail.begin), PersonalData::Email);
    }
}

void RecordingMask::learn(const std::string& url, const std::string& body)
{
    const Json json = Json::parse(body, nullptr, false);
    learnValue(json.is_discarded() ? Json(body) : json, {}, ownMembers(url));
}

std::string RecordingMask::text(std::string_view text) const
{
    const auto whole = m_known.find(text);
    std::string result = whole == m_known.end() ? std::string(text) : whole->second;
    for (const auto& [from, to] : m_everywhere) {
        replaceAll(result, from, to);
    }
    if (whole == m_known.end()) {
        for (const auto& [from, to] : m_known) {
            if (from.size() >= shortest) {
                replaceAll(result, from, to);
            }
        }
    }
    return result;
}

void RecordingMask::maskValue(Json& value, const std::string& member) const
{
    if (value.is_structured()) {
        for (auto& [key, element] : value.items()) {
            maskValue(element, value.is_array() ? member : key);
        }
    } else if (value.is_string()) {
        value = text(value.get_ref<const std::string&>());
    } else if (value.is_number()) {
        const PersonalData named = personalByName(member);
        if (named == PersonalData::Phone || named == PersonalData::Token) {
            value = 0;
        }
    }
}

RecordingMask::Json RecordingMask::body(const std::string& body) const
{
    Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded()) {
        json = Json(body);
    }
    maskValue(json, {});
    return json;
}

} // namespace repromise
