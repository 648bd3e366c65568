#include "app/DescribedSources.h"

#include "app/AddSource.h"
#include "app/Connectors.h"
#include "app/DescribedSource.h"
#include "app/DescribedTarget.h"
#include "base/Excerpt.h"
#include "connect/description/ConnectorText.h"
#include "net/EnvironmentSecrets.h"
#include "net/HttpUrl.h"
#include "net/SecretStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

using SettingMap = DescribedSources::SettingMap;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DescribedSources)
};

constexpr std::string_view environmentKey = "secret_env";

std::string valueOf(const SettingMap& settings, const std::string& key)
{
    const auto found = settings.find(key);
    return found == settings.end() ? std::string() : found->second;
}

std::vector<std::string> secretsOf(const ConnectorDescription& description)
{
    std::vector<std::string> keys;
    for (const SettingDescription& setting : description.settings) {
        if (setting.kind == SettingKind::Secret) {
            keys.push_back(setting.key);
        }
    }
    return keys;
}

/// The part of the name that tells several secrets of one source apart.
std::string keptName(const ConnectorDescription& description, const std::string& source,
                     const std::string& key)
{
    const std::string name = sourceSecretName(source);
    return secretsOf(description).size() == 1 ? name : name + '/' + key;
}

bool builtIn(const ConnectorDescription& description, const std::string& key)
{
    if (key == "ca" || key == "plain" || key == environmentKey) {
        return true;
    }
    const auto secrets = secretsOf(description);
    return std::ranges::any_of(secrets, [&](const std::string& secret) {
        return key == std::string(environmentKey) + '.' + secret;
    });
}

tl::unexpected<Error> wrong(const std::string& key, const std::string& value, const QString& wanted)
{
    return fail(ErrorKind::BadInput,
                Tr::tr("%1 cannot be “%2”: %3.").arg(excerpt(key), excerpt(value), wanted));
}

Outcome checkUrl(const std::string& key, const std::string& value, bool plain)
{
    return HttpUrl::parse(value).and_then([&](const HttpUrl& url) -> Outcome {
        if (url.scheme == "http" && !url.loopback() && !plain) {
            return wrong(
                key, value,
                Tr::tr("it is not encrypted; use https, or allow it with --set plain=yes"));
        }
        return {};
    });
}

Outcome checkValue(const SettingDescription& setting, const std::string& value, bool plain)
{
    switch (setting.kind) {
    case SettingKind::Text:
        return {};
    case SettingKind::Secret:
        return fail(ErrorKind::Refused,
                    Tr::tr("%1 is a secret and must not be given like this: use --secret-env, "
                           "--secret-stdin or “secret set”.")
                        .arg(excerpt(setting.key)));
    case SettingKind::Url:
        return checkUrl(setting.key, value, plain);
    case SettingKind::Choice:
        if (std::ranges::find(setting.choices, value) == setting.choices.end()) {
            QStringList choices;
            for (const std::string& choice : setting.choices) {
                choices << excerpt(choice);
            }
            return wrong(setting.key, value,
                         Tr::tr("choose one of %1").arg(choices.join(QStringLiteral(", "))));
        }
        return {};
    case SettingKind::Date:
        return Date::parse(value) ? Outcome()
                                  : wrong(setting.key, value, Tr::tr("write it like 2026-06-30"));
    case SettingKind::Number:
        return parseScaled(value, 0) ? Outcome()
                                     : wrong(setting.key, value, Tr::tr("write a whole number"));
    case SettingKind::YesNo:
        return value == "yes" || value == "no"
                   ? Outcome()
                   : wrong(setting.key, value, Tr::tr("write yes or no"));
    }
    return {};
}

Outcome checkAll(const ConnectorDescription& description, const SettingMap& settings)
{
    const std::string plain = valueOf(settings, "plain");
    if (!plain.empty() && plain != "yes" && plain != "no") {
        return wrong("plain", plain, Tr::tr("write yes or no"));
    }
    for (const auto& [key, value] : settings) {
        const SettingDescription* const setting = description.setting(key);
        if (setting == nullptr && !builtIn(description, key)) {
            return fail(ErrorKind::BadInput, Tr::tr("A source of kind %1 has no setting “%2”.")
                                                 .arg(excerpt(description.id), excerpt(key)));
        }
        if (setting != nullptr && !value.empty()) {
            if (Outcome good = checkValue(*setting, value, plain == "yes"); !good) {
                return good;
            }
        }
    }
    for (const SettingDescription& setting : description.settings) {
        if (setting.required && setting.kind != SettingKind::Secret && setting.preset.empty()
            && valueOf(settings, setting.key).empty()) {
            return fail(ErrorKind::BadInput,
                        Tr::tr("A source of kind %1 needs %2: give --set %2=…. %3")
                            .arg(excerpt(description.id), excerpt(setting.key),
                                 connectorText(setting.help)));
        }
    }
    return {};
}

HttpPolicy policyOf(const ConnectorDescription& description, const SettingMap& settings)
{
    HttpPolicy policy;
    policy.caFile = valueOf(settings, "ca");
    policy.allowPlain = valueOf(settings, "plain") == "yes";
    policy.totalTimeout = description.server.patience.timeout;
    return policy;
}

} // namespace

Outcome DescribedSources::check(const std::string& connector, const SettingMap& settings)
{
    return Connectors(m_context).find(connector).and_then(
        [&](const ConnectorDescription& description) { return checkAll(description, settings); });
}

Result<SourceValues> DescribedSources::valuesOf(const ConnectorDescription& description,
                                                const Source& source, const SettingMap& settings)
{
    SourceValues values;
    values.settings = settings;
    const auto keys = secretsOf(description);
    for (const std::string& key : keys) {
        std::string variable = valueOf(settings, std::string(environmentKey) + '.' + key);
        variable = variable.empty() && keys.size() == 1
                       ? valueOf(settings, std::string(environmentKey))
                       : variable;
        auto secret = secretOf(description, source, key, variable);
        if (secret) {
            values.secrets[key] = std::move(*secret);
        } else if (description.setting(key)->required
                   || secret.error().kind != ErrorKind::NotFound) {
            return tl::unexpected(secret.error());
        }
    }
    return values;
}

Result<Secret> DescribedSources::secretOf(const ConnectorDescription& description,
                                          const Source& source, const std::string& key,
                                          const std::string& variable)
{
    if (!variable.empty()) {
        return EnvironmentSecrets().read(variable);
    }
    if (m_given == nullptr) {
        return m_context.secrets().read(keptName(description, source.name, key));
    }
    const auto found = m_given->typed.find(key);
    if (found == m_given->typed.end() || found->second.empty()) {
        return fail(ErrorKind::NotFound, Tr::tr("%1 is missing: type it in.").arg(shown(key)));
    }
    return found->second;
}

Result<ConnectorParts> DescribedSources::parts(const Source& source, const SettingMap& settings)
{
    auto description = Connectors(m_context).find(source.kind);
    if (!description) {
        return tl::unexpected(description.error());
    }
    auto values = valuesOf(*description, source, settings);
    if (!values) {
        return tl::unexpected(values.error());
    }
    const auto keep = [&context = m_context, given = m_given, source = source.name,
                       id = *description](const std::string& key, const Secret& secret) {
        if (given != nullptr) {
            given->renewed[key] = secret;
            return Outcome();
        }
        return context.secrets().write(keptName(id, source, key), secret);
    };
    const HttpPolicy policy = policyOf(*description, settings);
    return ConnectorParts{std::move(*description), std::move(*values), policy, keep};
}

Result<std::unique_ptr<SourceReader>> DescribedSources::make(const Source& source,
                                                             const SettingMap& settings)
{
    return parts(source, settings).map([&](ConnectorParts made) -> std::unique_ptr<SourceReader> {
        return std::make_unique<DescribedSource>(
            std::move(made.description), std::move(made.values), made.policy, m_context.clock(),
            std::move(made.keepSecret), answersFolder(m_context.workspace().folder(), source.id));
    });
}

Result<std::unique_ptr<SourceWriter>> DescribedSources::makeWriter(const Source& source,
                                                                   const SettingMap& settings,
                                                                   const std::string& patience)
{
    return parts(source, settings).map([&](ConnectorParts made) -> std::unique_ptr<SourceWriter> {
        return std::make_unique<DescribedTarget>(std::move(made), m_context.clock(), patience);
    });
}

Result<std::string> DescribedSources::secretName(const Source& source, const std::string& key)
{
    return Connectors(m_context)
        .find(source.kind)
        .and_then([&](const ConnectorDescription& description) -> Result<std::string> {
            const auto keys = secretsOf(description);
            const std::string wanted = key.empty() && keys.size() == 1 ? keys.front() : key;
            if (std::ranges::find(keys, wanted) == keys.end()) {
                QStringList known;
                for (const std::string& each : keys) {
                    known << excerpt(source.name) + QLatin1Char('/') + excerpt(each);
                }
                return fail(ErrorKind::NotFound,
                            Tr::tr("The source %1 has no secret of this name: choose one of %2.")
                                .arg(excerpt(source.name), known.join(QStringLiteral(", "))));
            }
            return keptName(description, source.name, wanted);
        });
}

} // namespace repromise
