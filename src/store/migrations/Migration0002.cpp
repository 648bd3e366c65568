namespace repromise {

extern const char* const migration0002;

// Messages to customers and the outbox. `is_open` is 1 while a message may still reach its
// customer: the unique index makes a second message about the same line impossible meanwhile.
const char* const migration0002 = R"sql(
CREATE TABLE message (
    id TEXT PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    customer TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    contact TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    template TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    facts TEXT NOT NULL,
    facts_at INTEGER,
    header_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('draft', 'queued', 'sending', 'sent', 'failed',
        'uncertain', 'held', 'discarded')),
    needs_approval INTEGER NOT NULL,
    approval_reason TEXT NOT NULL,
    approved_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    not_before INTEGER,
    next_try INTEGER,
    sent_at INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    refusals INTEGER NOT NULL DEFAULT 0,
    code INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX message_by_state ON message (state, id) WHERE state IN ('draft', 'queued', 'sending',
    'uncertain', 'held');

CREATE TABLE message_line (
    message_id TEXT NOT NULL REFERENCES message (id),
    position INTEGER NOT NULL,
    order_line_id INTEGER NOT NULL,
    order_key TEXT NOT NULL,
    line_key TEXT NOT NULL,
    item TEXT NOT NULL,
    description TEXT NOT NULL,
    open INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    told INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_line_by_line ON message_line (order_line_id, message_id);
CREATE UNIQUE INDEX message_line_open_once ON message_line (order_line_id) WHERE is_open = 1;
)sql";

} // namespace repromise
