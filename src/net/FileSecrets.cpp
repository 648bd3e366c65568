#include "net/FileSecrets.h"

#include <QString>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace repromise {
namespace {

constexpr std::size_t largestFile = 1U << 20U;

QString shown(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

class OpenFile {
public:
    explicit OpenFile(int fd) : m_fd(fd) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    int fd() const { return m_fd; }

private:
    int m_fd;
};

bool readAll(int fd, std::string& text)
{
    char buffer[4096];
    ssize_t got = 0;
    while ((got = ::read(fd, buffer, sizeof buffer)) > 0) {
        text.append(buffer, static_cast<std::size_t>(got));
        if (text.size() > largestFile) {
            return false;
        }
    }
    return got == 0;
}

bool writeAll(int fd, const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t put = ::write(fd, text.data() + done, text.size() - done);
        if (put < 0) {
            return false;
        }
        done += static_cast<std::size_t>(put);
    }
    return ::fsync(fd) == 0;
}

} // namespace

Result<FileSecrets::Secrets> FileSecrets::load() const
{
    const OpenFile file(::open(m_file.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.fd() < 0) {
        if (errno == ENOENT) {
            return Secrets{};
        }
        return fail(ErrorKind::Storage,
                    tr("The secrets file %1 cannot be opened: %2.")
                        .arg(shown(m_file), QString::fromUtf8(std::strerror(errno))));
    }
    struct stat status = {};
    if (::fstat(file.fd(), &status) != 0 || (status.st_mode & 077U) != 0
        || status.st_uid != ::geteuid()) {
        return fail(ErrorKind::Refused, tr("The secrets file %1 can be read by others. Change its "
                                           "secrets, then make "
                                           "it readable by its owner only (chmod 600).")
                                            .arg(shown(m_file)));
    }
    std::string text;
    if (!readAll(file.fd(), text)) {
        return fail(ErrorKind::Storage,
                    tr("The secrets file %1 cannot be read.").arg(shown(m_file)));
    }
    const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
    wipe(text);
    Secrets secrets;
    bool good = json.is_object();
    for (auto entry = json.begin(); good && entry != json.end(); ++entry) {
        good = entry.value().is_string();
        if (good) {
            secrets[entry.key()] = entry.value().get<std::string>();
        }
    }
    if (!good) {
        return fail(ErrorKind::BadInput, tr("The secrets file %1 is not a JSON "
                                            "object of texts. Mend or remove it.")
                                             .arg(shown(m_file)));
    }
    return secrets;
}

Outcome FileSecrets::save(const Secrets& secrets) const
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const auto& [name, secret] : secrets) {
        json[name] = secret;
    }
    std::string text = json.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::filesystem::path fresh = m_file;
    fresh += ".new";
    ::unlink(fresh.c_str());
    const OpenFile file(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    const bool written =
        file.fd() >= 0 && writeAll(file.fd(), text) && ::rename(fresh.c_str(), m_file.c_str()) == 0;
    const int problem = errno;
    wipe(text);
    if (!written) {
        ::unlink(fresh.c_str());
        return fail(ErrorKind::Storage,
                    tr("The secrets file %1 cannot be written: %2. Nothing was changed.")
                        .arg(shown(m_file), QString::fromUtf8(std::strerror(problem))));
    }
    return {};
}

Result<Secret> FileSecrets::read(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    const auto secrets = load();
    if (!secrets) {
        return tl::unexpected(secrets.error());
    }
    const auto found = secrets->find(name);
    if (found == secrets->end()) {
        return fail(ErrorKind::NotFound,
                    tr("The secrets file %1 holds nothing for %2. Enter it again.")
                        .arg(shown(m_file), QString::fromStdString(name)));
    }
    return Secret(found->second);
}

Outcome FileSecrets::write(const std::string& name, const Secret& secret)
{
    const std::lock_guard lock(m_mutex);
    auto secrets = load();
    if (!secrets) {
        return tl::unexpected(secrets.error());
    }
    (*secrets)[name] = secret.reveal();
    return save(*secrets);
}

Outcome FileSecrets::remove(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    auto secrets = load();
    if (!secrets) {
        return tl::unexpected(secrets.error());
    }
    return secrets->erase(name) == 0 ? Outcome{} : save(*secrets);
}

} // namespace repromise
