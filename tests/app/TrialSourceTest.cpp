#include "app/TrialSource.h"

#include "app/ReadStatus.h"
#include "app/SourceForms.h"
#include "support/FakeHttpServer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace repromise;

namespace {

/// Two organizations on a page of which there are more, and a user.
FakeHttpAnswer zendesk(const FakeHttpRequest& request)
{
    FakeHttpAnswer answer;
    answer.headers = {"Content-Type: application/json"};
    if (request.head.find("Authorization: Basic") == std::string::npos) {
        answer.status = 401;
        answer.body = "{}";
    } else if (request.target.find("/organizations") != std::string::npos) {
        answer.body =
            R"({"organizations": [)"
            R"({"id": 1, "external_id": "C1", "name": "One", "updated_at": "2026-06-01T08:00:00Z"},)"
            R"({"id": 2, "external_id": "C2", "name": "Two", "updated_at": "yesterday"}],)"
            R"("links": {"next": "/api/v2/organizations?page=2"}, "meta": {"has_more": true}})";
    } else {
        answer.body =
            R"({"users": [{"id": 7, "organization_id": 1, "name": "Ann", "email": "a@b.example"}],)"
            R"("meta": {"has_more": false}})";
    }
    return answer;
}

const SampleRecord* find(const SourceSample& sample, std::string_view kind, std::string_view key)
{
    const auto found = std::ranges::find_if(sample.records, [&](const SampleRecord& record) {
        return record.kind == kind && record.key == key;
    });
    return found == sample.records.end() ? nullptr : &*found;
}

std::string value(const SampleRecord& record, std::string_view name)
{
    const auto field = std::ranges::find(record.fields, name, &RecordField::name);
    return field == record.fields.end() ? "(none)" : field->value;
}

} // namespace

class TrialSourceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aFolderShowsRecordsBesideWhatCame();
    void nothingIsKeptOfASample();
    void aDropFolderKeepsItsFiles();
    void aServerIsAskedForTheFirstPageOfEachFeedOnly();
    void aRefusedRecordSaysWhy();
    void aMissingSecretIsNamed();
    void whatCannotBeReachedIsSaid();
    void everyConnectorHasAForm();
    void aValueIsJudgedAsItIsTyped();

private:
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(QStringLiteral("files/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    NewSource folder(const char* connector) const
    {
        NewSource source;
        source.name = "trial";
        source.connector = connector;
        source.settings = {{"dir", m_folder->filePath(QStringLiteral("files")).toStdString()}};
        return source;
    }
    static NewSource server(const FakeHttpServer& server)
    {
        NewSource source;
        source.name = "trial";
        source.connector = "zendesk";
        source.settings = {{"url", server.url()}, {"user", "agent"}};
        source.secrets["token"] = Secret("sesame");
        return source;
    }
    Result<SourceSample> sample(const NewSource& source) const
    {
        NoProgress progress;
        return TrialSource(*m_context, source).sample(progress, CancelToken());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
};

void TrialSourceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("files")));
    auto context =
        AppContext::create(m_folder->filePath(QStringLiteral("workspace")).toStdString());
    QVERIFY(context);
    m_context = std::move(*context);
}

void TrialSourceTest::aFolderShowsRecordsBesideWhatCame()
{
    write("items.csv", "item_id,description,family,uom,updated_at\n"
                       "I1,Bolt,Fasteners,EA,2026-06-30T08:00:00Z\nI2,Nut,Fasteners,EA,never\n");
    const auto read = sample(folder("csv"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QVERIFY(read->all);
    QCOMPARE(read->counts.size(), std::size_t{1});
    QCOMPARE(read->counts[0].read, std::uint64_t{2});
    QCOMPARE(read->counts[0].refused, std::uint64_t{1});
    const SampleRecord* bolt = find(*read, "items", "I1");
    QVERIFY(bolt != nullptr);
    QCOMPARE(value(*bolt, "description"), std::string("Bolt"));
    QCOMPARE(bolt->raw, std::string("I1,Bolt,Fasteners,EA,2026-06-30T08:00:00Z"));
    QVERIFY(bolt->complaint.empty());
    QVERIFY(!find(*read, "items", "I2")->complaint.empty());
}

void TrialSourceTest::nothingIsKeptOfASample()
{
    write("items.csv", "item_id,description,family,uom,updated_at\nI1,Bolt,F,EA,\n");
    QVERIFY(sample(folder("csv")));
    const auto status = ReadStatus(*m_context).run();
    QVERIFY(status);
    QVERIFY(status->sources.empty());
    QVERIFY(std::ranges::all_of(status->counts,
                                [](const KindCount& count) { return count.count == 0; }));
}

void TrialSourceTest::aDropFolderKeepsItsFiles()
{
    write("stock-1.csv", "item_id,location_id,on_hand_qty,allocated_qty,updated_at\nI1,L1,5,0,\n");
    const auto read = sample(folder("drop"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QVERIFY(find(*read, "stock", "I1/L1") != nullptr);
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("files/stock-1.csv"))));
}

void TrialSourceTest::aServerIsAskedForTheFirstPageOfEachFeedOnly()
{
    const FakeHttpServer fake(zendesk);
    const auto read = sample(server(fake));
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(fake.requests().size(), std::size_t{3}); // users, organisations, tickets
    QVERIFY(!read->all);
    const SampleRecord* user = find(*read, "contacts", "7");
    QVERIFY(user != nullptr);
    QCOMPARE(value(*user, "customer_id"), std::string("C1"));
    QVERIFY(user->raw.find("a@b.example") != std::string::npos);
    QVERIFY(TrialSource(*m_context, server(fake)).test(CancelToken()));
}

void TrialSourceTest::aRefusedRecordSaysWhy()
{
    const FakeHttpServer fake(zendesk);
    const auto read = sample(server(fake));
    QVERIFY(read);
    const SampleRecord* two = find(*read, "customers", "C2");
    QVERIFY(two != nullptr);
    QVERIFY(two->complaint.find("/updated_at") != std::string::npos);
    QCOMPARE(value(*two, "updated_at"), std::string("yesterday"));
    QCOMPARE(value(*two, "name"), std::string("Two"));
}

void TrialSourceTest::aMissingSecretIsNamed()
{
    const FakeHttpServer fake(zendesk);
    NewSource source = server(fake);
    source.secrets.clear();
    const Outcome tested = TrialSource(*m_context, source).test(CancelToken());
    QVERIFY(!tested);
    QVERIFY(tested.error().sentence.contains(QStringLiteral("token")));
    QVERIFY(fake.requests().empty());
}

void TrialSourceTest::whatCannotBeReachedIsSaid()
{
    const FakeHttpServer fake([](const FakeHttpRequest&) {
        FakeHttpAnswer refused;
        refused.status = 401;
        return refused;
    });
    const auto read = sample(server(fake));
    QVERIFY(!read);
    QVERIFY(!read.error().sentence.isEmpty());
    QVERIFY(!read.error().sentence.contains(QStringLiteral("sesame")));
}

void TrialSourceTest::everyConnectorHasAForm()
{
    const auto forms = SourceForms(*m_context).list();
    const auto form = std::ranges::find(forms, "sap-s4-v2", &SourceForm::connector);
    QVERIFY(form != forms.end());
    QVERIFY(form->lacks.size() > 2);
    QVERIFY(std::ranges::find(form->reads, "sales_lines") != form->reads.end());
    const auto secret = std::ranges::find(form->fields, "password", &FormField::key);
    QCOMPARE(secret->kind, FormField::Kind::Secret);
    for (const SourceForm& each : forms) {
        QVERIFY2(each.unusable.isEmpty(), each.connector.c_str());
        for (const FormField& field : each.fields) {
            QVERIFY2(!field.label.isEmpty(), field.key.c_str());
        }
    }
}

void TrialSourceTest::aValueIsJudgedAsItIsTyped()
{
    FormField field;
    field.required = true;
    QVERIFY(!SourceForms::complaint(field, "").isEmpty());
    field.kind = FormField::Kind::Url;
    QVERIFY(!SourceForms::complaint(field, "sap").isEmpty());
    QVERIFY(SourceForms::complaint(field, "https://sap.example.com").isEmpty());
    field.kind = FormField::Kind::Date;
    QVERIFY(!SourceForms::complaint(field, "1.7.2026").isEmpty());
    field.kind = FormField::Kind::Number;
    QVERIFY(!SourceForms::complaint(field, "ten").isEmpty());
    field.required = false;
    QVERIFY(SourceForms::complaint(field, "").isEmpty());
}

QTEST_GUILESS_MAIN(TrialSourceTest)
#include "TrialSourceTest.moc"
