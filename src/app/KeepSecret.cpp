#include "app/KeepSecret.h"

#include "app/AddSource.h"
#include "app/DescribedSources.h"
#include "app/DropSource.h"
#include "app/MailSettings.h"
#include "app/StoreAccess.h"
#include "net/SecretStore.h"
#include "store/Sources.h"

namespace repromise {

Outcome KeepSecret::run(const std::string& owner, const Secret& secret)
{
    if (owner == "smtp") {
        return m_context.secrets().write(mailSecretName(), secret);
    }
    const std::size_t slash = owner.find('/');
    const std::string key = slash == std::string::npos ? std::string() : owner.substr(slash + 1);
    auto source = StoreAccess::open(m_context).and_then([&](StoreAccess store) {
        return Sources(*store.database, store.journal).find(owner.substr(0, slash));
    });
    if (!source) {
        return tl::unexpected(source.error());
    }
    const bool coded = source->kind == "csv" || DropSource::is(source->kind);
    const auto name = coded && key.empty() ? Result<std::string>(sourceSecretName(source->name))
                                           : DescribedSources(m_context).secretName(*source, key);
    return name.and_then(
        [&](const std::string& kept) { return m_context.secrets().write(kept, secret); });
}

} // namespace repromise
