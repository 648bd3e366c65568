#include "app/SampleSink.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr std::uint64_t keptOfEach = 25;

std::string placeText(const Place& place)
{
    std::string text(place.file);
    return place.line == 0 ? text : text + ':' + std::to_string(place.line);
}

} // namespace

SampleRecord* SampleSink::next(std::string_view kind, bool refused, const Place& place)
{
    auto count = std::ranges::find(m_sample.counts, kind, &SampleCount::kind);
    if (count == m_sample.counts.end()) {
        count = m_sample.counts.insert(count, {std::string(kind), 0, 0});
    }
    ++count->read;
    count->refused += refused ? 1 : 0;
    if (++m_total == m_enough) {
        m_stopped = true;
        m_stop.cancel();
    }
    // Records that are refused say most, so they have room of their own.
    const std::uint64_t kept = refused ? count->refused : count->read - count->refused;
    if (kept > keptOfEach) {
        return nullptr;
    }
    SampleRecord& record = m_sample.records.emplace_back();
    record.kind = kind;
    record.place = placeText(place);
    record.raw = place.raw.text();
    return &record;
}

void SampleSink::said(const SupplyWord& word, const Place& place)
{
    if (SampleRecord* const kept = next("supply_confirmations", false, place)) {
        kept->key = std::string(word.order) + '/' + std::string(word.line);
        kept->fields = fieldsOf(word);
    }
}

void SampleSink::defect(const Defect& defect, const Place& place)
{
    // What is only doubtful comes again as a record.
    if (defect.handling == Handling::Flagged) {
        return;
    }
    if (SampleRecord* const kept = next(recordKindName(defect.record), true, place)) {
        kept->key = defect.key;
        kept->fields = defect.fields;
        kept->complaint = defect.reason.toStdString();
    }
}

} // namespace repromise
