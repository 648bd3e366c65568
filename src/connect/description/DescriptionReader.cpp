#include "connect/description/DescriptionReader.h"

#include "base/Excerpt.h"
#include "connect/description/DescriptionCheck.h"
#include "connect/description/DescriptionWords.h"
#include "connect/description/DuplicateMembers.h"
#include "connect/description/FeedPartReader.h"
#include "connect/description/ProblemPlace.h"
#include "connect/description/ServerPartReader.h"
#include "connect/description/WritePartReader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t largestFile = 1U << 20U;
constexpr int deepestNesting = 32;
constexpr int knownFormat = 1;
constexpr std::size_t mostFeeds = 100;
constexpr int longestHistory = 1200; // months

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DescriptionReader)
};

/// Where the parser stopped, as an editor shows it.
QString brokenAt(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte == 0 ? 0 : byte - 1);
    const auto lines = std::ranges::count(before, '\n');
    const std::size_t start = before.rfind('\n') + 1; // of the line; 0 in the first one
    return Tr::tr("The file is no JSON (line %1, column %2); correct it there.")
        .arg(lines + 1)
        .arg(before.size() - start + 1);
}

/// Null when the text is no JSON object within the bounds; `reason` says why.
Json parsed(std::string_view text, QString& reason, DescriptionProblems& problems)
{
    if (text.size() > largestFile) {
        reason = Tr::tr("The file is larger than 1 MB; a description is small.");
        return {};
    }
    bool tooDeep = false;
    DuplicateMembers duplicates;
    const auto bounded = [&](int depth, Json::parse_event_t event, const Json& value) {
        tooDeep = tooDeep || depth > deepestNesting;
        if (!tooDeep) {
            duplicates.see(event, value);
        }
        return !tooDeep;
    };
    try {
        Json json = Json::parse(text, bounded);
        for (const std::string& pointer : duplicates.found()) {
            problems.add(pointer, Tr::tr("This stands here twice, and only one would count; remove "
                                         "the other."));
        }
        if (!tooDeep && json.is_object()) {
            return json;
        }
        reason = tooDeep ? Tr::tr("The file is nested too deeply.")
                         : Tr::tr("The file must hold one JSON object.");
    } catch (const Json::parse_error& error) {
        reason = brokenAt(text, error.byte);
    } catch (const Json::exception&) {
        reason = Tr::tr("The file holds a number that is too large; correct it.");
    }
    return {};
}

SettingDescription readSetting(ObjectReader reader)
{
    SettingDescription setting;
    setting.key = reader.name("key", true);
    setting.kind = reader.choice("kind", SettingKind::Text, settingKindNames);
    setting.required = reader.flag("required", false);
    setting.preset = reader.text("default");
    setting.help = reader.text("help");
    setting.choices = reader.texts("choices");
    if ((setting.kind == SettingKind::Choice) == setting.choices.empty()) {
        reader.problem("choices",
                       Tr::tr("A setting of kind choice, and no other, lists its choices."));
    }
    if (setting.kind == SettingKind::Secret && !setting.preset.empty()) {
        reader.problem("default", Tr::tr("A secret must not stand in a file; remove this."));
    }
    reader.done();
    return setting;
}

std::string fingerprintOf(const Json& json)
{
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                 QCryptographicHash::Sha256);
    return hash.toHex().left(12).toStdString();
}

void readTop(ObjectReader& reader, ConnectorDescription& description)
{
    const int format = reader.number("format", 0, 0, 1'000'000);
    if (format > knownFormat) {
        reader.problem("format", Tr::tr("The file is of format %1, and this program reads format "
                                        "1: take a newer program, or an older file.")
                                     .arg(format));
    } else if (format != knownFormat) {
        reader.problem("format", Tr::tr("This program reads format 1."));
    }
    description.id = reader.name("id", true);
    description.title = reader.text("title", true);
    description.version = reader.text("version");
    description.lacks = reader.texts("lacks");
    description.probe = reader.text("probe", true);
    description.assembler = reader.text("assemble");
    if (auto history = reader.object("history")) {
        const HistoryDescription preset;
        description.history = HistoryDescription{
            history->number("months", preset.months, 1, longestHistory), history->text("setting")};
        history->done();
    }
    description.fullEveryDays = reader.number("full_every_days", 7, 1, 3650);
    for (ObjectReader& setting : reader.objects("settings")) {
        description.settings.push_back(readSetting(setting));
    }
    if (auto server = reader.object("server")) {
        description.server = readServer(*server);
    } else {
        reader.problem("server", Tr::tr("This is missing; it says where the system is."));
    }
}

void readNotWritten(ObjectReader& reader, ConnectorDescription& description)
{
    for (ObjectReader& entry : reader.objects("not_written")) {
        const std::string why = entry.text("why", true);
        const std::vector<std::string> commands = entry.texts("when");
        for (const std::string& name : commands) {
            const auto command = writeCommandOf(name);
            if (!command) {
                entry.problem("when",
                              Tr::tr("“%1” is no change that can be written.").arg(excerpt(name)));
            } else if (!description.notWritten.emplace(*command, why).second) {
                entry.problem("when", Tr::tr("Why there is no write for this is said already."));
            }
        }
        if (commands.empty()) {
            entry.problem("when", Tr::tr("This is missing; it says which changes are meant."));
        }
        entry.done();
    }
}

} // namespace

ReadDescription DescriptionReader::read(std::string_view json)
{
    ReadDescription result;
    DescriptionProblems problems;
    QString reason;
    const Json root = parsed(json, reason, problems);
    if (!reason.isEmpty()) {
        problems.add({}, reason);
        result.problems = problems.list();
        return result;
    }
    ObjectReader reader(root, {}, problems);
    readTop(reader, result.description);
    const Json defaults = reader.json("defaults");
    if (!defaults.is_null() && !defaults.is_object()) {
        reader.problem("defaults", Tr::tr("This must be an object of what feeds have in common."));
    }
    for (ObjectReader& feed : reader.objects("feeds")) {
        if (result.description.feeds.size() == mostFeeds) {
            reader.problem("feeds", Tr::tr("There are more than 100 feeds."));
            break;
        }
        result.description.feeds.push_back(readFeed(feed, defaults));
    }
    for (ObjectReader& write : reader.objects("writes")) {
        if (result.description.writes.size() == mostFeeds) {
            reader.problem("writes", Tr::tr("There are more than 100 writes."));
            break;
        }
        result.description.writes.push_back(readWrite(write));
    }
    readNotWritten(reader, result.description);
    reader.done();
    result.description.fingerprint = fingerprintOf(root);
    checkDescription(result.description, problems);
    result.problems = placedInFile(problems.list(), root);
    return result;
}

Error DescriptionReader::errorOf(const ReadDescription& read, const QString& file)
{
    if (read.good()) {
        return {ErrorKind::Bug, Tr::tr("There is nothing wrong with %1.").arg(file)};
    }
    const DescriptionProblem& first = read.problems.front();
    const QString place = QString::fromStdString(first.pointer);
    const auto others = static_cast<int>(read.problems.size()) - 1;
    const QString more =
        others == 0 ? QString() : Tr::tr(" There are %n more problem(s).", nullptr, others);
    return {ErrorKind::BadInput,
            Tr::tr("The connector %1 cannot be used: %2: %3%4 “repromisectl connector check” lists "
                   "all that is wrong.")
                .arg(file, place.isEmpty() ? QStringLiteral("/") : place, first.sentence, more)};
}

} // namespace repromise
