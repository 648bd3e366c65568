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

class QueuePage;

/// Brings the queue page what it asks for: stories, drafts, exports.
class QueueController : public QObject {
    Q_OBJECT

public:
    QueueController(AppContext& context, JobRunner& jobs, QueuePage& page,
                    QObject* parent = nullptr);

    /// The picture shown, now with safe dates.
    void addSafeDates(const PicturePtr& picture);

signals:
    /// Drafts are in the outbox.
    void drafted();
    /// The user wants to see them.
    void messagesRequested();

private:
    /// Whether the page shows the lines of this picture.
    bool shows(const PicturePtr& picture) const;
    void askForStory(const PicturePtr& picture, LineIx line);
    void readStory();
    void readOptions();
    void draft(const PicturePtr& picture, const std::vector<LineIx>& lines);
    void write(const QString& file, const ArrangementPtr& rows,
               const std::vector<QueueColumn>& columns);

    AppContext& m_context;
    JobRunner& m_jobs;
    QueuePage& m_page;
    QTimer* m_storyTimer; ///< so that running down the list reads only where one stops
    QPointer<Job> m_storyJob;
    std::shared_ptr<const LineOptions> m_options; ///< of m_optionsPicture
    PicturePtr m_optionsPicture;
    QPointer<Job> m_optionsJob;
    PicturePtr m_picture;
    LineIx m_line = noIx;
};

} // namespace repromise
