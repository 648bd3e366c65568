#include "store/JournalNotes.h"

#include <QCoreApplication>

namespace repromise {

Outcome JournalNotes::record(std::span<const Note> notes, const std::function<Outcome()>& effect)
{
    return guarded(QCoreApplication::translate("JournalNotes", "write the journal"),
                   [&]() -> Outcome {
                       SQLite::Transaction transaction(m_database.connection(),
                                                       SQLite::TransactionBehavior::IMMEDIATE);
                       for (const Note& note : notes) {
                           m_journal.append(note.kind, note.subject, note.payload);
                       }
                       if (effect) {
                           if (auto done = effect(); !done) {
                               return done;
                           }
                       }
                       transaction.commit();
                       return {};
                   });
}

} // namespace repromise
