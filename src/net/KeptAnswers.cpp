#include "net/KeptAnswers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <charconv>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeptAnswers)
};

constexpr const char* markName = "reading";
constexpr const char* endName = "complete";
constexpr qint64 largestMark = 4'096;
constexpr std::uint64_t syncFrom = 4U << 20U;

QString qt(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

tl::unexpected<Error> unwritten(const QFile& file)
{
    return fail(ErrorKind::Storage,
                Tr::tr("Cannot keep an answer in %1: %2. Check the space and who may write there.")
                    .arg(file.fileName(), file.errorString()));
}

Outcome write(const QString& path, const std::string& text, bool lasting)
{
    const QString fresh = path + QStringLiteral(".new");
    QFile file(fresh);
    const auto size = static_cast<qint64>(text.size());
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(text.data(), size) == size
                         && (!lasting || ::fdatasync(file.handle()) == 0);
    file.close();
    // Replaces what is there in one step, which QFile::rename does not.
    const bool moved =
        written
        && ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) == 0;
    return moved ? Outcome() : unwritten(file);
}

void without(std::string& text, const std::string& secret)
{
    constexpr std::size_t shortest = 3;
    if (secret.size() < shortest) {
        return;
    }
    for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at)) {
        text.erase(at, secret.size());
    }
}

// `status headers-size` and a line end, the headers, the body.
std::string textOf(const HttpResponse& answer)
{
    std::string headers;
    for (const HttpHeader& header : answer.headers) {
        headers.append(header.name).append("\n").append(header.value).append("\n");
    }
    std::string text = std::to_string(answer.status) + ' ' + std::to_string(headers.size()) + '\n';
    text.reserve(text.size() + headers.size() + answer.body.size());
    return text.append(headers).append(answer.body);
}

std::optional<HttpResponse> answerOf(std::string text)
{
    HttpResponse answer;
    std::size_t size = 0;
    const char* const end = text.data() + text.size();
    const auto [status, statusError] = std::from_chars(text.data(), end, answer.status);
    if (statusError != std::errc() || status == end || *status != ' ') {
        return std::nullopt;
    }
    const auto [line, sizeError] = std::from_chars(status + 1, end, size);
    if (sizeError != std::errc() || line == end || *line != '\n'
        || size > static_cast<std::size_t>(end - line) - 1) {
        return std::nullopt;
    }
    const auto start = static_cast<std::size_t>(line + 1 - text.data());
    std::size_t at = start;
    while (at < start + size) {
        const auto name = text.find('\n', at);
        const auto value = name == std::string::npos ? name : text.find('\n', name + 1);
        if (value == std::string::npos || value >= start + size) {
            return std::nullopt;
        }
        answer.headers.push_back(
            {text.substr(at, name - at), text.substr(name + 1, value - name - 1)});
        at = value + 1;
    }
    text.erase(0, start + size);
    answer.body = std::move(text);
    return answer;
}

} // namespace

KeptAnswers::KeptAnswers(std::filesystem::path folder, const std::vector<Secret>& secrets)
    : m_folder(std::move(folder)), m_secrets(secrets)
{
}

std::string KeptAnswers::pathOf(const HttpRequest& request) const
{
    std::string url = request.url;
    std::string body = request.body;
    for (const Secret& secret : m_secrets) {
        without(url, secret.reveal());
        without(body, secret.reveal());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view part :
         {std::string_view(request.method), std::string_view(url), std::string_view(body)}) {
        hash.addData(QByteArray::fromRawData(part.data(), static_cast<qsizetype>(part.size())));
        hash.addData(QByteArray(1, '\n'));
    }
    return (m_folder / hash.result().toHex().toStdString()).string();
}

std::optional<Instant> KeptAnswers::resumed(const std::string& label, Instant now) const
{
    QFile file(qt(m_folder / markName));
    if (QFile::exists(qt(m_folder / endName)) || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const std::string text = file.read(largestMark).toStdString();
    const auto blank = text.find(' ');
    std::int64_t ms = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + std::min(blank, text.size()), ms);
    const bool good = blank != std::string::npos && error == std::errc()
                      && end == text.data() + blank && text.substr(blank + 1) == label;
    return good && ms <= now.ms() && now.ms() - ms < longestMs ? std::optional(Instant::fromMs(ms))
                                                               : std::nullopt;
}

Outcome KeptAnswers::mark(const std::string& text) const
{
    return write(qt(m_folder / markName), text, m_lasting);
}

Result<Instant> KeptAnswers::begin(const std::string& label, bool resume, Instant now)
{
    m_bytes = 0;
    m_finished = false;
    m_lasting = resume;
    m_fresh.clear();
    m_last.clear();
    m_gained = false;
    m_resumed = false;
    if (const auto at = resume ? resumed(label, now) : std::nullopt) {
        m_resumed = true;
        return *at;
    }
    clear();
    const QString folder = qt(m_folder);
    constexpr auto onlyOwner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, onlyOwner)
        || !QFile::setPermissions(qt(m_folder.parent_path()), onlyOwner)) {
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot make the folder %1. Check who may write there.").arg(folder));
    }
    return mark(std::to_string(now.ms()) + ' ' + label).map([&] { return now; });
}

Outcome KeptAnswers::complete()
{
    m_finished = true;
    return write(qt(m_folder / endName), {}, false);
}

void KeptAnswers::clear()
{
    QDir(qt(m_folder)).removeRecursively();
}

std::optional<HttpResponse> KeptAnswers::find(const HttpRequest& request) const
{
    QFile file(QString::fromStdString(pathOf(request)));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::nullopt;
    }
    std::string text(static_cast<std::size_t>(file.size()), '\0');
    const bool whole = file.read(text.data(), file.size()) == file.size();
    return whole ? answerOf(std::move(text)) : std::nullopt;
}

Outcome KeptAnswers::keep(const HttpRequest& request, const HttpResponse& answer)
{
    m_bytes += answer.body.size();
    if (m_bytes > mostBytes) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("The source answers with more than 8 gigabytes, so reading was stopped "
                           "and nothing was changed."));
    }
    constexpr int firstFailure = 300;
    m_last = pathOf(request);
    m_gained = m_gained || (answer.status < firstFailure && !m_fresh.contains(m_last));
    m_fresh.insert(m_last);
    // What a crash of the machine could take is asked for again: a disk that is waited for after
    // every page would cost more.
    m_unsynced += answer.body.size();
    const bool lasting = m_lasting && m_unsynced >= syncFrom;
    m_unsynced = lasting ? 0 : m_unsynced;
    return write(QString::fromStdString(m_last), textOf(answer), lasting);
}

void KeptAnswers::giveUp()
{
    if (m_last.empty()) {
        return;
    }
    if (m_resumed && !m_gained) {
        clear();
    } else {
        QFile::remove(QString::fromStdString(m_last));
    }
}

} // namespace repromise
