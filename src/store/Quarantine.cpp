#include "store/Quarantine.h"

#include "store/BulkStatement.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace repromise {

std::string writeFields(const RecordFields& fields)
{
    nlohmann::ordered_json json;
    for (const RecordField& field : fields) {
        json[field.name] = field.value;
    }
    using nlohmann::detail::error_handler_t;
    return json.is_null() ? std::string() : json.dump(-1, ' ', false, error_handler_t::replace);
}

RecordFields readFields(std::string_view json)
{
    RecordFields fields;
    const auto read = nlohmann::ordered_json::parse(json, nullptr, false);
    if (read.is_object()) {
        for (const auto& [name, value] : read.items()) {
            if (value.is_string()) {
                fields.push_back({name, value.get<std::string>()});
            }
        }
    }
    return fields;
}

Result<std::vector<QuarantinedRecord>> Quarantine::list()
{
    return guarded(
        QCoreApplication::translate("Quarantine", "read the quarantine"),
        [&]() -> Result<std::vector<QuarantinedRecord>> {
            BulkStatement row(m_database,
                              "SELECT s.name, q.record, q.file, q.line, q.key, q.kind, "
                              "q.handling, q.reason, q.raw, q.id, q.fields FROM quarantine q JOIN "
                              "source s ON s.id = q.source_id WHERE s.removed = 0 "
                              "ORDER BY s.name, q.file, q.line, q.key, q.kind, q.id");
            std::vector<QuarantinedRecord> records;
            while (row.step()) {
                const auto text = [&row](int column) { return std::string(row.text(column)); };
                records.push_back(
                    {text(0), text(1), text(2), static_cast<std::uint64_t>(row.integer(3)), text(4),
                     text(5), text(6), text(7), text(8), row.integer(9), readFields(row.text(10))});
            }
            return records;
        });
}

} // namespace repromise
