#pragma once

#include <array>

namespace repromise {

/// The pages of the console, as they stand in the navigation.
enum class PageId { Today, Queue, Messages, Ageing, Connections };
constexpr int pageCount = 5;

constexpr std::array<PageId, pageCount> allPages{PageId::Today, PageId::Queue, PageId::Messages,
                                                 PageId::Ageing, PageId::Connections};

} // namespace repromise
