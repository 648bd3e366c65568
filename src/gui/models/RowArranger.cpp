#include "gui/models/RowArranger.h"

#include "base/Money.h"
#include "gui/models/RowFilter.h"

#include <unordered_map>

namespace repromise {
namespace {

void addTotals(Arrangement& arrangement)
{
    const Picture& picture = *arrangement.picture;
    std::unordered_map<std::uint32_t, std::int64_t> sums;
    for (const LineIx line : arrangement.rows) {
        sums[picture.backlog->lines.currency[line]] += picture.states.valueMinor[line];
        arrangement.untold += picture.states.untold[line];
    }
    for (const auto& [currency, minor] : sums) {
        arrangement.minorByCurrency[Currency::fromPacked(currency).code()] = minor;
    }
}

/// When asked for one: the incident, or that it is over.
void addIncidentRows(Arrangement& arrangement, const QueueFilter& filter)
{
    const PictureIncidents incidents(arrangement.picture);
    if (const auto row = incidents.find(filter.incident)) {
        arrangement.incident = incidents.view(*row);
        arrangement.rows = RowFilter(*arrangement.picture, filter).rowsOf(incidents.linesOf(*row));
    }
}

void addRowLookup(Arrangement& arrangement)
{
    arrangement.rowOf.assign(arrangement.picture->backlog->lines.size(), noIx);
    std::uint32_t row = 0;
    for (const LineIx line : arrangement.rows) {
        arrangement.rowOf[line] = row++;
    }
}

} // namespace

ArrangementPtr arrange(const ArrangeRequest& request, const CancelToken& cancel)
{
    auto result = std::make_shared<Arrangement>();
    result->picture = request.picture;
    if (!request.picture) {
        return result;
    }
    if (request.filter.incident.empty()) {
        result->rows = RowFilter(*request.picture, request.filter).rows(cancel);
    } else {
        addIncidentRows(*result, request.filter);
    }
    if (cancel.cancelled()) {
        return {};
    }
    addTotals(*result); // before sorting, while the columns are read in their own order
    RowOrder(*request.picture).sort(result->rows, request.sorting);
    if (cancel.cancelled()) {
        return {};
    }
    addRowLookup(*result);
    return result;
}

RowArranger::RowArranger(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

RowArranger::~RowArranger()
{
    if (m_cancel) {
        m_cancel->cancel();
    }
    m_pool.waitForDone();
}

void RowArranger::request(ArrangeRequest request)
{
    if (m_cancel) {
        m_next = std::move(request);
        m_cancel->cancel();
        return;
    }
    if (!request.picture || request.picture->backlog->lines.size() <= atOnceLimit) {
        emit arranged(arrange(request, CancelToken()));
        return;
    }
    start(std::move(request));
}

void RowArranger::start(ArrangeRequest request)
{
    m_cancel = std::make_shared<CancelToken>();
    emit busyChanged(true);
    m_pool.start([this, token = m_cancel, request = std::move(request)] {
        ArrangementPtr arrangement = arrange(request, *token);
        // The destructor waits for this to return, so `this` is there.
        QMetaObject::invokeMethod(
            this, [this, token, arrangement] { take(arrangement, token); }, Qt::QueuedConnection);
    });
}

void RowArranger::take(const ArrangementPtr& arrangement, const std::shared_ptr<CancelToken>& token)
{
    if (token != m_cancel) {
        return;
    }
    m_cancel.reset();
    if (m_next) {
        ArrangeRequest next = std::move(*m_next);
        m_next.reset();
        emit busyChanged(false);
        request(std::move(next));
        return;
    }
    emit busyChanged(false);
    if (arrangement) {
        emit arranged(arrangement);
    }
}

} // namespace repromise
