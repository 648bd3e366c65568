#include "app/SourceWriters.h"

#include "app/Connectors.h"
#include "app/DescribedSources.h"
#include "app/SourceSettings.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SourceWriters)
};

} // namespace

QString noWriterWords(const Source& source)
{
    return Tr::tr("Nothing can be written to the source %1: its kind, %2, is only read. Make the "
                  "change in the system itself.")
        .arg(QString::fromStdString(source.name), QString::fromStdString(source.kind));
}

Result<std::unique_ptr<SourceWriter>> SourceWriters::make(Sources& sources, const Source& source)
{
    const auto description = Connectors(m_context).find(source.kind);
    if (!description && description.error().kind == ErrorKind::NotFound) {
        return fail(ErrorKind::Refused, noWriterWords(source));
    }
    return sources.patience(source.id).and_then([&](const std::string& patience) {
        return DescribedSources(m_context).makeWriter(source, readSourceSettings(source.settings),
                                                      patience);
    });
}

Result<SourceWriter*> SourceWriters::of(Sources& sources, const std::string& name)
{
    const auto made = m_made.find(name);
    if (made != m_made.end()) {
        return made->second.get();
    }
    return sources.find(name)
        .and_then([&](const Source& source) { return make(sources, source); })
        .map([&](std::unique_ptr<SourceWriter> writer) {
            return (m_made[name] = std::move(writer)).get();
        });
}

} // namespace repromise
