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

/// The last two bytes are the size of the pieces and the limits, so that the sample files are good
/// seeds; if the last has its high bit set, the rest goes behind `head`, so that more inputs get
/// to the mappings.
inline int fuzzEdi(const std::uint8_t* data, std::size_t size, const std::string& head)
{
    constexpr std::size_t control = 2;
    if (size < control) {
        return 0;
    }
    const std::uint8_t last = data[size - 1];
    const std::uint8_t bounds = data[size - 2];
    EdiReader::Limits limits;
    limits.scan.segment = bounds + 120U;
    limits.scan.elements = bounds % 32U + 16U;
    limits.segments = bounds + 4U;
    constexpr std::uint8_t headed = 0x80;
    const std::string text = (last >= headed ? head : std::string())
                             + std::string(reinterpret_cast<const char*>(data), size - control);
    if (ediRowsOf(text, text.size() + 1, limits) != ediRowsOf(text, last % 64U + 1, limits)) {
        std::abort();
    }
    return 0;
}

} // namespace repromise
