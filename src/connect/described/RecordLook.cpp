#include "connect/described/RecordLook.h"

#include "connect/described/FieldConverter.h"

namespace repromise {

Result<SeenRecord> RecordLook::run(WriteValues& values, const CancelToken& cancel)
{
    const auto partsOf = [&](const RecordQuery& query) {
        return RecordSearch::Parts{m_parts.description, m_parts.write.id, query, m_parts.transport,
                                   m_parts.session};
    };
    for (const FindDescription& find : m_parts.look.find) {
        RecordSearch search(partsOf(find.query));
        const auto found = search.run(values, cancel);
        if (!found) {
            return tl::unexpected(found.error());
        }
        RecordSearch::take(*found, find.take, values.found);
    }
    RecordSearch search(partsOf(m_parts.look));
    return search.run(values, cancel).and_then([&](const RecordContext& one) {
        return read(one, search.answer(), values);
    });
}

Result<std::string> RecordLook::valueOf(const RecordContext& context,
                                        const TemplateValues& values) const
{
    const FieldShape& shape = m_parts.look.value;
    const FieldConverter converter(shape, shape.zone.render(values).value_or(""));
    for (const RecordPointer& pointer : shape.from) {
        const auto found = find(context, pointer);
        FieldText text;
        if (!found) {
            continue;
        }
        const bool scalar = scalarText(*found, text);
        const ShapeFault fault = scalar ? converter.convert(text) : ShapeFault::WrongType;
        if (fault != ShapeFault::None) {
            return fail(ErrorKind::BadInput,
                        faultReason(fault, pointer.text(), std::string(text.view())));
        }
        if (!text.empty()) {
            return std::string(text.view());
        }
    }
    return std::string();
}

Result<SeenRecord> RecordLook::read(const RecordContext& context, const HttpResponse& answer,
                                    WriteValues& values) const
{
    SeenRecord seen;
    auto value = valueOf(context, values);
    if (!value) {
        return tl::unexpected(value.error());
    }
    seen.value = std::move(*value);
    RecordSearch::take(context, m_parts.write.take, values.found);
    if (m_parts.write.etagAt) {
        const auto found = find(context, *m_parts.write.etagAt);
        static_cast<void>(found && scalarText(*found, seen.etag));
    } else {
        seen.etag = std::string(answer.header("ETag"));
    }
    return seen;
}

} // namespace repromise
