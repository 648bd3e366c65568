#include "app/TrialSource.h"

#include "app/SampleSink.h"
#include "app/SourceReaders.h"
#include "app/SourceSettings.h"

namespace repromise {
namespace {

/// Remote systems are not read to the end for a sample.
constexpr std::uint64_t enoughRemote = 3'000;

Source rowOf(const NewSource& source)
{
    auto settings = source.settings;
    if (source.connector == "drop" || source.connector == "edi") {
        settings["settle"] = "0"; // nothing is taken, so nothing is waited for
        settings["done"] = "optional";
    }
    if (!source.secretEnv.empty()) {
        settings["secret_env"] = source.secretEnv;
    }
    Source row;
    row.name = source.name;
    row.kind = source.connector;
    row.settings = writeSourceSettings(settings);
    return row;
}

} // namespace

Outcome TrialSource::test(const CancelToken& cancel)
{
    GivenSecrets given{m_source.secrets, {}};
    return SourceReaders(m_context, &given)
        .make(rowOf(m_source))
        .and_then(
            [&](const std::unique_ptr<SourceReader>& reader) { return reader->test(cancel); });
}

Result<SourceSample> TrialSource::sample(Progress& progress, const CancelToken& cancel)
{
    GivenSecrets given{m_source.secrets, {}};
    const auto reader = SourceReaders(m_context, &given).make(rowOf(m_source));
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    CancelToken stop(&cancel);
    SampleSink sink(stop, (*reader)->local() ? 0 : enoughRemote);
    ReadRequest request;
    request.full = true;
    request.sample = true;
    const auto read = (*reader)->read(request, sink, progress, stop);
    SourceSample& sample = sink.sample();
    sample.renewed = std::move(given.renewed);
    if (!read && !sink.stopped()) {
        if (cancel.cancelled() || sample.records.empty()) {
            return tl::unexpected(read.error());
        }
        sample.error = read.error();
    }
    sample.all = read && (*reader)->local();
    return std::move(sample);
}

} // namespace repromise
