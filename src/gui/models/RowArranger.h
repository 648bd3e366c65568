#pragma once

#include "base/Progress.h"
#include "gui/models/Arrangement.h"
#include "gui/models/QueueFilter.h"
#include "gui/models/RowOrder.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace repromise {

/// What is to be shown: a picture, filtered and sorted.
struct ArrangeRequest {
    PicturePtr picture;
    QueueFilter filter;
    RowSorting sorting;
};

/// Filters and sorts; pure, for any thread. Null when cancelled.
ArrangementPtr arrange(const ArrangeRequest& request, const CancelToken& cancel);

/// Filters and sorts pictures: small ones at once, large ones on a worker, the latest request
/// winning. `arranged` always comes on this object's thread.
class RowArranger : public QObject {
    Q_OBJECT

public:
    /// Pictures of more lines than this are arranged on the worker.
    static constexpr std::size_t atOnceLimit = 100'000;

    explicit RowArranger(QObject* parent = nullptr);
    ~RowArranger() override;

    void request(ArrangeRequest request);
    bool busy() const { return m_cancel != nullptr; }

signals:
    void arranged(const repromise::ArrangementPtr& arrangement);
    void busyChanged(bool busy);

private:
    void start(ArrangeRequest request);
    void take(const ArrangementPtr& arrangement, const std::shared_ptr<CancelToken>& token);

    QThreadPool m_pool;
    std::shared_ptr<CancelToken> m_cancel; ///< of the running request, null when idle
    std::optional<ArrangeRequest> m_next;
};

} // namespace repromise
