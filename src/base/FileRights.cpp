#include "base/FileRights.h"

namespace repromise {

std::filesystem::perms privateRights(const std::filesystem::path& folder)
{
    using std::filesystem::perms;
    constexpr perms owner = perms::owner_read | perms::owner_write;
    std::error_code error;
    const perms held = std::filesystem::status(folder, error).permissions();
    const bool shared = !error && (held & perms::group_write) != perms::none;
    return shared ? owner | perms::group_read | perms::group_write : owner;
}

} // namespace repromise
