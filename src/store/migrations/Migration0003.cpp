namespace repromise {

extern const char* const migration0003;

// 1 from the moment at which the text of the message may have left for the mail server: a message
// that is `sending` without it can be tried again when its program died.
const char* const migration0003 = R"sql(
ALTER TABLE message ADD COLUMN handed INTEGER NOT NULL DEFAULT 0;
)sql";

} // namespace repromise
