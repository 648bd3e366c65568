#include "app/ScenarioWords.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <optional>

namespace repromise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScenarioWordsText)
};

tl::unexpected<Error> badForm(std::string_view word, const QString& form)
{
    return fail(ErrorKind::BadInput,
                Text::tr("“%1” cannot be read: write %2.").arg(excerpt(word), form));
}

/// Two parts around the last `mark`; nullopt when either would be empty.
std::optional<std::pair<std::string, std::string>> parted(std::string_view word, char mark)
{
    const auto at = word.rfind(mark);
    if (at == std::string_view::npos || at == 0 || at + 1 == word.size()) {
        return std::nullopt;
    }
    return std::pair(std::string(word.substr(0, at)), std::string(word.substr(at + 1)));
}

/// `ORDER/LINE=VALUE`; the key may hold '/' and '=', the last of each counts.
struct LineWord {
    std::string order, line, value;
};

std::optional<LineWord> lineWord(std::string_view word)
{
    const auto sides = parted(word, '=');
    const auto keys = sides ? parted(sides->first, '/') : std::nullopt;
    return keys ? std::optional(LineWord{keys->first, keys->second, sides->second}) : std::nullopt;
}

Result<Date> dateOf(std::string_view text)
{
    if (text == "none") {
        return Date();
    }
    const auto date = Date::parse(text);
    return date ? Result<Date>(*date)
                : badForm(text, Text::tr("an existing day as YYYY-MM-DD, or none"));
}

Result<Quantity> quantityOf(std::string_view text)
{
    const auto quantity = Quantity::parse(text);
    if (!quantity || *quantity < Quantity() || *quantity > largestScenarioQuantity) {
        return badForm(text, Text::tr("a quantity from 0 to %1 with at most four places")
                                 .arg(excerpt(largestScenarioQuantity.text())));
    }
    return *quantity;
}

} // namespace

Result<ScenarioChange> ScenarioWords::inboundDate(const std::string& key, std::string_view date)
{
    return dateOf(date).map([&](Date day) { return ScenarioChange::inboundDate(key, day); });
}

Result<ScenarioChange> ScenarioWords::inboundQuantity(const std::string& key,
                                                      std::string_view quantity)
{
    return quantityOf(quantity).map(
        [&](Quantity open) { return ScenarioChange::inboundQuantity(key, open); });
}

Result<ScenarioChange> ScenarioWords::stock(std::string_view word)
{
    const auto sides = parted(word, '=');
    const auto place = sides ? parted(sides->first, '@') : std::nullopt;
    if (!place) {
        return badForm(word, QStringLiteral("ITEM@LOCATION=QUANTITY"));
    }
    return quantityOf(sides->second).map([&](Quantity onHand) {
        return ScenarioChange::stockOnHand(place->first, place->second, onHand);
    });
}

Result<ScenarioChange> ScenarioWords::priority(std::string_view word)
{
    const auto line = lineWord(word);
    std::int16_t number = 0;
    if (line) {
        const char* const end = line->value.data() + line->value.size();
        const auto read = std::from_chars(line->value.data(), end, number);
        if (read.ec == std::errc() && read.ptr == end) {
            return ScenarioChange::linePriority(line->order, line->line, number);
        }
    }
    return badForm(word, Text::tr("ORDER/LINE=NUMBER, the number from -32768 to 32767"));
}

Result<ScenarioChange> ScenarioWords::requested(std::string_view word)
{
    const auto line = lineWord(word);
    if (!line) {
        return badForm(word, QStringLiteral("ORDER/LINE=DATE"));
    }
    return dateOf(line->value).map([&](Date day) {
        return ScenarioChange::lineRequested(line->order, line->line, day);
    });
}

Result<ScenarioChange> ScenarioWords::lineQuantity(std::string_view word)
{
    const auto line = lineWord(word);
    if (!line) {
        return badForm(word, QStringLiteral("ORDER/LINE=QUANTITY"));
    }
    return quantityOf(line->value).map([&](Quantity open) {
        return ScenarioChange::lineQuantity(line->order, line->line, open);
    });
}

Result<ScenarioChange> ScenarioWords::drop(const Backlog& backlog, std::string_view word)
{
    const bool inbound = std::ranges::any_of(backlog.inbound.key,
                                             [&](TextId key) { return backlog.text(key) == word; });
    const auto keys = parted(word, '/');
    const bool line = keys && backlog.findLine(keys->first, keys->second) != noIx;
    if (inbound && line) {
        return fail(ErrorKind::Refused,
                    Text::tr("“%1” is an inbound line and an order line. Say which in a scenario "
                             "file: drop_inbound or drop_line.")
                        .arg(excerpt(word)));
    }
    if (inbound) {
        return ScenarioChange::dropInbound(std::string(word));
    }
    if (line) {
        return ScenarioChange::dropLine(keys->first, keys->second);
    }
    return fail(ErrorKind::NotFound, Text::tr("There is no open inbound line or order line “%1”. "
                                              "Check the key, or sync first if it is new.")
                                         .arg(excerpt(word)));
}

} // namespace repromise
