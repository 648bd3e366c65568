#pragma once

#include "connect/description/ConnectorDescription.h"
#include "connect/description/DescriptionProblems.h"

#include <QCoreApplication>

namespace repromise {

/// Reads the members of one JSON object of a description: besides plain values those that only
/// descriptions have.
class ObjectReader : public JsonMembers {
    Q_DECLARE_TR_FUNCTIONS(ObjectReader)
public:
    using JsonMembers::JsonMembers;

    /// As text, of the characters that names are made of.
    std::string name(std::string_view key, bool required = false);
    /// `90s`, `10m`, `2h`, `30d`.
    std::chrono::seconds duration(std::string_view key, std::chrono::seconds preset = {});
    /// An array of texts, or one text; numbers and yes/no are taken as they are written.
    std::vector<std::string> texts(std::string_view key);
    TextTemplate textTemplate(std::string_view key, bool required = false);
    std::optional<TextTemplate> optionalTemplate(std::string_view key);
    std::vector<NamedTemplate> namedTemplates(std::string_view key);
    std::optional<RecordPointer> recordPointer(std::string_view key);
    std::vector<RecordPointer> recordPointers(std::string_view key);
    TextMap textMap(std::string_view key);
    /// Any JSON value; null when there is none.
    Json json(std::string_view key);

    std::optional<ObjectReader> object(std::string_view key);
    /// The objects of an array; one object counts as an array of one when `alone`.
    std::vector<ObjectReader> objects(std::string_view key, bool alone = false);

private:
    std::optional<TextTemplate> templateOf(const Json& value, std::string_view key);
};

} // namespace repromise
