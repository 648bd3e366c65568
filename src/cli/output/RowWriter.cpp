#include "cli/output/RowWriter.h"

namespace repromise {

void RowWriter::date(Date value)
{
    value.known() ? text(std::string_view(value.iso())) : null();
}

void RowWriter::instant(Instant value)
{
    value.known() ? text(std::string_view(value.iso())) : null();
}

} // namespace repromise
