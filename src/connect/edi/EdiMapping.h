#pragma once

#include "connect/edi/EdiMessage.h"
#include "connect/edi/EdiReport.h"
#include "connect/edi/EdiSettings.h"
#include "connect/edi/ShipNoticeMemory.h"

namespace repromise {

/// What every mapping of one message works with.
struct EdiMapping {
    const EdiSettings& settings;
    const EdiMessage& message;
    RecordSink& sink;
    EdiReport& report;
    ShipNoticeMemory& shipNotices;

    /// The item number by the settings' qualifiers, of pairs (qualifier, number) from an element
    /// on; empty when there is none.
    std::string_view x12Item(const EdiSegment& segment, std::size_t firstQualifier) const;
    /// The same of a LIN and the PIA segments after it.
    std::string_view edifactItem(const EdiSegment& lin,
                                 const std::vector<const EdiSegment*>& pia) const;
    /// The location key of a partner's code.
    std::string_view location(std::string_view code) const;
    /// A date that says "never": more than ten years after the message.
    bool placeholder(Date date) const;
    /// The arrival that follows from a ship date.
    Date arrival(Date shipped) const { return shipped.plusDays(settings.transitDays); }
    /// The message is understood, and there is no record to keep this of it.
    void notCarried(const std::string& key, const EdiSegment& segment, const QString& what) const;
};

/// What a date of a message is: when goods leave, or when they arrive.
enum class EdiDateUse : std::uint8_t { None, Ship, Request, Arrival };
EdiDateUse x12DateUse(std::string_view qualifier);
EdiDateUse edifactDateUse(std::string_view qualifier);

/// The best day of arrival of several dates: an arrival before a ship date, that before a request.
class ArrivalDay {
public:
    /// `text` is what `date` was read from: one that stands there and is no day is remembered.
    void offer(EdiDateUse use, Date date, std::string_view text);
    /// Unknown when nothing usable was offered.
    Date day(const EdiMapping& mapping) const;
    bool offered() const { return m_use != EdiDateUse::None; }
    /// What stands where a day of use is expected, and cannot be read; empty when all could.
    const std::string& misread() const { return m_misread; }
    /// Nothing was said of it, neither readable nor not.
    bool unsaid() const { return !offered() && m_misread.empty(); }

private:
    EdiDateUse m_use = EdiDateUse::None;
    Date m_date;
    std::string m_misread;
};

} // namespace repromise
