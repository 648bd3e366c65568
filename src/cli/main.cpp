#include "app/Translations.h"
#include "cli/CommandLine.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <new>

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("repromisectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REPROMISE_VERSION));
    const QCoreApplication application(argc, argv);
    try {
        const std::vector<std::string> words(argv + 1, argv + argc);
        repromise::Translations translations;
        translations.use(repromise::Translations::wanted(words));
        return static_cast<int>(repromise::CommandLine().run(words));
    } catch (const std::bad_alloc&) {
        std::fputs(
            "repromisectl: There is not enough memory for this. Close other programs and try "
            "again.\n",
            stderr);
    } catch (const std::exception& exception) {
        std::fprintf(stderr,
                     "repromisectl: Something went wrong inside: %s. Nothing half done was kept; "
                     "please report it.\n",
                     exception.what());
    }
    return static_cast<int>(repromise::ExitCode::Failed);
}
