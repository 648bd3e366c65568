#include "app/SourceForms.h"

#include "app/Connectors.h"
#include "base/Decimal.h"
#include "connect/described/RecordAssembler.h"
#include "connect/description/ConnectorText.h"
#include "connect/description/WriteText.h"
#include "domain/RecordKindNames.h"
#include "net/HttpUrl.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SourceForms)
};

using Kind = FormField::Kind;

struct LabelRow {
    std::string_view key;
    const char* label;
};

/// Settings that many connectors share, by their key.
constexpr LabelRow labels[]{
    {"dir", QT_TRANSLATE_NOOP("SourceForms", "Folder")},
    {"url", QT_TRANSLATE_NOOP("SourceForms", "Address")},
    {"token_url", QT_TRANSLATE_NOOP("SourceForms", "Address for tokens")},
    {"user", QT_TRANSLATE_NOOP("SourceForms", "User")},
    {"password", QT_TRANSLATE_NOOP("SourceForms", "Password")},
    {"database", QT_TRANSLATE_NOOP("SourceForms", "Database")},
    {"tenant", QT_TRANSLATE_NOOP("SourceForms", "Tenant")},
    {"company", QT_TRANSLATE_NOOP("SourceForms", "Company")},
    {"account", QT_TRANSLATE_NOOP("SourceForms", "Account")},
    {"environment", QT_TRANSLATE_NOOP("SourceForms", "Environment")},
    {"auth", QT_TRANSLATE_NOOP("SourceForms", "Log in by")},
    {"language", QT_TRANSLATE_NOOP("SourceForms", "Language")},
    {"currency", QT_TRANSLATE_NOOP("SourceForms", "Currency")},
    {"numbers", QT_TRANSLATE_NOOP("SourceForms", "Decimal sign")},
    {"dates", QT_TRANSLATE_NOOP("SourceForms", "Order in dates")},
    {"time_zone", QT_TRANSLATE_NOOP("SourceForms", "Time zone")},
    {"orders_from", QT_TRANSLATE_NOOP("SourceForms", "Orders from")},
    {"stock_location", QT_TRANSLATE_NOOP("SourceForms", "Stock location")},
    {"version", QT_TRANSLATE_NOOP("SourceForms", "Version")},
    {"client_id", QT_TRANSLATE_NOOP("SourceForms", "Client ID")},
    {"client_secret", QT_TRANSLATE_NOOP("SourceForms", "Client secret")},
    {"token", QT_TRANSLATE_NOOP("SourceForms", "Access token")},
    {"token_id", QT_TRANSLATE_NOOP("SourceForms", "Token ID")},
    {"token_secret", QT_TRANSLATE_NOOP("SourceForms", "Token secret")},
    {"consumer_key", QT_TRANSLATE_NOOP("SourceForms", "Consumer key")},
    {"consumer_secret", QT_TRANSLATE_NOOP("SourceForms", "Consumer secret")},
    {"api_key", QT_TRANSLATE_NOOP("SourceForms", "API key")},
    {"api_secret", QT_TRANSLATE_NOOP("SourceForms", "API secret")},
    {"api_version", QT_TRANSLATE_NOOP("SourceForms", "API version")},
    {"access_key", QT_TRANSLATE_NOOP("SourceForms", "Access key")},
    {"secret_key", QT_TRANSLATE_NOOP("SourceForms", "Secret key")},
    {"legal_entity", QT_TRANSLATE_NOOP("SourceForms", "Legal entity")},
    {"warehouses", QT_TRANSLATE_NOOP("SourceForms", "Warehouses")},
    {"receiving_warehouse", QT_TRANSLATE_NOOP("SourceForms", "Receiving warehouse")},
    {"default_organization", QT_TRANSLATE_NOOP("SourceForms", "Default organization")},
    {"sales_service", QT_TRANSLATE_NOOP("SourceForms", "Sales order service")},
    {"purchase_service", QT_TRANSLATE_NOOP("SourceForms", "Purchase order service")},
    {"made_since", QT_TRANSLATE_NOOP("SourceForms", "Made since")},
    {"history_months", QT_TRANSLATE_NOOP("SourceForms", "Months of history")},
    {"page_size", QT_TRANSLATE_NOOP("SourceForms", "Records at a time")},
    {"location", QT_TRANSLATE_NOOP("SourceForms", "Location")},
    {"transit_days", QT_TRANSLATE_NOOP("SourceForms", "Days in transit")},
    {"zone", QT_TRANSLATE_NOOP("SourceForms", "Time zone")},
    {"kind", QT_TRANSLATE_NOOP("SourceForms", "Records")},
    {"ca", QT_TRANSLATE_NOOP("SourceForms", "Certificate file")},
    {"plain", QT_TRANSLATE_NOOP("SourceForms", "Without encryption")},
};

QString labelOf(std::string_view key)
{
    const auto* const row = std::ranges::find(labels, key, &LabelRow::key);
    if (row != std::end(labels)) {
        return QCoreApplication::translate("SourceForms", row->label);
    }
    QString text = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    text.replace(u'_', u' ').replace(QStringLiteral(" id"), QStringLiteral(" ID"));
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

FormField field(std::string key, Kind kind, const QString& hint, bool required = false)
{
    FormField field;
    field.label = labelOf(key);
    field.key = std::move(key);
    field.kind = kind;
    field.hint = hint;
    field.required = required;
    return field;
}

FormField seldom(FormField field)
{
    field.seldom = true;
    return field;
}

/// What every system on a network takes.
void addNetwork(std::vector<FormField>& fields)
{
    fields.push_back(seldom(
        field("ca", Kind::File, Tr::tr("A PEM file with the certificate of your own authority"))));
    FormField plain =
        field("plain", Kind::YesNo, Tr::tr("Only on a network that nobody else can read"));
    plain.preset = "no";
    fields.push_back(seldom(plain));
}

FormField currencyField()
{
    return seldom(
        field("currency", Kind::Text, Tr::tr("Of amounts that name none: a code like EUR")));
}

SourceForm csvForm()
{
    SourceForm form{
        "csv", Tr::tr("Folder of CSV or JSON files").toStdString(), recordKindNames(), {}, {}, {}};
    form.fields = {
        field("dir", Kind::Folder,
              Tr::tr("With customers, items, locations, sales_orders and sales_lines it is read as "
                     "a whole; with only some of them as changes"),
              true),
        currencyField()};
    return form;
}

SourceForm dropForm()
{
    SourceForm form{"drop",
                    Tr::tr("Drop folder: files of others, each taken once").toStdString(),
                    recordKindNames(),
                    {},
                    {},
                    {}};
    FormField kind = field("kind", Kind::Choice,
                           Tr::tr("What the rows of its files are; without it, the name of a file "
                                  "says so"));
    kind.choices = recordKindNames();
    kind.choices.emplace_back("supply_confirmations");
    FormField numbers = field("numbers", Kind::Choice, Tr::tr("Of CSV files"));
    numbers.choices = {"point", "comma"};
    numbers.preset = "point";
    FormField dates = field("dates", Kind::Choice, Tr::tr("Of CSV files"));
    dates.choices = {"ymd", "dmy", "mdy"};
    dates.preset = "ymd";
    form.fields = {field("dir", Kind::Folder,
                         Tr::tr("Where others put CSV, Excel, JSON, CloudEvents or EDI files"),
                         true),
                   kind, currencyField(), seldom(numbers), seldom(dates)};
    return form;
}

SourceForm ediForm()
{
    SourceForm form{"edi",
                    Tr::tr("EDI folder: X12 and EDIFACT").toStdString(),
                    {"supply_confirmations", "stock", "shipments"},
                    {},
                    {},
                    {}};
    form.fields = {field("dir", Kind::Folder, Tr::tr("Where the messages arrive"), true),
                   seldom(field("location", Kind::Text,
                                Tr::tr("Location of stock for which a message names none"))),
                   seldom(field("transit_days", Kind::Number,
                                Tr::tr("From shipping to arrival, when only shipping is told")))};
    return form;
}

Kind kindOf(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Secret:
        return Kind::Secret;
    case SettingKind::Url:
        return Kind::Url;
    case SettingKind::Choice:
        return Kind::Choice;
    case SettingKind::Date:
        return Kind::Date;
    case SettingKind::Number:
        return Kind::Number;
    case SettingKind::YesNo:
        return Kind::YesNo;
    case SettingKind::Text:
        break;
    }
    return Kind::Text;
}

SourceForm describedForm(const ConnectorLibrary::Entry& entry)
{
    const ConnectorDescription& description = entry.read.description;
    SourceForm form;
    form.connector = entry.id;
    form.title = description.title.empty() ? entry.id : description.title;
    if (!entry.read.good()) {
        form.unusable = DescriptionReader::errorOf(entry.read, entry.file).sentence;
        return form;
    }
    for (const std::string& lack : description.lacks) {
        form.lacks << connectorText(lack);
    }
    for (const Unwritten& group : unwritten(description)) {
        const QString words =
            Tr::tr("Cannot be written to it: %1.").arg(group.what.join(QStringLiteral("; ")));
        form.lacks << (group.why.isEmpty() ? words : words + QLatin1Char(' ') + group.why);
    }
    for (const FeedDescription& feed : description.feeds) {
        for (const OutputDescription& output : feed.outputs) {
            const std::string kind(recordKindName(output.into));
            if (!output.silent && std::ranges::find(form.reads, kind) == form.reads.end()) {
                form.reads.push_back(kind);
            }
        }
    }
    if (const NamedAssembler* const assembler = findAssembler(description.assembler)) {
        for (const RecordKind kind : assembler->kinds) {
            form.reads.emplace_back(recordKindName(kind));
        }
    }
    for (const SettingDescription& setting : description.settings) {
        FormField made = field(setting.key, kindOf(setting.kind), connectorText(setting.help),
                               setting.required && setting.preset.empty());
        made.preset = setting.preset;
        made.choices = setting.choices;
        form.fields.push_back(std::move(made));
    }
    addNetwork(form.fields);
    return form;
}

QString urlComplaint(const std::string& value)
{
    const auto url = HttpUrl::parse(value);
    return url ? QString() : url.error().sentence;
}

} // namespace

std::vector<SourceForm> SourceForms::list()
{
    std::vector<SourceForm> forms{csvForm(), dropForm(), ediForm()};
    constexpr std::ptrdiff_t folders = 3;
    for (const ConnectorLibrary::Entry& entry : Connectors(m_context).list()) {
        forms.push_back(describedForm(entry));
    }
    std::sort(forms.begin() + folders, forms.end(), [](const SourceForm& a, const SourceForm& b) {
        return QString::localeAwareCompare(QString::fromStdString(a.title),
                                           QString::fromStdString(b.title))
               < 0;
    });
    return forms;
}

void SourceForms::nameSystems(std::vector<SourceStatus>& sources)
{
    const std::map<std::string, QString> own{{"csv", Tr::tr("Folder of files")},
                                             {"drop", Tr::tr("Drop folder")},
                                             {"edi", Tr::tr("EDI folder")}};
    const Connectors connectors(m_context);
    for (SourceStatus& source : sources) {
        const auto found = own.find(source.connector);
        if (found != own.end()) {
            source.system = found->second.toStdString();
            continue;
        }
        const auto description = connectors.find(source.connector);
        source.system =
            description && !description->title.empty() ? description->title : source.connector;
    }
}

QString SourceForms::complaint(const FormField& field, const std::string& value)
{
    if (value.empty()) {
        return field.required && field.preset.empty() ? Tr::tr("This is needed.") : QString();
    }
    switch (field.kind) {
    case Kind::Url:
        return urlComplaint(value);
    case Kind::Date:
        return Date::parse(value) ? QString() : Tr::tr("Write a day like 2026-06-30.");
    case Kind::Number:
        return parseScaled(value, 0) ? QString() : Tr::tr("Write a whole number.");
    default:
        return {};
    }
}

} // namespace repromise
