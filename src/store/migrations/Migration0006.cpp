namespace repromise {

extern const char* const migration0006;

// What is to be remembered of a source's failures: opaque to the store, kept also when a read
// failed and nothing else of it was.
const char* const migration0006 = R"sql(
ALTER TABLE source ADD COLUMN patience TEXT NOT NULL DEFAULT '';
)sql";

} // namespace repromise
