#include "cli/FilterOption.h"

#include "cli/KeyValue.h"

#include <algorithm>

namespace repromise {
namespace {

std::string keyList()
{
    std::string list;
    for (const std::string& key : LineFilter::keys()) {
        list.append(list.empty() ? "" : ", ").append(key);
    }
    return list;
}

} // namespace

void FilterOption::add(po::options_description& options)
{
    options.add_options()(
        "filter", po::value<std::vector<std::string>>()->multitoken()->value_name("key=value ..."),
        tr("only lines with these values").toStdString().c_str());
}

Outcome FilterOption::check(const CommandInput& input)
{
    const auto pairs = parseKeyValues(input.texts("filter"));
    if (!pairs) {
        return tl::unexpected(pairs.error());
    }
    for (const auto& [key, value] : *pairs) {
        if (std::ranges::find(LineFilter::keys(), key) == LineFilter::keys().end()) {
            return fail(ErrorKind::BadInput,
                        tr("Cannot filter by “%1”: choose one of %2.")
                            .arg(QString::fromStdString(key), QString::fromStdString(keyList())));
        }
    }
    return {};
}

std::vector<FilterTerm> FilterOption::terms(const CommandInput& input)
{
    std::vector<FilterTerm> terms;
    for (const auto& [key, value] :
         parseKeyValues(input.texts("filter")).value_or(std::vector<KeyValue>())) {
        terms.push_back({key, value});
    }
    return terms;
}

QString FilterOption::help()
{
    return tr("--filter takes any of %1.\nThe same key twice means either value; different keys "
              "must "
              "all hold.")
        .arg(QString::fromStdString(keyList()));
}

} // namespace repromise
