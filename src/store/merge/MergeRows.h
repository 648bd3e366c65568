#pragma once

#include "store/merge/PolicyTraits.h"

#include <optional>
#include <string_view>
#include <vector>

namespace repromise {

/// The stored rows of one kind of record: found by what a record or a source says, and numbered
/// where they are new.
template <typename Policy>
class MergeRows {
public:
    using Record = typename Policy::Record;

    explicit MergeRows(MergeScope& scope);

    KeyIndex& index();
    KnownRow* find(const Record& record, const References& to, KeyHash& hash);
    KnownRow* findByKey(std::string_view key);
    /// 0 when the table numbers its rows itself, -1 when there is no number left.
    std::int64_t newId(const References& to);
    /// Of lines only: one that was never held stands as one that is gone, so that what happened to
    /// it has a place.
    void keepPlace(std::string_view key);

private:
    /// This source's row of that key.
    KnownRow* findOwn(std::string_view key);

    MergeScope& m_scope;
    std::optional<KeyIndex> m_own;
    BulkStatement m_lastLine;
    std::vector<std::uint32_t> m_nextLine; ///< per order id, 0 unknown
    std::optional<std::int64_t>
        m_lastOrder; ///< with lines before this merge; those after it had none
};

} // namespace repromise
