#include "promise/variant/ShortageShare.h"

#include "base/Decimal.h"

#include <algorithm>
#include <numeric>

namespace repromise {
namespace {

std::int64_t wholePacks(std::int64_t quantity, std::int64_t pack)
{
    return quantity / pack * pack;
}

// What is left after `claim` took up to `most` more of it.
std::int64_t giveUpTo(ShareClaim& claim, std::int64_t most, std::int64_t left, std::int64_t pack)
{
    const std::int64_t lacking = claim.wanted - claim.share;
    std::int64_t part = std::min({most, lacking, left});
    part = part == lacking ? part : wholePacks(part, pack);
    claim.share += part;
    return left - part;
}

void giveInRank(std::span<ShareClaim> claims, std::int64_t left, std::int64_t pack)
{
    for (ShareClaim& claim : claims) {
        left = giveUpTo(claim, claim.wanted, left, pack);
    }
}

} // namespace

void shareProportionally(std::span<ShareClaim> claims, std::int64_t available, std::int64_t pack)
{
    Int128 wanted = 0;
    for (const ShareClaim& claim : claims) {
        wanted += claim.wanted;
    }
    if (wanted == 0) {
        return;
    }
    const auto part = static_cast<std::int64_t>(std::min<Int128>(available, wanted));
    std::int64_t left = part;
    std::vector<Int128> lacking; // of the exact share, times all that is wanted
    for (ShareClaim& claim : claims) {
        const Int128 exact = Int128{part} * claim.wanted;
        const auto down = static_cast<std::int64_t>(exact / wanted);
        claim.share = down == claim.wanted ? down : wholePacks(down, pack);
        left -= claim.share;
        lacking.push_back(exact - wanted * claim.share);
    }
    std::vector<std::uint32_t> order(claims.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(
        order, [&lacking](std::uint32_t a, std::uint32_t b) { return lacking[a] > lacking[b]; });
    for (const std::uint32_t at : order) {
        left = giveUpTo(claims[at], pack, left, pack);
    }
    giveInRank(claims, left, pack);
}

void shareFloorThenRank(std::span<ShareClaim> claims, std::int64_t available, std::int64_t pack,
                        int floorPercent)
{
    std::int64_t left = available;
    for (ShareClaim& claim : claims) {
        claim.share = 0;
        const Int128 floor = Int128{claim.wanted} * floorPercent / 100;
        left = giveUpTo(claim, static_cast<std::int64_t>(floor), left, pack);
    }
    giveInRank(claims, left, pack);
}

} // namespace repromise
