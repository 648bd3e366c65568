#include "connect/csv/DateStyle.h"

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr int lastMonth = 12;

struct Word {
    std::string_view text;
    int number = -1; ///< of a word of figures
    char after = 0;  ///< what stands between it and the next
};

struct Words {
    std::array<Word, 3> word;
    bool three = false;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

template <typename Is>
std::string_view leading(std::string_view text, Is&& is)
{
    const auto end = std::ranges::find_if_not(text, is);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

int numberOf(std::string_view digits)
{
    int number = 0;
    for (const char c : digits) {
        number = number * 10 + (c - '0');
    }
    return number;
}

// A time of day may follow the date after a T or a blank.
bool endsDate(std::string_view rest)
{
    return rest.empty()
           || ((rest.front() == 'T' || rest.front() == ' ') && rest.size() > 1 && isDigit(rest[1])
               && rest.find(':') != std::string_view::npos);
}

Words wordsOf(std::string_view text)
{
    Words words;
    text = trimmed(text);
    for (std::size_t i = 0; i < words.word.size(); ++i) {
        Word& word = words.word[i];
        const bool figures = !text.empty() && isDigit(text.front());
        word.text = figures ? leading(text, isDigit) : leading(text, isLetter);
        if (word.text.empty() || word.text.size() > 9 || (figures && word.text.size() > 4)) {
            return words;
        }
        word.number = figures ? numberOf(word.text) : -1;
        text.remove_prefix(word.text.size());
        if (i + 1 < words.word.size()) {
            const auto between = leading(text, [](char c) {
                return c == '-' || c == '/' || c == '.' || c == ',' || c == ' ';
            });
            word.after = between.empty() ? '\0' : between.front();
            text.remove_prefix(between.size());
        }
    }
    words.three = endsDate(text);
    return words;
}

int monthOf(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> months{
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    if (name.size() < 3) {
        return 0;
    }
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto length = std::min(name.size(), months[i].size());
        const bool same =
            name.size() <= months[i].size()
            && std::equal(name.begin(), name.begin() + static_cast<long>(length), months[i].begin(),
                          [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
        if (same) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

std::optional<Date> dateOf(const Word& year, int month, int day)
{
    constexpr int century = 2000;
    constexpr int firstOfLastCentury = 70;
    int number = year.number;
    if (year.text.size() == 2) {
        number += number < firstOfLastCentury ? century : century - 100;
    } else if (year.text.size() != 4) {
        return std::nullopt;
    }
    if (number < 1 || month < 1 || month > lastMonth || day < 1 || day > 31) {
        return std::nullopt;
    }
    const Date date = Date::fromYmd(number, month, day);
    int y = 0;
    int m = 0;
    int d = 0;
    date.ymd(y, m, d);
    return d == day && m == month ? std::optional(date) : std::nullopt;
}

bool allFigures(const Words& words)
{
    return words.three
           && std::ranges::all_of(words.word, [](const Word& word) { return word.number >= 0; });
}

bool yearFirst(const Words& words)
{
    return words.word[0].text.size() == 4;
}

} // namespace

void DateStyle::see(std::string_view text)
{
    const Words words = wordsOf(text);
    if (!allFigures(words) || yearFirst(words)) {
        return;
    }
    const bool firstIsDay = words.word[0].number > lastMonth;
    const bool secondIsDay = words.word[1].number > lastMonth;
    m_dayFirst += firstIsDay && !secondIsDay ? 1U : 0U;
    m_monthFirst += secondIsDay && !firstIsDay ? 1U : 0U;
}

bool DateStyle::dayFirst(char separator) const
{
    return m_dayFirst == m_monthFirst ? separator == '.' : m_dayFirst > m_monthFirst;
}

std::optional<Date> DateStyle::read(std::string_view text) const
{
    const Words words = wordsOf(text);
    if (!words.three) {
        return std::nullopt;
    }
    const auto& [first, second, third] = words.word;
    if (first.number < 0) { // August 5, 2013
        return second.number < 0 ? std::nullopt : dateOf(third, monthOf(first.text), second.number);
    }
    if (second.number < 0) { // 5-Aug-13, 2013-Aug-05
        return yearFirst(words) ? dateOf(first, monthOf(second.text), third.number)
                                : dateOf(third, monthOf(second.text), first.number);
    }
    if (yearFirst(words)) {
        return dateOf(first, second.number, third.number);
    }
    return dayFirst(first.after) ? dateOf(third, second.number, first.number)
                                 : dateOf(third, first.number, second.number);
}

} // namespace repromise
