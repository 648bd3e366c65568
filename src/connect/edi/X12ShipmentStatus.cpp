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
    std::string_view code;   ///< AT701
    std::string_view status; ///< of a purchase line
    bool arrival;            ///< its date is when the goods arrive
    std::string_view parcel; ///< TrackingRecord::status
};

constexpr StatusRow statuses[]{
    {"AF", "in_transit", false, "in_transit"}, {"X6", "in_transit", false, "in_transit"},
    {"P1", "in_transit", false, "in_transit"}, {"X4", "in_transit", false, "in_transit"},
    {"AG", "in_transit", true, "in_transit"},  {"X2", "in_transit", true, "in_transit"},
    {"SD", "delayed", false, "delayed"},       {"X1", "arrived", true, "out_for_delivery"},
    {"D1", "arrived", true, "delivered"},      {"CA", "waiting", false, "failed"},
    {"A7", "refused", false, "failed"},
};

/// A 214 names only a shipment. The lines are those of the ship notice with one of its references;
/// without one, it is a shipment of ours to a customer.
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
            const std::string_view qualifier = s.element(2);
            if (qualifier == "VN" || (qualifier == "CO" && m_order.empty())) {
                m_order = s.element(1);
            }
        } else if (s.is("MS1") && !m_happened.empty()) {
            m_happened.back().city = s.element(1);
        } else if (s.is("AT7")) {
            const auto* const row = std::ranges::find(statuses, s.element(1), &StatusRow::code);
            if (row != std::end(statuses)) {
                m_latest = row;
                m_segment = &s;
                m_date = row->arrival ? ediDate(s.element(day)) : m_date;
                m_happened.push_back({row, &s, {}});
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
            putTracking();
            for (const std::string& reference : m_references) {
                m_mapping.shipNotices.await({reference, std::string(m_latest->status), m_date,
                                             m_mapping.message.preparedAt});
            }
        }
        for (const auto& line : lines) {
            tell(line);
        }
    }

private:
    struct Happened {
        const StatusRow* row;
        const EdiSegment* segment; ///< the AT7
        std::string_view city;
    };
    static constexpr std::size_t day = 5, hour = 6;

    void putTracking() const
    {
        const std::string& number = m_references.front();
        const std::string& shipment = m_references.at(1);
        TrackingRecord tracking;
        tracking.key = number.empty() ? shipment : number;
        tracking.carrier = m_first->element(3);
        tracking.order = m_order;
        tracking.shipment = shipment;
        tracking.status = m_latest->parcel;
        tracking.updatedAt = m_mapping.message.preparedAt;
        for (const Happened& happened : m_happened) {
            const Date date = ediDate(happened.segment->element(day));
            if (happened.row->code == "AF") {
                tracking.shipDate = date;
            } else if (happened.row->code == "D1") {
                tracking.delivered = date;
            } else if (happened.row->arrival) {
                tracking.expected = date;
            }
        }
        m_mapping.sink.put(tracking, m_mapping.report.place(*m_segment));
        for (const Happened& happened : m_happened) {
            putMilestone(tracking.key, happened);
        }
    }

    void putMilestone(std::string_view tracking, const Happened& happened) const
    {
        const EdiSegment& s = *happened.segment;
        const std::string key = std::string(s.element(day)) + std::string(s.element(hour)) + ' '
                                + std::string(happened.row->code);
        MilestoneRecord milestone;
        milestone.tracking = tracking;
        milestone.key = key;
        milestone.status = happened.row->parcel;
        milestone.location = happened.city;
        milestone.text = happened.row->code;
        milestone.at = ediInstant(s.element(day), s.element(hour));
        if (!milestone.at.known()) {
            milestone.at = m_mapping.message.preparedAt;
        }
        m_mapping.sink.put(milestone, m_mapping.report.place(s));
    }

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
    std::vector<Happened> m_happened;
    std::string m_order;
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
