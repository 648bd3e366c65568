namespace repromise {

extern const char* const migration0004;

// What dates and options rest on besides demand and supply. `lane.to_key` is a location's key or a
// region of customers. A row of `line_terms` (by order_line.id) exists only for a line of which the
// source says more than of most.
const char* const migration0004 = R"sql(
ALTER TABLE location ADD COLUMN dock_to_stock_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE location ADD COLUMN pick_lead_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE location ADD COLUMN calendar TEXT NOT NULL DEFAULT '';
ALTER TABLE location ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE supplier ADD COLUMN calendar TEXT NOT NULL DEFAULT '';
ALTER TABLE substitute ADD COLUMN needs_consent INTEGER NOT NULL DEFAULT 1;

CREATE TABLE lane (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    from_id INTEGER NOT NULL REFERENCES location (id), to_key TEXT NOT NULL,
    transit_days INTEGER NOT NULL, cost_per_unit INTEGER NOT NULL, currency INTEGER NOT NULL
) STRICT;

CREATE TABLE line_terms (
    id INTEGER PRIMARY KEY,
    firm INTEGER NOT NULL,
    latest_useful INTEGER NOT NULL,
    min_ship INTEGER NOT NULL,
    manual_rank INTEGER NOT NULL
) STRICT;
)sql";

} // namespace repromise
