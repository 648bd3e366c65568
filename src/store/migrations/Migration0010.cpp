namespace repromise {

extern const char* const migration0010;

// Governance: what each sync did and cost (a history, bounded in age, and sums that only grow),
// what came in another shape than before, and what sources say of rows that are another's. In
// `source_claim` the row itself holds the value that counts; `held` is what its owner says. A claim
// is `raised` when both are asked of the field. Values are as the columns hold them.
const char* const migration0010 = R"sql(
CREATE TABLE sync_run (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    started INTEGER NOT NULL, took_ms INTEGER NOT NULL,
    result TEXT NOT NULL, error TEXT NOT NULL, full_read INTEGER NOT NULL,
    records_read INTEGER NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL, removed INTEGER NOT NULL, quarantined INTEGER NOT NULL,
    calls INTEGER NOT NULL, errors INTEGER NOT NULL,
    sent_bytes INTEGER NOT NULL, received_bytes INTEGER NOT NULL,
    rate_waits INTEGER NOT NULL, rate_wait_ms INTEGER NOT NULL,
    retry_waits INTEGER NOT NULL, retry_wait_ms INTEGER NOT NULL,
    deferred_ms INTEGER NOT NULL, latency TEXT NOT NULL
) STRICT;
CREATE INDEX sync_run_by_source ON sync_run (source_id, id);

CREATE TABLE sync_total (
    source_id INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    good INTEGER NOT NULL, failed INTEGER NOT NULL, held INTEGER NOT NULL,
    stopped INTEGER NOT NULL, took_ms INTEGER NOT NULL,
    records_read INTEGER NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL,
    removed INTEGER NOT NULL, quarantined INTEGER NOT NULL,
    calls INTEGER NOT NULL, errors INTEGER NOT NULL,
    sent_bytes INTEGER NOT NULL, received_bytes INTEGER NOT NULL,
    rate_waits INTEGER NOT NULL, rate_wait_ms INTEGER NOT NULL,
    retry_waits INTEGER NOT NULL, retry_wait_ms INTEGER NOT NULL,
    deferred_ms INTEGER NOT NULL, latency TEXT NOT NULL
) STRICT;

CREATE TABLE schema_change (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    feed TEXT NOT NULL, field TEXT NOT NULL, record TEXT NOT NULL,
    expected TEXT NOT NULL, came TEXT NOT NULL, refused INTEGER NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (source_id, feed, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_claim (
    record TEXT NOT NULL, row_id INTEGER NOT NULL, field TEXT NOT NULL,
    source_id INTEGER NOT NULL,
    claimed ANY, held ANY,
    wins INTEGER NOT NULL, raised INTEGER NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (record, row_id, field, source_id)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace repromise
