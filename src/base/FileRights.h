#pragma once

#include <filesystem>

namespace repromise {

/// Who may use a file of the folder: its owner, and the folder's group where the folder's owner
/// lets that group write into it (so two people can share a workspace). Never anybody else.
std::filesystem::perms privateRights(const std::filesystem::path& folder);

} // namespace repromise
