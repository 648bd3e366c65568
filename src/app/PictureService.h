#pragma once

#include "app/AppContext.h"
#include "app/JobRunner.h"
#include "app/Picture.h"
#include "app/ReadCertainty.h"

#include <optional>

namespace repromise {

/// Keeps the one Picture that every page shows. Reading and working out happen on a worker; pages
/// keep showing the last picture until the next is complete, also when reading fails. Only the
/// first picture comes before its safe dates, which follow.
class PictureService : public QObject {
    Q_OBJECT

public:
    PictureService(AppContext& context, JobRunner& jobs, QObject* parent = nullptr);

    /// Null until the first picture is there.
    const PicturePtr& picture() const { return m_picture; }
    /// Until the safe dates are there too.
    bool loading() const { return m_loading; }
    /// Why the last refresh failed; unset after a good one.
    const std::optional<Error>& lastError() const { return m_error; }

public slots:
    /// Reads again what changed. Requests while one runs are joined into one more run.
    void refresh();

signals:
    void pictureChanged(const repromise::PicturePtr& picture);
    /// The picture is the one last shown, now with safe dates, or known to have none.
    void safeDatesFound(const repromise::PicturePtr& picture);
    void loadingChanged(bool loading);
    void failed(const repromise::Error& error);

private:
    void readNext();
    void readFirst();
    void take(Result<PicturePtr> result);
    void takeFirst(Result<PicturePtr> result);
    void addSafeDates();
    void finish();
    void tell(const Error& error);

    AppContext& m_context;
    JobRunner& m_jobs;
    bool m_loading = false, m_again = false;
    int m_first = 0;                        ///< counts the tries to make a first picture
    std::optional<Result<Taught>> m_taught; ///< for the last of them
    PicturePtr m_picture;
    std::optional<Error> m_error;
};

} // namespace repromise
