#pragma once

#include "base/Progress.h"
#include "cli/Arguments.h"
#include "cli/ExitCode.h"
#include "cli/output/OutputStream.h"
#include "cli/output/RowWriter.h"

#include <QString>

#include <memory>

namespace repromise {

/// The terminal or pipe a command talks to: data on stdout, everything for a person on stderr.
class Console {
public:
    explicit Console(const GlobalOptions& options);
    ~Console();

    OutputFormat format() const { return m_options.format; }
    /// A writer of the chosen format on stdout; one a command.
    std::unique_ptr<RowWriter> rows();
    OutputStream& out() { return m_out; }
    /// Nobody reads the output any more: a long command may stop.
    bool readerGone() const { return m_out.readerGone(); }
    /// What a command returns that stopped because nobody reads on, or because of Ctrl-C.
    Result<ExitCode> stopped() const;

    /// A line on stderr; not with --quiet.
    void note(const QString& text);
    /// A line on stderr, always.
    void warn(const QString& text);
    /// Shows how far a command is, on a terminal only.
    Progress& progress();
    /// Set by Ctrl-C and by SIGTERM.
    const CancelToken& cancel() const;

private:
    class TerminalProgress;

    GlobalOptions m_options;
    OutputStream m_out;
    std::unique_ptr<Progress> m_progress;
    TerminalProgress* m_terminal = nullptr;
};

} // namespace repromise
