#include "cli/commands/PromiseVariantsCommand.h"

#include "app/VariantFolder.h"

namespace repromise {

QString PromiseVariantsCommand::summary() const
{
    return tr("The run variants there are: those of the workspace's folder “variants” and those "
              "shipped");
}

std::string PromiseVariantsCommand::usage() const
{
    return {};
}

Result<ExitCode> PromiseVariantsCommand::run(const CommandInput&, AppContext& context,
                                             Console& console)
{
    const auto all = VariantFolder(context).list();
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto writer = console.rows();
    writer->begin({"repromise/promise_variants/1", context.clock().today(), 0},
                  {{"name"}, {"from"}, {"segments", true}, {"says"}});
    for (const NamedVariant& named : *all) {
        writer->beginRow();
        writer->text(named.variant.name);
        writer->text(named.shipped ? "program" : "workspace");
        writer->integer(static_cast<std::int64_t>(named.variant.segments.size()));
        writer->text(named.variant.says);
        writer->endRow();
    }
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
