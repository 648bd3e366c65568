#include "connect/drop/EventIntake.h"

#include "connect/csv/FileBytes.h"
#include "connect/described/AnswerDocument.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <unistd.h>

#include <optional>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EventIntake)
};

constexpr std::size_t longestAttribute = 1'024;

std::optional<std::string_view> attribute(JsonElement event, const char* name)
{
    std::string_view text;
    if (event[name].get(text) != simdjson::SUCCESS || text.empty()
        || text.size() > longestAttribute) {
        return std::nullopt;
    }
    return text;
}

tl::unexpected<Error> wrong(const char* what)
{
    return fail(ErrorKind::BadInput, QString::fromLatin1(what));
}

QString nameOf(std::string_view body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
    constexpr qsizetype enough = 32;
    return QStringLiteral("event-") + QString::fromLatin1(hash.result().toHex().left(enough))
           + QStringLiteral(".json");
}

bool writeWhole(const QString& path, std::string_view body)
{
    QFile file(path);
    const auto size = static_cast<qint64>(body.size());
    return file.open(QIODevice::WriteOnly)
           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
           && file.write(body.data(), size) == size && file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace

Outcome EventIntake::check(std::string_view body)
{
    AnswerDocument document;
    if (!document.parse(body)) {
        return wrong("the body is no valid JSON");
    }
    const JsonElement event = document.root();
    if (!event.is_object()) {
        return wrong("send one event at a time, as a JSON object");
    }
    if (attribute(event, "specversion") != "1.0") {
        return wrong("specversion must be 1.0");
    }
    for (const char* const name : {"id", "source", "type"}) {
        if (!attribute(event, name)) {
            return wrong("an event needs id, source and type");
        }
    }
    JsonElement data;
    const bool structured =
        event["data"].get(data) == simdjson::SUCCESS && (data.is_object() || data.is_array());
    return structured ? Outcome() : wrong("data must be a JSON object or array");
}

Outcome EventIntake::keep(std::string_view body) const
{
    const QString folder = shownPath(m_folder) + '/';
    const QString name = nameOf(body);
    const QString path = folder + name;
    if (QFile::exists(path)) {
        return {};
    }
    // Hidden names are passed over by who reads the folder.
    const QString hidden = folder + '.' + name;
    if (!writeWhole(hidden, body) || !QFile::rename(hidden, path)) {
        QFile::remove(hidden);
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot write an event to %1. Check the disk and the folder's "
                           "permissions.")
                        .arg(folder));
    }
    QFile done(path + QStringLiteral(".done"));
    done.open(QIODevice::WriteOnly); // without it the file is only taken up later
    return {};
}

} // namespace repromise
