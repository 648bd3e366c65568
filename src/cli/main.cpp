#include "cli/CommandLine.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("repromisectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QCoreApplication application(argc, argv);
    const std::vector<std::string> words(argv + 1, argv + argc);
    return static_cast<int>(repromise::CommandLine().run(words));
}
