#include "app/SettleMessages.h"

#include "app/OutboxAccess.h"

#include <array>

namespace repromise {
namespace {

constexpr std::int64_t msPerSecond = 1'000;

} // namespace

Result<Instant> ReleaseMessages::run(const std::vector<std::string>& ids)
{
    const std::int64_t undoMs = m_context.settings().number(Setting::SendUndoSeconds) * msPerSecond;
    const Instant leaves = m_context.clock().now().plusMs(undoMs);
    return withMessages(m_context, [&](Messages& messages) { return messages.queue(ids, leaves); })
        .map([leaves] { return leaves; });
}

Outcome ReleaseMessages::undo(const std::vector<std::string>& ids)
{
    return withMessages(m_context, [&](Messages& messages) { return messages.takeBack(ids); });
}

Outcome ApproveMessage::run(const std::string& id)
{
    return withMessages(m_context, [&](Messages& messages) { return messages.approve(id); });
}

Outcome ResolveMessage::run(const std::string& id, Resolution resolution)
{
    return withMessages(m_context, [&](Messages& messages) {
        return messages.resolve(id, resolution == Resolution::WasSent);
    });
}

Outcome DiscardMessage::run(const std::string& id)
{
    return withMessages(m_context,
                        [&](Messages& messages) { return messages.discard(std::array{id}); });
}

} // namespace repromise
