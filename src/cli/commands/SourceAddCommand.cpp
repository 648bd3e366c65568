#include "cli/commands/SourceAddCommand.h"

#include "app/AddSource.h"
#include "cli/KeyValue.h"
#include "cli/SecretOption.h"
#include "cli/SourceRows.h"

#include <array>

namespace repromise {
namespace {

/// Settings with an option of their own; all others go through --set.
constexpr std::array<const char*, 4> namedSettings{"dir", "url", "database", "user"};

} // namespace

QString SourceAddCommand::summary() const
{
    return tr("Register a source of records");
}

std::string SourceAddCommand::usage() const
{
    return "CONNECTOR NAME [--dir DIR] [--url URL --database DB --user USER] [--set key=value ...] "
           "[--secret-env VAR | --secret-stdin]";
}

QString SourceAddCommand::details() const
{
    return tr(
        "CONNECTOR is csv (a folder that holds an export), drop (a folder that others put CSV,\n"
        "JSON, CloudEvents or EDI files into, each taken once), edi (the same for X12 and EDIFACT\n"
        "only), tryton, or one of “connector list”, whose settings “connector explain” tells; "
        "they\n"
        "are given by --set. A secret comes from an environment variable, from stdin, or is "
        "already\n"
        "in the keychain; never from the command line.\n\n"
        "Examples:\n"
        "  repromisectl source add csv erp --dir /data/export\n"
        "  repromisectl source add edi nordschraube --dir /data/edi/in --set transit_days=2\n"
        "  repromisectl source add drop portal --dir /data/portal --set kind=supply_confirmations\n"
        "      'columns=po_id:Order No,line_no:Pos,confirmed_date:New date'\n"
        "  repromisectl source add tryton main --url https://erp.example.com --database prod \\\n"
        "      --user reader --secret-env TRYTON_PASSWORD\n"
        "  repromisectl source add sap-s4-v2 erp --set url=https://sap.example.com user=REPROMISE "
        "\\\n"
        "      --secret-env SAP_PASSWORD");
}

void SourceAddCommand::options(po::options_description& options) const
{
    options.add_options()(
        "dir", po::value<std::string>()->value_name("DIR"),
        tr("csv, drop, edi: the folder that holds the files").toStdString().c_str())(
        "url", po::value<std::string>()->value_name("URL"),
        tr("address of the server").toStdString().c_str())(
        "database", po::value<std::string>()->value_name("DB"),
        tr("database on the server").toStdString().c_str())(
        "user", po::value<std::string>()->value_name("USER"),
        tr("user name on the server").toStdString().c_str())(
        "set", po::value<std::vector<std::string>>()->multitoken()->value_name("key=value ..."),
        tr("other settings of the connector").toStdString().c_str());
    SecretOption::add(options);
}

Outcome SourceAddCommand::check(const CommandInput& input) const
{
    if (const auto pairs = parseKeyValues(input.texts("set")); !pairs) {
        return tl::unexpected(pairs.error());
    }
    const std::string connector = input.word(0);
    const bool ofFiles = connector == "csv" || connector == "drop" || connector == "edi";
    if (ofFiles && !input.has("dir") && !input.has("set")) {
        return fail(
            ErrorKind::BadInput,
            tr("A source of kind %1 needs --dir DIR.").arg(QString::fromStdString(connector)));
    }
    return SecretOption::check(input);
}

Result<ExitCode> SourceAddCommand::run(const CommandInput& input, AppContext& context,
                                       Console& console)
{
    NewSource source;
    source.connector = input.word(0);
    source.name = input.word(1);
    for (const auto& [key, value] :
         parseKeyValues(input.texts("set")).value_or(std::vector<KeyValue>())) {
        source.settings[key] = value;
    }
    for (const char* const name : namedSettings) {
        if (input.has(name)) {
            source.settings[name] = input.text(name);
        }
    }
    auto secret = SecretOption::fromStdin(input);
    if (!secret) {
        return tl::unexpected(secret.error());
    }
    source.secret = std::move(*secret);
    source.secretEnv = input.text("secret-env");
    if (const auto added = AddSource(context).run(source); !added) {
        return tl::unexpected(added.error());
    }
    console.note(tr("Source %1 is registered. Next: “repromisectl sync %1”.")
                     .arg(QString::fromStdString(source.name)));
    return writeSources(console, context, "repromise/source-add/1", source.name);
}

} // namespace repromise
