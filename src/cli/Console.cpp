#include "cli/Console.h"

#include "base/Excerpt.h"
#include "cli/StopSignals.h"
#include "cli/output/CsvWriter.h"
#include "cli/output/JsonWriter.h"
#include "cli/output/TableWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <unistd.h>

#include <cstdio>

namespace repromise {
namespace {

constexpr int redrawEveryMs = 100;

/// Text from a source or a server may stand in a sentence; it must not steer the terminal.
std::string harmless(const QString& text)
{
    QString line = text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control) {
            c = QLatin1Char(' ');
        }
    }
    return line.toStdString();
}

} // namespace

class Console::TerminalProgress final : public Progress {
public:
    ~TerminalProgress() override { clear(); }

    void report(std::string_view step, std::uint64_t done, std::uint64_t total) override
    {
        if (m_clock.isValid() && m_clock.elapsed() < redrawEveryMs) {
            return;
        }
        m_clock.start();
        const QString name = shown(step);
        const QString count =
            total == 0 ? QString::number(done) : QStringLiteral("%1 / %2").arg(done).arg(total);
        std::fprintf(stderr, "\r\033[K%s  %s", harmless(name).c_str(), count.toStdString().c_str());
        std::fflush(stderr);
        m_shown = true;
    }

    void clear()
    {
        if (m_shown) {
            std::fputs("\r\033[K", stderr);
            m_shown = false;
        }
    }

private:
    QElapsedTimer m_clock;
    bool m_shown = false;
};

Console::Console(const GlobalOptions& options) : m_options(options), m_out(STDOUT_FILENO)
{
    if (::isatty(STDERR_FILENO) != 0 && !options.quiet) {
        auto terminal = std::make_unique<TerminalProgress>();
        m_terminal = terminal.get();
        m_progress = std::move(terminal);
    } else {
        m_progress = std::make_unique<NoProgress>();
    }
}

Console::~Console() = default;

std::unique_ptr<RowWriter> Console::rows()
{
    if (m_terminal != nullptr) {
        m_terminal->clear();
    }
    switch (m_options.format) {
    case OutputFormat::Json:
        return std::make_unique<JsonWriter>(m_out);
    case OutputFormat::Csv:
        return std::make_unique<CsvWriter>(m_out);
    case OutputFormat::Table:
        break;
    }
    return std::make_unique<TableWriter>(m_out);
}

void Console::note(const QString& text)
{
    if (!m_options.quiet) {
        warn(text);
    }
}

void Console::warn(const QString& text)
{
    if (m_terminal != nullptr) {
        m_terminal->clear();
    }
    std::fprintf(stderr, "%s\n", harmless(text).c_str());
}

Progress& Console::progress()
{
    return *m_progress;
}

Result<ExitCode> Console::stopped() const
{
    if (readerGone()) {
        return ExitCode::Done;
    }
    return fail(ErrorKind::Cancelled, QCoreApplication::translate("Console", "Stopped."));
}

const CancelToken& Console::cancel() const
{
    return StopSignals::token();
}

} // namespace repromise
