#pragma once

#include "connect/description/ConnectorDescription.h"
#include "connect/description/DescriptionProblems.h"

#include <QCoreApplication>

#include <span>
#include <string_view>
#include <type_traits>

namespace repromise {

/// Reads the members of one JSON object of a description. What does not fit is reported under its
/// pointer and read as if it were not there; `done` reports what nobody asked for.
class ObjectReader {
    Q_DECLARE_TR_FUNCTIONS(ObjectReader)
public:
    using Json = nlohmann::ordered_json;

    ObjectReader(const Json& object, std::string pointer, DescriptionProblems& problems);

    bool has(const char* key) const { return m_object->contains(key); }
    const std::string& pointer() const { return m_pointer; }
    const Json& raw() const { return *m_object; }
    std::string pointerOf(std::string_view key) const;
    DescriptionProblems& problems() { return m_problems; }
    void problem(std::string_view key, const QString& reason);

    std::string text(const char* key, bool required = false);
    /// As text, of the characters that names are made of.
    std::string name(const char* key, bool required = false);
    bool flag(const char* key, bool preset);
    int number(const char* key, int preset, int least, int most);
    double fraction(const char* key, double preset, double least, double most);
    /// `90s`, `10m`, `2h`, `30d`.
    std::chrono::seconds duration(const char* key, std::chrono::seconds preset = {});
    /// An array of texts, or one text; numbers and yes/no are taken as they are written.
    std::vector<std::string> texts(const char* key);
    TextTemplate textTemplate(const char* key, bool required = false);
    std::optional<TextTemplate> optionalTemplate(const char* key);
    std::vector<NamedTemplate> namedTemplates(const char* key);
    std::optional<RecordPointer> recordPointer(const char* key);
    std::vector<RecordPointer> recordPointers(const char* key);
    std::map<std::string, std::string> textMap(const char* key);
    /// Any JSON value; null when there is none.
    Json json(const char* key);

    std::optional<ObjectReader> object(const char* key);
    /// The objects of an array; one object counts as an array of one when `alone`.
    std::vector<ObjectReader> objects(const char* key, bool alone = false);

    /// The value whose name stands there; `names` are in the order of the values from 0.
    template <typename Value>
    Value choice(const char* key, Value preset, std::span<const std::string_view> names)
    {
        static_assert(std::is_enum_v<Value>);
        const int found = choiceIndex(key, names);
        return found < 0 ? preset : static_cast<Value>(found);
    }
    void done();

private:
    const Json* find(const char* key);
    int choiceIndex(const char* key, std::span<const std::string_view> names);
    void wrongType(std::string_view key, const QString& expected);
    std::optional<TextTemplate> templateOf(const Json& value, const std::string& key);

    const Json* m_object;
    std::string m_pointer;
    DescriptionProblems& m_problems;
    std::vector<std::string> m_asked;
};

} // namespace repromise
