#include "app/ServeWebhook.h"

#include "app/AddSource.h"
#include "app/DropSource.h"
#include "app/SourceSettings.h"
#include "app/StoreAccess.h"
#include "base/Excerpt.h"
#include "connect/drop/WebhookEndpoint.h"
#include "net/EnvironmentSecrets.h"
#include "net/SecretStore.h"
#include "store/Sources.h"

#include <QCoreApplication>
#include <QUrl>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServeWebhook)
};

Result<std::filesystem::path> folderOf(const Source& source)
{
    const auto settings = readSourceSettings(source.settings);
    const auto folder = settings.find("dir");
    const auto format = settings.find("format");
    const bool takesEvents = source.kind == "drop"
                             && (format == settings.end() || format->second == "auto"
                                 || format->second == "cloudevents");
    if (!takesEvents || folder == settings.end()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("The source %1 does not take events. Add one that does: repromisectl "
                           "source add drop NAME --dir DIR --set format=cloudevents.")
                        .arg(excerpt(source.name)));
    }
    return std::filesystem::path(folder->second);
}

} // namespace

Result<std::uint64_t>
ServeWebhook::run(const WebhookRequest& request,
                  const std::function<void(const std::string& url)>& listening,
                  const CancelToken& cancel)
{
    const auto source = StoreAccess::open(m_context).and_then([&](StoreAccess store) {
        return Sources(*store.database, store.journal).find(request.source);
    });
    if (!source) {
        return tl::unexpected(source.error());
    }
    const auto folder = folderOf(*source);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const auto secret = request.secretVariable.empty()
                            ? m_context.secrets().read(sourceSecretName(source->name))
                            : EnvironmentSecrets().read(request.secretVariable);
    if (!secret) {
        return tl::unexpected(secret.error());
    }
    const std::string name =
        QUrl::toPercentEncoding(QString::fromStdString(source->name)).toStdString();
    const std::string replayFile = "webhook-" + std::to_string(source->id) + ".seen";
    WebhookEndpoint endpoint({"/events/" + name, *folder,
                              m_context.workspace().folder() / replayFile, *secret,
                              m_context.clock()});
    return endpoint.prepare()
        .and_then([&] { return LoopbackServer::listen(request.port); })
        .map([&](const std::unique_ptr<LoopbackServer>& server) {
            listening("http://127.0.0.1:" + std::to_string(server->port()) + "/events/" + name);
            server->serve(
                [&](const ReceivedRequest& received) {
                    ServerAnswer answer = endpoint.answer(received);
                    m_context.log().info("webhook", source->name + ": "
                                                        + std::to_string(answer.status) + ' '
                                                        + answer.text);
                    return answer;
                },
                cancel);
            return endpoint.kept();
        });
}

} // namespace repromise
