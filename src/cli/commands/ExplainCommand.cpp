#include "cli/commands/ExplainCommand.h"

#include "app/ExplainLineUseCase.h"
#include "app/ReadPicture.h"
#include "app/RunPromise.h"
#include "cli/LineEventRows.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

using nlohmann::ordered_json;

ordered_json dateJson(Date date)
{
    return date.known() ? ordered_json(date.iso()) : ordered_json();
}

std::string quantityText(std::int64_t units)
{
    return Quantity::fromUnits(units).text();
}

ordered_json pegsJson(const LineExplanation& explanation)
{
    ordered_json pegs = ordered_json::array();
    for (const PegView& peg : explanation.pegs) {
        pegs.push_back({{"supply", peg.supply},
                        {"kind", peg.kind},
                        {"quantity", quantityText(peg.quantity)},
                        {"date", dateJson(peg.date)},
                        {"likely", dateJson(peg.likely)},
                        {"safe", dateJson(peg.safe)}});
    }
    return pegs;
}

ordered_json outrankedJson(const LineExplanation& explanation)
{
    ordered_json lines = ordered_json::array();
    for (const OutrankView& line : explanation.outrankedBy) {
        lines.push_back({{"order", line.order},
                         {"line", line.line},
                         {"quantity", quantityText(line.quantity)}});
    }
    return lines;
}

ordered_json consideredJson(const LineExplanation& explanation)
{
    ordered_json supplies = ordered_json::array();
    for (const ConsideredView& supply : explanation.considered) {
        ordered_json takers = ordered_json::array();
        for (const OutrankView& taker : supply.takenBy) {
            takers.push_back({{"order", taker.order},
                              {"line", taker.line},
                              {"quantity", quantityText(taker.quantity)}});
        }
        supplies.push_back({{"supply", supply.supply},
                            {"kind", supply.kind},
                            {"date", dateJson(supply.date)},
                            {"quantity", quantityText(supply.quantity)},
                            {"gave", quantityText(supply.gave)},
                            {"left", quantityText(supply.left)},
                            {"taken_by", takers},
                            {"takers", supply.takerCount}});
    }
    return supplies;
}

ordered_json ledgerJson(const LineExplanation& explanation)
{
    ordered_json entries = ordered_json::array();
    for (const LedgerView& entry : explanation.ledger) {
        entries.push_back({{"kind", entry.kind},
                           {"date", dateJson(entry.date)},
                           {"at", entry.at.known() ? ordered_json(entry.at.iso()) : ordered_json()},
                           {"source", entry.source},
                           {"by", entry.by},
                           {"reason", entry.reason}});
    }
    return entries;
}

ordered_json conflictsJson(const LineExplanation& explanation)
{
    ordered_json conflicts = ordered_json::array();
    for (const FieldConflict& conflict : explanation.conflicts) {
        conflicts.push_back(
            {{"kind", recordKindName(conflict.record)},
             {"key", conflict.key},
             {"field", conflict.field},
             {"source", conflict.source},
             {"value", conflict.value},
             {"other_source", conflict.otherSource},
             {"other_value", conflict.other},
             {"counts", conflict.otherCounts ? conflict.otherSource : conflict.source},
             {"since", conflict.since.iso()}});
    }
    return conflicts;
}

std::string dumped(const ordered_json& json)
{
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace

QString ExplainCommand::summary() const
{
    return tr("Why an order line has the date it has");
}

std::string ExplainCommand::usage() const
{
    return "ORDER LINE [--variant NAME-or-FILE]";
}

void ExplainCommand::options(po::options_description& options) const
{
    options.add_options()(
        "variant", po::value<std::string>(),
        tr("explain the plan of this run variant, not the present one").toStdString().c_str());
}

void ExplainCommand::write(RowWriter& rows, const CommandInput& input,
                           const LineExplanation& explanation)
{
    rows.beginRow();
    rows.text(input.word(0));
    rows.text(input.word(1));
    rows.json(dumped(pegsJson(explanation)));
    explanation.limitingSupply ? rows.text(*explanation.limitingSupply) : rows.null();
    rows.json(dumped(outrankedJson(explanation)));
    rows.json(dumped(consideredJson(explanation)));
    rows.quantity(explanation.shortage);
    rows.json(dumped(ledgerJson(explanation)));
    rows.sentence(explanation.sentence);
    rows.textOrNull(explanation.certainty.toStdString());
    rows.date(explanation.ship);
    rows.date(explanation.delivery);
    rows.json(dumped(LineEventRows::pickTasks(explanation.events)));
    rows.json(dumped(LineEventRows::trackings(explanation.events)));
    rows.json(dumped(LineEventRows::inquiries(explanation.events)));
    rows.json(dumped(conflictsJson(explanation)));
    rows.endRow();
}

std::string ExplainCommand::likelyAndSafe(const PegView& peg)
{
    const bool inbound = peg.kind != "stock" && peg.kind != "allocated";
    return inbound && peg.safe.known() ? tr("  likely %1, safe %2")
                                             .arg(QString::fromStdString(peg.likely.iso()),
                                                  QString::fromStdString(peg.safe.iso()))
                                             .toStdString()
                                       : std::string();
}

QString ExplainCommand::consideredText(const ConsideredView& supply)
{
    const auto quantity = [](std::int64_t units) {
        return QString::fromStdString(quantityText(units));
    };
    QString text =
        tr("considered %1 of %2: %3, gave %4, left %5", "supply, date, three quantities")
            .arg(QString::fromStdString(supply.supply), QString::fromStdString(supply.date.iso()),
                 quantity(supply.quantity), quantity(supply.gave), quantity(supply.left));
    if (!supply.takenBy.empty()) {
        const OutrankView& most = supply.takenBy.front();
        text += tr("; %n other line(s) have some of it, the most %1/%2 with %3", nullptr,
                   static_cast<int>(supply.takerCount))
                    .arg(QString::fromStdString(most.order), QString::fromStdString(most.line),
                         quantity(most.quantity));
    }
    return text;
}

QString ExplainCommand::conflictText(const FieldConflict& conflict)
{
    const auto shown = [](const std::string& text) {
        return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
    };
    return tr("%1 %2: %3 says %4, %5 says %6; %7 counts", "record, field, source, value, …")
        .arg(shown(conflict.key), shown(conflict.field), shown(conflict.source),
             shown(conflict.value), shown(conflict.otherSource), shown(conflict.other),
             shown(conflict.otherCounts ? conflict.otherSource : conflict.source));
}

void ExplainCommand::writeForPerson(Console& console, const LineExplanation& explanation)
{
    OutputStream& out = console.out();
    out.write(explanation.sentence.toStdString() + "\n");
    if (!explanation.certainty.isEmpty()) {
        out.write(explanation.certainty.toStdString() + "\n");
    }
    if (explanation.delivery.known()) {
        out.write(tr("With the customer on %1.")
                      .arg(QString::fromStdString(explanation.delivery.iso()))
                      .toStdString()
                  + "\n");
    }
    for (const PegView& peg : explanation.pegs) {
        out.write("  " + quantityText(peg.quantity) + "  " + peg.kind + " " + peg.supply + "  "
                  + peg.date.iso() + likelyAndSafe(peg) + "\n");
    }
    if (explanation.shortage > 0) {
        out.write("  " + quantityText(explanation.shortage) + "  " + tr("no supply").toStdString()
                  + "\n");
    }
    for (const OutrankView& line : explanation.outrankedBy) {
        out.write("  "
                  + tr("outranked by %1/%2, which takes %3")
                        .arg(QString::fromStdString(line.order), QString::fromStdString(line.line),
                             QString::fromStdString(quantityText(line.quantity)))
                        .toStdString()
                  + "\n");
    }
    for (const ConsideredView& supply : explanation.considered) {
        out.write("  " + consideredText(supply).toStdString() + "\n");
    }
    for (const QString& sentence : LineEventRows::sentences(explanation.events)) {
        out.write("  " + sentence.toStdString() + "\n");
    }
    for (const FieldConflict& conflict : explanation.conflicts) {
        out.write("  " + conflictText(conflict).toStdString() + "\n");
    }
    for (const LedgerView& entry : explanation.ledger) {
        out.write("  " + entry.kind + "  " + (entry.date.known() ? entry.date.iso() : "-") + "  "
                  + entry.at.iso() + "  " + entry.source + "  " + entry.by + "  " + entry.reason
                  + "\n");
    }
}

Result<ExitCode> ExplainCommand::run(const CommandInput& input, AppContext& context,
                                     Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    PicturePtr shown = *picture;
    ExplainedRun of;
    if (input.has("variant")) {
        const auto run = RunPromise(context).run(*picture, input.text("variant"));
        if (!run) {
            return tl::unexpected(run.error());
        }
        shown = run->picture;
        of = {Outranking::ByPlan, run->variant.name};
    }
    const auto explanation =
        ExplainLineUseCase(context).run(*shown, input.word(0), input.word(1), of);
    if (!explanation) {
        return tl::unexpected(explanation.error());
    }
    if (console.format() == OutputFormat::Table) {
        writeForPerson(console, *explanation);
        return ExitCode::Done;
    }
    const auto rows = console.rows();
    rows->begin({"repromise/explain/1", (*picture)->today, (*picture)->backlog->generation},
                {{"order"},
                 {"line"},
                 {"pegs"},
                 {"limiting_supply"},
                 {"outranked_by"},
                 {"considered"},
                 {"shortage", true},
                 {"ledger"},
                 {"sentence"},
                 {"certainty"},
                 {"ship_date"},
                 {"delivery_date"},
                 {"pick_tasks"},
                 {"trackings"},
                 {"inquiries"},
                 {"conflicts"}});
    write(*rows, input, *explanation);
    rows->end();
    return ExitCode::Done;
}

} // namespace repromise
