namespace repromise {

extern const char* const migration0009;

// Changes to be written to a source, each committed before anything is sent. `request` is what was
// shown and will be sent, without secrets; `handed` says that it may have left. Values are as our
// own records write them. A record's field stands in one open change only.
const char* const migration0009 = R"sql(
CREATE TABLE source_write (
    id TEXT PRIMARY KEY,
    source_id INTEGER NOT NULL, source TEXT NOT NULL,
    command TEXT NOT NULL, order_key TEXT NOT NULL, line_key TEXT NOT NULL,
    shown_value TEXT NOT NULL, old_value TEXT NOT NULL, new_value TEXT NOT NULL,
    why TEXT NOT NULL, actor TEXT NOT NULL, request TEXT NOT NULL,
    state TEXT NOT NULL, handed INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL, last_try INTEGER, next_try INTEGER, done_at INTEGER,
    tries INTEGER NOT NULL DEFAULT 0, code INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX source_write_open ON source_write
    (source_id, command, order_key, line_key)
    WHERE state IN ('pending', 'sending', 'uncertain');
)sql";

} // namespace repromise
