#pragma once

#include "app/SourceForms.h"
#include "app/TrialSource.h"
#include "gui/models/ExceptionText.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class AddSourceDialog;
}

namespace repromise {

class Ask;
class SettingsForm;

/// Guides to a new source: which system, its settings, and a look at what it would deliver. Stays
/// open until somebody closes it, so that a refusal can be shown beside what was typed.
class AddSourceDialog : public QDialog {
    Q_OBJECT

public:
    enum Step { System, Settings, Sample };

    explicit AddSourceDialog(Ask& ask, QWidget* parent = nullptr);
    ~AddSourceDialog() override;

    void setForms(std::vector<SourceForm> forms);
    /// What was asked for is on its way; only giving up is possible.
    void setBusy(bool busy);
    /// Ends being busy.
    void showResult(Tone tone, const QString& sentence);
    /// Ends being busy.
    void showSample(SourceSample sample);
    NewSource source() const;
    Step step() const;

signals:
    void testRequested(const repromise::NewSource& source);
    void sampleRequested(const repromise::NewSource& source);
    void sourceGiven(const repromise::NewSource& source);
    /// Given as well, but its columns are to be mapped before it is read.
    void mappingWanted(const repromise::NewSource& source);

private:
    void connectButtons();
    void go(Step step);
    void next();
    void orderStops();
    void enableButtons();
    void chooseDefault();

    std::unique_ptr<Ui::AddSourceDialog> m_ui;
    SettingsForm* m_settings;
    SecretMap m_renewed;        ///< secrets that a sample used up, and what to keep instead
    QPointer<QWidget> m_before; ///< had the keyboard before the source was asked
    bool m_busy = false;
    bool m_nothingFits = false; ///< of the sample that is shown
};

} // namespace repromise
