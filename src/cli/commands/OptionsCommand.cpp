#include "cli/commands/OptionsCommand.h"

#include "app/ProposeOption.h"
#include "app/ReadPicture.h"
#include "cli/IncidentOptionRows.h"
#include "cli/IncidentRows.h"
#include "cli/OptionRows.h"
#include "cli/ProposalRows.h"

namespace repromise {
namespace {

std::vector<Column> columns()
{
    return {{"rank", true},     {"option"},         {"from"},          {"item"},
            {"quantity", true}, {"ship_date"},      {"delivery_date"}, {"rest", true},
            {"rest_ship_date"}, {"cost", true},     {"currency"},      {"freight", true},
            {"handling", true}, {"expedite", true}, {"penalty", true}, {"margin", true},
            {"needs_consent"},  {"needs_approval"}, {"losers"},        {"supply"},
            {"reason"}};
}

void writeRow(RowWriter& writer, const OptionView& option)
{
    writer.beginRow();
    writer.integer(option.rank);
    writer.text(option.option);
    writer.text(option.from);
    writer.text(option.item);
    writer.quantity(option.quantity);
    writer.date(option.ship);
    writer.date(option.delivery);
    writer.quantity(option.rest);
    writer.date(option.restShip);
    writeOptionCost(writer, option.cost);
    writer.boolean(option.needsConsent);
    writer.boolean(option.needsApproval);
    writer.json(losersJson(option.losers));
    writer.textOrNull(option.supply);
    writer.sentence(option.reason);
    writer.endRow();
}

void write(Console& console, const Picture& picture, const LineOptionsView& view)
{
    const auto writer = console.rows();
    writer->begin({"repromise/options/1", picture.today, picture.backlog->generation}, columns());
    for (const OptionView& option : view.options) {
        writeRow(*writer, option);
    }
    writer->total("due");
    writer->date(view.due);
    writer->total("projected");
    writer->date(view.projected);
    writer->end();
}

void write(Console& console, const Picture& picture, const IncidentOptionsView& view)
{
    const auto writer = console.rows();
    writer->begin({"repromise/options_incident/1", picture.today, picture.backlog->generation},
                  incidentOptionColumns());
    for (const IncidentOptionView& option : view.options) {
        writeIncidentOption(*writer, option, console.format() != OutputFormat::Table);
    }
    writeIncidentTotals(*writer, view.incident);
    writer->end();
}

void writeProposed(Console& console, const Picture& picture, const Proposal& proposal)
{
    const auto writer = console.rows();
    writer->begin({"repromise/options_propose/1", picture.today, picture.backlog->generation},
                  proposalColumns());
    writeProposal(*writer, proposal.commands);
    writer->end();
}

} // namespace

QString OptionsCommand::summary() const
{
    return tr("What can be done for a line that ships late, what it costs and who loses by it");
}

QString OptionsCommand::details() const
{
    return tr(
        "option: wait, split, transfer (bring it here), ship_from (another location ships it),\n"
        "substitute, expedite (have purchases come earlier, or order what nobody ordered).\n"
        "quantity: what the option is about, in units of item; rest: what ships apart from it.\n"
        "cost: freight, handling, expedite, penalty of the account and margin (what a substitute\n"
        "costs more), beyond shipping as it was meant; empty when it cannot be told. The amounts\n"
        "are settings: options.freight_per_unit, options.handling_cost, options.expedite_cost;\n"
        "lanes.csv goes before them. losers: lines that would ship later, and by how many days.\n"
        "Best first: the least late, then the fewest promises broken, then the cheapest.\n"
        "--propose RANK lists what taking that option asks of people, and records each as a\n"
        "journal entry of the kind proposal.made; nothing is written to any other system.\n"
        "With --incident the options are for all lines of an incident together, tried out at "
        "once:\n"
        "lines has what becomes of each, needs_consent counts lines, costs is by currency.");
}

std::string OptionsCommand::usage() const
{
    return "ORDER LINE | --incident ID [--propose RANK]";
}

void OptionsCommand::options(po::options_description& options) const
{
    options.add_options()(
        "incident", po::value<std::string>()->value_name("ID"),
        tr("what can be done for all lines of this incident").toStdString().c_str())(
        "propose", po::value<int>()->value_name("RANK"),
        tr("take the option of this rank: record what it asks for in the journal")
            .toStdString()
            .c_str());
}

Outcome OptionsCommand::check(const CommandInput& input) const
{
    if (input.words().size() != (input.has("incident") ? 0U : 2U)) {
        return fail(ErrorKind::BadInput,
                    tr("Name one order and line, or one incident with --incident."));
    }
    if (input.has("propose") && input.number("propose") < 1) {
        return fail(ErrorKind::BadInput, tr("--propose takes the rank of an option, from 1 on."));
    }
    return {};
}

Result<ExitCode> OptionsCommand::run(const CommandInput& input, AppContext& context,
                                     Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const auto carryOut = [&](const auto& found) -> Result<ExitCode> {
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!input.has("propose")) {
            write(console, **picture, *found);
            return ExitCode::Done;
        }
        return ProposeOption(context)
            .run(**picture, *found, input.number("propose"))
            .map([&](const Proposal& proposal) {
                writeProposed(console, **picture, proposal);
                return ExitCode::Done;
            });
    };
    if (input.has("incident")) {
        return carryOut(IncidentOptions(*picture, context.settings()).find(input.text("incident")));
    }
    return carryOut(LineOptions(*picture, context.settings()).find(input.word(0), input.word(1)));
}

} // namespace repromise
