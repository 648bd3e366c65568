#include "connect/edi/EdiMaps.h"
#include "connect/edi/EdiValues.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(X12Inventory)
};

bool listed(const std::vector<std::string>& codes, std::string_view code)
{
    return std::ranges::find(codes, code) != codes.end();
}

/// The items of an 846. The location is the item's own, or the message's warehouse, or the place
/// it is sent to.
class InventoryWalk {
public:
    explicit InventoryWalk(const EdiMapping& mapping) : m_mapping(mapping) {}

    void segment(const EdiSegment& s)
    {
        if (s.is("LIN")) {
            finish();
            constexpr std::size_t ids = 2;
            m_item = {&s, std::string(m_mapping.x12Item(s, ids)), {}, {}, {}};
        } else if (s.is("CTT")) {
            finish();
        } else if (s.is("QTY") && m_item) {
            quantity(s);
        } else if (s.is("N1")) {
            place(s);
        } else if (s.is("DTM") && s.element(1) == "007" && !m_item) {
            m_asOf = ediInstant(s.element(2), s.element(3));
        }
    }

    void finish()
    {
        if (!m_item) {
            return;
        }
        const Item item = *m_item;
        m_item.reset();
        const std::string code = item.location.empty() ? m_location : item.location;
        const std::string_view location = m_mapping.location(code);
        const std::string key = item.key + '/' + std::string(location);
        if (item.key.empty() || location.empty()) {
            m_mapping.report.reject(
                "missing_key", key, *item.segment,
                Tr::tr("The stock names no item number of a kind that item_ids lists, or no "
                       "location; set location for this source, or have it sent again."));
            return;
        }
        if (!item.onHand && !item.available) {
            m_mapping.report.flag("missing_value", key, *item.segment,
                                  Tr::tr("No quantity on hand or available is given of the kinds "
                                         "that on_hand and available list; nothing was taken."));
            return;
        }
        StockRecord stock;
        stock.item = item.key;
        stock.location = location;
        stock.onHand = item.onHand.value_or(item.available.value_or(Quantity()));
        if (item.onHand && item.available && *item.available < *item.onHand) {
            stock.allocated = *item.onHand - *item.available;
        }
        stock.updatedAt = m_asOf.known() ? m_asOf : m_mapping.message.preparedAt;
        m_mapping.sink.put(stock, m_mapping.report.place(*item.segment));
    }

private:
    struct Item {
        const EdiSegment* segment = nullptr;
        std::string key, location;
        std::optional<Quantity> onHand, available;
    };

    void quantity(const EdiSegment& s)
    {
        const bool onHand = listed(m_mapping.settings.onHand, s.element(1));
        const bool available = listed(m_mapping.settings.available, s.element(1));
        if (!onHand && !available) {
            return;
        }
        const auto value = ediQuantity(s.element(2));
        if (!value) {
            m_mapping.report.reject("not_a_number", m_item->key, s,
                                    Tr::tr("The quantity is no number; nothing of the item was "
                                           "taken. Have it sent again."));
            m_item.reset();
            return;
        }
        auto& sum = onHand ? m_item->onHand : m_item->available;
        sum = sum.value_or(Quantity()) + *value;
    }

    void place(const EdiSegment& s)
    {
        const std::string_view role = s.element(1);
        if (m_item) {
            m_item->location = s.element(4);
        } else if (role == "WH" || (m_location.empty() && role == "ST")) {
            m_location = s.element(4);
        }
    }

    const EdiMapping& m_mapping;
    std::optional<Item> m_item;
    std::string m_location;
    Instant m_asOf;
};

} // namespace

void mapX12Inventory(const EdiMapping& mapping)
{
    InventoryWalk walk(mapping);
    for (const EdiSegment& segment : mapping.message.segments) {
        walk.segment(segment);
    }
    walk.finish();
}

} // namespace repromise
