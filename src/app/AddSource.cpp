#include "app/AddSource.h"

#include "app/DescribedSource.h"
#include "app/KeepSecret.h"
#include "app/SourceReaders.h"
#include "app/SourceSettings.h"
#include "app/StoreAccess.h"
#include "net/SecretStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct AddSourceText {
    Q_DECLARE_TR_FUNCTIONS(AddSourceText)
};

constexpr std::size_t longestName = 64;

Outcome checkName(const std::string& name)
{
    const auto legal = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_' || c == '.';
    };
    if (!name.empty() && name.size() <= longestName && name.front() != '-'
        && std::ranges::all_of(name, legal)) {
        return {};
    }
    return fail(ErrorKind::BadInput,
                AddSourceText::tr("“%1” cannot name a source: use 1 to 64 letters, digits, "
                                  "dots, hyphens and underscores.")
                    .arg(QString::fromStdString(name).left(80)));
}

/// What the source itself remembers about its secret is only where to find it.
std::map<std::string, std::string> settingsOf(const NewSource& source)
{
    auto settings = source.settings;
    if (const auto dir = settings.find("dir"); dir != settings.end() && !dir->second.empty()) {
        std::error_code error;
        const auto full = std::filesystem::absolute(dir->second, error).lexically_normal();
        dir->second = error ? dir->second : full.string();
    }
    if (!source.secretEnv.empty()) {
        settings["secret_env"] = source.secretEnv;
    }
    return settings;
}

} // namespace

std::string sourceSecretName(const std::string& source)
{
    return "source/" + source;
}

Outcome AddSource::run(const NewSource& source)
{
    const auto settings = settingsOf(source);
    auto store =
        checkName(source.name)
            .and_then([&] { return SourceReaders(m_context).check(source.connector, settings); })
            .and_then([&] { return StoreAccess::open(m_context); });
    if (!store) {
        return tl::unexpected(store.error());
    }
    Source row;
    row.name = source.name;
    row.kind = source.connector;
    row.settings = writeSourceSettings(settings);
    Sources sources(*store->database, store->journal);
    if (auto added = sources.add(row); !added) {
        return added;
    }
    Outcome kept = keepSecrets(source);
    if (!kept) {
        // A source that could never log in would only confuse; the first failure is what counts.
        static_cast<void>(sources.remove(source.name));
    }
    return kept;
}

Outcome AddSource::keepSecrets(const NewSource& source)
{
    if (!source.secret.empty()) {
        if (auto kept = m_context.secrets().write(sourceSecretName(source.name), source.secret);
            !kept) {
            return kept;
        }
    }
    for (const auto& [key, secret] : source.secrets) {
        const std::string owner = source.name + '/' + key;
        if (secret.empty()) {
            continue;
        }
        if (auto kept = KeepSecret(m_context).run(owner, secret); !kept) {
            return kept;
        }
    }
    return {};
}

Outcome RemoveSource::run(const std::string& name)
{
    return StoreAccess::open(m_context)
        .and_then([&](StoreAccess store) {
            Sources sources(*store.database, store.journal);
            return sources.find(name).and_then([&](const Source& source) {
                // What a read that broke off left of its answers.
                std::error_code ignored;
                std::filesystem::remove_all(
                    answersFolder(m_context.workspace().folder(), source.id), ignored);
                return sources.remove(name);
            });
        })
        .map([&] {
            // A secret that cannot be removed does no harm; the source is gone either way.
            if (const auto removed = m_context.secrets().remove(sourceSecretName(name)); !removed) {
                m_context.log().warning("secrets", removed.error().sentence.toStdString());
            }
        });
}

} // namespace repromise
