#pragma once

#include "net/SecretStore.h"

#include <QCoreApplication>

#include <filesystem>
#include <map>
#include <mutex>

namespace repromise {

/// Secrets in a JSON file that only its owner can read (0600): chosen
/// explicitly, for machines without a key store. A file that others can read is
/// refused, not mended in silence.
class FileSecrets : public SecretStore {
    Q_DECLARE_TR_FUNCTIONS(FileSecrets)
public:
    explicit FileSecrets(std::filesystem::path file) : m_file(std::move(file)) {}

    Result<Secret> read(const std::string& name) override;
    Outcome write(const std::string& name, const Secret& secret) override;
    Outcome remove(const std::string& name) override;

private:
    using Secrets = std::map<std::string, std::string>;
    Result<Secrets> load() const;
    /// Writes a new file beside the old one and puts it in its place: never half
    /// a file.
    Outcome save(const Secrets& secrets) const;

    std::filesystem::path m_file;
    std::mutex m_mutex;
};

} // namespace repromise
