#include "connect/drop/DropLedger.h"

#include "connect/ShapeMemory.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>

namespace repromise {
namespace {

constexpr std::string_view takenPrefix = "file/";
constexpr std::string_view eventPrefix = "event/";
constexpr std::string_view lookPrefix = "look/";
constexpr std::string_view noticesKey = "ship_notices";
constexpr std::size_t mostTaken = 20'000;
constexpr std::size_t mostEvents = 100'000;
constexpr std::size_t mostLookedAt = 64;

std::int64_t number(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string stamp(Instant at)
{
    // Of one width, so that texts sort as the moments do.
    std::string digits = std::to_string(at.known() ? at.ms() : 0);
    constexpr std::size_t width = 15;
    return digits.insert(0, width - std::min(width, digits.size()), '0');
}

std::string eventKey(std::string_view source, std::string_view id)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromRawData(source.data(), static_cast<qsizetype>(source.size())));
    hash.addData(QByteArray(1, '\n'));
    hash.addData(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
    constexpr qsizetype enough = 16;
    return hash.result().left(enough).toHex().toStdString();
}

void copy(const Cursors& from, std::string_view prefix, Cursors& to)
{
    for (const auto& [key, value] : from) {
        to[std::string(prefix) + key] = value;
    }
}

// Keeps the newest: values begin with a stamp.
void keepNewest(Cursors& rows, std::size_t most)
{
    if (rows.size() <= most) {
        return;
    }
    std::vector<std::string> values;
    for (const auto& [key, value] : rows) {
        values.push_back(value);
    }
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(rows.size() - most);
    std::ranges::nth_element(values, first);
    std::erase_if(rows, [&first](const auto& row) { return row.second < *first; });
}

} // namespace

DropLedger::DropLedger(const Cursors& cursors)
{
    const auto after = [](const std::string& key, std::string_view prefix) {
        return key.substr(prefix.size());
    };
    for (const auto& [key, value] : cursors) {
        if (key.starts_with(takenPrefix)) {
            m_taken[after(key, takenPrefix)] = value;
        } else if (key.starts_with(eventPrefix)) {
            m_events[after(key, eventPrefix)] = value;
        } else if (key.starts_with(lookPrefix)) {
            m_oldLooks[after(key, lookPrefix)] = value;
        } else if (key.starts_with(ShapeMemory::keyPrefix)) {
            shapes[key] = value;
        } else if (key == noticesKey) {
            shipNotices.load(value);
        }
    }
}

Cursors DropLedger::cursors() const
{
    Cursors taken = m_taken;
    Cursors events = m_events;
    keepNewest(taken, mostTaken);
    keepNewest(events, mostEvents);
    Cursors all;
    copy(taken, takenPrefix, all);
    copy(events, eventPrefix, all);
    copy(m_looks, lookPrefix, all);
    copy(shapes, {}, all);
    if (std::string text = shipNotices.save(); !text.empty()) {
        all[std::string(noticesKey)] = std::move(text);
    }
    return all;
}

std::optional<DropLedger::Taken> DropLedger::taken(const std::string& content) const
{
    const auto found = m_taken.find(content);
    if (found == m_taken.end()) {
        return std::nullopt;
    }
    const std::string& value = found->second; // stamp, 0 or 1, name
    const auto space = value.find(' ');
    if (space == std::string::npos || space + 3 > value.size()) {
        return Taken{};
    }
    return Taken{Instant::fromMs(number(std::string_view(value).substr(0, space))),
                 value[space + 1] == '1', value.substr(space + 3)};
}

void DropLedger::take(const std::string& content, const Taken& how)
{
    m_taken[content] = stamp(how.at) + ' ' + (how.refusedRows ? '1' : '0') + ' ' + how.name;
}

bool DropLedger::knowsEvent(std::string_view source, std::string_view id) const
{
    return m_events.contains(eventKey(source, id));
}

void DropLedger::takeEvent(std::string_view source, std::string_view id, Instant at)
{
    m_events[eventKey(source, id)] = stamp(at);
}

bool DropLedger::looksNew(std::string_view source, std::string_view id)
{
    const std::string key = eventKey(source, id);
    std::string& seen = shapes[std::string(ShapeMemory::keyPrefix) + "few"];
    if (seen.find(key) != std::string::npos) {
        return false;
    }
    seen += key;
    const std::size_t most = mostLookedAt * key.size();
    seen.erase(0, seen.size() - std::min(seen.size(), most));
    return true;
}

Instant DropLedger::seenSince(const std::string& name, const std::string& look, Instant now)
{
    const auto before = m_oldLooks.find(name);
    const auto space = before == m_oldLooks.end() ? std::string::npos : before->second.find(' ');
    const bool same = space != std::string::npos && before->second.substr(space + 1) == look;
    m_looks[name] = same ? before->second : stamp(now) + ' ' + look;
    return same ? Instant::fromMs(number(std::string_view(before->second).substr(0, space)))
                : Instant();
}

} // namespace repromise
