#include "app/KeepSecret.h"

#include "app/AddSource.h"
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
    return StoreAccess::open(m_context)
        .and_then(
            [&](StoreAccess store) { return Sources(*store.database, store.journal).find(owner); })
        .and_then([&](const Source& source) {
            return m_context.secrets().write(sourceSecretName(source.name), secret);
        });
}

} // namespace repromise
