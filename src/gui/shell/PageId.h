#pragma once

#include <array>

namespace repromise {

/// The pages of the console, as they stand in the navigation.
enum class PageId { Today, Queue, Messages, Ageing, Supply, Connections };
constexpr int pageCount = 6;

constexpr std::array<PageId, pageCount> allPages{PageId::Today,    PageId::Queue,
                                                 PageId::Messages, PageId::Ageing,
                                                 PageId::Supply,   PageId::Connections};

/// As options and settings call them, by PageId.
constexpr std::array<const char*, pageCount> pageNames{"today",  "queue",  "messages",
                                                       "ageing", "supply", "connections"};

} // namespace repromise
