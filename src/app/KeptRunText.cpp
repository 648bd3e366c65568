#include "app/KeptRunText.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view schema = "repromise/run/1";
constexpr std::string_view columns = "order,source,line,projected,safe,missing,segment,flags\n";

struct KeptRunTextText {
    Q_DECLARE_TR_FUNCTIONS(KeptRunText)
};

tl::unexpected<Error> wrong(std::size_t row, const QString& why)
{
    return fail(ErrorKind::BadInput, KeptRunTextText::tr("line %1: %2").arg(row).arg(why));
}

void appendCell(std::string& text, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        text += cell;
        return;
    }
    text += '"';
    for (const char c : cell) {
        text += c == '"' ? std::string_view("\"\"") : std::string_view(&c, 1);
    }
    text += '"';
}

/// Writes days of a few years quickly: most lines share theirs.
class DayTexts {
public:
    std::string_view of(Date date)
    {
        if (!date.known()) {
            return {};
        }
        Entry& entry = m_entries[static_cast<std::uint32_t>(date.days()) % m_entries.size()];
        if (entry.date != date) {
            entry = {date, date.iso()};
        }
        return entry.text;
    }

private:
    struct Entry {
        Date date = {};
        std::string text;
    };
    std::array<Entry, 4096> m_entries;
};

class RunWriter {
public:
    explicit RunWriter(const PromiseRun& run) : m_run(run), m_backlog(*run.picture->backlog) {}

    void append(LineIx line, std::string& text)
    {
        const Plan& plan = m_run.picture->plan;
        const OrderIx order = m_backlog.lines.order[line];
        appendCell(text, m_backlog.orderKey(line));
        text += ',';
        appendCell(text, m_backlog.text(m_backlog.sources[m_backlog.orders.source[order]].name));
        text += ',';
        appendCell(text, m_backlog.lineKey(line));
        text += ',';
        text += m_days.of(plan.projected[line]);
        text += ',';
        text += line < plan.safe.size() ? m_days.of(plan.safe[line]) : std::string_view();
        text += ',';
        text += plan.shortage[line] == 0 ? "0" : Quantity::fromUnits(plan.shortage[line]).text();
        text += ',';
        appendCell(text, m_run.result.segments[m_run.result.segment[line]].name);
        text += ',';
        std::string_view between;
        for (const VariantFlag flag : m_run.result.flags[line].list()) {
            text.append(between).append(variantFlagName(flag));
            between = "|";
        }
        text += '\n';
    }

private:
    const PromiseRun& m_run;
    const Backlog& m_backlog;
    DayTexts m_days;
};

/// Cuts rows into cells; quoted ones may hold line breaks.
class RowCutter {
public:
    static constexpr std::size_t width = 8;

    explicit RowCutter(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t row() const { return m_row; }
    std::string_view cell(std::size_t at) const { return m_cells[at]; }

    /// False when the row is not of `width` cells.
    bool next()
    {
        ++m_row;
        std::size_t count = 0;
        bool more = true;
        while (more) {
            if (count == width) {
                return false;
            }
            more = cut(count++);
        }
        return count == width && m_whole;
    }

private:
    // Whether another cell follows in the row.
    bool cut(std::size_t cell)
    {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            return cutQuoted(cell);
        }
        const std::size_t end = std::min(m_text.find_first_of(",\n", m_at), m_text.size());
        m_cells[cell] = m_text.substr(m_at, end - m_at);
        return passEnd(end);
    }

    bool cutQuoted(std::size_t cell)
    {
        std::string& text = m_quoted[cell];
        text.clear();
        std::size_t at = m_at + 1;
        for (;;) {
            const std::size_t quote = m_text.find('"', at);
            if (quote == std::string_view::npos) {
                m_whole = false;
                return passEnd(m_text.size());
            }
            text += m_text.substr(at, quote - at);
            at = quote + 1;
            if (at >= m_text.size() || m_text[at] != '"') {
                break;
            }
            text += '"';
            ++at;
        }
        m_cells[cell] = text;
        m_whole = m_whole && (at >= m_text.size() || m_text[at] == ',' || m_text[at] == '\n');
        return passEnd(at);
    }

    bool passEnd(std::size_t end)
    {
        const bool more = end < m_text.size() && m_text[end] == ',';
        m_at = end + 1;
        return more;
    }

    std::string_view m_text;
    std::size_t m_at = 0, m_row = 0;
    bool m_whole = true;
    std::array<std::string_view, width> m_cells;
    std::array<std::string, width> m_quoted;
};

/// Finds the lines of rows that come in the order of the Backlog.
class LineFinder {
public:
    explicit LineFinder(const Backlog& backlog) : m_backlog(backlog) {}

    /// Orders must come in ascending order; noIx when there is no such open line.
    LineIx find(std::string_view order, std::string_view source, std::string_view line)
    {
        const auto count = static_cast<LineIx>(m_backlog.lines.size());
        if (m_end == m_begin || m_backlog.orderKey(m_begin) != order) {
            while (m_end < count && m_backlog.orderKey(m_end) < order) {
                ++m_end;
            }
            m_begin = m_hint = m_end;
            while (m_end < count && m_backlog.orderKey(m_end) == order) {
                ++m_end;
            }
        }
        // Mostly it is the one after the last.
        for (LineIx step = 0; step < m_end - m_begin; ++step) {
            const LineIx at =
                m_hint + step < m_end ? m_hint + step : m_hint + step - m_end + m_begin;
            const OrderIx of = m_backlog.lines.order[at];
            if (m_backlog.lineKey(at) == line
                && m_backlog.text(m_backlog.sources[m_backlog.orders.source[of]].name) == source) {
                m_hint = at + 1 < m_end ? at + 1 : m_begin;
                return at;
            }
        }
        return noIx;
    }

private:
    const Backlog& m_backlog;
    LineIx m_begin = 0, m_end = 0; ///< lines of the order that was asked for last
    LineIx m_hint = 0;
};

std::optional<Date> dateOf(std::string_view cell)
{
    return cell.empty() ? std::optional(Date()) : Date::parse(cell);
}

std::string wordOf(const ordered_json& json, const char* member)
{
    const auto found = json.find(member);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t countOf(const ordered_json& json, const char* member)
{
    const auto found = json.find(member);
    return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

ordered_json headJson(const KeptRun& head)
{
    return {{"schema", schema},
            {"name", head.name},
            {"variant", head.variant},
            {"as_of", head.asOf.iso()},
            {"generation", head.generation},
            {"at", head.at.iso()},
            {"by", head.by},
            {"end", head.end},
            {"lines", head.lines},
            {"backorders", head.backorders},
            {"better", head.better},
            {"worse", head.worse},
            {"guarantees_failed", head.guaranteesFailed}};
}

} // namespace

Outcome KeptRunText::write(const KeptRun& head, const PromiseRun& run,
                           const std::function<Outcome(std::string_view)>& take)
{
    constexpr std::size_t piece = std::size_t{1} << 20U;
    std::string text =
        headJson(head).dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
    text += columns;
    text.reserve(piece + piece / 4);
    RunWriter writer(run);
    const auto count = static_cast<LineIx>(run.picture->backlog->lines.size());
    for (LineIx line = 0; line < count; ++line) {
        writer.append(line, text);
        if (text.size() >= piece) {
            if (auto taken = take(text); !taken) {
                return taken;
            }
            text.clear();
        }
    }
    return take(text);
}

Result<KeptRun> KeptRunText::readHead(std::string_view text)
{
    const auto json = ordered_json::parse(text.substr(0, text.find('\n')), nullptr, false);
    if (!json.is_object() || wordOf(json, "schema") != schema) {
        return wrong(1, KeptRunTextText::tr("this is not a kept run. Keep the run again."));
    }
    KeptRun head;
    head.name = wordOf(json, "name");
    head.variant = wordOf(json, "variant");
    head.asOf = Date::parse(wordOf(json, "as_of")).value_or(Date());
    head.generation = countOf(json, "generation");
    head.at = Instant::parse(wordOf(json, "at")).value_or(Instant());
    head.by = wordOf(json, "by");
    head.end = wordOf(json, "end");
    head.lines = countOf(json, "lines");
    head.backorders = countOf(json, "backorders");
    head.better = countOf(json, "better");
    head.worse = countOf(json, "worse");
    head.guaranteesFailed = countOf(json, "guarantees_failed");
    return head;
}

Result<RunResults> KeptRunText::read(std::string_view text, const Backlog& backlog)
{
    auto head = readHead(text);
    if (!head) {
        return tl::unexpected(head.error());
    }
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    if (text.substr(0, columns.size()) != columns) {
        return wrong(2, KeptRunTextText::tr("the names of the columns are not those of a run."));
    }
    text.remove_prefix(columns.size());
    RunResults results(backlog.lines.size());
    RowCutter rows(text);
    LineFinder lines(backlog);
    std::string before;
    std::size_t count = 0;
    for (; !rows.atEnd(); ++count) {
        const std::size_t row = rows.row() + 3;
        if (!rows.next()) {
            return wrong(row, KeptRunTextText::tr("it has not the cells of the columns."));
        }
        const auto projected = dateOf(rows.cell(3));
        const auto safe = dateOf(rows.cell(4));
        const auto missing = Quantity::parse(rows.cell(5));
        if (!projected || !safe || !missing || *missing < Quantity()) {
            return wrong(row, KeptRunTextText::tr("a date or quantity cannot be read."));
        }
        if (rows.cell(0) < before) {
            return wrong(row, KeptRunTextText::tr("orders must come in their order."));
        }
        if (rows.cell(0) != before) {
            before = rows.cell(0);
        }
        const LineIx line = lines.find(rows.cell(0), rows.cell(1), rows.cell(2));
        if (line == noIx) {
            ++results.gone;
            continue;
        }
        results.projected[line] = *projected;
        results.safe[line] = *safe;
        results.shortage[line] = missing->units();
        results.known[line] = 1;
    }
    if (count != head->lines) {
        return wrong(count + 2, KeptRunTextText::tr("%1 rows were kept, and %2 are there.")
                                    .arg(head->lines)
                                    .arg(count));
    }
    return results;
}

} // namespace repromise
