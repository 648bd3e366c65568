#include "net/KeptAnswers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <charconv>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeptAnswers)
};

constexpr const char* markName = "reading";
constexpr const char* answersName = "answers";
constexpr const char* endName = "complete";
constexpr qint64 largestMark = 4'096;
constexpr std::uint64_t syncFrom = 4U << 20U;

QString qt(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

tl::unexpected<Error> unwritten(const QFileDevice& file)
{
    return fail(ErrorKind::Storage,
                Tr::tr("Cannot write %1: %2. Check the space and who may write there.")
                    .arg(file.fileName(), file.errorString()));
}

Outcome write(const QString& path, const std::string& text)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(text.data(), size) == size && file.commit();
    return written ? Outcome() : unwritten(file);
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

} // namespace

KeptAnswers::KeptAnswers(std::filesystem::path folder, const std::vector<Secret>& secrets,
                         std::uint64_t mostBytes)
    : m_folder(std::move(folder)), m_secrets(secrets), m_mostBytes(mostBytes)
{
}

std::string KeptAnswers::nameOf(const HttpRequest& request) const
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
    return hash.result().toStdString();
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

Outcome KeptAnswers::start() const
{
    const QString folder = qt(m_folder);
    constexpr auto onlyOwner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, onlyOwner)
        && QFile::setPermissions(qt(m_folder.parent_path()), onlyOwner)) {
        return {};
    }
    return fail(ErrorKind::Storage,
                Tr::tr("Cannot make the folder %1. Check who may write there.").arg(folder));
}

Result<Instant> KeptAnswers::begin(const std::string& label, bool resume, Instant now)
{
    m_bytes = 0;
    m_finished = false;
    m_lasting = resume;
    m_fresh.clear();
    m_gained = false;
    const auto earlier = resume ? resumed(label, now) : std::nullopt;
    m_resumed = earlier.has_value();
    if (!m_resumed) {
        clear();
    }
    const Instant moment = earlier.value_or(now);
    return start()
        .and_then([&] { return m_file.open(m_folder / answersName); })
        .and_then([&] {
            const std::string mark = std::to_string(moment.ms()) + ' ' + label;
            return m_resumed ? Outcome() : write(qt(m_folder / markName), mark);
        })
        .map([&] { return moment; });
}

Outcome KeptAnswers::complete()
{
    m_finished = true;
    QFile end(qt(m_folder / endName));
    return end.open(QIODevice::WriteOnly) ? Outcome() : unwritten(end);
}

void KeptAnswers::clear()
{
    m_file.close();
    QDir(qt(m_folder)).removeRecursively();
}

std::optional<HttpResponse> KeptAnswers::find(const HttpRequest& request)
{
    return m_file.find(nameOf(request));
}

Outcome KeptAnswers::keep(const HttpRequest& request, const HttpResponse& answer)
{
    m_bytes += answer.body.size();
    if (m_bytes > m_mostBytes) {
        constexpr std::uint64_t mega = 1U << 20U;
        return fail(ErrorKind::BadInput,
                    Tr::tr("The source answers with more than %1 megabytes, so reading was stopped "
                           "and nothing was changed.")
                        .arg(m_mostBytes / mega));
    }
    constexpr int firstFailure = 300;
    const std::string name = nameOf(request);
    const bool fresh = m_fresh.insert(name).second;
    m_gained = m_gained || (answer.status < firstFailure && fresh);
    // What a crash of the machine could take is asked for again: a disk that is waited for after
    // every page would cost more.
    m_unsynced += answer.body.size();
    const bool lasting = m_lasting && m_unsynced >= syncFrom;
    m_unsynced = lasting ? 0 : m_unsynced;
    return m_file.append(name, answer, lasting);
}

void KeptAnswers::giveUp()
{
    if (m_resumed && !m_gained && !m_fresh.empty()) {
        clear();
    } else {
        m_file.dropLast();
    }
}

} // namespace repromise
