// Opens the console on a synthetic picture: to look at it, and to take pictures of it.
#include "gui/SamplePicture.h"
#include "gui/ageing/AgeingPage.h"
#include "gui/ageing/DashboardRenderer.h"
#include "gui/queue/LineStoryPanel.h"
#include "gui/queue/QueuePage.h"
#include "gui/shell/Ask.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/UiSettings.h"
#include "gui/variants/VariantsController.h"
#include "gui/variants/VariantsDialog.h"
#include "support/SyntheticBacklog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace repromise;

namespace {

LineStoryView storyOf(const Picture& picture, LineIx line)
{
    LineStoryView story;
    story.explanation.row = line;
    story.explanation.sentence = QStringLiteral(
        "9 of 12 are there today; the other 3 come with PO-0004711/2, now expected on 14 July, "
        "9 days later than first promised.");
    for (LineIx other = line / 2 + 1; other < line / 2 + 4 && other < picture.backlog->lines.size();
         ++other) {
        story.explanation.outrankedBy.push_back(
            {other, std::string(picture.backlog->orderKey(other)),
             std::string(picture.backlog->lineKey(other)), 120'000});
    }
    MessageView message;
    message.subject = "New delivery date for your order";
    message.state = "sent";
    message.sentAt = Instant::fromMs(1'782'000'000'000);
    story.messages = {message};
    JournalView entry;
    entry.at = message.sentAt;
    entry.kind = "message.sent";
    entry.actor = "anna";
    story.journal = {entry};
    return story;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"lines", "Open lines", "N", "20000"},
                       {"theme", "light, dark or system", "NAME", "light"},
                       {"page", "0 to 4", "N", "1"},
                       {"size", "Window size", "WxH", "1280x800"},
                       {"state", "picture, loading, none or failed", "NAME", "picture"},
                       {"search", "Search text", "TEXT"},
                       {"variants", "Open the run variants on this view (0 to 2)", "N"},
                       {"dashboard", "Write the backlog review here and quit", "DIR"},
                       {"screenshot", "Write the window here and quit", "FILE"}});
    parser.process(application);

    QTemporaryDir home;
    UiSettings settings(home.filePath("console.ini"));
    Theme theme(application);
    theme.setChoice(Theme::choiceOf(parser.value("theme")));
    CommandTable commands;
    DialogAsk ask;
    MainWindow window(theme, commands, settings);
    auto* queue = new QueuePage(commands, settings, ask);
    window.setPage(PageId::Queue, queue);
    QObject::connect(&queue->story(), &LineStoryPanel::storyRequested, queue,
                     [queue](const PicturePtr& picture, LineIx line) {
                         queue->story().setStory(line, storyOf(*picture, line));
                     });
    auto* ageing = new AgeingPage(commands, settings);
    window.setPage(PageId::Ageing, ageing);
    QObject::connect(ageing, &AgeingPage::reportRequested, ageing,
                     [ageing](const PicturePtr& picture, const std::vector<std::string>& by) {
                         ageing->setReport(picture, *AgeingReport(*picture).run(by));
                     });
    QObject::connect(ageing, &AgeingPage::queueRequested, ageing,
                     [shown = &window, queue](const QueueFilter& filter) {
                         queue->showFiltered(filter);
                         shown->showPage(PageId::Queue);
                     });
    const QString state = parser.value("state");
    if (state == QStringLiteral("picture")) {
        SyntheticSpec spec;
        spec.lines = parser.value("lines").toUInt();
        const PicturePtr picture = pictureOf(syntheticBacklog(spec), spec.today);
        QueueFilter filter;
        filter.search = parser.value("search").toStdString();
        queue->showFiltered(filter);
        queue->setPicture(picture);
        ageing->setPicture(picture);
        if (parser.isSet("dashboard")) {
            const DashboardRenderer renderer(
                {picture, *AgeingReport(*picture).run({"bucket", "location"}),
                 QStringLiteral("Preview"), Instant::fromMs(1'782'777'600'000)});
            return renderer.writeInto(parser.value("dashboard").toStdString()) ? 0 : 1;
        }
        window.setCount(PageId::Queue, picture->states.backorderCount);
        ConsoleStatus status;
        status.now = Instant::fromMs(1'782'777'600'000);
        status.sources = {{QStringLiteral("ERP"), status.now.plusMs(-12 * 60'000), Tone::Good, {}},
                          {QStringLiteral("WMS"), status.now.plusMs(-26 * 3'600'000), Tone::Warning,
                           QStringLiteral("Not read for more than a day.")}};
        status.waitingMessages = 14;
        window.setStatus(status);
    } else {
        queue->setWithout(state == QStringLiteral("none")     ? Without::NoSource
                          : state == QStringLiteral("failed") ? Without::Failed
                                                              : Without::Loading,
                          state == QStringLiteral("failed")
                              ? QStringLiteral("The workspace is in use by another program.")
                              : QString());
    }
    window.setWorkspaceName(QStringLiteral("Preview"), {});
    window.showPage(static_cast<PageId>(parser.value("page").toInt()));
    const QStringList size = parser.value("size").split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    auto workspace = AppContext::create(home.filePath("workspace").toStdString());
    if (!workspace) {
        return 1;
    }
    JobRunner jobs;
    PictureService pictures(**workspace, jobs);
    VariantsController variants(**workspace, jobs, pictures, ask);
    if (parser.isSet("variants")) {
        variants.open(&window);
        variants.dialog()->resize(window.size() * 0.92);
        variants.dialog()->findChild<QTabWidget*>()->setCurrentIndex(
            parser.value("variants").toInt());
    }
    if (parser.isSet("screenshot")) {
        QTimer::singleShot(1500, &window, [&] {
            QWidget* const dialog = variants.dialog();
            (dialog == nullptr ? window : *dialog).grab().save(parser.value("screenshot"));
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
