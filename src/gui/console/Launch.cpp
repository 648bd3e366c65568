#include "gui/console/Launch.h"

#include "app/AgeingReport.h"
#include "app/FirstSteps.h"
#include "app/ReadPicture.h"
#include "app/Translations.h"
#include "gui/ageing/DashboardRenderer.h"
#include "gui/console/Console.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

#include <cstring>

namespace repromise {
namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr int screenshotDelayMs = 600;

void complain(const QString& sentence)
{
    QTextStream(stderr) << "repromise: " << sentence << '\n';
}

/// Without a display there is still paper: drawing needs no screen.
void chooseScreen(int argc, char* argv[])
{
    const auto isDashboard = [](const char* word) {
        return std::strncmp(word, "--render-dashboard", 18) == 0;
    };
    const bool noDisplay =
        qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (noDisplay && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        && std::any_of(argv + 1, argv + argc, isDashboard)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

std::vector<std::string> wordsOf(int argc, char* argv[])
{
    return {argv + 1, argv + argc};
}

std::optional<PageId> pageOf(const QString& name)
{
    const auto found = std::ranges::find(pageNames, name.toLower(),
                                         [](const char* page) { return QLatin1String(page); });
    return found == pageNames.end() ? std::nullopt
                                    : std::optional(static_cast<PageId>(found - pageNames.begin()));
}

Result<std::unique_ptr<AppContext>> openContext(const LaunchOptions& options)
{
    auto context = AppContext::create(options.workspace, options.today);
    if (!context || !options.demo) {
        return context;
    }
    FirstSteps steps(**context);
    const Result<bool> empty = steps.isEmpty();
    if (!empty) {
        return tl::unexpected(empty.error());
    }
    if (*empty) {
        NoProgress progress;
        if (Outcome loaded = steps.loadDemo(progress, CancelToken()); !loaded) {
            return tl::unexpected(loaded.error());
        }
    }
    return context;
}

} // namespace

std::optional<LaunchOptions> Launch::parse()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Finds the order lines that will miss their promise, and "
                                        "sees to it that their customers know."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("workspace"), tr("The folder that holds everything"), tr("folder")},
         {QStringLiteral("demo"), tr("Fill an empty workspace with the demo")},
         {QStringLiteral("as-of"), tr("Work as if it were this day"), QStringLiteral("YYYY-MM-DD")},
         {QStringLiteral("page"), tr("today, queue, messages, ageing, supply or connections"),
          tr("page")},
         {QStringLiteral("theme"), tr("light, dark or system"), tr("theme")},
         {QStringLiteral("language"), tr("system, en, de or fr"), tr("language")},
         {QStringLiteral("size"), tr("Size of the window"), QStringLiteral("1280x800")},
         {QStringLiteral("render-dashboard"), tr("Write the backlog review here and end"),
          tr("folder")},
         {QStringLiteral("screenshot"), tr("Write the window as a picture and end"), tr("file")}});
    parser.process(QCoreApplication::arguments());

    LaunchOptions options;
    const QString workspace = parser.value(QStringLiteral("workspace"));
    options.workspace = workspace.isEmpty() ? Workspace::defaultFolder()
                                            : std::filesystem::path(workspace.toStdString());
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.dashboardFolder = parser.value(QStringLiteral("render-dashboard"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    options.size = QSize(size.value(0).toInt(), size.value(1).toInt());
    if (const QString day = parser.value(QStringLiteral("as-of")); !day.isEmpty()) {
        const auto date = Date::parse(day.toStdString());
        if (!date) {
            complain(tr("--as-of “%1” is no date: write it as 2026-06-30.").arg(day));
            return std::nullopt;
        }
        options.today = *date;
    }
    if (const QString page = parser.value(QStringLiteral("page")); !page.isEmpty()) {
        options.page = pageOf(page);
        if (!options.page) {
            complain(tr("There is no page “%1”: choose today, queue, messages, ageing, supply "
                        "or connections.")
                         .arg(page));
            return std::nullopt;
        }
    }
    options.language = parser.value(QStringLiteral("language"));
    if (!options.language.isEmpty() && !Translations::knows(options.language)) {
        complain(
            tr("There is no language “%1”: choose system, en, de or fr.").arg(options.language));
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        options.theme = Theme::choiceOf(parser.value(QStringLiteral("theme")));
    }
    return options;
}

int Launch::renderDashboard(AppContext& context, const LaunchOptions& options)
{
    NoProgress progress;
    const auto name = context.workspace().folder().filename().string();
    const auto files =
        ReadPicture(context).run(progress, CancelToken()).and_then([&](const PicturePtr& picture) {
            return AgeingReport(*picture)
                .run({"bucket", "location"})
                .and_then([&](const AgeingResult& ageing) {
                    return DashboardRenderer({picture, ageing, QString::fromStdString(name),
                                              context.clock().now()})
                        .writeInto(options.dashboardFolder.toStdString());
                });
        });
    if (!files) {
        complain(files.error().sentence);
        return exitFailed;
    }
    for (const std::filesystem::path& file : *files) {
        QTextStream(stdout) << QString::fromStdString(file.string()) << '\n';
    }
    return 0;
}

int Launch::openConsole(Theme& theme, std::unique_ptr<AppContext> context,
                        const LaunchOptions& options)
{
    UiSettings settings;
    theme.setChoice(
        options.theme.value_or(Theme::choiceOf(settings.text(QStringLiteral("window/theme")))));
    Console console(std::move(context), theme, settings);
    if (options.size.isValid() && !options.size.isEmpty()) {
        console.window().resize(options.size);
    }
    if (options.page) {
        console.window().showPage(*options.page);
    }
    if (!options.screenshot.isEmpty()) {
        auto* quiet = new QTimer(&console);
        quiet->setInterval(screenshotDelayMs);
        QObject::connect(&console, &Console::completed, quiet, qOverload<>(&QTimer::start));
        QObject::connect(quiet, &QTimer::timeout, &console, [&console, file = options.screenshot] {
            if (console.jobs().running().empty()) { // a job's result may start the next one
                QCoreApplication::exit(console.window().grab().save(file) ? 0 : exitFailed);
            }
        });
    }
    console.show();
    return QApplication::exec();
}

int Launch::run(int argc, char* argv[])
{
    chooseScreen(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("repromise"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REPROMISE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Repromise"));
    QGuiApplication::setDesktopFileName(QStringLiteral("repromise"));
    QApplication application(argc, argv);
    Translations translations;
    translations.use(Translations::wanted(wordsOf(argc, argv)));
    const std::optional<LaunchOptions> options = parse();
    if (!options) {
        return exitUsage;
    }
    Theme theme(application);
    auto context = openContext(*options);
    if (!context) {
        complain(context.error().sentence);
        return exitFailed;
    }
    if (options->language.isEmpty()) {
        translations.use(QString::fromStdString((*context)->settings().text(Setting::Language)));
    }
    return options->dashboardFolder.isEmpty() ? openConsole(theme, std::move(*context), *options)
                                              : renderDashboard(**context, *options);
}

} // namespace repromise
