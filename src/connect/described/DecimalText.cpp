#include "connect/described/DecimalText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace repromise {
namespace {

constexpr std::size_t mostDigits = 40;
constexpr int largestExponent = 60;

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// All digits of a number, and how many of them stand after the point.
struct Digits {
    bool negative = false;
    std::string all;
    int places = 0;
};

bool takeSign(std::string_view& text, bool& negative)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
        return true;
    }
    if (!text.empty() && text.back() == '-') {
        negative = true;
        text.remove_suffix(1);
    }
    return true;
}

bool takeExponent(std::string_view& text, int& exponent)
{
    const std::size_t at = text.find_first_of("eE");
    if (at == std::string_view::npos) {
        return true;
    }
    std::string_view digits = text.substr(at + 1);
    text = text.substr(0, at);
    if (!digits.empty() && digits.front() == '+') {
        digits.remove_prefix(1);
    }
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    return error == std::errc() && end == digits.data() + digits.size()
           && std::abs(exponent) <= largestExponent;
}

bool split(std::string_view text, Digits& digits)
{
    int exponent = 0;
    text = trimmed(text);
    if (!takeSign(text, digits.negative) || !takeExponent(text, exponent)) {
        return false;
    }
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9' && digits.all.size() < mostDigits) {
            digits.all += c;
            digits.places += point ? 1 : 0;
        } else {
            return false;
        }
    }
    digits.places -= exponent;
    return !digits.all.empty();
}

/// Adds one to a number of digits.
void increment(std::string& digits)
{
    std::size_t at = digits.size();
    while (at > 0 && digits[at - 1] == '9') {
        digits[--at] = '0';
    }
    if (at == 0) {
        digits.insert(digits.begin(), '1');
    } else {
        ++digits[at - 1];
    }
}

/// Makes `places` digits after the point, or fewer when no rounding is asked for.
void round(Digits& digits, int places)
{
    if (places < 0 || digits.places <= places) {
        return;
    }
    const auto drop = static_cast<std::size_t>(digits.places - places);
    if (drop > digits.all.size()) {
        digits.all.insert(0, drop - digits.all.size(), '0');
    }
    const std::string cut = digits.all.substr(digits.all.size() - drop);
    digits.all.erase(digits.all.size() - drop);
    const std::string half = '5' + std::string(cut.size() - 1, '0');
    const bool odd = !digits.all.empty() && (digits.all.back() - '0') % 2 == 1;
    if (digits.all.empty()) {
        digits.all = "0";
    }
    if (cut > half || (cut == half && odd)) {
        increment(digits.all);
    }
    digits.places = places;
}

std::string written(Digits digits)
{
    if (digits.places < 0) {
        digits.all.append(static_cast<std::size_t>(-digits.places), '0');
        digits.places = 0;
    }
    const auto places = static_cast<std::size_t>(digits.places);
    if (digits.all.size() <= places) {
        digits.all.insert(0, places + 1 - digits.all.size(), '0');
    }
    std::string whole = digits.all.substr(0, digits.all.size() - places);
    std::string part = digits.all.substr(digits.all.size() - places);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    part.erase(part.find_last_not_of('0') + 1);
    const bool zero = whole == "0" && part.empty();
    return (digits.negative && !zero ? "-" : "") + whole + (part.empty() ? "" : "." + part);
}

bool onlyDigits(std::string_view text)
{
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return false;
        }
    }
    return !text.empty();
}

} // namespace

std::size_t plainPart(std::string_view text, int places)
{
    const std::size_t whole = std::min(text.find('.'), text.size());
    const std::string_view part = text.substr(std::min(whole + 1, text.size()));
    const bool plain = text.size() <= mostDigits && onlyDigits(text.substr(0, whole))
                       && (whole == 1 || text[0] != '0') && (part.empty() || onlyDigits(part));
    if (!plain) {
        return 0;
    }
    const std::size_t last = part.find_last_not_of('0');
    const std::size_t kept = last == std::string_view::npos ? 0 : last + 1;
    if (places >= 0 && kept > static_cast<std::size_t>(places)) {
        return 0;
    }
    return kept == 0 ? whole : whole + 1 + kept;
}

bool plainDecimal(std::string_view text, const DecimalStyle& style, std::string& plain)
{
    if (const std::size_t part = style.reversed ? 0 : plainPart(text, style.places); part != 0) {
        plain.assign(text.data(), part);
        return true;
    }
    Digits digits;
    if (!split(text, digits)) {
        return false;
    }
    digits.negative = digits.negative != style.reversed;
    round(digits, style.places);
    plain = written(std::move(digits));
    return true;
}

std::string decimalOf(double value)
{
    std::array<char, 64> text{};
    const auto shortest = std::to_chars(text.data(), text.data() + text.size(), value);
    const std::string_view found(text.data(), static_cast<std::size_t>(shortest.ptr - text.data()));
    std::size_t digits = 0;
    for (const char c : found) {
        if (c == 'e') {
            break;
        }
        digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    if (digits <= 15) {
        return std::string(found);
    }
    const auto rounded = std::to_chars(text.data(), text.data() + text.size(), value,
                                       std::chars_format::general, 15);
    return {text.data(), static_cast<std::size_t>(rounded.ptr - text.data())};
}

} // namespace repromise
