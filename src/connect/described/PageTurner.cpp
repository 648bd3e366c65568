#include "connect/described/PageTurner.h"

#include "connect/csv/ValueReaders.h"
#include "net/HttpUrl.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PageTurner)
};

bool isNext(std::string_view parameters)
{
    return parameters.find("rel=\"next\"") != std::string_view::npos
           || parameters.find("rel=next") != std::string_view::npos;
}

std::optional<std::int64_t> numberAt(JsonElement root, const RecordPointer& pointer)
{
    const auto found = find(root, pointer);
    std::string text;
    if (!found || !scalarText(*found, text)) {
        return std::nullopt;
    }
    return parseScaled(text, 0);
}

std::optional<bool> yesNoAt(JsonElement root, const RecordPointer& pointer)
{
    const auto found = find(root, pointer);
    std::string text;
    return found && scalarText(*found, text) ? parseYesNo(text) : std::nullopt;
}

} // namespace

std::string nextOfLinkHeader(std::string_view header)
{
    while (!header.empty()) {
        const std::size_t open = header.find('<');
        const std::size_t close = header.find('>', open);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            return {};
        }
        const std::string_view target = header.substr(open + 1, close - open - 1);
        header.remove_prefix(close + 1);
        const std::string_view parameters = header.substr(0, header.find('<'));
        if (isNext(parameters)) {
            return std::string(target);
        }
        header.remove_prefix(parameters.size());
    }
    return {};
}

void PageTurner::begin(RequestValues& values)
{
    values.pageNumber = m_pages.first;
    values.pageOffset = 0;
    values.pageSize = m_pages.size;
    values.pageToken = m_pages.rising ? std::optional(std::to_string(m_pages.first)) : std::nullopt;
    values.tokenIsNumber = m_pages.rising;
    m_last = m_pages.first;
    m_link.clear();
    m_seen.clear();
    m_received = 0;
    m_turned = 0;
}

bool PageTurner::stops(const PageFacts& page) const
{
    return std::ranges::any_of(m_pages.stop, [&](StopKind stop) {
        switch (stop) {
        case StopKind::ShortPage:
            return page.records < static_cast<std::size_t>(m_pages.size);
        case StopKind::EmptyPage:
            return page.records == 0;
        case StopKind::NoNext:
            return false; // told by what `next` finds
        case StopKind::TotalAt:
            return page.records == 0
                   || m_received >= numberAt(page.root, m_pages.totalAt).value_or(0);
        case StopKind::MoreAt:
            return !yesNoAt(page.root, m_pages.moreAt).value_or(false);
        case StopKind::ShortUnlessMore:
            return page.records == 0
                   || (page.records < static_cast<std::size_t>(m_pages.size)
                       && !yesNoAt(page.root, m_pages.moreAt).value_or(false));
        case StopKind::EndAt:
            return yesNoAt(page.root, m_pages.endAt).value_or(false);
        }
        return true;
    });
}

bool PageTurner::looksLast(const PageFacts& page) const
{
    const bool counted = m_pages.kind == PageKind::Number || m_pages.kind == PageKind::Offset;
    return page.records == 0
           || (m_pages.size > 0 && page.records < static_cast<std::size_t>(m_pages.size))
           || (!counted && !next(page));
}

std::optional<RecordPointer> PageTurner::unread(const PageFacts& page) const
{
    const bool pointed = m_pages.kind == PageKind::Token || m_pages.kind == PageKind::Link;
    if (pointed && !m_pages.ofLast) {
        const auto found = find(page.root, m_pages.at);
        if (found && (found->is_object() || found->is_array())) {
            return m_pages.at;
        }
    }
    if (m_pages.kind == PageKind::Single || looksLast(page)) {
        return std::nullopt;
    }
    for (const StopKind stop : m_pages.stop) {
        if (stop == StopKind::TotalAt && !numberAt(page.root, m_pages.totalAt)) {
            return m_pages.totalAt;
        }
        if (stop == StopKind::MoreAt && !yesNoAt(page.root, m_pages.moreAt)) {
            return m_pages.moreAt;
        }
    }
    return std::nullopt;
}

Outcome PageTurner::checkTotal(const PageFacts& page) const
{
    const bool counted = std::ranges::find(m_pages.stop, StopKind::TotalAt) != m_pages.stop.end();
    const std::int64_t total = counted ? numberAt(page.root, m_pages.totalAt).value_or(0) : 0;
    if (page.records > 0 || m_received >= total) {
        return {};
    }
    return fail(ErrorKind::BadInput,
                Tr::tr("%1 says that there are %2 records and delivered only %3 of them. Nothing "
                       "was changed; try again later.")
                    .arg(QString::fromStdString(safeUrl(page.url)))
                    .arg(total)
                    .arg(m_received));
}

std::optional<std::string> PageTurner::next(const PageFacts& page) const
{
    if (m_pages.kind == PageKind::HeaderLink) {
        const std::string link = nextOfLinkHeader(page.response->header("Link"));
        return link.empty() ? std::nullopt : std::optional(link);
    }
    std::optional<JsonElement> found;
    if (m_pages.ofLast) {
        found = page.last ? find(*page.last, *m_pages.ofLast) : std::nullopt;
    } else {
        found = find(page.root, m_pages.at);
    }
    std::string text;
    const bool there = found && scalarText(*found, text) && !text.empty() && text != "false";
    return there ? std::optional(text) : std::nullopt;
}

bool PageTurner::rises(JsonElement record)
{
    if (!m_pages.rising || !m_pages.ofLast) {
        return true;
    }
    const auto found = find(record, *m_pages.ofLast);
    std::int64_t number = 0;
    if (!found || found->get(number) != simdjson::SUCCESS || number <= m_last) {
        return false;
    }
    m_last = number;
    return true;
}

Result<bool> PageTurner::turnTo(std::string next, const PageFacts& page, RequestValues& values)
{
    if (!m_seen.insert(next).second) {
        return fail(
            ErrorKind::BadInput,
            Tr::tr("%1 names a page as the next that came before, so there would be no end. "
                   "Nothing was changed; try again later.")
                .arg(QString::fromStdString(safeUrl(page.url))));
    }
    if (m_pages.kind == PageKind::Token) {
        values.pageToken = std::move(next);
    } else {
        m_link = HttpUrl::resolve(page.url, next);
    }
    return true;
}

Result<bool> PageTurner::checkNotFull(const PageFacts& page) const
{
    if (m_pages.size > 0 && page.records >= static_cast<std::size_t>(m_pages.size)) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("%1 delivered %2 records, as many as were asked for, so some may be "
                           "missing. Nothing was changed. Raise size in the connector's pages, or "
                           "narrow what the feed asks for.")
                        .arg(QString::fromStdString(safeUrl(page.url)))
                        .arg(page.records));
    }
    return false;
}

Result<bool> PageTurner::turn(const PageFacts& page, RequestValues& values)
{
    m_received += static_cast<std::int64_t>(page.records);
    if (m_pages.kind == PageKind::Single) {
        return checkNotFull(page);
    }
    if (const Outcome checked = checkTotal(page); !checked) {
        return tl::unexpected(checked.error());
    }
    if (stops(page)) {
        return false;
    }
    if (++m_turned >= m_pages.maxPages) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("%1 has more than %2 pages, so reading was stopped and nothing was "
                           "changed. Raise max_pages in the connector if that is right.")
                        .arg(QString::fromStdString(safeUrl(page.url)))
                        .arg(m_pages.maxPages));
    }
    if (m_pages.kind == PageKind::Number) {
        ++values.pageNumber;
        return true;
    }
    if (m_pages.kind == PageKind::Offset) {
        values.pageOffset = m_received;
        return true;
    }
    auto following = next(page);
    return following ? turnTo(std::move(*following), page, values) : Result<bool>(false);
}

} // namespace repromise
