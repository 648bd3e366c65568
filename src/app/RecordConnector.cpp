#include "app/RecordConnector.h"

#include "app/Connectors.h"
#include "app/DescribedSources.h"
#include "app/SourceSettings.h"
#include "app/StoreAccess.h"
#include "connect/csv/VerdictSink.h"
#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "connect/recording/SyncRecording.h"
#include "net/HttpClient.h"

#include <QCoreApplication>
#include <QFile>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecordConnector)
};

QString shownPath(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

Result<std::filesystem::path> placeIn(const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / "recorded.json";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return fail(
            ErrorKind::Storage,
            Tr::tr("The folder %1 cannot be made. Choose another one.").arg(shownPath(folder)));
    }
    if (std::filesystem::exists(file, error)) {
        return fail(ErrorKind::Refused,
                    Tr::tr("There is a recording in %1 already. Choose another folder.")
                        .arg(shownPath(folder)));
    }
    return file;
}

Outcome save(const std::filesystem::path& path, const std::string& json)
{
    QFile file(shownPath(path));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(json.data(), static_cast<qint64>(json.size()))
                                == static_cast<qint64>(json.size())
                         && file.flush();
    return written
               ? Outcome()
               : fail(ErrorKind::Storage,
                      Tr::tr("The recording cannot be written to %1: %2. Choose another folder.")
                          .arg(shownPath(path), file.errorString()));
}

Result<RecordedSync> recorded(const ConnectorParts& parts, const Clock& clock, Progress& progress,
                              const CancelToken& cancel)
{
    HttpClient client(parts.policy);
    RecordingTransport wire(client);
    Breaker breaker;
    ThreadSleeper sleeper;
    const FixedClock then(clock.now());
    ConnectorLink link(
        {parts.description, parts.values, wire, breaker, sleeper, then, parts.keepSecret});
    DescribedReader reader(parts.description, parts.values, link.transport(), link.session(), then);
    VerdictSink nobody;
    return reader.read({true, {}}, nobody, progress, cancel).map([&](const ReadReport&) {
        return recordedSync(parts.description, parts.values, then.now(), wire.exchanges());
    });
}

} // namespace

Result<ConnectorRecording> RecordConnector::run(const std::string& name,
                                                const std::filesystem::path& folder,
                                                Progress& progress, const CancelToken& cancel)
{
    const auto source = StoreAccess::open(m_context).and_then(
        [&](StoreAccess store) { return Sources(*store.database, store.journal).find(name); });
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (const auto known = Connectors(m_context).find(source->kind);
        !known && known.error().kind == ErrorKind::NotFound) {
        return fail(ErrorKind::Refused,
                    Tr::tr("The source %1 has no description, so it cannot be recorded.")
                        .arg(QString::fromStdString(name)));
    }
    const auto parts =
        DescribedSources(m_context).parts(*source, readSourceSettings(source->settings));
    const auto file = placeIn(folder);
    if (!parts || !file) {
        return tl::unexpected(parts ? file.error() : parts.error());
    }
    return recorded(*parts, m_context.clock(), progress, cancel)
        .and_then([&](const RecordedSync& sync) {
            return save(*file, sync.json).map([&] {
                return ConnectorRecording{*file, sync.exchanges, sync.masked};
            });
        });
}

} // namespace repromise
