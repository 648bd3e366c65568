#include "connect/edi/EdiMaps.h"
#include "connect/edi/EdiValues.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(X12ShipmentStatus)
};

struct StatusRow {
    std::string_view code; ///< AT701
    std::string_view status;
    bool arrival; ///< its date is when the goods arrive
};

constexpr StatusRow statuses[]{
    {"AF", "in_transit", false}, {"X6", "in_transit", false}, {"P1", "in_transit", false},
    {"X4", "in_transit", false}, {"AG", "in_transit", true},  {"X2", "in_transit", true},
    {"SD", "delayed", false},    {"X1", "arrived", true},     {"D1", "arrived", true},
    {"CA", "waiting", false},    {"A7", "refused", false},
};

/// A 214 names only a shipment. The lines are those of the ship notice with one of its references.
class StatusWalk {
public:
    explicit StatusWalk(const EdiMapping& mapping) : m_mapping(mapping) {}

    void segment(const EdiSegment& s)
    {
        if (s.is("B10")) {
            m_first = &s;
            m_references = {std::string(s.element(1)), std::string(s.element(2))};
        } else if (s.is("L11")) {
            m_references.emplace_back(s.element(1));
        } else if (s.is("AT7")) {
            const auto* const row = std::ranges::find(statuses, s.element(1), &StatusRow::code);
            if (row != std::end(statuses)) {
                m_latest = row;
                m_segment = &s;
                constexpr std::size_t date = 5;
                m_date = row->arrival ? ediDate(s.element(date)) : m_date;
            }
        }
    }

    void finish() const
    {
        if (m_first == nullptr) {
            return;
        }
        const std::string key =
            m_references.at(1).empty() ? m_references.front() : m_references.at(1);
        if (m_latest == nullptr) {
            return m_mapping.notCarried(key, *m_first, Tr::tr("A status of a shipment"));
        }
        std::vector<ShipNoticeMemory::Entry> lines;
        for (const std::string& reference : m_references) {
            if (lines.empty()) {
                lines = m_mapping.shipNotices.find(reference);
            }
        }
        if (lines.empty()) {
            m_mapping.report.flag(
                "unknown_shipment", key, *m_segment,
                Tr::tr("No ship notice came with this shipment's number, so it is "
                       "not known which lines it carries."));
        }
        for (const auto& line : lines) {
            tell(line);
        }
    }

private:
    void tell(const ShipNoticeMemory::Entry& line) const
    {
        SupplyWord word;
        word.order = line.order;
        word.line = line.line;
        word.item = line.item;
        word.status = m_latest->status;
        word.expected = m_date;
        word.shipped = Quantity::parse(line.shipped);
        word.saidAt = m_mapping.message.preparedAt;
        m_mapping.sink.said(word, m_mapping.report.place(*m_segment));
    }

    const EdiMapping& m_mapping;
    const EdiSegment* m_first = nullptr;
    const EdiSegment* m_segment = nullptr;
    const StatusRow* m_latest = nullptr;
    std::vector<std::string> m_references;
    Date m_date;
};

} // namespace

void mapX12ShipmentStatus(const EdiMapping& mapping)
{
    StatusWalk walk(mapping);
    for (const EdiSegment& segment : mapping.message.segments) {
        walk.segment(segment);
    }
    walk.finish();
}

} // namespace repromise
