#pragma once

#include "connect/described/RequestValues.h"
#include "connect/description/DescriptionReader.h"
#include "net/Transport.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace repromise {

/// One question and its answer, as tests/connect/golden/<id>/recorded.json holds them: our own
/// records in the shape the system's documents give.
struct RecordedExchange {
    std::string method, url; ///< the URL without percent signs
    std::vector<std::string> bodyHas;
    HttpResponse answer;

    bool fits(const HttpRequest& request) const;
};

struct Recording {
    std::string id;
    ConnectorDescription description;
    SourceValues values;
    Instant clock, laterClock;
    std::vector<RecordedExchange> first, later; ///< of a first read, and of one after it

    /// All folders of tests/connect/golden.
    static std::vector<std::string> ids();
    static Recording load(const std::string& id);
    static std::string folder(const std::string& id);
    /// Takes settings, secrets, clock and exchanges from the text of a recording.
    void play(const std::string& text);
};

/// Answers just what was recorded, in that order; remembers what was asked instead.
class RecordedTransport : public Transport {
public:
    explicit RecordedTransport(const std::vector<RecordedExchange>& exchanges)
        : m_exchanges(exchanges)
    {
    }
    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

    /// What was not as recorded; empty when all was asked once and nothing else.
    std::string complaint() const;

private:
    const std::vector<RecordedExchange>& m_exchanges;
    std::size_t m_next = 0;
    std::string m_complaint;
};

std::string percentDecoded(const std::string& url);

} // namespace repromise
