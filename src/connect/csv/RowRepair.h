#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// Makes readable text of a row that is not UTF-8: each bad byte becomes U+FFFD.
class RowRepair {
public:
    static bool needed(std::string_view raw);

    /// Views into this object, valid until the next repair.
    std::span<const std::string_view> fields(std::span<const std::string_view> broken);
    std::string_view raw(std::string_view broken);

private:
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_views;
    std::string m_raw;
};

} // namespace repromise
