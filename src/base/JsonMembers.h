#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace repromise {

/// Something to be mended in a JSON file that a person wrote.
struct JsonProblem {
    std::string pointer; ///< RFC 6901, from the top of the file
    QString sentence;    ///< translated, with the mend
};

/// Everything wrong with one file, up to a bound, so that a person mends it in one go.
class JsonProblems {
public:
    void add(std::string pointer, QString sentence)
    {
        if (m_list.size() < most) {
            m_list.push_back({std::move(pointer), std::move(sentence)});
        }
    }
    const std::vector<JsonProblem>& list() const { return m_list; }
    bool none() const { return m_list.empty(); }

private:
    static constexpr std::size_t most = 200;
    std::vector<JsonProblem> m_list;
};

/// Reads the members of one JSON object that a person wrote. What does not fit is reported under
/// its pointer and read as if it were not there; `done` reports what nobody asked for.
class JsonMembers {
public:
    using Json = nlohmann::ordered_json;

    /// Of an `object` that is none, that is reported, and there are no members.
    JsonMembers(const Json& object, std::string pointer, JsonProblems& problems);

    bool has(std::string_view key) const { return m_object->contains(key); }
    const std::string& pointer() const { return m_pointer; }
    const Json& raw() const { return *m_object; }
    std::string pointerOf(std::string_view key) const;
    JsonProblems& problems() { return m_problems; }
    void problem(std::string_view key, const QString& sentence);

    /// Null when there is none.
    const Json* find(std::string_view key);
    std::string text(std::string_view key, bool required = false);
    bool flag(std::string_view key, bool preset);
    /// Within the bounds, else a problem and `preset`.
    template <typename Integer>
    Integer number(std::string_view key, Integer preset, Integer least, Integer most)
    {
        return static_cast<Integer>(wholeNumber(key, preset, least, most));
    }
    double fraction(std::string_view key, double preset, double least, double most);
    /// A whole number or decimal text with at most `places` places, as an integer scaled by them.
    std::int64_t decimal(std::string_view key, int places, std::int64_t preset);
    /// A list of 1 to 10,000 texts; whole numbers are taken as they are written.
    std::vector<std::string> textList(std::string_view key);
    /// The value whose name stands there; `names` are in the order of the values from 0.
    template <typename Value>
    Value choice(std::string_view key, Value preset, std::span<const std::string_view> names)
    {
        static_assert(std::is_enum_v<Value>);
        const int found = choiceIndex(key, names);
        return found < 0 ? preset : static_cast<Value>(found);
    }
    void done();

protected:
    void wrongType(std::string_view key, const QString& expected);
    void missingText(std::string_view key);

private:
    std::int64_t wholeNumber(std::string_view key, std::int64_t preset, std::int64_t least,
                             std::int64_t most);
    int choiceIndex(std::string_view key, std::span<const std::string_view> names);

    const Json* m_object;
    std::string m_pointer;
    JsonProblems& m_problems;
    std::vector<std::string> m_asked;
};

/// What a list of words reads as in a sentence.
QString listed(std::span<const std::string_view> words);

} // namespace repromise
