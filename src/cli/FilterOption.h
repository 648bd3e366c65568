#pragma once

#include "app/LineFilter.h"
#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

/// `--filter key=value ...`, as several commands take it.
class FilterOption {
    Q_DECLARE_TR_FUNCTIONS(FilterOption)

public:
    static void add(po::options_description& options);
    /// Form and keys only: values are checked against the picture.
    static Outcome check(const CommandInput& input);
    static std::vector<FilterTerm> terms(const CommandInput& input);
    static QString help();
};

} // namespace repromise
