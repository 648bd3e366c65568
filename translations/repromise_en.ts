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
    <name>DraftPlanner</name>
    <message numerus="yes">
        <source>it tells of %n line(s), more than may be sent unseen</source>
        <translation>
            <numerusform>it tells of %n line, more than may be sent unseen</numerusform><numerusform>it tells of %n lines, more than may be sent unseen</numerusform></translation>
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
    <name>LocalText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform><numerusform>%n min ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform><numerusform>%n h ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>%n source(s) out of date</source>
        <translation>
            <numerusform>%n source out of date</numerusform><numerusform>%n sources out of date</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may or may not have arrived</source>
        <translation>
            <numerusform>%n message may or may not have arrived</numerusform><numerusform>%n messages may or may not have arrived</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed</source>
        <translation>
            <numerusform>%n message failed</numerusform><numerusform>%n messages failed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for approval</source>
        <translation>
            <numerusform>%n message waits for approval</numerusform><numerusform>%n messages wait for approval</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) ready to send</source>
        <translation>
            <numerusform>%n draft ready to send</numerusform><numerusform>%n drafts ready to send</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late line(s) whose customer does not know</source>
        <translation>
            <numerusform>%n late line whose customer does not know</numerusform><numerusform>%n late lines whose customer does not know</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could ship now</source>
        <translation>
            <numerusform>%n line could ship now</numerusform><numerusform>%n lines could ship now</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without supply</source>
        <translation>
            <numerusform>%n line without supply</numerusform><numerusform>%n lines without supply</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in quarantine</source>
        <translation>
            <numerusform>%n record in quarantine</numerusform><numerusform>%n records in quarantine</numerusform></translation>
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
    <name>repromise::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n record(s) of %1 in quarantine</source>
        <translation>
            <numerusform>%n record of %1 in quarantine</numerusform><numerusform>%n records of %1 in quarantine</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::DateRibbon</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform><numerusform>%n days late</numerusform></translation>
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
</context>
<context>
    <name>repromise::MessagePreview</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n messages selected</numerusform><numerusform>%n messages selected</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MessagesController</name>
    <message numerus="yes">
        <source>%n message(s) drafted. Look them over, then send.</source>
        <translation>
            <numerusform>%n message drafted. Look them over, then send.</numerusform><numerusform>%n messages drafted. Look them over, then send.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) cannot be written to: call them, or add an address.</source>
        <translation>
            <numerusform>%n contact cannot be written to: call them, or add an address.</numerusform><numerusform>%n contacts cannot be written to: call them, or add an address.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) leave in %1 s.</source>
        <translation>
            <numerusform>%n message leaves in %1 s.</numerusform><numerusform>%n messages leave in %1 s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>%n message sent.</numerusform><numerusform>%n messages sent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n did not go through: see what happened and what to do.</source>
        <translation>
            <numerusform>%n did not go through: see what happened and what to do.</numerusform><numerusform>%n did not go through: see what happened and what to do.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Discard %n message(s)?</source>
        <translation>
            <numerusform>Discard %n message?</numerusform><numerusform>Discard %n messages?</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MessagesPage</name>
    <message numerus="yes">
        <source>%n line(s) will miss the promise and the customer does not know.</source>
        <translation>
            <numerusform>%n line will miss the promise and the customer does not know.</numerusform><numerusform>%n lines will miss the promise and the customer does not know.</numerusform></translation>
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
    <name>repromise::SimpleTable</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::StatusStrip</name>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n more source</numerusform><numerusform>%n more sources</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::TodayPage</name>
    <message numerus="yes">
        <source>%n sync(s),</source>
        <translation>
            <numerusform>%n sync,</numerusform><numerusform>%n syncs,</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent,</source>
        <translation>
            <numerusform>%n message sent,</numerusform><numerusform>%n messages sent,</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) journalled.</source>
        <translation>
            <numerusform>%n change journalled.</numerusform><numerusform>%n changes journalled.</numerusform></translation>
    </message>
</context>
</TS>
