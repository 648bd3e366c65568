#include "connect/edi/ShipNoticeMemory.h"

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr std::size_t mostEntries = 5'000;
constexpr char fieldEnd = '\x1F';
constexpr char entryEnd = '\x1E';

std::string_view cut(std::string_view& text, char end)
{
    const auto at = text.find(end);
    const std::string_view front = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return front;
}

bool same(const ShipNoticeMemory::Entry& a, const ShipNoticeMemory::Entry& b)
{
    return a.reference == b.reference && a.order == b.order && a.line == b.line && a.item == b.item;
}

} // namespace

void ShipNoticeMemory::load(std::string_view text)
{
    m_entries.clear();
    while (!text.empty()) {
        std::string_view entry = cut(text, entryEnd);
        Entry read;
        for (std::string* const field :
             {&read.reference, &read.order, &read.line, &read.item, &read.shipped}) {
            *field = cut(entry, fieldEnd);
        }
        m_entries.push_back(std::move(read));
    }
}

std::string ShipNoticeMemory::save() const
{
    std::string text;
    for (const Entry& entry : m_entries) {
        for (const std::string* const field :
             {&entry.reference, &entry.order, &entry.line, &entry.item, &entry.shipped}) {
            text.append(*field).push_back(fieldEnd);
        }
        text.back() = entryEnd;
    }
    return text;
}

void ShipNoticeMemory::remember(Entry entry)
{
    if (entry.reference.empty()) {
        return;
    }
    const auto known = std::ranges::find_if(
        m_entries, [&entry](const Entry& other) { return same(entry, other); });
    if (known != m_entries.end()) {
        *known = std::move(entry);
        return;
    }
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > mostEntries) {
        m_entries.pop_front();
    }
}

std::vector<ShipNoticeMemory::Entry> ShipNoticeMemory::find(std::string_view reference) const
{
    std::vector<Entry> found;
    std::ranges::copy_if(m_entries, std::back_inserter(found), [reference](const Entry& entry) {
        return !reference.empty() && entry.reference == reference;
    });
    return found;
}

} // namespace repromise
