#include "net/KeychainSecrets.h"

#include <qt6keychain/keychain.h>

#include <future>
#include <memory>

namespace repromise {

KeychainSecrets::KeychainSecrets(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service)), m_patience(patience)
{
    m_anchor.moveToThread(&m_thread);
}

KeychainSecrets::~KeychainSecrets()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<KeychainSecrets::Answer> KeychainSecrets::run(const MakeJob& make)
{
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    // Shared: the job may end after the caller has given up.
    auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> future = promise->get_future();
    QMetaObject::invokeMethod(
        &m_anchor,
        [make, promise] {
            QKeychain::Job* job = make();
            QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job* ended) {
                const auto* reader = qobject_cast<QKeychain::ReadPasswordJob*>(ended);
                promise->set_value({ended->error(), reader ? reader->textData() : QString()});
            });
            job->start();
        },
        Qt::QueuedConnection);
    if (future.wait_for(m_patience) != std::future_status::ready) {
        return std::nullopt;
    }
    return future.get();
}

Error KeychainSecrets::failure(const std::string& name, const std::optional<Answer>& answer) const
{
    const QString shown = QString::fromStdString(name);
    if (!answer) {
        return {ErrorKind::Busy, tr("The system's key store did not answer for %1. Unlock it, or "
                                    "choose a secrets file or an environment variable.")
                                     .arg(shown)};
    }
    const QString detail = QStringLiteral("QtKeychain error %1").arg(answer->error);
    if (answer->error == QKeychain::EntryNotFound) {
        return {ErrorKind::NotFound,
                tr("The system's key store holds no secret for %1, or is "
                   "locked. Unlock it and try again before entering the "
                   "secret anew.")
                    .arg(shown),
                detail};
    }
    return {ErrorKind::Refused,
            tr("The system's key store cannot be used for %1. Choose a secrets "
               "file or an environment variable instead.")
                .arg(shown),
            detail};
}

Result<Secret> KeychainSecrets::read(const std::string& name)
{
    auto answer = run([service = m_service, name] {
        auto* job = new QKeychain::ReadPasswordJob(service);
        job->setKey(QString::fromStdString(name));
        return job;
    });
    if (!answer || answer->error != QKeychain::NoError) {
        return tl::unexpected(failure(name, answer));
    }
    return Secret(answer->text.toStdString());
}

Outcome KeychainSecrets::write(const std::string& name, const Secret& secret)
{
    const auto answer = run([service = m_service, name, secret] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(QString::fromStdString(name));
        job->setTextData(QString::fromStdString(secret.reveal()));
        return job;
    });
    if (!answer || answer->error != QKeychain::NoError) {
        return tl::unexpected(failure(name, answer));
    }
    return {};
}

Outcome KeychainSecrets::remove(const std::string& name)
{
    const auto answer = run([service = m_service, name] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(QString::fromStdString(name));
        return job;
    });
    if (!answer
        || (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)) {
        return tl::unexpected(failure(name, answer));
    }
    return {};
}

} // namespace repromise
