#pragma once

#include "base/Result.h"
#include "connect/described/AnswerDocument.h"
#include "connect/described/RequestValues.h"
#include "net/HttpMessage.h"

#include <set>
#include <string>

namespace repromise {

/// What a page holds, as far as it matters for the next one.
struct PageFacts {
    JsonElement root;
    std::size_t records = 0;
    std::optional<JsonElement> last;
    const HttpResponse* response = nullptr;
    std::string url; ///< it was fetched from
};

/// Goes from page to page of one feed until its stop rule says so.
class PageTurner {
public:
    explicit PageTurner(const PageDescription& pages) : m_pages(pages) {}

    /// Sets the page values of the first request.
    void begin(RequestValues& values);
    /// After a page: whether there is another, whose values are then set. Fails on a page token
    /// that came before, and on more pages than the feed may have.
    Result<bool> turn(const PageFacts& page, RequestValues& values);
    /// Of each record, in turn: false when its token does not rise above those before, though the
    /// feed's must, so that pages would overlap or leave some out.
    bool rises(JsonElement record);
    /// Where the page should say how it goes on, and does not in a way that can be read, though
    /// it does not look like the last one: what follows would be missing. Nullopt when all is well.
    std::optional<RecordPointer> unread(const PageFacts& page) const;
    /// The address of the next page when the server gives it whole; empty otherwise.
    const std::string& link() const { return m_link; }

private:
    bool stops(const PageFacts& page) const;
    bool looksLast(const PageFacts& page) const;
    Outcome checkTotal(const PageFacts& page) const;
    Result<bool> checkNotFull(const PageFacts& page) const;
    std::optional<std::string> next(const PageFacts& page) const;
    Result<bool> turnTo(std::string next, const PageFacts& page, RequestValues& values);

    const PageDescription& m_pages;
    std::string m_link;
    std::set<std::string> m_seen;
    std::int64_t m_last = 0;
    std::int64_t m_received = 0;
    int m_turned = 0;
};

/// The target of `rel="next"` in a Link header (RFC 8288); empty when there is none.
std::string nextOfLinkHeader(std::string_view header);

} // namespace repromise
