#include "connect/csv/RowMapper.h"

#include "base/Excerpt.h"
#include "connect/csv/ColumnWatch.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

std::string columnName(std::string_view header)
{
    const auto first = header.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    std::string name(header.substr(first, header.find_last_not_of(" \t") - first + 1));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return name;
}

QString foundColumns(const std::vector<std::string>& names)
{
    QStringList found;
    for (const std::string& name : names) {
        found << excerpt(name, 200);
    }
    const QString list = found.join(QStringLiteral(", "));
    return list.size() > 600 ? list.left(600) + QChar(0x2026) : list;
}

QString separatorHint(const std::vector<std::string>& names)
{
    // Constants of a mapping stand behind what the file has.
    const bool other = !names.empty() && names[0].find_first_of(";\t|") != std::string::npos;
    return other ? Tr::tr(" The columns seem to be separated by something else than commas.")
                 : QString();
}

struct Fault {
    std::string_view kind;
    QString reason;
};

Fault describe(ValueFault fault, const QString& column, const QString& value)
{
    switch (fault) {
    case ValueFault::NotANumber:
        return {"not_a_number", Tr::tr("%1 is \"%2\", which is no number here; write it with a "
                                       "decimal point and without grouping, like 1200.5.")
                                    .arg(column, value)};
    case ValueFault::ImpossibleDate:
        return {"impossible_date",
                Tr::tr("%1 is %2, a day that does not exist; correct it.").arg(column, value)};
    case ValueFault::LocalDateFormat:
        return {"local_date_format",
                Tr::tr("%1 is \"%2\"; write dates as year-month-day, like 2026-06-30.")
                    .arg(column, value)};
    case ValueFault::NotATime:
        return {"not_a_time",
                Tr::tr("%1 is \"%2\"; write times like 2026-06-30T14:05:00Z.").arg(column, value)};
    case ValueFault::NotYesNo:
        return {"not_yes_or_no", Tr::tr("%1 is \"%2\"; write Y or N.").arg(column, value)};
    case ValueFault::NotACurrency:
        return {"not_a_currency",
                Tr::tr("%1 is \"%2\"; write a three-letter code, like EUR.").arg(column, value)};
    case ValueFault::None:
        break;
    }
    return {};
}

// Most values are short: looking is faster than calling someone to look.
bool holdsNul(std::string_view text)
{
    for (const char c : text) {
        if (c == '\0') {
            return true;
        }
    }
    return false;
}

bool holdsControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

} // namespace

RowMapper::RowMapper(RecordKind kind, std::vector<ColumnRule> columns)
    : m_kind(kind), m_columns(std::move(columns)), m_positions(m_columns.size(), absent)
{
}

Outcome RowMapper::bind(std::span<const std::string_view> header, std::string_view file)
{
    std::vector<std::string> names;
    for (const std::string_view column : header) {
        names.push_back(columnName(column));
        const bool doubled =
            std::find(names.begin(), names.end() - 1, names.back()) != names.end() - 1;
        if (doubled && !names.back().empty()) {
            return fail(ErrorKind::BadInput,
                        Tr::tr("Cannot read %1: the column %2 is there twice, so it is not clear "
                               "which one counts. Remove or rename one.")
                            .arg(excerpt(file), excerpt(names.back())));
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto at = std::find(names.begin(), names.end(), m_columns[i].name);
        m_positions[i] = at == names.end() ? absent : static_cast<std::size_t>(at - names.begin());
    }
    if (m_watch != nullptr) {
        m_watch->sawHeader();
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!bound(i) && m_columns[i].required) {
            return fail(ErrorKind::BadInput,
                        Tr::tr("Cannot read %1: the column %2 is missing. The first line holds: "
                               "%3.%4 Add the column or correct its name.")
                            .arg(excerpt(file), excerpt(m_columns[i].name), foundColumns(names),
                                 separatorHint(names)));
        }
    }
    return {};
}

Result<std::vector<std::string>> RowMapper::bind(std::span<const std::string_view> header,
                                                 const ColumnMap& names, std::string_view file)
{
    if (m_watch != nullptr) {
        for (const std::string& field : names.missing(header)) {
            m_watch->lacks(field);
        }
    }
    return names.header(header, file)
        .and_then([&](std::vector<std::string> ours) -> Result<std::vector<std::string>> {
            if (auto bound = bind(std::vector<std::string_view>(ours.begin(), ours.end()), file);
                !bound) {
                return tl::unexpected(bound.error());
            }
            return ours;
        });
}

void RowMapper::bindOwnColumns()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_positions[i] = i;
    }
}

bool RowMapper::bindFields(std::span<const std::string_view> fields)
{
    std::size_t found = 0;
    bool complete = true;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto at = std::find(fields.begin(), fields.end(), m_columns[i].name);
        const bool there = at != fields.end();
        m_positions[i] = there ? static_cast<std::size_t>(at - fields.begin()) : absent;
        found += there ? 1 : 0;
        complete = complete && (there || m_columns[i].empty != EmptyValue::Reject);
    }
    return complete && found == fields.size();
}

std::string RowMapper::keyOf(std::span<const std::string_view> values) const
{
    std::string key;
    for (std::size_t i = 0; i < m_columns.size() && m_columns[i].key; ++i) {
        if (m_positions[i] >= values.size()) {
            break;
        }
        key.append(key.empty() ? "" : "/").append(values[m_positions[i]]);
    }
    return key;
}

RecordFields RowMapper::fieldsOf(std::span<const std::string_view> values) const
{
    RecordFields fields;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const bool there = m_positions[i] < values.size();
        fields.push_back({std::string(m_columns[i].name),
                          std::string(there ? values[m_positions[i]] : std::string_view())});
    }
    return fields;
}

void RowMapper::reject(const SourceRow& row, std::string_view kind, QString reason,
                       RecordSink& sink) const
{
    sink.defect({m_kind, Handling::Rejected, kind, keyOf(row.values), std::move(reason),
                 fieldsOf(row.values)},
                row.place);
}

void RowMapper::tellWatch(const SourceRow& row) const
{
    if (!m_watch->sampling()) {
        return;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_positions[i] < row.values.size() && !row.values[m_positions[i]].empty()) {
            m_watch->value(i);
        }
    }
}

void RowMapper::tellNoValues(const SourceRow& row, std::span<const std::size_t> columns) const
{
    if (m_watch == nullptr) {
        return;
    }
    tellWatch(row);
    for (const std::size_t column : columns) {
        m_watch->noValue(column);
    }
}

void RowMapper::rejectValue(const SourceRow& row, std::size_t column, ValueFault fault,
                            RecordSink& sink) const
{
    if (m_watch != nullptr) {
        m_watch->fault(column, fault);
    }
    Fault described =
        describe(fault, excerpt(m_columns[column].name), excerpt(row.values[m_positions[column]]));
    reject(row, described.kind, std::move(described.reason), sink);
}

void RowMapper::rejectEmpty(const SourceRow& row, std::size_t column, RecordSink& sink) const
{
    const QString name = excerpt(m_columns[column].name);
    reject(row, m_columns[column].key ? "missing_key" : "missing_value",
           Tr::tr("%1 is empty, and the record means nothing without it; fill it in.").arg(name),
           sink);
}

void RowMapper::flagEmpty(const SourceRow& row, std::size_t column, RecordSink& sink) const
{
    const QString name = excerpt(m_columns[column].name);
    sink.defect({m_kind, Handling::Flagged, "missing_value", keyOf(row.values),
                 Tr::tr("%1 is empty and is taken as 0; fill it in.").arg(name),
                 fieldsOf(row.values)},
                row.place);
}

bool RowMapper::bytesAcceptable(const SourceRow& row, RecordSink& sink) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::string_view value =
            m_positions[i] == absent ? std::string_view() : row.values[m_positions[i]];
        if (holdsNul(value)) {
            reject(row, "bad_encoding",
                   Tr::tr("%1 holds a NUL byte; export the file again as UTF-8 text.")
                       .arg(excerpt(m_columns[i].name)),
                   sink);
            return false;
        }
        constexpr std::string_view replacement = "\xEF\xBF\xBD";
        if (m_columns[i].key
            && (holdsControl(value) || value.find(replacement) != std::string_view::npos)) {
            reject(row, "bad_key",
                   Tr::tr("%1 holds a control or unreadable character; correct it.")
                       .arg(excerpt(m_columns[i].name)),
                   sink);
            return false;
        }
    }
    return true;
}

} // namespace repromise
