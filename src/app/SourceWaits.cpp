#include "app/SourceWaits.h"

#include "app/AddSource.h"
#include "app/Connectors.h"
#include "app/DescribedSources.h"
#include "app/SourceSettings.h"
#include "app/StoreAccess.h"
#include "base/Excerpt.h"
#include "net/BreakerText.h"
#include "net/SecretStore.h"
#include "store/Sources.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SourceWaits)
};

QString timeText(Instant instant)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.ms()), QLocale::ShortFormat);
}

void addResting(std::vector<SourceWait>& waits, const Breaker::State& breaker, Instant now)
{
    if (!breaker.restUntil.known() || breaker.restUntil <= now) {
        return;
    }
    SourceWait wait{SourceWait::Kind::Resting, {}, breaker.restUntil, {}};
    wait.words = breaker.failures > 0
                     ? Tr::tr("It failed %n time(s) in a row and is left alone until %1.", nullptr,
                              breaker.failures)
                           .arg(timeText(breaker.restUntil))
                     : Tr::tr("It asked for a pause and is left alone until %1.")
                           .arg(timeText(breaker.restUntil));
    waits.push_back(std::move(wait));
}

/// Settings whose secrets must be there, with the names under which they are kept.
std::vector<std::pair<std::string, std::string>> neededSecrets(AppContext& context,
                                                               const Source& source)
{
    std::vector<std::pair<std::string, std::string>> needed;
    const auto settings = readSourceSettings(source.settings);
    const auto description = Connectors(context).find(source.kind);
    if (!description) {
        return needed; // a folder has none
    }
    for (const SettingDescription& setting : description->settings) {
        const bool elsewhere =
            settings.contains("secret_env") || settings.contains("secret_env." + setting.key);
        if (setting.kind != SettingKind::Secret || !setting.required || elsewhere) {
            continue;
        }
        if (const auto name = DescribedSources(context).secretName(source, setting.key)) {
            needed.emplace_back(source.name + '/' + setting.key, *name);
        }
    }
    return needed;
}

void addSecrets(std::vector<SourceWait>& waits, AppContext& context, const Source& source)
{
    for (const auto& [owner, name] : neededSecrets(context, source)) {
        const auto secret = context.secrets().read(name);
        if (!secret && secret.error().kind == ErrorKind::NotFound) {
            waits.push_back({SourceWait::Kind::NeedsSecret,
                             Tr::tr("The secret %1 is not in the secret store of this computer. "
                                    "Type it in.")
                                 .arg(excerpt(owner)),
                             {},
                             owner});
        }
    }
}

} // namespace

Result<std::vector<SourceWait>> SourceWaits::run(const std::string& source)
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    Sources sources(*store->database, store->journal);
    const auto found = sources.find(source);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const auto patience = sources.patience(found->id);
    if (!patience) {
        return tl::unexpected(patience.error());
    }
    std::vector<SourceWait> waits;
    addResting(waits, breakerState(*patience), m_context.clock().now());
    if (found->state == "held") {
        waits.push_back({SourceWait::Kind::HeldPicture, shown(found->lastError), {}, {}});
    } else if (found->state == "failed") {
        waits.push_back({SourceWait::Kind::Failed, shown(found->lastError), {}, {}});
    }
    if (found->state != "good" && found->state != "held") {
        addSecrets(waits, m_context, *found);
    }
    return waits;
}

} // namespace repromise
