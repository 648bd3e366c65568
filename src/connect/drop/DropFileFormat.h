#pragma once

#include "base/Result.h"
#include "connect/drop/DropSettings.h"

namespace repromise {

/// The format of a file by its first bytes: EDI, XLSX, JSON, and CSV for what is none of these.
/// Fails for a file that is empty, or of an older Excel.
Result<DropFormat> dropFormatOf(const std::filesystem::path& path);

/// `text` without a byte order mark and blanks at its front.
std::string_view withoutMark(std::string_view text);

/// That a file as a whole is of no use.
tl::unexpected<Error> uselessFile(const std::string& name, const QString& reason);

} // namespace repromise
