namespace repromise {

extern const char* const migration0007;

// What could be read of a quarantined record, so that a person can mend it and deliver it again.
const char* const migration0007 = R"sql(
ALTER TABLE quarantine ADD COLUMN fields TEXT NOT NULL DEFAULT '';
)sql";

} // namespace repromise
