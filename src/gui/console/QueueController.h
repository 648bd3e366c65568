#pragma once

#include "app/JobRunner.h"
#include "app/LineOptions.h"
#include "app/LineStory.h"
#include "gui/models/Arrangement.h"
#include "gui/models/QueueColumns.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace repromise {

class Ask;
class ProposalDesk;
class QueuePage;
struct DraftRequest;
struct IncidentOptionsView;

/// Brings the queue page what it asks for: stories, drafts, exports.
class QueueController : public QObject {
    Q_OBJECT

public:
    QueueController(AppContext& context, JobRunner& jobs, Ask& ask, QueuePage& page,
                    QObject* parent = nullptr);

    /// The picture shown, now with safe dates.
    void addSafeDates(const PicturePtr& picture);

    /// Writes down what is still held back for an undo: the console closes.
    void settle();

signals:
    /// Proposals are in the journal.
    void proposed();
    /// Drafts are in the outbox.
    void drafted();
    /// The user wants to see them.
    void messagesRequested();

private:
    struct Weighed;

    /// Whether the page shows the lines of this picture.
    bool shows(const PicturePtr& picture) const;
    void askForStory(const PicturePtr& picture, LineIx line);
    void readStory();
    void readOptions();
    void propose(const PicturePtr& picture, const LineOptionsView& options, int rank);
    void showIncidentOptions(const PicturePtr& picture, const std::string& id);
    void openIncident(const PicturePtr& picture, const IncidentOptionsView& incident);
    void draftLines(const PicturePtr& picture, const std::vector<LineIx>& lines);
    void draftIncident(const PicturePtr& picture, const std::string& id);
    void draft(const PicturePtr& picture, const DraftRequest& request);
    void write(const QString& file, const ArrangementPtr& rows,
               const std::vector<QueueColumn>& columns);

    AppContext& m_context;
    JobRunner& m_jobs;
    QueuePage& m_page;
    ProposalDesk* m_desk;
    std::function<void()> m_barAction; ///< of the button in the page's message
    QTimer* m_storyTimer;              ///< so that running down the list reads only where one stops
    QPointer<Job> m_storyJob;
    std::shared_ptr<const Weighed> m_weighed; ///< of m_weighedPicture
    PicturePtr m_weighedPicture;
    QPointer<Job> m_optionsJob;
    PicturePtr m_picture;
    LineIx m_line = noIx;
};

} // namespace repromise
