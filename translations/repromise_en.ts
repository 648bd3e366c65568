<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeingSheet</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform><numerusform>%Ln others</numerusform></translation>
    </message>
</context>
<context>
    <name>CertaintyBacktestCommand</name>
    <message numerus="yes">
        <source>%n receipt(s) skipped in all: no usable dates.</source>
        <translation>
            <numerusform>%n receipt skipped in all: no usable dates.</numerusform><numerusform>%n receipts skipped in all: no usable dates.</numerusform></translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read; a sync says what is wrong with them.</source>
        <translation>
            <numerusform>%n row cannot be read; a sync says what is wrong with it.</numerusform><numerusform>%n rows cannot be read; a sync says what is wrong with them.</numerusform></translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message numerus="yes">
        <source> There are %n more problem(s).</source>
        <translation>
            <numerusform> There is %n more problem.</numerusform><numerusform> There are %n more problems.</numerusform></translation>
    </message>
</context>
<context>
    <name>DraftPlanner</name>
    <message numerus="yes">
        <source>it tells of %n line(s), more than may be sent unseen</source>
        <translation>
            <numerusform>it tells of %n line, more than may be sent unseen</numerusform><numerusform>it tells of %n lines, more than may be sent unseen</numerusform></translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message numerus="yes">
        <source>; %n other line(s) have some of it, the most %1/%2 with %3</source>
        <translation>
            <numerusform>; %n other line has some of it, the most %1/%2 with %3</numerusform><numerusform>; %n other lines have some of it, the most %1/%2 with %3</numerusform></translation>
    </message>
</context>
<context>
    <name>ExplanationWriter</name>
    <message numerus="yes">
        <source>%1 can ship on %2, %n day(s) after its due date %3.</source>
        <translation>
            <numerusform>%1 can ship on %2, %n day after its due date %3.</numerusform><numerusform>%1 can ship on %2, %n days after its due date %3.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ranked higher took %1 that would have helped, first %2/%3.</source>
        <translation>
            <numerusform>%n line ranked higher took %1 that would have helped, first %2/%3.</numerusform><numerusform>%n lines ranked higher took %1 that would have helped, first %2/%3.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>IncidentOptionWriter</name>
    <message numerus="yes">
        <source>%n line(s) have no date then.</source>
        <translation>
            <numerusform>%n line has no date then.</numerusform><numerusform>%n lines have no date then.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The customers of %n line(s) must agree first.</source>
        <translation>
            <numerusform>The customer of %n line must agree first.</numerusform><numerusform>The customers of %n lines must agree first.</numerusform></translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform><numerusform>%Ln customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) do not know</source>
        <translation>
            <numerusform>%Ln customer does not know</numerusform><numerusform>%Ln customers do not know</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform><numerusform>%Ln lines</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln day(s) late</source>
        <translation>
            <numerusform>up to %Ln day late</numerusform><numerusform>up to %Ln days late</numerusform></translation>
    </message>
</context>
<context>
    <name>JsonMembersText</name>
    <message numerus="yes">
        <source>a whole number, or a number in quotes with at most %n decimal place(s), like &quot;12.5&quot;</source>
        <translation>
            <numerusform>a whole number, or a number in quotes with at most %n decimal place, like &quot;12.5&quot;</numerusform><numerusform>a whole number, or a number in quotes with at most %n decimal places, like &quot;12.5&quot;</numerusform></translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform><numerusform>%Ln min ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform><numerusform>%Ln h ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform><numerusform>%Ln days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation>
    </message>
</context>
<context>
    <name>OptionPhrases</name>
    <message numerus="yes">
        <source>%n other line(s) ship later.</source>
        <translation>
            <numerusform>%n other line ships later.</numerusform><numerusform>%n other lines ship later.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) break by it.</source>
        <translation>
            <numerusform>%n promise breaks by it.</numerusform><numerusform>%n promises break by it.</numerusform></translation>
    </message>
</context>
<context>
    <name>OptionProposalText</name>
    <message numerus="yes">
        <source>Transfer %1 of %2 from %3 to %4 for %n line(s), the first of which ships on %5.</source>
        <translation>
            <numerusform>Transfer %1 of %2 from %3 to %4 for %n line, which ships on %5.</numerusform><numerusform>Transfer %1 of %2 from %3 to %4 for %n lines, the first of which ships on %5.</numerusform></translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message numerus="yes">
        <source>%Ln consent(s) needed</source>
        <translation>
            <numerusform>%Ln consent needed</numerusform><numerusform>%Ln consents needed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) helped</source>
        <translation>
            <numerusform>%Ln line helped</numerusform><numerusform>%Ln lines helped</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation>
            <numerusform>%Ln on time</numerusform><numerusform>%Ln on time</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>OptionWriter</name>
    <message numerus="yes">
        <source>That is %n day(s) after it was due.</source>
        <translation>
            <numerusform>That is %n day after it was due.</numerusform><numerusform>That is %n days after it was due.</numerusform></translation>
    </message>
</context>
<context>
    <name>PromiseRunCommand</name>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: their item-locations keep the present plan.</source>
        <translation>
            <numerusform>%n guarantee cannot be kept: its item-locations keep the present plan.</numerusform><numerusform>%n guarantees cannot be kept: their item-locations keep the present plan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: the run stopped, and all of this is the present plan.</source>
        <translation>
            <numerusform>%n guarantee cannot be kept: the run stopped, and all of this is the present plan.</numerusform><numerusform>%n guarantees cannot be kept: the run stopped, and all of this is the present plan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: this is the plan of the variant “%1”.</source>
        <translation>
            <numerusform>%n guarantee cannot be kept: this is the plan of the variant “%1”.</numerusform><numerusform>%n guarantees cannot be kept: this is the plan of the variant “%1”.</numerusform></translation>
    </message>
</context>
<context>
    <name>RunVariantReaderText</name>
    <message numerus="yes">
        <source>Cannot use the run variant %1, %n thing(s) to mend:</source>
        <translation>
            <numerusform>Cannot use the run variant %1, %n thing to mend:</numerusform><numerusform>Cannot use the run variant %1, %n things to mend:</numerusform></translation>
    </message>
</context>
<context>
    <name>SourceWaits</name>
    <message numerus="yes">
        <source>It failed %n time(s) in a row and is left alone until %1.</source>
        <translation>
            <numerusform>It failed %n time and is left alone until %1.</numerusform><numerusform>It failed %n times in a row and is left alone until %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>%Ln source(s) out of date</source>
        <translation>
            <numerusform>%Ln source out of date</numerusform><numerusform>%Ln sources out of date</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) may or may not have arrived</source>
        <translation>
            <numerusform>%Ln message may or may not have arrived</numerusform><numerusform>%Ln messages may or may not have arrived</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) failed</source>
        <translation>
            <numerusform>%Ln message failed</numerusform><numerusform>%Ln messages failed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for approval</source>
        <translation>
            <numerusform>%Ln message waits for approval</numerusform><numerusform>%Ln messages wait for approval</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) ready to send</source>
        <translation>
            <numerusform>%Ln draft ready to send</numerusform><numerusform>%Ln drafts ready to send</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln late line(s) whose customer does not know</source>
        <translation>
            <numerusform>%Ln late line whose customer does not know</numerusform><numerusform>%Ln late lines whose customers do not know</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could ship now</source>
        <translation>
            <numerusform>%Ln line could ship now</numerusform><numerusform>%Ln lines could ship now</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without supply</source>
        <translation>
            <numerusform>%Ln line without supply</numerusform><numerusform>%Ln lines without supply</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in quarantine</source>
        <translation>
            <numerusform>%Ln record in quarantine</numerusform><numerusform>%Ln records in quarantine</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncRowsText</name>
    <message numerus="yes">
        <source>%1: %n row(s) quarantined; “repromisectl quarantine” lists them.</source>
        <translation>
            <numerusform>%1: %n row quarantined; “repromisectl quarantine” lists it.</numerusform><numerusform>%1: %n rows quarantined; “repromisectl quarantine” lists them.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::AgeingChart</name>
    <message numerus="yes">
        <source>%1, %2
%3 · %Ln line(s)</source>
        <translation>
            <numerusform>%1, %2
%3 · %Ln line</numerusform><numerusform>%1, %2
%3 · %Ln lines</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::AgeingModel</name>
    <message numerus="yes">
        <source>%Ln line(s). Click to see them in the queue.</source>
        <translation>
            <numerusform>%Ln line. Click to see them in the queue.</numerusform><numerusform>%Ln lines. Click to see them in the queue.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::AgeingPage</name>
    <message numerus="yes">
        <source>%Ln backorder(s)</source>
        <translation>
            <numerusform>%Ln backorder</numerusform><numerusform>%Ln backorders</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::ConnectionsController</name>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln record changed.</numerusform><numerusform>%Ln records changed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in quarantine; see below why.</source>
        <translation>
            <numerusform>%Ln record is in quarantine; see below why.</numerusform><numerusform>%Ln records are in quarantine; see below why.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::DateRibbon</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform><numerusform>%Ln days late</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::HealthPanel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform><numerusform>%Ln calls</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform><numerusform>%Ln failed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) were good</source>
        <translation>
            <numerusform>%Ln sync was good</numerusform><numerusform>%Ln syncs were good</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::InboundModel</name>
    <message numerus="yes">
        <source>%Ln line(s) wait for it</source>
        <translation>
            <numerusform>%Ln line waits for it</numerusform><numerusform>%Ln lines wait for it</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) take of it</source>
        <translation>
            <numerusform>%Ln line takes of it</numerusform><numerusform>%Ln lines take of it</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::LineStoryPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tell customers (%Ln lines)</source>
        <translation>
            <numerusform>Tell customers (%Ln lines)</numerusform><numerusform>Tell customers (%Ln lines)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln line(s) of an incident</source>
        <translation>
            <numerusform>The line of an incident (%Ln)</numerusform><numerusform>One of %Ln lines of an incident</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MendPanel</name>
    <message numerus="yes">
        <source>%Ln record(s) chosen</source>
        <translation>
            <numerusform>%Ln record chosen</numerusform><numerusform>%Ln records chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deliver %Ln again</source>
        <translation>
            <numerusform>&amp;Deliver %Ln again</numerusform><numerusform>&amp;Deliver %Ln again</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MessagePreview</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln message selected</numerusform><numerusform>%Ln messages selected</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MessagesController</name>
    <message numerus="yes">
        <source>%Ln message(s) drafted. Look them over, then send.</source>
        <translation>
            <numerusform>%Ln message drafted. Look it over, then send.</numerusform><numerusform>%Ln messages drafted. Look them over, then send.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) cannot be written to: call them, or add an address.</source>
        <translation>
            <numerusform>%Ln contact cannot be written to: call, or add an address.</numerusform><numerusform>%Ln contacts cannot be written to: call them, or add addresses.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) leave in %1 s.</source>
        <translation>
            <numerusform>%Ln message leaves in %1 s.</numerusform><numerusform>%Ln messages leave in %1 s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) sent.</source>
        <translation>
            <numerusform>%Ln message sent.</numerusform><numerusform>%Ln messages sent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not go through: see what happened and what to do.</source>
        <translation>
            <numerusform>%Ln did not go through: see what happened and what to do.</numerusform><numerusform>%Ln did not go through: see what happened and what to do.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)?</source>
        <translation>
            <numerusform>Discard %Ln message?</numerusform><numerusform>Discard %Ln messages?</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MessagesPage</name>
    <message numerus="yes">
        <source>%Ln line(s) will miss the promise and the customer does not know.</source>
        <translation>
            <numerusform>%Ln line will miss the promise and the customer does not know.</numerusform><numerusform>%Ln lines will miss the promise and the customers do not know.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::ProposalDesk</name>
    <message numerus="yes">
        <source>%Ln proposal(s) are in the journal.</source>
        <translation>
            <numerusform>%Ln proposal is in the journal.</numerusform><numerusform>%Ln proposals are in the journal.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Will be proposed in %Ln second(s).</source>
        <translation>
            <numerusform>Will be proposed in %Ln second.</numerusform><numerusform>Will be proposed in %Ln seconds.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::QuarantineController</name>
    <message numerus="yes">
        <source>%Ln record(s) are still wrong; their reason is new.</source>
        <translation>
            <numerusform>%Ln record is still wrong; its reason is new.</numerusform><numerusform>%Ln records are still wrong; their reason is new.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken.</source>
        <translation>
            <numerusform>%Ln record was taken.</numerusform><numerusform>%Ln records were taken.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::QueueController</name>
    <message numerus="yes">
        <source>%Ln draft(s) made.</source>
        <translation>
            <numerusform>%Ln draft made.</numerusform><numerusform>%Ln drafts made.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no usable address and must be called.</source>
        <translation>
            <numerusform>%Ln customer has no usable address and must be called.</numerusform><numerusform>%Ln customers have no usable address and must be called.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln line written to %1.</numerusform><numerusform>%Ln lines written to %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::QueuePage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform><numerusform>%Ln lines</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not told yet</source>
        <translation>
            <numerusform>%Ln not told yet</numerusform><numerusform>%Ln not told yet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are too many to copy. Export them as CSV instead.</source>
        <translation>
            <numerusform>%Ln line is too many to copy. Export them as CSV instead.</numerusform><numerusform>%Ln lines are too many to copy. Export them as CSV instead.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln line copied.</numerusform><numerusform>%Ln lines copied.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::RunTrend</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) changed</source>
        <translation>
            <numerusform>%1: %Ln record changed</numerusform><numerusform>%1: %Ln records changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform><numerusform>%Ln failed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sync</numerusform><numerusform>%Ln syncs</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::ShortItemsModel</name>
    <message numerus="yes">
        <source>%Ln line(s) miss their date</source>
        <translation>
            <numerusform>%Ln line misses its date</numerusform><numerusform>%Ln lines miss their date</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SimpleTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln more source(s)</source>
        <translation>
            <numerusform>%Ln more source</numerusform><numerusform>%Ln more sources</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SupplyController</name>
    <message numerus="yes">
        <source>%Ln proposal(s) are in the journal.</source>
        <translation>
            <numerusform>%Ln proposal is in the journal.</numerusform><numerusform>%Ln proposals are in the journal.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SupplyPage</name>
    <message numerus="yes">
        <source>%Ln short item(s)</source>
        <translation>
            <numerusform>%Ln short item</numerusform><numerusform>%Ln short items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln short item(s)</source>
        <translation>
            <numerusform>%1 of %Ln short item</numerusform><numerusform>%1 of %Ln short items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) win</source>
        <translation>
            <numerusform>%Ln line wins</numerusform><numerusform>%Ln lines win</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose</source>
        <translation>
            <numerusform>%Ln loses</numerusform><numerusform>%Ln lose</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) newly broken</source>
        <translation>
            <numerusform>%Ln promise newly broken</numerusform><numerusform>%Ln promises newly broken</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept after all</source>
        <translation>
            <numerusform>%Ln kept after all</numerusform><numerusform>%Ln kept after all</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>If %Ln date(s) were as you say</source>
        <translation>
            <numerusform>If %Ln date were as you say</numerusform><numerusform>If %Ln dates were as you say</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::TodayPage</name>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sync</numerusform><numerusform>%Ln syncs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) sent</source>
        <translation>
            <numerusform>%Ln message sent</numerusform><numerusform>%Ln messages sent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) journalled</source>
        <translation>
            <numerusform>%Ln change journalled</numerusform><numerusform>%Ln changes journalled</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform><numerusform>%Ln incidents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The worst of %Ln incident(s)</source>
        <translation>
            <numerusform>The worst of %Ln incident</numerusform><numerusform>The worst of %Ln incidents</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::VariantTrialPanel</name>
    <message numerus="yes">
        <source>%Ln guarantee(s) cannot be kept.</source>
        <translation>
            <numerusform>%Ln guarantee cannot be kept.</numerusform><numerusform>%Ln guarantees cannot be kept.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept after all</source>
        <translation>
            <numerusform>%Ln kept after all</numerusform><numerusform>%Ln kept after all</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) win</source>
        <translation>
            <numerusform>%Ln line wins</numerusform><numerusform>%Ln lines win</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose</source>
        <translation>
            <numerusform>%Ln loses</numerusform><numerusform>%Ln lose</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) newly broken</source>
        <translation>
            <numerusform>%Ln promise newly broken</numerusform><numerusform>%Ln promises newly broken</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::VariantsDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) to mend</source>
        <translation>
            <numerusform>%Ln thing to mend</numerusform><numerusform>%Ln things to mend</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::WritesController</name>
    <message numerus="yes">
        <source>%Ln change(s) are written.</source>
        <translation>
            <numerusform>%Ln change is written.</numerusform><numerusform>%Ln changes are written.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)?</source>
        <translation>
            <numerusform>Drop %Ln change?</numerusform><numerusform>Drop %Ln changes?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s)?</source>
        <translation>
            <numerusform>Send %Ln change?</numerusform><numerusform>Send %Ln changes?</numerusform></translation>
    </message>
</context>
<context>
    <name>WebhookServeCommand</name>
    <message numerus="yes">
        <source>Stopped; %n event(s) were kept.</source>
        <translation>
            <numerusform>Stopped; %n event was kept.</numerusform>
            <numerusform>Stopped; %n events were kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
