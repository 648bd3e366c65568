#include "connect/edi/EdiMaps.h"
#include "connect/edi/EdiValues.h"
#include "connect/edi/SupplyAnswer.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace repromise {
namespace {

using Verdict = SupplyAnswer::Verdict;

bool in(std::string_view value, std::initializer_list<std::string_view> values)
{
    return std::ranges::find(values, value) != values.end();
}

// ACK01, line item status.
Verdict verdictOfLine(std::string_view code)
{
    if (code.starts_with('R') || in(code, {"IR", "ID"})) {
        return Verdict::Rejected;
    }
    if (in(code, {"IB", "IF", "IH", "IW", "SP"})) {
        return Verdict::Waiting;
    }
    return in(code, {"BP", "DR", "IC", "IP", "IQ", "IS"}) ? Verdict::Changed : Verdict::Accepted;
}

// POC02, what changed of the line.
Verdict verdictOfChange(std::string_view code)
{
    if (in(code, {"DI", "CF", "RC"})) {
        return Verdict::Rejected;
    }
    return in(code, {"NC", "OC", "AI"}) || code.empty() ? Verdict::Accepted : Verdict::Changed;
}

// BAK02 and BCA02, of the whole answer.
Verdict verdictOfAnswer(std::string_view code)
{
    if (in(code, {"RD", "RJ", "RF", "RO"})) {
        return Verdict::Rejected;
    }
    return in(code, {"AC", "AE"}) ? Verdict::Changed : Verdict::Accepted;
}

class OrderAnswerWalk {
public:
    explicit OrderAnswerWalk(const EdiMapping& mapping) : m_mapping(mapping) {}

    void segment(const EdiSegment& s)
    {
        if (s.is("BAK") || s.is("BCA")) {
            m_order = s.element(3);
            m_verdict = verdictOfAnswer(s.element(2));
        } else if (s.is("PO1") || s.is("POC")) {
            finish();
            begin(s);
        } else if (s.is("CTT")) {
            finish();
        } else if (s.is("DTM")) {
            ArrivalDay& day = m_line ? m_line->day : m_day;
            day.offer(x12DateUse(s.element(1)), ediDate(s.element(2)), s.element(2));
        } else if (s.is("ACK") && m_line) {
            acknowledge(s);
        } else if (s.is("SCH") && m_line) {
            schedule(s);
        }
    }

    void finish()
    {
        if (!m_line) {
            return;
        }
        mergeSchedule();
        if (m_line->day.unsaid()) {
            m_line->day = m_day;
        }
        m_line->deliver(m_mapping);
        m_line.reset();
    }

private:
    void begin(const EdiSegment& s)
    {
        const bool change = s.is("POC");
        constexpr std::size_t idsOfPo1 = 6;
        constexpr std::size_t idsOfPoc = 8;
        SupplyAnswer line;
        line.order = m_order;
        line.line = s.element(1);
        line.item = m_mapping.x12Item(s, change ? idsOfPoc : idsOfPo1);
        line.ordered = line.quantity(s.element(change ? 3 : 2));
        line.verdict =
            change && m_verdict != Verdict::Rejected ? verdictOfChange(s.element(2)) : m_verdict;
        line.segment = &s;
        m_line = std::make_unique<SupplyAnswer>(std::move(line));
        m_acknowledged.clear();
        m_scheduled.clear();
    }

    void acknowledge(const EdiSegment& s)
    {
        SupplyAnswer::Part part;
        part.verdict = verdictOfLine(s.element(1));
        part.quantity = m_line->quantity(s.element(2));
        if (!part.quantity && part.verdict != Verdict::Rejected) {
            part.quantity = m_line->ordered;
        }
        part.day.offer(x12DateUse(s.element(4)), ediDate(s.element(5)), s.element(5));
        m_acknowledged.push_back(part);
    }

    void schedule(const EdiSegment& s)
    {
        SupplyAnswer::Part part;
        part.quantity = m_line->quantity(s.element(1));
        part.verdict = m_acknowledged.empty() ? Verdict::Accepted : m_acknowledged.back().verdict;
        constexpr std::size_t firstDate = 5;
        constexpr std::size_t secondDate = 8;
        for (const std::size_t at : {firstDate, secondDate}) {
            part.day.offer(x12DateUse(s.element(at)), ediDate(s.element(at + 1)),
                           s.element(at + 1));
        }
        m_scheduled.push_back(part);
    }

    // The schedule says it finer than the acknowledgement; what it leaves out stands as there.
    void mergeSchedule()
    {
        if (m_scheduled.empty() || m_acknowledged.size() > 1) {
            m_line->parts = m_acknowledged.empty() ? m_scheduled : m_acknowledged;
        } else {
            m_line->parts = m_scheduled;
            Quantity scheduled;
            for (const auto& part : m_scheduled) {
                scheduled += part.quantity.value_or(Quantity());
            }
            if (!m_acknowledged.empty() && m_acknowledged.front().quantity > scheduled
                && m_acknowledged.front().day.offered()) {
                m_line->parts.push_back(m_acknowledged.front());
                m_line->parts.back().quantity = *m_acknowledged.front().quantity - scheduled;
            }
        }
        // What is said of the line counts more than what is said of the order.
        if (!m_acknowledged.empty() && m_line->segment->is("PO1")
            && m_verdict != Verdict::Rejected) {
            m_line->verdict = Verdict::Accepted;
        }
        for (const auto& part : m_acknowledged) {
            m_line->verdict = part.verdict == Verdict::Changed ? Verdict::Changed : m_line->verdict;
        }
    }

    const EdiMapping& m_mapping;
    std::string_view m_order;
    Verdict m_verdict = Verdict::Accepted;
    ArrivalDay m_day;
    std::unique_ptr<SupplyAnswer> m_line;
    std::vector<SupplyAnswer::Part> m_acknowledged, m_scheduled;
};

} // namespace

void mapX12OrderAnswer(const EdiMapping& mapping)
{
    OrderAnswerWalk walk(mapping);
    for (const EdiSegment& segment : mapping.message.segments) {
        walk.segment(segment);
    }
    walk.finish();
}

void mapX12OrderChange(const EdiMapping& mapping)
{
    std::string_view order;
    for (const EdiSegment& s : mapping.message.segments) {
        if (s.is("BCH")) {
            order = s.element(3);
        } else if (s.is("POC")) {
            constexpr std::size_t ids = 8;
            SupplyWord word;
            word.order = order;
            word.line = s.element(1);
            word.item = mapping.x12Item(s, ids);
            word.status = s.element(2) == "DI" ? "cancellation_asked" : "change_asked";
            word.saidAt = mapping.message.preparedAt;
            mapping.sink.said(word, mapping.report.place(s));
        }
    }
}

} // namespace repromise
