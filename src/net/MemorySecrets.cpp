#include "net/MemorySecrets.h"

#include <QCoreApplication>

namespace repromise {

Result<Secret> MemorySecrets::read(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end()) {
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("MemorySecrets",
                                                "No secret is held for %1. Enter it again.")
                        .arg(QString::fromStdString(name)));
    }
    return found->second;
}

Outcome MemorySecrets::write(const std::string& name, const Secret& secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert_or_assign(name, secret);
    return {};
}

Outcome MemorySecrets::remove(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.erase(name);
    return {};
}

} // namespace repromise
