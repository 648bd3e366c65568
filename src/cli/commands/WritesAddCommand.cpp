#include "cli/commands/WritesAddCommand.h"

#include "app/ReadPicture.h"
#include "app/ScenarioFolder.h"
#include "app/SourceWrites.h"

#include <array>

namespace repromise {
namespace {

struct ValueOption {
    const char* name;
    WriteCommand command;
};

constexpr std::array valueOptions{ValueOption{"confirmed", WriteCommand::ConfirmedDate},
                                  ValueOption{"priority", WriteCommand::Priority},
                                  ValueOption{"block", WriteCommand::DeliveryBlock},
                                  ValueOption{"substitute", WriteCommand::Substitute}};

std::vector<WriteWanted> wantedOf(const CommandInput& input)
{
    const bool purchase = input.has("purchase");
    const std::string key = input.text(purchase ? "purchase" : "line");
    const std::size_t slash = key.rfind('/');
    WriteWanted wanted;
    wanted.order = key.substr(0, slash);
    wanted.line = key.substr(slash + 1);
    wanted.why = input.text("why");
    std::vector<WriteWanted> all;
    if (purchase) {
        wanted.command = WriteCommand::PurchaseDate;
        wanted.value = input.text("date");
        return {wanted};
    }
    for (const ValueOption& option : valueOptions) {
        if (input.has(option.name)) {
            wanted.command = option.command;
            wanted.value = input.text(option.name);
            all.push_back(wanted);
        }
    }
    if (input.flag("unblock")) {
        wanted.command = WriteCommand::DeliveryBlock;
        wanted.value.clear();
        all.push_back(wanted);
    }
    return all;
}

Result<std::vector<WriteWanted>> wantedFor(const CommandInput& input, AppContext& context,
                                           const Picture& picture)
{
    if (!input.has("scenario")) {
        return wantedOf(input);
    }
    return ScenarioFolder(context).load(input.text("scenario")).map([&](const auto& kept) {
        auto wanted = writesOf(proposeCommands(*picture.backlog, kept.scenario));
        for (WriteWanted& each : wanted) {
            each.why = input.has("why") ? input.text("why") : each.why;
        }
        return wanted;
    });
}

void writeShown(RowWriter& rows, const WritePreview& preview, const std::string& id)
{
    rows.beginRow();
    rows.textOrNull(id);
    rows.text(preview.source);
    rows.text(writeCommandName(preview.wanted.command));
    rows.text(preview.wanted.order);
    rows.text(preview.wanted.line);
    rows.text(preview.oldValue);
    rows.text(preview.wanted.value);
    rows.textOrNull(preview.shown);
    rows.boolean(preview.pictureIsOld);
    rows.null();
    rows.sentence(preview.words);
    rows.json(preview.request);
    rows.endRow();
}

void writeLeft(RowWriter& rows, const PreviewWrite::Several::Left& left)
{
    rows.beginRow();
    rows.null();
    rows.null();
    rows.text(writeCommandName(left.wanted.command));
    rows.text(left.wanted.order);
    rows.text(left.wanted.line);
    rows.null();
    rows.text(left.wanted.value);
    rows.null();
    rows.null();
    rows.sentence(left.reason);
    rows.null();
    rows.null();
    rows.endRow();
}

std::vector<Column> columns()
{
    return {{"write"}, {"source"}, {"command"},        {"order"},  {"line"},  {"from"},
            {"to"},    {"shown"},  {"picture_is_old"}, {"reason"}, {"words"}, {"request"}};
}

} // namespace

QString WritesAddCommand::summary() const
{
    return tr("Show a change as it would be written to its source, and keep it for sending");
}

std::string WritesAddCommand::usage() const
{
    return "--line ORDER/LINE (--confirmed DATE | --priority N | --block REASON | --unblock | "
           "--substitute ITEM) | --purchase PO/LINE --date DATE | --scenario NAME "
           "[--why TEXT] [--dry-run]";
}

QString WritesAddCommand::details() const
{
    return tr(
        "The record is read in its source first. from: what the source says now; shown: what\n"
        "the picture shows here; request: what will be sent. Nothing is written before\n"
        "“writes send”. --scenario takes what a kept scenario asks for as far as it can be\n"
        "written; reason says why the others cannot (exit code 3). “connector explain ID”\n"
        "says what a system takes.");
}

void WritesAddCommand::options(po::options_description& options) const
{
    const auto text = [&](const char* name, const QString& words) {
        options.add_options()(name, po::value<std::string>(), words.toStdString().c_str());
    };
    text("line", tr("the sales order line to change"));
    text("confirmed", tr("its new confirmed date, like 2026-06-30"));
    text("priority", tr("its new priority"));
    text("block", tr("block its delivery for this reason of the source"));
    options.add_options()("unblock", po::bool_switch(),
                          tr("lift its delivery block").toStdString().c_str());
    text("substitute", tr("the item to deliver instead"));
    text("purchase", tr("the purchase line to change"));
    text("date", tr("its new date"));
    text("scenario", tr("all that a kept scenario asks for"));
    text("why", tr("the reason, kept with the change"));
    options.add_options()("dry-run", po::bool_switch(),
                          tr("only show it, keep nothing").toStdString().c_str());
}

Outcome WritesAddCommand::check(const CommandInput& input) const
{
    const int given = static_cast<int>(input.has("line")) + static_cast<int>(input.has("purchase"))
                      + static_cast<int>(input.has("scenario"));
    if (given != 1) {
        return fail(ErrorKind::BadInput, tr("Give one of --line, --purchase and --scenario."));
    }
    if (input.has("scenario")) {
        return {};
    }
    const std::string key = input.text(input.has("purchase") ? "purchase" : "line");
    const std::size_t slash = key.rfind('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == key.size()) {
        return fail(ErrorKind::BadInput, tr("Write a line as ORDER/LINE."));
    }
    if (input.has("purchase") != input.has("date") || wantedOf(input).size() != 1) {
        return fail(ErrorKind::BadInput,
                    tr("Say one thing to change: of --line one of --confirmed, --priority, "
                       "--block, --unblock and --substitute, of --purchase its --date."));
    }
    return {};
}

Result<ExitCode> WritesAddCommand::run(const CommandInput& input, AppContext& context,
                                       Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const auto wanted = wantedFor(input, context, **picture);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    PreviewWrite preview(context);
    auto several = preview.runAll(**picture, *wanted, console.cancel());
    if (!several) {
        return tl::unexpected(several.error());
    }
    if (!input.has("scenario") && !several->left.empty()) {
        return fail(ErrorKind::Refused, several->left.front().reason);
    }
    std::vector<WriteView> kept;
    if (!input.flag("dry-run") && !several->shown.empty()) {
        auto added = AddWrites(context).run(several->shown);
        if (!added) {
            return tl::unexpected(added.error());
        }
        kept = std::move(*added);
    }
    const auto rows = console.rows();
    rows->begin({"repromise/writes-add/1", context.clock().today(), 0}, columns());
    for (std::size_t i = 0; i < several->shown.size(); ++i) {
        writeShown(*rows, several->shown[i], i < kept.size() ? kept[i].id : std::string());
    }
    for (const auto& left : several->left) {
        writeLeft(*rows, left);
    }
    rows->total("writes");
    rows->integer(static_cast<std::int64_t>(kept.size()));
    rows->end();
    return several->left.empty() ? ExitCode::Done : ExitCode::Partial;
}

} // namespace repromise
