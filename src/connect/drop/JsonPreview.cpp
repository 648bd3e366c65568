#include "connect/drop/JsonPreview.h"

#include "base/Excerpt.h"
#include "base/JsonPointer.h"
#include "connect/drop/CloudEvents.h"
#include "connect/drop/DropFileFormat.h"
#include "connect/drop/JsonFile.h"
#include "connect/drop/JsonRows.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JsonPreview)
};

constexpr std::size_t mostBytes = std::size_t{1} << 20U;
constexpr std::size_t mostColumns = 400;
constexpr std::size_t mostLists = 30;
constexpr std::size_t deepest = 8;
constexpr std::size_t mostElements = 3; ///< of an array within a row

using Members = std::vector<std::string>;

/// Calls `each` with every member of an object, or the first elements of an array, that stands at
/// `members`; it finds the member's name at their end.
template <typename Each>
void eachMember(JsonElement element, Members& members, Each each)
{
    simdjson::dom::object object;
    simdjson::dom::array array;
    if (members.size() >= deepest) {
        return;
    }
    if (element.get(object) == simdjson::SUCCESS) {
        for (const auto member : object) {
            members.emplace_back(member.key);
            each(member.value);
            members.pop_back();
        }
    } else if (element.get(array) == simdjson::SUCCESS) {
        for (std::size_t i = 0; i < std::min(mostElements, array.size()); ++i) {
            members.push_back(std::to_string(i));
            each(array.at(i).value_unsafe());
            members.pop_back();
        }
    }
}

void findLists(JsonElement element, Members& members, std::vector<std::string>& lists)
{
    simdjson::dom::array array;
    if (element.get(array) == simdjson::SUCCESS) {
        if (array.size() != 0 && array.at(0).is_object() && lists.size() < mostLists) {
            lists.push_back(JsonPath::name(members));
        }
        return;
    }
    eachMember(element, members, [&](JsonElement inner) { findLists(inner, members, lists); });
}

class Preview {
public:
    explicit Preview(std::size_t most) : m_most(most) {}

    bool full() const { return m_rows.size() + m_preview.damaged >= m_most; }

    void take(JsonElement row)
    {
        const std::string json = row.is_object() ? simdjson::minify(row) : std::string();
        if (json.empty() || m_preview.json.size() + json.size() > mostBytes) {
            ++m_preview.damaged;
            return;
        }
        m_preview.json.append(m_preview.json.empty() ? "[" : ",").append(json);
        m_rows.push_back(row);
        noteNames(row);
        Members members;
        collect(row, members);
    }

    JsonPreview finish()
    {
        m_preview.json.append(m_preview.json.empty() ? "[]" : "]");
        for (const Members& members : m_columns) {
            m_preview.columns.push_back(nameOf(members));
        }
        for (const JsonElement row : m_rows) {
            auto& texts = m_preview.rows.emplace_back(m_columns.size());
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                const auto found = JsonPath(m_preview.columns[i]).find(row);
                if (found && !scalarText(*found, texts[i])) {
                    texts[i] = compactJson(*found, 80);
                }
            }
        }
        return std::move(m_preview);
    }

    std::vector<std::string>& lists() { return m_preview.lists; }

private:
    /// Members whose names look like paths.
    void noteNames(JsonElement row)
    {
        simdjson::dom::object object;
        if (row.get(object) != simdjson::SUCCESS) {
            return;
        }
        for (const auto member : object) {
            if (member.key.find('.') != std::string_view::npos && m_own.size() < mostColumns) {
                m_own.emplace_back(member.key);
            }
        }
    }

    void collect(JsonElement element, Members& members)
    {
        std::string text;
        if (!members.empty() && !element.is_null() && scalarText(element, text)) {
            if (m_columns.size() < mostColumns
                && std::ranges::find(m_columns, members) == m_columns.end()) {
                m_columns.push_back(members);
            }
            return;
        }
        eachMember(element, members, [&](JsonElement inner) { collect(inner, members); });
    }

    /// A path that a member of the same name would hide is written as a pointer.
    std::string nameOf(const Members& members) const
    {
        std::string name = JsonPath::name(members);
        const bool hidden = members.size() > 1 && std::ranges::find(m_own, name) != m_own.end();
        if (!hidden) {
            return name;
        }
        std::string pointer;
        for (const std::string& member : members) {
            pointer = memberPointer(std::move(pointer), member);
        }
        return pointer;
    }

    std::size_t m_most;
    std::vector<JsonElement> m_rows;
    std::vector<Members> m_columns;
    std::vector<std::string> m_own;
    JsonPreview m_preview;
};

void takeRows(JsonElement root, const std::string& at, Preview& preview)
{
    const auto rows = jsonRowsOf(root, at);
    if (!rows) {
        if (at.empty()) {
            preview.take(root);
        }
        return;
    }
    for (const JsonElement row : *rows) {
        if (preview.full()) {
            return;
        }
        preview.take(row);
    }
}

} // namespace

Result<JsonPreview> previewJson(FileBytes& file, const std::string& at, std::size_t most)
{
    AnswerDocument document;
    if (const auto read = readJsonFile(file, document); !read) {
        return tl::unexpected(read.error());
    }
    Preview preview(most);
    Members members;
    if (isCloudEvents(document.root())) {
        eachEvent(document.root(), [&](JsonElement event) {
            JsonElement data;
            if (!preview.full() && event["data"].get(data) == simdjson::SUCCESS) {
                findLists(data, members, preview.lists());
                takeRows(data, at, preview);
            }
        });
        std::ranges::sort(preview.lists());
        auto& lists = preview.lists();
        lists.erase(std::unique(lists.begin(), lists.end()), lists.end());
        return preview.finish();
    }
    if (!at.empty() && !jsonRowsOf(document.root(), at)) {
        return uselessFile(file.name(), Tr::tr("it has no list of rows at %1. Choose where the "
                                               "rows are.")
                                            .arg(excerpt(at)));
    }
    if (!document.root().is_array()) {
        findLists(document.root(), members, preview.lists());
    }
    takeRows(document.root(), at, preview);
    return preview.finish();
}

} // namespace repromise
