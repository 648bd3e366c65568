#include "app/VariantDraft.h"

namespace repromise {
namespace {

using Json = VariantDraft::Json;
using Pointer = Json::json_pointer;

} // namespace

void VariantDraft::setText(std::string text)
{
    m_text = std::move(text);
    m_root = m_text.size() <= RunVariantReader::mostBytes
                 ? Json::parse(m_text, nullptr, /*allow_exceptions=*/false)
                 : Json();
    m_reading = RunVariantReader::read(m_text);
}

void VariantDraft::written()
{
    m_text = m_root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    m_reading = RunVariantReader::read(m_text);
}

const Json* VariantDraft::find(const std::string& pointer) const
{
    const Pointer at(pointer);
    return isJson() && m_root.contains(at) ? &m_root.at(at) : nullptr;
}

void VariantDraft::set(const std::string& pointer, Json value)
{
    if (!isJson()) {
        return;
    }
    try {
        m_root[Pointer(pointer)] = std::move(value);
    } catch (const Json::exception&) {
        return; // something on the way is no object: the reader says so
    }
    written();
}

void VariantDraft::erase(const std::string& pointer)
{
    const Pointer at(pointer);
    if (find(pointer) == nullptr) {
        return;
    }
    Json& parent = m_root.at(at.parent_pointer());
    if (!parent.is_object()) {
        return;
    }
    parent.erase(at.back());
    if (parent.empty() && !at.parent_pointer().empty()
        && m_root.at(at.parent_pointer().parent_pointer()).is_object()) {
        m_root.at(at.parent_pointer().parent_pointer()).erase(at.parent_pointer().back());
    }
    written();
}

Json* VariantDraft::segmentList()
{
    const auto found = isJson() ? m_root.find("segments") : m_root.end();
    return isJson() && found != m_root.end() && found->is_array() ? &*found : nullptr;
}

std::size_t VariantDraft::segments() const
{
    const Json* list = find("/segments");
    return list != nullptr && list->is_array() ? list->size() : 0;
}

void VariantDraft::addSegment(const std::string& name)
{
    if (isJson() && segmentList() == nullptr) {
        m_root["segments"] = Json::array();
    }
    if (Json* list = segmentList()) {
        list->push_back({{"name", name}, {"strategy", "redistribute"}});
        written();
    }
}

void VariantDraft::copySegment(std::size_t at, const std::string& name)
{
    Json* list = segmentList();
    if (list == nullptr || at >= list->size()) {
        return;
    }
    Json copy = (*list)[at];
    if (copy.is_object()) {
        copy["name"] = name;
    }
    list->insert(list->begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(copy));
    written();
}

void VariantDraft::eraseSegment(std::size_t at)
{
    if (Json* list = segmentList(); list != nullptr && at < list->size()) {
        list->erase(at);
        written();
    }
}

void VariantDraft::moveSegment(std::size_t from, std::size_t to)
{
    Json* list = segmentList();
    if (list == nullptr || from >= list->size() || to >= list->size()) {
        return;
    }
    Json moved = std::move((*list)[from]);
    list->erase(from);
    list->insert(list->begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    written();
}

} // namespace repromise
