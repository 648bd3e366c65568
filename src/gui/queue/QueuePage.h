#pragma once

#include "gui/models/RowArranger.h"
#include "gui/queue/QueueView.h"
#include "gui/widgets/WithoutPicture.h"

#include <QWidget>

#include <functional>
#include <memory>

class QTimer;

namespace Ui {
class QueuePage;
}

namespace repromise {

class Ask;
class CommandTable;
class LineStoryPanel;
class MessageBar;
class UiSettings;
class ViewsMenu;

/// The queue: which lines will miss their promise, in any order and cut, and the story of each.
/// It shows a Picture and emits what the user wants done.
class QueuePage : public QWidget {
    Q_OBJECT

public:
    QueuePage(CommandTable& commands, UiSettings& settings, Ask& ask, QWidget* parent = nullptr);
    ~QueuePage() override;

    void setPicture(const PicturePtr& picture);
    /// The picture shown, now with safe dates. Rows stay where they are unless they are sorted by
    /// these.
    void addSafeDates(const PicturePtr& picture);
    /// Matters only while there is no picture.
    void setWithout(Without why, const QString& sentence = {});
    /// Replaces filter, search and, if given, the sorting.
    void showFiltered(const QueueFilter& filter, std::optional<RowSorting> sorting = {});
    /// The lines of one incident, whatever else was chosen.
    void showIncident(const std::string& id);
    /// Finds the line, opening the filter when it hides it.
    void goToLine(LineIx line);

    const QueueFilter& filter() const { return m_filter; }
    LineStoryPanel& story() const;
    MessageBar& messageBar() const;

signals:
    /// Lines of the picture shown.
    void draftRequested(const repromise::PicturePtr& picture,
                        const std::vector<repromise::LineIx>& lines);
    /// The customers of the incident who do not know yet are to be told.
    void incidentDraftRequested(const repromise::PicturePtr& picture, const std::string& id);
    /// What can be done for all lines of the incident at once?
    void incidentOptionsRequested(const repromise::PicturePtr& picture, const std::string& id);
    /// What the incident's lines wait for is to be looked at.
    void supplyRequested(const repromise::ItemLocation& at);
    void exportRequested(const QString& file, const repromise::ArrangementPtr& rows,
                         const std::vector<repromise::QueueColumn>& columns);
    /// The button of the empty page was pressed.
    void connectRequested();
    void retryRequested();
    /// New rows are on the screen.
    void arranged();

private:
    void connectCommands();
    void connectGrid();
    void connectFilters();
    void arrange();
    ArrangementPtr withSafeDates(const ArrangementPtr& rows) const;
    void showArrangement(const ArrangementPtr& arrangement);
    void showSummary(const Arrangement& arrangement);
    void showWhatFits();
    void connectIncident();
    void showIncidentBar(const Arrangement& arrangement);
    void applyView(const QueueView& view);
    void saveView();
    void showContextMenu(const QPoint& place);
    void tellCustomer();
    void copyLines();
    void exportCsv();
    void openColumns();
    void toggleStory(bool shown);
    void narrowTo(QueueColumn column);

    std::unique_ptr<Ui::QueuePage> m_ui;
    CommandTable& m_commands;
    UiSettings& m_settings;
    Ask& m_ask;
    RowArranger m_arranger;
    QTimer* m_searchTimer;
    ViewsMenu* m_views;
    PicturePtr m_picture;
    QueueFilter m_filter;
    RowSorting m_sorting{QueueColumn::Value, true};
    Without m_without = Without::Loading;
    QString m_withoutSentence;
    LineIx m_wanted = noIx; ///< to go to once the rows are there
};

} // namespace repromise
