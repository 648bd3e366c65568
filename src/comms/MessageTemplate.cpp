#include "comms/MessageTemplate.h"

#include "base/Excerpt.h"
#include "comms/TemplateChecker.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MessageTemplate)
};

using Json = nlohmann::ordered_json;

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

bool isFolderName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_';
    };
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), allowed);
}

Result<std::string> fileText(const std::filesystem::path& path)
{
    QFile file(pathText(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::BadInput,
                    Texts::tr("The template file %1 cannot be read: %2. Restore it, or remove the "
                              "folder to use the shipped template.")
                        .arg(pathText(path), file.errorString()));
    }
    const QByteArray bytes = file.read(static_cast<qint64>(TemplateChecker::maxBytes) + 1);
    std::string text = bytes.toStdString();
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    return text;
}

Result<std::string> checkedPart(const std::filesystem::path& path, TemplatePart part)
{
    auto text = fileText(path);
    if (!text) {
        return text;
    }
    if (part == TemplatePart::Subject && !text->empty() && text->back() == '\n') {
        text->pop_back();
    }
    auto problems = TemplateChecker::check(*text, part);
    const auto lineBreak = text->find('\n');
    if (part == TemplatePart::Subject && lineBreak != std::string::npos) {
        problems.push_back({2, 1, Texts::tr("A subject has one line. Remove the others.")});
    }
    if (problems.empty()) {
        return text;
    }
    return fail(ErrorKind::BadInput, QStringLiteral("%1:%2:%3: %4")
                                         .arg(pathText(path))
                                         .arg(problems.front().line)
                                         .arg(problems.front().column)
                                         .arg(problems.front().sentence));
}

tl::unexpected<Error> badManifest(const std::filesystem::path& path, const QString& reason)
{
    return fail(
        ErrorKind::BadInput,
        Texts::tr("%1: %2. Correct this template's description.").arg(pathText(path), reason));
}

// The vocabulary names that one line can show, and order and line in one.
bool isColumnName(const std::string& name)
{
    const TemplateName* row = findTemplateName(name, "lines", TemplatePart::Text);
    return name == "position"
           || (row != nullptr && row->list == "lines" && row->kind == TemplateNameKind::Value);
}

MessageTemplate::Phrases phrasesOf(const Json& json, const char* name)
{
    MessageTemplate::Phrases phrases;
    const Json object = json.value(name, Json::object());
    for (const auto& [key, phrase] : object.items()) {
        phrases.emplace(key, phrase.get<std::string>());
    }
    return phrases;
}

void readManifest(const Json& json, MessageTemplate& result)
{
    result.id = json.at("id").get<std::string>();
    result.version = json.at("version").get<int>();
    result.channel = json.at("channel").get<std::string>();
    result.language = json.at("language").get<std::string>();
    result.noDate = json.at("no_date").get<std::string>();
    for (const Json& column : json.at("columns")) {
        result.columns.push_back({column.at("name").get<std::string>(),
                                  column.at("heading").get<std::string>(),
                                  column.value("right", false)});
    }
    result.reasons = phrasesOf(json, "reasons");
    result.units = phrasesOf(json, "units");
}

Outcome checkManifest(const std::filesystem::path& path, const MessageTemplate& result)
{
    if (result.channel != "email" || result.version < 1) {
        return badManifest(path,
                           Texts::tr("channel must be \"email\" and version a number from 1"));
    }
    for (const auto& column : result.columns) {
        if (!isColumnName(column.name)) {
            return badManifest(path, Texts::tr("“%1” is no name a column can show")
                                         .arg(QString::fromStdString(column.name).left(60)));
        }
    }
    const auto folder = path.parent_path();
    if (result.language != folder.filename().string()
        || result.id != folder.parent_path().filename().string()) {
        return badManifest(path,
                           Texts::tr("id and language must be those of the folders it is in"));
    }
    return {};
}

Result<MessageTemplate> manifestOf(const std::filesystem::path& path)
{
    const auto text = fileText(path);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    MessageTemplate result;
    try {
        readManifest(Json::parse(*text), result);
    } catch (const nlohmann::json::exception& error) {
        return badManifest(path, QString::fromUtf8(error.what()).left(200));
    }
    if (auto checked = checkManifest(path, result); !checked) {
        return tl::unexpected<Error>(std::move(checked.error()));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(text->data(), static_cast<qsizetype>(text->size())));
    result.digest = hash.result().toHex().toStdString();
    return result;
}

std::string digestOf(const MessageTemplate& part)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string* field : {&part.digest, &part.subject, &part.text, &part.html}) {
        hash.addData(QByteArray::number(static_cast<qulonglong>(field->size())) + ':');
        hash.addData(QByteArrayView(field->data(), static_cast<qsizetype>(field->size())));
    }
    return hash.result().toHex().left(16).toStdString();
}

} // namespace

TemplateLibrary::TemplateLibrary(std::filesystem::path workspaceFolder,
                                 std::filesystem::path shipped)
    : m_workspace(std::move(workspaceFolder)), m_shipped(std::move(shipped))
{
}

Result<MessageTemplate> TemplateLibrary::read(const std::filesystem::path& folder)
{
    auto result = manifestOf(folder / "template.json");
    if (!result) {
        return result;
    }
    struct Part {
        const char* file;
        TemplatePart kind;
        std::string* text;
    };
    for (const Part& part : {Part{"subject.txt", TemplatePart::Subject, &result->subject},
                             Part{"body.txt", TemplatePart::Text, &result->text},
                             Part{"body.html", TemplatePart::Html, &result->html}}) {
        auto text = checkedPart(folder / part.file, part.kind);
        if (!text) {
            return tl::unexpected<Error>(std::move(text.error()));
        }
        *part.text = std::move(*text);
    }
    result->digest = digestOf(*result);
    return result;
}

Result<MessageTemplate> TemplateLibrary::find(std::string_view id, std::string_view language) const
{
    if (!isFolderName(id)) {
        return fail(ErrorKind::BadInput,
                    Texts::tr("“%1” is no template name. Names have letters, digits, - and _.")
                        .arg(excerpt(id)));
    }
    const std::string_view wanted = language.substr(0, language.find_first_of("-_"));
    for (const std::string_view candidate : {language, wanted, fallbackLanguage}) {
        for (const auto& base : {m_workspace, m_shipped}) {
            const auto folder = base / id / candidate;
            if (!base.empty() && isFolderName(candidate)
                && QFileInfo::exists(pathText(folder / "template.json"))) {
                return read(folder);
            }
        }
    }
    return fail(ErrorKind::NotFound, Texts::tr("There is no template “%1”. The shipped one is "
                                               "“revised-date”.")
                                         .arg(shown(id)));
}

} // namespace repromise
