#include "connect/TrytonFeed.h"

#include <QCoreApplication>

namespace repromise {

void TrytonFeed::reject(RecordKind kind, const std::string& key, const char* model,
                        const TrytonRecord& record, const std::string& field) const
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
