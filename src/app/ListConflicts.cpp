#include "app/ListConflicts.h"

#include "store/Conflicts.h"
#include "store/Database.h"

namespace repromise {

Result<std::vector<FieldConflict>> ListConflicts::run()
{
    return m_context.openDatabase().and_then(
        [](const std::unique_ptr<Database>& database) { return Conflicts(*database).list(); });
}

} // namespace repromise
