#include "cli/output/JsonWriter.h"

#include "cli/output/JsonText.h"

namespace repromise {

void JsonWriter::begin(const OutputHead& head, std::vector<Column> columns)
{
    for (const Column& column : columns) {
        m_keys.push_back((m_keys.empty() ? "\"" : ", \"") + column.name + "\": ");
    }
    m_out.write("{\"schema\": ");
    writeJsonString(m_out, head.schema);
    m_out.write(", \"as_of\": ");
    writeJsonString(m_out, head.asOf.iso());
    m_out.write(", \"generation\": ");
    m_out.write(std::to_string(head.generation));
    m_out.write(", \"rows\": [");
    m_inRows = true;
}

void JsonWriter::beginRow()
{
    m_out.write(m_firstRow ? "\n{" : ",\n{");
    m_firstRow = false;
    m_next = 0;
}

void JsonWriter::endRow()
{
    m_out.put('}');
}

void JsonWriter::key()
{
    if (m_inRows) {
        m_out.write(m_keys[m_next++]);
    }
}

void JsonWriter::null()
{
    key();
    m_out.write("null");
}

void JsonWriter::text(std::string_view value)
{
    key();
    writeJsonString(m_out, value);
}

void JsonWriter::integer(std::int64_t value)
{
    key();
    m_out.write(std::to_string(value));
}

void JsonWriter::decimal(std::string_view value)
{
    key();
    m_out.put('"');
    m_out.write(value);
    m_out.put('"');
}

void JsonWriter::list(std::span<const std::string_view> values)
{
    key();
    std::string_view separator = "[";
    for (const std::string_view value : values) {
        m_out.write(separator);
        writeJsonString(m_out, value);
        separator = ", ";
    }
    m_out.write(values.empty() ? "[]" : "]");
}

void JsonWriter::json(std::string_view value)
{
    key();
    m_out.write(value);
}

void JsonWriter::boolean(bool value)
{
    key();
    m_out.write(value ? "true" : "false");
}

void JsonWriter::closeRows()
{
    if (m_inRows) {
        m_inRows = false;
        m_out.write(m_firstRow ? "]" : "\n]");
    }
}

void JsonWriter::total(std::string_view name)
{
    closeRows();
    m_out.write(", ");
    writeJsonString(m_out, name);
    m_out.write(": ");
}

void JsonWriter::end()
{
    closeRows();
    m_out.write("}\n");
    m_out.flush();
}

} // namespace repromise
