#include "connect/described/SinceCursor.h"

#include "base/Decimal.h"

#include <QDateTime>

#include <algorithm>

namespace repromise {
namespace {

/// What is changed while it is read must not look deleted.
constexpr std::int64_t readingTakesMs = 3'600'000;
/// Clocks of two systems, and zones that were left unsaid, differ by no more.
constexpr std::int64_t clocksDifferMs = 86'400'000;

QTimeZone zoneOf(const std::string& name)
{
    return name.empty() ? QTimeZone() : QTimeZone(QByteArray::fromStdString(name));
}

std::int64_t msOf(std::chrono::seconds seconds)
{
    return seconds.count() * 1000;
}

std::string formatted(Instant moment, const char* format, const QTimeZone& zone)
{
    QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.ms(), Qt::UTC);
    if (zone.isValid()) {
        time = time.toTimeZone(zone);
    }
    return time.toString(QLatin1String(format)).toStdString();
}

} // namespace

SinceCursor::SinceCursor(const SinceDescription& since, const std::string& stored, Instant now)
    : m_since(since),
      m_days(zoneOf(since.zone)),
      m_now(now.plusMs(readingTakesMs)),
      m_newest(stored)
{
    const auto kept = stored.empty() ? std::nullopt : parseScaled(stored, 0);
    m_continues = since.kind == CursorKind::Text ? !stored.empty() : kept.has_value();
    if (since.kind != CursorKind::Time) {
        return;
    }
    if (kept) {
        std::int64_t start = *kept - msOf(since.overlap);
        const std::int64_t grain = msOf(since.grain);
        start -= grain > 0 ? ((start % grain) + grain) % grain : 0;
        m_start = Instant::fromMs(start);
    } else if (!since.first.empty()) {
        m_start = m_days.moment(since.first).value_or(Instant());
    }
}

std::string SinceCursor::written(Instant moment) const
{
    const QTimeZone zone = zoneOf(m_since.zone);
    switch (m_since.format) {
    case TimeFormat::Iso:
        return Instant::fromMs(moment.ms() / 1000 * 1000).iso();
    case TimeFormat::IsoMs:
        return formatted(moment, "yyyy-MM-ddTHH:mm:ss.zzz", {}) + 'Z';
    case TimeFormat::IsoNoZone:
        return formatted(moment, "yyyy-MM-ddTHH:mm:ss", zone);
    case TimeFormat::Space:
        return formatted(moment, "yyyy-MM-dd HH:mm:ss", zone);
    case TimeFormat::Date:
        return formatted(moment, "yyyy-MM-dd", zone);
    case TimeFormat::Compact:
        return formatted(moment, "yyyyMMdd", zone);
    case TimeFormat::Epoch:
        return std::to_string(moment.ms() / 1000);
    case TimeFormat::EpochMs:
        return std::to_string(moment.ms());
    }
    return {};
}

void SinceCursor::bound(RequestValues& values)
{
    const std::int64_t window = msOf(m_since.window);
    m_end = window > 0 && m_start.known() ? std::min(m_start.plusMs(window), m_now) : m_now;
    values.sinceStart = m_start.known() ? std::optional(written(m_start)) : std::nullopt;
    values.sinceEnd = written(m_end);
}

void SinceCursor::begin(RequestValues& values)
{
    if (m_since.kind == CursorKind::Time) {
        bound(values);
        return;
    }
    const std::string& start = m_continues ? m_newest : m_since.first;
    values.sinceStart = start.empty() ? std::nullopt : std::optional(start);
    values.sinceEnd.reset();
}

bool SinceCursor::next(RequestValues& values)
{
    if (m_since.kind != CursorKind::Time || m_since.window.count() == 0 || m_end >= m_now) {
        return false;
    }
    m_start = m_end;
    bound(values);
    return true;
}

std::optional<std::string> SinceCursor::comparable(const std::string& text) const
{
    switch (m_since.kind) {
    case CursorKind::Time: {
        const bool counted =
            m_since.format == TimeFormat::Epoch || m_since.format == TimeFormat::EpochMs;
        if (counted && text.find_first_not_of("0123456789") == std::string::npos) {
            return m_since.format == TimeFormat::Epoch ? text + "000" : text;
        }
        const auto moment = m_days.moment(text);
        return moment ? std::optional(std::to_string(moment->ms())) : std::nullopt;
    }
    case CursorKind::Int:
        return parseScaled(text, 0) ? std::optional(text) : std::nullopt;
    case CursorKind::Text:
        return text;
    }
    return std::nullopt;
}

bool SinceCursor::newer(const std::string& text, const std::string& than) const
{
    if (than.empty() || m_since.kind == CursorKind::Text) {
        return text > than;
    }
    return parseScaled(text, 0).value_or(0) > parseScaled(than, 0).value_or(0);
}

bool SinceCursor::ahead(const std::string& text) const
{
    return m_since.kind == CursorKind::Time
           && parseScaled(text, 0).value_or(0) > m_now.plusMs(clocksDifferMs).ms();
}

SinceCursor::Stamp SinceCursor::noteOne(JsonElement value)
{
    std::string text;
    if (!scalarText(value, text) || text.empty()) {
        return Stamp::Missing;
    }
    const auto stamp = comparable(text);
    if (!stamp) {
        return Stamp::Unreadable;
    }
    // When what was kept is ahead as well, it is our clock that is slow.
    std::string& newest = ahead(*stamp) && !ahead(m_newest) ? m_ahead : m_newest;
    if (newer(*stamp, newest)) {
        newest = *stamp;
    }
    return Stamp::Taken;
}

SinceCursor::Stamp SinceCursor::note(JsonElement record)
{
    Stamp result = Stamp::Missing;
    for (const RecordPointer& field : m_since.fields) {
        m_found.clear();
        if (field.many()) {
            findAll({record, {}, record}, field, m_found);
        } else if (const auto found = find(record, field)) {
            m_found.push_back(*found);
        }
        for (const JsonElement each : m_found) {
            const Stamp stamp = noteOne(each);
            if (stamp == Stamp::Unreadable) {
                return stamp;
            }
            result = stamp == Stamp::Taken ? stamp : result;
        }
    }
    return result;
}

} // namespace repromise
