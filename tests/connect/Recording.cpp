#include "connect/Recording.h"

#include <QByteArray>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

std::filesystem::path sourceFolder()
{
    const char* const folder = std::getenv("REPROMISE_SOURCE");
    return folder != nullptr ? folder : ".";
}

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::vector<RecordedExchange> exchangesOf(const Json& list)
{
    std::vector<RecordedExchange> exchanges;
    for (const Json& entry : list) {
        RecordedExchange exchange;
        exchange.method = entry.value("method", "GET");
        exchange.url = entry.at("url");
        exchange.bodyHas = entry.value("body_has", std::vector<std::string>());
        exchange.answer.status = entry.value("status", 200);
        const Json headers = entry.value("headers", Json::object());
        for (const auto& [name, value] : headers.items()) {
            exchange.answer.headers.push_back({name, value.get<std::string>()});
        }
        exchange.answer.body = entry.at("body").dump();
        exchanges.push_back(std::move(exchange));
    }
    return exchanges;
}

} // namespace

std::string percentDecoded(const std::string& url)
{
    return QByteArray::fromPercentEncoding(QByteArray::fromStdString(url)).toStdString();
}

bool RecordedExchange::fits(const HttpRequest& request) const
{
    return request.method == method && percentDecoded(request.url) == url
           && std::ranges::all_of(bodyHas, [&](const std::string& part) {
                  return percentDecoded(request.body).find(part) != std::string::npos
                         || request.body.find(part) != std::string::npos;
              });
}

std::string Recording::folder(const std::string& id)
{
    return (sourceFolder() / "tests/connect/golden" / id).string();
}

std::vector<std::string> Recording::ids()
{
    std::vector<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator(folder(""))) {
        ids.push_back(entry.path().filename().string());
    }
    std::ranges::sort(ids);
    return ids;
}

Recording Recording::load(const std::string& id)
{
    Recording recording;
    recording.id = id;
    const auto read =
        DescriptionReader::read(textOf(sourceFolder() / "resources/connectors" / (id + ".json")));
    for (const DescriptionProblem& problem : read.problems) {
        qWarning("%s: %s: %s", id.c_str(), problem.pointer.c_str(), qPrintable(problem.sentence));
    }
    recording.description = read.description;
    recording.play(textOf(std::filesystem::path(folder(id)) / "recorded.json"));
    return recording;
}

void Recording::play(const std::string& text)
{
    const Json json = Json::parse(text);
    const Json settings = json.value("settings", Json::object());
    for (const auto& [key, value] : settings.items()) {
        values.settings[key] = value.get<std::string>();
    }
    const Json kept = json.value("secrets", Json::object());
    for (const auto& [key, value] : kept.items()) {
        values.secrets[key] = Secret(value.get<std::string>());
    }
    clock = Instant::parse(json.at("clock").get<std::string>()).value();
    first = exchangesOf(json.at("first"));
    later = exchangesOf(json.value("later", Json::array()));
    const std::string at = json.value("later_clock", json.at("clock").get<std::string>());
    laterClock = Instant::parse(at).value();
}

Result<HttpResponse> RecordedTransport::send(const HttpRequest& request, const CancelToken&)
{
    const std::string asked =
        request.method + ' ' + percentDecoded(request.url) + ' ' + request.body;
    if (m_next == m_exchanges.size()) {
        m_complaint += "asked for more: " + asked + '\n';
        return HttpResponse{400, {}, {}};
    }
    const RecordedExchange& expected = m_exchanges[m_next];
    if (!expected.fits(request)) {
        m_complaint += "asked   " + asked + "\ninstead " + expected.method + ' ' + expected.url;
        for (const std::string& part : expected.bodyHas) {
            m_complaint += " with " + part;
        }
        m_complaint += '\n';
        return HttpResponse{400, {}, {}};
    }
    ++m_next;
    return expected.answer;
}

std::string RecordedTransport::complaint() const
{
    if (m_complaint.empty() && m_next < m_exchanges.size()) {
        return "never asked for " + m_exchanges[m_next].url;
    }
    return m_complaint;
}

} // namespace repromise
