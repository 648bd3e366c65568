#include "comms/TemplateVocabulary.h"

#include <algorithm>
#include <array>

namespace repromise {
namespace {

using Kind = TemplateNameKind;

constexpr std::array names{
    TemplateName{"customer.name", Kind::Value, ""},
    TemplateName{"customer.key", Kind::Value, ""},
    TemplateName{"contact.name", Kind::Value, ""},
    TemplateName{"has_contact_name", Kind::Flag, ""},
    TemplateName{"message.reference", Kind::Value, ""},
    TemplateName{"message.date", Kind::Value, ""},
    TemplateName{"sender.name", Kind::Value, ""},
    TemplateName{"has_sender_name", Kind::Flag, ""},
    TemplateName{"sender.email", Kind::Value, ""},
    TemplateName{"company.name", Kind::Value, ""},
    TemplateName{"has_company", Kind::Flag, ""},
    TemplateName{"line_count", Kind::Value, ""},
    TemplateName{"one_line", Kind::Flag, ""},
    TemplateName{"several_lines", Kind::Flag, ""},
    TemplateName{"has_dated", Kind::Flag, ""},
    TemplateName{"has_undated", Kind::Flag, ""},
    TemplateName{"has_changed", Kind::Flag, ""},
    TemplateName{"lines", Kind::List, ""},
    TemplateName{"order", Kind::Value, "lines"},
    TemplateName{"line", Kind::Value, "lines"},
    TemplateName{"item", Kind::Value, "lines"},
    TemplateName{"description", Kind::Value, "lines"},
    TemplateName{"has_description", Kind::Flag, "lines"},
    TemplateName{"quantity", Kind::Value, "lines"},
    TemplateName{"unit", Kind::Value, "lines"},
    TemplateName{"requested", Kind::Value, "lines"},
    TemplateName{"has_requested", Kind::Flag, "lines"},
    TemplateName{"promised", Kind::Value, "lines"},
    TemplateName{"has_promised", Kind::Flag, "lines"},
    TemplateName{"told", Kind::Value, "lines"},
    TemplateName{"has_told", Kind::Flag, "lines"},
    TemplateName{"revised", Kind::Value, "lines"},
    TemplateName{"no_date_yet", Kind::Flag, "lines"},
    TemplateName{"reason", Kind::Value, "lines"},
    TemplateName{"has_reason", Kind::Flag, "lines"},
    TemplateName{"table", Kind::List, "", true},
    TemplateName{"row", Kind::Value, "table", true},
};

} // namespace

std::span<const TemplateName> templateVocabulary()
{
    return names;
}

const TemplateName* findTemplateName(std::string_view name, std::string_view list,
                                     TemplatePart part)
{
    const auto* const found =
        std::find_if(names.begin(), names.end(), [&](const TemplateName& row) {
            return row.name == name && (row.list.empty() || row.list == list)
                   && (!row.textOnly || part == TemplatePart::Text);
        });
    return found == names.end() ? nullptr : &*found;
}

} // namespace repromise
