#pragma once

// Any bytes as a file of interchanges, read whole and in small pieces, with limits that are soon
// reached: no crash, nothing unbounded, both readings alike.
#include "connect/EdiRows.h"
#include "connect/TextSource.h"
#include "connect/edi/EdiMaps.h"
#include "connect/edi/EdiReader.h"

#include <cstdlib>

namespace repromise {

inline std::string ediRowsOf(const std::string& text, std::size_t piece,
                             const EdiReader::Limits& limits)
{
    TextSource source(text, piece);
    EdiRows rows;
    EdiReport report(rows, "fuzz.edi");
    EdiReader reader(source, report, limits);
    ShipNoticeMemory memory;
    EdiSettings settings;
    settings.transitDays = 1;
    EdiMessage message;
    while (reader.next(message) == EdiReader::Step::Message) {
        if (message.segments.size() > limits.segments) {
            std::abort();
        }
        for (const EdiSegment& segment : message.segments) {
            // As UTF-8 each byte may take two.
            if (segment.raw.size() > 2 * limits.scan.segment) {
                std::abort();
            }
        }
        report.setKind(ediRecordKind(message));
        mapEdiMessage({settings, message, rows, report, memory});
        ShipNoticeMemory again;
        again.load(memory.save());
        if (again.save() != memory.save()) {
            std::abort();
        }
    }
    return rows.all();
}

/// The first two bytes are the piece and the limits, the rest goes behind `head`.
inline int fuzzEdi(const std::uint8_t* data, std::size_t size, const std::string& head)
{
    constexpr std::size_t control = 2;
    if (size < control) {
        return 0;
    }
    const std::size_t piece = data[0] % 64U + 1;
    EdiReader::Limits limits;
    limits.scan.segment = data[1] + 120U;
    limits.scan.elements = data[1] % 32U + 16U;
    limits.segments = data[1] + 4U;
    const std::string text =
        head + std::string(reinterpret_cast<const char*>(data) + control, size - control);
    if (ediRowsOf(text, text.size() + 1, limits) != ediRowsOf(text, piece, limits)) {
        std::abort();
    }
    return 0;
}

} // namespace repromise
