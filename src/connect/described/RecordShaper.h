#pragma once

#include "base/Money.h"
#include "connect/csv/RowMapper.h"
#include "connect/described/AnswerDocument.h"
#include "connect/described/FieldConverter.h"
#include "connect/described/MemberFinder.h"
#include "connect/described/NamedShapers.h"
#include "connect/described/ShapeWatch.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// Tables that fields are looked up in, by LookupDescription::name.
using LookupTables = std::map<std::string, TextMap>;

/// Makes canonical records of the records of an answer, as one output of a feed says.
class RecordShaper {
public:
    /// `output` and `tables` must outlive this; `currency` is that of amounts without one.
    RecordShaper(const OutputDescription& output, const TemplateValues& values, Currency currency,
                 const LookupTables& tables);

    /// The values of the next requests are these: fixed fields may depend on them.
    void use(const TemplateValues& values);
    /// One record of the answer: none, one, or as many as it expands to. `feed` names it in
    /// complaints.
    void shape(RecordContext& context, std::string_view feed, RecordSink& sink);
    /// Delivers what was added up. Call when the feed has been read.
    void finish(std::string_view feed, RecordSink& sink);

    /// Forgets what `broken` tells. `plain`: the texts of the page's records are printable ASCII.
    void beginPage(bool plain);
    /// The pointer that no record of the page could be read for, if they were several: then the
    /// system has changed, not a record. Empty otherwise.
    std::string broken() const;
    /// The same as a change of the source; only when there is one.
    SchemaChange change(const std::string& feed) const;
    const ShapeWatch& watch() const { return m_watch; }

private:
    struct Field;
    using FieldRead = ShapeFault (RecordShaper::*)(const Field&, const RecordContext&, FieldText&);
    struct Field {
        const FieldShape* shape;
        FieldConverter converter;
        FieldRead read = nullptr;
        std::vector<std::optional<std::size_t>> members = {}; ///< of `from`: plain members
        const NamedShaper* shaper = nullptr;
        std::string fixed = {};
        std::string preset = {};
        const TextMap* table = nullptr;
        bool adds = false;
    };
    struct Sum {
        std::vector<std::string> values;
        std::string raw;
    };

    static FieldRead readerOf(const Field& field);
    bool kept(const RecordContext& context) const;
    bool gone(const RecordContext& context) const;
    void remove(const RecordContext& context, RecordSink& sink);
    void one(const RecordContext& context, std::string_view feed, RecordSink& sink);
    ShapeFault fill(const Field& field, const RecordContext& context, FieldText& text);
    ShapeFault fixed(const Field& field, const RecordContext& context, FieldText& text);
    ShapeFault lookedUp(const Field& field, const RecordContext& context, FieldText& text);
    /// `text` becomes what the table holds for it; `done` once nothing else is to be looked for.
    static ShapeFault ofTable(const Field& field, FieldText& text, bool& done);
    ShapeFault firstOf(const Field& field, const RecordContext& context, FieldText& text);
    ShapeFault joined(const Field& field, const RecordContext& context, FieldText& text);
    ShapeFault shaped(const Field& field, const RecordContext& context, FieldText& text);
    ShapeFault folded(const Field& field, const RecordContext& context, FieldText& text);
    void reject(std::size_t field, ShapeFault fault, const RecordContext& context,
                std::string_view feed, RecordSink& sink);
    /// Whether all of them are known to be printable ASCII.
    bool showTexts();
    void deliver(const RawText& raw, std::string_view feed, RecordSink& sink);
    void add(const RawText& raw);
    const FieldShape* brokenField() const;

    const OutputDescription& m_output;
    ShapeWatch m_watch;
    MemberFinder m_members;
    bool m_isObject = false; ///< the record that is shaped
    std::unique_ptr<RowMapper> m_mapper;
    std::vector<Field> m_fields;
    std::vector<FieldText> m_texts;
    std::vector<std::string_view> m_views;
    std::vector<std::string> m_values; ///< of one field, while it is shaped
    std::map<std::string, Sum> m_sums; ///< by key
    bool m_pagePlain = false;
    std::size_t m_pageRecords = 0;
    std::vector<std::size_t> m_pageFaults; ///< by field
};

} // namespace repromise
