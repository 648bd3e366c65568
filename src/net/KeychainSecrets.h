#pragma once

#include "net/SecretStore.h"

#include <QCoreApplication>
#include <QThread>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace repromise {

/// Secrets in the system's key store. Make at most one in a process, while a
/// QCoreApplication lives: QtKeychain runs its jobs one after another in the
/// thread that used it first. Nothing is asked of the system before the first
/// call; a call waits at most `patience`.
class KeychainSecrets : public SecretStore {
    Q_DECLARE_TR_FUNCTIONS(KeychainSecrets)
public:
    explicit KeychainSecrets(QString service,
                             std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~KeychainSecrets() override;

    Result<Secret> read(const std::string& name) override;
    Outcome write(const std::string& name, const Secret& secret) override;
    Outcome remove(const std::string& name) override;

private:
    struct Answer {
        int error = 0;
        QString text;
    };
    /// Makes a job on the worker thread and waits for its end; nullopt when it
    /// does not end.
    using MakeJob = std::function<QKeychain::Job*()>;
    std::optional<Answer> run(const MakeJob& make);
    Error failure(const std::string& name, const std::optional<Answer>& answer) const;

    QString m_service;
    std::chrono::milliseconds m_patience;
    QThread m_thread; ///< has its own event loop, so that callers need none
    QObject m_anchor; ///< lives on m_thread
};

} // namespace repromise
