namespace repromise {

extern const char* const migration0011;

// A change to be written may need somebody else's word first: `approval` says why, empty is that it
// needs none; `approved_by` whose word it has.
const char* const migration0011 = R"sql(
ALTER TABLE source_write ADD COLUMN approval TEXT NOT NULL DEFAULT '';
ALTER TABLE source_write ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
)sql";

} // namespace repromise
