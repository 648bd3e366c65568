#pragma once

namespace repromise {

/// Gives SQLite one block, backed with large pages where the system has them, to hold database
/// pages in: it touches memory once instead of page by page, and its peak stays bounded. Counts
/// once a process and only before the first connection; later calls do nothing. Any thread.
void givePageMemory();

} // namespace repromise
