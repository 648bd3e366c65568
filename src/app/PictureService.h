#pragma once

#include "app/AppContext.h"
#include "app/JobRunner.h"
#include "app/Picture.h"

#include <optional>

namespace repromise {

/// Keeps the one Picture that every page shows. Reading and working out happen on a worker; pages
/// keep showing the last picture until the next is complete, also when reading fails.
class PictureService : public QObject {
    Q_OBJECT

public:
    PictureService(AppContext& context, JobRunner& jobs, QObject* parent = nullptr);

    /// Null until the first picture is there.
    const PicturePtr& picture() const { return m_picture; }
    bool loading() const { return m_job != nullptr; }
    /// Why the last refresh failed; unset after a good one.
    const std::optional<Error>& lastError() const { return m_error; }

public slots:
    /// Reads again what changed. Requests while one runs are joined into one more run.
    void refresh();

signals:
    void pictureChanged(const repromise::PicturePtr& picture);
    void loadingChanged(bool loading);
    void failed(const repromise::Error& error);

private:
    void take(Result<PicturePtr> result);

    AppContext& m_context;
    JobRunner& m_jobs;
    Job* m_job = nullptr;
    bool m_again = false;
    PicturePtr m_picture;
    std::optional<Error> m_error;
};

} // namespace repromise
