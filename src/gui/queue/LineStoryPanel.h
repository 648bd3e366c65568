#pragma once

#include "app/LineOptions.h"
#include "app/LineStory.h"
#include "app/Picture.h"
#include "app/PictureIncidents.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class LineStoryPanel;
}

namespace repromise {

/// Everything about one line, in reading order: what will happen, its dates, what it gets, who is
/// served before it, what was written to the customer and what was done. What the picture holds
/// shows at once; the rest is asked for and comes later.
class LineStoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit LineStoryPanel(QWidget* parent = nullptr);
    ~LineStoryPanel() override;

    /// noIx, or no picture: nothing is chosen.
    void showLine(const PicturePtr& picture, LineIx line);
    /// The picture shown, now with safe dates: all else stays as it is.
    void addSafeDates(const PicturePtr& picture);
    LineIx line() const { return m_line; }
    const PicturePtr& picture() const { return m_picture; }

    /// For the line last asked for with storyRequested; others are ignored.
    void setStory(LineIx line, const LineStoryView& story);
    void setStoryError(LineIx line, const QString& sentence);
    /// What can be done for a line that is short; for the line shown, others are ignored.
    void setOptions(LineIx line, const LineOptionsView& options);
    /// The incident it belongs to, if any; for the line shown, others are ignored.
    void setIncident(LineIx line, const std::optional<IncidentView>& incident);
    /// For the line shown, when several are selected.
    void setSelectedCount(int count);

    void setTellAction(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

signals:
    void storyRequested(const repromise::PicturePtr& picture, repromise::LineIx line);
    void lineRequested(repromise::LineIx line);
    void incidentRequested(const std::string& id);
    /// `rank` is that of one of the options.
    void proposeRequested(const repromise::PicturePtr& picture,
                          const repromise::LineOptionsView& options, int rank);

private:
    void showHead();
    void showRibbon();
    void showFigures();
    void showPegs();
    void showSentence(const QString& sentence);
    void showCustomerSentence(const QString& sentence);
    void drawIcons();
    void showOutrankers(const std::vector<OutrankView>& outrankers);
    void showOptions(const std::vector<OptionView>& options);
    void showIncident(const std::optional<IncidentView>& incident);
    void showMessages(const std::vector<MessageView>& messages);
    void showJournal(const std::vector<JournalView>& entries);

    std::unique_ptr<Ui::LineStoryPanel> m_ui;
    PicturePtr m_picture;
    LineIx m_line = noIx;
    LineOptionsView m_options; ///< those shown
    std::string m_incident;    ///< id; empty when it is in none
};

} // namespace repromise
