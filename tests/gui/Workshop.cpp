#include "gui/Workshop.h"

#include "app/FirstSteps.h"

#include <fstream>

namespace repromise {

std::filesystem::path Workshop::folder() const
{
    return std::filesystem::path(m_home.path().toStdString()) / "workspace";
}

bool Workshop::open(Date today)
{
    auto context = AppContext::create(folder(), today);
    if (!context) {
        qWarning("%s", qPrintable(context.error().sentence));
        return false;
    }
    m_context = std::move(*context);
    return true;
}

bool Workshop::openDemo(Date today)
{
    NoProgress progress;
    return open(today) && FirstSteps(*m_context).loadDemo(progress, CancelToken()).has_value();
}

void Workshop::breakDatabase() const
{
    for (const char* name : {"repromise.sqlite-wal", "repromise.sqlite-shm"}) {
        std::filesystem::remove(folder() / name);
    }
    std::ofstream(folder() / "repromise.sqlite", std::ios::trunc) << "This is no database.";
}

} // namespace repromise
