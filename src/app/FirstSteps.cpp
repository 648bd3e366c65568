#include "app/FirstSteps.h"

#include "app/AddSource.h"
#include "app/DemoFiles.h"
#include "app/DemoHistory.h"
#include "app/ReadStatus.h"
#include "app/SyncSources.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct FirstStepsText {
    Q_DECLARE_TR_FUNCTIONS(FirstStepsText)
};

} // namespace

Outcome FirstSteps::loadDemo(Progress& progress, const CancelToken& cancel)
{
    const DemoFiles files(m_context.workspace().folder() / "demo");
    const Date today = m_context.clock().today();
    DemoHistory history(m_context);
    return requireEmpty()
        .and_then([&] { return applyDemoSettings(); })
        .and_then([&] { return files.write(today); })
        .and_then([&] { return loadFolder("demo", files.folder(), progress, cancel); })
        .and_then([&] { return history.tell(progress, cancel); })
        .and_then([&] { return files.writeSlips(today); })
        .and_then([&] { return syncFully("demo", progress, cancel); })
        .and_then([&] { return history.draft(progress, cancel); });
}

Outcome FirstSteps::requireEmpty()
{
    return isEmpty().and_then([&](bool empty) -> Outcome {
        if (empty) {
            return {};
        }
        return fail(
            ErrorKind::Refused,
            FirstStepsText::tr("The demo goes into an empty workspace only, and %1 has sources "
                               "already. Name another folder with --workspace DIR.")
                .arg(QString::fromStdString(m_context.workspace().folder().string())));
    });
}

Outcome FirstSteps::applyDemoSettings()
{
    // The domain is reserved for examples: mail to or from it can never leave the demo.
    return m_context.changeSetting("company.name", "Nordwind Components")
        .and_then([&] { return m_context.changeSetting("smtp.from", "service@nordwind.example"); })
        .and_then(
            [&] { return m_context.changeSetting("smtp.from_name", "Nordwind Customer Service"); });
}

Outcome FirstSteps::loadFolder(const std::string& name, const std::filesystem::path& folder,
                               Progress& progress, const CancelToken& cancel)
{
    NewSource source;
    source.name = name;
    source.connector = "csv";
    source.settings["dir"] = folder.string();
    return AddSource(m_context).run(source).and_then(
        [&] { return syncFully(name, progress, cancel); });
}

Outcome FirstSteps::syncFully(const std::string& name, Progress& progress,
                              const CancelToken& cancel)
{
    return SyncSources(m_context)
        .run({{name}, true, {}}, progress, cancel)
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
