#include "connect/csv/JsonPage.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JsonPage)
};

namespace json = simdjson::ondemand;
using simdjson::error_code;

constexpr std::uint64_t largestPage = 64U << 20U;

std::string_view trimmed(std::string_view token)
{
    const auto last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

// Where a text stops being JSON, or nothing if it does not.
std::optional<std::size_t> syntaxErrorAt(std::string_view text)
{
    const auto keepNothing = [](int, nlohmann::json::parse_event_t, nlohmann::json&) {
        return false;
    };
    try {
        [[maybe_unused]] const auto parsed =
            nlohmann::json::parse(text.begin(), text.end(), keepNothing);
    } catch (const nlohmann::json::parse_error& error) {
        return error.byte == 0 ? 0 : error.byte - 1;
    }
    return std::nullopt;
}

error_code textOrNull(json::value value, std::string& into)
{
    bool isNull = false;
    if (const auto error = value.is_null().get(isNull); error || isNull) {
        return error;
    }
    std::string_view text;
    const auto error = value.get_string().get(text);
    into = text;
    return error;
}

} // namespace

Result<JsonPageHead> JsonPage::read(RecordSink& sink)
{
    if (auto loaded = load(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    const error_code code = readDocument(sink);
    if (code != simdjson::SUCCESS) {
        return tl::unexpected(malformed(code).error());
    }
    return m_head;
}

Outcome JsonPage::load()
{
    if (m_file.size() > largestPage) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("Cannot read %1: a page may hold 64 megabytes at most. Export smaller "
                           "pages, or CSV.")
                        .arg(QString::fromStdString(m_file.name())));
    }
    m_json = simdjson::padded_string(static_cast<std::size_t>(m_file.size()));
    std::size_t filled = 0;
    while (filled < m_json.size()) {
        const auto got = m_file.read({m_json.data() + filled, m_json.size() - filled});
        if (!got) {
            return tl::unexpected(got.error());
        }
        if (*got == 0) {
            break;
        }
        filled += *got;
    }
    m_counted = m_reached = m_json.data();
    return m_file.verifyUnchanged();
}

error_code JsonPage::readDocument(RecordSink& sink)
{
    if (const auto error = m_parser.iterate(m_json).get(m_document)) {
        return error;
    }
    json::object members;
    if (const auto error = m_document.get_object().get(members)) {
        return error;
    }
    for (auto member : members) {
        std::string_view name;
        json::value value;
        if (const auto error = member.unescaped_key().get(name)) {
            return error;
        }
        if (const auto error = member.value().get(value)) {
            return error;
        }
        if (const auto error = readMember(name, value, sink)) {
            return error;
        }
    }
    const bool more = m_document.current_location().error() != simdjson::OUT_OF_BOUNDS;
    return more ? simdjson::TRAILING_CONTENT : simdjson::SUCCESS;
}

error_code JsonPage::readMember(std::string_view name, json::value value, RecordSink& sink)
{
    if (name == "resource") {
        return textOrNull(value, m_head.resource);
    }
    if (name == "next") {
        return textOrNull(value, m_head.next);
    }
    if (name == "page") {
        return value.get_uint64().get(m_head.page);
    }
    if (name == "pages") {
        return value.get_uint64().get(m_head.pages);
    }
    if (name != "rows") {
        return simdjson::SUCCESS;
    }
    json::array rows;
    const auto error = value.get_array().get(rows);
    return error ? error : readRows(rows, sink);
}

error_code JsonPage::readRows(json::array rows, RecordSink& sink)
{
    m_head.hasRows = true;
    for (auto element : rows) {
        json::object row;
        if (const auto error = element.get_object().get(row)) {
            return error;
        }
        if (const auto error = readRow(row, sink)) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

error_code JsonPage::readRow(json::object row, RecordSink& sink)
{
    std::string_view raw;
    if (const auto error = row.raw_json().get(raw)) {
        return error;
    }
    if (const auto error = row.reset().error()) {
        return error;
    }
    m_reached = raw.data();
    m_values.assign(m_mapper.columns().size(), {});
    std::size_t column = 0;
    for (auto member : row) {
        std::string_view name;
        json::value value;
        if (const auto error = member.unescaped_key().get(name)) {
            return error;
        }
        if (const auto error = member.value().get(value)) {
            return error;
        }
        column = columnOf(name, column);
        if (column == m_values.size()) {
            column = 0;
        } else if (const auto error = readValue(value, m_values[column++])) {
            return error;
        }
    }
    m_mapper.map({m_values, {m_file.name(), lineOf(raw.data()), trimmed(raw)}, false}, sink);
    return simdjson::SUCCESS;
}

error_code JsonPage::readValue(json::value value, std::string_view& text)
{
    json::json_type type{};
    if (const auto error = value.type().get(type)) {
        return error;
    }
    switch (type) {
    case json::json_type::string:
        return value.get_string().get(text);
    case json::json_type::null: {
        bool isNull = false;
        const auto error = value.is_null().get(isNull);
        return error || isNull ? error : simdjson::N_ATOM_ERROR;
    }
    case json::json_type::boolean: {
        bool yes = false;
        const auto error = value.get_bool().get(yes);
        text = yes ? "Y" : "N";
        return error;
    }
    case json::json_type::number: {
        double ignored = 0; // makes the parser check the token's shape
        text = trimmed(value.raw_json_token());
        return value.get_double().get(ignored);
    }
    default:
        return simdjson::INCORRECT_TYPE;
    }
}

// Rows name their members in the same order over and over: look where the last one ended first.
std::size_t JsonPage::columnOf(std::string_view name, std::size_t guess) const
{
    const auto& columns = m_mapper.columns();
    if (guess < columns.size() && columns[guess].name == name) {
        return guess;
    }
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [name](const ColumnRule& rule) { return rule.name == name; });
    return static_cast<std::size_t>(found - columns.begin());
}

std::uint64_t JsonPage::lineOf(const char* at)
{
    const char* end = m_json.data() + m_json.size();
    at = std::clamp(at, m_counted, end);
    m_line += static_cast<std::uint64_t>(std::count(m_counted, at, '\n'));
    m_counted = at;
    return m_line;
}

Outcome JsonPage::malformed(error_code code)
{
    const auto syntax = syntaxErrorAt(m_json);
    m_counted = m_json.data();
    m_line = 1;
    const auto line = lineOf(syntax ? m_json.data() + *syntax : m_reached);
    const QString detail = QString::fromUtf8(simdjson::error_message(code));
    return fail(ErrorKind::BadInput,
                Tr::tr("Cannot read %1: from line %2 on it is no page of rows (%3). Export it "
                       "again.")
                    .arg(QString::fromStdString(m_file.name()))
                    .arg(line)
                    .arg(detail),
                detail);
}

} // namespace repromise
