#include "connect/drop/DropSink.h"

#include "base/Excerpt.h"

namespace repromise {

void DropSink::said(const SupplyWord& word, const Place& place)
{
    ++m_delivered;
    SupplyWord dated = word;
    dated.saidAt = dated.saidAt.known() ? dated.saidAt : m_fileTime;
    m_next.said(dated, place);
}

void DropSink::defect(const Defect& defect, const Place& place)
{
    ++(defect.handling == Handling::Rejected ? m_rejected : m_flagged);
    constexpr qsizetype mostReasons = 200;
    if (m_reasons.size() < mostReasons) {
        // Behind the file's name stands the sheet, where there are several.
        const auto sheet = place.file.rfind('!');
        const QString within = sheet == std::string_view::npos
                                   ? QString()
                                   : shown(place.file.substr(sheet + 1)) + QLatin1Char('!');
        m_reasons << QStringLiteral("%1%2 %3 [%4]: %5")
                         .arg(within)
                         .arg(place.line)
                         .arg(shown(defect.kind), QString::fromStdString(defect.key),
                              defect.reason);
    }
    m_next.defect(defect, place);
}

} // namespace repromise
