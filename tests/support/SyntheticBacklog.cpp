#include "support/SyntheticBacklog.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace repromise {
namespace {

constexpr std::int64_t one = Quantity::unitsPerOne;
constexpr std::uint32_t locationCount = 10;

/// splitmix64: the standard library's distributions differ between platforms.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t word()
    {
        std::uint64_t z = (m_state += 0x9E37'79B9'7F4A'7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBULL;
        return z ^ (z >> 31U);
    }
    /// 0 … bound − 1
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(word() % bound); }
    bool percent(std::uint32_t chance) { return below(100) < chance; }
    int between(int low, int high)
    {
        return low + static_cast<int>(below(static_cast<std::uint32_t>(high - low + 1)));
    }
    /// 0 … bound − 1, the small ones far more often: the density falls with the cube root's slope.
    std::uint32_t skewed(std::uint32_t bound)
    {
        const std::uint64_t u = below(1U << 20U);
        const std::uint64_t cube = ((u * u) >> 20U) * u >> 20U;
        return static_cast<std::uint32_t>((cube * bound) >> 20U);
    }

private:
    std::uint64_t m_state;
};

std::string numbered(const char* prefix, std::uint32_t number)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%s%07u", prefix, number);
    return {text.data(), static_cast<std::size_t>(length)};
}

class World {
public:
    explicit World(const SyntheticSpec& spec)
        : m_spec(spec),
          m_dice(spec.seed),
          m_texts(std::make_shared<StringPool>()),
          m_items(std::max(spec.lines / 10, 1U)),
          m_customers(std::max(spec.lines / 20, 1U))
    {
        m_backlog.texts = m_texts;
        m_backlog.generation = 1;
    }

    BacklogPtr make()
    {
        addPlaces();
        addItems();
        addCustomers();
        addOrders();
        addStock();
        addInbound();
        return std::make_shared<const Backlog>(std::move(m_backlog));
    }

private:
    TextId text(const std::string& value) { return m_texts->intern(value); }

    template <std::size_t N>
    TextId oneOf(const std::array<const char*, N>& values)
    {
        return text(values[m_dice.below(static_cast<std::uint32_t>(N))]);
    }

    void addPlaces()
    {
        const Instant morning =
            Instant::fromMs(m_spec.today.days() * 86'400'000LL + 5 * 3'600'000LL);
        m_backlog.sources.push_back({1, text("synthetic"), morning});
        for (std::uint32_t i = 0; i < locationCount; ++i) {
            const TextId key = text(numbered("L", i + 1));
            m_backlog.locations.push_back({i + 1, key, key, text(i < 2 ? "dc" : "branch"),
                                           text(i % 2 == 0 ? "North" : "South")});
        }
    }

    void addItems()
    {
        ItemTable& table = m_backlog.items;
        for (std::uint32_t i = 0; i < m_items; ++i) {
            table.id.push_back(i + 1);
            table.key.push_back(text(numbered("IT-", i + 1)));
            table.description.push_back(text(numbered("Valve, type ", i % 997)));
            table.family.push_back(text(numbered("Family ", m_dice.below(20) + 1)));
            table.unit.push_back(text("EA"));
            table.supplier.push_back(text(numbered("S", m_dice.below(m_items / 50 + 1) + 1)));
            table.unitCostMicros.push_back(m_dice.between(500, 250'000) * 1'000LL);
            table.listPriceMicros.push_back(table.unitCostMicros.back() * 3 / 2);
            table.step.push_back(Quantity::whole(1).units());
            table.leadTimeDays.push_back(14);
        }
    }

    void addCustomers()
    {
        constexpr std::array languages{"en", "de", "fr", "nl", "it", "es", "pl", "sv"};
        constexpr std::array regions{"North", "South", "East", "West"};
        CustomerTable& table = m_backlog.customers;
        for (std::uint32_t i = 0; i < m_customers; ++i) {
            table.id.push_back(i + 1);
            table.key.push_back(text(numbered("C", i + 1)));
            table.name.push_back(text(numbered("Müller & Sons ", i + 1)));
            table.tier.push_back(text(i * 20 < m_customers  ? "A"
                                      : i * 3 < m_customers ? "B"
                                                            : "C"));
            table.region.push_back(oneOf(regions));
            table.toleranceDays.push_back(static_cast<std::uint16_t>(m_dice.below(4)));
            table.latePenalty.push_back(0);
            table.partialOk.push_back(m_dice.percent(80) ? 1 : 0);
            table.contactBegin.push_back(static_cast<ContactIx>(m_backlog.contacts.size()));
            if (m_dice.percent(99)) {
                const bool usable = m_dice.percent(97);
                m_backlog.contacts.push_back(
                    {i + 1, i, text(numbered("CT", i + 1)), text(numbered("Buyer ", i + 1)),
                     text(usable ? numbered("orders", i + 1) + "@example.com" : std::string()),
                     oneOf(languages), text("Europe/Berlin"), text("orders"), usable});
            }
        }
        table.contactBegin.push_back(static_cast<ContactIx>(m_backlog.contacts.size()));
    }

    void addOrders()
    {
        constexpr std::array channels{"edi", "web", "phone", "rep"};
        OrderTable& table = m_backlog.orders;
        while (m_backlog.lines.size() < m_spec.lines) {
            const auto order = static_cast<OrderIx>(table.size());
            table.id.push_back(order + 1);
            table.key.push_back(text(numbered("SO-", order + 1)));
            table.channel.push_back(oneOf(channels));
            table.customer.push_back(m_dice.skewed(m_customers));
            table.source.push_back(0);
            table.orderDate.push_back(m_spec.today.plusDays(-m_dice.between(1, 40)));
            table.partialOk.push_back(m_dice.percent(80) ? 1 : 0);
            const auto home = static_cast<LocationIx>(table.customer.back() % locationCount);
            const int lines = m_dice.between(1, 5);
            for (int key = 1; key <= lines && m_backlog.lines.size() < m_spec.lines; ++key) {
                addLine(order, key, home);
            }
        }
    }

    void addLine(OrderIx order, int key, LocationIx home)
    {
        LineTable& table = m_backlog.lines;
        const auto other = static_cast<LocationIx>(m_dice.below(locationCount));
        table.id.push_back(static_cast<std::int64_t>(table.size()) + 1);
        table.order.push_back(order);
        table.key.push_back(text(std::to_string(key)));
        table.item.push_back(m_dice.skewed(m_items));
        table.location.push_back(m_dice.percent(85) ? home : other);
        addQuantities();
        table.unitPrice.push_back(m_dice.between(100, 30'000) * 10'000LL);
        table.currency.push_back(Currency::parse("EUR").value_or(Currency()).packed());
        addDates();
        table.priority.push_back(static_cast<std::int16_t>(m_dice.between(1, 5)));
    }

    void addQuantities()
    {
        LineTable& table = m_backlog.lines;
        const std::int64_t ordered = m_dice.between(1, 60) * one;
        const std::int64_t shipped = m_dice.percent(10) ? ordered / 2 / one * one : 0;
        table.ordered.push_back(ordered);
        table.shipped.push_back(shipped);
        table.cancelled.push_back(0);
        const std::int64_t open = ordered - shipped;
        const bool whole = m_dice.percent(32);
        const bool part = m_dice.percent(5);
        table.allocated.push_back(whole ? open : part ? open / 2 / one * one : 0);
    }

    void addDates()
    {
        LineTable& table = m_backlog.lines;
        const int offset = m_dice.percent(12) ? -m_dice.between(1, 5) * m_dice.between(1, 24)
                                              : m_dice.between(0, 10) * m_dice.between(0, 12);
        const Date requested = m_spec.today.plusDays(offset);
        const Date promised = requested.plusDays(m_dice.percent(70) ? 0 : m_dice.between(1, 10));
        table.requested.push_back(requested);
        table.promised.push_back(m_dice.percent(95) ? promised : Date());
        table.confirmed.push_back(m_dice.percent(40) ? promised.plusDays(m_dice.between(0, 5))
                                                     : Date());
        const bool told = m_dice.percent(8);
        table.wasTold.push_back(told ? 1 : 0);
        table.told.push_back(told ? promised.plusDays(m_dice.between(0, 20)) : Date());
        table.pickShort.push_back(0);
        table.messageState.push_back(
            static_cast<std::uint8_t>(m_dice.percent(1) ? m_dice.below(4) : 0));
    }

    std::uint32_t pairOf(LineIx line) const
    {
        return m_backlog.lines.item[line] * locationCount + m_backlog.lines.location[line];
    }

    void addStock()
    {
        std::vector<std::int64_t> allocated(std::size_t{m_items} * locationCount);
        std::vector<std::uint8_t> wanted(allocated.size());
        for (LineIx line = 0; line < m_backlog.lines.size(); ++line) {
            allocated[pairOf(line)] += m_backlog.lines.allocated[line];
            wanted[pairOf(line)] = 1;
        }
        StockTable& table = m_backlog.stock;
        for (std::uint32_t pair = 0; pair < allocated.size(); ++pair) {
            const bool some = m_dice.percent(wanted[pair] != 0 ? 45 : 60);
            if (some || allocated[pair] > 0) {
                table.item.push_back(pair / locationCount);
                table.location.push_back(static_cast<LocationIx>(pair % locationCount));
                table.allocated.push_back(allocated[pair]);
                table.onHand.push_back(allocated[pair] + (some ? m_dice.between(1, 150) * one : 0));
            }
        }
    }

    // Most inbound lines are for what somebody waits for.
    void addInbound()
    {
        struct Row {
            std::uint32_t pair = 0;
            Date expected = {};
        };
        const auto lines = static_cast<std::uint32_t>(m_backlog.lines.size());
        std::vector<Row> rows(lines / 5);
        for (Row& row : rows) {
            row.pair = m_dice.percent(85) ? pairOf(m_dice.below(lines))
                                          : m_dice.below(m_items * locationCount);
            row.expected = m_spec.today.plusDays(m_dice.between(-10, 75));
        }
        std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
            return a.pair != b.pair ? a.pair < b.pair : a.expected < b.expected;
        });
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            addInboundLine(i, rows[i].pair, rows[i].expected);
        }
    }

    void addInboundLine(std::uint32_t number, std::uint32_t pair, Date expected)
    {
        constexpr std::array states{"open", "in_transit", "partial"};
        InboundTable& table = m_backlog.inbound;
        table.id.push_back(number + 1);
        table.key.push_back(text(numbered("PO-", number + 1) + "/1"));
        table.kind.push_back(text("purchase"));
        table.supplier.push_back(m_backlog.items.supplier[pair / locationCount]);
        table.status.push_back(oneOf(states));
        table.item.push_back(pair / locationCount);
        table.location.push_back(static_cast<LocationIx>(pair % locationCount));
        table.open.push_back(m_dice.between(20, 300) * one);
        table.promised.push_back(
            expected.plusDays(m_dice.percent(85) ? 0 : -m_dice.between(1, 30)));
        table.expected.push_back(expected);
        table.source.push_back(0);
    }

    SyntheticSpec m_spec;
    Dice m_dice;
    std::shared_ptr<StringPool> m_texts;
    std::uint32_t m_items;
    std::uint32_t m_customers;
    Backlog m_backlog;
};

} // namespace

BacklogPtr syntheticBacklog(const SyntheticSpec& spec)
{
    return World(spec).make();
}

} // namespace repromise
