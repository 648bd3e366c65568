#include "net/AnswerFile.h"

#include <QCoreApplication>

#define XXH_INLINE_ALL
#include <unistd.h>
#include <xxhash.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AnswerFile)
};

// Written as it lies in memory: the file never leaves the machine.
struct Head {
    std::array<char, AnswerFile::nameSize> name{};
    std::uint64_t checksum = 0;
    std::uint64_t body = 0;
    std::uint32_t headers = 0;
    std::int32_t status = 0;
};
constexpr auto headSize = static_cast<qint64>(sizeof(Head));
static_assert(sizeof(Head) == AnswerFile::nameSize + 24, "there must be no gaps");

std::uint64_t checksumOf(std::string_view headers, std::string_view body)
{
    return XXH3_64bits_withSeed(body.data(), body.size(),
                                XXH3_64bits(headers.data(), headers.size()));
}

std::string textOf(const std::vector<HttpHeader>& headers)
{
    std::string text;
    for (const HttpHeader& header : headers) {
        text.append(header.name).append("\n").append(header.value).append("\n");
    }
    return text;
}

std::vector<HttpHeader> headersOf(std::string_view text)
{
    std::vector<HttpHeader> headers;
    while (!text.empty()) {
        const auto name = text.find('\n');
        const auto value = name == std::string_view::npos ? name : text.find('\n', name + 1);
        if (value == std::string_view::npos) {
            break;
        }
        headers.push_back({std::string(text.substr(0, name)),
                           std::string(text.substr(name + 1, value - name - 1))});
        text.remove_prefix(value + 1);
    }
    return headers;
}

} // namespace

Outcome AnswerFile::written(bool good)
{
    if (good) {
        return {};
    }
    // A disk that is full takes part of what is written, which is no error yet.
    const QString reason = m_file.error() == QFileDevice::NoError
                               ? QString::fromLocal8Bit(std::strerror(ENOSPC))
                               : m_file.errorString();
    return fail(ErrorKind::Storage,
                Tr::tr("Cannot keep an answer in %1: %2. Check the space and who may write "
                       "there.")
                    .arg(m_file.fileName(), reason));
}

Outcome AnswerFile::open(const std::filesystem::path& path)
{
    close();
    m_file.setFileName(QString::fromStdString(path.string()));
    const bool opened = m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
                        && m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (opened) {
        readPlaces();
    }
    return written(opened && m_file.resize(m_end));
}

void AnswerFile::close()
{
    m_file.close();
    m_places.clear();
    m_last.clear();
    m_end = 0;
}

void AnswerFile::readPlaces()
{
    const qint64 size = m_file.size();
    for (;;) {
        Head head;
        if (!m_file.seek(m_end)
            || m_file.read(reinterpret_cast<char*>(&head), headSize) != headSize) {
            return;
        }
        const qint64 start = m_end + headSize;
        const auto left = static_cast<std::uint64_t>(size - start);
        if (head.headers > left || head.body > left - head.headers) {
            return;
        }
        m_places[std::string(head.name.data(), nameSize)] = {start, head.checksum, head.headers,
                                                             head.body, head.status};
        m_end = start + static_cast<qint64>(head.headers + head.body);
    }
}

std::optional<HttpResponse> AnswerFile::find(const std::string& name)
{
    const auto found = m_places.find(name);
    if (found == m_places.end() || !m_file.seek(found->second.offset)) {
        return std::nullopt;
    }
    const Place& place = found->second;
    std::string headers(place.headers, '\0');
    HttpResponse answer;
    answer.status = place.status;
    answer.body.reserve(place.body + HttpResponse::spare);
    answer.body.resize(place.body);
    const auto read = [&](std::string& text) {
        const auto size = static_cast<qint64>(text.size());
        return m_file.read(text.data(), size) == size;
    };
    if (!read(headers) || !read(answer.body)
        || checksumOf(headers, answer.body) != place.checksum) {
        return std::nullopt;
    }
    answer.headers = headersOf(headers);
    return answer;
}

Outcome AnswerFile::append(const std::string& name, const HttpResponse& answer, bool lasting)
{
    const std::string headers = textOf(answer.headers);
    Head head{{},
              checksumOf(headers, answer.body),
              answer.body.size(),
              static_cast<std::uint32_t>(headers.size()),
              answer.status};
    name.copy(head.name.data(), nameSize);
    std::string front(reinterpret_cast<const char*>(&head), sizeof(Head));
    front.append(headers);
    const auto write = [&](const std::string& text) {
        const auto size = static_cast<qint64>(text.size());
        return m_file.write(text.data(), size) == size;
    };
    const bool good = m_file.seek(m_end) && write(front) && write(answer.body)
                      && (!lasting || ::fdatasync(m_file.handle()) == 0);
    if (good) {
        m_last = name;
        m_lastStart = m_end;
        m_places[name] = {m_end + headSize, head.checksum, head.headers, head.body, head.status};
        m_end = m_file.pos();
    }
    return written(good);
}

void AnswerFile::dropLast()
{
    if (!m_last.empty() && m_file.resize(m_lastStart)) {
        m_places.erase(m_last);
        m_last.clear();
        m_end = m_lastStart;
    }
}

} // namespace repromise
