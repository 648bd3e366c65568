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
    m_statuses.clear();
    while (!text.empty()) {
        std::string_view entry = cut(text, entryEnd);
        Entry read;
        for (std::string* const field :
             {&read.reference, &read.order, &read.line, &read.item, &read.shipped}) {
            *field = cut(entry, fieldEnd);
        }
        if (read.reference.empty()) { // as `save` writes a status
            m_statuses.push_back({read.order, read.line, Date::parse(read.item).value_or(Date()),
                                  Instant::parse(read.shipped).value_or(Instant())});
        } else {
            m_entries.push_back(std::move(read));
        }
    }
}

std::string ShipNoticeMemory::save() const
{
    std::string text;
    const auto add = [&text](const Entry& entry) {
        for (const std::string* const field :
             {&entry.reference, &entry.order, &entry.line, &entry.item, &entry.shipped}) {
            text.append(*field).push_back(fieldEnd);
        }
        text.back() = entryEnd;
    };
    for (const Entry& entry : m_entries) {
        add(entry);
    }
    for (const Status& status : m_statuses) {
        add({{},
             status.reference,
             status.status,
             status.expected.known() ? status.expected.iso() : std::string(),
             status.saidAt.known() ? status.saidAt.iso() : std::string()});
    }
    return text;
}

void ShipNoticeMemory::await(Status status)
{
    if (status.reference.empty()) {
        return;
    }
    const auto known = std::ranges::find(m_statuses, status.reference, &Status::reference);
    if (known == m_statuses.end()) {
        m_statuses.push_back(std::move(status));
    } else if (!(status.saidAt < known->saidAt)) {
        *known = std::move(status);
    }
    if (m_statuses.size() > mostEntries) {
        m_statuses.pop_front();
    }
}

std::optional<ShipNoticeMemory::Status>
ShipNoticeMemory::awaited(const std::vector<std::string>& references) const
{
    std::optional<Status> newest;
    for (const Status& status : m_statuses) {
        const bool meant = std::ranges::find(references, status.reference) != references.end();
        if (meant && (!newest || newest->saidAt < status.saidAt)) {
            newest = status;
        }
    }
    return newest;
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
