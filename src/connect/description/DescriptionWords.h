#pragma once

#include "connect/description/ConnectorDescription.h"

#include <array>

namespace repromise {

/// The words of the vocabulary, each table in the order of its enumeration.
constexpr std::array<std::string_view, 7> settingKindNames{"text", "secret", "url",  "choice",
                                                           "date", "number", "yesno"};
constexpr std::array<std::string_view, 7> authKindNames{"none",  "basic",  "bearer", "key",
                                                        "oauth", "oauth1", "login"};
constexpr std::array<std::string_view, 9> valueTypeNames{
    "text", "int", "decimal", "money", "date", "time", "bool", "epoch", "epoch_ms"};
constexpr std::array<std::string_view, 7> foldNames{"none", "first", "last", "sum",
                                                    "min",  "max",   "count"};
constexpr std::array<std::string_view, 6> pageKindNames{"single", "number", "offset",
                                                        "token",  "link",   "header_link"};
constexpr std::array<std::string_view, 3> cursorKindNames{"time", "int", "text"};
constexpr std::array<std::string_view, 3> missingStampNames{"fail", "take", "drop"};
constexpr std::array<std::string_view, 8> timeFormatNames{
    "iso", "iso_ms", "iso_no_zone", "space", "date", "yyyymmdd", "epoch", "epoch_ms"};
constexpr std::array<std::string_view, 8> answerActionNames{
    "accept", "skip", "empty", "retry", "wait", "renew", "restart_pages", "stop"};
constexpr std::array<std::string_view, 4> blameNames{"settings", "temporary", "remote", "bug"};
constexpr std::array<std::string_view, 3> feedModeNames{"merge", "append", "replace"};
constexpr std::array<std::string_view, 3> keyPlaceNames{"header", "query", "cookie"};

} // namespace repromise
