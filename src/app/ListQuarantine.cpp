#include "app/ListQuarantine.h"

#include "store/Database.h"
#include "store/Quarantine.h"

namespace repromise {
namespace {

QuarantineRow rowOf(const QuarantinedRecord& record)
{
    return {record.source, record.file, record.line, record.key,    record.kind,  record.handling,
            record.reason, record.raw,  record.id,   record.record, record.fields};
}

} // namespace

Result<QuarantineList> ListQuarantine::run()
{
    return m_context.openDatabase().and_then([](const std::unique_ptr<Database>& database) {
        return Quarantine(*database).list().map([&](const std::vector<QuarantinedRecord>& records) {
            QuarantineList list;
            list.generation = database->generation();
            for (const QuarantinedRecord& record : records) {
                list.rows.push_back(rowOf(record));
            }
            return list;
        });
    });
}

} // namespace repromise
