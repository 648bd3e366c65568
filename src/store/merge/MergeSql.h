#pragma once

#include "store/merge/PolicyTraits.h"

#include <algorithm>

namespace repromise {

inline std::size_t columnCount(std::string_view columns)
{
    return 1 + static_cast<std::size_t>(std::count(columns.begin(), columns.end(), ','));
}

/// Takes the row's id, its key where it has one, source, fingerprint and stamp, the policy's
/// columns, and of a line when it was first seen.
template <typename Policy>
std::string insertSql()
{
    std::string names = "id";
    std::string marks = "?";
    if constexpr (!idFromReferences<Policy>) {
        names += ",key";
        marks += ",?";
    }
    names += ",source_id,fingerprint,updated_at,";
    marks += ",?,?,?";
    names += Policy::columns;
    for (std::size_t i = 0; i < columnCount(Policy::columns); ++i) {
        marks += ",?";
    }
    if constexpr (isLine<Policy>) {
        names += ",first_seen";
        marks += ",?";
    }
    return "INSERT INTO " + std::string(Policy::table) + " (" + names + ") VALUES (" + marks + ")";
}

/// A promise once made stays: only an unknown one is filled.
inline std::string assignment(std::string_view column)
{
    if (column == "promised") {
        return "promised=iif(promised=2147483647,?,promised)";
    }
    return std::string(column) + "=?";
}

/// Takes source, fingerprint and stamp, the policy's columns, and the row's id.
template <typename Policy>
std::string updateSql()
{
    std::string sql = "UPDATE " + std::string(Policy::table)
                      + " SET gone=0,source_id=?,fingerprint=?,updated_at=?";
    std::string_view rest = Policy::columns;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        const std::string_view column = rest.substr(0, comma);
        sql += ',';
        sql += isLine<Policy> ? assignment(column) : std::string(column) + "=?";
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    return sql + " WHERE id=?";
}

} // namespace repromise
