#include "net/webhook/HttpRequestReader.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace repromise {
namespace {

constexpr int badRequest = 400;
constexpr int lengthRequired = 411;
constexpr int tooLarge = 413;
constexpr int headTooLarge = 431;

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    return from == std::string_view::npos
               ? std::string_view()
               : text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

} // namespace

std::string_view ReceivedRequest::header(std::string_view name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

HttpRequestReader::State HttpRequestReader::refuse(int status)
{
    m_refusal = status;
    return State::Refused;
}

bool HttpRequestReader::wantsContinue()
{
    return std::exchange(m_continue, false);
}

HttpRequestReader::State HttpRequestReader::add(std::string_view bytes)
{
    if (m_refusal != 0) {
        return State::Refused;
    }
    m_bytes.append(bytes);
    if (!m_length) {
        const auto end = m_bytes.find("\r\n\r\n");
        if (end == std::string::npos) {
            return m_bytes.size() > largestHead ? refuse(headTooLarge) : State::NeedsMore;
        }
        if (end > largestHead) {
            return refuse(headTooLarge);
        }
        if (readHead(end) == State::Refused) {
            return State::Refused;
        }
    }
    if (m_bytes.size() > *m_length) {
        return refuse(badRequest); // one request a connection
    }
    if (m_bytes.size() < *m_length) {
        return State::NeedsMore;
    }
    m_request.body = std::move(m_bytes);
    return State::Complete;
}

HttpRequestReader::State HttpRequestReader::readHead(std::size_t end)
{
    std::string_view head = std::string_view(m_bytes).substr(0, end);
    bool first = true;
    while (!head.empty()) {
        const auto stop = std::min(head.find("\r\n"), head.size());
        const std::string_view line = head.substr(0, stop);
        if (!(first ? readRequestLine(line) : readHeader(line))) {
            return refuse(badRequest);
        }
        first = false;
        head.remove_prefix(std::min(stop + 2, head.size()));
    }
    if (!m_request.header("transfer-encoding").empty()) {
        return refuse(lengthRequired);
    }
    const std::string_view given = m_request.header("content-length");
    std::size_t length = 0;
    const auto [stop, error] = std::from_chars(given.data(), given.data() + given.size(), length);
    if (given.empty() && m_request.method == "POST") {
        return refuse(lengthRequired);
    }
    if (!given.empty() && (error != std::errc() || stop != given.data() + given.size())) {
        return refuse(error == std::errc::result_out_of_range ? tooLarge : badRequest);
    }
    if (length > largestBody) {
        return refuse(tooLarge);
    }
    m_continue = lower(m_request.header("expect")) == "100-continue";
    m_length = length;
    m_bytes.erase(0, end + 4);
    return State::NeedsMore;
}

bool HttpRequestReader::readRequestLine(std::string_view line)
{
    const auto first = line.find(' ');
    const auto second = line.rfind(' ');
    if (first == std::string_view::npos || second == first) {
        return false;
    }
    const std::string_view version = line.substr(second + 1);
    m_request.method = line.substr(0, first);
    m_request.path = line.substr(first + 1, second - first - 1);
    return isToken(m_request.method) && m_request.path.starts_with('/')
           && m_request.path.find(' ') == std::string::npos
           && (version == "HTTP/1.1" || version == "HTTP/1.0");
}

bool HttpRequestReader::readHeader(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) {
        return false;
    }
    const std::string_view value = trimmed(line.substr(colon + 1));
    const bool clean = std::ranges::none_of(value, [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
    });
    // Two of a name could mean different things to different readers.
    return clean && m_request.headers.emplace(lower(line.substr(0, colon)), value).second;
}

} // namespace repromise
