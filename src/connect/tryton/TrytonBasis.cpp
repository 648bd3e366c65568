#include "connect/tryton/TrytonBasis.h"

#include <QCoreApplication>

namespace repromise {

const TrytonProduct* TrytonBasis::product(std::int64_t id) const
{
    const auto found = products.find(id);
    return found == products.end() ? nullptr : &found->second;
}

const std::string& TrytonBasis::party(std::int64_t id) const
{
    static const std::string none;
    const auto found = parties.find(id);
    return found == parties.end() ? none : found->second;
}

void rejectTryton(RecordSink& sink, RecordKind kind, const std::string& key, const char* model,
                  const TrytonRecord& record, const std::string& field)
{
    Defect defect;
    defect.record = kind;
    defect.kind = "unusable_field";
    defect.key = key;
    defect.reason = QCoreApplication::translate("TrytonFeed",
                                                "The field %1 of %2 %3 has a value that cannot be "
                                                "used. Correct it in Tryton and sync again.")
                        .arg(QString::fromStdString(field), QString::fromUtf8(model))
                        .arg(record.id());
    const std::string raw = record.raw();
    sink.defect(defect, {model, 0, raw});
}

} // namespace repromise
