#include "app/QueryBacklog.h"

namespace repromise {

void BacklogTotals::add(const Picture& picture, LineIx line)
{
    ++lines;
    const auto currency = Currency::fromPacked(picture.backlog->lines.currency[line]);
    minorByCurrency[currency.code()] += picture.states.valueMinor[line];
}

Result<BacklogSelection> QueryBacklog::run(const BacklogQuery& query) const
{
    const auto filter = LineFilter::make(m_picture, query.filter);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    BacklogSelection selection;
    const auto count = static_cast<LineIx>(m_picture.backlog->lines.size());
    for (LineIx line = 0; line < count; ++line) {
        if ((query.allOpen || m_picture.states.backorder[line] != 0) && filter->matches(line)) {
            selection.lines.push_back(line);
            selection.totals.add(m_picture, line);
        }
    }
    return selection;
}

} // namespace repromise
