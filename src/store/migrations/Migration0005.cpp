namespace repromise {

extern const char* const migration0005;

// What others than its owner said of an inbound line: the row of `inbound` shows it, and here
// stands what the owner says (so that a word falls when the owner changes that), and the word
// itself. `expected` and `ordered` are null where nothing is said of them; 2147483647 says "no
// day".
const char* const migration0005 = R"sql(
CREATE TABLE supply_word (
    inbound_id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL,
    said_at INTEGER NOT NULL,
    owner_expected INTEGER NOT NULL, owner_ordered INTEGER NOT NULL, owner_status TEXT NOT NULL,
    expected INTEGER, ordered INTEGER, status TEXT NOT NULL
) STRICT;
)sql";

} // namespace repromise
