#include "app/SourceWriters.h"
#include "app/SourceWrites.h"
#include "app/StoreAccess.h"
#include "app/WriteViews.h"
#include "base/Excerpt.h"
#include "connect/description/WriteText.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <map>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PreviewWrite)
};

/// Where a record came from, and what our picture shows of it.
struct Target {
    SourceIx source = 0;
    std::string shown;
    std::map<Currency, std::int64_t> worth = {}; ///< what is decided about
};

QString approvalWords(const Money& worth)
{
    return Tr::tr("It is about %1 %2, more than may be changed without approval.")
        .arg(QString::fromStdString(worth.text()), QString::fromStdString(worth.currency.code()));
}

tl::unexpected<Error> notThere(const WriteWanted& wanted)
{
    return fail(ErrorKind::NotFound,
                Tr::tr("There is no open line %1. Check it in the backlog, or sync first.")
                    .arg(excerpt(wanted.order + '/' + wanted.line)));
}

std::map<Currency, std::int64_t> worthOfLine(const Picture& picture, LineIx line)
{
    std::map<Currency, std::int64_t> worth;
    worth[Currency::fromPacked(picture.backlog->lines.currency[line])] =
        picture.states.valueMinor[line];
    return worth;
}

/// Of the lines that wait for it.
std::map<Currency, std::int64_t> worthOfPurchase(const Picture& picture, InboundIx row)
{
    std::map<Currency, std::int64_t> worth;
    const LineTable& lines = picture.backlog->lines;
    for (LineIx line = 0; line < lines.size(); ++line) {
        const auto pegs = picture.plan.pegsOf(line);
        if (std::ranges::find(pegs, row, &Peg::inbound) != pegs.end()) {
            worth[Currency::fromPacked(lines.currency[line])] += picture.states.valueMinor[line];
        }
    }
    return worth;
}

/// Why somebody else must approve it; empty: nobody must.
std::string approvalFor(const Settings& settings, const std::map<Currency, std::int64_t>& worth)
{
    const std::int64_t most = settings.minor(Setting::ApprovalValue);
    for (const auto& [currency, minor] : worth) {
        if (most >= 0 && minor > most) {
            return approvalWords({minor, currency}).toStdString();
        }
    }
    return {};
}

Result<Target> purchaseTarget(const Picture& picture, const WriteWanted& wanted)
{
    const Backlog& backlog = *picture.backlog;
    const std::string key = wanted.order + '/' + wanted.line;
    const InboundTable& inbound = backlog.inbound;
    const auto found =
        std::ranges::find_if(inbound.key, [&](TextId id) { return backlog.text(id) == key; });
    if (found == inbound.key.end()) {
        return notThere(wanted);
    }
    const auto row = static_cast<InboundIx>(found - inbound.key.begin());
    return Target{inbound.source[row], inbound.expected[row].iso(), worthOfPurchase(picture, row)};
}

Result<Target> lineTarget(const Picture& picture, const WriteWanted& wanted)
{
    const Backlog& backlog = *picture.backlog;
    const LineIx line = backlog.findLine(wanted.order, wanted.line);
    if (line == noIx) {
        return notThere(wanted);
    }
    const LineTable& lines = backlog.lines;
    Target target{backlog.orders.source[lines.order[line]], {}, worthOfLine(picture, line)};
    if (wanted.command == WriteCommand::ConfirmedDate) {
        target.shown = lines.confirmed[line].iso();
    } else if (wanted.command == WriteCommand::Priority) {
        target.shown = std::to_string(lines.priority[line]);
    } else if (wanted.command == WriteCommand::Substitute) {
        target.shown = std::string(backlog.text(backlog.items.key[lines.item[line]]));
    }
    return target;
}

bool wholeNumber(const std::string& text)
{
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end && std::to_string(number) == text && number >= 0
           && number <= 32'767;
}

Outcome checkValue(const WriteWanted& wanted)
{
    const bool good = writesDate(wanted.command) ? Date::parse(wanted.value).has_value()
                      : wanted.command == WriteCommand::Priority
                          ? wholeNumber(wanted.value)
                          : wanted.command == WriteCommand::DeliveryBlock || !wanted.value.empty();
    if (good && wanted.value.size() <= 200) {
        return {};
    }
    return fail(
        ErrorKind::BadInput,
        Tr::tr("“%1” cannot be %2: give a day like 2026-06-30, a whole number from 0 on, or "
               "an item.")
            .arg(excerpt(wanted.value), writeCommandWords(wanted.command)));
}

Result<Source> sourceOf(Sources& sources, const Backlog& backlog, SourceIx index)
{
    if (index >= backlog.sources.size()) {
        return fail(ErrorKind::Refused, Tr::tr("The record belongs to no source any more. Sync, "
                                               "then try again."));
    }
    return sources.find(backlog.text(backlog.sources[index].name));
}

} // namespace

Result<WritePreview> PreviewWrite::run(const Picture& picture, const WriteWanted& wanted,
                                       const CancelToken& cancel)
{
    if (Outcome good = checkValue(wanted); !good) {
        return tl::unexpected(good.error());
    }
    const Backlog& backlog = *picture.backlog;
    const auto target = wanted.command == WriteCommand::PurchaseDate
                            ? purchaseTarget(picture, wanted)
                            : lineTarget(picture, wanted);
    auto store = StoreAccess::open(m_context);
    if (!target || !store) {
        return tl::unexpected(target ? store.error() : target.error());
    }
    Sources sources(*store->database, store->journal);
    const auto source = sourceOf(sources, backlog, target->source);
    if (!source) {
        return tl::unexpected(source.error());
    }
    SourceWriters writers(m_context);
    const auto writer = writers.of(sources, source->name);
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    const auto sight =
        (*writer)->look({wanted.command, wanted.order, wanted.line, wanted.value}, cancel);
    if (!sight) {
        return tl::unexpected(sight.error());
    }
    if (sight->value == wanted.value) {
        return fail(ErrorKind::Refused, Tr::tr("%1 shows %2 for %3 already. Sync to see it here.")
                                            .arg(excerpt(source->name), excerpt(wanted.value),
                                                 excerpt(wanted.order + '/' + wanted.line)));
    }
    WritePreview preview{wanted,       source->id,   source->name, target->shown,
                         sight->value, sight->shown, {},           false};
    preview.words = writeSentence(wanted, source->name, sight->value);
    preview.approval = approvalFor(m_context.settings(), target->worth);
    preview.pictureIsOld = !target->shown.empty() && target->shown != sight->value;
    return preview;
}

Result<PreviewWrite::Several> PreviewWrite::runAll(const Picture& picture,
                                                   const std::vector<WriteWanted>& wanted,
                                                   const CancelToken& cancel)
{
    Several several;
    for (const WriteWanted& each : wanted) {
        auto shown = run(picture, each, cancel);
        if (shown) {
            several.shown.push_back(std::move(*shown));
        } else if (shown.error().kind == ErrorKind::Refused
                   || shown.error().kind == ErrorKind::NotFound
                   || shown.error().kind == ErrorKind::BadInput) {
            several.left.push_back({each, shown.error().sentence});
        } else {
            return tl::unexpected(shown.error());
        }
    }
    return several;
}

} // namespace repromise
