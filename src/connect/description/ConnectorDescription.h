#pragma once

#include "connect/description/RecordPointer.h"
#include "connect/description/TextMap.h"
#include "connect/description/TextTemplate.h"
#include "domain/Records.h"
#include "domain/WriteCommand.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// A connector as its JSON file says: plain values, checked when they were read.
/// docs: ARCHITECTURE.md, "Connector descriptions".

enum class SettingKind : std::uint8_t { Text, Secret, Url, Choice, Date, Number, YesNo };
std::string_view settingKindName(SettingKind kind);

struct SettingDescription {
    std::string key;
    SettingKind kind = SettingKind::Text;
    bool required = false;
    std::string preset; ///< taken when nothing was entered
    std::string help;
    std::vector<std::string> choices;
};

struct NamedTemplate {
    std::string name;
    TextTemplate value;
};

struct RequestDescription {
    std::string method = "GET";
    TextTemplate path;
    /// One whose value is missing is left out.
    std::vector<NamedTemplate> query, headers;
    nlohmann::ordered_json body; ///< its texts are templates; null is none
};

struct TakenValue {
    std::string name; ///< `{found.NAME}` of a write, `{login.NAME}` of a login
    RecordPointer from;
    bool number = false; ///< a whole number in a text is sent as a number
};

enum class AuthKind : std::uint8_t { None, Basic, Bearer, Key, OAuth, OAuth1, Login };
std::string_view authKindName(AuthKind kind);

struct AuthDescription {
    AuthKind kind = AuthKind::None;
    /// Taken only while this setting has this value; empty is always.
    std::string whenSetting, whenValue;
    TextTemplate user, password;     ///< basic, and oauth by password
    TextTemplate token, tokenSecret; ///< bearer, oauth1; of a key its value
    std::string name;                ///< key: of the header, parameter or cookie
    std::string place = "header";    ///< key: header, query, cookie
    std::string grant = "client";    ///< oauth: client, refresh, password
    TextTemplate tokenUrl, clientId, clientSecret, refreshToken, scopes;
    std::string clientIn = "body";                   ///< oauth: body, header
    std::vector<NamedTemplate> extra;                ///< oauth: more form fields
    TextTemplate consumerKey, consumerSecret, realm; ///< oauth1
    RequestDescription request;                      ///< login
    std::optional<RequestDescription> logout;        ///< login: what ends the session
    std::optional<RecordPointer> tokenAt;            ///< login
    std::vector<TakenValue> take;                    ///< login: more of its answer
    std::optional<TextTemplate> compose;             ///< login: what the token is made of …
    bool composeBase64 = false;                      ///< … and then encoded
    TextTemplate sendValue;                          ///< login: the value of header `name`
    std::chrono::seconds lasts{0};                   ///< login: 0 is until it is refused
};

struct CallLimit {
    int calls = 0;
    std::chrono::seconds seconds{0};
};

struct LimitDescription {
    int atOnce = 1;
    std::vector<CallLimit> per;
    std::string remainingHeader, resetHeader;
};

struct PatienceDescription {
    std::chrono::seconds timeout{60}, firstWait{2}, maxWait{300}, total{600};
    int tries = 5;
    double growth = 2.0, spread = 0.5;
};

struct ServerDescription {
    TextTemplate base;
    std::vector<NamedTemplate> headers;
    std::vector<AuthDescription> auth; ///< the first that applies; empty is none
    LimitDescription limits;
    PatienceDescription patience;
};

enum class ValueType : std::uint8_t {
    Text,
    Int,
    Decimal,
    Money, ///< as Decimal, rounded half to even to 6 places
    Date,
    Time,
    Bool,
    Epoch,   ///< seconds since 1970, as a moment
    EpochMs, ///< milliseconds
};
std::string_view valueTypeName(ValueType type);

/// How the values of an array become one.
enum class Fold : std::uint8_t { None, First, Last, Sum, Min, Max, Count };
std::string_view foldName(Fold fold);

/// The value is looked up among the records another feed delivered before, in the same run.
struct LookupDescription {
    std::string feed;
    RecordPointer by;                ///< of that feed's records: what is compared
    std::vector<RecordPointer> take; ///< what is taken: the first that holds something
    bool optional = false;           ///< one that is not found is no fault, but nothing

    std::string name() const
    {
        std::string name = feed + ' ' + by.text();
        for (const RecordPointer& pointer : take) {
            name += ' ' + pointer.text();
        }
        return name;
    }
};

/// How one field of a canonical record is filled.
struct FieldShape {
    std::string to;
    std::vector<RecordPointer> from;   ///< the first that holds something, unless joined or shaped
    std::optional<TextTemplate> value; ///< when `from` holds nothing; before it when joined
    std::string join;                  ///< between all of them; used when `joined`
    bool joined = false;
    std::string shaper;             ///< name of C++ code that makes one value of all of `from`
    std::vector<std::string> words; ///< for shapers that ask whether a text is one of them
    Fold fold = Fold::None;
    ValueType as = ValueType::Text;
    bool reversed = false; ///< the sign is turned
    int places = -1;       ///< decimals are rounded to so many places
    TextTemplate zone;     ///< IANA name; where moments without a zone, and days, belong to
    TextMap map;           ///< `*` is everything else
    std::vector<std::string> empty; ///< texts that mean nothing is there
    std::optional<LookupDescription> lookup;
    std::optional<TextTemplate> preset;
    bool required = false;
};

struct KeepRule {
    RecordPointer at;
    std::vector<std::string> equals; ///< kept when it is one of these …
    std::vector<std::string> unlike; ///< … or none of these

    friend bool operator==(const KeepRule& a, const KeepRule& b)
    {
        return a.at.text() == b.at.text() && a.equals == b.equals && a.unlike == b.unlike;
    }
};

/// One kind of record made from an answer.
struct OutputDescription {
    bool silent = false; ///< nothing is made of them: the feed only tells others what to ask for
    RecordKind into = RecordKind::OrderLine;
    RecordPointer at;                  ///< the array of records in the answer
    std::vector<RecordPointer> expand; ///< arrays within a record, each of whose elements is one
    std::vector<KeepRule> keepIf;      ///< all must hold
    /// When any holds, the record no longer exists there.
    std::vector<KeepRule> goneIf;
    /// Fields that are added up over all records of one key, which then make one; empty is none.
    std::vector<std::string> addUp;
    std::vector<FieldShape> shape;
};

enum class PageKind : std::uint8_t { Single, Number, Offset, Token, Link, HeaderLink };
std::string_view pageKindName(PageKind kind);
enum class StopKind : std::uint8_t {
    ShortPage,
    EmptyPage,
    NoNext,
    TotalAt,
    MoreAt,
    EndAt,
    ShortUnlessMore, ///< a short page, unless `moreAt` says that there are more
};

struct PageDescription {
    PageKind kind = PageKind::Single;
    int size = 0;            ///< of a single page: one that is full may be cut, and is refused
    std::string sizeSetting; ///< whose number takes the place of `size`, when it is given
    int first = 1;
    bool rising = false;                 ///< tokens are numbers that rise from `first` on
    RecordPointer at;                    ///< token or link in the answer
    std::optional<RecordPointer> ofLast; ///< token in the last record instead
    std::vector<StopKind> stop;
    RecordPointer totalAt, moreAt, endAt;
    int maxPages = 1000;
};

enum class CursorKind : std::uint8_t { Time, Int, Text };
enum class MissingStamp : std::uint8_t { Fail, Take, Drop };
enum class TimeFormat : std::uint8_t {
    Iso,
    IsoMs,
    IsoNoZone,
    Space,
    Date,
    Compact,
    Epoch,
    EpochMs
};
std::string_view timeFormatName(TimeFormat format);

/// Reads only what changed since the last time.
struct SinceDescription {
    std::vector<RecordPointer> fields; ///< the newest of them is the record's stamp
    CursorKind kind = CursorKind::Time;
    TimeFormat format = TimeFormat::Iso;
    std::string first;               ///< where the very first read starts; may be empty
    std::chrono::seconds overlap{0}; ///< taken off the newest stamp seen
    std::chrono::seconds window{0};  ///< asked for piece by piece; 0 is all at once
    std::chrono::seconds grain{0};   ///< stamps are no finer than this
    MissingStamp missing = MissingStamp::Take;
    std::string zone; ///< IANA name of the zone the source's stamps without one are in
};

/// A value of what a feed is asked for once: `{each.NAME}`.
struct EachValue {
    std::string name;
    std::vector<RecordPointer> take; ///< of a feed's record: the first that holds something
    bool needed = false; ///< the request names it: without it there is nothing to ask for
};

/// A feed is asked once for every element.
struct EachDescription {
    std::string feed;                  ///< the records of this feed in this run …
    std::vector<RecordPointer> expand; ///< … or of arrays within them …
    std::vector<EachValue> values;     ///< … by these values; of a list just one …
    std::vector<KeepRule> onlyIf;      ///< … where all of these hold
    bool number = false;               ///< they stand as numbers in a JSON body
    std::vector<TextTemplate> list;    ///< or these, each split at commas
};

enum class AnswerAction : std::uint8_t {
    Accept,
    Skip,
    Empty,
    Retry,
    Wait,
    Renew,
    RestartPages,
    Stop
};
enum class Blame : std::uint8_t { Settings, Temporary, Remote, Bug };

/// What to do with an answer that fits: all of `when` must hold.
struct AnswerRule {
    std::vector<int> status;
    std::string bodyHas;
    std::optional<RecordPointer> at;
    std::vector<std::string> equals; ///< empty: it is enough that something is there
    AnswerAction action = AnswerAction::Stop;
    Blame blame = Blame::Bug;
    std::string say;
    std::optional<RecordPointer> sayAt; ///< where the system says why, in its own words
};

/// What a feed delivers in a run.
enum class FeedMode : std::uint8_t {
    Merge,   ///< changes; in a full run everything
    Append,  ///< only ever more
    Replace, ///< everything, each time
};
std::string_view feedModeName(FeedMode mode);

struct FeedDescription {
    std::string id;
    FeedMode mode = FeedMode::Merge;
    RequestDescription request;
    std::vector<OutputDescription> outputs;
    bool gathered = false;           ///< its records are handed to the description's assembler
    std::vector<std::string> people; ///< gathered: members that hold names of people
    PageDescription pages;
    std::optional<SinceDescription> since;
    std::optional<EachDescription> each;
    std::vector<AnswerRule> answers;
};

/// A record is meant when the values at these pointers, joined, are this text.
struct MatchRule {
    std::vector<RecordPointer> at;
    std::string join;
    TextTemplate equals;
};

/// Asks for one record.
struct RecordQuery {
    RequestDescription request;
    RecordPointer at;                  ///< the array of records in the answer, or the record itself
    std::vector<RecordPointer> expand; ///< as in feeds
    std::vector<MatchRule> match;      ///< all must hold; just one record must be left …
    std::vector<KeepRule> prefer;      ///< … or just one of several for which these hold
    std::string several;               ///< why it is not clear otherwise, for people
    std::vector<AnswerRule> answers;
};

/// Asks for one that the way to another leads over.
struct FindDescription {
    RecordQuery query;
    std::vector<TakenValue> take; ///< `{found.NAME}` of what follows
};

/// Asks for one record and says what it holds: before a change, and after it.
struct LookDescription : RecordQuery {
    std::vector<FindDescription> find; ///< asked for first, one after the other
    FieldShape value;                  ///< its present value
};

/// How one field of one record is changed.
struct WriteDescription {
    std::string id;
    WriteCommand when = WriteCommand::ConfirmedDate;
    std::string field; ///< as the system calls it, for people
    LookDescription read;
    std::vector<TakenValue> take;            ///< of the record that `read` finds
    std::optional<LookDescription> readBack; ///< `read` unless given
    RequestDescription request;
    std::optional<RequestDescription> lift; ///< sent instead for an empty value
    TimeFormat format = TimeFormat::Date;   ///< of a day in `{write.value}`
    TextMap map;                            ///< our words to theirs; `*` is everything else
    bool number = false;                    ///< `{write.value}` alone in a body is a number
    bool etag = false;                      ///< sent as If-Match …
    bool etagOptional = false;              ///< … where the record carries one
    std::optional<RecordPointer> etagAt;    ///< … from here, else from the header ETag
    bool csrf = false;
    TextTemplate csrfPath;              ///< where a GET hands out the token
    std::optional<RecordPointer> sayAt; ///< where a refusal says why
    std::vector<AnswerRule> answers;
};

/// How far back what is closed is read: from the first day of the month that many months ago.
struct HistoryDescription {
    int months = 13;
    std::string setting; ///< whose number counts instead, when it is given
};

struct ConnectorDescription {
    std::string id, title;
    std::string version;            ///< as declared; may be empty
    std::string fingerprint;        ///< changes with every change of the file's content
    std::vector<std::string> lacks; ///< what this system does not say, in words
    std::vector<SettingDescription> settings;
    ServerDescription server;
    std::vector<FeedDescription> feeds;
    std::vector<WriteDescription> writes;
    std::map<WriteCommand, std::string> notWritten; ///< why there is no write for it, in words
    std::string assembler; ///< name of C++ code that makes records of all gathered feeds
    std::optional<HistoryDescription> history; ///< `{since.history}`
    std::string probe;                         ///< the feed that is asked to test a connection
    int fullEveryDays = 7; ///< deleted records leave no trace: everything is read again

    const FeedDescription* feed(std::string_view id) const;
    const SettingDescription* setting(std::string_view key) const;
    const WriteDescription* write(WriteCommand command) const;
};

} // namespace repromise
