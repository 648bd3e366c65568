#include "app/FirstSteps.h"

#include "app/AddSource.h"
#include "app/ReadStatus.h"
#include "app/SyncSources.h"

namespace repromise {

Outcome FirstSteps::loadDemo(Progress&, const CancelToken&)
{
    static_cast<void>(m_context);
    return fail(ErrorKind::Bug, QStringLiteral("The demo is not built in yet."));
}

Outcome FirstSteps::loadFolder(const std::string& name, const std::filesystem::path& folder,
                               Progress& progress, const CancelToken& cancel)
{
    NewSource source;
    source.name = name;
    source.connector = "csv";
    source.settings["dir"] = folder.string();
    return AddSource(m_context)
        .run(source)
        .and_then([&] {
            return SyncSources(m_context).run({{name}, true, {}}, progress, cancel);
        })
        .and_then([](const SyncReport& report) -> Outcome {
            const auto& error = report.sources.front().error;
            return error ? Outcome(tl::unexpected(*error)) : Outcome();
        });
}

Result<bool> FirstSteps::isEmpty()
{
    return ReadStatus(m_context).run().map(
        [](const StatusReport& status) { return status.sources.empty(); });
}

} // namespace repromise
