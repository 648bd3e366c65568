#include "app/LineFilter.h"

#include "app/PictureIncidents.h"
#include "base/Excerpt.h"
#include "insight/AgeBucket.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace repromise {
namespace {

using Matcher = std::function<bool(LineIx)>;
using TextOf = std::function<std::string_view(LineIx)>;

struct LineFilterText {
    Q_DECLARE_TR_FUNCTIONS(LineFilterText)
};

TextOf textColumn(const Backlog& b, std::string_view key)
{
    const std::map<std::string_view, TextOf> columns{
        {"order", [&b](LineIx l) { return b.orderKey(l); }},
        {"line", [&b](LineIx l) { return b.lineKey(l); }},
        {"item", [&b](LineIx l) { return b.text(b.items.key[b.lines.item[l]]); }},
        {"family", [&b](LineIx l) { return b.text(b.items.family[b.lines.item[l]]); }},
        {"supplier", [&b](LineIx l) { return b.text(b.items.supplier[b.lines.item[l]]); }},
        {"location", [&b](LineIx l) { return b.text(b.locations[b.lines.location[l]].key); }},
        {"customer", [&b](LineIx l) { return b.text(b.customers.key[b.customerOf(l)]); }},
        {"tier", [&b](LineIx l) { return b.text(b.customers.tier[b.customerOf(l)]); }},
        {"source",
         [&b](LineIx l) { return b.text(b.sources[b.orders.source[b.lines.order[l]]].name); }},
    };
    const auto found = columns.find(key);
    return found == columns.end() ? TextOf() : found->second;
}

std::optional<ExceptionCode> exceptionOf(std::string_view name)
{
    for (int i = 0; i < exceptionCodeCount; ++i) {
        if (exceptionName(static_cast<ExceptionCode>(i)) == name) {
            return static_cast<ExceptionCode>(i);
        }
    }
    return std::nullopt;
}

Outcome unknownValue(const FilterTerm& term, const QString& choices)
{
    return fail(ErrorKind::BadInput, LineFilterText::tr("Cannot filter by %1=%2: %1 must be %3.")
                                         .arg(shown(term.key), shown(term.value), choices));
}

Result<Matcher> exceptionMatcher(const Picture& picture, const FilterTerm& term)
{
    const auto code = exceptionOf(term.value);
    if (!code) {
        return tl::unexpected(
            unknownValue(term, LineFilterText::tr("an exception code like NO_SUPPLY")).error());
    }
    return Matcher(
        [&picture, code = *code](LineIx l) { return picture.states.exceptions[l].has(code); });
}

Result<Matcher> bucketMatcher(const Picture& picture, const FilterTerm& term)
{
    const auto bucket = parseAgeBucket(term.value);
    if (!bucket) {
        return tl::unexpected(
            unknownValue(
                term, LineFilterText::tr("one of not due, 1-7, 8-14, 15-30, 31-60, 61-90, over 90"))
                .error());
    }
    return Matcher([&picture, bucket = *bucket](LineIx l) {
        return ageBucket(picture.states.ageDays[l]) == bucket;
    });
}

Result<Matcher> flagMatcher(const std::vector<std::uint8_t>& flags, const FilterTerm& term)
{
    if (term.value != "yes" && term.value != "no") {
        return tl::unexpected(unknownValue(term, LineFilterText::tr("yes or no")).error());
    }
    return Matcher(
        [&flags, wanted = term.value == "yes"](LineIx l) { return (flags[l] != 0) == wanted; });
}

Result<Matcher> incidentMatcher(const Picture& picture, const FilterTerm& term)
{
    Incidents incidents = findIncidents(*picture.backlog, picture.plan, picture.states);
    const auto row = findIncident(*picture.backlog, incidents, term.value);
    if (!row) {
        return noSuchIncident(term.value);
    }
    return Matcher([of = std::move(incidents.ofLine),
                    row = static_cast<std::uint32_t>(*row)](LineIx l) { return of[l] == row; });
}

Result<Matcher> matcherFor(const Picture& picture, const FilterTerm& term)
{
    const Backlog& b = *picture.backlog;
    if (auto text = textColumn(b, term.key)) {
        return Matcher(
            [text = std::move(text), value = term.value](LineIx l) { return text(l) == value; });
    }
    if (term.key == "priority") {
        return Matcher([&b, value = term.value](LineIx l) {
            return std::to_string(b.lines.priority[l]) == value;
        });
    }
    if (term.key == "currency") {
        return Matcher([&b, value = term.value](LineIx l) {
            return Currency::fromPacked(b.lines.currency[l]).code() == value;
        });
    }
    if (term.key == "exception") {
        return exceptionMatcher(picture, term);
    }
    if (term.key == "bucket") {
        return bucketMatcher(picture, term);
    }
    if (term.key == "incident") {
        return incidentMatcher(picture, term);
    }
    if (term.key == "untold") {
        return flagMatcher(picture.states.untold, term);
    }
    return fail(
        ErrorKind::BadInput,
        LineFilterText::tr(
            "Cannot filter by “%1”: choose one of order, line, item, location, customer, tier, "
            "family, supplier, priority, currency, source, exception, bucket, untold, incident.")
            .arg(shown(term.key)));
}

} // namespace

const std::vector<std::string>& LineFilter::keys()
{
    static const std::vector<std::string> keys{
        "order",    "line",     "item",   "location",  "customer", "tier",   "family",  "supplier",
        "priority", "currency", "source", "exception", "bucket",   "untold", "incident"};
    return keys;
}

Result<LineFilter> LineFilter::make(const Picture& picture, const std::vector<FilterTerm>& terms)
{
    LineFilter filter;
    for (const FilterTerm& term : terms) {
        auto matcher = matcherFor(picture, term);
        if (!matcher) {
            return tl::unexpected(matcher.error());
        }
        filter.m_alternatives[term.key].push_back(std::move(*matcher));
    }
    return filter;
}

bool LineFilter::matches(LineIx line) const
{
    return std::ranges::all_of(m_alternatives, [line](const auto& key) {
        return std::ranges::any_of(key.second, [line](const Matcher& m) { return m(line); });
    });
}

} // namespace repromise
