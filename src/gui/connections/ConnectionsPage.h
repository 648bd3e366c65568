#pragma once

#include "app/ReadStatus.h"
#include "gui/models/ExceptionText.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConnectionsPage;
}

namespace repromise {

class CommandTable;
class HealthPanel;
class QuarantinePanel;
class SourceTableModel;
class WaitsPanel;
class WritesPanel;

/// Sources with their freshness, syncing, and what was not taken and why.
class ConnectionsPage : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionsPage(CommandTable& commands, QWidget* parent = nullptr);
    ~ConnectionsPage() override;

    void setStatus(const StatusReport& status, Instant now);
    WaitsPanel& waits();
    HealthPanel& health();
    QuarantinePanel& quarantine();
    WritesPanel& writes();
    void setSyncing(bool syncing);
    /// `total` 0: unknown.
    void setProgress(const QString& step, quint64 done, quint64 total);
    void showResult(Tone tone, const QString& text);
    /// Empty when nothing is selected.
    std::string selectedSource() const;

signals:
    /// Empty: all.
    void syncRequested(const std::string& source);
    void cancelRequested();
    void testRequested(const std::string& source);
    void acceptRequested(const std::string& source);
    void refuseRequested(const std::string& source);
    void addRequested();
    void mapRequested(const std::string& source);
    /// Another one than before; empty: none.
    void sourceChosen(const std::string& source);
    void removeRequested(const std::string& source);

private:
    void setUpTables();
    void connectButtons(CommandTable& commands);
    void fitSources();
    void sourceMoved();
    void enableButtons();
    void nameTabs();

    std::unique_ptr<Ui::ConnectionsPage> m_ui;
    SourceTableModel* m_sources;
    std::string m_shownSource;
    int m_fittedRows = 0;
    bool m_syncing = false;
};

} // namespace repromise
