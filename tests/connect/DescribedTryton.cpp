#include "connect/DescribedTryton.h"

#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "connect/description/DescriptionReader.h"
#include "support/NotedSleeper.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace repromise {
namespace {

ConnectorDescription shippedConnector(const std::string& id)
{
    const char* const folder = std::getenv("REPROMISE_SOURCE");
    std::ifstream stream(std::string(folder != nullptr ? folder : ".") + "/resources/connectors/"
                             + id + ".json",
                         std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return DescriptionReader::read(text.str()).description;
}

ConnectorDescription quickDescription()
{
    ConnectorDescription description = shippedConnector("tryton");
    for (FeedDescription& feed : description.feeds) {
        if (feed.since) {
            feed.since->overlap = std::chrono::seconds(1);
        }
    }
    return description;
}

SourceValues valuesWith(std::map<std::string, std::string> more)
{
    SourceValues values;
    values.settings = {
        {"url", "https://erp.example/"}, {"database", "backorder"}, {"user", "console"}};
    values.settings.merge(more);
    values.secrets["password"] = Secret("sesame");
    return values;
}

} // namespace

struct DescribedTryton::Parts {
    Parts(Transport& wire, const Clock& clock, std::map<std::string, std::string> more)
        : description(quickDescription()),
          values(valuesWith(std::move(more))),
          link({description, values, wire, breaker, sleeper, clock, {}}),
          reader(description, values, link.transport(), link.session(), clock)
    {
    }

    ConnectorDescription description;
    SourceValues values;
    Breaker breaker;
    NotedSleeper sleeper;
    ConnectorLink link;
    DescribedReader reader;
};

DescribedTryton::DescribedTryton(Transport& wire, const Clock& clock,
                                 std::map<std::string, std::string> more)
    : m_parts(std::make_unique<Parts>(wire, clock, std::move(more)))
{
}

DescribedTryton::~DescribedTryton() = default;

Outcome DescribedTryton::ask(const ReadRequest& request)
{
    NoProgress progress;
    return m_parts->reader.ask(request, progress, CancelToken());
}

SourceReader& DescribedTryton::reader()
{
    return m_parts->reader;
}

} // namespace repromise
