<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>JsonPreview</name>
    <message>
        <source>it has no list of rows at %1. Choose where the rows are.</source>
        <translation>an %1 steht keine Liste von Zeilen. Wählen Sie, wo die Zeilen stehen.</translation>
    </message>
</context>
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>Add and &amp;map columns…</source>
        <translation>Hinzufügen und Spalten zu&amp;ordnen …</translation>
    </message>
    <message>
        <source>Say what the columns of its files are before any is read</source>
        <translation>Sagen, was die Spalten der Dateien sind, bevor eine gelesen wird</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add and read</source>
        <translation>&amp;Hinzufügen und lesen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Asking the source</source>
        <translation>Die Quelle wird gefragt</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Reach for the source without reading it</source>
        <translation>Die Quelle ansprechen, ohne sie zu lesen</translation>
    </message>
    <message>
        <source>Read the first records and keep none</source>
        <translation>Die ersten Datensätze lesen und keinen speichern</translation>
    </message>
    <message>
        <source>See a &amp;sample</source>
        <translation>&amp;Probe ansehen</translation>
    </message>
</context>
<context>
    <name>AddSourceText</name>
    <message>
        <source>“%1” cannot name a source: use 1 to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1“ kann keine Quelle benennen: Verwenden Sie 1 bis 64 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
</context>
<context>
    <name>AgeBuckets</name>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 Tage</translation>
    </message>
    <message>
        <source>8–14 days</source>
        <translation>8–14 Tage</translation>
    </message>
    <message>
        <source>15–30 days</source>
        <translation>15–30 Tage</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 Tage</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 Tage</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Über 90 Tage</translation>
    </message>
    <message>
        <source>1–7</source>
        <translation>1–7</translation>
    </message>
    <message>
        <source>8–14</source>
        <translation>8–14</translation>
    </message>
    <message>
        <source>15–30</source>
        <translation>15–30</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <translation>61–90</translation>
    </message>
    <message>
        <source>Over 90</source>
        <translation>Über 90</translation>
    </message>
</context>
<context>
    <name>AgeingCommand</name>
    <message>
        <source>Backorders counted by age and other keys</source>
        <translation>Lieferrückstände, gezählt nach Alter und anderen Schlüsseln</translation>
    </message>
    <message>
        <source>Buckets count the days since the due date: not due, 1-7, 8-14, 15-30, 31-60, 61-90,
over 90.

Example: repromisectl ageing --by bucket,tier</source>
        <translation>Die Klassen zählen die Tage seit der Fälligkeit: not due, 1-7, 8-14, 15-30, 31-60,
61-90, over 90.

Beispiel: repromisectl ageing --by bucket,tier</translation>
    </message>
    <message>
        <source>keys, separated by commas</source>
        <translation>Schlüssel, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cannot count by “%1”: choose of bucket, location, tier, family, customer.</source>
        <translation>Nach „%1“ kann nicht gezählt werden: Wählen Sie aus bucket, location, tier, family, customer.</translation>
    </message>
    <message>
        <source>--by names “%1” twice.</source>
        <translation>--by nennt „%1“ zweimal.</translation>
    </message>
</context>
<context>
    <name>AgeingPage</name>
    <message>
        <source>Ageing</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Positionen</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>Backlog by age, figures</source>
        <translation>Rückstand nach Alter, Zahlen</translation>
    </message>
</context>
<context>
    <name>AgeingReport</name>
    <message>
        <source>Cannot count by “%1”: choose of bucket, location, tier, family, customer, each once.</source>
        <translation>Nach „%1“ kann nicht gezählt werden: Wählen Sie aus bucket, location, tier, family, customer, jedes einmal.</translation>
    </message>
</context>
<context>
    <name>AgeingSheet</name>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Kundenstufe</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weitere</numerusform><numerusform>%Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>AnswerJudge</name>
    <message>
        <source>the user has no access to it</source>
        <translation>der Benutzer hat keinen Zugriff darauf</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht da</translation>
    </message>
    <message>
        <source>it asks us to send less and to come back later</source>
        <translation>es bittet, weniger zu senden und später wiederzukommen</translation>
    </message>
    <message>
        <source>it sends us elsewhere</source>
        <translation>es verweist woanders hin</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>die Antwort kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it answered HTTP %1</source>
        <translation>es antwortete HTTP %1</translation>
    </message>
    <message>
        <source>Check the source&apos;s settings and the rights of its user.</source>
        <translation>Prüfen Sie die Einstellungen der Quelle und die Rechte ihres Benutzers.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Check the address, and whether the system still offers this.</source>
        <translation>Prüfen Sie die Adresse, und ob das System dies noch anbietet.</translation>
    </message>
    <message>
        <source>The connector asks for something the system does not take; correct it.</source>
        <translation>Der Konnektor fragt etwas, das das System nicht annimmt; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Reading %1 from %2 failed: %3. %4</source>
        <translation>Das Lesen von %1 aus %2 gelang nicht: %3. %4</translation>
    </message>
    <message>
        <source>it answers with a web page where data was expected</source>
        <translation>es antwortet mit einer Webseite, wo Daten erwartet wurden</translation>
    </message>
</context>
<context>
    <name>ArgumentParser</name>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>Nach %1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>--language “%1” is not known: choose one of %2.</source>
        <translation>--language „%1“ ist nicht bekannt: Wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>--workspace needs the name of a folder.</source>
        <translation>--workspace braucht den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>--as-of “%1” is no date: write an existing day as YYYY-MM-DD, for example 2026-06-30.</source>
        <translation>--as-of „%1“ ist kein Datum: Schreiben Sie einen bestehenden Tag als JJJJ-MM-TT, zum Beispiel 2026-06-30.</translation>
    </message>
    <message>
        <source>--format “%1” is not known: choose table, json or csv.</source>
        <translation>--format „%1“ ist nicht bekannt: Wählen Sie table, json oder csv.</translation>
    </message>
</context>
<context>
    <name>AuditVerifyCommand</name>
    <message>
        <source>Prove that the journal is whole and unchanged</source>
        <translation>Nachweisen, dass das Journal vollständig und unverändert ist</translation>
    </message>
    <message>
        <source>Exit code 1 when an entry does not follow from the one before it.</source>
        <translation>Ende-Code 1, wenn ein Eintrag nicht auf den vorigen folgt.</translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1. Keep the workspace as it is and compare it with a backup.</source>
        <translation>Das Journal ist nicht mehr, wie es geschrieben wurde: %1. Lassen Sie den Arbeitsbereich, wie er ist, und vergleichen Sie ihn mit einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>BacklogCommand</name>
    <message>
        <source>Backorders: open lines that cannot ship by their due date</source>
        <translation>Lieferrückstände: offene Positionen, die nicht bis zur Fälligkeit versandt werden können</translation>
    </message>
    <message>
        <source>

projected is the likely ship date (empty: no supply for all of it), days_late is
projected minus due, age_days today minus due; due is the later of promised and
requested date. value is open quantity times price.

Example: repromisectl backlog --filter tier=A exception=NO_SUPPLY</source>
        <translation>

projected ist der wahrscheinliche Versandtermin (leer: nicht für alles gibt es Deckung),
days_late ist projected minus due, age_days heute minus due; due ist der spätere von
promised und requested. value ist offene Menge mal Preis.

Beispiel: repromisectl backlog --filter tier=A exception=NO_SUPPLY</translation>
    </message>
    <message>
        <source>every open line, also those on time</source>
        <translation>jede offene Position, auch die pünktlichen</translation>
    </message>
</context>
<context>
    <name>BacklogReader</name>
    <message>
        <source>read the backlog</source>
        <translation>den Rückstand lesen</translation>
    </message>
</context>
<context>
    <name>BacktestCertainty</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Forecasting past receipts</source>
        <translation>Vergangene Wareneingänge werden vorhergesagt</translation>
    </message>
    <message>
        <source>Reading receipts</source>
        <translation>Wareneingänge werden gelesen</translation>
    </message>
</context>
<context>
    <name>BusinessCalendar</name>
    <message>
        <source>The calendar was not accepted: opening hours must lie between 00:00 and 24:00 and end after they begin. Correct the hours.</source>
        <translation>Der Kalender wurde nicht angenommen: Öffnungszeiten müssen zwischen 00:00 und 24:00 liegen und nach ihrem Beginn enden. Berichtigen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>The calendar was not accepted: no day of the week is open. Give opening hours for at least one day.</source>
        <translation>Der Kalender wurde nicht angenommen: Kein Tag der Woche ist geöffnet. Geben Sie für mindestens einen Tag Öffnungszeiten an.</translation>
    </message>
    <message>
        <source>The calendar was not accepted: “%1” is no time zone known here. Use a name such as Europe/Berlin.</source>
        <translation>Der Kalender wurde nicht angenommen: „%1“ ist keine hier bekannte Zeitzone. Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>it holds more than %1 parts or nests them deeper than %2.</source>
        <translation>sie enthält mehr als %1 Teile oder schachtelt sie tiefer als %2.</translation>
    </message>
    <message>
        <source>it is no iCalendar file, or cut short.</source>
        <translation>sie ist keine iCalendar-Datei oder abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” in it is not understood: %2.</source>
        <translation>„%1“ darin wird nicht verstanden: %2.</translation>
    </message>
    <message>
        <source>there is no VCALENDAR in it.</source>
        <translation>sie enthält kein VCALENDAR.</translation>
    </message>
    <message>
        <source>it leaves no working day in the year from %1 on.</source>
        <translation>sie lässt im Jahr ab %1 keinen Arbeitstag übrig.</translation>
    </message>
    <message>
        <source>it is larger than a megabyte, or no text.</source>
        <translation>sie ist größer als ein Megabyte oder kein Text.</translation>
    </message>
    <message>
        <source>it is no iCalendar file.</source>
        <translation>sie ist keine iCalendar-Datei.</translation>
    </message>
    <message>
        <source>Cannot use the calendar %1: %2 Correct the file or remove it.</source>
        <translation>Der Kalender %1 kann nicht verwendet werden: %2 Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>CalendarsCommand</name>
    <message>
        <source>Working days and holidays that locations and suppliers go by</source>
        <translation>Arbeitstage und Feiertage, nach denen Standorte und Lieferanten gehen</translation>
    </message>
    <message>
        <source>A calendar is an iCalendar file calendars/NAME.ics of the workspace; locations.csv
and suppliers.csv name it in their column calendar. All-day events are closed days,
also when they repeat. Opening hours in VAVAILABILITY make the week; without any it
is Monday to Friday. holidays counts those from today on.
state: good, broken (the file says nothing usable), missing (there is none).</source>
        <translation>Ein Kalender ist eine iCalendar-Datei calendars/NAME.ics des Arbeitsbereichs; locations.csv
und suppliers.csv nennen ihn in der Spalte calendar. Ganztägige Termine sind geschlossene
Tage, auch wiederholte. Öffnungszeiten in VAVAILABILITY machen die Woche; ohne solche ist
es Montag bis Freitag. holidays zählt die ab heute.
state: good, broken (die Datei sagt nichts Brauchbares), missing (es gibt keine).</translation>
    </message>
</context>
<context>
    <name>CertaintyBacktestCommand</name>
    <message>
        <source>How good likely and safe dates would have been for past receipts</source>
        <translation>Wie gut wahrscheinliche und sichere Termine für vergangene Wareneingänge gewesen wären</translation>
    </message>
    <message>
        <source>Forecasts every past receipt with what was known on the first day of the month in which
it was promised or came, whichever is earlier, and compares with what came. Three methods
stand side by side: certainty (what Repromise says), promise_as_given (the promised day
for both dates) and global_quantile (quantiles of everything known at that time).

pinball_p50, pinball_p90: quantile loss of the likely and the safe date, in days; lower is
better. coverage_p90: share of receipts that came by the safe date; 0.90 is meant.
excess_p50, excess_p90: the method&apos;s loss less that of certainty on the same receipts;
above zero certainty is better. Intervals hold 95 %, by bootstrap over deliveries.

A file of receipts is CSV with a header; its columns are found by their names: promised
and received, and where there are any supplier, item, location or lane, delivery, group.
--from and --to choose by the promised day what is scored, never what is learned from.

Example: repromisectl certainty backtest --receipts receipts.csv</source>
        <translation>Sagt jeden vergangenen Wareneingang mit dem vorher, was am ersten Tag des Monats bekannt
war, in dem er zugesagt wurde oder kam, je nachdem, was früher ist, und vergleicht.
Drei Verfahren stehen nebeneinander: certainty (was Repromise sagt), promise_as_given
(der zugesagte Tag für beide Termine) und global_quantile (Quantile alles dann Bekannten).

pinball_p50, pinball_p90: Quantilverlust des wahrscheinlichen und des sicheren Termins in
Tagen; weniger ist besser. coverage_p90: Anteil der Eingänge bis zum sicheren Termin;
0.90 ist gemeint.
excess_p50, excess_p90: Verlust des Verfahrens weniger dem von certainty auf denselben
Wareneingängen; über null ist certainty besser. Intervalle halten 95 %, durch Bootstrap
über Lieferungen.

Eine Datei mit Wareneingängen ist CSV mit Kopfzeile; die Spalten werden am Namen erkannt:
promised und received, und wo vorhanden supplier, item, location oder lane, delivery, group.
--from und --to wählen nach dem zugesagten Tag, was bewertet, nie, was gelernt wird.

Beispiel: repromisectl certainty backtest --receipts receipts.csv</translation>
    </message>
    <message>
        <source>receipts of this CSV file instead of the workspace&apos;s</source>
        <translation>Wareneingänge aus dieser CSV-Datei statt der des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>score only receipts promised for this day or later</source>
        <translation>nur Wareneingänge bewerten, die für diesen Tag oder später zugesagt waren</translation>
    </message>
    <message>
        <source>score only receipts promised for this day or earlier</source>
        <translation>nur Wareneingänge bewerten, die für diesen Tag oder früher zugesagt waren</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-06-30, not “%2”.</source>
        <translation>--%1 nimmt einen Tag wie 2026-06-30, nicht „%2“.</translation>
    </message>
    <message>
        <source>Line %1 skipped: %2.</source>
        <translation>Zeile %1 übersprungen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) skipped in all: no usable dates.</source>
        <translation>
            <numerusform>%n Wareneingang insgesamt übersprungen: keine brauchbaren Daten.</numerusform><numerusform>%n Wareneingänge insgesamt übersprungen: keine brauchbaren Daten.</numerusform></translation>
    </message>
    <message>
        <source>Too few receipts: nothing could be forecast. At least %1 must be known before the first one that is.</source>
        <translation>Zu wenige Wareneingänge: Nichts ließ sich vorhersagen. Vor dem ersten vorhergesagten müssen mindestens %1 bekannt sein.</translation>
    </message>
</context>
<context>
    <name>CertaintyText</name>
    <message>
        <source>Safe dates would have held in %1% of %2 past receipts, promised dates in %3%.</source>
        <translation>Sichere Termine hätten in %1 % von %2 vergangenen Wareneingängen gehalten, zugesagte in %3 %.</translation>
    </message>
    <message>
        <source>Of %1 alone: %2% of %3.</source>
        <comment>supplier, percent, number of receipts</comment>
        <translation>Bei %1 allein: %2 % von %3.</translation>
    </message>
</context>
<context>
    <name>CloudEvents</name>
    <message>
        <source>The event lacks specversion 1.0, an id, a source or a type; send it as CloudEvents 1.0.</source>
        <translation>Dem Ereignis fehlt specversion 1.0, eine id, eine source oder ein type; senden Sie es als CloudEvents 1.0.</translation>
    </message>
    <message>
        <source>No part of the type &quot;%1&quot; names what its data are; set kind for this source to one of: %2.</source>
        <translation>Kein Teil des Typs „%1“ sagt, was seine Daten sind; setzen Sie kind für diese Quelle auf eines von: %2.</translation>
    </message>
    <message>
        <source>The event has no JSON data; send records in its member data.</source>
        <translation>Das Ereignis hat keine JSON-Daten; senden Sie Datensätze in seinem Glied data.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns of the queue</source>
        <translation>&amp;Spalten der Arbeitsliste</translation>
    </message>
    <message>
        <source>Columns of the queue</source>
        <translation>Spalten der Arbeitsliste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>Cannot read %1: it has no column &quot;%2&quot;, which is set to hold %3. Correct the file or the source&apos;s columns.</source>
        <translation>%1 kann nicht gelesen werden: Es hat keine Spalte „%2“, die %3 enthalten soll. Berichtigen Sie die Datei oder die Spalten der Quelle.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Every row needs %1: choose where it stands.</source>
        <translation>Jede Zeile braucht %1: Wählen Sie, wo der Wert steht.</translation>
    </message>
    <message>
        <source>Choose what the rows of the file are.</source>
        <translation>Wählen Sie, was die Zeilen der Datei sind.</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>Die Datei hat keine solche Spalte.</translation>
    </message>
    <message>
        <source>This field is needed: choose its column.</source>
        <translation>Dieses Feld wird gebraucht: Wählen Sie seine Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read; a sync says what is wrong with them.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht lesen; eine Synchronisierung sagt, was daran falsch ist.</numerusform><numerusform>%n Zeilen lassen sich nicht lesen; eine Synchronisierung sagt, was daran falsch ist.</numerusform></translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>Options of every command, before or after it:
  --workspace DIR          folder of the workspace (default: %1)
  --as-of YYYY-MM-DD       take this day for today
  --format table|json|csv  how to write the data (default: table)
  --language en|de|fr      language of texts (default: that of the system)
  --quiet                  no notes, no progress
  --help                   this page; with a command: its page

Exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 done, but rows were
quarantined or messages failed.</source>
        <translation>Optionen jedes Befehls, davor oder danach:
  --workspace DIR          Ordner des Arbeitsbereichs (Vorgabe: %1)
  --as-of YYYY-MM-DD       diesen Tag als heute nehmen
  --format table|json|csv  wie die Daten geschrieben werden (Vorgabe: table)
  --language en|de|fr      Sprache der Texte (Vorgabe: die des Systems)
  --quiet                  keine Hinweise, kein Fortschritt
  --help                   diese Seite; mit einem Befehl: dessen Seite

Ende-Code: 0 erledigt, 1 abgelehnt oder gescheitert, 2 falscher Aufruf, 3 erledigt,
aber Zeilen kamen in Quarantäne oder Nachrichten scheiterten.</translation>
    </message>
    <message>
        <source>Say what to do: no command was given.</source>
        <translation>Sagen Sie, was zu tun ist: Es wurde kein Befehl genannt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>“%1” alone says too little: choose one of %2.</source>
        <translation>„%1“ allein sagt zu wenig: Wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>repromisectl: Cannot write the output: %1. Nothing in the workspace was lost; run the command again with room for its output.</source>
        <translation>repromisectl: Die Ausgabe kann nicht geschrieben werden: %1. Im Arbeitsbereich ging nichts verloren; wiederholen Sie den Befehl, wenn Platz für die Ausgabe ist.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>“repromisectl %1 --help” says more.</source>
        <translation>„repromisectl %1 --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND ...</source>
        <translation>Aufruf: %1 BEFEHL ...</translation>
    </message>
    <message>
        <source>“repromisectl --help” lists the commands.</source>
        <translation>„repromisectl --help“ nennt die Befehle.</translation>
    </message>
    <message>
        <source>

Options:
</source>
        <translation>

Optionen:
</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND ...

Finds order lines that will miss their promise and tells the customers.

Commands:
</source>
        <translation>Aufruf: %1 BEFEHL ...

Findet Auftragspositionen, die ihre Zusage verfehlen werden, und sagt es den Kunden.

Befehle:
</translation>
    </message>
    <message>
        <source>
A first look: “repromisectl demo”, then “repromisectl backlog”.

</source>
        <translation>
Zum Kennenlernen: „repromisectl demo“, dann „repromisectl backlog“.

</translation>
    </message>
</context>
<context>
    <name>CommandParserText</name>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>What changed, and what to do first</source>
        <translation>Was sich geändert hat und was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Arbeitsliste</translation>
    </message>
    <message>
        <source>Lines that will miss their promise</source>
        <translation>Positionen, die ihre Zusage verfehlen werden</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>Drafts, outbox and what was sent</source>
        <translation>Entwürfe, Postausgang und was gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Ageing</source>
        <translation>Alters&amp;struktur</translation>
    </message>
    <message>
        <source>The backlog by age</source>
        <translation>Der Rückstand nach Alter</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Sources, how fresh they are, and refused rows</source>
        <translation>Quellen, wie frisch sie sind, und abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt a&amp;bgleichen</translation>
    </message>
    <message>
        <source>Read every source again</source>
        <translation>Jede Quelle neu lesen</translation>
    </message>
    <message>
        <source>Export &amp;review…</source>
        <translation>Bericht aus&amp;geben …</translation>
    </message>
    <message>
        <source>Write the backlog review as PDF and picture</source>
        <translation>Den Rückstandsbericht als PDF und Bild schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Die Konsole schließen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen …</translation>
    </message>
    <message>
        <source>Search orders, items and customers</source>
        <translation>Aufträge, Artikel und Kunden suchen</translation>
    </message>
    <message>
        <source>&amp;Tell customer</source>
        <translation>Kunden &amp;informieren</translation>
    </message>
    <message>
        <source>Draft a message about the selected lines</source>
        <translation>Eine Nachricht über die gewählten Positionen entwerfen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table</source>
        <translation>Die gewählten Positionen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV aus&amp;geben …</translation>
    </message>
    <message>
        <source>Write the lines shown to a CSV file</source>
        <translation>Die gezeigten Positionen in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>S&amp;palten wählen …</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Wählen, welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Keep filters, sorting and columns under a name</source>
        <translation>Filter, Reihenfolge und Spalten unter einem Namen behalten</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Show the whole backlog again</source>
        <translation>Wieder den ganzen Rückstand zeigen</translation>
    </message>
    <message>
        <source>Line stor&amp;y</source>
        <translation>&amp;Geschichte der Position</translation>
    </message>
    <message>
        <source>Show the story of the line beside the list</source>
        <translation>Die Geschichte der Position neben der Liste zeigen</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation>&amp;Nächste Position</translation>
    </message>
    <message>
        <source>Go to the next line of the list</source>
        <translation>Zur nächsten Position der Liste gehen</translation>
    </message>
    <message>
        <source>&amp;Previous line</source>
        <translation>&amp;Vorige Position</translation>
    </message>
    <message>
        <source>Go to the previous line of the list</source>
        <translation>Zur vorigen Position der Liste gehen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send the selected drafts</source>
        <translation>Die gewählten Entwürfe senden</translation>
    </message>
    <message>
        <source>&amp;Undo send</source>
        <translation>Senden &amp;rückgängig</translation>
    </message>
    <message>
        <source>Take back what has not left yet</source>
        <translation>Zurückholen, was noch nicht hinausgegangen ist</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>Drop the selected drafts</source>
        <translation>Die gewählten Entwürfe fallen lassen</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Quelle &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Connect another system or folder</source>
        <translation>Ein weiteres System oder einen Ordner anbinden</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Reach for the source without reading it</source>
        <translation>Die Quelle erreichen, ohne sie zu lesen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of the console</source>
        <translation>Alle Tasten der Konsole</translation>
    </message>
    <message>
        <source>&amp;About Repromise</source>
        <translation>Ü&amp;ber Repromise</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>S&amp;upply</source>
        <translation>V&amp;ersorgung</translation>
    </message>
    <message>
        <source>What is short, and what another date would do</source>
        <translation>Was fehlt und was ein anderer Termin bewirken würde</translation>
    </message>
    <message>
        <source>&amp;Keep as scenario…</source>
        <translation>A&amp;ls Szenario behalten …</translation>
    </message>
    <message>
        <source>Keep what is supposed under a name</source>
        <translation>Das Angenommene unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Reset dates</source>
        <translation>Termine &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Suppose nothing any more</source>
        <translation>Nichts mehr annehmen</translation>
    </message>
    <message>
        <source>How supply is shared out: edit, try and keep run variants</source>
        <translation>Wie Bestand und Zugänge verteilt werden: Laufvarianten bearbeiten, ausprobieren und behalten</translation>
    </message>
    <message>
        <source>Run &amp;variants…</source>
        <translation>Lauf&amp;varianten …</translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message>
        <source>A day that does not exist</source>
        <translation>Ein Tag, den es nicht gibt</translation>
    </message>
    <message>
        <source>A quote that is not closed</source>
        <translation>Ein Anführungszeichen, das nicht geschlossen ist</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Date is missing</source>
        <translation>Datum fehlt</translation>
    </message>
    <message>
        <source>Date written another way</source>
        <translation>Datum anders geschrieben</translation>
    </message>
    <message>
        <source>Delivered twice, differently</source>
        <translation>Zweimal geliefert, verschieden</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Key is missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Transportwege</translation>
    </message>
    <message>
        <source>Line without its order</source>
        <translation>Position ohne ihren Auftrag</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>More allocated than open</source>
        <translation>Mehr zugeteilt als offen</translation>
    </message>
    <message>
        <source>More received than ordered</source>
        <translation>Mehr eingegangen als bestellt</translation>
    </message>
    <message>
        <source>More shipped than ordered</source>
        <translation>Mehr versandt als bestellt</translation>
    </message>
    <message>
        <source>Negative quantity</source>
        <translation>Negative Menge</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Weder ja noch nein</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Nothing ordered</source>
        <translation>Nichts bestellt</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Pick tasks</source>
        <translation>Kommissionieraufgaben</translation>
    </message>
    <message>
        <source>Purchase lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Ersatzartikel</translation>
    </message>
    <message>
        <source>Supplier confirmations</source>
        <translation>Lieferantenbestätigungen</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Too few values</source>
        <translation>Zu wenige Werte</translation>
    </message>
    <message>
        <source>Too many values</source>
        <translation>Zu viele Werte</translation>
    </message>
    <message>
        <source>Trackings</source>
        <translation>Sendungsverfolgungen</translation>
    </message>
    <message>
        <source>Two sources disagree</source>
        <translation>Zwei Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>Unknown item</source>
        <translation>Unbekannter Artikel</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Unknown location</source>
        <translation>Unbekannter Standort</translation>
    </message>
    <message>
        <source>Unknown purchase line</source>
        <translation>Unbekannte Bestellposition</translation>
    </message>
    <message>
        <source>Unknown supplier</source>
        <translation>Unbekannter Lieferant</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>Unlesbare Zeichen</translation>
    </message>
    <message>
        <source>Unusable e-mail address</source>
        <translation>Unbrauchbare E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Unusable file</source>
        <translation>Unbrauchbare Datei</translation>
    </message>
    <message>
        <source>Value is missing</source>
        <translation>Wert fehlt</translation>
    </message>
    <message>
        <source>Two addresses in one</source>
        <translation>Zwei Adressen in einer</translation>
    </message>
    <message>
        <source>More cancelled than ordered</source>
        <translation>Mehr storniert als bestellt</translation>
    </message>
    <message>
        <source>More picked than asked for</source>
        <translation>Mehr kommissioniert als verlangt</translation>
    </message>
    <message>
        <source>Beyond all bounds</source>
        <translation>Außerhalb aller Grenzen</translation>
    </message>
    <message>
        <source>Negative cost</source>
        <translation>Negative Kosten</translation>
    </message>
    <message>
        <source>Negative tolerance or penalty</source>
        <translation>Negative Toleranz oder Strafe</translation>
    </message>
    <message>
        <source>Unusable ratio</source>
        <translation>Unbrauchbares Verhältnis</translation>
    </message>
    <message>
        <source>Unusable minimum shipment</source>
        <translation>Unbrauchbare Mindestlieferung</translation>
    </message>
    <message>
        <source>Useless when due</source>
        <translation>Bei Fälligkeit nutzlos</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Unbekannte Zeitzone</translation>
    </message>
    <message>
        <source>Its own substitute</source>
        <translation>Ersatz seiner selbst</translation>
    </message>
    <message>
        <source>Replenishes itself</source>
        <translation>Beliefert sich selbst</translation>
    </message>
    <message>
        <source>A lane to itself</source>
        <translation>Ein Weg zu sich selbst</translation>
    </message>
    <message>
        <source>Valid on no day</source>
        <translation>An keinem Tag gültig</translation>
    </message>
    <message>
        <source>Status at odds with quantities</source>
        <translation>Status passt nicht zu den Mengen</translation>
    </message>
    <message>
        <source>Received before it was ordered</source>
        <translation>Eingegangen, bevor bestellt wurde</translation>
    </message>
    <message>
        <source>Delivered before it was shipped</source>
        <translation>Zugestellt, bevor versandt wurde</translation>
    </message>
    <message>
        <source>Closed before it was opened</source>
        <translation>Geschlossen, bevor eröffnet wurde</translation>
    </message>
    <message>
        <source>Event without its parcel</source>
        <translation>Ereignis ohne Sendung</translation>
    </message>
    <message>
        <source>Unusable key</source>
        <translation>Unbrauchbarer Schlüssel</translation>
    </message>
    <message>
        <source>Unusable cell</source>
        <translation>Unbrauchbare Zelle</translation>
    </message>
    <message>
        <source>Another type than expected</source>
        <translation>Anderer Typ als erwartet</translation>
    </message>
    <message>
        <source>No single value</source>
        <translation>Kein einzelner Wert</translation>
    </message>
    <message>
        <source>Unusable event</source>
        <translation>Unbrauchbares Ereignis</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Unbekanntes Ereignis</translation>
    </message>
    <message>
        <source>No EDI</source>
        <translation>Kein EDI</translation>
    </message>
    <message>
        <source>Damaged header</source>
        <translation>Beschädigter Kopf</translation>
    </message>
    <message>
        <source>Outside any interchange</source>
        <translation>Außerhalb eines Austauschs</translation>
    </message>
    <message>
        <source>Interchange cut off</source>
        <translation>Austausch abgeschnitten</translation>
    </message>
    <message>
        <source>Message cut off</source>
        <translation>Nachricht abgeschnitten</translation>
    </message>
    <message>
        <source>Unknown kind of message</source>
        <translation>Unbekannte Nachrichtenart</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>Segment outside any message</source>
        <translation>Segment außerhalb einer Nachricht</translation>
    </message>
    <message>
        <source>End without a beginning</source>
        <translation>Ende ohne Anfang</translation>
    </message>
    <message>
        <source>Segments do not add up</source>
        <translation>Segmentzahl stimmt nicht</translation>
    </message>
    <message>
        <source>Messages do not add up</source>
        <translation>Nachrichtenzahl stimmt nicht</translation>
    </message>
    <message>
        <source>Control numbers differ</source>
        <translation>Kontrollnummern verschieden</translation>
    </message>
    <message>
        <source>Confirmed in parts</source>
        <translation>In Teilen bestätigt</translation>
    </message>
    <message>
        <source>Another item than ordered</source>
        <translation>Anderer Artikel als bestellt</translation>
    </message>
    <message>
        <source>Nothing to keep it in</source>
        <translation>Kein Platz dafür</translation>
    </message>
    <message>
        <source>Lead time beyond all bounds</source>
        <translation>Lieferzeit außerhalb aller Grenzen</translation>
    </message>
    <message>
        <source>Row too long</source>
        <translation>Zeile zu lang</translation>
    </message>
    <message>
        <source>Cell holds an error</source>
        <translation>Zelle enthält einen Fehler</translation>
    </message>
    <message>
        <source>Formula without a result</source>
        <translation>Formel ohne Ergebnis</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>A, B, C</source>
        <translation>A, B, C</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lines with or without this date</source>
        <translation>Positionen mit oder ohne dieses Datum</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Values, separated by commas</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ConditionsEditor</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>All conditions must hold; without any, every line.</source>
        <translation>Alle Bedingungen müssen gelten; ohne Bedingung jede Position.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Positionen</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sync &amp;all now</source>
        <translation>A&amp;lle abgleichen</translation>
    </message>
    <message>
        <source>Sync &amp;selected</source>
        <translation>Ge&amp;wählte abgleichen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Add a so&amp;urce…</source>
        <translation>&amp;Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Map colu&amp;mns…</source>
        <translation>Spalten &amp;zuordnen …</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>A tracking belongs to the order whose number was given to AfterShip as order number (or order id); others are kept without an order.</source>
        <translation>Eine Sendung gehört zu dem Auftrag, dessen Nummer AfterShip als Auftragsnummer (oder Auftrags-ID) bekam; andere werden ohne Auftrag gehalten.</translation>
    </message>
    <message>
        <source>It says how far a parcel is, not what is in it: quantities shipped come from the ERP or the warehouse.</source>
        <translation>Sie sagt, wie weit ein Paket ist, nicht, was darin ist: Versandte Mengen kommen aus dem ERP oder dem Lager.</translation>
    </message>
    <message>
        <source>AfterShip lists what is at most 30 to 120 days old, by plan; what is older, or was deleted there, stays here as it was last told.</source>
        <translation>AfterShip führt auf, was höchstens 30 bis 120 Tage alt ist, je nach Tarif; was älter ist oder dort gelöscht wurde, bleibt hier, wie es zuletzt gemeldet war.</translation>
    </message>
    <message>
        <source>Times of checkpoints without a zone are taken in the zone set here.</source>
        <translation>Zeiten von Stationen ohne Zone gelten in der hier eingestellten Zone.</translation>
    </message>
    <message>
        <source>Nothing is written back: it holds no orders.</source>
        <translation>Es wird nichts zurückgeschrieben: Es hält keine Aufträge.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Time zone of checkpoints that name none, like Europe/Berlin</source>
        <translation>Zeitzone von Stationen, die keine nennen, wie Europe/Berlin</translation>
    </message>
    <message>
        <source>The standard API has no stock per location, only a total: it is taken as the stock of the location set as stock_location.</source>
        <translation>Die Standard-API kennt keinen Bestand je Lagerort, nur eine Summe: Sie gilt als Bestand des als stock_location eingestellten Lagerorts.</translation>
    </message>
    <message>
        <source>There is no promised date, no reserved quantity and no priority in it: lines carry the planned shipment date as confirmed, and nothing counts as allocated.</source>
        <translation>Sie hat kein zugesagtes Datum, keine reservierte Menge und keine Priorität: Positionen tragen das geplante Versanddatum als bestätigt, und nichts gilt als zugeteilt.</translation>
    </message>
    <message>
        <source>Orders vanish from it once they are posted whole, so open orders are read whole each time; lines carry no change stamp of their own.</source>
        <translation>Aufträge verschwinden daraus, sobald sie ganz gebucht sind; deshalb werden offene Aufträge jedes Mal ganz gelesen. Positionen tragen keinen eigenen Änderungsstempel.</translation>
    </message>
    <message>
        <source>Substitutes are only in a table that the standard API leaves out.</source>
        <translation>Ersatzartikel stehen nur in einer Tabelle, die die Standard-API auslässt.</translation>
    </message>
    <message>
        <source>Address of the API up to its version</source>
        <translation>Adresse der API bis zu ihrer Version</translation>
    </message>
    <message>
        <source>Microsoft Entra tenant id</source>
        <translation>Mandanten-ID von Microsoft Entra</translation>
    </message>
    <message>
        <source>Id of the company, a GUID</source>
        <translation>ID des Mandanten in Business Central, eine GUID</translation>
    </message>
    <message>
        <source>Application (client) id of the registered app</source>
        <translation>Anwendungs-ID (Client-ID) der registrierten App</translation>
    </message>
    <message>
        <source>Code of the location that stock totals, and lines without a location, belong to</source>
        <translation>Code des Lagerorts, zu dem Bestandssummen und Positionen ohne Lagerort gehören</translation>
    </message>
    <message>
        <source>Currency of the company, for documents without one</source>
        <translation>Währung des Unternehmens, für Belege ohne Währung</translation>
    </message>
    <message>
        <source>Language of contacts</source>
        <translation>Sprache der Ansprechpartner</translation>
    </message>
    <message>
        <source>Order lines tell neither what is delivered nor what is left: a line that is delivered or invoiced is shipped, a backorder line is open as a whole, also when a part of it has left.</source>
        <translation>Auftragspositionen sagen weder, was geliefert ist, noch, was übrig ist: Eine gelieferte oder fakturierte Position gilt als versandt, eine rückständige als ganz offen, auch wenn ein Teil von ihr hinausging.</translation>
    </message>
    <message>
        <source>The standard entities carry no stamp of their change: open lines are read whole each time, and those that are closed are no longer among them.</source>
        <translation>Die Standardentitäten tragen keinen Änderungsstempel: Offene Positionen werden jedes Mal ganz gelesen, und geschlossene sind nicht mehr darunter.</translation>
    </message>
    <message>
        <source>Lines have no priority, and nothing counts as allocated.</source>
        <translation>Positionen haben keine Priorität, und nichts gilt als zugeteilt.</translation>
    </message>
    <message>
        <source>One legal entity is read by a source.</source>
        <translation>Eine Quelle liest eine juristische Person.</translation>
    </message>
    <message>
        <source>Purchase lines do not tell what was received.</source>
        <translation>Bestellpositionen sagen nicht, was eingegangen ist.</translation>
    </message>
    <message>
        <source>Written back are the confirmed shipping date of a sales line, its stop as delivery block (the only reason it takes is Yes), and the confirmed delivery date of a purchase line; lines are changed by the keys that published clients use (the lot of a sales line; order and number of a purchase line), and the system&apos;s own rules may refuse a change.</source>
        <translation>Zurückgeschrieben werden das bestätigte Versanddatum einer Auftragsposition, ihr Stopp als Liefersperre (der einzige Grund, den er annimmt, ist Yes) und das bestätigte Lieferdatum einer Bestellposition; Positionen werden unter den Schlüsseln geändert, die veröffentlichte Programme benutzen (die Losnummer einer Auftragsposition; Bestellung und Nummer einer Bestellposition), und die eigenen Regeln des Systems können eine Änderung ablehnen.</translation>
    </message>
    <message>
        <source>Address of the environment, like https://contoso.operations.dynamics.com</source>
        <translation>Adresse der Umgebung, wie https://contoso.operations.dynamics.com</translation>
    </message>
    <message>
        <source>Company, like usmf</source>
        <translation>Unternehmen, wie usmf</translation>
    </message>
    <message>
        <source>A tracker names no order: it is known by its tracking number only, and shipment_id is EasyPost&apos;s own.</source>
        <translation>Ein Tracker nennt keinen Auftrag: Er ist nur unter seiner Sendungsnummer bekannt, und shipment_id ist EasyPosts eigene.</translation>
    </message>
    <message>
        <source>The list can be asked for what was made since a day, not for what changed: all trackers since the day set are read each time (of the last month when none is set); older ones stay as they were.</source>
        <translation>Die Liste lässt sich danach fragen, was seit einem Tag angelegt wurde, nicht, was sich geändert hat: Alle Tracker seit dem eingestellten Tag werden jedes Mal gelesen (des letzten Monats, wenn keiner eingestellt ist); ältere bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>It says how far a parcel is, not what is in it.</source>
        <translation>Sie sagt, wie weit ein Paket ist, nicht, was darin ist.</translation>
    </message>
    <message>
        <source>Only trackers made on or after this day; the last month when empty</source>
        <translation>Nur Tracker, die an oder nach diesem Tag angelegt wurden; leer: der letzte Monat</translation>
    </message>
    <message>
        <source>Reservations are not read: nothing counts as allocated.</source>
        <translation>Reservierungen werden nicht gelesen: Nichts gilt als zugeteilt.</translation>
    </message>
    <message>
        <source>ERPNext has one delivery date a line: it is both what was wanted and what was promised first.</source>
        <translation>ERPNext hat ein Lieferdatum je Position: Es ist das gewünschte und das zuerst zugesagte zugleich.</translation>
    </message>
    <message>
        <source>Orders are asked for one by one after they changed: a first read takes one call for each order.</source>
        <translation>Aufträge werden nach einer Änderung einzeln abgefragt: Das erste Lesen braucht einen Aufruf je Auftrag.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Installation</translation>
    </message>
    <message>
        <source>API key of a user who may read stock, selling and buying</source>
        <translation>API-Schlüssel eines Benutzers, der Lager, Verkauf und Einkauf lesen darf</translation>
    </message>
    <message>
        <source>Orders of this day and later are read</source>
        <translation>Aufträge ab diesem Tag werden gelesen</translation>
    </message>
    <message>
        <source>Time zone of the site, like Asia/Kolkata</source>
        <translation>Zeitzone der Installation, wie Asia/Kolkata</translation>
    </message>
    <message>
        <source>Customers are those of the ERP: a company&apos;s number there must be in its property customer_number. Contacts of companies without one are quarantined; such tickets are kept without a customer.</source>
        <translation>Kunden sind die des ERP: Die dortige Nummer eines Unternehmens muss in seiner Eigenschaft customer_number stehen. Ansprechpartner von Unternehmen ohne Nummer kommen in Quarantäne; solche Tickets werden ohne Kunden gehalten.</translation>
    </message>
    <message>
        <source>A ticket&apos;s order is read from its property order_number, where there is one.</source>
        <translation>Der Auftrag eines Tickets wird aus dessen Eigenschaft order_number gelesen, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Lists are read whole: the search that could give changes only leaves out associations and ends at 10,000 records.</source>
        <translation>Listen werden ganz gelesen: Die Suche, die nur Änderungen geben könnte, lässt Zuordnungen aus und endet bei 10.000 Datensätzen.</translation>
    </message>
    <message>
        <source>Stages are those of the first pipeline HubSpot makes (1 to 4); a ticket in another one counts as open.</source>
        <translation>Die Phasen sind die der ersten Pipeline, die HubSpot anlegt (1 bis 4); ein Ticket in einer anderen gilt als offen.</translation>
    </message>
    <message>
        <source>Nothing is written back.</source>
        <translation>Es wird nichts zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Access token of a private app that may read companies, contacts and tickets</source>
        <translation>Zugriffstoken einer privaten App, die Unternehmen, Kontakte und Tickets lesen darf</translation>
    </message>
    <message>
        <source>Language of contacts that have none</source>
        <translation>Sprache von Ansprechpartnern, die keine haben</translation>
    </message>
    <message>
        <source>Transactions have no pages: each list is asked for whole, up to 100,000 records, and a list that is full is refused rather than taken in part.</source>
        <translation>Transaktionen haben keine Seiten: Jede Liste wird ganz abgefragt, bis zu 100.000 Datensätze, und eine volle Liste wird abgelehnt, statt nur zum Teil genommen zu werden.</translation>
    </message>
    <message>
        <source>Orders and lines are those from status 20 to 66, read each time; what was delivered whole is no longer among them.</source>
        <translation>Aufträge und Positionen sind die von Status 20 bis 66, jedes Mal gelesen; was ganz geliefert ist, ist nicht mehr darunter.</translation>
    </message>
    <message>
        <source>What M3 no longer counts as remaining and did not deliver counts as cancelled. Allocated is what is allocated or on a pick list.</source>
        <translation>Was M3 nicht mehr als Rest zählt und nicht geliefert hat, gilt als storniert. Zugeteilt ist, was zugeteilt ist oder auf einer Pickliste steht.</translation>
    </message>
    <message>
        <source>An order may be delivered in part unless its lines are delivered jointly; that is a matter of each line there, so all orders are taken as divisible.</source>
        <translation>Ein Auftrag darf in Teilen geliefert werden, außer seine Positionen werden gemeinsam geliefert; das ist dort Sache jeder Position, deshalb gelten alle Aufträge als teilbar.</translation>
    </message>
    <message>
        <source>The confirmed delivery date counts as promise and as confirmation.</source>
        <translation>Das bestätigte Lieferdatum gilt als Zusage und als Bestätigung.</translation>
    </message>
    <message>
        <source>Amounts are per basic unit: the line&apos;s amount divided by its quantity. Items carry no price.</source>
        <translation>Beträge gelten je Grundeinheit: der Betrag der Position geteilt durch ihre Menge. Artikel tragen keinen Preis.</translation>
    </message>
    <message>
        <source>Replaced and alternative items are not read.</source>
        <translation>Ersetzte und alternative Artikel werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Which statuses count as open (sales lines 20 to 66, purchase orders 15 to 75) was not found in a published list; a system with statuses of its own needs a copy of this connector.</source>
        <translation>Welche Status als offen gelten (Auftragspositionen 20 bis 66, Bestellungen 15 bis 75), fand sich in keiner veröffentlichten Liste; ein System mit eigenen Status braucht eine Kopie dieses Konnektors.</translation>
    </message>
    <message>
        <source>Written back are the confirmed delivery date of a sales line (OIS100MI/UpdCnfDlyDate) and of a purchase line (PPS001MI/ConfirmLine). The first wants planning and departure along with it: they are sent as they were read, with the day of the order&apos;s own time zone. The second takes a confirmed quantity too, which is not sent. Inputs and outputs are those of a published list; what M3 makes of the other dates and of the quantity that is not sent is in none: what it shows afterwards decides. A line with a suffix cannot be named in that transaction and is not written. M3 protects no record by a version: what is changed there between reading and writing is overwritten.</source>
        <translation>Zurückgeschrieben werden das bestätigte Lieferdatum einer Auftragsposition (OIS100MI/UpdCnfDlyDate) und einer Bestellposition (PPS001MI/ConfirmLine). Die erste Transaktion will Planung und Abgang dazu: Sie werden gesendet, wie sie gelesen wurden, mit dem Tag in der Zeitzone des Auftrags. Die zweite nimmt auch eine bestätigte Menge, die nicht gesendet wird. Eingaben und Ausgaben sind die einer veröffentlichten Liste; was M3 aus den anderen Daten und der nicht gesendeten Menge macht, steht in keiner: Was es danach zeigt, entscheidet. Eine Position mit Zusatz lässt sich in dieser Transaktion nicht benennen und wird nicht geschrieben. M3 schützt keinen Datensatz durch eine Version: Was dort zwischen Lesen und Schreiben geändert wird, wird überschrieben.</translation>
    </message>
    <message>
        <source>Address of the ION API gateway with the tenant, like https://mingle-ionapi.eu1.inforcloudsuite.com/ACME_PRD</source>
        <translation>Adresse des ION-API-Gateways mit dem Mandanten, wie https://mingle-ionapi.eu1.inforcloudsuite.com/ACME_PRD</translation>
    </message>
    <message>
        <source>pu and ot of the .ionapi file, put together</source>
        <translation>pu und ot der .ionapi-Datei, zusammengesetzt</translation>
    </message>
    <message>
        <source>ci of the .ionapi file</source>
        <translation>ci der .ionapi-Datei</translation>
    </message>
    <message>
        <source>cs of the .ionapi file</source>
        <translation>cs der .ionapi-Datei</translation>
    </message>
    <message>
        <source>saak of the .ionapi file (backend service)</source>
        <translation>saak der .ionapi-Datei (Backend-Dienst)</translation>
    </message>
    <message>
        <source>sask of the .ionapi file (backend service)</source>
        <translation>sask der .ionapi-Datei (Backend-Dienst)</translation>
    </message>
    <message>
        <source>Company (CONO)</source>
        <translation>Unternehmen (CONO)</translation>
    </message>
    <message>
        <source>Warehouses whose stock is read, like 110,120</source>
        <translation>Lager, deren Bestand gelesen wird, wie 110,120</translation>
    </message>
    <message>
        <source>Currency of the company, for lines without one</source>
        <translation>Währung des Unternehmens, für Positionen ohne Währung</translation>
    </message>
    <message>
        <source>M3 refused the transaction</source>
        <translation>M3 hat die Transaktion abgelehnt</translation>
    </message>
    <message>
        <source>M3 ended the transaction</source>
        <translation>M3 hat die Transaktion beendet</translation>
    </message>
    <message>
        <source>M3 refused the change.</source>
        <translation>M3 hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>SuiteQL gives at most 100,000 rows for one question: lines and orders are asked for by the time of their change, in pieces of 180 days.</source>
        <translation>SuiteQL gibt höchstens 100.000 Zeilen je Frage: Positionen und Aufträge werden nach der Zeit ihrer Änderung abgefragt, in Stücken von 180 Tagen.</translation>
    </message>
    <message>
        <source>Committed quantity counts as allocated; what is picked already is not free either way.</source>
        <translation>Gebundene Menge gilt als zugeteilt; was schon kommissioniert ist, ist ohnehin nicht frei.</translation>
    </message>
    <message>
        <source>SuiteQL answers times in the time zone of the account&apos;s database, taken as Pacific time here; a source in another zone needs a copy of this connector with its zone.</source>
        <translation>SuiteQL antwortet mit Zeiten in der Zeitzone der Datenbank des Kontos, hier als pazifische Zeit genommen; eine Quelle in einer anderen Zone braucht eine Kopie dieses Konnektors mit ihrer Zone.</translation>
    </message>
    <message>
        <source>Stock by location is read from the table aggregateItemLocation; a role without the right to it cannot read stock.</source>
        <translation>Der Bestand je Lagerort wird aus der Tabelle aggregateItemLocation gelesen; eine Rolle ohne das Recht daran kann keinen Bestand lesen.</translation>
    </message>
    <message>
        <source>Substitutes are not read.</source>
        <translation>Ersatzartikel werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Written back are the expected ship date and the order priority of a sales line and the expected receipt date of a purchase line, by the number of the line. Changing one field of a line so is documented, and the names are those of the published schema of these records; an account is asked to refuse a name that it does not know all the same. The record service takes no ETag here: what is changed there between reading and writing is overwritten.</source>
        <translation>Zurückgeschrieben werden das erwartete Versanddatum und die Auftragspriorität einer Auftragsposition und das erwartete Eingangsdatum einer Bestellposition, unter der Nummer der Position. Ein einzelnes Feld einer Position so zu ändern ist dokumentiert, und die Namen sind die des veröffentlichten Schemas dieser Datensätze; trotzdem wird ein Konto gebeten, einen Namen abzulehnen, den es nicht kennt. Der Datensatzdienst nimmt hier kein ETag: Was dort zwischen Lesen und Schreiben geändert wird, wird überschrieben.</translation>
    </message>
    <message>
        <source>REST address of the account, like https://1234567.suitetalk.api.netsuite.com</source>
        <translation>REST-Adresse des Kontos, wie https://1234567.suitetalk.api.netsuite.com</translation>
    </message>
    <message>
        <source>Account id, like 1234567 or 1234567_SB1</source>
        <translation>Konto-ID, wie 1234567 oder 1234567_SB1</translation>
    </message>
    <message>
        <source>Location of lines that name none</source>
        <translation>Lagerort von Positionen, die keinen nennen</translation>
    </message>
    <message>
        <source>the account&apos;s limit of requests at a time is reached</source>
        <translation>die Grenze gleichzeitiger Anfragen des Kontos ist erreicht</translation>
    </message>
    <message>
        <source>the role has no right to a table that is asked for</source>
        <translation>die Rolle hat kein Recht an einer Tabelle, nach der gefragt wird</translation>
    </message>
    <message>
        <source>Reservations are not read: stock is matched to lines by rank, and nothing counts as allocated.</source>
        <translation>Reservierungen werden nicht gelesen: Bestand wird den Positionen nach Rang zugeordnet, und nichts gilt als zugeteilt.</translation>
    </message>
    <message>
        <source>What an order still lacks is computed by Odoo when asked and leaves no stamp, so all open orders are read each time; those delivered whole are no longer among them.</source>
        <translation>Was einem Auftrag noch fehlt, berechnet Odoo auf Anfrage und hinterlässt keinen Stempel; deshalb werden alle offenen Aufträge jedes Mal gelesen. Ganz gelieferte sind nicht mehr darunter.</translation>
    </message>
    <message>
        <source>Purchase lines do not say their warehouse: they are expected at the one set as receiving_warehouse.</source>
        <translation>Bestellpositionen sagen nicht, zu welchem Lager sie gehören: Sie werden an dem als receiving_warehouse eingestellten erwartet.</translation>
    </message>
    <message>
        <source>Odoo 18 and older have another API (JSON-RPC), which this connector does not speak.</source>
        <translation>Odoo 18 und ältere haben eine andere API (JSON-RPC), die dieser Konnektor nicht spricht.</translation>
    </message>
    <message>
        <source>Alternative products are not read.</source>
        <translation>Alternative Produkte werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Written back are an order&apos;s commitment date, which all lines of the order share, the expected date of a purchase line, and the priority of the delivery (stock.picking) that a line&apos;s open stock move belongs to, which all lines of that delivery share: 1 is Odoo&apos;s urgent, 3 its normal; it knows no other, and it is not read. A line with several open moves is not written. Odoo protects no record by a version: what is changed there between reading and writing is overwritten.</source>
        <translation>Zurückgeschrieben werden der zugesagte Termin eines Auftrags, den alle Positionen des Auftrags teilen, das erwartete Datum einer Bestellposition und die Priorität der Lieferung (stock.picking), zu der die offene Lagerbewegung einer Position gehört und die alle Positionen dieser Lieferung teilen: 1 ist Odoos dringend, 3 sein normal; andere kennt es nicht, und gelesen wird sie nicht. Eine Position mit mehreren offenen Bewegungen wird nicht geschrieben. Odoo schützt keinen Datensatz durch eine Version: Was dort zwischen Lesen und Schreiben geändert wird, wird überschrieben.</translation>
    </message>
    <message>
        <source>Address of Odoo</source>
        <translation>Adresse von Odoo</translation>
    </message>
    <message>
        <source>Only where an address serves several databases</source>
        <translation>Nur, wo eine Adresse mehrere Datenbanken bedient</translation>
    </message>
    <message>
        <source>API key of a user with read rights</source>
        <translation>API-Schlüssel eines Benutzers mit Leserechten</translation>
    </message>
    <message>
        <source>Short name of the warehouse that purchases go to</source>
        <translation>Kurzname des Lagers, an das Einkäufe gehen</translation>
    </message>
    <message>
        <source>a field or a model is not known there</source>
        <translation>ein Feld oder Modell ist dort nicht bekannt</translation>
    </message>
    <message>
        <source>It has several open stock moves, each with a delivery of its own</source>
        <translation>Sie hat mehrere offene Lagerbewegungen, jede mit einer eigenen Lieferung</translation>
    </message>
    <message>
        <source>Customers are those of orders that were read; their contacts are not in these resources.</source>
        <translation>Kunden sind die der gelesenen Aufträge; ihre Ansprechpartner stehen nicht in diesen Ressourcen.</translation>
    </message>
    <message>
        <source>Address of the pod, like https://abcd.fa.em2.oraclecloud.com</source>
        <translation>Adresse des Pods, wie https://abcd.fa.em2.oraclecloud.com</translation>
    </message>
    <message>
        <source>Inventory organization of lines that name none</source>
        <translation>Bestandsorganisation von Positionen, die keine nennen</translation>
    </message>
    <message>
        <source>Order Management refused the substitute.</source>
        <translation>Order Management hat den Ersatz abgelehnt.</translation>
    </message>
    <message>
        <source>Order Management is still at work on it.</source>
        <translation>Order Management arbeitet noch daran.</translation>
    </message>
    <message>
        <source>Customers are those of the ERP: a contact or case belongs to the one whose number is the Account Number of its account. Contacts of accounts without one are quarantined; such cases are kept without a customer.</source>
        <translation>Kunden sind die des ERP: Ein Ansprechpartner oder Fall gehört zu dem, dessen Nummer die Kontonummer (Account Number) seines Accounts ist. Ansprechpartner von Accounts ohne Nummer kommen in Quarantäne; solche Fälle werden ohne Kunden gehalten.</translation>
    </message>
    <message>
        <source>A case has no standard field for an order, so cases are found by customer only; copy this connector and add the field of your organisation to the query and the shape.</source>
        <translation>Ein Fall hat kein Standardfeld für einen Auftrag, deshalb finden sich Fälle nur über den Kunden; kopieren Sie diesen Konnektor und ergänzen Sie das Feld Ihrer Organisation in Abfrage und Form.</translation>
    </message>
    <message>
        <source>Contacts have no standard language: the language set here is taken.</source>
        <translation>Ansprechpartner haben keine Standardsprache: Es gilt die hier eingestellte.</translation>
    </message>
    <message>
        <source>My Domain address, like https://acme.my.salesforce.com</source>
        <translation>„My Domain“-Adresse, wie https://acme.my.salesforce.com</translation>
    </message>
    <message>
        <source>Consumer key of a connected app with the client credentials flow</source>
        <translation>Consumer Key einer verbundenen App mit dem Ablauf Client Credentials</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>the calls granted for 24 hours are used up</source>
        <translation>die für 24 Stunden gewährten Aufrufe sind verbraucht</translation>
    </message>
    <message>
        <source>this edition has no API</source>
        <translation>diese Edition hat keine API</translation>
    </message>
    <message>
        <source>a field is not there, or this user may not see it</source>
        <translation>ein Feld ist nicht da, oder dieser Benutzer darf es nicht sehen</translation>
    </message>
    <message>
        <source>These services tell no reserved quantity: nothing counts as allocated, and what S/4HANA confirmed for a later date is only its date.</source>
        <translation>Diese Dienste nennen keine reservierte Menge: Nichts gilt als zugeteilt, und was S/4HANA für ein späteres Datum bestätigt hat, ist nur dessen Datum.</translation>
    </message>
    <message>
        <source>A confirmed date is the latest of a line&apos;s schedule lines, also when only a part of the quantity is confirmed.</source>
        <translation>Ein bestätigtes Datum ist das späteste der Einteilungen einer Position, auch wenn nur ein Teil der Menge bestätigt ist.</translation>
    </message>
    <message>
        <source>Purchase orders tell no received quantity, only whether an item is complete, and no supplier confirmations.</source>
        <translation>Bestellungen nennen keine eingegangene Menge, nur, ob eine Position abgeschlossen ist, und keine Bestätigungen von Lieferanten.</translation>
    </message>
    <message>
        <source>Stock has no change stamp and is read whole; only unrestricted stock of our own is counted (stock type 01, no special stock).</source>
        <translation>Bestand hat keinen Änderungsstempel und wird ganz gelesen; nur frei verwendbarer eigener Bestand zählt (Bestandsart 01, kein Sonderbestand).</translation>
    </message>
    <message>
        <source>Which items may stand in for others is not in these services.</source>
        <translation>Welche Artikel für andere einspringen können, steht nicht in diesen Diensten.</translation>
    </message>
    <message>
        <source>Written back are a line&apos;s delivery priority and material, the confirmed date and delivery block of its schedule line, and the date of a purchase schedule line. Of several schedule lines it is the only one with an open confirmed quantity; where none or more than one is open, nothing is written. The metadata lets all of these be changed; whether S/4HANA keeps a confirmed date or works it out anew, and what it makes of the price of another material, could not be verified: what it shows afterwards decides.</source>
        <translation>Zurückgeschrieben werden Lieferpriorität und Material einer Position, bestätigtes Datum und Liefersperre ihrer Einteilung und das Datum einer Bestelleinteilung. Von mehreren Einteilungen ist es die einzige mit einer offenen bestätigten Menge; wo keine oder mehr als eine offen ist, wird nichts geschrieben. Nach den Metadaten dürfen alle diese geändert werden; ob S/4HANA ein bestätigtes Datum behält oder neu berechnet und was es aus dem Preis eines anderen Materials macht, ließ sich nicht prüfen: Was es danach zeigt, entscheidet.</translation>
    </message>
    <message>
        <source>Address of the system, like https://my300000-api.s4hana.example</source>
        <translation>Adresse des Systems, wie https://my300000-api.s4hana.example</translation>
    </message>
    <message>
        <source>How the communication user logs in</source>
        <translation>Wie sich der Kommunikationsbenutzer anmeldet</translation>
    </message>
    <message>
        <source>Communication user, or OAuth client</source>
        <translation>Kommunikationsbenutzer oder OAuth-Client</translation>
    </message>
    <message>
        <source>Password, or OAuth client secret</source>
        <translation>Passwort oder Geheimnis des OAuth-Clients</translation>
    </message>
    <message>
        <source>OAuth only: where tokens are given out</source>
        <translation>Nur OAuth: wo Token ausgegeben werden</translation>
    </message>
    <message>
        <source>Sales and purchase orders of this day and later are read</source>
        <translation>Aufträge und Bestellungen ab diesem Tag werden gelesen</translation>
    </message>
    <message>
        <source>Language of item texts</source>
        <translation>Sprache der Artikeltexte</translation>
    </message>
    <message>
        <source>it wants a token although nothing is written</source>
        <translation>es will ein Token, obwohl nichts geschrieben wird</translation>
    </message>
    <message>
        <source>Of several schedule lines, the only one with an open confirmed quantity is changed; here there is none or more than one</source>
        <translation>Von mehreren Einteilungen wird die einzige mit einer offenen bestätigten Menge geändert; hier gibt es keine oder mehr als eine</translation>
    </message>
    <message>
        <source>Sales and purchase orders come by OData V4 with the purchase quantity still open; items, stock and partners by the OData V2 services, since only these are published for them.</source>
        <translation>Aufträge und Bestellungen kommen über OData V4 mit der noch offenen Bestellmenge; Artikel, Bestand und Partner über die OData-V2-Dienste, da nur diese für sie veröffentlicht sind.</translation>
    </message>
    <message>
        <source>These services tell no reserved quantity: nothing counts as allocated.</source>
        <translation>Diese Dienste nennen keine reservierte Menge: Nichts gilt als zugeteilt.</translation>
    </message>
    <message>
        <source>Purchase orders tell no supplier confirmations.</source>
        <translation>Bestellungen nennen keine Bestätigungen von Lieferanten.</translation>
    </message>
    <message>
        <source>Written back are a line&apos;s delivery priority and product, the delivery block of its whole order, which all its lines share, and the date of a purchase schedule line. The metadata lets these be changed; what S/4HANA makes of the price of another product could not be verified: what it shows afterwards decides.</source>
        <translation>Zurückgeschrieben werden Lieferpriorität und Produkt einer Position, die Liefersperre ihres ganzen Auftrags, die alle seine Positionen teilen, und das Datum einer Bestelleinteilung. Nach den Metadaten dürfen diese geändert werden; was S/4HANA aus dem Preis eines anderen Produkts macht, ließ sich nicht prüfen: Was es danach zeigt, entscheidet.</translation>
    </message>
    <message>
        <source>Path of the V4 sales order service</source>
        <translation>Pfad des V4-Dienstes für Aufträge</translation>
    </message>
    <message>
        <source>Path of the V4 purchase order service</source>
        <translation>Pfad des V4-Dienstes für Bestellungen</translation>
    </message>
    <message>
        <source>Shopify has no promised date: a line is wanted on the day its fulfillment is due, or is scheduled for, or the order was placed.</source>
        <translation>Shopify hat kein zugesagtes Datum: Eine Position ist an dem Tag gewünscht, an dem ihre Ausführung fällig oder eingeplant ist oder der Auftrag erteilt wurde.</translation>
    </message>
    <message>
        <source>Quantities that Shopify commits to open orders are not given by line, so nothing counts as allocated.</source>
        <translation>Mengen, die Shopify für offene Aufträge bindet, werden nicht je Position angegeben; deshalb gilt nichts als zugeteilt.</translation>
    </message>
    <message>
        <source>The names of fields follow the published REST resources and the GraphQL guide; the schema of the version you set was not at hand when this was written.</source>
        <translation>Die Namen der Felder folgen den veröffentlichten REST-Ressourcen und dem GraphQL-Leitfaden; das Schema der von Ihnen eingestellten Version lag beim Schreiben nicht vor.</translation>
    </message>
    <message>
        <source>Orders older than 60 days need the right read_all_orders. It has no purchase orders.</source>
        <translation>Aufträge, die älter als 60 Tage sind, brauchen das Recht read_all_orders. Bestellungen gibt es nicht.</translation>
    </message>
    <message>
        <source>Written back are the day a scheduled fulfillment order is due to be fulfilled, as confirmed date, and its hold, by one of Shopify&apos;s reasons (like INVENTORY_OUT_OF_STOCK or OTHER), as delivery block. Both are of the whole fulfillment order with all of its lines; orders that are not scheduled are refused there, and Shopify may put two of the same day together. Lifting a block lifts all holds of the fulfillment order that this token may lift. Shopify protects no record by a version here.</source>
        <translation>Zurückgeschrieben werden der Tag, an dem ein eingeplanter Ausführungsauftrag fällig ist, als bestätigtes Datum, und seine Sperre, aus einem der Gründe von Shopify (wie INVENTORY_OUT_OF_STOCK oder OTHER), als Liefersperre. Beide gelten für den ganzen Ausführungsauftrag mit allen seinen Positionen; nicht eingeplante werden dort abgelehnt, und Shopify kann zwei desselben Tages zusammenlegen. Eine Sperre aufzuheben hebt alle Sperren des Ausführungsauftrags auf, die dieses Token aufheben darf. Shopify schützt hier keinen Datensatz durch eine Version.</translation>
    </message>
    <message>
        <source>Address of the shop, like https://my-shop.myshopify.com</source>
        <translation>Adresse des Shops, wie https://my-shop.myshopify.com</translation>
    </message>
    <message>
        <source>Version of the Admin API</source>
        <translation>Version der Admin-API</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Zugriffstoken der Admin-API</translation>
    </message>
    <message>
        <source>the shop&apos;s allowance is used up</source>
        <translation>das Kontingent des Shops ist verbraucht</translation>
    </message>
    <message>
        <source>the token lacks a right</source>
        <translation>dem Token fehlt ein Recht</translation>
    </message>
    <message>
        <source>the question is not taken</source>
        <translation>die Frage wird nicht angenommen</translation>
    </message>
    <message>
        <source>The shop&apos;s allowance is used up.</source>
        <translation>Das Kontingent des Shops ist verbraucht.</translation>
    </message>
    <message>
        <source>Shopify does not take the question; the token may lack a right.</source>
        <translation>Shopify nimmt die Frage nicht an; dem Token fehlt vielleicht ein Recht.</translation>
    </message>
    <message>
        <source>Shopify refused the change.</source>
        <translation>Shopify hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Shopify did not lift the hold.</source>
        <translation>Shopify hat die Sperre nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Tryton keeps no commitment apart from its plan, so nothing is promised.</source>
        <translation>Tryton hält neben seinem Plan keine Zusage; deshalb ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>All open order lines with their moves, all orders&apos; customers, items, parties, stock and inbound lines are read each time; of what is closed only what was written.</source>
        <translation>Alle offenen Auftragspositionen mit ihren Bewegungen, die Kunden aller Aufträge, Artikel, Parteien, Bestand und Zugänge werden jedes Mal gelesen; von Geschlossenem nur, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>A line that is delivered in parts is written only while one of its moves is a draft: which of several is meant cannot be said. What is reserved keeps its day.</source>
        <translation>Eine in Teilen gelieferte Position wird nur geschrieben, solange eine ihrer Bewegungen ein Entwurf ist: Welche von mehreren gemeint ist, lässt sich nicht sagen. Was reserviert ist, behält seinen Tag.</translation>
    </message>
    <message>
        <source>The confirmed date is written to the shipment, so all lines that it ships get the same day.</source>
        <translation>Das bestätigte Datum wird in die Lieferung geschrieben; deshalb bekommen alle Positionen, die sie versendet, denselben Tag.</translation>
    </message>
    <message>
        <source>The purchase date is written to the move that is to come, while no supplier shipment was announced for it. Tryton&apos;s own delivery date of the line stays: it is what was once ordered.</source>
        <translation>Der Bestelltermin wird in die kommende Bewegung geschrieben, solange keine Lieferantenlieferung dafür angekündigt ist. Trytons eigenes Lieferdatum der Position bleibt: Es ist das einst bestellte.</translation>
    </message>
    <message>
        <source>Address of the server, like https://erp.example.com/</source>
        <translation>Adresse des Servers, wie https://erp.example.com/</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Ihr Name auf dem Server</translation>
    </message>
    <message>
        <source>One that may read sales, purchases and stock</source>
        <translation>Einer, der Verkäufe, Einkäufe und Lager lesen darf</translation>
    </message>
    <message>
        <source>Kept in the secret store, nowhere else</source>
        <translation>Im Geheimnisspeicher gehalten, sonst nirgends</translation>
    </message>
    <message>
        <source>How far back closed orders and receipts are read</source>
        <translation>Wie weit zurück geschlossene Aufträge und Wareneingänge gelesen werden</translation>
    </message>
    <message>
        <source>Records asked for at once</source>
        <translation>Auf einmal abgefragte Datensätze</translation>
    </message>
    <message>
        <source>somebody else changed the same record</source>
        <translation>jemand anders hat denselben Datensatz geändert</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>es hat abgelehnt</translation>
    </message>
    <message>
        <source>it could not carry out a request</source>
        <translation>es konnte eine Anfrage nicht ausführen</translation>
    </message>
    <message>
        <source>WooCommerce has one stock for the whole shop: it belongs to the location set as stock_location.</source>
        <translation>WooCommerce hat einen Bestand für den ganzen Shop: Er gehört zu dem als stock_location eingestellten Lagerort.</translation>
    </message>
    <message>
        <source>It has no requested or promised date: an order is wanted on the day it is placed.</source>
        <translation>Es hat kein gewünschtes oder zugesagtes Datum: Ein Auftrag ist an dem Tag gewünscht, an dem er erteilt wird.</translation>
    </message>
    <message>
        <source>It does not say how much of a line is shipped: a completed order is shipped, any other is not.</source>
        <translation>Es sagt nicht, wie viel einer Position versandt ist: Ein abgeschlossener Auftrag ist versandt, jeder andere nicht.</translation>
    </message>
    <message>
        <source>It has no suppliers and no purchase orders.</source>
        <translation>Es hat keine Lieferanten und keine Bestellungen.</translation>
    </message>
    <message>
        <source>Nothing is written back: it has no field for a promised date, a priority or a delivery block.</source>
        <translation>Es wird nichts zurückgeschrieben: Es hat kein Feld für ein zugesagtes Datum, eine Priorität oder eine Liefersperre.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse des Shops</translation>
    </message>
    <message>
        <source>Key of a REST API user with read rights</source>
        <translation>Schlüssel eines REST-API-Benutzers mit Leserechten</translation>
    </message>
    <message>
        <source>Name of the one place that stock is kept at</source>
        <translation>Name des einen Orts, an dem Bestand geführt wird</translation>
    </message>
    <message>
        <source>Language of customers</source>
        <translation>Sprache der Kunden</translation>
    </message>
    <message>
        <source>A ticket&apos;s order is its external id, where one was set; fields of an account&apos;s own are not read.</source>
        <translation>Der Auftrag eines Tickets ist seine externe ID, wo eine gesetzt wurde; Felder, die ein Konto selbst anlegt, werden nicht gelesen.</translation>
    </message>
    <message>
        <source>An organization&apos;s external id must be the customer&apos;s number in the ERP; those without one are left out, and their people are quarantined.</source>
        <translation>Die externe ID einer Organisation muss die Nummer des Kunden im ERP sein; Organisationen ohne eine werden ausgelassen, und ihre Personen kommen in Quarantäne.</translation>
    </message>
    <message>
        <source>Organizations and people are read whole each time; tickets by what changed, of which Zendesk allows 10 calls a minute and leaves out the last minute.</source>
        <translation>Organisationen und Personen werden jedes Mal ganz gelesen; Tickets nach dem, was sich geändert hat, wofür Zendesk 10 Aufrufe je Minute gewährt und die letzte Minute auslässt.</translation>
    </message>
    <message>
        <source>Address, like https://acme.zendesk.com</source>
        <translation>Adresse, wie https://acme.zendesk.com</translation>
    </message>
    <message>
        <source>E-mail of an agent</source>
        <translation>E-Mail-Adresse eines Agenten</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>In this service S/4HANA works confirmed dates out itself, and schedule lines of sales orders cannot be changed.</source>
        <translation>In diesem Dienst berechnet S/4HANA die bestätigten Daten selbst, und Einteilungen von Aufträgen lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Written back are the planned shipment date of a sales line and the expected receipt date of a purchase line.</source>
        <translation>Zurückgeschrieben werden das geplante Versanddatum einer Auftragsposition und das erwartete Eingangsdatum einer Bestellposition.</translation>
    </message>
    <message>
        <source>The standard API has neither of a sales line.</source>
        <translation>Die Standard-API hat keines von beiden für eine Auftragsposition.</translation>
    </message>
    <message>
        <source>Putting another item on a line makes the line anew there.</source>
        <translation>Ein anderer Artikel macht die Position dort neu.</translation>
    </message>
    <message>
        <source>Lines have no priority in the standard entities.</source>
        <translation>Positionen haben in den Standardentitäten keine Priorität.</translation>
    </message>
    <message>
        <source>NetSuite has no delivery block of a line.</source>
        <translation>NetSuite hat keine Liefersperre einer Position.</translation>
    </message>
    <message>
        <source>No documented call puts another item on a line and keeps the rest of it.</source>
        <translation>Kein dokumentierter Aufruf gibt einer Position einen anderen Artikel und behält das Übrige.</translation>
    </message>
    <message>
        <source>No transaction of the published list changes the priority of a sales line, blocks its delivery, or puts another item on it.</source>
        <translation>Keine Transaktion der veröffentlichten Liste ändert die Priorität einer Auftragsposition, sperrt ihre Lieferung oder setzt einen anderen Artikel ein.</translation>
    </message>
    <message>
        <source>Orders have no delivery block in Odoo.</source>
        <translation>Aufträge haben in Odoo keine Liefersperre.</translation>
    </message>
    <message>
        <source>The product of a confirmed order&apos;s line cannot be changed.</source>
        <translation>Das Produkt der Position eines bestätigten Auftrags lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Sales orders of Tryton know no such thing.</source>
        <translation>Aufträge in Tryton kennen so etwas nicht.</translation>
    </message>
    <message>
        <source>Shopify has no priority of a line.</source>
        <translation>Shopify hat keine Priorität einer Position.</translation>
    </message>
    <message>
        <source>Shopify has no purchase orders.</source>
        <translation>Shopify hat keine Bestellungen.</translation>
    </message>
    <message>
        <source>No call puts another item on an order and keeps its price.</source>
        <translation>Kein Aufruf gibt einem Auftrag einen anderen Artikel zum selben Preis.</translation>
    </message>
    <message>
        <source>Lines have no priority in ERPNext.</source>
        <translation>Positionen haben in ERPNext keine Priorität.</translation>
    </message>
    <message>
        <source>The item of a line cannot be changed once its order is submitted.</source>
        <translation>Der Artikel einer Position lässt sich nicht mehr ändern, wenn der Auftrag gebucht ist.</translation>
    </message>
    <message>
        <source>A line&apos;s shipment priority is a code of a list that each company sets up itself; which of its codes is which of our numbers is said nowhere.</source>
        <translation>Die Versandpriorität einer Position ist ein Code aus einer Liste, die jedes Unternehmen selbst einrichtet; welcher ihrer Codes welche unserer Zahlen ist, steht nirgends.</translation>
    </message>
    <message>
        <source>A new promised date is a change order there: one call drafts it, another submits it, and somebody may have to approve it. A change is one call here, and whether the two calls can be sent as one batch could not be verified.</source>
        <translation>Ein neues zugesagtes Datum ist dort ein Änderungsauftrag: Ein Aufruf entwirft ihn, ein anderer reicht ihn ein, und jemand muss ihn vielleicht genehmigen. Eine Änderung ist hier ein Aufruf, und ob sich die beiden als ein Stapel senden lassen, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>A line&apos;s promised ship date is read as promised and its scheduled ship date as confirmed. Whether its reserved quantity still counts what has left could not be verified: nothing counts as allocated.</source>
        <translation>Das zugesagte Versanddatum einer Position wird als zugesagt gelesen, das eingeplante als bestätigt. Ob ihre reservierte Menge noch zählt, was schon versandt ist, ließ sich nicht prüfen: Nichts gilt als zugeteilt.</translation>
    </message>
    <message>
        <source>Purchase orders are read while they are open, on hold, or wait for an answer or an approval; suppliers are known by the name that orders give them, and orders by their number, which must be the only one of all legal entities. An order with more lines, or a line with more schedules, than the server gives at once (25) takes a call of its own.</source>
        <translation>Bestellungen werden gelesen, solange sie offen oder angehalten sind oder auf eine Antwort oder Genehmigung warten; Lieferanten sind unter dem Namen bekannt, den die Bestellungen ihnen geben, und Bestellungen unter ihrer Nummer, die über alle rechtlichen Einheiten eindeutig sein muss. Ein Beleg mit mehr Positionen oder eine Position mit mehr Einteilungen, als der Server auf einmal gibt (25), kostet einen eigenen Aufruf.</translation>
    </message>
    <message>
        <source>Written back are the delivery date of a sales line and the expected delivery date of a purchase line, by the line&apos;s own record, with which ERPNext saves its order again; the expected date of a purchase line may be changed after submission in its published form, the delivery date of a sales line as far as the site&apos;s form lets it. ERPNext protects no record by a version here: what is changed there between reading and writing is overwritten. A delivery block puts the whole order on hold, with all its lines, and lifting it resumes the order; the only reason it takes is Yes, and orders that are closed or completed are not blocked.</source>
        <translation>Zurückgeschrieben werden das Lieferdatum einer Auftragsposition und das erwartete Lieferdatum einer Bestellposition, durch den eigenen Datensatz der Position, mit dem ERPNext auch ihren Beleg speichert; das erwartete Datum einer Bestellposition darf in der veröffentlichten Form nach dem Buchen geändert werden, das Lieferdatum einer Auftragsposition, soweit die Form der Installation es zulässt. ERPNext schützt hier keinen Datensatz durch eine Version: Was dort zwischen Lesen und Schreiben geändert wird, wird überschrieben. Eine Liefersperre hält den ganzen Auftrag mit allen seinen Positionen an, und sie aufzuheben setzt ihn fort; der einzige Grund, den sie annimmt, ist Yes, und geschlossene oder erledigte Aufträge werden nicht gesperrt.</translation>
    </message>
    <message>
        <source>Code of the hold that a delivery block puts on a line; nothing is blocked without it</source>
        <translation>Code der Sperre, die eine Liefersperre auf eine Position setzt; ohne ihn wird nichts gesperrt</translation>
    </message>
    <message>
        <source>Code of the reason for which that hold is released</source>
        <translation>Code des Grundes, aus dem diese Sperre aufgehoben wird</translation>
    </message>
    <message>
        <source>Order Management may still be at work on it.</source>
        <translation>Order Management ist vielleicht noch damit beschäftigt.</translation>
    </message>
    <message>
        <source>Written back are the scheduled ship date of a line, by a revision of its order, and its item by a substitute, by the scheduling action without a revision. A line is looked for among the lines of the one open order of its number. Whether it keeps its key through a revision could not be verified: one that does not is read as another line, and its change ends as uncertain. A delivery block puts the hold set as hold_code on a line, and the only reason it takes is Yes; lifting it releases that hold for the reason set as hold_release_reason. What the actions answer was found in no document: whether the line is on hold afterwards decides, and a line with another hold stays blocked.</source>
        <translation>Zurückgeschrieben werden das eingeplante Versanddatum einer Position, durch eine Revision ihres Auftrags, und ihr Artikel durch einen Ersatz, durch die Einplanungsaktion ohne Revision. Eine Position wird unter denen des einen offenen Auftrags seiner Nummer gesucht. Ob sie ihren Schlüssel über eine Revision behält, ließ sich nicht prüfen: Eine, die es nicht tut, wird als andere Position gelesen, und ihre Änderung bleibt ungewiss. Eine Liefersperre setzt die als hold_code eingestellte Sperre auf eine Position, und der einzige Grund, den sie annimmt, ist Yes; sie aufzuheben löst diese Sperre aus dem als hold_release_reason eingestellten Grund. Was die Aktionen antworten, fand sich in keinem Dokument: Ob die Position danach gesperrt ist, entscheidet, und eine Position mit einer anderen Sperre bleibt gesperrt.</translation>
    </message>
    <message>
        <source>The server&apos;s word on whether there are more pages is unreliable with offsets: pages end when one is short and the server does not say that there are more.</source>
        <translation>Was der Server über weitere Seiten sagt, ist mit Versätzen unzuverlässig: Seiten enden, wenn eine kurz ist und der Server nicht sagt, dass es mehr gibt.</translation>
    </message>
</context>
<context>
    <name>ConnectorCheckCommand</name>
    <message>
        <source>All that is wrong with a connector&apos;s file</source>
        <translation>Alles, was an der Datei eines Konnektors nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Daran ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>The file cannot be used as a connector; mend what is listed.</source>
        <translation>Die Datei taugt nicht als Konnektor; beheben Sie, was aufgeführt ist.</translation>
    </message>
</context>
<context>
    <name>ConnectorExplainCommand</name>
    <message>
        <source>What a connector asks for, what becomes of the answers, and what it lacks</source>
        <translation>Was ein Konnektor abfragt, was aus den Antworten wird und was ihm fehlt</translation>
    </message>
</context>
<context>
    <name>ConnectorLibrary</name>
    <message>
        <source>%1 cannot be read. Check the name and who may read it.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie den Namen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>There is no connector “%1”. There are: %2.</source>
        <translation>Es gibt keinen Konnektor „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Another file has this id: %1. Give each its own, or remove one.</source>
        <translation>Eine andere Datei hat diese Kennung: %1. Geben Sie jeder eine eigene, oder entfernen Sie eine.</translation>
    </message>
</context>
<context>
    <name>ConnectorListCommand</name>
    <message>
        <source>The systems that can be connected by a description</source>
        <translation>Die Systeme, die sich durch eine Beschreibung anbinden lassen</translation>
    </message>
</context>
<context>
    <name>ConnectorRecordCommand</name>
    <message>
        <source>Record the real answers of a source for a test, with personal data masked</source>
        <translation>Die echten Antworten einer Quelle für einen Test aufzeichnen, persönliche Daten unkenntlich</translation>
    </message>
    <message>
        <source>Reads everything from the source NAME and writes the answers to DIR/recorded.json;
nothing in the workspace changes. Secrets, names, addresses of people and of mail,
telephone numbers and free texts are replaced by made-up ones, the same everywhere.
Look through the file before you pass it on: no rule knows every field.</source>
        <translation>Liest alles von der Quelle NAME und schreibt die Antworten nach DIR/recorded.json;
im Arbeitsbereich ändert sich nichts. Geheimnisse, Namen, Anschriften, Mailadressen,
Telefonnummern und freie Texte werden durch erfundene ersetzt, überall durch dieselben.
Sehen Sie die Datei durch, bevor Sie sie weitergeben: Keine Regel kennt jedes Feld.</translation>
    </message>
    <message>
        <source>folder for the recording</source>
        <translation>Ordner für die Aufzeichnung</translation>
    </message>
    <message>
        <source>Give the folder: --out DIR.</source>
        <translation>Geben Sie den Ordner an: --out DIR.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>CsrfGuard</name>
    <message>
        <source>%1 hands out no token for writing. Check the rights of the source&apos;s user.</source>
        <translation>%1 gibt kein Token zum Schreiben aus. Prüfen Sie die Rechte des Benutzers der Quelle.</translation>
    </message>
</context>
<context>
    <name>CsvFileReader</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is empty, without even a line of column names. Export it again.</source>
        <translation>Sie ist leer, sogar ohne Zeile mit Spaltennamen. Geben Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>its first line is longer than a megabyte, so it cannot hold column names. Export it again as CSV.</source>
        <translation>Ihre erste Zeile ist länger als ein Megabyte und kann keine Spaltennamen enthalten. Geben Sie sie erneut als CSV aus.</translation>
    </message>
    <message>
        <source>a quote in its first line is not closed. Export it again as CSV.</source>
        <translation>Ein Anführungszeichen in der ersten Zeile ist nicht geschlossen. Geben Sie sie erneut als CSV aus.</translation>
    </message>
    <message>
        <source>The row is not UTF-8; what could not be read is shown as %1. Export the file again as UTF-8.</source>
        <translation>Die Zeile ist nicht UTF-8; was nicht lesbar war, erscheint als %1. Geben Sie die Datei erneut als UTF-8 aus.</translation>
    </message>
    <message>
        <source>A quote is not closed, or closes in the middle of a value; close it, and double the quotes within.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen oder schließt mitten in einem Wert; schließen Sie es, und verdoppeln Sie die Anführungszeichen darin.</translation>
    </message>
    <message>
        <source>The row is longer than a megabyte and was skipped; check the line ends of the file.</source>
        <translation>Die Zeile ist länger als ein Megabyte und wurde übersprungen; prüfen Sie die Zeilenenden der Datei.</translation>
    </message>
    <message>
        <source>The row has %1 values where the header names %2 columns; correct it or quote values that hold what separates columns.</source>
        <translation>Die Zeile hat %1 Werte, der Kopf nennt %2 Spalten; berichtigen Sie sie oder setzen Sie Werte in Anführungszeichen, die das Trennzeichen der Spalten enthalten.</translation>
    </message>
</context>
<context>
    <name>CsvFolderReader</name>
    <message>
        <source>The folder %1 has no %2, so it is no whole snapshot. Export the file again, or apply the folder as changed rows only.</source>
        <translation>Dem Ordner %1 fehlt %2, er ist also kein vollständiger Abzug. Geben Sie die Datei erneut aus, oder wenden Sie den Ordner nur als geänderte Zeilen an.</translation>
    </message>
    <message>
        <source>%1 no longer has the column %2, which held values before.</source>
        <translation>%1 hat die Spalte %2 nicht mehr, in der bisher Werte standen.</translation>
    </message>
    <message>
        <source>No value in the column %2 of %1 can be read any more.</source>
        <translation>Kein Wert in der Spalte %2 von %1 ist mehr zu lesen.</translation>
    </message>
    <message>
        <source>That looks like a change of the export, so nothing was changed here. Ask what was changed; if it is right, accept it and sync again.</source>
        <translation>Das sieht nach einer Änderung des Exports aus, darum wurde hier nichts geändert. Fragen Sie, was geändert wurde; ist es richtig, nehmen Sie es an und synchronisieren Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>the file is UTF-16; export it again as UTF-8</source>
        <translation>Die Datei ist UTF-16; geben Sie sie erneut als UTF-8 aus</translation>
    </message>
</context>
<context>
    <name>DashboardRenderer</name>
    <message>
        <source>The backlog review could not be written to %1: %2. Choose another folder.</source>
        <translation>Der Rückstandsbericht konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Backlog review</source>
        <translation>Rückstandsbericht</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Lieferrückstände</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Wert in %1</translation>
    </message>
    <message>
        <source>Customers not told, lines</source>
        <translation>Kunden nicht benachrichtigt, Positionen</translation>
    </message>
    <message>
        <source>Without any date</source>
        <translation>Ohne jeden Termin</translation>
    </message>
    <message>
        <source>Oldest, days past due</source>
        <translation>Älteste, Tage überfällig</translation>
    </message>
    <message>
        <source>Value by days past due and location, %1</source>
        <translation>Wert nach Tagen überfällig und Standort, %1</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <comment>source, when</comment>
        <translation>%1 gelesen %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Made %1 · picture %2</source>
        <comment>when, generation number</comment>
        <translation>Erstellt %1 · Bild %2</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Cannot open the workspace database %1: %2. Check that the folder exists and is yours.</source>
        <translation>Die Datenbank des Arbeitsbereichs %1 kann nicht geöffnet werden: %2. Prüfen Sie, ob der Ordner besteht und Ihnen gehört.</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>another program is writing to the workspace; try again when it is done</source>
        <translation>ein anderes Programm schreibt in den Arbeitsbereich; versuchen Sie es erneut, wenn es fertig ist</translation>
    </message>
    <message>
        <source>the database file is damaged; restore a copy, or move it away and sync again</source>
        <translation>die Datenbankdatei ist beschädigt; stellen Sie eine Kopie wieder her, oder verschieben Sie sie und gleichen Sie neu ab</translation>
    </message>
    <message>
        <source>the file may not be written; check its permissions</source>
        <translation>die Datei darf nicht geschrieben werden; prüfen Sie ihre Rechte</translation>
    </message>
    <message>
        <source>the file cannot be opened; check its folder</source>
        <translation>die Datei kann nicht geöffnet werden; prüfen Sie ihren Ordner</translation>
    </message>
    <message>
        <source>the disk reported an error; check the drive and try again</source>
        <translation>der Datenträger meldete einen Fehler; prüfen Sie das Laufwerk und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the database refused it; see the log</source>
        <translation>die Datenbank lehnte es ab; siehe Protokoll</translation>
    </message>
    <message>
        <source>Could not %1: %2.</source>
        <translation>„%1“ gelang nicht: %2.</translation>
    </message>
    <message>
        <source>open the workspace database %1</source>
        <translation>die Datenbank des Arbeitsbereichs %1 öffnen</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Make a workspace filled with an invented distributor</source>
        <translation>Einen Arbeitsbereich mit einem erfundenen Händler füllen</translation>
    </message>
    <message>
        <source>The demo is dated relative to today and uses no network. It goes into an empty
workspace only; give it a folder of its own with --workspace.</source>
        <translation>Die Daten der Demo liegen um heute herum und brauchen kein Netz. Sie kommt nur in einen
leeren Arbeitsbereich; geben Sie ihr mit --workspace einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The demo is ready in %1. Next: “repromisectl backlog”, “repromisectl untold”.</source>
        <translation>Die Demo liegt in %1 bereit. Weiter: „repromisectl backlog“, „repromisectl untold“.</translation>
    </message>
</context>
<context>
    <name>DemoFilesText</name>
    <message>
        <source>Cannot write the demo file %1: %2. Check that there is room and that you may write there.</source>
        <translation>Die Demo-Datei %1 kann nicht geschrieben werden: %2. Prüfen Sie, ob Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The demo data are missing from this program.</source>
        <translation>Diesem Programm fehlen die Daten der Demo.</translation>
    </message>
</context>
<context>
    <name>DemoHistoryText</name>
    <message>
        <source>The server says that there is no such mailbox.</source>
        <translation>Der Server sagt, dass es dieses Postfach nicht gibt.</translation>
    </message>
    <message>
        <source>The connection broke after the message was handed over.</source>
        <translation>Die Verbindung brach ab, nachdem die Nachricht übergeben war.</translation>
    </message>
</context>
<context>
    <name>DescribedReader</name>
    <message>
        <source>The connector has no feed to test.</source>
        <translation>Der Konnektor hat keinen Feed zum Prüfen.</translation>
    </message>
</context>
<context>
    <name>DescribedSources</name>
    <message>
        <source>%1 cannot be “%2”: %3.</source>
        <translation>%1 kann nicht „%2“ sein: %3.</translation>
    </message>
    <message>
        <source>it is not encrypted; use https, or allow it with --set plain=yes</source>
        <translation>es ist nicht verschlüsselt; verwenden Sie https, oder erlauben Sie es mit --set plain=yes</translation>
    </message>
    <message>
        <source>%1 is a secret and must not be given like this: use --secret-env, --secret-stdin or “secret set”.</source>
        <translation>%1 ist ein Geheimnis und darf nicht so angegeben werden: Verwenden Sie --secret-env, --secret-stdin oder „secret set“.</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>wählen Sie eines von %1</translation>
    </message>
    <message>
        <source>write it like 2026-06-30</source>
        <translation>schreiben Sie es wie 2026-06-30</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>schreiben Sie eine ganze Zahl</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>schreiben Sie yes oder no</translation>
    </message>
    <message>
        <source>A source of kind %1 has no setting “%2”.</source>
        <translation>Eine Quelle der Art %1 hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>A source of kind %1 needs %2: give --set %2=…. %3</source>
        <translation>Eine Quelle der Art %1 braucht %2: Geben Sie --set %2=… an. %3</translation>
    </message>
    <message>
        <source>The source %1 has no secret of this name: choose one of %2.</source>
        <translation>Die Quelle %1 hat kein Geheimnis dieses Namens: Wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>%1 is missing: type it in.</source>
        <translation>%1 fehlt: Geben Sie es ein.</translation>
    </message>
</context>
<context>
    <name>DescribedWriter</name>
    <message>
        <source>%1 does not take “%2” for %3.</source>
        <translation>%1 nimmt „%2“ nicht für %3.</translation>
    </message>
    <message>
        <source>The record of %1/%2 came without the ETag that protects others&apos; changes, so nothing is written. The connector says where it stands; correct it.</source>
        <translation>Der Datensatz zu %1/%2 kam ohne das ETag, das Änderungen anderer schützt; deshalb wird nichts geschrieben. Der Konnektor sagt, wo es steht; korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Es nimmt: %1.</translation>
    </message>
    <message>
        <source>%1 Change it in the system itself.</source>
        <translation>%1 Ändern Sie es im System selbst.</translation>
    </message>
    <message>
        <source>%1 needs its setting “%2” for this change. Give it to the source, then ask again.</source>
        <translation>%1 braucht für diese Änderung die Einstellung „%2“. Geben Sie sie der Quelle und fragen Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>DescriptionCheck</name>
    <message>
        <source>no_next needs a token or a link in the answer.</source>
        <translation>no_next braucht ein Token oder einen Link in der Antwort.</translation>
    </message>
    <message>
        <source>This is missing: a short page has fewer records than size.</source>
        <translation>Dies fehlt: Eine kurze Seite hat weniger Datensätze als size.</translation>
    </message>
    <message>
        <source>The request sends no {page.number}, so every page would be the same.</source>
        <translation>Die Anfrage sendet kein {page.number}, daher wäre jede Seite dieselbe.</translation>
    </message>
    <message>
        <source>The request sends no {page.offset}, so every page would be the same.</source>
        <translation>Die Anfrage sendet kein {page.offset}, daher wäre jede Seite dieselbe.</translation>
    </message>
    <message>
        <source>The request sends no {page.token}, so every page would be the same.</source>
        <translation>Die Anfrage sendet kein {page.token}, daher wäre jede Seite dieselbe.</translation>
    </message>
    <message>
        <source>This is missing; it says where the next one stands.</source>
        <translation>Dies fehlt; es sagt, wo die nächste steht.</translation>
    </message>
    <message>
        <source>The request sends {page.size}; give it.</source>
        <translation>Die Anfrage sendet {page.size}; geben Sie es an.</translation>
    </message>
    <message>
        <source>The request sends {since.…}, but the feed has no since.</source>
        <translation>Die Anfrage sendet {since.…}, aber der Feed hat kein since.</translation>
    </message>
    <message>
        <source>The request sends no {since.start}, so everything would be read each time. Send it, or remove since.</source>
        <translation>Die Anfrage sendet kein {since.start}, daher würde jedes Mal alles gelesen. Senden Sie es, oder entfernen Sie since.</translation>
    </message>
    <message>
        <source>“%1” is no time; write it like 2020-01-01T00:00:00Z.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie sie wie 2020-01-01T00:00:00Z.</translation>
    </message>
    <message>
        <source>A window needs kind time, first, and {since.end} in the request.</source>
        <translation>Ein Fenster braucht kind time, first und {since.end} in der Anfrage.</translation>
    </message>
    <message>
        <source>A window must be larger than the grain.</source>
        <translation>Ein Fenster muss größer als die Körnung sein.</translation>
    </message>
    <message>
        <source>Only times can overlap and have windows.</source>
        <translation>Nur Zeiten können sich überlappen und Fenster haben.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write it like Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone; schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The request sends no {each.%1}, so every answer would be the same.</source>
        <translation>Die Anfrage sendet kein {each.%1}, daher wäre jede Antwort dieselbe.</translation>
    </message>
    <message>
        <source>There is no feed “%1” before this one.</source>
        <translation>Vor diesem gibt es keinen Feed „%1“.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1 haben kein Feld „%2“.</translation>
    </message>
    <message>
        <source>“%1” is filled twice.</source>
        <translation>„%1“ wird zweimal gefüllt.</translation>
    </message>
    <message>
        <source>Nothing fills “%1”, so it cannot be added up.</source>
        <translation>Nichts füllt „%1“, daher kann es nicht addiert werden.</translation>
    </message>
    <message>
        <source>Nothing fills %1, without which %2 mean nothing.</source>
        <translation>Nichts füllt %1, ohne das %2 nichts bedeuten.</translation>
    </message>
    <message>
        <source>Another feed has this name.</source>
        <translation>Ein anderer Feed heißt so.</translation>
    </message>
    <message>
        <source>Another setting has this name.</source>
        <translation>Eine andere Einstellung heißt so.</translation>
    </message>
    <message>
        <source>The default is none of the choices.</source>
        <translation>Die Vorgabe ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>There is no feed, so nothing would be read.</source>
        <translation>Es gibt keinen Feed, also würde nichts gelesen.</translation>
    </message>
    <message>
        <source>There is no feed “%1”.</source>
        <translation>Es gibt keinen Feed „%1“.</translation>
    </message>
    <message>
        <source>A feed that follows another one cannot be the probe.</source>
        <translation>Ein Feed, der einem anderen folgt, kann nicht die Probe sein.</translation>
    </message>
    <message>
        <source>Only a feed that is read whole each time (mode replace, without since) can be looked up in.</source>
        <translation>Nur in einem Feed, der jedes Mal ganz gelesen wird (mode replace, ohne since), kann nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Nothing takes what is gathered: name it in assemble.</source>
        <translation>Niemand nimmt, was gesammelt wird: in assemble benennen.</translation>
    </message>
    <message>
        <source>The assembler does not ask for this feed here: give it %1.</source>
        <translation>Der Zusammensetzer fragt hier nicht nach diesem Feed: Er braucht %1.</translation>
    </message>
    <message>
        <source>The feed “%1” is missing, or it is not gathered.</source>
        <translation>Der Feed „%1“ fehlt oder wird nicht gesammelt.</translation>
    </message>
    <message>
        <source>There is no assembler “%1”.</source>
        <translation>Es gibt keinen Zusammensetzer „%1“.</translation>
    </message>
    <message>
        <source>There is no such setting of kind number.</source>
        <translation>Es gibt keine solche Einstellung der Art number.</translation>
    </message>
    <message>
        <source>Tokens that rise from a number on are taken of the last record: give of_last.</source>
        <translation>Marken, die von einer Zahl an steigen, werden dem letzten Datensatz entnommen: of_last angeben.</translation>
    </message>
    <message>
        <source>This is missing: the feed would never end. Say short_page, empty_page, no_next, total_at, more_at, end_at or short_page_unless.</source>
        <translation>Dies fehlt: Der Feed würde nie enden. Sagen Sie short_page, empty_page, no_next, total_at, more_at, end_at oder short_page_unless.</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>The file is larger than 1 MB; a description is small.</source>
        <translation>Die Datei ist größer als 1 MB; eine Beschreibung ist klein.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>Die Datei muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>A setting of kind choice, and no other, lists its choices.</source>
        <translation>Eine Einstellung der Art choice, und keine andere, nennt ihre Möglichkeiten.</translation>
    </message>
    <message>
        <source>A secret must not stand in a file; remove this.</source>
        <translation>Ein Geheimnis darf nicht in einer Datei stehen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>This program reads format 1.</source>
        <translation>Dieses Programm liest Format 1.</translation>
    </message>
    <message>
        <source>This is missing; it says where the system is.</source>
        <translation>Dies fehlt; es sagt, wo das System ist.</translation>
    </message>
    <message>
        <source>This must be an object of what feeds have in common.</source>
        <translation>Dies muss ein Objekt dessen sein, was Feeds gemeinsam haben.</translation>
    </message>
    <message>
        <source>There are more than 100 feeds.</source>
        <translation>Es gibt mehr als 100 Feeds.</translation>
    </message>
    <message>
        <source>There is nothing wrong with %1.</source>
        <translation>An %1 ist nichts auszusetzen.</translation>
    </message>
    <message numerus="yes">
        <source> There are %n more problem(s).</source>
        <translation>
            <numerusform> Es gibt %n weitere Beanstandung.</numerusform><numerusform> Es gibt %n weitere Beanstandungen.</numerusform></translation>
    </message>
    <message>
        <source>The connector %1 cannot be used: %2: %3%4 “repromisectl connector check” lists all that is wrong.</source>
        <translation>Der Konnektor %1 kann nicht verwendet werden: %2: %3%4 „repromisectl connector check“ nennt alles, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The file holds a number that is too large; correct it.</source>
        <translation>Die Datei enthält eine zu große Zahl; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>There are more than 100 writes.</source>
        <translation>Es gibt mehr als 100 Schreibvorgänge.</translation>
    </message>
    <message>
        <source>“%1” is no change that can be written.</source>
        <translation>„%1“ ist keine Änderung, die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Why there is no write for this is said already.</source>
        <translation>Warum das nicht geschrieben wird, steht schon da.</translation>
    </message>
    <message>
        <source>This is missing; it says which changes are meant.</source>
        <translation>Das fehlt; es sagt, welche Änderungen gemeint sind.</translation>
    </message>
    <message>
        <source>The file is no JSON (line %1, column %2); correct it there.</source>
        <translation>Die Datei ist kein JSON (Zeile %1, Spalte %2); berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>This stands here twice, and only one would count; remove the other.</source>
        <translation>Dies steht hier zweimal, und nur eines würde gelten; entfernen Sie das andere.</translation>
    </message>
    <message>
        <source>The file is of format %1, and this program reads format 1: take a newer program, or an older file.</source>
        <translation>Die Datei hat das Format %1, und dieses Programm liest Format 1: nehmen Sie ein neueres Programm oder eine ältere Datei.</translation>
    </message>
</context>
<context>
    <name>DescriptionText</name>
    <message>
        <source>nothing is shown to log in</source>
        <translation>zum Anmelden wird nichts vorgezeigt</translation>
    </message>
    <message>
        <source>user and password with every request (basic)</source>
        <translation>Benutzer und Passwort mit jeder Anfrage (basic)</translation>
    </message>
    <message>
        <source>a token with every request (bearer)</source>
        <translation>ein Token mit jeder Anfrage (bearer)</translation>
    </message>
    <message>
        <source>a key in the %1 “%2”</source>
        <translation>ein Schlüssel in %1 „%2“</translation>
    </message>
    <message>
        <source>OAuth 2.0 by a refresh token, from %1</source>
        <translation>OAuth 2.0 mit einem Refresh-Token, von %1</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials, from %1</source>
        <translation>OAuth 2.0 Client Credentials, von %1</translation>
    </message>
    <message>
        <source>requests signed by OAuth 1.0a (HMAC-SHA256)</source>
        <translation>Anfragen, unterschrieben nach OAuth 1.0a (HMAC-SHA256)</translation>
    </message>
    <message>
        <source>a session, by %1 %2</source>
        <translation>eine Sitzung, durch %1 %2</translation>
    </message>
    <message>
        <source>at most %1 calls in %2 s</source>
        <translation>höchstens %1 Aufrufe in %2 s</translation>
    </message>
    <message>
        <source>one call at a time</source>
        <translation>ein Aufruf nach dem anderen</translation>
    </message>
    <message>
        <source>%1 tries, waiting %2 s to %3 s; Retry-After counts, and a longer wait ends the run until then</source>
        <translation>%1 Versuche mit %2 s bis %3 s Wartezeit; Retry-After zählt, und eine längere Wartezeit beendet den Lauf bis dahin</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freigestellt</translation>
    </message>
    <message>
        <source>, normally %1</source>
        <translation>, üblicherweise %1</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>pages by number</source>
        <translation>Seiten nach Nummer</translation>
    </message>
    <message>
        <source>pages by offset</source>
        <translation>Seiten nach Versatz</translation>
    </message>
    <message>
        <source>pages from the last record&apos;s %1 on</source>
        <translation>Seiten ab dem %1 des letzten Datensatzes</translation>
    </message>
    <message>
        <source>pages by the token at %1</source>
        <translation>Seiten nach dem Token bei %1</translation>
    </message>
    <message>
        <source>pages by the link at %1</source>
        <translation>Seiten nach dem Link bei %1</translation>
    </message>
    <message>
        <source>pages by the Link header</source>
        <translation>Seiten nach dem Link-Kopf</translation>
    </message>
    <message>
        <source>everything, each time</source>
        <translation>alles, jedes Mal</translation>
    </message>
    <message>
        <source>everything that is asked for, each time</source>
        <translation>alles Abgefragte, jedes Mal</translation>
    </message>
    <message>
        <source>what changed by %1</source>
        <translation>was sich nach %1 geändert hat</translation>
    </message>
    <message>
        <source>, %1 min once more</source>
        <translation>, %1 min noch einmal</translation>
    </message>
    <message>
        <source>, in pieces of %1 h</source>
        <translation>, in Stücken von %1 h</translation>
    </message>
    <message>
        <source>, first from %1</source>
        <translation>, zuerst ab %1</translation>
    </message>
    <message>
        <source>; once for each %1</source>
        <translation>; einmal für jedes %1</translation>
    </message>
    <message>
        <source>; once for each %1 that the feed %2 delivers</source>
        <translation>; einmal für jedes %1, das der Feed %2 liefert</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 joined by “%2”</source>
        <translation>%1, verbunden durch „%2“</translation>
    </message>
    <message>
        <source>%1 from %2 (%3)</source>
        <translation>%1 aus %2 (%3)</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1, Version %2 (%3)</translation>
    </message>
    <message>
        <source> (when %1 is %2)</source>
        <translation> (wenn %1 %2 ist)</translation>
    </message>
    <message>
        <source>found when everything is read again, every %1 days</source>
        <translation>gefunden, wenn alles neu gelesen wird, alle %1 Tage</translation>
    </message>
    <message>
        <source>, looked up in %1</source>
        <translation>, nachgeschlagen in %1</translation>
    </message>
    <message>
        <source>OAuth 2.0 by a user&apos;s name and password, from %1</source>
        <translation>OAuth 2.0 mit Name und Passwort eines Benutzers, von %1</translation>
    </message>
    <message>
        <source>%1; each time whole: %2</source>
        <translation>%1; jedes Mal ganz: %2</translation>
    </message>
    <message>
        <source>; gathered for the assembler</source>
        <translation>; für den Zusammensetzer gesammelt</translation>
    </message>
    <message>
        <source>what is closed, from the first day of the month %1 months ago on; with a new month everything is read again</source>
        <translation>Abgeschlossenes ab dem ersten Tag des Monats vor %1 Monaten; mit einem neuen Monat wird alles neu gelesen</translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <translation>wo %1 den Wert %2 hat</translation>
    </message>
    <message>
        <source>where %1 is not %2</source>
        <translation>wo %1 nicht den Wert %2 hat</translation>
    </message>
    <message>
        <source>; ended by %1 %2</source>
        <translation>; beendet durch %1 %2</translation>
    </message>
    <message>
        <source>; it ends by itself when nobody uses it</source>
        <translation>; sie endet von selbst, wenn niemand sie benutzt</translation>
    </message>
    <message>
        <source>, nothing if %1</source>
        <translation>, nichts bei %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>, with the other sign</source>
        <translation>, mit umgekehrtem Vorzeichen</translation>
    </message>
    <message>
        <source>, else “%1”</source>
        <translation>, sonst „%1“</translation>
    </message>
    <message>
        <source>; only %1</source>
        <translation>; nur solche, %1</translation>
    </message>
    <message>
        <source>; gone %1</source>
        <translation>; weggefallen, %1</translation>
    </message>
    <message>
        <source>; records of one key make one, with the sum of %1</source>
        <translation>; Datensätze eines Schlüssels werden einer, mit der Summe von %1</translation>
    </message>
    <message>
        <source>found by every sync, since everything is read each time</source>
        <translation>mit jedem Abgleich gefunden, da jedes Mal alles gelesen wird</translation>
    </message>
    <message>
        <source>; by every sync in what is read whole each time</source>
        <translation>; mit jedem Abgleich bei dem, was jedes Mal ganz gelesen wird</translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>Write messages to customers who do not know yet</source>
        <translation>Nachrichten an Kunden schreiben, die noch nichts wissen</translation>
    </message>
    <message>
        <source>One message for each contact and language, over all their lines. Nothing is sent: look
at a draft with “repromisectl message show ID”, then “repromisectl send”.
Rows in state undraftable have no usable address; they need a person.</source>
        <translation>Eine Nachricht je Kontakt und Sprache über alle ihre Positionen. Nichts wird gesendet:
Ansehen mit „repromisectl message show ID“, dann „repromisectl send“.
Zeilen im Zustand undraftable haben keine brauchbare Adresse; sie brauchen einen Menschen.</translation>
    </message>
    <message>
        <source>about every line whose customer does not know (the default)</source>
        <translation>über jede Position, deren Kunde nichts weiß (Vorgabe)</translation>
    </message>
    <message>
        <source>about these lines</source>
        <translation>über diese Positionen</translation>
    </message>
    <message>
        <source>message template</source>
        <translation>Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>Choose one of --untold, --line and --incident.</source>
        <translation>Wählen Sie eines von --untold, --line und --incident.</translation>
    </message>
    <message>
        <source>--line “%1” is not of the form ORDER/LINE.</source>
        <translation>--line „%1“ hat nicht die Form AUFTRAG/POSITION.</translation>
    </message>
    <message>
        <source>There is no open line %1. “repromisectl backlog --all-open” lists those there are.</source>
        <translation>Es gibt keine offene Position %1. „repromisectl backlog --all-open“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>about the lines of this incident whose customer does not know</source>
        <translation>über die Positionen dieses Vorfalls, von denen der Kunde nicht weiß</translation>
    </message>
</context>
<context>
    <name>DraftMessagesText</name>
    <message>
        <source>Stopped. No draft was kept.</source>
        <translation>Angehalten. Kein Entwurf wurde behalten.</translation>
    </message>
    <message>
        <source>Writing messages</source>
        <translation>Nachrichten schreiben</translation>
    </message>
</context>
<context>
    <name>DraftPlanner</name>
    <message>
        <source>The customer has no contact. Add one in the source system, or tell the customer by telephone.</source>
        <translation>Der Kunde hat keinen Kontakt. Legen Sie im Quellsystem einen an, oder rufen Sie den Kunden an.</translation>
    </message>
    <message>
        <source>The source marks this address as not usable. Correct it there, or tell the customer by telephone.</source>
        <translation>Die Quelle kennzeichnet diese Adresse als unbrauchbar. Berichtigen Sie sie dort, oder rufen Sie den Kunden an.</translation>
    </message>
    <message numerus="yes">
        <source>it tells of %n line(s), more than may be sent unseen</source>
        <translation>
            <numerusform>sie spricht von %n Position, mehr als ungesehen gesendet werden darf</numerusform><numerusform>sie spricht von %n Positionen, mehr als ungesehen gesendet werden dürfen</numerusform></translation>
    </message>
    <message>
        <source>its lines are worth %1 %2, more than may be sent unseen</source>
        <translation>ihre Positionen sind %1 %2 wert, mehr als ungesehen gesendet werden darf</translation>
    </message>
</context>
<context>
    <name>DraftReview</name>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>%1 is not open any more. Discard the message and draft it again.</source>
        <translation>%1 ist nicht mehr offen. Verwerfen Sie die Nachricht und entwerfen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: the message says %2, but it is %3 now. Discard the message and draft it again.</source>
        <translation>%1: Die Nachricht sagt %2, aber jetzt gilt %3. Verwerfen Sie die Nachricht und entwerfen Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>DropFile</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is empty. Export it again.</source>
        <translation>sie ist leer. Geben Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>it holds no whole EDI message. Have it sent again.</source>
        <translation>sie enthält keine ganze EDI-Nachricht. Lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>its name does not begin with what it holds. Set kind for this source, or name files by one of: %1.</source>
        <translation>ihr Name beginnt nicht mit dem, was sie enthält. Setzen Sie kind für diese Quelle, oder benennen Sie Dateien nach einem von: %1.</translation>
    </message>
    <message>
        <source>it is larger than 64 megabytes. Send it in parts.</source>
        <translation>sie ist größer als 64 Megabyte. Senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>it is no valid JSON, or cut, or nested deeper than 64 levels. Export it again.</source>
        <translation>sie ist kein gültiges JSON, abgeschnitten oder tiefer als 64 Ebenen geschachtelt. Geben Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>it is an old or an encrypted Excel file. Save it as .xlsx without a password.</source>
        <translation>sie ist eine alte oder verschlüsselte Excel-Datei. Speichern Sie sie als .xlsx ohne Kennwort.</translation>
    </message>
    <message>
        <source>Its sender seems to have changed it. If that is right, accept it (&quot;source accept NAME&quot;) and put the file in again.</source>
        <translation>Der Absender scheint sie geändert zu haben. Ist das richtig, nehmen Sie es an (&quot;source accept NAME&quot;) und legen Sie die Datei noch einmal hinein.</translation>
    </message>
    <message>
        <source>it no longer has %1, which held values before.</source>
        <translation>sie hat %1 nicht mehr, worin bisher Werte standen.</translation>
    </message>
    <message>
        <source>no value of %1 can be read any more.</source>
        <translation>kein Wert von %1 ist mehr zu lesen.</translation>
    </message>
</context>
<context>
    <name>DropFolder</name>
    <message>
        <source>Cannot write %1: %2. Check the folder&apos;s permissions.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie die Rechte am Ordner.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or correct the source&apos;s dir.</source>
        <translation>Es gibt keinen Ordner %1. Legen Sie ihn an, oder berichtigen Sie dir der Quelle.</translation>
    </message>
    <message>
        <source>Files of %1 cannot be put into its folder %2, so none is taken. Allow writing there.</source>
        <translation>Dateien aus %1 lassen sich nicht in den Ordner %2 legen, daher wird keine genommen. Erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>%1 was read, but cannot be moved to %2: %3. It will not be read again; allow moving it.</source>
        <translation>%1 wurde gelesen, lässt sich aber nicht nach %2 verschieben: %3. Sie wird nicht noch einmal gelesen; erlauben Sie das Verschieben.</translation>
    </message>
</context>
<context>
    <name>DropFolderReader</name>
    <message>
        <source>The same content was taken on %1 as %2 and was not taken again. To apply it once more, put it back and run &quot;sync NAME --full&quot;.</source>
        <translation>Derselbe Inhalt wurde am %1 als %2 genommen und nicht noch einmal. Um ihn erneut anzuwenden, legen Sie ihn zurück und führen Sie &quot;sync NAME --full&quot; aus.</translation>
    </message>
    <message>
        <source>Nothing of %1 could be used; correct it and put it in again.</source>
        <translation>Nichts von %1 war brauchbar; berichtigen Sie es und legen Sie es erneut hinein.</translation>
    </message>
    <message>
        <source>The name of %1 is not written in UTF-8, so it cannot be taken. Rename it.</source>
        <translation>Der Name von %1 ist nicht in UTF-8 geschrieben, daher kann die Datei nicht übernommen werden. Benennen Sie sie um.</translation>
    </message>
</context>
<context>
    <name>DropSource</name>
    <message>
        <source>%1 cannot be “%2”: %3</source>
        <translation>%1 kann nicht „%2“ sein: %3</translation>
    </message>
    <message>
        <source>write name:value, more of them after commas.</source>
        <translation>schreiben Sie name:wert, weitere nach Kommas.</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2.</source>
        <translation>schreiben Sie eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>choose one of: %1.</source>
        <translation>wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>choose required or optional.</source>
        <translation>wählen Sie required oder optional.</translation>
    </message>
    <message>
        <source>write a code like EUR.</source>
        <translation>schreiben Sie einen Code wie EUR.</translation>
    </message>
    <message>
        <source>set kind too, so that it is clear what the columns are of.</source>
        <translation>setzen Sie auch kind, damit klar ist, wovon die Spalten sind.</translation>
    </message>
    <message>
        <source>%1 have these: %2.</source>
        <translation>%1 haben diese: %2.</translation>
    </message>
    <message>
        <source>A source of kind %1 has no setting “%2”.</source>
        <translation>Eine Quelle der Art %1 hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>A source of kind %1 needs its folder: give --dir DIR.</source>
        <translation>Eine Quelle der Art %1 braucht ihren Ordner: Geben Sie --dir DIR an.</translation>
    </message>
    <message>
        <source>choose auto, csv, xlsx, json, cloudevents or edi.</source>
        <translation>wählen Sie auto, csv, xlsx, json, cloudevents oder edi.</translation>
    </message>
    <message>
        <source>choose point or comma.</source>
        <translation>wählen Sie point oder comma.</translation>
    </message>
    <message>
        <source>choose ymd, dmy or mdy.</source>
        <translation>wählen Sie ymd, dmy oder mdy.</translation>
    </message>
</context>
<context>
    <name>EdiFile</name>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Das Lesen wurde angehalten; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>EdiMapping</name>
    <message>
        <source>%1 was read, but there is no record here to keep it in.</source>
        <translation>%1 wurde gelesen, aber hier gibt es keinen Datensatz dafür.</translation>
    </message>
</context>
<context>
    <name>EdiMaps</name>
    <message>
        <source>Messages of type %1 are not used here; this one was passed over.</source>
        <translation>Nachrichten der Art %1 werden hier nicht verwendet; diese wurde übergangen.</translation>
    </message>
</context>
<context>
    <name>EdiReader</name>
    <message>
        <source>%1 stands outside any interchange; send the file with its header.</source>
        <translation>%1 steht außerhalb jeder Übertragung; senden Sie die Datei mit ihrem Kopf.</translation>
    </message>
    <message>
        <source>%1 ends a message that did not begin; a part of the file is missing.</source>
        <translation>%1 beendet eine Nachricht, die nicht begann; ein Teil der Datei fehlt.</translation>
    </message>
    <message>
        <source>The message began as &quot;%1&quot; and ends as &quot;%2&quot;, so it may be cut or mixed with another; nothing of it was taken. Have it sent again.</source>
        <translation>Die Nachricht begann als „%1“ und endet als „%2“, sie kann abgeschnitten oder vermischt sein; nichts davon wurde genommen. Lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The message says it has %1 segments, but %2 came; nothing of it was taken. Have it sent again.</source>
        <translation>Die Nachricht nennt %1 Segmente, aber %2 kamen; nichts davon wurde genommen. Lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>%1 ends what did not begin; a part of the file is missing.</source>
        <translation>%1 beendet, was nicht begann; ein Teil der Datei fehlt.</translation>
    </message>
    <message>
        <source>%1 began as &quot;%2&quot; and ends as &quot;%3&quot;; its messages were whole and were taken. Tell the sender.</source>
        <translation>%1 begann als „%2“ und endet als „%3“; ihre Nachrichten waren ganz und wurden genommen. Sagen Sie es dem Absender.</translation>
    </message>
    <message>
        <source>%1 says it holds %2, but %3 came; those were taken. Ask the sender for what is missing.</source>
        <translation>%1 nennt %2, aber %3 kamen; diese wurden genommen. Fragen Sie den Absender nach dem Fehlenden.</translation>
    </message>
    <message>
        <source>The message has no end: the file is cut or a trailer is missing; nothing of it was taken. Have it sent again.</source>
        <translation>Die Nachricht hat kein Ende: Die Datei ist abgeschnitten oder ein Schluss fehlt; nichts davon wurde genommen. Lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>%1 has no end, so more messages may have followed; whole ones were taken. Ask the sender.</source>
        <translation>%1 hat kein Ende, also können weitere Nachrichten gefolgt sein; ganze wurden genommen. Fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>%1 stands outside any message and was passed over.</source>
        <translation>%1 steht außerhalb jeder Nachricht und wurde übergangen.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this segment; nothing of its message was taken. Have it sent again.</source>
        <translation>Die Datei endet mitten in diesem Segment; nichts von seiner Nachricht wurde genommen. Lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The message is larger than %1 segments or %2 bytes and was not taken. Have it sent in parts.</source>
        <translation>Die Nachricht ist größer als %1 Segmente oder %2 Bytes und wurde nicht genommen. Lassen Sie sie in Teilen senden.</translation>
    </message>
    <message>
        <source>This is no EDI interchange: ISA, UNA or UNB was expected. It was passed over.</source>
        <translation>Das ist keine EDI-Übertragung: ISA, UNA oder UNB wurde erwartet. Sie wurde übergangen.</translation>
    </message>
    <message>
        <source>The interchange header is damaged, so its separators are not known. Have it sent again.</source>
        <translation>Der Kopf der Übertragung ist beschädigt, daher sind ihre Trennzeichen unbekannt. Lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The segment is longer than %1 bytes; check the segment terminator.</source>
        <translation>Das Segment ist länger als %1 Bytes; prüfen Sie das Segmentende.</translation>
    </message>
    <message>
        <source>The segment has unprintable characters or far too many elements. Have it sent again.</source>
        <translation>Das Segment hat nicht druckbare Zeichen oder viel zu viele Elemente. Lassen Sie es erneut senden.</translation>
    </message>
    <message>
        <source> Nothing of its message was taken.</source>
        <translation> Nichts von seiner Nachricht wurde genommen.</translation>
    </message>
</context>
<context>
    <name>EdiReport</name>
    <message>
        <source>There are more faults than are listed; correct the file as a whole.</source>
        <translation>Es gibt mehr Fehler, als aufgeführt sind; berichtigen Sie die Datei im Ganzen.</translation>
    </message>
    <message>
        <source>Segment %1 (line %2): %3</source>
        <translation>Segment %1 (Zeile %2): %3</translation>
    </message>
</context>
<context>
    <name>EnvironmentSecrets</name>
    <message>
        <source>The secret in the environment variable %1 is set by whoever starts the program. Change it there.</source>
        <translation>Das Geheimnis in der Umgebungsvariablen %1 setzt, wer das Programm startet. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it to the secret before starting the program.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt. Setzen Sie sie vor dem Start des Programms auf das Geheimnis.</translation>
    </message>
</context>
<context>
    <name>EventDays</name>
    <message>
        <source>the event “%1” %2</source>
        <translation>der Termin „%1“ %2</translation>
    </message>
    <message>
        <source>makes the calendar repeat too often to be followed.</source>
        <translation>lässt den Kalender zu oft wiederholen, um ihm zu folgen.</translation>
    </message>
    <message>
        <source>has no start that is a day.</source>
        <translation>hat keinen Beginn, der ein Tag ist.</translation>
    </message>
    <message>
        <source>repeats more often than daily, or by no known rule.</source>
        <translation>wiederholt sich öfter als täglich oder nach keiner bekannten Regel.</translation>
    </message>
    <message>
        <source>repeats by a rule that is not understood.</source>
        <translation>wiederholt sich nach einer Regel, die nicht verstanden wird.</translation>
    </message>
</context>
<context>
    <name>ExceptionText</name>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>It will ship later than promised.</source>
        <translation>Sie geht später hinaus als zugesagt.</translation>
    </message>
    <message>
        <source>Later than told</source>
        <translation>Später als gesagt</translation>
    </message>
    <message>
        <source>It will ship later than the customer was told.</source>
        <translation>Sie geht später hinaus, als dem Kunden gesagt wurde.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>The order system has confirmed no date.</source>
        <translation>Das Auftragssystem hat keinen Termin bestätigt.</translation>
    </message>
    <message>
        <source>Releasable</source>
        <translation>Freigebbar</translation>
    </message>
    <message>
        <source>Free stock covers it: only the release is missing.</source>
        <translation>Freier Bestand deckt sie: Es fehlt nur die Freigabe.</translation>
    </message>
    <message>
        <source>No supply</source>
        <translation>Keine Deckung</translation>
    </message>
    <message>
        <source>Nothing in stock or on order covers it.</source>
        <translation>Weder Bestand noch Bestellungen decken sie.</translation>
    </message>
    <message>
        <source>Supply slipped</source>
        <translation>Zugang verschoben</translation>
    </message>
    <message>
        <source>The supply it waits for is later than first promised.</source>
        <translation>Der Zugang, auf den sie wartet, kommt später als zuerst zugesagt.</translation>
    </message>
    <message>
        <source>Allocation lost</source>
        <translation>Zuteilung verloren</translation>
    </message>
    <message>
        <source>Stock that was set aside for it is gone.</source>
        <translation>Der für sie zurückgelegte Bestand ist weg.</translation>
    </message>
    <message>
        <source>Ship complete</source>
        <translation>Komplettlieferung</translation>
    </message>
    <message>
        <source>It waits for the rest of its order.</source>
        <translation>Sie wartet auf den Rest ihres Auftrags.</translation>
    </message>
    <message>
        <source>Credit hold</source>
        <translation>Kreditsperre</translation>
    </message>
    <message>
        <source>The customer&apos;s credit limit stops it.</source>
        <translation>Das Kreditlimit des Kunden hält sie auf.</translation>
    </message>
    <message>
        <source>Delivery block</source>
        <translation>Liefersperre</translation>
    </message>
    <message>
        <source>A block in the order system stops it.</source>
        <translation>Eine Sperre im Auftragssystem hält sie auf.</translation>
    </message>
    <message>
        <source>Pick short</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>The warehouse found less than was booked.</source>
        <translation>Das Lager fand weniger, als gebucht war.</translation>
    </message>
    <message>
        <source>Data conflict</source>
        <translation>Datenkonflikt</translation>
    </message>
    <message>
        <source>Two sources disagree about it.</source>
        <translation>Zwei Quellen widersprechen sich.</translation>
    </message>
    <message>
        <source>Stale source</source>
        <translation>Veraltete Quelle</translation>
    </message>
    <message>
        <source>Its source has not been read for too long.</source>
        <translation>Ihre Quelle wurde zu lange nicht gelesen.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht informiert</translation>
    </message>
    <message>
        <source>The customer does not know the present date yet.</source>
        <translation>Der Kunde kennt den jetzigen Termin noch nicht.</translation>
    </message>
    <message>
        <source>Consent due</source>
        <translation>Zustimmung fällig</translation>
    </message>
    <message>
        <source>The customer has to agree first.</source>
        <translation>Der Kunde muss erst zustimmen.</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Nachricht fehlgeschlagen</translation>
    </message>
    <message>
        <source>A message about it could not be delivered.</source>
        <translation>Eine Nachricht darüber konnte nicht zugestellt werden.</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Why an order line has the date it has</source>
        <translation>Warum eine Auftragsposition ihren Termin hat</translation>
    </message>
    <message>
        <source>no supply</source>
        <translation>keine Deckung</translation>
    </message>
    <message>
        <source>outranked by %1/%2, which takes %3</source>
        <translation>hinter %1/%2, die %3 nimmt</translation>
    </message>
    <message>
        <source>  likely %1, safe %2</source>
        <translation>  wahrscheinlich %1, sicher %2</translation>
    </message>
    <message>
        <source>explain the plan of this run variant, not the present one</source>
        <translation>den Plan dieser Variante erklären, nicht den jetzigen</translation>
    </message>
    <message>
        <source>considered %1 of %2: %3, gave %4, left %5</source>
        <comment>supply, date, three quantities</comment>
        <translation>erwogen %1 von %2: %3, gab %4, übrig %5</translation>
    </message>
    <message numerus="yes">
        <source>; %n other line(s) have some of it, the most %1/%2 with %3</source>
        <translation>
            <numerusform>; %n andere Position hat etwas davon, am meisten %1/%2 mit %3</numerusform><numerusform>; %n andere Positionen haben etwas davon, am meisten %1/%2 mit %3</numerusform></translation>
    </message>
    <message>
        <source>With the customer on %1.</source>
        <translation>Beim Kunden am %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3 says %4, %5 says %6; %7 counts</source>
        <comment>record, field, source, value, …</comment>
        <translation>%1 %2: %3 sagt %4, %5 sagt %6; es zählt %7</translation>
    </message>
</context>
<context>
    <name>ExplainLineUseCaseText</name>
    <message>
        <source>There is no open line %1/%2. “repromisectl backlog --all-open” lists those there are.</source>
        <translation>Es gibt keine offene Position %1/%2. „repromisectl backlog --all-open“ nennt die vorhandenen.</translation>
    </message>
</context>
<context>
    <name>ExplanationWriter</name>
    <message>
        <source>%1 of %2 (order %3, line %4)</source>
        <comment>quantity, item, order, line</comment>
        <translation>%1 %2 (Auftrag %3, Position %4)</translation>
    </message>
    <message>
        <source>We cannot give a date for %1 yet: we are still looking for supply of %2.</source>
        <translation>Für %1 können wir noch keinen Termin nennen: Für %2 suchen wir noch Deckung.</translation>
    </message>
    <message>
        <source>%1 will ship on %2.</source>
        <translation>%1 gehen am %2 an Sie hinaus.</translation>
    </message>
    <message>
        <source>%1 will ship on %2, %3 after the agreed date.</source>
        <comment>goods, date, number of days</comment>
        <translation>%1 gehen am %2 an Sie hinaus, %3 nach dem vereinbarten Termin.</translation>
    </message>
    <message>
        <source>%1 has no supply for %2 of the %3 that are open.</source>
        <translation>%1 hat für %2 der offenen %3 keine Deckung.</translation>
    </message>
    <message>
        <source>%1 can ship on %2; no date was requested or promised.</source>
        <translation>%1 kann am %2 versandt werden; ein Termin wurde weder gewünscht noch zugesagt.</translation>
    </message>
    <message>
        <source>%1 can ship on %2, in time for its due date %3.</source>
        <translation>%1 kann am %2 versandt werden, rechtzeitig zur Fälligkeit am %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can ship on %2, %n day(s) after its due date %3.</source>
        <translation>
            <numerusform>%1 kann am %2 versandt werden, %n Tag nach der Fälligkeit am %3.</numerusform><numerusform>%1 kann am %2 versandt werden, %n Tage nach der Fälligkeit am %3.</numerusform></translation>
    </message>
    <message>
        <source>Nothing is pegged to it: no stock is free and no dated supply is left.</source>
        <translation>Ihr ist nichts zugeordnet: Kein Bestand ist frei, und kein terminierter Zugang ist übrig.</translation>
    </message>
    <message>
        <source>It gets %1.</source>
        <comment>list of supplies</comment>
        <translation>Sie bekommt %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 already allocated</source>
        <translation>%1 bereits zugeteilt</translation>
    </message>
    <message>
        <source>%1 from free stock</source>
        <translation>%1 aus freiem Bestand</translation>
    </message>
    <message>
        <source>%1 from %2 on %3</source>
        <comment>quantity, inbound line, date</comment>
        <translation>%1 aus %2 am %3</translation>
    </message>
    <message>
        <source>The date comes from %1 (%2), first promised for %3: ask for a firm date.</source>
        <comment>inbound line, supplier, date</comment>
        <translation>Der Termin kommt von %1 (%2), zuerst zugesagt für den %3: Bitten Sie um einen festen Termin.</translation>
    </message>
    <message>
        <source>The date comes from %1 (%2).</source>
        <comment>inbound line, supplier</comment>
        <translation>Der Termin kommt von %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ranked higher took %1 that would have helped, first %2/%3.</source>
        <translation>
            <numerusform>%n höher gereihte Position nahm %1, die geholfen hätten, zuerst %2/%3.</numerusform><numerusform>%n höher gereihte Positionen nahmen %1, die geholfen hätten, zuerst %2/%3.</numerusform></translation>
    </message>
    <message>
        <source>All that is missing is free in stock today: only the release is missing.</source>
        <translation>Alles, was fehlt, ist heute frei am Lager: Es fehlt nur die Freigabe.</translation>
    </message>
    <message>
        <source>All of it is there and allocated: it only has to be shipped.</source>
        <translation>Alles ist da und zugeteilt: Es muss nur versandt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message>
        <source>Part of it waits for %1 (%2) on %3.</source>
        <comment>inbound line, supplier, date</comment>
        <translation>Ein Teil davon wartet auf %1 (%2) am %3.</translation>
    </message>
</context>
<context>
    <name>FeedPartReader</name>
    <message>
        <source>This is missing; it says where a record&apos;s stamp stands.</source>
        <translation>Dies fehlt; es sagt, wo der Stempel eines Datensatzes steht.</translation>
    </message>
    <message>
        <source>{%1} is no placeholder.</source>
        <translation>{%1} ist kein Platzhalter.</translation>
    </message>
    <message>
        <source>Give either a feed or a list to go through.</source>
        <translation>Geben Sie entweder einen Feed oder eine Liste zum Durchgehen an.</translation>
    </message>
    <message>
        <source>This is missing; it says which value of the feed&apos;s records is taken.</source>
        <translation>Dies fehlt; es sagt, welcher Wert der Datensätze des Feeds genommen wird.</translation>
    </message>
    <message>
        <source>An HTTP status is a number from 100 to 599.</source>
        <translation>Ein HTTP-Status ist eine Zahl von 100 bis 599.</translation>
    </message>
    <message>
        <source>This says nothing; give status, body_has or at.</source>
        <translation>Dies sagt nichts; geben Sie status, body_has oder at an.</translation>
    </message>
    <message>
        <source>This is missing; it says what to do with such an answer.</source>
        <translation>Dies fehlt; es sagt, was mit einer solchen Antwort zu tun ist.</translation>
    </message>
    <message>
        <source>This is missing; it says what to ask for.</source>
        <translation>Dies fehlt; es sagt, was abzufragen ist.</translation>
    </message>
    <message>
        <source>This is missing; write {&quot;kind&quot;: &quot;single&quot;} when there is only one page.</source>
        <translation>Dies fehlt; schreiben Sie {&quot;kind&quot;: &quot;single&quot;}, wenn es nur eine Seite gibt.</translation>
    </message>
    <message>
        <source>Only records of a feed can be chosen by what they hold.</source>
        <translation>Nur Datensätze eines Feeds lassen sich nach ihrem Inhalt auswählen.</translation>
    </message>
    <message>
        <source>“%1” is no stop rule: choose short_page, empty_page or no_next, or give total_at, more_at, end_at or short_page_unless.</source>
        <translation>„%1“ ist keine Endregel: Wählen Sie short_page, empty_page oder no_next, oder geben Sie total_at, more_at, end_at oder short_page_unless an.</translation>
    </message>
</context>
<context>
    <name>FeedRun</name>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 lost its place in %2 again and again. Try again later.</source>
        <translation>%1 verlor immer wieder seine Stelle in %2. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 delivers more than %2 records, so reading was stopped and nothing was changed.</source>
        <translation>%1 liefert mehr als %2 Datensätze, daher wurde angehalten und nichts geändert.</translation>
    </message>
    <message>
        <source>What %1 answers has changed: %2 is no longer there, or is something else, in every record of %3. Nothing was changed here. Correct the connector, or ask what was changed there.</source>
        <translation>Was %1 antwortet, hat sich geändert: %2 ist in jedem Datensatz von %3 nicht mehr da oder etwas anderes. Hier wurde nichts geändert. Berichtigen Sie den Konnektor, oder fragen Sie, was dort geändert wurde.</translation>
    </message>
    <message>
        <source>%1 no longer delivers %2 in %3, which every record had. That looks like a change there, so nothing was changed here. Ask what was changed; if it is right, accept it and sync again.</source>
        <translation>%1 liefert %2 in %3 nicht mehr, was jeder Datensatz hatte. Das sieht nach einer Änderung dort aus; deshalb wurde hier nichts geändert. Fragen Sie, was geändert wurde; ist es richtig, nehmen Sie es an und gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>%1 does not deliver %2 in the order that was asked for, so some could be missing. Nothing was changed; try again later.</source>
        <translation>%1 liefert %2 nicht in der verlangten Reihenfolge, es könnten also welche fehlen. Nichts wurde geändert; später noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>FieldConverter</name>
    <message>
        <source>%1 is missing, and the record means nothing without it; fill it in there.</source>
        <translation>%1 fehlt, und ohne das bedeutet der Satz nichts; füllen Sie es dort aus.</translation>
    </message>
    <message>
        <source>%1 is a list or an object where one value was expected; correct the connector&apos;s pointer.</source>
        <translation>%1 ist eine Liste oder ein Objekt, wo ein Wert erwartet wurde; berichtigen Sie den Zeiger des Konnektors.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number; correct it there.</source>
        <translation>%1 ist „%2“, keine Zahl; berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no date; correct it there.</source>
        <translation>%1 ist „%2“, kein Datum; berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no time; correct it there.</source>
        <translation>%1 ist „%2“, keine Zeit; berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is neither yes nor no; correct it there.</source>
        <translation>%1 ist „%2“, weder ja noch nein; berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, a word the connector does not know; add it to the field&apos;s map.</source>
        <translation>%1 ist „%2“, ein Wort, das der Konnektor nicht kennt; fügen Sie es zu map des Feldes hinzu.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not among the records it refers to; correct it there.</source>
        <translation>%1 ist „%2“, nicht unter den Datensätzen, auf die es verweist; berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>What %1 says does not go together; correct it there.</source>
        <translation>Was %1 sagt, passt nicht zusammen; berichtigen Sie es dort.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>Cannot read %1: there is no such file. Export it again or check the folder.</source>
        <translation>%1 kann nicht gelesen werden: Es gibt diese Datei nicht. Geben Sie sie erneut aus oder prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is %2, not a file. Move it away.</source>
        <translation>%1 kann nicht gelesen werden: Das ist %2, keine Datei. Verschieben Sie es.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>Cannot go on reading %1: %2. Check the disk and try again.</source>
        <translation>%1 kann nicht weiter gelesen werden: %2. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the disk and try again.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 changed while it was read, so nothing of it was taken. Sync again when the export has finished.</source>
        <translation>%1 änderte sich beim Lesen, daher wurde nichts davon übernommen. Gleichen Sie erneut ab, wenn die Ausgabe fertig ist.</translation>
    </message>
</context>
<context>
    <name>FileSecrets</name>
    <message>
        <source>The secrets file %1 cannot be opened: %2.</source>
        <translation>Die Datei der Geheimnisse %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 can be read by others. Change its secrets, then make it readable by its owner only (chmod 600).</source>
        <translation>Die Datei der Geheimnisse %1 kann von anderen gelesen werden. Ändern Sie ihre Geheimnisse, und machen Sie sie nur für den Eigentümer lesbar (chmod 600).</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read.</source>
        <translation>Die Datei der Geheimnisse %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of texts. Mend or remove it.</source>
        <translation>Die Datei der Geheimnisse %1 ist kein JSON-Objekt aus Texten. Reparieren oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2. Nothing was changed.</source>
        <translation>Die Datei der Geheimnisse %1 kann nicht geschrieben werden: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The secrets file %1 holds nothing for %2. Enter it again.</source>
        <translation>Die Datei der Geheimnisse %1 enthält nichts für %2. Geben Sie es erneut ein.</translation>
    </message>
</context>
<context>
    <name>FilterOption</name>
    <message>
        <source>only lines with these values</source>
        <translation>nur Positionen mit diesen Werten</translation>
    </message>
    <message>
        <source>Cannot filter by “%1”: choose one of %2.</source>
        <translation>Nach „%1“ kann nicht gefiltert werden: Wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>--filter takes any of %1.
The same key twice means either value; different keys must all hold.</source>
        <translation>--filter nimmt eines oder mehrere von %1.
Derselbe Schlüssel zweimal heißt: einer der Werte; verschiedene Schlüssel müssen alle gelten.</translation>
    </message>
</context>
<context>
    <name>FirstStepsText</name>
    <message>
        <source>The demo goes into an empty workspace only, and %1 has sources already. Name another folder with --workspace DIR.</source>
        <translation>Die Demo kommt nur in einen leeren Arbeitsbereich, und %1 hat schon Quellen. Nennen Sie mit --workspace DIR einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>The last syncs</source>
        <translation>Die letzten Abgleiche</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 is not encrypted, so nothing was sent. Use https, or allow plain connections for this source.</source>
        <translation>%1 ist nicht verschlüsselt, daher wurde nichts gesendet. Verwenden Sie https, oder erlauben Sie dieser Quelle unverschlüsselte Verbindungen.</translation>
    </message>
    <message>
        <source>A line break was found in what should be sent to %1 as a header, so nothing was sent. Check the source&apos;s settings.</source>
        <translation>In dem, was an %1 als Kopfzeile gehen sollte, war ein Zeilenumbruch, daher wurde nichts gesendet. Prüfen Sie die Einstellungen der Quelle.</translation>
    </message>
    <message>
        <source>There is not enough memory to send a request.</source>
        <translation>Der Speicher reicht nicht, um eine Anfrage zu senden.</translation>
    </message>
    <message>
        <source>The request to %1 was stopped.</source>
        <translation>Die Anfrage an %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB, so it was dropped. Check the address.</source>
        <translation>Die Antwort von %1 ist größer als %2 MB und wurde verworfen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent. Check its certificate, or give the source its authority&apos;s file.</source>
        <translation>%1 konnte sich nicht ausweisen, daher wurde nichts gesendet. Prüfen Sie das Zertifikat, oder geben Sie der Quelle die Datei ihrer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 antwortete nicht rechtzeitig. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 broke off its answer. Try again later.</source>
        <translation>%1 brach die Antwort ab. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address, or try again later.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Netz und Adresse, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which was not followed. Enter the right address.</source>
        <translation>%1 verweist auf %2; dem wurde nicht gefolgt. Geben Sie die richtige Adresse ein.</translation>
    </message>
    <message>
        <source>%1 sends us round in circles. Check the address.</source>
        <translation>%1 schickt uns im Kreis. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1, since it could not be recorded before.</source>
        <translation>An %1 wurde nichts gesendet, weil es vorher nicht festgehalten werden konnte.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read, so nothing was sent to %2. Give the source&apos;s ca as the path of a PEM file.</source>
        <translation>Die Zertifikate in %1 können nicht gelesen werden, daher wurde nichts an %2 gesendet. Geben Sie als ca der Quelle den Pfad einer PEM-Datei an.</translation>
    </message>
</context>
<context>
    <name>HttpUrl</name>
    <message>
        <source>%1 is not an address that can be used. Give one like https://host/, without user and password.</source>
        <translation>%1 ist keine brauchbare Adresse. Geben Sie eine wie https://host/ an, ohne Benutzer und Passwort.</translation>
    </message>
</context>
<context>
    <name>IncidentBar</name>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Optionen …</translation>
    </message>
    <message>
        <source>Leave the incident</source>
        <translation>Vorfall verlassen</translation>
    </message>
    <message>
        <source>See s&amp;upply</source>
        <translation>&amp;Versorgung ansehen</translation>
    </message>
    <message>
        <source>Show the whole queue again</source>
        <translation>Wieder die ganze Liste zeigen</translation>
    </message>
    <message>
        <source>Tell t&amp;hese customers</source>
        <translation>Diese &amp;Kunden informieren</translation>
    </message>
    <message>
        <source>What can be done for all these lines at once</source>
        <translation>Was sich für all diese Positionen zugleich tun lässt</translation>
    </message>
    <message>
        <source>What other dates of this supply would do</source>
        <translation>Was andere Termine dieses Zugangs bewirken würden</translation>
    </message>
</context>
<context>
    <name>IncidentCommand</name>
    <message>
        <source>The lines one root cause hurts</source>
        <translation>Die Positionen, die eine Ursache trifft</translation>
    </message>
    <message>
        <source>ID is one that “incidents” lists, for example supply:PO-7/1. The columns are those of “backlog”, and untold: the customer does not know yet. “draft --incident ID” writes the messages, “options --incident ID” weighs what can be done.</source>
        <translation>ID ist eine Kennung, die „incidents“ nennt, etwa supply:PO-7/1. Die Spalten sind die von „backlog“, dazu untold: Der Kunde weiß es noch nicht. „draft --incident ID“ schreibt die Nachrichten, „options --incident ID“ wägt ab, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing would help but waiting.</source>
        <translation>Außer Warten hilft nichts.</translation>
    </message>
    <message>
        <source>Options for the incident</source>
        <translation>Optionen für den Vorfall</translation>
    </message>
    <message>
        <source>Options for the incident, with who loses by them</source>
        <translation>Optionen für den Vorfall und wer dadurch verliert</translation>
    </message>
</context>
<context>
    <name>IncidentOptionWriter</name>
    <message>
        <source>Leave them as they are.</source>
        <translation>So lassen.</translation>
    </message>
    <message>
        <source>Ship what is there and the rest of each line later.</source>
        <translation>Versenden, was da ist, und den Rest jeder Position später.</translation>
    </message>
    <message>
        <source>Bring %1 of %2 here from %3.</source>
        <translation>%1 von %2 aus %3 herholen.</translation>
    </message>
    <message>
        <source>Ship %1 of %2 from %3.</source>
        <translation>%1 von %2 aus %3 versenden.</translation>
    </message>
    <message>
        <source>Ship %1 of %2 instead.</source>
        <translation>Stattdessen %1 von %2 versenden.</translation>
    </message>
    <message>
        <source>Order %1 of %2 now.</source>
        <translation>Jetzt %1 von %2 bestellen.</translation>
    </message>
    <message>
        <source>Have %1 come earlier.</source>
        <translation>%1 früher kommen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no date then.</source>
        <translation>
            <numerusform>%n Position hat dann keinen Termin.</numerusform><numerusform>%n Positionen haben dann keinen Termin.</numerusform></translation>
    </message>
    <message>
        <source>They ship on %1.</source>
        <translation>Versand am %1.</translation>
    </message>
    <message>
        <source>They ship from %1 to %2.</source>
        <translation>Versand vom %1 bis zum %2.</translation>
    </message>
    <message>
        <source>Lines that gain by it: %1 of %2; in time: %3.</source>
        <comment>three counts</comment>
        <translation>Positionen, die dadurch gewinnen: %1 von %2; rechtzeitig: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The customers of %n line(s) must agree first.</source>
        <translation>
            <numerusform>Der Kunde von %n Position muss zuerst zustimmen.</numerusform><numerusform>Die Kunden von %n Positionen müssen zuerst zustimmen.</numerusform></translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>Open incident</source>
        <translation>Vorfall öffnen</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform><numerusform>%Ln Kunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) do not know</source>
        <translation>
            <numerusform>%Ln Kunde weiß es nicht</numerusform><numerusform>%Ln Kunden wissen es nicht</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Position</numerusform><numerusform>%Ln Positionen</numerusform></translation>
    </message>
    <message>
        <source>every customer knows</source>
        <translation>jeder Kunde weiß es</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln day(s) late</source>
        <translation>
            <numerusform>bis zu %Ln Tag verspätet</numerusform><numerusform>bis zu %Ln Tage verspätet</numerusform></translation>
    </message>
</context>
<context>
    <name>IncidentsCommand</name>
    <message>
        <source>Late lines by what they wait for: one row for each root cause</source>
        <translation>Späte Positionen nach dem, worauf sie warten: eine Zeile je Ursache</translation>
    </message>
    <message>
        <source>kind: late_supply (one inbound line), no_supply (an item at a location), not_released
and not_shipped (a location), held_back (by a rule of the run). Every backorder is in one
incident, and so is a line later than its customer was told for want of supply. The id is
made of the keys of the cause, so it stays the same in the next picture.
untold_customers: how many do not know yet. quantity: what is waited for. without_date:
lines for which no date is known; worst_days_late is that of the others.
Most customers who do not know first, then most lines.</source>
        <translation>kind: late_supply (eine Zugangsposition), no_supply (ein Artikel an einem Ort), not_released
und not_shipped (ein Ort), held_back (durch eine Regel des Laufs). Jeder Rückstand gehört zu einem
Vorfall, ebenso eine Position, die mangels Nachschub später kommt als mitgeteilt. Die Kennung
besteht aus den Schlüsseln der Ursache und bleibt deshalb im nächsten Bild gleich.
untold_customers: wie viele es noch nicht wissen. quantity: worauf gewartet wird. without_date:
Positionen ohne bekannten Termin; worst_days_late gilt für die übrigen.
Zuerst die mit den meisten Kunden, die es nicht wissen, dann die mit den meisten Positionen.</translation>
    </message>
</context>
<context>
    <name>IncidentWriter</name>
    <message>
        <source>Stock is free at %1: only the release is missing.</source>
        <translation>In %1 ist Bestand frei: Es fehlt nur die Freigabe.</translation>
    </message>
    <message>
        <source>Everything is allocated at %1, but has not shipped.</source>
        <translation>In %1 ist alles zugeteilt, aber nicht versandt.</translation>
    </message>
    <message>
        <source>The rules of the run give %1 at %2 no earlier date.</source>
        <translation>Die Regeln des Laufs geben %1 in %2 keinen früheren Termin.</translation>
    </message>
    <message>
        <source>%1 with %2 for %3 slipped from %4 to %5.</source>
        <comment>supply, item, location, dates</comment>
        <translation>%1 mit %2 für %3 hat sich vom %4 auf den %5 verschoben.</translation>
    </message>
    <message>
        <source>%1 with %2 for %3 was expected on %4 and is overdue.</source>
        <comment>supply, item, location, date</comment>
        <translation>%1 mit %2 für %3 wurde am %4 erwartet und ist überfällig.</translation>
    </message>
    <message>
        <source>%1 with %2 for %3 comes on %4, which is too late.</source>
        <comment>supply, item, location, date</comment>
        <translation>%1 mit %2 für %3 kommt am %4, das ist zu spät.</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 have no date: %4 is on order without one.</source>
        <comment>quantity, item, location, supply</comment>
        <translation>%1 von %2 in %3 haben keinen Termin: %4 ist ohne Termin bestellt.</translation>
    </message>
    <message>
        <source>Nobody has ordered supply for %1 of %2 at %3.</source>
        <comment>quantity, item, location</comment>
        <translation>Für %1 von %2 in %3 hat niemand Nachschub bestellt.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Make an empty workspace</source>
        <translation>Einen leeren Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>The workspace is ready. Next: “repromisectl source add csv NAME --dir DIR”, then “repromisectl sync”.</source>
        <translation>Der Arbeitsbereich ist bereit. Weiter: „repromisectl source add csv NAME --dir DIR“, dann „repromisectl sync“.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>an entry before this one is missing</source>
        <translation>ein Eintrag davor fehlt</translation>
    </message>
    <message>
        <source>it does not follow from the entry before it</source>
        <translation>er folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>sein Inhalt wurde geändert</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>das Journal lesen</translation>
    </message>
    <message>
        <source>verify the journal</source>
        <translation>das Journal prüfen</translation>
    </message>
    <message>
        <source>entries after number %1 are missing</source>
        <translation>Einträge nach Nummer %1 fehlen</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>What was done, when, by whom</source>
        <translation>Was wurde getan, wann, von wem</translation>
    </message>
    <message>
        <source>from this day or moment on: 2026-06-30 or 2026-06-30T14:00:00Z</source>
        <translation>ab diesem Tag oder Zeitpunkt: 2026-06-30 oder 2026-06-30T14:00:00Z</translation>
    </message>
    <message>
        <source>only of this subject and those below it: source/erp, line/SO-1/2, message</source>
        <translation>nur zu diesem Gegenstand und denen darunter: source/erp, line/SO-1/2, message</translation>
    </message>
    <message>
        <source>--since “%1” is no moment: write 2026-06-30 or 2026-06-30T14:00:00Z.</source>
        <translation>--since „%1“ ist kein Zeitpunkt: Schreiben Sie 2026-06-30 oder 2026-06-30T14:00:00Z.</translation>
    </message>
</context>
<context>
    <name>JournalNotes</name>
    <message>
        <source>write the journal</source>
        <translation>das Journal schreiben</translation>
    </message>
</context>
<context>
    <name>JsonMembersText</name>
    <message>
        <source>This must be %1.</source>
        <translation>Dies muss %1 sein.</translation>
    </message>
    <message>
        <source>This is missing; give a text.</source>
        <translation>Dies fehlt; geben Sie einen Text an.</translation>
    </message>
    <message>
        <source>This is empty; give a text.</source>
        <translation>Dies ist leer; geben Sie einen Text an.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is not known here: choose one of %2.</source>
        <translation>„%1“ ist hier nicht bekannt: Wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are %2.</source>
        <translation>„%1“ ist hier nicht bekannt; bekannt sind %2.</translation>
    </message>
    <message>
        <source>an object: { … }</source>
        <translation>ein Objekt: { … }</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of 1 to %1 texts: [&quot;…&quot;]</source>
        <translation>eine Liste von 1 bis %1 Texten: [&quot;…&quot;]</translation>
    </message>
    <message numerus="yes">
        <source>a whole number, or a number in quotes with at most %n decimal place(s), like &quot;12.5&quot;</source>
        <translation>
            <numerusform>eine ganze Zahl oder eine Zahl in Anführungszeichen mit höchstens %n Nachkommastelle, wie &quot;12.5&quot;</numerusform><numerusform>eine ganze Zahl oder eine Zahl in Anführungszeichen mit höchstens %n Nachkommastellen, wie &quot;12.5&quot;</numerusform></translation>
    </message>
</context>
<context>
    <name>JsonPage</name>
    <message>
        <source>Cannot read %1: a page may hold 64 megabytes at most. Export smaller pages, or CSV.</source>
        <translation>%1 kann nicht gelesen werden: Eine Seite darf höchstens 64 Megabyte groß sein. Geben Sie kleinere Seiten oder CSV aus.</translation>
    </message>
    <message>
        <source>Cannot read %1: from line %2 on it is no page of rows (%3). Export it again.</source>
        <translation>%1 kann nicht gelesen werden: Ab Zeile %2 ist es keine Seite mit Zeilen (%3). Geben Sie sie erneut aus.</translation>
    </message>
</context>
<context>
    <name>JsonPagesReader</name>
    <message>
        <source>Cannot read %1: %2 Export all pages again.</source>
        <translation>%1 kann nicht gelesen werden: %2 Geben Sie alle Seiten erneut aus.</translation>
    </message>
    <message>
        <source>it says it holds &quot;%1&quot;.</source>
        <translation>sie sagt, sie enthalte „%1“.</translation>
    </message>
    <message>
        <source>it has no &quot;rows&quot;.</source>
        <translation>sie hat kein &quot;rows&quot;.</translation>
    </message>
    <message>
        <source>it says it is page %1.</source>
        <translation>sie sagt, sie sei Seite %1.</translation>
    </message>
    <message>
        <source>it is page %1 of %2, but its &quot;next&quot; is %3.</source>
        <translation>sie ist Seite %1 von %2, aber ihr &quot;next&quot; ist %3.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Cannot read %1: its next page is &quot;%2&quot; where %3 was expected. Export all pages again.</source>
        <translation>%1 kann nicht gelesen werden: Die nächste Seite ist „%2“, wo %3 erwartet wurde. Geben Sie alle Seiten erneut aus.</translation>
    </message>
</context>
<context>
    <name>JsonRows</name>
    <message>
        <source>Cannot read %1: it has no list of rows at %2. Correct the file or the source's rows_at.</source>
        <translation>%1 kann nicht gelesen werden: An %2 steht keine Liste von Zeilen. Berichtigen Sie die Datei oder rows_at der Quelle.</translation>
    </message>
    <message>
        <source>The row is no JSON object, or cut; export it again.</source>
        <translation>Die Zeile ist kein JSON-Objekt oder abgeschnitten; geben Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Cannot read %1: it holds no JSON object and no array of objects. Export it again.</source>
        <translation>%1 kann nicht gelesen werden: Es enthält kein JSON-Objekt und keine Liste von Objekten. Geben Sie es erneut aus.</translation>
    </message>
    <message>
        <source>%1 is not a single value; map it to a member that is.</source>
        <translation>%1 ist kein einzelner Wert; ordnen Sie es einem Glied zu, das einer ist.</translation>
    </message>
</context>
<context>
    <name>KeptRunText</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this is not a kept run. Keep the run again.</source>
        <translation>Das ist kein behaltener Lauf. Behalten Sie den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>the names of the columns are not those of a run.</source>
        <translation>Die Namen der Spalten sind nicht die eines Laufs.</translation>
    </message>
    <message>
        <source>it has not the cells of the columns.</source>
        <translation>Sie hat nicht die Zellen der Spalten.</translation>
    </message>
    <message>
        <source>a date or quantity cannot be read.</source>
        <translation>Ein Datum oder eine Menge ist nicht lesbar.</translation>
    </message>
    <message>
        <source>orders must come in their order.</source>
        <translation>Aufträge müssen in ihrer Reihenfolge stehen.</translation>
    </message>
    <message>
        <source>%1 rows were kept, and %2 are there.</source>
        <translation>%1 Zeilen wurden behalten, %2 sind da.</translation>
    </message>
</context>
<context>
    <name>KeyValue</name>
    <message>
        <source>“%1” is not of the form key=value.</source>
        <translation>„%1“ hat nicht die Form schlüssel=wert.</translation>
    </message>
</context>
<context>
    <name>KeychainSecrets</name>
    <message>
        <source>The system&apos;s key store did not answer for %1. Unlock it, or choose a secrets file or an environment variable.</source>
        <translation>Der Schlüsselbund des Systems antwortete für %1 nicht. Entsperren Sie ihn, oder wählen Sie eine Datei oder eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>The system&apos;s key store holds no secret for %1, or is locked. Unlock it and try again before entering the secret anew.</source>
        <translation>Der Schlüsselbund des Systems hat kein Geheimnis für %1 oder ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, bevor Sie es neu eingeben.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used for %1. Choose a secrets file or an environment variable instead.</source>
        <translation>Der Schlüsselbund des Systems kann für %1 nicht genutzt werden. Wählen Sie eine Datei oder eine Umgebungsvariable.</translation>
    </message>
</context>
<context>
    <name>KnobsForm</name>
    <message>
        <source>&amp;Floor, % of need</source>
        <translation>So&amp;ckel, % des Bedarfs</translation>
    </message>
    <message>
        <source>At most, days late</source>
        <translation>Höchstens Tage verspätet</translation>
    </message>
    <message>
        <source>Days after due until which supply is useful</source>
        <translation>Tage nach Fälligkeit, bis zu denen ein Zugang nützt</translation>
    </message>
    <message>
        <source>Floor in percent of what each needs</source>
        <translation>Sockel in Prozent dessen, was jede braucht</translation>
    </message>
    <message>
        <source>Gi&amp;ves up</source>
        <translation>&amp;Verzichtet</translation>
    </message>
    <message>
        <source>Gives back what is allocated to it</source>
        <translation>Gibt zurück, was ihr zugeteilt ist</translation>
    </message>
    <message>
        <source>How a shortage is shared</source>
        <translation>Wie ein Mangel aufgeteilt wird</translation>
    </message>
    <message>
        <source>Least &amp;quantity</source>
        <translation>Kleinste M&amp;enge</translation>
    </message>
    <message>
        <source>Least quantity of a shipment</source>
        <translation>Kleinste Menge einer Lieferung</translation>
    </message>
    <message>
        <source>Least shipment in percent of the open quantity</source>
        <translation>Kleinste Lieferung in Prozent der offenen Menge</translation>
    </message>
    <message>
        <source>Least, % o&amp;pen</source>
        <translation>Mindestens, % o&amp;ffen</translation>
    </message>
    <message>
        <source>Ma&amp;y not worsen</source>
        <translation>Darf nicht sc&amp;hlechter werden</translation>
    </message>
    <message>
        <source>May not imp&amp;rove</source>
        <translation>Darf nicht &amp;besser werden</translation>
    </message>
    <message>
        <source>Most days late, or nothing at all</source>
        <translation>Höchstens so viele Tage verspätet, sonst gar nicht</translation>
    </message>
    <message>
        <source>Never earlier than the present commitment</source>
        <translation>Nie früher als die jetzige Zusage</translation>
    </message>
    <message>
        <source>Never later than the present commitment</source>
        <translation>Nie später als die jetzige Zusage</translation>
    </message>
    <message>
        <source>Ship compl&amp;ete</source>
        <translation>&amp;Komplettlieferung</translation>
    </message>
    <message>
        <source>Shar&amp;ing</source>
        <translation>A&amp;ufteilung</translation>
    </message>
    <message>
        <source>Shares in pac&amp;ks of</source>
        <translation>Anteile in &amp;Packungen zu</translation>
    </message>
    <message>
        <source>Shares in packs of</source>
        <translation>Anteile in Packungen zu</translation>
    </message>
    <message>
        <source>Ship complete</source>
        <translation>Komplettlieferung</translation>
    </message>
    <message>
        <source>Supply useful until, d&amp;ays after due</source>
        <translation>Nützt bis T&amp;age nach Fälligkeit</translation>
    </message>
    <message>
        <source>With which limits</source>
        <translation>Mit welchen Grenzen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Finds the order lines that will miss their promise, and sees to it that their customers know.</source>
        <translation>Findet Auftragspositionen, die ihre Zusage verfehlen werden, und sorgt dafür, dass die Kunden es wissen.</translation>
    </message>
    <message>
        <source>The folder that holds everything</source>
        <translation>Der Ordner, der alles enthält</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Fill an empty workspace with the demo</source>
        <translation>Einen leeren Arbeitsbereich mit der Demo füllen</translation>
    </message>
    <message>
        <source>Work as if it were this day</source>
        <translation>Arbeiten, als wäre es dieser Tag</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>system, en, de or fr</source>
        <translation>system, en, de oder fr</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>Write the backlog review here and end</source>
        <translation>Den Rückstandsbericht hierhin schreiben und enden</translation>
    </message>
    <message>
        <source>Write the window as a picture and end</source>
        <translation>Das Fenster als Bild schreiben und enden</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>--as-of “%1” is no date: write it as 2026-06-30.</source>
        <translation>--as-of „%1“ ist kein Datum: Schreiben Sie es als 2026-06-30.</translation>
    </message>
    <message>
        <source>There is no language “%1”: choose system, en, de or fr.</source>
        <translation>Es gibt keine Sprache „%1“: Wählen Sie system, en, de oder fr.</translation>
    </message>
    <message>
        <source>today, queue, messages, ageing, supply or connections</source>
        <translation>today, queue, messages, ageing, supply oder connections</translation>
    </message>
    <message>
        <source>There is no page “%1”: choose today, queue, messages, ageing, supply or connections.</source>
        <translation>Es gibt keine Seite „%1“: Wählen Sie today, queue, messages, ageing, supply oder connections.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>read the date ledger</source>
        <translation>die Termine lesen</translation>
    </message>
</context>
<context>
    <name>LineCells</name>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>no date yet</source>
        <comment>what the customer was told</comment>
        <translation>noch kein Termin</translation>
    </message>
    <message>
        <source>There is no supply for all of the open quantity.</source>
        <translation>Nicht für die ganze offene Menge gibt es Deckung.</translation>
    </message>
    <message>
        <source>%1, %2 for %3: promised %4, projected %5, told %6. %7</source>
        <translation>%1, %2 für %3: zugesagt %4, voraussichtlich %5, mitgeteilt %6. %7</translation>
    </message>
</context>
<context>
    <name>LineFilterText</name>
    <message>
        <source>Cannot filter by %1=%2: %1 must be %3.</source>
        <translation>Nach %1=%2 kann nicht gefiltert werden: %1 muss %3 sein.</translation>
    </message>
    <message>
        <source>an exception code like NO_SUPPLY</source>
        <translation>ein Ausnahmecode wie NO_SUPPLY</translation>
    </message>
    <message>
        <source>one of not due, 1-7, 8-14, 15-30, 31-60, 61-90, over 90</source>
        <translation>eines von not due, 1-7, 8-14, 15-30, 31-60, 61-90, over 90</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>Cannot filter by “%1”: choose one of order, line, item, location, customer, tier, family, supplier, priority, currency, source, exception, bucket, untold, incident.</source>
        <translation>Nach „%1“ lässt sich nicht filtern: Es gibt order, line, item, location, customer, tier, family, supplier, priority, currency, source, exception, bucket, untold, incident.</translation>
    </message>
</context>
<context>
    <name>LineOptions</name>
    <message>
        <source>There is no open line %1/%2. Check the order and the line number.</source>
        <translation>Es gibt keine offene Position %1/%2. Prüfen Sie Auftrag und Positionsnummer.</translation>
    </message>
</context>
<context>
    <name>LineStoryPanel</name>
    <message>
        <source>Story of the line</source>
        <translation>Geschichte der Position</translation>
    </message>
    <message>
        <source>Tell customer</source>
        <translation>Kunden informieren</translation>
    </message>
    <message>
        <source>To say to the customer</source>
        <translation>Dem Kunden zu sagen</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Den Satz kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Den Satz für den Kunden kopieren</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Was sie bekommt</translation>
    </message>
    <message>
        <source>Supply of the line</source>
        <translation>Deckung der Position</translation>
    </message>
    <message>
        <source>Served before it</source>
        <translation>Vor ihr bedient</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Figures of the line</source>
        <translation>Zahlen der Position</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages about the line</source>
        <translation>Nachrichten zur Position</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal of the line</source>
        <translation>Journal der Position</translation>
    </message>
    <message>
        <source>Set aside for it</source>
        <translation>Für sie zurückgelegt</translation>
    </message>
    <message>
        <source>Free stock</source>
        <translation>Freier Bestand</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>Options for the line, with who loses by them</source>
        <translation>Möglichkeiten für die Position, und wer durch sie verliert</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Show all lines of the incident</source>
        <translation>Alle Positionen des Vorfalls zeigen</translation>
    </message>
</context>
<context>
    <name>LinesText</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Die Ausgabe wurde angehalten.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Free some space or choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ListCalendars</name>
    <message>
        <source>There is no file calendars/%1.ics, so every day counts as a working day. Add it.</source>
        <translation>Es gibt keine Datei calendars/%1.ics, daher zählt jeder Tag als Arbeitstag. Fügen Sie sie hinzu.</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>billions</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform><numerusform>vor %Ln Min.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform><numerusform>vor %Ln Std.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform><numerusform>vor %Ln Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform><numerusform>%Ln Tage</numerusform></translation>
    </message>
    <message>
        <source>Safe dates are being worked out.</source>
        <translation>Sichere Termine werden noch ermittelt.</translation>
    </message>
</context>
<context>
    <name>MailSettingsText</name>
    <message>
        <source>Messages need a sender: no address is set. Set it with “repromisectl settings set smtp.from orders@example.com”.</source>
        <translation>Nachrichten brauchen einen Absender: Es ist keine Adresse gesetzt. Setzen Sie sie mit „repromisectl settings set smtp.from auftraege@example.com“.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>MapColumns</name>
    <message>
        <source>%1 holds no rows: choose a file that does.</source>
        <translation>%1 enthält keine Zeilen: Wählen Sie eine Datei, die welche enthält.</translation>
    </message>
    <message>
        <source>%1 is an EDI file: its messages say themselves what they hold, and nothing is mapped.</source>
        <translation>%1 ist eine EDI-Datei: Ihre Nachrichten sagen selbst, was sie enthalten; zugeordnet wird nichts.</translation>
    </message>
    <message>
        <source>%1 is empty: choose a file that holds a header and rows.</source>
        <translation>%1 ist leer: Wählen Sie eine Datei mit Kopfzeile und Zeilen.</translation>
    </message>
    <message>
        <source>%1 is no drop folder: its columns are not mapped.</source>
        <translation>%1 ist kein Ablageordner: Seine Spalten werden nicht zugeordnet.</translation>
    </message>
</context>
<context>
    <name>MapColumnsDialog</name>
    <message>
        <source>Rows st&amp;and in</source>
        <translation>Zeilen st&amp;ehen in</translation>
    </message>
    <message>
        <source>Place of the rows in the file</source>
        <translation>Stelle der Zeilen in der Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Guess by name</source>
        <translation>Nach Namen &amp;raten</translation>
    </message>
    <message>
        <source>&amp;Save the mapping</source>
        <translation>Zuordnung &amp;speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Drag a column onto a field, or press Enter on it for the field that is chosen. F2 on a field shows the list; Delete empties it.</source>
        <translation>Ziehen Sie eine Spalte auf ein Feld, oder drücken Sie auf ihr Enter für das gewählte Feld. F2 auf einem Feld zeigt die Liste; Entf leert es.</translation>
    </message>
    <message>
        <source>File that the rows are shown of</source>
        <translation>Datei, deren Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Its &amp;rows are</source>
        <translation>Ihre &amp;Zeilen sind</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Our fields and the columns they are taken from</source>
        <translation>Unsere Felder und die Spalten, aus denen sie kommen</translation>
    </message>
    <message>
        <source>&amp;Names of columns in row</source>
        <translation>&amp;Namen der Spalten in Zeile</translation>
    </message>
    <message>
        <source>Row that holds the names of columns</source>
        <translation>Zeile mit den Namen der Spalten</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>the first filled one</source>
        <translation>die erste gefüllte</translation>
    </message>
</context>
<context>
    <name>MemorySecrets</name>
    <message>
        <source>No secret is held for %1. Enter it again.</source>
        <translation>Für %1 ist kein Geheimnis hinterlegt. Geben Sie es erneut ein.</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Undo chan&amp;ges</source>
        <translation>Ä&amp;nderungen zurücknehmen</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>The record as it was received</source>
        <translation>Der Datensatz, wie er empfangen wurde</translation>
    </message>
</context>
<context>
    <name>MergeReasons</name>
    <message>
        <source>Item &quot;%1&quot; is not known. Deliver the item first, or correct the code.</source>
        <translation>Der Artikel „%1“ ist nicht bekannt. Liefern Sie zuerst den Artikel, oder berichtigen Sie den Code.</translation>
    </message>
    <message>
        <source>Location &quot;%1&quot; is not known. Deliver the location first, or correct the code.</source>
        <translation>Der Standort „%1“ ist nicht bekannt. Liefern Sie zuerst den Standort, oder berichtigen Sie den Code.</translation>
    </message>
    <message>
        <source>Customer &quot;%1&quot; is not known. Deliver the customer first, or correct the code.</source>
        <translation>Der Kunde „%1“ ist nicht bekannt. Liefern Sie zuerst den Kunden, oder berichtigen Sie den Code.</translation>
    </message>
    <message>
        <source>Supplier &quot;%1&quot; is not known. Deliver the supplier first, or correct the code.</source>
        <translation>Der Lieferant „%1“ ist nicht bekannt. Liefern Sie zuerst den Lieferanten, oder berichtigen Sie den Code.</translation>
    </message>
    <message>
        <source>Sales order &quot;%1&quot; is not known. Deliver the order with its lines.</source>
        <translation>Der Auftrag „%1“ ist nicht bekannt. Liefern Sie den Auftrag mit seinen Positionen.</translation>
    </message>
    <message>
        <source>Sales order &quot;%1&quot; has no such line. Deliver the order line first, or correct the number.</source>
        <translation>Der Auftrag „%1“ hat keine solche Position. Liefern Sie zuerst die Position, oder berichtigen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The same key was delivered twice with different values and no newer time stamp. The first was kept; remove the wrong one.</source>
        <translation>Derselbe Schlüssel kam zweimal mit verschiedenen Werten und ohne neueren Zeitstempel. Der erste wurde behalten; entfernen Sie den falschen.</translation>
    </message>
    <message>
        <source>An order can have at most 65,535 lines here. Split the order.</source>
        <translation>Ein Auftrag kann hier höchstens 65.535 Positionen haben. Teilen Sie den Auftrag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a location nor a region of customers. Correct where the lane leads to.</source>
        <translation>„%1“ ist weder ein Standort noch eine Kundenregion. Berichtigen Sie, wohin die Strecke führt.</translation>
    </message>
    <message>
        <source>A workspace can have at most 65,535 locations. Deliver those that ship or receive goods.</source>
        <translation>Ein Arbeitsbereich kann höchstens 65.535 Standorte haben. Liefern Sie die, die versenden oder Ware erhalten.</translation>
    </message>
    <message>
        <source>Purchase order &quot;%1&quot; has no line &quot;%2&quot; here. Sync the system that holds the order first, or correct the number; then deliver this again.</source>
        <translation>Die Bestellung „%1“ hat hier keine Position „%2“. Gleichen Sie zuerst das System mit der Bestellung ab, oder berichtigen Sie die Nummer; liefern Sie dies dann erneut.</translation>
    </message>
    <message>
        <source>Item &quot;%1&quot; is not the item of this purchase line. Ask the supplier which line is meant.</source>
        <translation>Der Artikel „%1“ ist nicht der Artikel dieser Bestellposition. Fragen Sie den Lieferanten, welche Position gemeint ist.</translation>
    </message>
    <message>
        <source>%1: another source says otherwise. “source conflicts” shows both values. Say in sync.precedence whose counts, or mend one of the sources.</source>
        <translation>%1: Eine andere Quelle sagt etwas anderes. „source conflicts“ zeigt beide Werte. Legen Sie in sync.precedence fest, wessen Wert zählt, oder berichtigen Sie eine der Quellen.</translation>
    </message>
</context>
<context>
    <name>MessageApproveCommand</name>
    <message>
        <source>Approve a message that needs it</source>
        <translation>Eine Nachricht freigeben, die es braucht</translation>
    </message>
</context>
<context>
    <name>MessageDelivery</name>
    <message>
        <source>record what became of a message</source>
        <translation>festhalten, was aus einer Nachricht wurde</translation>
    </message>
    <message>
        <source>look for interrupted messages</source>
        <translation>unterbrochene Nachrichten suchen</translation>
    </message>
    <message>
        <source>The program stopped while sending; it may have arrived.</source>
        <translation>Das Programm endete beim Senden; sie kann angekommen sein.</translation>
    </message>
    <message>
        <source>The program stopped before the message was handed over.</source>
        <translation>Das Programm endete, bevor die Nachricht übergeben war.</translation>
    </message>
    <message>
        <source>mark a message as handed over</source>
        <translation>eine Nachricht als übergeben kennzeichnen</translation>
    </message>
    <message>
        <source>read the outbox</source>
        <translation>den Postausgang lesen</translation>
    </message>
    <message>
        <source>mark a message as being sent</source>
        <translation>eine Nachricht als in Sendung kennzeichnen</translation>
    </message>
    <message>
        <source>Message %1 is not waiting to be sent any more.</source>
        <translation>Nachricht %1 wartet nicht mehr auf das Senden.</translation>
    </message>
    <message>
        <source>Message %1 can still be taken back. Try again in a moment.</source>
        <translation>Nachricht %1 kann noch zurückgeholt werden. Versuchen Sie es gleich erneut.</translation>
    </message>
</context>
<context>
    <name>MessageDiscardCommand</name>
    <message>
        <source>Throw away a message that was not sent</source>
        <translation>Eine nicht gesendete Nachricht wegwerfen</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>Sie kam &amp;an</translation>
    </message>
    <message>
        <source>It did &amp;not arrive</source>
        <translation>Sie kam &amp;nicht an</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Message as the customer sees it</source>
        <translation>Nachricht, wie der Kunde sie sieht</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Wie der Kunde sie sieht</translation>
    </message>
    <message>
        <source>Message as plain text</source>
        <translation>Nachricht als reiner Text</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>MessageResolveCommand</name>
    <message>
        <source>Settle a message of which nobody knows whether it arrived</source>
        <translation>Eine Nachricht klären, von der niemand weiß, ob sie ankam</translation>
    </message>
    <message>
        <source>Look for the message in the sent mail of the server, by its Message-ID. --sent: the
customer was told. --not-sent: it was not, and may be sent again.</source>
        <translation>Suchen Sie die Nachricht anhand ihrer Message-ID im Gesendet-Ordner des Servers. --sent:
Der Kunde wurde informiert. --not-sent: wurde er nicht, und sie darf neu gesendet werden.</translation>
    </message>
    <message>
        <source>it did arrive</source>
        <translation>sie kam an</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>sie kam nicht an</translation>
    </message>
    <message>
        <source>Say --sent or --not-sent.</source>
        <translation>Sagen Sie --sent oder --not-sent.</translation>
    </message>
</context>
<context>
    <name>MessageShowCommand</name>
    <message>
        <source>A message&apos;s text and facts, exactly as frozen</source>
        <translation>Text und Fakten einer Nachricht, genau wie festgehalten</translation>
    </message>
</context>
<context>
    <name>MessageTemplate</name>
    <message>
        <source>The template file %1 cannot be read: %2. Restore it, or remove the folder to use the shipped template.</source>
        <translation>Die Vorlagendatei %1 kann nicht gelesen werden: %2. Stellen Sie sie wieder her, oder entfernen Sie den Ordner, um die mitgelieferte Vorlage zu nutzen.</translation>
    </message>
    <message>
        <source>A subject has one line. Remove the others.</source>
        <translation>Ein Betreff hat eine Zeile. Entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>%1: %2. Correct this template&apos;s description.</source>
        <translation>%1: %2. Berichtigen Sie die Beschreibung dieser Vorlage.</translation>
    </message>
    <message>
        <source>channel must be &quot;email&quot; and version a number from 1</source>
        <translation>channel muss &quot;email&quot; sein und version eine Zahl ab 1</translation>
    </message>
    <message>
        <source>“%1” is no name a column can show</source>
        <translation>„%1“ ist kein Name, den eine Spalte zeigen kann</translation>
    </message>
    <message>
        <source>id and language must be those of the folders it is in</source>
        <translation>id und language müssen die der Ordner sein, in denen sie liegt</translation>
    </message>
    <message>
        <source>“%1” is no template name. Names have letters, digits, - and _.</source>
        <translation>„%1“ ist kein Vorlagenname. Namen bestehen aus Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>There is no template “%1”. The shipped one is “revised-date”.</source>
        <translation>Es gibt keine Vorlage „%1“. Die mitgelieferte heißt „revised-date“.</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Needs approval</source>
        <translation>Braucht Freigabe</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>Geht gerade hinaus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Will be tried again</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The mail server answered %1.</source>
        <translation>Der Mailserver antwortete %1.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Nächster Versuch %1.</translation>
    </message>
    <message>
        <source>It may or may not have arrived. Ask the recipient or look into the sent folder of the mail server, then say here what happened. It is never sent twice by itself.</source>
        <translation>Sie kann angekommen sein oder nicht. Fragen Sie den Empfänger oder sehen Sie im Gesendet-Ordner des Mailservers nach, und sagen Sie dann hier, was geschah. Von selbst wird sie nie zweimal gesendet.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Message %1 is %2, so this cannot be done with it any more. Look at the outbox for what happened to it.</source>
        <translation>Nachricht %1 ist %2, daher geht das mit ihr nicht mehr. Sehen Sie im Postausgang nach, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>read the outbox</source>
        <translation>den Postausgang lesen</translation>
    </message>
    <message>
        <source>read a message</source>
        <translation>eine Nachricht lesen</translation>
    </message>
    <message>
        <source>There is no message %1. The outbox lists all messages.</source>
        <translation>Es gibt keine Nachricht %1. Der Postausgang nennt alle Nachrichten.</translation>
    </message>
    <message>
        <source>keep the drafts</source>
        <translation>die Entwürfe behalten</translation>
    </message>
    <message>
        <source>change a message</source>
        <translation>eine Nachricht ändern</translation>
    </message>
    <message>
        <source>Message %1 needs no approval (any more). It can be sent.</source>
        <translation>Nachricht %1 braucht keine Freigabe (mehr). Sie kann gesendet werden.</translation>
    </message>
    <message>
        <source>Message %1 must be approved before it is sent: %2.</source>
        <translation>Nachricht %1 muss vor dem Senden freigegeben werden: %2.</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Kinds of messages</source>
        <translation>Arten von Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Draft for all who do not know</source>
        <translation>&amp;Entwürfe für alle, die nichts wissen</translation>
    </message>
    <message>
        <source>One message per contact and language about all their late lines. Nothing is sent.</source>
        <translation>Eine Nachricht je Kontakt und Sprache über alle verspäteten Positionen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Send a&amp;ll drafts</source>
        <translation>A&amp;lle Entwürfe senden</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This workspace was written by a newer Repromise (schema %1; this program knows %2). Update Repromise to open it.</source>
        <translation>Diesen Arbeitsbereich schrieb ein neueres Repromise (Schema %1; dieses Programm kennt %2). Aktualisieren Sie Repromise, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Repromise workspace. Choose another folder.</source>
        <translation>Diese Datei ist die Datenbank eines anderen Programms, kein Repromise-Arbeitsbereich. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This workspace was written by an older Repromise. Open it once for writing to bring it up to date.</source>
        <translation>Diesen Arbeitsbereich schrieb ein älteres Repromise. Öffnen Sie ihn einmal zum Schreiben, um ihn auf den neuen Stand zu bringen.</translation>
    </message>
</context>
<context>
    <name>MimeMessage</name>
    <message>
        <source>The message has no usable Message-ID, so it is not sent. Discard it and draft it again.</source>
        <translation>Die Nachricht hat keine brauchbare Message-ID und wird nicht gesendet. Verwerfen Sie sie und entwerfen Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>OAuthToken</name>
    <message>
        <source>%1 gave no access (%2). Check the client id, its secret and its rights in the source&apos;s settings.</source>
        <translation>%1 gab keinen Zugang (%2). Prüfen Sie Client-ID, Geheimnis und Rechte in den Einstellungen der Quelle.</translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>A name has up to 64 small letters, digits, hyphens and underscores.</source>
        <translation>Ein Name hat bis zu 64 kleine Buchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>a time like 90s, 10m, 2h or 30d</source>
        <translation>eine Zeit wie 90s, 10m, 2h oder 30d</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>ein Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>{%1} is no placeholder: they start with setting, secret, since, each, page or login.</source>
        <translation>{%1} ist kein Platzhalter: Sie beginnen mit setting, secret, since, each, page oder login.</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer: write it like /items/0/name.</source>
        <translation>„%1“ ist kein JSON-Zeiger: Schreiben Sie ihn wie /items/0/name.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
</context>
<context>
    <name>OpeningWeek</name>
    <message>
        <source>the opening hours “%1” must have a beginning and a later end and repeat every week or every day.</source>
        <translation>die Öffnungszeiten „%1“ brauchen einen Beginn und ein späteres Ende und müssen sich jede Woche oder jeden Tag wiederholen.</translation>
    </message>
</context>
<context>
    <name>OptionPhrases</name>
    <message numerus="yes">
        <source>%n other line(s) ship later.</source>
        <translation>
            <numerusform>%n andere Position geht später hinaus.</numerusform><numerusform>%n andere Positionen gehen später hinaus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) break by it.</source>
        <translation>
            <numerusform>%n Zusage wird dadurch gebrochen.</numerusform><numerusform>%n Zusagen werden dadurch gebrochen.</numerusform></translation>
    </message>
    <message>
        <source>It needs approval.</source>
        <translation>Es braucht eine Freigabe.</translation>
    </message>
</context>
<context>
    <name>OptionProposalText</name>
    <message>
        <source>Transfer %1 of %2 from %3 to %4 for line %5, to ship on %6.</source>
        <translation>%1 von %2 aus %3 nach %4 umlagern für Position %5, Versand am %6.</translation>
    </message>
    <message>
        <source>Ship %1 of line %2 from %3 on %4.</source>
        <translation>%1 der Position %2 aus %3 am %4 versenden.</translation>
    </message>
    <message>
        <source>Ship %1 of %2 instead for line %3 on %4.</source>
        <translation>Stattdessen %1 von %2 für Position %3 am %4 versenden.</translation>
    </message>
    <message>
        <source>Agree with customer %1 on %2 of %3 instead for line %4, to ship on %5.</source>
        <translation>Mit Kunde %1 stattdessen %2 von %3 für Position %4 vereinbaren, Versand am %5.</translation>
    </message>
    <message>
        <source>Ship %1 of line %2 on %3 and the other %4 later.</source>
        <translation>%1 der Position %2 am %3 versenden und die übrigen %4 später.</translation>
    </message>
    <message>
        <source>Agree with customer %1 to ship %2 of line %3 on %4 and the other %5 later.</source>
        <translation>Mit Kunde %1 vereinbaren, %2 der Position %3 am %4 zu versenden und die übrigen %5 später.</translation>
    </message>
    <message numerus="yes">
        <source>Transfer %1 of %2 from %3 to %4 for %n line(s), the first of which ships on %5.</source>
        <translation>
            <numerusform>%1 von %2 aus %3 nach %4 umlagern für %n Position, Versand der ersten am %5.</numerusform><numerusform>%1 von %2 aus %3 nach %4 umlagern für %n Positionen, Versand der ersten am %5.</numerusform></translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen …</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>%1 by %2</source>
        <comment>line, days</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>line</comment>
        <translation>%1 ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) needed</source>
        <translation>
            <numerusform>%Ln Einwilligung nötig</numerusform><numerusform>%Ln Einwilligungen nötig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) helped</source>
        <translation>
            <numerusform>%Ln Position geholfen</numerusform><numerusform>%Ln Positionen geholfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation>
            <numerusform>%Ln pünktlich</numerusform><numerusform>%Ln pünktlich</numerusform></translation>
    </message>
    <message>
        <source>By your rules this needs approval before anybody acts on it.</source>
        <translation>Nach Ihren Regeln braucht das eine Freigabe, bevor jemand danach handelt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Later then: %1</source>
        <comment>lines and days</comment>
        <translation>Dann später: %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Propose this?</source>
        <translation>Das vorschlagen?</translation>
    </message>
    <message>
        <source>Ships %1</source>
        <comment>date</comment>
        <translation>Versand %1</translation>
    </message>
    <message>
        <source>The customer has to agree first.</source>
        <translation>Der Kunde muss zuerst zustimmen.</translation>
    </message>
    <message>
        <source>all by %1</source>
        <comment>date</comment>
        <translation>alle bis %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>braucht Freigabe</translation>
    </message>
    <message>
        <source>needs the customer&apos;s consent</source>
        <translation>braucht die Einwilligung des Kunden</translation>
    </message>
</context>
<context>
    <name>OptionWriter</name>
    <message>
        <source>Leave it as it is: %1 ships on %2.</source>
        <translation>So lassen: %1 gehen am %2 hinaus.</translation>
    </message>
    <message>
        <source>Leave it as it is: nobody has ordered supply for %1 of it.</source>
        <translation>So lassen: Für %1 davon hat niemand etwas bestellt.</translation>
    </message>
    <message>
        <source>Ship %1 on %2.</source>
        <translation>%1 am %2 versenden.</translation>
    </message>
    <message>
        <source>Bring %1 here from %2 and ship on %3.</source>
        <translation>%1 von %2 hierher bringen und am %3 versenden.</translation>
    </message>
    <message>
        <source>Ship %1 from %2 on %3.</source>
        <translation>%1 am %3 von %2 aus versenden.</translation>
    </message>
    <message>
        <source>Ship %1 of %2 instead on %3.</source>
        <translation>Stattdessen %1 von %2 am %3 versenden.</translation>
    </message>
    <message>
        <source>Order %1 now: it ships on %2.</source>
        <translation>%1 jetzt bestellen: Versand am %2.</translation>
    </message>
    <message>
        <source>Have %1 come earlier: it ships on %2.</source>
        <translation>%1 vorziehen lassen: Versand am %2.</translation>
    </message>
    <message>
        <source>Have %1 and %2 more come earlier: it ships on %3.</source>
        <translation>%1 und %2 weitere vorziehen lassen: Versand am %3.</translation>
    </message>
    <message>
        <source>The other %1 follow on %2.</source>
        <translation>Die anderen %1 folgen am %2.</translation>
    </message>
    <message>
        <source>There is no date for the other %1.</source>
        <translation>Für die anderen %1 gibt es keinen Termin.</translation>
    </message>
    <message>
        <source>Nothing is late then.</source>
        <translation>Dann ist nichts verspätet.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) after it was due.</source>
        <translation>
            <numerusform>Das ist %n Tag nach der Fälligkeit.</numerusform><numerusform>Das sind %n Tage nach der Fälligkeit.</numerusform></translation>
    </message>
    <message>
        <source>The customer must agree first.</source>
        <translation>Der Kunde muss erst zustimmen.</translation>
    </message>
</context>
<context>
    <name>OptionsCommand</name>
    <message>
        <source>What can be done for a line that ships late, what it costs and who loses by it</source>
        <translation>Was für eine verspätete Position getan werden kann, was es kostet und wer dadurch verliert</translation>
    </message>
    <message>
        <source>option: wait, split, transfer (bring it here), ship_from (another location ships it),
substitute, expedite (have purchases come earlier, or order what nobody ordered).
quantity: what the option is about, in units of item; rest: what ships apart from it.
cost: freight, handling, expedite, penalty of the account and margin (what a substitute
costs more), beyond shipping as it was meant; empty when it cannot be told. The amounts
are settings: options.freight_per_unit, options.handling_cost, options.expedite_cost;
lanes.csv goes before them. losers: lines that would ship later, and by how many days.
Best first: the least late, then the fewest promises broken, then the cheapest.
--propose RANK lists what taking that option asks of people, and records each as a
journal entry of the kind proposal.made; nothing is written to any other system.
With --incident the options are for all lines of an incident together, tried out at once:
lines has what becomes of each, needs_consent counts lines, costs is by currency.</source>
        <translation>option: wait, split, transfer (hierher bringen), ship_from (ein anderer Standort versendet),
substitute, expedite (Bestellungen vorziehen oder bestellen, was niemand bestellt hat).
quantity: worum es geht, in Einheiten von item; rest: was getrennt davon hinausgeht.
cost: Fracht, Umschlag, Vorziehen, Verzugsstrafe und Marge (was ein Ersatz mehr kostet),
über den gemeinten Versand hinaus; leer, wenn unbekannt. Die Beträge sind Einstellungen:
options.freight_per_unit, options.handling_cost, options.expedite_cost; lanes.csv geht vor.
losers: Positionen, die später hinausgingen, und um wie viele Tage.
Das Beste zuerst: am wenigsten verspätet, dann die wenigsten gebrochenen Zusagen, dann
das Billigste.
--propose RANG nennt, worum für diese Möglichkeit jemand zu bitten ist, und hält jede Bitte als
Journaleintrag der Art proposal.made fest; in kein anderes System wird geschrieben.
Mit --incident gelten sie für alle Positionen eines Vorfalls zusammen, auf einmal ausprobiert:
lines sagt, was aus jeder wird, needs_consent zählt Positionen, costs ist je Währung.</translation>
    </message>
    <message>
        <source>take the option of this rank: record what it asks for in the journal</source>
        <translation>die Möglichkeit dieses Rangs wählen: festhalten, worum sie bittet</translation>
    </message>
    <message>
        <source>--propose takes the rank of an option, from 1 on.</source>
        <translation>--propose verlangt den Rang einer Möglichkeit, ab 1.</translation>
    </message>
    <message>
        <source>what can be done for all lines of this incident</source>
        <translation>was für alle Positionen dieses Vorfalls zu tun ist</translation>
    </message>
    <message>
        <source>Name one order and line, or one incident with --incident.</source>
        <translation>Nennen Sie einen Auftrag und eine Position oder mit --incident einen Vorfall.</translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>Every message and where it stands</source>
        <translation>Jede Nachricht und wie weit sie ist</translation>
    </message>
</context>
<context>
    <name>OutboxDispatcher</name>
    <message>
        <source>Sending was stopped. The other messages wait in the outbox.</source>
        <translation>Das Senden wurde angehalten. Die anderen Nachrichten warten im Postausgang.</translation>
    </message>
    <message>
        <source>The other messages wait in the outbox.</source>
        <translation>Die anderen Nachrichten warten im Postausgang.</translation>
    </message>
</context>
<context>
    <name>OutboxLock</name>
    <message>
        <source>The outbox cannot be locked: %1 cannot be opened (%2). Check the rights of the workspace folder.</source>
        <translation>Der Postausgang kann nicht gesperrt werden: %1 lässt sich nicht öffnen (%2). Prüfen Sie die Rechte am Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Another program is sending the messages of this workspace. Wait until it is done, then look into the outbox.</source>
        <translation>Ein anderes Programm sendet gerade die Nachrichten dieses Arbeitsbereichs. Warten Sie, bis es fertig ist, und sehen Sie dann in den Postausgang.</translation>
    </message>
</context>
<context>
    <name>PacedTransport</name>
    <message>
        <source>The request to %1 was stopped.</source>
        <translation>Die Anfrage an %1 wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>%1 names a page as the next that came before, so there would be no end. Nothing was changed; try again later.</source>
        <translation>%1 nennt als nächste eine Seite, die schon kam, es gäbe also kein Ende. Nichts wurde geändert; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 has more than %2 pages, so reading was stopped and nothing was changed. Raise max_pages in the connector if that is right.</source>
        <translation>%1 hat mehr als %2 Seiten, daher wurde angehalten und nichts geändert. Erhöhen Sie max_pages im Konnektor, wenn das stimmt.</translation>
    </message>
    <message>
        <source>%1 delivered %2 records, as many as were asked for, so some may be missing. Nothing was changed. Raise size in the connector&apos;s pages, or narrow what the feed asks for.</source>
        <translation>%1 lieferte %2 Datensätze, so viele wie verlangt, also können welche fehlen. Nichts wurde geändert. Erhöhen Sie size bei pages des Konnektors, oder schränken Sie ein, wonach der Feed fragt.</translation>
    </message>
    <message>
        <source>%1 says that there are %2 records and delivered only %3 of them. Nothing was changed; try again later.</source>
        <translation>%1 nennt %2 Datensätze und lieferte nur %3 davon. Nichts wurde geändert; versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>PatientTransport</name>
    <message>
        <source>%1 asks us to send less and to come back later. Try again later.</source>
        <translation>%1 bittet, weniger zu senden und später wiederzukommen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2). Try again later.</source>
        <translation>%1 hat selbst ein Problem (HTTP %2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The request to %1 was stopped.</source>
        <translation>Die Anfrage an %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 failed several times and is left alone for a while. Try again in a minute.</source>
        <translation>%1 scheiterte mehrmals und wird eine Weile in Ruhe gelassen. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>%1 is left alone until %2, as it asked or because it failed several times. Try again then, or test the connection: if it answers, it is read again.</source>
        <translation>%1 wird bis %2 in Ruhe gelassen, weil es darum bat oder mehrmals versagte. Versuchen Sie es dann erneut, oder prüfen Sie die Verbindung: antwortet sie, wird wieder gelesen.</translation>
    </message>
</context>
<context>
    <name>PictureIncidents</name>
    <message>
        <source>There is no incident “%1”, or it is over. “repromisectl incidents” lists those there are.</source>
        <translation>Es gibt keinen Vorfall „%1“, oder er ist vorüber. „repromisectl incidents“ nennt die vorhandenen.</translation>
    </message>
</context>
<context>
    <name>PreviewWrite</name>
    <message>
        <source>There is no open line %1. Check it in the backlog, or sync first.</source>
        <translation>Es gibt keine offene Position %1. Prüfen Sie sie im Rückstand, oder gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: give a day like 2026-06-30, a whole number from 0 on, or an item.</source>
        <translation>„%1“ kann nicht %2 sein: Geben Sie einen Tag wie 2026-06-30, eine ganze Zahl ab 0 oder einen Artikel an.</translation>
    </message>
    <message>
        <source>The record belongs to no source any more. Sync, then try again.</source>
        <translation>Der Datensatz gehört zu keiner Quelle mehr. Gleichen Sie ab, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 shows %2 for %3 already. Sync to see it here.</source>
        <translation>%1 zeigt für %3 schon %2. Gleichen Sie ab, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>It is about %1 %2, more than may be changed without approval.</source>
        <translation>Es geht um %1 %2, mehr als ohne Freigabe geändert werden darf.</translation>
    </message>
</context>
<context>
    <name>PromiseCompareCommand</name>
    <message>
        <source>A and B are kept runs (“promise run --keep”), with the dates they had then, or kept scenarios, worked out over today&apos;s picture. before, a, b: the projected date now, under A and under B, empty when supply is missing. days: b - a. Only lines that differ are listed, the greatest difference first. The totals a_… and b_… count against today&apos;s picture; lines_better_a and lines_better_b against each other; a_gone and b_gone count lines of a kept run that are not open any more.</source>
        <translation>A und B sind behaltene Läufe („promise run --keep“) mit den Terminen von damals oder behaltene Szenarien, über dem heutigen Bild ausgerechnet. before, a, b: der voraussichtliche Termin jetzt, unter A und unter B, leer ohne Deckung. days: b - a. Nur Positionen mit Unterschied werden genannt, der größte zuerst. Die Summen a_… und b_… zählen gegen das heutige Bild; lines_better_a und lines_better_b gegeneinander; a_gone und b_gone zählen Positionen eines behaltenen Laufs, die nicht mehr offen sind.</translation>
    </message>
    <message>
        <source>Which lines ship earlier under one kept run or scenario than under another</source>
        <translation>Welche Positionen unter einem behaltenen Lauf oder Szenario früher hinausgehen als unter einem anderen</translation>
    </message>
</context>
<context>
    <name>PromiseCompareText</name>
    <message>
        <source>“%1” was kept on %2 over an older picture; it is worked out again over this one.</source>
        <translation>„%1“ wurde am %2 über einem älteren Bild behalten; es wird über diesem neu ausgerechnet.</translation>
    </message>
</context>
<context>
    <name>PromiseForgetCommand</name>
    <message>
        <source>Removed the scenario “%1”.</source>
        <translation>Das Szenario „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Remove what was kept under a name: a run, a what-if scenario or both</source>
        <translation>Entfernen, was unter einem Namen behalten ist: Lauf, Szenario oder beides</translation>
    </message>
    <message>
        <source>Removed the run “%1”.</source>
        <translation>Der Lauf „%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>PromiseProposeCommand</name>
    <message>
        <source>Turn a kept scenario into proposed commands and record them in the journal</source>
        <translation>Aus einem behaltenen Szenario vorgeschlagene Befehle machen und im Journal festhalten</translation>
    </message>
    <message>
        <source>Each command is a journal entry of the kind proposal.made; nothing is written to any other system. assumptions: what the scenario supposes that nobody can be asked for, such as a later delivery.</source>
        <translation>Jeder Befehl ist ein Journaleintrag der Art proposal.made; in kein anderes System wird geschrieben. assumptions: was das Szenario annimmt, ohne dass man jemanden darum bitten könnte, etwa eine spätere Lieferung.</translation>
    </message>
</context>
<context>
    <name>PromiseRunCommand</name>
    <message>
        <source>

Rows are those of “backlog” under the variant, and with them the segment and strategy
of the line, flags that tell what happened to it, commitment (the confirmed, else the
told, else the promised date), present (the date it has now), alone (its date if its
order did not ship complete) and the line it waits for. Without --variant it is the
standard run. “promise variants” lists the names.

With --scenario, or the changes that “whatif” takes, all of this is as it would be then,
present included; “whatif” says who wins and who loses. --keep keeps the results of all open lines for “promise compare”, and the scenario with them.

Example: repromisectl promise run --variant priority-then-due</source>
        <translation>

Die Zeilen sind die von „backlog“ unter der Variante, dazu Segment und Strategie der
Position, flags mit dem, was ihr geschah, commitment (der bestätigte, sonst mitgeteilte,
sonst zugesagte Termin), present (ihr jetziger Termin), alone (ihr Termin, wenn der
Auftrag nicht komplett versandt würde) und die Position, auf die sie wartet. Ohne
--variant ist es der Standardlauf. „promise variants“ nennt die Namen.

Mit --scenario oder den Änderungen, die „whatif“ nimmt, ist all das wie dann, auch
present; „whatif“ sagt, wer gewinnt und wer verliert. --keep behält
die Ergebnisse aller offenen Positionen für „promise compare“, und das Szenario dazu.

Beispiel: repromisectl promise run --variant priority-then-due</translation>
    </message>
    <message>
        <source>a name that “promise variants” lists, or a file</source>
        <translation>ein Name, den „promise variants“ nennt, oder eine Datei</translation>
    </message>
    <message>
        <source>every open line, also those on time</source>
        <translation>jede offene Position, auch die pünktlichen</translation>
    </message>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: their item-locations keep the present plan.</source>
        <translation>
            <numerusform>%n Garantie lässt sich nicht halten: Ihre Artikel-Standorte behalten den jetzigen Plan.</numerusform><numerusform>%n Garantien lassen sich nicht halten: Ihre Artikel-Standorte behalten den jetzigen Plan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: the run stopped, and all of this is the present plan.</source>
        <translation>
            <numerusform>%n Garantie lässt sich nicht halten: Der Lauf hielt an, und all das ist der jetzige Plan.</numerusform><numerusform>%n Garantien lassen sich nicht halten: Der Lauf hielt an, und all das ist der jetzige Plan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: this is the plan of the variant “%1”.</source>
        <translation>
            <numerusform>%n Garantie lässt sich nicht halten: Dies ist der Plan der Variante „%1“.</numerusform><numerusform>%n Garantien lassen sich nicht halten: Dies ist der Plan der Variante „%1“.</numerusform></translation>
    </message>
    <message>
        <source>The variant names %1, but there is no such open line.</source>
        <translation>Die Variante nennt %1, aber eine solche offene Position gibt es nicht.</translation>
    </message>
    <message>
        <source>What a run under a variant would give: nothing is kept but with --keep</source>
        <translation>Was ein Lauf unter einer Variante gäbe: Behalten wird nichts außer mit --keep</translation>
    </message>
</context>
<context>
    <name>PromiseRunsCommand</name>
    <message>
        <source>The kept results of runs and how they came out when they were kept</source>
        <translation>Die behaltenen Ergebnisse von Läufen und wie sie damals ausfielen</translation>
    </message>
</context>
<context>
    <name>PromiseScenariosCommand</name>
    <message>
        <source>The kept what-if scenarios and how they came out when they were kept</source>
        <translation>Die behaltenen Szenarien und wie sie ausgingen, als sie behalten wurden</translation>
    </message>
</context>
<context>
    <name>PromiseVariantsCommand</name>
    <message>
        <source>The run variants there are: those of the workspace&apos;s folder “variants” and those shipped</source>
        <translation>Die vorhandenen Laufvarianten: die aus dem Ordner „variants“ des Arbeitsbereichs und die mitgelieferten</translation>
    </message>
</context>
<context>
    <name>ProposeOptionText</name>
    <message>
        <source>There is no option %1: choose one from 1 to %2.</source>
        <translation>Es gibt keine Möglichkeit %1: Wählen Sie eine von 1 bis %2.</translation>
    </message>
    <message>
        <source>Option %1 asks nothing of anybody, so there is nothing to propose. Choose another one.</source>
        <translation>Möglichkeit %1 verlangt von niemandem etwas, also gibt es nichts vorzuschlagen. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>ProposeScenarioText</name>
    <message>
        <source>The scenario “%1” holds nothing that can be asked of anybody, only assumptions. Add an earlier date, a quantity or a priority.</source>
        <translation>Das Szenario „%1“ enthält nichts, worum man jemanden bitten könnte, nur Annahmen. Fügen Sie einen früheren Termin, eine Menge oder eine Priorität hinzu.</translation>
    </message>
</context>
<context>
    <name>ProposedCommandText</name>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>Order %1 of %2 to be at %3 by %4 (%5).</source>
        <translation>%1 von %2 für %3 zum %4 bestellen (%5).</translation>
    </message>
    <message>
        <source>Ask supplier %1 to deliver %2 by %3 (expected %4).</source>
        <translation>Lieferant %1 bitten, %2 bis zum %3 zu liefern (erwartet %4).</translation>
    </message>
    <message>
        <source>Ask supplier %1 to deliver %2 on %3 (open %4).</source>
        <translation>Lieferant %1 bitten, auf %3 %2 zu liefern (offen %4).</translation>
    </message>
    <message>
        <source>Move line %1 from priority %2 to %3.</source>
        <translation>Position %1 von Priorität %2 auf %3 setzen.</translation>
    </message>
    <message>
        <source>Agree with customer %1 on %2 for line %3 (open %4).</source>
        <translation>Mit Kunde %1 für Position %3 %2 vereinbaren (offen %4).</translation>
    </message>
    <message>
        <source>Agree with customer %1 on %2 for line %3 (requested %4).</source>
        <translation>Mit Kunde %1 für Position %3 den %2 vereinbaren (gewünscht %4).</translation>
    </message>
    <message>
        <source>Agree with customer %1 to cancel what is open of line %2.</source>
        <translation>Mit Kunde %1 vereinbaren, das Offene der Position %2 zu stornieren.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>read the quarantine</source>
        <translation>die Quarantäne lesen</translation>
    </message>
</context>
<context>
    <name>QuarantineCommand</name>
    <message>
        <source>Rows that were refused or are doubtful, and why</source>
        <translation>Zeilen, die abgelehnt wurden oder zweifelhaft sind, und warum</translation>
    </message>
    <message>
        <source>handling: rejected (not loaded) or flagged (loaded, but doubtful). line counts the
physical lines of the file from 1. Mend the row at its source and sync again.</source>
        <translation>handling: rejected (nicht geladen) oder flagged (geladen, aber zweifelhaft). line zählt
die physischen Zeilen der Datei ab 1. Berichtigen Sie die Zeile an der Quelle und
gleichen Sie neu ab.</translation>
    </message>
</context>
<context>
    <name>QuarantinePanel</name>
    <message>
        <source>Quarantined records</source>
        <translation>Datensätze in Quarantäne</translation>
    </message>
    <message>
        <source>Search file, key or reason</source>
        <translation>Datei, Schlüssel oder Grund suchen</translation>
    </message>
    <message>
        <source>Search the quarantine</source>
        <translation>Die Quarantäne durchsuchen</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Kundenauftrag</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Line of the sales order</source>
        <translation>Position des Kundenauftrags</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>What the item is</source>
        <translation>Was der Artikel ist</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where the line ships from</source>
        <translation>Von wo die Position versandt wird</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Wer darauf wartet</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Service tier of the customer</source>
        <translation>Servicestufe des Kunden</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority of the line, 1 first</source>
        <translation>Priorität der Position, 1 zuerst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ordered, less shipped and cancelled</source>
        <translation>Bestellt, weniger Versandtes und Storniertes</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>The date the customer asked for</source>
        <translation>Der vom Kunden gewünschte Termin</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>The date first promised</source>
        <translation>Der zuerst zugesagte Termin</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>The date the order system now holds</source>
        <translation>Der Termin, den das Auftragssystem jetzt hält</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Voraussichtl.</translation>
    </message>
    <message>
        <source>When it can likely ship</source>
        <translation>Wann sie wahrscheinlich versandt werden kann</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>The date that holds nine times in ten</source>
        <translation>Der Termin, der neunmal von zehn hält</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>The date the customer was last told</source>
        <translation>Der Termin, der dem Kunden zuletzt gesagt wurde</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Days from the due date to the projected date</source>
        <translation>Tage von der Fälligkeit bis zum voraussichtlichen Termin</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Days since the due date</source>
        <translation>Tage seit der Fälligkeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open quantity at the unit price</source>
        <translation>Offene Menge mal Stückpreis</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>What is wrong with the line</source>
        <translation>Was mit der Position nicht stimmt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The system the line came from</source>
        <translation>Das System, aus dem die Position kommt</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>Ansi&amp;chten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV ausgeben</translation>
    </message>
    <message>
        <source>Line story</source>
        <translation>Geschichte der Position</translation>
    </message>
    <message>
        <source>Order, item or customer</source>
        <translation>Auftrag, Artikel oder Kunde</translation>
    </message>
    <message>
        <source>Search orders, items and customers</source>
        <translation>Aufträge, Artikel und Kunden suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Arranging the lines</source>
        <translation>Die Positionen werden geordnet</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Backorders</source>
        <translation>Lieferrückstände</translation>
    </message>
    <message>
        <source>Customer does not know yet</source>
        <translation>Kunde weiß es noch nicht</translation>
    </message>
    <message>
        <source>No supply</source>
        <translation>Keine Deckung</translation>
    </message>
    <message>
        <source>Only the release is missing</source>
        <translation>Nur die Freigabe fehlt</translation>
    </message>
    <message>
        <source>All open lines</source>
        <translation>Alle offenen Positionen</translation>
    </message>
</context>
<context>
    <name>ReadMeter</name>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Das Lesen wurde angehalten; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ReadPictureText</name>
    <message>
        <source>Reading the backlog</source>
        <translation>Der Rückstand wird gelesen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Matching supply to demand</source>
        <translation>Deckung wird dem Bedarf zugeordnet</translation>
    </message>
</context>
<context>
    <name>ReceiptColumns</name>
    <message>
        <source>no column tells the %1. Name it “%2” in the first line.</source>
        <translation>keine Spalte nennt den %1. Nennen Sie sie „%2“ in der ersten Zeile.</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>Tag des Wareneingangs</translation>
    </message>
    <message>
        <source>promised day</source>
        <translation>zugesagten Tag</translation>
    </message>
</context>
<context>
    <name>ReceiptFileReader</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>sie ist leer.</translation>
    </message>
    <message>
        <source>Cannot read receipts from %1: %2</source>
        <translation>Aus %1 können keine Wareneingänge gelesen werden: %2</translation>
    </message>
    <message>
        <source>the row is cut or has more or fewer fields than the first line</source>
        <translation>die Zeile ist abgeschnitten oder hat mehr oder weniger Felder als die erste</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>%1 and %2 are more than ten years apart</source>
        <translation>%1 und %2 liegen mehr als zehn Jahre auseinander</translation>
    </message>
</context>
<context>
    <name>ReceiptReader</name>
    <message>
        <source>read the past receipts</source>
        <translation>die vergangenen Wareneingänge lesen</translation>
    </message>
</context>
<context>
    <name>RecordChecks</name>
    <message>
        <source>The quantity %1 is beyond what can be added up exactly; correct it.</source>
        <translation>Die Menge %1 ist zu groß, um genau addiert zu werden; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The quantity is zero; correct it or remove the record.</source>
        <translation>Die Menge ist null; berichtigen Sie sie oder entfernen Sie den Satz.</translation>
    </message>
    <message>
        <source>The quantity %1 is below zero; correct it, or record returns apart.</source>
        <translation>Die Menge %1 ist kleiner als null; berichtigen Sie sie, oder erfassen Sie Rücksendungen getrennt.</translation>
    </message>
    <message>
        <source>The unit price %1 is negative or far too large; correct it.</source>
        <translation>Der Stückpreis %1 ist negativ oder viel zu groß; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 shipped of %2 ordered; check the shipments of this line.</source>
        <translation>%1 von %2 bestellten versandt; prüfen Sie die Lieferungen dieser Position.</translation>
    </message>
    <message>
        <source>%1 cancelled and %2 shipped of %3 ordered; correct one of them.</source>
        <translation>%1 storniert und %2 von %3 bestellten versandt; berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 allocated where only %2 is open; release the rest.</source>
        <translation>%1 zugeteilt, wo nur %2 offen sind; geben Sie den Rest frei.</translation>
    </message>
    <message>
        <source>The location replenishes itself; name another one or none.</source>
        <translation>Der Standort beliefert sich selbst; nennen Sie einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The notice tolerance or the late penalty is below zero; correct it.</source>
        <translation>Die Meldetoleranz oder die Verzugsstrafe ist kleiner als null; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than one address; give each a contact of its own. Nothing is sent to it until then.</source>
        <translation>„%1“ ist mehr als eine Adresse; geben Sie jeder einen eigenen Kontakt. Bis dahin wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; correct it. Nothing is sent to it until then.</source>
        <translation>„%1“ ist keine E-Mail-Adresse; berichtigen Sie sie. Bis dahin wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The smallest sellable quantity %1 is below zero; correct it.</source>
        <translation>Die kleinste verkäufliche Menge %1 ist kleiner als null; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The item is listed as its own substitute; remove the row.</source>
        <translation>Der Artikel steht als sein eigener Ersatz; entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>A substitution ratio of %1 makes no sense; give the units needed for one unit of the item.</source>
        <translation>Ein Ersatzverhältnis von %1 ergibt keinen Sinn; geben Sie die Einheiten an, die eine Einheit des Artikels ersetzen.</translation>
    </message>
    <message>
        <source>Valid to %1 is before valid from %2; correct one.</source>
        <translation>Gültig bis %1 liegt vor gültig ab %2; berichtigen Sie eines.</translation>
    </message>
    <message>
        <source>The stock %1 is below zero and is treated as 0; count it.</source>
        <translation>Der Bestand %1 ist kleiner als null und gilt als 0; zählen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 allocated where only %2 is on hand; check the allocations.</source>
        <translation>%1 zugeteilt, wo nur %2 am Lager sind; prüfen Sie die Zuteilungen.</translation>
    </message>
    <message>
        <source>The order has no order date; give one.</source>
        <translation>Der Auftrag hat kein Auftragsdatum; geben Sie eines an.</translation>
    </message>
    <message>
        <source>The line has no requested date, so it cannot be ranked or be late; give one.</source>
        <translation>Die Position hat keinen Wunschtermin und kann weder gereiht noch verspätet sein; geben Sie einen an.</translation>
    </message>
    <message>
        <source>The status says %1, but the quantities say otherwise; they are believed. Update the status.</source>
        <translation>Der Status sagt %1, die Mengen sagen anderes; ihnen wird geglaubt. Aktualisieren Sie den Status.</translation>
    </message>
    <message>
        <source>The shipment has no ship date; give one.</source>
        <translation>Die Lieferung hat kein Versanddatum; geben Sie eines an.</translation>
    </message>
    <message>
        <source>The supply has neither an expected nor a promised date and counts for nothing until it has one.</source>
        <translation>Der Zugang hat weder erwarteten noch zugesagten Termin und zählt nicht, bis er einen hat.</translation>
    </message>
    <message>
        <source>%1 received of %2 ordered; check the receipts.</source>
        <translation>%1 von %2 bestellten erhalten; prüfen Sie die Wareneingänge.</translation>
    </message>
    <message>
        <source>The receipt has no received date; give one.</source>
        <translation>Der Wareneingang hat kein Datum; geben Sie eines an.</translation>
    </message>
    <message>
        <source>Received on %1, before it was ordered on %2; correct one of them.</source>
        <translation>Erhalten am %1, bevor am %2 bestellt wurde; berichtigen Sie eines.</translation>
    </message>
    <message>
        <source>A lead time of %1 days makes no sense; the nearest of 0 and %2 is taken. Correct it.</source>
        <translation>Eine Vorlaufzeit von %1 Tagen ergibt keinen Sinn; der nächste Wert aus 0 und %2 wird genommen. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>A minimum shipment of %1 does not fit %2 ordered and is left out of account; correct it.</source>
        <translation>Eine Mindestlieferung von %1 passt nicht zu %2 bestellten und bleibt außer Acht; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The latest useful date %1 is before the requested date %2; correct one of them.</source>
        <translation>Der letzte brauchbare Termin %1 liegt vor dem Wunschtermin %2; berichtigen Sie einen davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone known here, so UTC is taken; use a name such as Europe/Berlin.</source>
        <translation>„%1“ ist keine hier bekannte Zeitzone, daher gilt UTC; verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The lane ends where it begins; remove the row.</source>
        <translation>Die Strecke endet, wo sie beginnt; entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The cost %1 of the lane is below zero; correct it.</source>
        <translation>Die Kosten %1 der Strecke sind kleiner als null; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Delivered on %1, before it was shipped on %2; ask the carrier.</source>
        <translation>Zugestellt am %1, vor dem Versand am %2; fragen Sie den Frachtführer.</translation>
    </message>
    <message>
        <source>The inquiry was closed before it was opened; correct it there.</source>
        <translation>Die Anfrage wurde geschlossen, bevor sie eröffnet wurde; berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>%1 picked and %2 missing of a task of %3; correct one of them.</source>
        <translation>%1 entnommen und %2 fehlend bei einer Aufgabe über %3; berichtigen Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>RecordConnector</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is a recording in %1 already. Choose another folder.</source>
        <translation>In %1 ist schon eine Aufzeichnung. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The recording cannot be written to %1: %2. Choose another folder.</source>
        <translation>Die Aufzeichnung kann nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The source %1 has no description, so it cannot be recorded.</source>
        <translation>Die Quelle %1 hat keine Beschreibung und kann deshalb nicht aufgezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>RecordCounts</name>
    <message>
        <source>count the records</source>
        <translation>die Datensätze zählen</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>There is no record of %1 to be changed.</source>
        <translation>Es gibt keinen Datensatz zu %1, der geändert werden könnte.</translation>
    </message>
    <message>
        <source>%1 has %2 such records there, and it is not clear which one to change.</source>
        <translation>%1 hat dort %2 solche Datensätze, und es ist nicht klar, welcher zu ändern ist.</translation>
    </message>
    <message>
        <source>Change it in the system itself.</source>
        <translation>Ändern Sie es im System selbst.</translation>
    </message>
</context>
<context>
    <name>RecordingTransport</name>
    <message>
        <source>The answers are larger than 64 MB together, too much for a recording. Record a test system, or one with a later first day.</source>
        <translation>Die Antworten sind zusammen größer als 64 MB, zu viel für eine Aufzeichnung. Zeichnen Sie ein Testsystem auf oder eines mit einem späteren ersten Tag.</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>A setting that %1 needs is missing. Give it with “source add … --set”.</source>
        <translation>Eine Einstellung, die %1 braucht, fehlt. Geben Sie sie mit „source add … --set“ an.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2 for the next page, which was not followed. Enter the address that the system gives itself.</source>
        <translation>%1 verweist für die nächste Seite auf %2; dem wurde nicht gefolgt. Geben Sie die Adresse ein, die das System selbst nennt.</translation>
    </message>
</context>
<context>
    <name>ResolvedScenarioText</name>
    <message>
        <source>there is no open inbound line %1</source>
        <translation>es gibt keine offene Zugangsposition %1</translation>
    </message>
    <message>
        <source>there is no open order line %1</source>
        <translation>es gibt keine offene Auftragsposition %1</translation>
    </message>
    <message>
        <source>there is no customer %1</source>
        <translation>es gibt keinen Kunden %1</translation>
    </message>
    <message>
        <source>there is no item %1</source>
        <translation>es gibt keinen Artikel %1</translation>
    </message>
    <message>
        <source>there is no location %1</source>
        <translation>es gibt keinen Standort %1</translation>
    </message>
    <message>
        <source>Cannot try the scenario at /changes/%1: %2. Check the key, or sync first if it is new.</source>
        <translation>Das Szenario kann bei /changes/%1 nicht durchgespielt werden: %2. Prüfen Sie den Schlüssel, oder gleichen Sie zuerst ab, wenn er neu ist.</translation>
    </message>
    <message>
        <source>Cannot try the scenario at /changes/%1: %2 is there already. Give what is added a key of its own.</source>
        <translation>Das Szenario kann bei /changes/%1 nicht durchgespielt werden: %2 gibt es schon. Geben Sie dem Hinzugefügten einen eigenen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>RetryPolicy</name>
    <message>
        <source>Given up after %1 tries. %2</source>
        <translation>Nach %1 Versuchen aufgegeben. %2</translation>
    </message>
</context>
<context>
    <name>RetryQuarantine</name>
    <message>
        <source>One of these records is no longer in quarantine: it was synced or mended meanwhile. Look at the list again.</source>
        <translation>Einer dieser Datensätze ist nicht mehr in Quarantäne: Er wurde inzwischen abgeglichen oder berichtigt. Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was delivered again.</source>
        <translation>Angehalten. Nichts wurde erneut geliefert.</translation>
    </message>
    <message>
        <source>The record %1 could not be read well enough to be mended here. Mend it in %2 and sync again.</source>
        <translation>Der Datensatz %1 konnte nicht gut genug gelesen werden, um ihn hier zu berichtigen. Berichtigen Sie ihn in %2 und gleichen Sie erneut ab.</translation>
    </message>
</context>
<context>
    <name>RibbonLayout</name>
    <message>
        <source>Requested</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Voraussichtlich</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
</context>
<context>
    <name>RowMapper</name>
    <message>
        <source> The columns seem to be separated by something else than commas.</source>
        <translation> Die Spalten scheinen durch etwas anderes als Kommas getrennt zu sein.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number here; write it with a decimal point and without grouping, like 1200.5.</source>
        <translation>%1 ist „%2“, hier keine Zahl; schreiben Sie sie mit Dezimalpunkt und ohne Gruppierung, wie 1200.5.</translation>
    </message>
    <message>
        <source>%1 is %2, a day that does not exist; correct it.</source>
        <translation>%1 ist %2, ein Tag, den es nicht gibt; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; write dates as year-month-day, like 2026-06-30.</source>
        <translation>%1 ist „%2“; schreiben Sie Daten als Jahr-Monat-Tag, wie 2026-06-30.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; write times like 2026-06-30T14:05:00Z.</source>
        <translation>%1 ist „%2“; schreiben Sie Zeiten wie 2026-06-30T14:05:00Z.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; write Y or N.</source>
        <translation>%1 ist „%2“; schreiben Sie Y oder N.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; write a three-letter code, like EUR.</source>
        <translation>%1 ist „%2“; schreiben Sie einen Code aus drei Buchstaben, wie EUR.</translation>
    </message>
    <message>
        <source>Cannot read %1: the column %2 is there twice, so it is not clear which one counts. Remove or rename one.</source>
        <translation>%1 kann nicht gelesen werden: Die Spalte %2 kommt zweimal vor, daher ist unklar, welche zählt. Entfernen Sie eine oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Cannot read %1: the column %2 is missing. The first line holds: %3.%4 Add the column or correct its name.</source>
        <translation>%1 kann nicht gelesen werden: Die Spalte %2 fehlt. Die erste Zeile enthält: %3.%4 Fügen Sie die Spalte hinzu oder berichtigen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>%1 is empty, and the record means nothing without it; fill it in.</source>
        <translation>%1 ist leer, und ohne das bedeutet der Satz nichts; füllen Sie es aus.</translation>
    </message>
    <message>
        <source>%1 is empty and is taken as 0; fill it in.</source>
        <translation>%1 ist leer und gilt als 0; füllen Sie es aus.</translation>
    </message>
    <message>
        <source>%1 holds a NUL byte; export the file again as UTF-8 text.</source>
        <translation>%1 enthält ein NUL-Byte; geben Sie die Datei erneut als UTF-8-Text aus.</translation>
    </message>
    <message>
        <source>%1 holds a control or unreadable character; correct it.</source>
        <translation>%1 enthält ein Steuerzeichen oder unlesbares Zeichen; berichtigen Sie es.</translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>Cannot read the kept run %1: %2. Keep the run again.</source>
        <translation>Der behaltene Lauf %1 ist nicht lesbar: %2. Behalten Sie den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>Cannot read the kept run %1, %2</source>
        <translation>Der behaltene Lauf %1 ist nicht lesbar, %2</translation>
    </message>
    <message>
        <source>Cannot keep the run in %1: %2. Check the space and who may write there.</source>
        <translation>Der Lauf lässt sich in %1 nicht behalten: %2. Prüfen Sie den Platz und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a run: use 1 to 64 letters, digits, spaces, '-', '_' and '.', beginning with a letter or digit.</source>
        <translation>„%1“ kann kein Lauf heißen: Nehmen Sie 1 bis 64 Buchstaben, Ziffern, Leerzeichen, „-“, „_“ und „.“, am Anfang einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>There is a run named “%1” already. Choose another name, or say --replace.</source>
        <translation>Es gibt schon einen Lauf namens „%1“. Wählen Sie einen anderen Namen, oder sagen Sie --replace.</translation>
    </message>
    <message>
        <source>There is no run named “%1”. “repromisectl promise runs” lists those that were kept.</source>
        <translation>Es gibt keinen Lauf namens „%1“. „repromisectl promise runs“ nennt die behaltenen.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>er ist zu groß</translation>
    </message>
    <message>
        <source>Cannot remove the run “%1”: %2. Check who may write there.</source>
        <translation>Der Lauf „%1“ lässt sich nicht entfernen: %2. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>RunVariantCheckerText</name>
    <message>
        <source>Contradicts “win”: what is to have all in time cannot give up what it has.</source>
        <translation>Widerspricht „win“: Was alles rechtzeitig haben soll, kann nicht hergeben, was es hat.</translation>
    </message>
    <message>
        <source>Contradicts “win”: what is to have all in time may have to improve.</source>
        <translation>Widerspricht „win“: Was alles rechtzeitig haben soll, muss vielleicht besser werden.</translation>
    </message>
    <message>
        <source>A line cannot keep its commitment and give up what it has.</source>
        <translation>Eine Position kann ihre Zusage nicht behalten und zugleich hergeben, was sie hat.</translation>
    </message>
    <message>
        <source>A share cannot be guaranteed: leave sharing out, or use a strategy without a guarantee (redistribute, fill or lose).</source>
        <translation>Ein Anteil lässt sich nicht garantieren: Lassen Sie sharing weg, oder verwenden Sie eine Strategie ohne Garantie (redistribute, fill oder lose).</translation>
    </message>
    <message>
        <source>Has no effect without &quot;sharing&quot;: &quot;floor_then_rank&quot;.</source>
        <translation>Ohne &quot;sharing&quot;: &quot;floor_then_rank&quot; wirkungslos.</translation>
    </message>
    <message>
        <source>“floor_then_rank” needs a “floor_percent”.</source>
        <translation>„floor_then_rank“ braucht ein „floor_percent“.</translation>
    </message>
    <message>
        <source>Has no effect without sharing.</source>
        <translation>Ohne sharing wirkungslos.</translation>
    </message>
    <message>
        <source>Is the name of segment %1 too.</source>
        <translation>So heißt auch Segment %1.</translation>
    </message>
    <message>
        <source>No line reaches this segment: “%1” before it takes all of them. Put it first, or narrow the other one.</source>
        <translation>Keine Position erreicht dieses Segment: „%1“ davor nimmt sie alle. Stellen Sie es voran, oder verengen Sie das andere.</translation>
    </message>
    <message>
        <source>Protects nothing: give “percent” or “quantity”.</source>
        <translation>Schützt nichts: Geben Sie „percent“ oder „quantity“ an.</translation>
    </message>
    <message>
        <source>Together more than 100 % is protected.</source>
        <translation>Zusammen sind mehr als 100 % geschützt.</translation>
    </message>
    <message>
        <source>Name the variant to fall back to.</source>
        <translation>Nennen Sie die Variante, auf die zurückgefallen wird.</translation>
    </message>
    <message>
        <source>A variant cannot fall back to itself.</source>
        <translation>Eine Variante kann nicht auf sich selbst zurückfallen.</translation>
    </message>
    <message>
        <source>Has no effect without &quot;on_failure&quot;: &quot;fall_back&quot;.</source>
        <translation>Ohne &quot;on_failure&quot;: &quot;fall_back&quot; wirkungslos.</translation>
    </message>
    <message>
        <source>“%1” stands in the list already.</source>
        <translation>„%1“ steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>RunVariantReaderText</name>
    <message>
        <source>Is missing.</source>
        <translation>Fehlt.</translation>
    </message>
    <message>
        <source>Must be a list of 1 to %1: [ … ].</source>
        <translation>Muss eine Liste von 1 bis %1 sein: [ … ].</translation>
    </message>
    <message>
        <source>Must be an object: { … }.</source>
        <translation>Muss ein Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>“%1” is no attribute of a line; there are %2.</source>
        <translation>„%1“ ist kein Merkmal einer Position; es gibt %2.</translation>
    </message>
    <message>
        <source>Beside “not” nothing else may stand.</source>
        <translation>Neben „not“ darf nichts anderes stehen.</translation>
    </message>
    <message>
        <source>Must be a list of texts, [&quot;…&quot;], or {&quot;not&quot;: [&quot;…&quot;]}.</source>
        <translation>Muss eine Liste von Texten sein, [&quot;…&quot;], oder {&quot;not&quot;: [&quot;…&quot;]}.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>No line matches: “from” lies above “to”.</source>
        <translation>Keine Position passt: „from“ liegt über „to“.</translation>
    </message>
    <message>
        <source>Says nothing: give “from”, “to” or both.</source>
        <translation>Sagt nichts: Geben Sie „from“, „to“ oder beides an.</translation>
    </message>
    <message>
        <source>Must be a list of whole numbers, [1, 2], or {&quot;from&quot;: …, &quot;to&quot;: …}.</source>
        <translation>Muss eine Liste ganzer Zahlen sein, [1, 2], oder {&quot;from&quot;: …, &quot;to&quot;: …}.</translation>
    </message>
    <message>
        <source>Only attributes of text, and priority with whole numbers, can follow a sequence of one&apos;s own.</source>
        <translation>Nur Textmerkmale und priority mit ganzen Zahlen können einer eigenen Reihenfolge folgen.</translation>
    </message>
    <message>
        <source>Must name one attribute, like {&quot;tier&quot;: [&quot;A&quot;]}.</source>
        <translation>Muss ein Merkmal nennen, wie {&quot;tier&quot;: [&quot;A&quot;]}.</translation>
    </message>
    <message>
        <source>Must be a quantity between 0 and 1000000000.</source>
        <translation>Muss eine Menge zwischen 0 und 1000000000 sein.</translation>
    </message>
    <message>
        <source>Is not JSON: see line %1, column %2.</source>
        <translation>Ist kein JSON: siehe Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation>„%1“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>Is larger than a variant can be (1 MiB).</source>
        <translation>Ist größer, als eine Variante sein kann (1 MiB).</translation>
    </message>
    <message numerus="yes">
        <source>Cannot use the run variant %1, %n thing(s) to mend:</source>
        <translation>
            <numerusform>Die Laufvariante %1 kann nicht verwendet werden, %n Beanstandung:</numerusform><numerusform>Die Laufvariante %1 kann nicht verwendet werden, %n Beanstandungen:</numerusform></translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Datensätze</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>As it would be kept</source>
        <translation>Wie es gespeichert würde</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Records of the sample</source>
        <translation>Datensätze der Probe</translation>
    </message>
    <message>
        <source>The record as it was received</source>
        <translation>Der Datensatz, wie er empfangen wurde</translation>
    </message>
    <message>
        <source>The record as it would be kept</source>
        <translation>Der Datensatz, wie er gespeichert würde</translation>
    </message>
</context>
<context>
    <name>ScenarioFolderText</name>
    <message>
        <source>“%1” cannot be the name of a scenario: use 1 to 64 letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit.</source>
        <translation>„%1“ kann kein Name eines Szenarios sein: Verwenden Sie 1 bis 64 Buchstaben, Ziffern, Leerzeichen, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;, zuerst einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Cannot read the scenario %1: %2. Name a file that is there.</source>
        <translation>Das Szenario %1 kann nicht gelesen werden: %2. Nennen Sie eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>Cannot keep the scenario in %1: %2. Check the space and who may write there.</source>
        <translation>Das Szenario kann nicht in %1 behalten werden: %2. Prüfen Sie den Platz und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>There is a scenario named “%1” already. Choose another name, or say --replace.</source>
        <translation>Es gibt schon ein Szenario namens „%1“. Wählen Sie einen anderen Namen, oder sagen Sie --replace.</translation>
    </message>
    <message>
        <source>There is no scenario named “%1”. “repromisectl promise scenarios” lists those that were kept.</source>
        <translation>Es gibt kein Szenario namens „%1“. „repromisectl promise scenarios“ nennt die behaltenen.</translation>
    </message>
    <message>
        <source>Cannot remove the scenario “%1”: %2. Check who may write there.</source>
        <translation>Das Szenario „%1“ kann nicht entfernt werden: %2. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>ScenarioJsonText</name>
    <message>
        <source>Cannot read the scenario at %1: %2</source>
        <translation>Das Szenario kann bei %1 nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it must be a key, as text of up to %1 bytes.</source>
        <translation>es muss ein Schlüssel sein, als Text von bis zu %1 Bytes.</translation>
    </message>
    <message>
        <source>it must be an existing day as YYYY-MM-DD, or null for no date.</source>
        <translation>es muss ein bestehender Tag als JJJJ-MM-TT sein, oder null für keinen Termin.</translation>
    </message>
    <message>
        <source>it must be a quantity with at most four places, as text: “12.5”.</source>
        <translation>es muss eine Menge mit höchstens vier Nachkommastellen sein, als Text: „12.5“.</translation>
    </message>
    <message>
        <source>the quantity must not be negative.</source>
        <translation>die Menge darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>it must be a whole number from −32768 to 32767.</source>
        <translation>es muss eine ganze Zahl von −32768 bis 32767 sein.</translation>
    </message>
    <message>
        <source>it must be one of %1.</source>
        <translation>es muss eines von %1 sein.</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>es muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” has no such member.</source>
        <translation>„%1“ hat kein solches Glied.</translation>
    </message>
    <message>
        <source>it is missing, and “%1” needs it.</source>
        <translation>es fehlt, und „%1“ braucht es.</translation>
    </message>
    <message>
        <source>there is no such member.</source>
        <translation>ein solches Glied gibt es nicht.</translation>
    </message>
    <message>
        <source>it must be “%1”.</source>
        <translation>es muss „%1“ sein.</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>es muss Text sein.</translation>
    </message>
    <message>
        <source>the file is larger than 8 MB.</source>
        <translation>die Datei ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>it must be a list of changes.</source>
        <translation>es muss eine Liste von Änderungen sein.</translation>
    </message>
</context>
<context>
    <name>ScenarioOptionsText</name>
    <message>
        <source>--%1 “%2” belongs to no purchase line: put --purchase PO/LINE before it.</source>
        <translation>--%1 „%2“ gehört zu keiner Bestellposition: Setzen Sie --purchase BESTELLUNG/POSITION davor.</translation>
    </message>
    <message>
        <source>--purchase “%1” says nothing about it: add --date D or --quantity Q.</source>
        <translation>--purchase „%1“ sagt nichts über sie: Fügen Sie --date D oder --quantity Q hinzu.</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>The scenario is wrong at /changes/%1: %2</source>
        <translation>Das Szenario ist bei /changes/%1 falsch: %2</translation>
    </message>
    <message>
        <source>“inbound” is missing: name the inbound line, as PO-1/1.</source>
        <translation>„inbound“ fehlt: Nennen Sie die Zugangsposition, wie PO-1/1.</translation>
    </message>
    <message>
        <source>“order” or “line” is missing: name the order line.</source>
        <translation>„order“ oder „line“ fehlt: Nennen Sie die Auftragsposition.</translation>
    </message>
    <message>
        <source>“item” or “location” is missing.</source>
        <translation>„item“ oder „location“ fehlt.</translation>
    </message>
    <message>
        <source>the quantity %1 is negative.</source>
        <translation>die Menge %1 ist negativ.</translation>
    </message>
    <message>
        <source>the quantity %1 is too large.</source>
        <translation>die Menge %1 ist zu groß.</translation>
    </message>
    <message>
        <source>it contradicts /changes/%1, which speaks of the same %2. Keep one of the two.</source>
        <translation>es widerspricht /changes/%1, das von demselben spricht: %2. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The scenario is wrong at /changes: it has more than %1 changes. Split it.</source>
        <translation>Das Szenario ist bei /changes falsch: Es hat mehr als %1 Änderungen. Teilen Sie es.</translation>
    </message>
    <message>
        <source>nothing is added: the quantity must be above 0.</source>
        <translation>nichts wird hinzugefügt: Die Menge muss über 0 liegen.</translation>
    </message>
</context>
<context>
    <name>ScenarioWordsText</name>
    <message>
        <source>“%1” cannot be read: write %2.</source>
        <translation>„%1“ kann nicht gelesen werden: Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>an existing day as YYYY-MM-DD, or none</source>
        <translation>einen bestehenden Tag als JJJJ-MM-TT, oder none</translation>
    </message>
    <message>
        <source>a quantity from 0 to %1 with at most four places</source>
        <translation>eine Menge von 0 bis %1 mit höchstens vier Nachkommastellen</translation>
    </message>
    <message>
        <source>ORDER/LINE=NUMBER, the number from -32768 to 32767</source>
        <translation>AUFTRAG/POSITION=ZAHL, die Zahl von -32768 bis 32767</translation>
    </message>
    <message>
        <source>“%1” is an inbound line and an order line. Say which in a scenario file: drop_inbound or drop_line.</source>
        <translation>„%1“ ist eine Zugangsposition und eine Auftragsposition. Sagen Sie in einer Szenariodatei, welche: drop_inbound oder drop_line.</translation>
    </message>
    <message>
        <source>There is no open inbound line or order line “%1”. Check the key, or sync first if it is new.</source>
        <translation>Es gibt keine offene Zugangs- oder Auftragsposition „%1“. Prüfen Sie den Schlüssel, oder gleichen Sie zuerst ab, wenn sie neu ist.</translation>
    </message>
</context>
<context>
    <name>SecretOption</name>
    <message>
        <source>environment variable that holds the secret</source>
        <translation>Umgebungsvariable, die das Geheimnis enthält</translation>
    </message>
    <message>
        <source>read the secret from the first line of stdin and keep it in the keychain</source>
        <translation>das Geheimnis von der ersten Zeile der Standardeingabe lesen und im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>--secret-env and --secret-stdin exclude each other.</source>
        <translation>--secret-env und --secret-stdin schließen einander aus.</translation>
    </message>
    <message>
        <source>Cannot read the secret: stdin is empty. Pipe it in, for example: pass show erp | repromisectl …</source>
        <translation>Das Geheimnis kann nicht gelesen werden: Die Standardeingabe ist leer. Leiten Sie es hinein, zum Beispiel: pass show erp | repromisectl …</translation>
    </message>
</context>
<context>
    <name>SecretSetCommand</name>
    <message>
        <source>Keep the password of the mail server or of a source</source>
        <translation>Das Passwort des Mailservers oder einer Quelle behalten</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>Das Passwort ist hinterlegt.</translation>
    </message>
    <message>
        <source>The password is the first line of stdin. It goes to the keychain, or, after
“repromisectl settings set secrets.store file”, into a file that only you can read.
KEY is for sources with several secrets; “connector explain” lists them.

Example: pass show mail | repromisectl secret set smtp</source>
        <translation>Das Passwort ist die erste Zeile der Standardeingabe. Es kommt in den Schlüsselbund oder,
nach „repromisectl settings set secrets.store file“, in eine Datei, die nur Sie lesen können.
KEY ist für Quellen mit mehreren Geheimnissen; „connector explain“ nennt sie.

Beispiel: pass show mail | repromisectl secret set smtp</translation>
    </message>
</context>
<context>
    <name>SegmentForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>S&amp;trategy</source>
        <translation>S&amp;trategie</translation>
    </message>
    <message>
        <source>Strategy of the segment</source>
        <translation>Strategie des Segments</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Hand messages to the mail server</source>
        <translation>Nachrichten dem Mailserver übergeben</translation>
    </message>
    <message>
        <source>state: sent (the server took it), failed, uncertain (nobody knows: settle it with
“repromisectl message resolve”), held (approval, stale data, or a later try is due).
Exit code 3 when not all were sent. The mail server is set with
“repromisectl settings set smtp.host …”.</source>
        <translation>state: sent (der Server nahm sie an), failed, uncertain (niemand weiß es: klären mit
„repromisectl message resolve“), held (Freigabe, veraltete Daten oder ein späterer Versuch).
Ende-Code 3, wenn nicht alle gesendet wurden. Den Mailserver setzt
„repromisectl settings set smtp.host …“.</translation>
    </message>
    <message>
        <source>every draft that needs no approval, and all that waits</source>
        <translation>jeden Entwurf, der keine Freigabe braucht, und alles, was wartet</translation>
    </message>
    <message>
        <source>Name the messages to send, or say --all.</source>
        <translation>Nennen Sie die Nachrichten, oder sagen Sie --all.</translation>
    </message>
</context>
<context>
    <name>SendMessagesText</name>
    <message>
        <source>Nothing was sent: the picture of source %1 is from %2, too old to tell customers anything. Sync it first.</source>
        <translation>Nichts wurde gesendet: Das Bild der Quelle %1 ist von %2, zu alt, um Kunden etwas zu sagen. Gleichen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>It needs approval first.</source>
        <translation>Sie braucht zuerst eine Freigabe.</translation>
    </message>
    <message>
        <source>A program ended while it was sending this message.</source>
        <translation>Ein Programm endete, während es diese Nachricht sendete.</translation>
    </message>
</context>
<context>
    <name>SendWrites</name>
    <message>
        <source>Another program is writing changes of this workspace to its sources. Wait until it is done, then look at “writes list”.</source>
        <translation>Ein anderes Programm schreibt gerade Änderungen dieses Arbeitsbereichs in seine Quellen. Warten Sie, bis es fertig ist, und sehen Sie dann in „writes list“ nach.</translation>
    </message>
    <message>
        <source>The source %1 is not the one the change was meant for. Discard the change.</source>
        <translation>Die Quelle %1 ist nicht die, für die die Änderung gedacht war. Verwerfen Sie die Änderung.</translation>
    </message>
</context>
<context>
    <name>ServerPartReader</name>
    <message>
        <source>This is missing; it says how to log in.</source>
        <translation>Dies fehlt; es sagt, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>{%1} is no placeholder: they start with setting, secret, since, each, page or login.</source>
        <translation>{%1} ist kein Platzhalter: Sie beginnen mit setting, secret, since, each, page oder login.</translation>
    </message>
    <message>
        <source>A GET request sends no body; make it a POST or use query.</source>
        <translation>Eine GET-Anfrage sendet keinen Inhalt; machen Sie ein POST daraus oder verwenden Sie query.</translation>
    </message>
</context>
<context>
    <name>SessionLogin</name>
    <message>
        <source>%1 refused the login. Check the user name and the password in the source&apos;s settings.</source>
        <translation>%1 lehnte die Anmeldung ab. Prüfen Sie Benutzernamen und Passwort in den Einstellungen der Quelle.</translation>
    </message>
    <message>
        <source>There is nothing at %1 to log in to. Check the address, and what else names the system, in the source&apos;s settings.</source>
        <translation>Unter %1 gibt es nichts, woran man sich anmelden könnte. Die Adresse, und was sonst das System benennt, in den Einstellungen der Quelle prüfen.</translation>
    </message>
</context>
<context>
    <name>SettingCheckText</name>
    <message>
        <source>one line of at most %1 bytes</source>
        <translation>eine Zeile von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>a file path</source>
        <translation>ein Dateipfad</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an amount like 5000 or 5000.00, or empty</source>
        <translation>ein Betrag wie 5000 oder 5000.00, oder leer</translation>
    </message>
    <message>
        <source>a mail address like orders@example.com, or empty</source>
        <translation>eine Mailadresse wie auftraege@example.com, oder leer</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: it must be %3.</source>
        <translation>%1 kann nicht „%2“ sein: Es muss %3 sein.</translation>
    </message>
    <message>
        <source>rules like stock.on_hand=wms&gt;erp, with a semicolon between two, or empty</source>
        <translation>Regeln wie stock.on_hand=wms&gt;erp, mit einem Semikolon zwischen zweien, oder leer</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of your company, as messages to customers show it</source>
        <translation>Name Ihres Unternehmens, wie Nachrichten an Kunden ihn zeigen</translation>
    </message>
    <message>
        <source>Role that the journal records for what is done here</source>
        <translation>Rolle, die das Journal für das hier Getane festhält</translation>
    </message>
    <message>
        <source>Where passwords are kept: the system&apos;s keychain, or a file in the workspace that only you can read</source>
        <translation>Wo Passwörter liegen: im Schlüsselbund des Systems oder in einer Datei im Arbeitsbereich, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Mail server that takes outgoing messages</source>
        <translation>Mailserver, der ausgehende Nachrichten annimmt</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port des Mailservers</translation>
    </message>
    <message>
        <source>Encryption to the mail server; none is only taken on this computer</source>
        <translation>Verschlüsselung zum Mailserver; none gilt nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>User name at the mail server; empty: no login</source>
        <translation>Benutzername beim Mailserver; leer: keine Anmeldung</translation>
    </message>
    <message>
        <source>Mail address that messages come from</source>
        <translation>Mailadresse, von der Nachrichten kommen</translation>
    </message>
    <message>
        <source>Name shown beside the sender&apos;s address</source>
        <translation>Name neben der Adresse des Absenders</translation>
    </message>
    <message>
        <source>Mail address that answers go to; empty: the sender&apos;s</source>
        <translation>Mailadresse, an die Antworten gehen; leer: die des Absenders</translation>
    </message>
    <message>
        <source>File of the authority that signed the mail server&apos;s certificate; empty: the computer&apos;s own list</source>
        <translation>Datei der Stelle, die das Zertifikat des Mailservers unterschrieb; leer: die Liste des Rechners</translation>
    </message>
    <message>
        <source>Environment variable that holds the mail password; empty: the keychain</source>
        <translation>Umgebungsvariable mit dem Mailpasswort; leer: der Schlüsselbund</translation>
    </message>
    <message>
        <source>How long to wait for the mail server, in seconds</source>
        <translation>Wie lange auf den Mailserver gewartet wird, in Sekunden</translation>
    </message>
    <message>
        <source>How long a released message can be taken back, in seconds</source>
        <translation>Wie lange eine freigegebene Nachricht zurückgeholt werden kann, in Sekunden</translation>
    </message>
    <message>
        <source>How often a message is tried before it counts as failed</source>
        <translation>Wie oft eine Nachricht versucht wird, bevor sie als fehlgeschlagen gilt</translation>
    </message>
    <message>
        <source>Age in hours from which a source is stale and blocks sending</source>
        <translation>Alter in Stunden, ab dem eine Quelle veraltet ist und das Senden sperrt</translation>
    </message>
    <message>
        <source>A full snapshot that would remove more than this percentage of a record kind is held for a person; 100: never</source>
        <translation>Ein vollständiger Abzug, der mehr als diesen Prozentsatz einer Satzart entfernen würde, wird für einen Menschen zurückgehalten; 100: nie</translation>
    </message>
    <message>
        <source>A message about more lines than this needs approval; 0: no limit</source>
        <translation>Eine Nachricht über mehr Positionen als diese Zahl braucht eine Freigabe; 0: keine Grenze</translation>
    </message>
    <message>
        <source>Colours of the console</source>
        <translation>Farben der Konsole</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Sprache der Konsole</translation>
    </message>
    <message>
        <source>How much the log file tells</source>
        <translation>Wie viel die Protokolldatei sagt</translation>
    </message>
    <message>
        <source>When the Today page was last seen; kept by the console</source>
        <translation>Wann die Seite „Heute“ zuletzt angesehen wurde; führt die Konsole selbst</translation>
    </message>
    <message>
        <source>Days from any location to customers, by region, where no lane says better: North=2, South=3, *=5 for all others; empty: unknown</source>
        <translation>Tage von jedem Standort zu Kunden, nach Region, wo keine Strecke es besser sagt: North=2, South=3, *=5 für alle anderen; leer: unbekannt</translation>
    </message>
    <message>
        <source>Freight of one unit where no lane gives it, in the currency of the order</source>
        <translation>Fracht einer Einheit, wo keine Strecke sie nennt, in der Währung des Auftrags</translation>
    </message>
    <message>
        <source>Cost of handling one more shipment or transfer, in the currency of the order</source>
        <translation>Kosten für den Umschlag einer weiteren Lieferung oder Umlagerung, in der Währung des Auftrags</translation>
    </message>
    <message>
        <source>Cost of expediting a purchase, in the currency of the order</source>
        <translation>Kosten für das Vorziehen einer Bestellung, in der Währung des Auftrags</translation>
    </message>
    <message>
        <source>Days that expediting a purchase is taken to gain; 0: it is not offered</source>
        <translation>Tage, die das Vorziehen einer Bestellung bringen soll; 0: wird nicht angeboten</translation>
    </message>
    <message>
        <source>An option for a short line that costs more than this needs approval; empty: no limit</source>
        <translation>Eine Möglichkeit für eine fehlende Position, die mehr kostet, braucht eine Freigabe; leer: keine Grenze</translation>
    </message>
    <message>
        <source>Whether an option by which another line ships later needs approval</source>
        <translation>Ob eine Möglichkeit, durch die eine andere Position später hinausgeht, eine Freigabe braucht</translation>
    </message>
    <message>
        <source>For how many days the history of syncs is kept</source>
        <translation>Wie viele Tage der Verlauf der Abgleiche aufbewahrt wird</translation>
    </message>
    <message>
        <source>A message about a higher open value than this, or a change to be written to a source, needs approval; empty: no limit</source>
        <translation>Eine Nachricht über einen höheren offenen Wert als diesen, oder eine Änderung, die in eine Quelle zu schreiben ist, braucht Freigabe; leer: keine Grenze</translation>
    </message>
    <message>
        <source>Whose value counts where sources differ, the first named before the next: stock.on_hand=wms&gt;erp; sales_lines.confirmed=erp; sources that are not named say nothing of that field; after a change each source is read whole once</source>
        <translation>Wessen Wert zählt, wo Quellen sich widersprechen, die zuerst genannte vor der nächsten: stock.on_hand=wms&gt;erp; sales_lines.confirmed=erp; nicht genannte Quellen sagen zu diesem Feld nichts; nach einer Änderung wird jede Quelle einmal ganz gelesen</translation>
    </message>
</context>
<context>
    <name>SettingsGetCommand</name>
    <message>
        <source>One setting</source>
        <translation>Eine Einstellung</translation>
    </message>
</context>
<context>
    <name>SettingsListCommand</name>
    <message>
        <source>Every setting, its value and what it may be</source>
        <translation>Jede Einstellung, ihr Wert und was sie sein darf</translation>
    </message>
</context>
<context>
    <name>SettingsSetCommand</name>
    <message>
        <source>Change a setting</source>
        <translation>Eine Einstellung ändern</translation>
    </message>
    <message>
        <source>An empty VALUE (&quot;&quot;) restores the default. Secrets are no settings: name the
environment variable that holds the mail password in smtp.secret_env.

Example: repromisectl settings set smtp.host mail.example.com</source>
        <translation>Ein leerer WERT (&quot;&quot;) stellt die Vorgabe wieder her. Geheimnisse sind keine Einstellungen:
Nennen Sie in smtp.secret_env die Umgebungsvariable mit dem Mailpasswort.

Beispiel: repromisectl settings set smtp.host mail.example.com</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>there is no such setting. “repromisectl settings list” shows those there are.</source>
        <translation>eine solche Einstellung gibt es nicht. „repromisectl settings list“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>the value must be a text, a number, true or false.</source>
        <translation>der Wert muss ein Text, eine Zahl, true oder false sein.</translation>
    </message>
    <message>
        <source>Cannot read the settings in %1: it is not a JSON object. Mend the file, or move it away to start with the defaults.</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden: Es ist kein JSON-Objekt. Reparieren Sie die Datei, oder verschieben Sie sie, um mit den Vorgaben zu beginnen.</translation>
    </message>
    <message>
        <source>Cannot read the settings in %1 at /%2: %3</source>
        <translation>Die Einstellungen in %1 bei /%2 können nicht gelesen werden: %3</translation>
    </message>
    <message>
        <source>Cannot read the settings in %1: %2. Check who may read the file.</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden: %2. Prüfen Sie, wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>Cannot save the settings in %1: %2. Check that there is room and that you may write there.</source>
        <translation>Die Einstellungen in %1 können nicht gespeichert werden: %2. Prüfen Sie, ob Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. “repromisectl settings list” shows those there are.</source>
        <translation>Es gibt keine Einstellung „%1“. „repromisectl settings list“ nennt die vorhandenen.</translation>
    </message>
</context>
<context>
    <name>ShapePartReader</name>
    <message>
        <source>Give a pointer, and either is or is_not.</source>
        <translation>Geben Sie einen Zeiger an und entweder is oder is_not.</translation>
    </message>
    <message>
        <source>Give either from or value.</source>
        <translation>Geben Sie entweder from oder value an.</translation>
    </message>
    <message>
        <source>There is no shaper “%1”.</source>
        <translation>Es gibt keinen Former „%1“.</translation>
    </message>
    <message>
        <source>A pointer with * finds several values; say which one counts, or how they become one.</source>
        <translation>Ein Zeiger mit * findet mehrere Werte; sagen Sie, welcher zählt oder wie daraus einer wird.</translation>
    </message>
    <message>
        <source>Only numbers can be reversed or rounded.</source>
        <translation>Nur Zahlen können umgekehrt oder gerundet werden.</translation>
    </message>
    <message>
        <source>This is missing; it says which records these are.</source>
        <translation>Dies fehlt; es sagt, welche Datensätze das sind.</translation>
    </message>
    <message>
        <source>This is missing; it says where the records stand.</source>
        <translation>Dies fehlt; es sagt, wo die Datensätze stehen.</translation>
    </message>
</context>
<context>
    <name>ShipNoticeLine</name>
    <message>
        <source>The shipped item names no purchase order, or neither line nor item number. Have it sent again.</source>
        <translation>Der versandte Artikel nennt keine Bestellung oder weder Position noch Artikelnummer. Lassen Sie es erneut senden.</translation>
    </message>
    <message>
        <source>The shipped quantity is &quot;%1&quot;; it must be a number above 0. Have it sent again.</source>
        <translation>Die versandte Menge ist „%1“; sie muss eine Zahl über 0 sein. Lassen Sie es erneut senden.</translation>
    </message>
    <message>
        <source>A date of the notice is “%1”, which is no day. Ask the sender when the goods arrive.</source>
        <translation>Ein Datum des Lieferavis ist „%1“, und das ist kein Tag. Fragen Sie den Absender, wann die Ware eintrifft.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>SmtpAddress</name>
    <message>
        <source>“%1” is not a usable e-mail address: %2. Correct it at the contact.</source>
        <translation>„%1“ ist keine brauchbare E-Mail-Adresse: %2. Berichtigen Sie sie beim Kontakt.</translation>
    </message>
    <message>
        <source>%1 holds a line break or a NUL character, which could forge other parts of a message. Remove it where the text comes from.</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein NUL-Zeichen, womit sich andere Teile einer Nachricht fälschen ließen. Entfernen Sie es dort, wo der Text herkommt.</translation>
    </message>
    <message>
        <source>The contact has no e-mail address. Enter one at the contact.</source>
        <translation>Der Kontakt hat keine E-Mail-Adresse. Tragen Sie beim Kontakt eine ein.</translation>
    </message>
    <message>
        <source>it holds a blank, a control character or an unreadable one</source>
        <translation>sie enthält ein Leerzeichen, ein Steuerzeichen oder ein unlesbares</translation>
    </message>
    <message>
        <source>it needs exactly one @</source>
        <translation>sie braucht genau ein @</translation>
    </message>
    <message>
        <source>the part before the @ is empty, too long or holds a character that is not allowed there</source>
        <translation>der Teil vor dem @ ist leer, zu lang oder enthält ein dort unerlaubtes Zeichen</translation>
    </message>
    <message>
        <source>the part after the @ is not a domain name</source>
        <translation>der Teil nach dem @ ist kein Domänenname</translation>
    </message>
</context>
<context>
    <name>SmtpSender</name>
    <message>
        <source>No mail server is set, so nothing can be sent. Enter it in the settings for mail.</source>
        <translation>Es ist kein Mailserver gesetzt, daher kann nichts gesendet werden. Tragen Sie ihn in den Einstellungen für Mail ein.</translation>
    </message>
    <message>
        <source>“%1” is no mail server name. Correct it in the settings for mail.</source>
        <translation>„%1“ ist kein Name eines Mailservers. Berichtigen Sie ihn in den Einstellungen für Mail.</translation>
    </message>
    <message>
        <source>Sending to %1 without TLS is refused: mail and passwords would be readable on the way. Choose STARTTLS or implicit TLS.</source>
        <translation>Das Senden an %1 ohne TLS wird verweigert: Mail und Passwörter wären unterwegs lesbar. Wählen Sie STARTTLS oder implizites TLS.</translation>
    </message>
    <message>
        <source>The mail transport could not be started.</source>
        <translation>Der Mailversand konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The mail server&apos;s secret holds a NUL character. Enter it again.</source>
        <translation>Das Geheimnis des Mailservers enthält ein NUL-Zeichen. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The mail server is not available now: %1</source>
        <translation>Der Mailserver steht jetzt nicht zur Verfügung: %1</translation>
    </message>
    <message>
        <source>The mail server does not let us send: %1. Check the user, the secret and the TLS setting of the mail server.</source>
        <translation>Der Mailserver lässt uns nicht senden: %1. Prüfen Sie Benutzer, Geheimnis und TLS-Einstellung des Mailservers.</translation>
    </message>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>Der Mailserver lehnte die Nachricht ab: %1</translation>
    </message>
    <message>
        <source>The connection failed after the message was handed over (%1): it may have arrived. Ask the customer or look into the mail server&apos;s log.</source>
        <translation>Die Verbindung brach nach der Übergabe der Nachricht ab (%1): Sie kann angekommen sein. Fragen Sie den Kunden oder sehen Sie ins Protokoll des Mailservers.</translation>
    </message>
    <message>
        <source>Stopped before the message was handed over.</source>
        <translation>Angehalten, bevor die Nachricht übergeben war.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted (%1). Nothing was sent. Check the server&apos;s name, or name its authority in the setting for trusted certificates.</source>
        <translation>Dem Zertifikat des Mailservers wird nicht vertraut (%1). Nichts wurde gesendet. Prüfen Sie den Namen des Servers, oder nennen Sie seine Zertifizierungsstelle in der Einstellung.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption (%1). Nothing was sent. Choose another port or TLS setting, or ask its administrator.</source>
        <translation>Der Mailserver bietet keine Verschlüsselung (%1). Nichts wurde gesendet. Wählen Sie einen anderen Port oder eine andere TLS-Einstellung, oder fragen Sie seinen Verwalter.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached: %1.</source>
        <translation>Der Mailserver ist nicht erreichbar: %1.</translation>
    </message>
</context>
<context>
    <name>SnapshotMerge</name>
    <message>
        <source>save the sync</source>
        <translation>den Abgleich speichern</translation>
    </message>
    <message>
        <source>The source delivered %1 %3 where %2 are held. That looks cut short, so nothing was changed. If it is right, accept the snapshot and sync again; if not, refuse it.</source>
        <translation>Die Quelle lieferte %1 %3, wo %2 gehalten werden. Das sieht abgeschnitten aus, daher wurde nichts geändert. Stimmt es, übernehmen Sie den Abzug und gleichen Sie erneut ab. Ist es falsch, lehnen Sie ihn ab.</translation>
    </message>
</context>
<context>
    <name>SortRow</name>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove the order</source>
        <translation>Sortierung entfernen</translation>
    </message>
    <message>
        <source>Values that come first, in this order</source>
        <translation>Werte, die zuerst kommen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>these first: A, B, C</source>
        <translation>zuerst: A, B, C</translation>
    </message>
</context>
<context>
    <name>SortsEditor</name>
    <message>
        <source>Add an &amp;order</source>
        <translation>S&amp;ortierung hinzufügen</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>The first counts first; ties are broken by order and line.</source>
        <translation>Die erste zählt zuerst; bei Gleichstand entscheiden Auftrag und Position.</translation>
    </message>
</context>
<context>
    <name>SourceAcceptCommand</name>
    <message>
        <source>Take over a snapshot that was held as truncated</source>
        <translation>Einen als abgeschnitten zurückgehaltenen Abzug übernehmen</translation>
    </message>
    <message>
        <source>A full snapshot with far fewer rows than the last is held, for it may be a broken
export. This reads the source again and takes it as it is: what is not in it is gone.</source>
        <translation>Ein vollständiger Abzug mit weit weniger Zeilen als der letzte wird zurückgehalten, denn
er kann eine misslungene Ausgabe sein. Dies liest die Quelle erneut und nimmt sie, wie sie
ist: Was nicht darin steht, ist weg.</translation>
    </message>
</context>
<context>
    <name>SourceAddCommand</name>
    <message>
        <source>Register a source of records</source>
        <translation>Eine Quelle von Datensätzen eintragen</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>database on the server</source>
        <translation>Datenbank auf dem Server</translation>
    </message>
    <message>
        <source>user name on the server</source>
        <translation>Benutzername auf dem Server</translation>
    </message>
    <message>
        <source>other settings of the connector</source>
        <translation>andere Einstellungen des Konnektors</translation>
    </message>
    <message>
        <source>Source %1 is registered. Next: “repromisectl sync %1”.</source>
        <translation>Die Quelle %1 ist eingetragen. Weiter: „repromisectl sync %1“.</translation>
    </message>
    <message>
        <source>csv, drop, edi: the folder that holds the files</source>
        <translation>csv, drop, edi: der Ordner mit den Dateien</translation>
    </message>
    <message>
        <source>A source of kind %1 needs --dir DIR.</source>
        <translation>Eine Quelle der Art %1 braucht --dir DIR.</translation>
    </message>
    <message>
        <source>CONNECTOR is csv (a folder that holds an export), drop (a folder that others put CSV,
JSON, CloudEvents or EDI files into, each taken once), edi (the same for X12 and EDIFACT
only), tryton, or one of “connector list”, whose settings “connector explain” tells; they
are given by --set. A secret comes from an environment variable, from stdin, or is already
in the keychain; never from the command line.

Examples:
  repromisectl source add csv erp --dir /data/export
  repromisectl source add edi nordschraube --dir /data/edi/in --set transit_days=2
  repromisectl source add drop portal --dir /data/portal --set kind=supply_confirmations
      &apos;columns=po_id:Order No,line_no:Pos,confirmed_date:New date&apos;
  repromisectl source add tryton main --url https://erp.example.com --database prod \
      --user reader --secret-env TRYTON_PASSWORD
  repromisectl source add sap-s4-v2 erp --set url=https://sap.example.com user=REPROMISE \
      --secret-env SAP_PASSWORD</source>
        <translation>CONNECTOR ist csv (ein Ordner mit einer Ausgabe), drop (ein Ordner, in den andere CSV-,
JSON-, CloudEvents- oder EDI-Dateien legen, jede einmal genommen), edi (dasselbe nur für
X12 und EDIFACT), tryton oder eines aus „connector list“, dessen Einstellungen „connector
explain“ nennt; sie werden mit --set gegeben. Ein Geheimnis kommt aus einer
Umgebungsvariablen, von der Standardeingabe oder liegt schon im Schlüsselbund; nie von der
Befehlszeile.

Beispiele:
  repromisectl source add csv erp --dir /data/export
  repromisectl source add edi nordschraube --dir /data/edi/in --set transit_days=2
  repromisectl source add drop portal --dir /data/portal --set kind=supply_confirmations
      &apos;columns=po_id:Order No,line_no:Pos,confirmed_date:New date&apos;
  repromisectl source add tryton main --url https://erp.example.com --database prod \
      --user reader --secret-env TRYTON_PASSWORD
  repromisectl source add sap-s4-v2 erp --set url=https://sap.example.com user=REPROMISE \
      --secret-env SAP_PASSWORD</translation>
    </message>
</context>
<context>
    <name>SourceFolder</name>
    <message>
        <source>Cannot list the folder %1: %2. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht aufgelistet werden: %2. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path, or mount the drive it is on.</source>
        <translation>Es gibt keinen Ordner %1. Prüfen Sie den Pfad, oder binden Sie das Laufwerk ein, auf dem er liegt.</translation>
    </message>
    <message>
        <source>Cannot look into the folder %1: %2. Check its permissions.</source>
        <translation>In den Ordner %1 kann nicht gesehen werden: %2. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>%1 is a file. Give the folder that holds the CSV files.</source>
        <translation>%1 ist eine Datei. Geben Sie den Ordner an, der die CSV-Dateien enthält.</translation>
    </message>
    <message>
        <source>The folder %1 holds none of the files that can be read, such as sales_lines.csv, stock.csv or purchase_lines.csv. Check the path or the export.</source>
        <translation>Der Ordner %1 enthält keine der lesbaren Dateien wie sales_lines.csv, stock.csv oder purchase_lines.csv. Prüfen Sie den Pfad oder die Ausgabe.</translation>
    </message>
</context>
<context>
    <name>SourceForms</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Token-Geheimnis</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer-Schlüssel</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer-Geheimnis</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Juristische Person</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Receiving warehouse</source>
        <translation>Wareneingangslager</translation>
    </message>
    <message>
        <source>Default organization</source>
        <translation>Standardorganisation</translation>
    </message>
    <message>
        <source>Sales order service</source>
        <translation>Dienst für Aufträge</translation>
    </message>
    <message>
        <source>Purchase order service</source>
        <translation>Dienst für Bestellungen</translation>
    </message>
    <message>
        <source>Made since</source>
        <translation>Angelegt seit</translation>
    </message>
    <message>
        <source>Months of history</source>
        <translation>Monate Rückschau</translation>
    </message>
    <message>
        <source>Records at a time</source>
        <translation>Datensätze auf einmal</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Days in transit</source>
        <translation>Tage unterwegs</translation>
    </message>
    <message>
        <source>A PEM file with the certificate of your own authority</source>
        <translation>Eine PEM-Datei mit dem Zertifikat Ihrer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse für Token</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Drop folder: files of others, each taken once</source>
        <translation>Ablageordner: Dateien anderer, jede einmal übernommen</translation>
    </message>
    <message>
        <source>EDI folder: X12 and EDIFACT</source>
        <translation>EDI-Ordner: X12 und EDIFACT</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of CSV or JSON files</source>
        <translation>Ordner mit CSV- oder JSON-Dateien</translation>
    </message>
    <message>
        <source>From shipping to arrival, when only shipping is told</source>
        <translation>Vom Versand bis zur Ankunft, wenn nur der Versand gemeldet wird</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Location of stock for which a message names none</source>
        <translation>Standort von Beständen, für die eine Nachricht keinen nennt</translation>
    </message>
    <message>
        <source>Log in by</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Of amounts that name none: a code like EUR</source>
        <translation>Von Beträgen, die keine nennen: ein Code wie EUR</translation>
    </message>
    <message>
        <source>Only on a network that nobody else can read</source>
        <translation>Nur in einem Netz, das sonst niemand mitlesen kann</translation>
    </message>
    <message>
        <source>Orders from</source>
        <translation>Aufträge ab</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What the rows of its files are; without it, the name of a file says so</source>
        <translation>Was die Zeilen seiner Dateien sind; ohne Angabe sagt es der Dateiname</translation>
    </message>
    <message>
        <source>Where others put CSV, Excel, JSON, CloudEvents or EDI files</source>
        <translation>Wohin andere CSV-, Excel-, JSON-, CloudEvents- oder EDI-Dateien legen</translation>
    </message>
    <message>
        <source>Where the messages arrive</source>
        <translation>Wo die Nachrichten ankommen</translation>
    </message>
    <message>
        <source>With customers, items, locations, sales_orders and sales_lines it is read as a whole; with only some of them as changes</source>
        <translation>Mit customers, items, locations, sales_orders und sales_lines wird er als Ganzes gelesen; nur mit einigen davon als Änderungen</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Write a day like 2026-06-30.</source>
        <translation>Schreiben Sie einen Tag wie 2026-06-30.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Cannot be written to it: %1.</source>
        <translation>Nicht hineingeschrieben werden können: %1.</translation>
    </message>
    <message>
        <source>Folder of files</source>
        <translation>Ordner mit Dateien</translation>
    </message>
    <message>
        <source>Drop folder</source>
        <translation>Ablageordner</translation>
    </message>
    <message>
        <source>EDI folder</source>
        <translation>EDI-Ordner</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Order in dates</source>
        <translation>Folge in Daten</translation>
    </message>
    <message>
        <source>Of CSV files</source>
        <translation>Von CSV-Dateien</translation>
    </message>
</context>
<context>
    <name>SourceListCommand</name>
    <message>
        <source>List the sources and their settings</source>
        <translation>Die Quellen und ihre Einstellungen auflisten</translation>
    </message>
</context>
<context>
    <name>SourceReadersText</name>
    <message>
        <source>currency cannot be “%1”: write a code like EUR.</source>
        <translation>currency kann nicht „%1“ sein: Schreiben Sie einen Code wie EUR.</translation>
    </message>
    <message>
        <source>A source of kind %1 needs %2: give --%2 or --set %2=….</source>
        <translation>Eine Quelle der Art %1 braucht %2: Geben Sie --%2 oder --set %2=… an.</translation>
    </message>
    <message>
        <source>A source of kind %1 has no setting “%2”.</source>
        <translation>Eine Quelle der Art %1 hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>%1 is no csv source: only those take a folder of changes.</source>
        <translation>%1 ist keine csv-Quelle: Nur diese nehmen einen Ordner mit Änderungen.</translation>
    </message>
</context>
<context>
    <name>SourceRemoveCommand</name>
    <message>
        <source>Forget a source and what it delivered</source>
        <translation>Eine Quelle und was sie lieferte vergessen</translation>
    </message>
</context>
<context>
    <name>SourceTestCommand</name>
    <message>
        <source>Reach for a source without reading it</source>
        <translation>Eine Quelle erreichen, ohne sie zu lesen</translation>
    </message>
</context>
<context>
    <name>SourceWaits</name>
    <message>
        <source>It asked for a pause and is left alone until %1.</source>
        <translation>Es bat um eine Pause und wird bis %1 in Ruhe gelassen.</translation>
    </message>
    <message numerus="yes">
        <source>It failed %n time(s) in a row and is left alone until %1.</source>
        <translation>
            <numerusform>Es ist %n Mal gescheitert und wird bis %1 in Ruhe gelassen.</numerusform><numerusform>Es ist %n Mal nacheinander gescheitert und wird bis %1 in Ruhe gelassen.</numerusform></translation>
    </message>
    <message>
        <source>The secret %1 is not in the secret store of this computer. Type it in.</source>
        <translation>Das Geheimnis %1 ist nicht im Geheimnisspeicher dieses Rechners. Geben Sie es ein.</translation>
    </message>
</context>
<context>
    <name>SourceWriters</name>
    <message>
        <source>Nothing can be written to the source %1: its kind, %2, is only read. Make the change in the system itself.</source>
        <translation>In die Quelle %1 kann nichts geschrieben werden: Ihre Art, %2, wird nur gelesen. Nehmen Sie die Änderung im System selbst vor.</translation>
    </message>
</context>
<context>
    <name>SourceWrites</name>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>There is no source named &quot;%1&quot;. &quot;source list&quot; shows the sources of this workspace.</source>
        <translation>Es gibt keine Quelle namens „%1“. „source list“ zeigt die Quellen dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>list the sources</source>
        <translation>die Quellen auflisten</translation>
    </message>
    <message>
        <source>A source needs a name of 1 to 64 characters.</source>
        <translation>Eine Quelle braucht einen Namen von 1 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>add the source</source>
        <translation>die Quelle hinzufügen</translation>
    </message>
    <message>
        <source>There is already a source named &quot;%1&quot;. Choose another name or remove it first.</source>
        <translation>Es gibt schon eine Quelle namens „%1“. Wählen Sie einen anderen Namen oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>remove the source</source>
        <translation>die Quelle entfernen</translation>
    </message>
    <message>
        <source>read the state of the source</source>
        <translation>den Stand der Quelle lesen</translation>
    </message>
    <message>
        <source>record the failed sync</source>
        <translation>den gescheiterten Abgleich festhalten</translation>
    </message>
    <message>
        <source>accept the snapshot</source>
        <translation>den Abzug übernehmen</translation>
    </message>
    <message>
        <source>read the source&apos;s state</source>
        <translation>den Stand der Quelle lesen</translation>
    </message>
    <message>
        <source>keep the source&apos;s state</source>
        <translation>den Stand der Quelle behalten</translation>
    </message>
    <message>
        <source>change the source</source>
        <translation>die Quelle ändern</translation>
    </message>
    <message>
        <source>No snapshot of %1 is held, so there is nothing to refuse. &quot;source list&quot; shows how sources stand.</source>
        <translation>Von %1 wird kein Abzug zurückgehalten, es gibt also nichts abzulehnen. &quot;source list&quot; zeigt, wie die Quellen stehen.</translation>
    </message>
    <message>
        <source>refuse the snapshot</source>
        <translation>den Abzug ablehnen</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Welcome to Repromise</source>
        <translation>Willkommen bei Repromise</translation>
    </message>
    <message>
        <source>No customer should learn of a delay by calling</source>
        <translation>Kein Kunde soll durch einen Anruf von einer Verspätung erfahren</translation>
    </message>
    <message>
        <source>Repromise keeps a local picture of your orders, stock and purchases, finds the lines that will miss their promise, and helps you tell the customers first.</source>
        <translation>Repromise hält ein örtliches Bild Ihrer Aufträge, Bestände und Bestellungen, findet die Positionen, die ihre Zusage verfehlen werden, und hilft Ihnen, es den Kunden als Erste zu sagen.</translation>
    </message>
    <message>
        <source>Look around with the &amp;demo</source>
        <translation>Mit der &amp;Demo umsehen</translation>
    </message>
    <message>
        <source>An invented distributor with late orders. Nothing leaves this computer.</source>
        <translation>Ein erfundener Händler mit verspäteten Aufträgen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Read a &amp;folder of files</source>
        <translation>Einen &amp;Ordner mit Dateien lesen</translation>
    </message>
    <message>
        <source>CSV or JSON exports of your ERP: customers, items, locations, orders, lines and more.</source>
        <translation>CSV- oder JSON-Ausgaben Ihres ERP: Kunden, Artikel, Standorte, Aufträge, Positionen und mehr.</translation>
    </message>
    <message>
        <source>Start &amp;empty and connect a system</source>
        <translation>&amp;Leer beginnen und ein System anbinden</translation>
    </message>
    <message>
        <source>Opens the console on an empty workspace, at Connections.</source>
        <translation>Öffnet die Konsole auf einem leeren Arbeitsbereich, bei Verbindungen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>How many records there are and how fresh each source is</source>
        <translation>Wie viele Datensätze es gibt und wie frisch jede Quelle ist</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Connect your orders</source>
        <translation>Ihre Aufträge anbinden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) out of date</source>
        <translation>
            <numerusform>%Ln Quelle nicht aktuell</numerusform><numerusform>%Ln Quellen nicht aktuell</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) may or may not have arrived</source>
        <translation>
            <numerusform>%Ln Nachricht kam vielleicht an, vielleicht nicht</numerusform><numerusform>%Ln Nachrichten kamen vielleicht an, vielleicht nicht</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) failed</source>
        <translation>
            <numerusform>%Ln Nachricht fehlgeschlagen</numerusform><numerusform>%Ln Nachrichten fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for approval</source>
        <translation>
            <numerusform>%Ln Nachricht wartet auf Freigabe</numerusform><numerusform>%Ln Nachrichten warten auf Freigabe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) ready to send</source>
        <translation>
            <numerusform>%Ln Entwurf kann gesendet werden</numerusform><numerusform>%Ln Entwürfe können gesendet werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln late line(s) whose customer does not know</source>
        <translation>
            <numerusform>%Ln verspätete Position, deren Kunde nichts weiß</numerusform><numerusform>%Ln verspätete Positionen, deren Kunden nichts wissen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could ship now</source>
        <translation>
            <numerusform>%Ln Position könnte jetzt hinausgehen</numerusform><numerusform>%Ln Positionen könnten jetzt hinausgehen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without supply</source>
        <translation>
            <numerusform>%Ln Position ohne Deckung</numerusform><numerusform>%Ln Positionen ohne Deckung</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in quarantine</source>
        <translation>
            <numerusform>%Ln Datensatz in Quarantäne</numerusform><numerusform>%Ln Datensätze in Quarantäne</numerusform></translation>
    </message>
    <message>
        <source>Without a source there is nothing to show.</source>
        <translation>Ohne Quelle gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>What you see may no longer be true. Nothing is sent on a stale picture.</source>
        <translation>Was Sie sehen, stimmt vielleicht nicht mehr. Auf einem veralteten Bild wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent twice by itself. Find out, then say what happened.</source>
        <translation>Von selbst wird nichts zweimal gesendet. Finden Sie es heraus, und sagen Sie, was geschah.</translation>
    </message>
    <message>
        <source>The lines in question count as not told.</source>
        <translation>Die betroffenen Positionen gelten als nicht informiert.</translation>
    </message>
    <message>
        <source>Large or costly news needs a second pair of eyes.</source>
        <translation>Große oder teure Neuigkeiten brauchen ein zweites Paar Augen.</translation>
    </message>
    <message>
        <source>Look them over and send them.</source>
        <translation>Sehen Sie sie durch und senden Sie sie.</translation>
    </message>
    <message>
        <source>Tell them before they call.</source>
        <translation>Sagen Sie es ihnen, bevor sie anrufen.</translation>
    </message>
    <message>
        <source>The stock is free: only the release is missing.</source>
        <translation>Der Bestand ist frei: Es fehlt nur die Freigabe.</translation>
    </message>
    <message>
        <source>Nothing on order covers them.</source>
        <translation>Keine Bestellung deckt sie.</translation>
    </message>
    <message>
        <source>They were not taken, or are doubtful. Each says why and how to mend it.</source>
        <translation>Sie wurden nicht übernommen oder sind zweifelhaft. Jeder sagt, warum und wie es zu beheben ist.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Entwürfe zeigen</translation>
    </message>
    <message>
        <source>Draft messages</source>
        <translation>Nachrichten entwerfen</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Positionen zeigen</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Datensätze zeigen</translation>
    </message>
</context>
<context>
    <name>SupplyAnswer</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>The answer names no purchase order. Have it sent again.</source>
        <translation>Die Antwort nennt keine Bestellung. Lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The answer names neither the line nor an item number of a kind that item_ids lists. Have it sent again.</source>
        <translation>Die Antwort nennt weder die Position noch eine Artikelnummer einer Art, die item_ids aufführt. Lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The supplier splits the line: %1. It is awaited on the last of these days.</source>
        <translation>Der Lieferant teilt die Position: %1. Sie wird für den letzten dieser Tage erwartet.</translation>
    </message>
    <message>
        <source>A quantity of the answer is “%1”, which is none. Nothing was taken of the line; have it sent again.</source>
        <translation>Eine Menge der Antwort ist „%1“, und das ist keine. Von der Position wurde nichts übernommen; lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>A date of the answer is “%1”, which is no day. Nothing was taken of the line; have it sent again.</source>
        <translation>Ein Datum der Antwort ist „%1“, und das ist kein Tag. Von der Position wurde nichts übernommen; lassen Sie sie erneut senden.</translation>
    </message>
</context>
<context>
    <name>SupplyPage</name>
    <message>
        <source>Supply</source>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>Search items and locations</source>
        <translation>Artikel und Standorte suchen</translation>
    </message>
    <message>
        <source>Item or location</source>
        <translation>Artikel oder Standort</translation>
    </message>
    <message>
        <source>Working out the supply</source>
        <translation>Die Versorgung wird ausgerechnet</translation>
    </message>
    <message>
        <source>Short items</source>
        <translation>Fehlende Artikel</translation>
    </message>
    <message>
        <source>Drag a mark to suppose another date</source>
        <translation>Eine Marke ziehen, um einen anderen Termin anzunehmen</translation>
    </message>
    <message>
        <source>Projected stock</source>
        <translation>Bestandsverlauf</translation>
    </message>
    <message>
        <source>Projected stock, step by step</source>
        <translation>Bestandsverlauf, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Inbound lines</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Nothing is on order for it.</source>
        <translation>Dafür ist nichts bestellt.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the dates as they are</source>
        <translation>Zurück zu den Terminen, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Keep as scenario…</source>
        <translation>A&amp;ls Szenario behalten …</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Record what to ask of suppliers and customers</source>
        <translation>Festhalten, worum Lieferanten und Kunden zu bitten sind</translation>
    </message>
    <message>
        <source>Winners and losers</source>
        <translation>Gewinner und Verlierer</translation>
    </message>
    <message>
        <source>Run variants</source>
        <translation>Laufvarianten</translation>
    </message>
</context>
<context>
    <name>SupplyPictureText</name>
    <message>
        <source>There is no item %1. Check the key.</source>
        <translation>Es gibt keinen Artikel %1. Prüfen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>There is no location %1. Check the key.</source>
        <translation>Es gibt keinen Standort %1. Prüfen Sie den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Bring sources up to date</source>
        <translation>Quellen auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>Without names, every source. A bad row is quarantined and stops no good one; a source
that fails keeps what it had. Exit code 3 says that rows were quarantined.</source>
        <translation>Ohne Namen: jede Quelle. Eine schlechte Zeile kommt in Quarantäne und hält keine gute auf;
eine Quelle, die scheitert, behält, was sie hatte. Ende-Code 3: Zeilen kamen in Quarantäne.</translation>
    </message>
    <message>
        <source>read everything again, not only what changed</source>
        <translation>alles neu lesen, nicht nur das Geänderte</translation>
    </message>
    <message>
        <source>csv only: apply a folder of changed rows by their keys</source>
        <translation>nur csv: einen Ordner geänderter Zeilen nach Schlüsseln anwenden</translation>
    </message>
    <message>
        <source>--delta needs the name of exactly one source.</source>
        <translation>--delta braucht den Namen genau einer Quelle.</translation>
    </message>
    <message>
        <source>--delta and --full exclude each other.</source>
        <translation>--delta und --full schließen einander aus.</translation>
    </message>
</context>
<context>
    <name>SyncEngine</name>
    <message>
        <source>The sync was stopped. What was held before is unchanged.</source>
        <translation>Der Abgleich wurde angehalten. Was vorher gehalten wurde, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>SyncRowsText</name>
    <message>
        <source>repromisectl: %1: %2 “repromisectl source accept %1” does that.</source>
        <translation>repromisectl: %1: %2 „repromisectl source accept %1“ tut das.</translation>
    </message>
    <message>
        <source>repromisectl: %1: %2</source>
        <translation>repromisectl: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) quarantined; “repromisectl quarantine” lists them.</source>
        <translation>
            <numerusform>%1: %n Zeile in Quarantäne; „repromisectl quarantine“ nennt sie.</numerusform><numerusform>%1: %n Zeilen in Quarantäne; „repromisectl quarantine“ nennt sie.</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncSourcesText</name>
    <message>
        <source>There is no source to sync. Add one with “repromisectl source add csv NAME --dir DIR”.</source>
        <translation>Es gibt keine Quelle zum Abgleichen. Fügen Sie eine hinzu mit „repromisectl source add csv NAME --dir DIR“.</translation>
    </message>
    <message>
        <source>Stopped. What %1 had before is kept.</source>
        <translation>Angehalten. Was %1 vorher hatte, bleibt.</translation>
    </message>
</context>
<context>
    <name>SystemPicker</name>
    <message>
        <source>Search the systems</source>
        <translation>Systeme durchsuchen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>What this system does not say</source>
        <translation>Was dieses System nicht sagt</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>%1 would stand in an address, where others can see it. Send it by auth, in a header or in the body.</source>
        <translation>%1 stünde in einer Adresse, wo andere es sehen können. Senden Sie es über auth, in einem Kopf oder im Inhalt.</translation>
    </message>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>%1 names nothing; correct it, or add it to settings.</source>
        <translation>%1 benennt nichts; berichtigen Sie es, oder fügen Sie es zu settings hinzu.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Eine solche Einstellung gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>TemplateChecker</name>
    <message>
        <source>The section “%1” is never closed. Add {{/%1}} where it ends.</source>
        <translation>Der Abschnitt „%1“ wird nie geschlossen. Fügen Sie {{/%1}} hinzu, wo er endet.</translation>
    </message>
    <message>
        <source>This tag is never closed. Add the missing }}.</source>
        <translation>Diese Marke wird nie geschlossen. Fügen Sie das fehlende }} hinzu.</translation>
    </message>
    <message>
        <source>Raw output {{{ }}} is not allowed, since data could then change the message. Use {{ }}.</source>
        <translation>Rohe Ausgabe {{{ }}} ist nicht erlaubt, denn Daten könnten dann die Nachricht verändern. Verwenden Sie {{ }}.</translation>
    </message>
    <message>
        <source>This tag is empty. Give a name, or remove it.</source>
        <translation>Diese Marke ist leer. Geben Sie einen Namen an, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Raw output {{&amp; }} is not allowed, since data could then change the message. Use {{ }}.</source>
        <translation>Rohe Ausgabe {{&amp; }} ist nicht erlaubt, denn Daten könnten dann die Nachricht verändern. Verwenden Sie {{ }}.</translation>
    </message>
    <message>
        <source>Partials {{&gt; }} are not allowed. Write the text here instead.</source>
        <translation>Teilvorlagen {{&gt; }} sind nicht erlaubt. Schreiben Sie den Text stattdessen hier.</translation>
    </message>
    <message>
        <source>Other delimiters {{= }} are not allowed. Use {{ }} throughout.</source>
        <translation>Andere Begrenzer {{= }} sind nicht erlaubt. Verwenden Sie durchweg {{ }}.</translation>
    </message>
    <message>
        <source>“%1” is not a name that templates can use. Check its spelling; the manual lists the names.</source>
        <translation>„%1“ ist kein Name, den Vorlagen verwenden können. Prüfen Sie die Schreibweise; das Handbuch nennt die Namen.</translation>
    </message>
    <message>
        <source>“%1” can only be used in the text part. Use {{#lines}} here.</source>
        <translation>„%1“ kann nur im Textteil stehen. Verwenden Sie hier {{#lines}}.</translation>
    </message>
    <message>
        <source>“%1” is only known inside {{#%2}} … {{/%2}}. Move it there.</source>
        <translation>„%1“ ist nur innerhalb von {{#%2}} … {{/%2}} bekannt. Verschieben Sie es dorthin.</translation>
    </message>
    <message>
        <source>“%1” is a section, not a value. Write {{#%1}} … {{/%1}}.</source>
        <translation>„%1“ ist ein Abschnitt, kein Wert. Schreiben Sie {{#%1}} … {{/%1}}.</translation>
    </message>
    <message>
        <source>Data may not stand inside an HTML tag, a style or a script. Move {{%1}} into the text between tags.</source>
        <translation>Daten dürfen nicht in einem HTML-Element, einem Stil oder einem Skript stehen. Verschieben Sie {{%1}} in den Text zwischen den Elementen.</translation>
    </message>
    <message>
        <source>“%1” is a value, not a section. Write {{%1}}, or use its flag {{#has_…}}.</source>
        <translation>„%1“ ist ein Wert, kein Abschnitt. Schreiben Sie {{%1}}, oder verwenden Sie sein Kennzeichen {{#has_…}}.</translation>
    </message>
    <message>
        <source>A list cannot stand inside another list. Close {{/%1}} first.</source>
        <translation>Eine Liste kann nicht in einer anderen stehen. Schließen Sie zuerst {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened. Remove it, or add {{#%1}} before.</source>
        <translation>{{/%1}} schließt einen Abschnitt, der nicht geöffnet wurde. Entfernen Sie es, oder fügen Sie davor {{#%1}} hinzu.</translation>
    </message>
    <message>
        <source>{{/%1}} does not match the open section “%2”. Close that one first.</source>
        <translation>{{/%1}} passt nicht zum offenen Abschnitt „%2“. Schließen Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>The template is larger than 256 KiB. Shorten it.</source>
        <translation>Die Vorlage ist größer als 256 KiB. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The template is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Die Vorlage ist kein UTF-8-Text. Speichern Sie sie als UTF-8.</translation>
    </message>
</context>
<context>
    <name>TemplateRenderer</name>
    <message>
        <source>A template passed the check and still cannot be filled. Please report this.</source>
        <translation>Eine Vorlage bestand die Prüfung und kann doch nicht gefüllt werden. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Cannot list the calendars in %1: %2. Check its permissions.</source>
        <translation>Die Kalender in %1 können nicht aufgelistet werden: %2. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>There are more than %1 calendars in %2. Remove those not in use.</source>
        <translation>Es gibt mehr als %1 Kalender in %2. Entfernen Sie die unbenutzten.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte.</translation>
    </message>
</context>
<context>
    <name>TrytonAssembler</name>
    <message>
        <source>The user belongs to no company in Tryton, so nothing of one can be read. Give it a company there and sync again.</source>
        <translation>Der Benutzer gehört in Tryton zu keiner Firma, also kann von keiner gelesen werden. Ihm dort eine Firma geben und neu abgleichen.</translation>
    </message>
</context>
<context>
    <name>TrytonFeed</name>
    <message>
        <source>The field %1 of %2 %3 has a value that cannot be used. Correct it in Tryton and sync again.</source>
        <translation>Das Feld %1 von %2 %3 hat einen unbrauchbaren Wert. Berichtigen Sie ihn in Tryton und gleichen Sie erneut ab.</translation>
    </message>
</context>
<context>
    <name>TrytonInbound</name>
    <message>
        <source>Purchase line %1 has a quantity, unit, date or price that cannot be used. Correct it in Tryton and sync again.</source>
        <translation>Bestellposition %1 hat eine unbrauchbare Menge, Einheit, einen unbrauchbaren Termin oder Preis. Berichtigen Sie das in Tryton und gleichen Sie erneut ab.</translation>
    </message>
</context>
<context>
    <name>TrytonSales</name>
    <message>
        <source>The field %1 of order line %2 has a value that cannot be used. Correct it in Tryton and sync again.</source>
        <translation>Das Feld %1 der Auftragsposition %2 hat einen unbrauchbaren Wert. Berichtigen Sie ihn in Tryton und gleichen Sie erneut ab.</translation>
    </message>
</context>
<context>
    <name>UntoldCommand</name>
    <message>
        <source>Lines whose customer does not know yet</source>
        <translation>Positionen, deren Kunde noch nichts weiß</translation>
    </message>
    <message>
        <source>

reason: never_told, told_otherwise, message_failed, message_uncertain; or
no_contact and no_address, when no mail can tell the customer.</source>
        <translation>

reason: never_told, told_otherwise, message_failed, message_uncertain; oder
no_contact und no_address, wenn keine Mail es dem Kunden sagen kann.</translation>
    </message>
</context>
<context>
    <name>UntoldQueue</name>
    <message>
        <source>Never told</source>
        <translation>Nie mitgeteilt</translation>
    </message>
    <message>
        <source>Told another date</source>
        <translation>Anderer Termin mitgeteilt</translation>
    </message>
    <message>
        <source>The message failed</source>
        <translation>Die Nachricht schlug fehl</translation>
    </message>
    <message>
        <source>Nobody knows whether the message arrived</source>
        <translation>Niemand weiß, ob die Nachricht ankam</translation>
    </message>
    <message>
        <source>The customer has no contact</source>
        <translation>Der Kunde hat keinen Kontakt</translation>
    </message>
    <message>
        <source>The contact has no usable address</source>
        <translation>Der Kontakt hat keine brauchbare Adresse</translation>
    </message>
</context>
<context>
    <name>VariantFolderText</name>
    <message>
        <source>Cannot read the run variant %1: %2.</source>
        <translation>Die Laufvariante %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no run variant “%1”. “repromisectl promise variants” lists those there are; a file is named with its path, like ./%1.json.</source>
        <translation>Es gibt keine Laufvariante „%1“. „repromisectl promise variants“ nennt die vorhandenen; eine Datei wird mit ihrem Pfad genannt, wie ./%1.json.</translation>
    </message>
</context>
<context>
    <name>VariantForm</name>
    <message>
        <source>A line belongs to the first segment whose conditions hold; the others follow last.</source>
        <translation>Eine Position gehört zum ersten Segment, dessen Bedingungen gelten; die übrigen folgen zuletzt.</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the segment</source>
        <translation>Segment duplizieren</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Firm lines, latest useful dates, least shipments and ranks by hand</source>
        <translation>Feste Positionen, späteste nützliche Termine, Mindestlieferungen und Ränge von Hand</translation>
    </message>
    <message>
        <source>Follow what sources say of single lines</source>
        <translation>Beachten, was Quellen zu einzelnen Positionen sagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove the segment</source>
        <translation>Segment entfernen</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gmente</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Variant to fall back to</source>
        <translation>Variante, auf die ausgewichen wird</translation>
    </message>
    <message>
        <source>W&amp;hat it does</source>
        <translation>&amp;Was sie tut</translation>
    </message>
    <message>
        <source>What it does, in a sentence</source>
        <translation>Was sie tut, in einem Satz</translation>
    </message>
    <message>
        <source>When a g&amp;uarantee fails</source>
        <translation>Wenn eine Garant&amp;ie nicht hält</translation>
    </message>
    <message>
        <source>When a guarantee cannot be kept</source>
        <translation>Wenn sich eine Garantie nicht halten lässt</translation>
    </message>
</context>
<context>
    <name>VariantShelfText</name>
    <message>
        <source>Cannot keep the run variant in %1: %2. Check the space and who may write there.</source>
        <translation>Die Laufvariante lässt sich nicht in %1 speichern: %2. Prüfen Sie den Platz und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Cannot read the run variant %1: %2.</source>
        <translation>Die Laufvariante %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Cannot remove the run variant “%1”: %2. Check who may write there.</source>
        <translation>Die Laufvariante „%1“ lässt sich nicht löschen: %2. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>There is a run variant named “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Laufvariante „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a run variant: use 1 to 64 letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit.</source>
        <translation>„%1“ kann keine Laufvariante heißen: 1 bis 64 Buchstaben, Ziffern, Leerzeichen, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>“%1” is part of the program and keeps its name. Duplicate it under another one.</source>
        <translation>„%1“ gehört zum Programm und behält den Namen. Duplizieren Sie sie unter einem anderen.</translation>
    </message>
    <message>
        <source>“%1” is part of the program and stays. Duplicate it to have one of your own.</source>
        <translation>„%1“ gehört zum Programm und bleibt. Duplizieren Sie sie, um eine eigene zu haben.</translation>
    </message>
</context>
<context>
    <name>VariantText</name>
    <message>
        <source>A floor for each, then by rank</source>
        <translation>Sockel für jede, dann Rang</translation>
    </message>
    <message>
        <source>All of it by the need date, or the guarantee has failed.</source>
        <translation>Alles bis zum Bedarfstermin, sonst ist die Garantie gebrochen.</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Confirmed date</source>
        <translation>Bestätigter Termin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Each the same share</source>
        <translation>Jede den gleichen Anteil</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Flag the line and carry on</source>
        <translation>Position kennzeichnen und weiter</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Gives back even what is allocated and takes what is left.</source>
        <translation>Gibt sogar Zugeteiltes zurück und nimmt, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Keep the plan of that item-location</source>
        <translation>Den Plan dieses Artikel-Standorts behalten</translation>
    </message>
    <message>
        <source>Kind of location</source>
        <translation>Art des Standorts</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Lose</source>
        <translation>Verlieren</translation>
    </message>
    <message>
        <source>May gain or lose.</source>
        <translation>Kann gewinnen oder verlieren.</translation>
    </message>
    <message>
        <source>Never earlier than now; may lose.</source>
        <translation>Nie früher als jetzt; kann verlieren.</translation>
    </message>
    <message>
        <source>Never later than now; may get better.</source>
        <translation>Nie später als jetzt; kann besser werden.</translation>
    </message>
    <message>
        <source>Open quantity</source>
        <translation>Offene Menge</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Auftragsdatum</translation>
    </message>
    <message>
        <source>Parts as they come</source>
        <translation>Teile, wie sie kommen</translation>
    </message>
    <message>
        <source>Present commitment</source>
        <translation>Jetzige Zusage</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>Zugesagter Termin</translation>
    </message>
    <message>
        <source>Redistribute</source>
        <translation>Umverteilen</translation>
    </message>
    <message>
        <source>Region of the customer</source>
        <translation>Region des Kunden</translation>
    </message>
    <message>
        <source>Region of the location</source>
        <translation>Region des Standorts</translation>
    </message>
    <message>
        <source>Requested date</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Run another variant instead</source>
        <translation>Stattdessen eine andere Variante</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stop and keep the whole plan</source>
        <translation>Anhalten und den ganzen Plan behalten</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Takes parts</source>
        <translation>Nimmt Teillieferungen</translation>
    </message>
    <message>
        <source>The first takes all it needs</source>
        <translation>Die erste nimmt, was sie braucht</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Whole lines</source>
        <translation>Ganze Positionen</translation>
    </message>
    <message>
        <source>Whole orders</source>
        <translation>Ganze Aufträge</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Gewinnen</translation>
    </message>
</context>
<context>
    <name>VariantTrialPanel</name>
    <message>
        <source>Running the variant</source>
        <translation>Die Variante läuft</translation>
    </message>
    <message>
        <source>Runs the variant over the present picture and compares; nothing is kept.</source>
        <translation>Lässt die Variante über das jetzige Bild laufen und vergleicht; nichts wird behalten.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>A&amp;usprobieren</translation>
    </message>
    <message>
        <source>Winners and losers</source>
        <translation>Gewinner und Verlierer</translation>
    </message>
</context>
<context>
    <name>VariantsDialog</name>
    <message>
        <source>&amp;Cancel changes</source>
        <translation>Ände&amp;rungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>Run variants</source>
        <translation>Laufvarianten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen …</translation>
    </message>
    <message>
        <source>The file as it is. What you write here stands in the form, and the other way round.</source>
        <translation>Die Datei, wie sie ist. Was Sie hier schreiben, steht im Formular, und umgekehrt.</translation>
    </message>
    <message>
        <source>The variant as JSON</source>
        <translation>Die Variante als JSON</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Was zu berichtigen ist</translation>
    </message>
</context>
<context>
    <name>WhatIfCommand</name>
    <message>
        <source>Who wins and who loses if a date, a quantity, a priority or stock were another</source>
        <translation>Wer gewinnt und wer verliert, wenn ein Termin, eine Menge, eine Priorität oder ein Bestand anders wäre</translation>
    </message>
    <message>
        <source>Every option may be given several times; all changes hold at once. Nothing is written but with --keep.
before, after: the projected date without and with the changes, empty when supply is missing. days: after - before. late: projected after its due date now. broken: promised and became late by the changes. kept: the other way round. value_at_risk: the value of the lines that became late. safe_before, safe_after: the safe dates; safer and riskier count the lines whose safe date is another, and those of which it is all that changes are listed too.
Greatest loss first. Lines that are dropped are not listed.</source>
        <translation>Jede Option darf mehrmals stehen; alle Änderungen gelten zugleich. Geschrieben wird nur mit --keep.
before, after: der voraussichtliche Termin ohne und mit den Änderungen, leer ohne Deckung. days: after - before. late: jetzt nach der Fälligkeit. broken: zugesagt und durch die Änderungen verspätet. kept: umgekehrt. value_at_risk: der Wert der Positionen, die sich verspäteten. safe_before, safe_after: die sicheren Termine; safer und riskier zählen die Positionen mit anderem sicherem Termin, und auch die werden genannt, bei denen sich sonst nichts ändert.
Der größte Verlust zuerst. Weggelassene Positionen werden nicht genannt.</translation>
    </message>
    <message>
        <source>Nothing is supposed. Say what changes, for example --purchase PO-1/1 --date 2026-08-01.</source>
        <translation>Nichts ist angenommen. Sagen Sie, was sich ändert, zum Beispiel --purchase PO-1/1 --date 2026-08-01.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCalendars</name>
    <message>
        <source>The setting delivery.transit_days was not understood at “%1”. Write regions with days between 0 and %2, such as North=2, South=3, *=5.</source>
        <translation>Die Einstellung delivery.transit_days wurde bei „%1“ nicht verstanden. Schreiben Sie Regionen mit Tagen zwischen 0 und %2, wie North=2, South=3, *=5.</translation>
    </message>
</context>
<context>
    <name>WorkspaceText</name>
    <message>
        <source>Cannot make a workspace in %1: %2. Choose a folder that you may write to with --workspace DIR.</source>
        <translation>In %1 kann kein Arbeitsbereich angelegt werden: %2. Wählen Sie mit --workspace DIR einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Cannot make a workspace in %1: it is a file. Choose a folder with --workspace DIR.</source>
        <translation>In %1 kann kein Arbeitsbereich angelegt werden: Es ist eine Datei. Wählen Sie mit --workspace DIR einen Ordner.</translation>
    </message>
    <message>
        <source>Cannot make a workspace in %1: the folder holds other files. Choose an empty or a new folder.</source>
        <translation>In %1 kann kein Arbeitsbereich angelegt werden: Der Ordner enthält andere Dateien. Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>There is no workspace in %1: the folder does not exist. Make one with “repromisectl --workspace DIR init”.</source>
        <translation>In %1 ist kein Arbeitsbereich: Der Ordner besteht nicht. Legen Sie einen an mit „repromisectl --workspace DIR init“.</translation>
    </message>
    <message>
        <source>There is no workspace in %1: repromise.sqlite is missing. Make one with “repromisectl --workspace DIR init”, or name another folder.</source>
        <translation>In %1 ist kein Arbeitsbereich: repromise.sqlite fehlt. Legen Sie einen an mit „repromisectl --workspace DIR init“, oder nennen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>WriteCheck</name>
    <message>
        <source>Neither the request nor match asks for {write.order} or {write.line}: every change would find the same record.</source>
        <translation>Weder die Anfrage noch match fragt nach {write.order} oder {write.line}: Jede Änderung fände denselben Datensatz.</translation>
    </message>
    <message>
        <source>This change is a day: read it as date.</source>
        <translation>Diese Änderung ist ein Tag: Lesen Sie sie als date.</translation>
    </message>
    <message>
        <source>This change is a whole number: read it as int.</source>
        <translation>Diese Änderung ist eine ganze Zahl: Lesen Sie sie als int.</translation>
    </message>
    <message>
        <source>This change is a text: read it as text.</source>
        <translation>Diese Änderung ist ein Text: Lesen Sie sie als text.</translation>
    </message>
    <message>
        <source>Just one value can be compared; leave out *.</source>
        <translation>Nur ein einziger Wert kann verglichen werden; lassen Sie * weg.</translation>
    </message>
    <message>
        <source>The request sends no {write.value}, so nothing would be changed.</source>
        <translation>Die Anfrage sendet kein {write.value}, also würde nichts geändert.</translation>
    </message>
    <message>
        <source>Another write has this name.</source>
        <translation>Ein anderer Schreibvorgang hat diesen Namen.</translation>
    </message>
    <message>
        <source>Another write is for this change.</source>
        <translation>Für diese Änderung gibt es schon einen Schreibvorgang.</translation>
    </message>
    <message>
        <source>A change is taken (accept), refused (stop), not taken now (retry, wait), or what became of it shows later (skip).</source>
        <translation>Eine Änderung wird angenommen (accept), abgelehnt (stop), jetzt nicht angenommen (retry, wait), oder was aus ihr wurde, zeigt sich später (skip).</translation>
    </message>
    <message>
        <source>Only a delivery block is lifted.</source>
        <translation>Nur eine Liefersperre wird aufgehoben.</translation>
    </message>
    <message>
        <source>By not_written this is not written.</source>
        <translation>Nach not_written wird das nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>WriteDelivery</name>
    <message>
        <source>There is no change %1 to be written. “writes list” shows all.</source>
        <translation>Es gibt keine zu schreibende Änderung %1. „writes list“ zeigt alle.</translation>
    </message>
    <message>
        <source>read the changes to be written</source>
        <translation>die zu schreibenden Änderungen lesen</translation>
    </message>
    <message>
        <source>read a change to be written</source>
        <translation>eine zu schreibende Änderung lesen</translation>
    </message>
    <message>
        <source>look for interrupted changes</source>
        <translation>nach unterbrochenen Änderungen suchen</translation>
    </message>
    <message>
        <source>The program stopped while sending; it may have arrived.</source>
        <translation>Das Programm endete beim Senden; sie kann angekommen sein.</translation>
    </message>
    <message>
        <source>The program stopped before anything was sent.</source>
        <translation>Das Programm endete, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>mark a change as being sent</source>
        <translation>eine Änderung als unterwegs vermerken</translation>
    </message>
    <message>
        <source>The change %1 does not wait to be sent any more.</source>
        <translation>Die Änderung %1 wartet nicht mehr darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>mark a change as handed over</source>
        <translation>eine Änderung als übergeben vermerken</translation>
    </message>
    <message>
        <source>record what became of a change</source>
        <translation>festhalten, was aus einer Änderung wurde</translation>
    </message>
</context>
<context>
    <name>WriteDispatcher</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It was %1 when the change was shown and is %2 by now, so nothing was sent. Look at it and ask for the change again.</source>
        <translation>Es war %1, als die Änderung gezeigt wurde, und ist inzwischen %2; deshalb wurde nichts gesendet. Sehen Sie es sich an, und verlangen Sie die Änderung neu.</translation>
    </message>
    <message>
        <source>Writing was stopped. The other changes wait.</source>
        <translation>Das Schreiben wurde angehalten. Die anderen Änderungen warten.</translation>
    </message>
    <message>
        <source>Its answer was lost; the source shows it.</source>
        <translation>Die Antwort ging verloren; die Quelle zeigt die Änderung.</translation>
    </message>
    <message>
        <source>The source took it, but still shows %1.</source>
        <translation>Die Quelle nahm sie an, zeigt aber noch %1.</translation>
    </message>
    <message>
        <source>The source does not show it, but may still be at work on it. Try again in some minutes.</source>
        <translation>Die Quelle zeigt sie nicht, arbeitet aber vielleicht noch daran. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>Sie kam nicht an.</translation>
    </message>
    <message>
        <source>The source shows it already; nothing was sent.</source>
        <translation>Die Quelle zeigt sie schon; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What would be sent is not what was shown any more, so nothing was sent. Ask for the change again.</source>
        <translation>Was gesendet würde, ist nicht mehr das, was gezeigt wurde; deshalb wurde nichts gesendet. Verlangen Sie die Änderung neu.</translation>
    </message>
    <message>
        <source>The source took it, but could not be read back.</source>
        <translation>Die Quelle nahm sie an, konnte aber nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>The source took it, but shows %1.</source>
        <translation>Die Quelle nahm sie an, zeigt aber %1.</translation>
    </message>
    <message>
        <source>The source does not show it yet; the next run looks again.</source>
        <translation>Die Quelle zeigt sie noch nicht; der nächste Lauf sieht wieder nach.</translation>
    </message>
</context>
<context>
    <name>WritePartReader</name>
    <message>
        <source>This is missing; it says which values are compared.</source>
        <translation>Dies fehlt; es sagt, welche Werte verglichen werden.</translation>
    </message>
    <message>
        <source>This is missing; it says where the value stands.</source>
        <translation>Dies fehlt; es sagt, wo der Wert steht.</translation>
    </message>
    <message>
        <source>This is missing; it says how the record is asked for.</source>
        <translation>Dies fehlt; es sagt, wie nach dem Datensatz gefragt wird.</translation>
    </message>
    <message>
        <source>“%1” is no precondition: choose etag, etag_if_given, csrf or none.</source>
        <translation>„%1“ ist keine Vorbedingung: Wählen Sie etag, etag_if_given, csrf oder none.</translation>
    </message>
    <message>
        <source>This is missing; choose etag, csrf, both or none.</source>
        <translation>Dies fehlt; wählen Sie etag, csrf, beide oder none.</translation>
    </message>
    <message>
        <source>The precondition says nothing of an etag.</source>
        <translation>Die Vorbedingung sagt nichts von einem etag.</translation>
    </message>
    <message>
        <source>Give the path of a GET that hands out the token, with the precondition csrf and only then.</source>
        <translation>Geben Sie den Pfad eines GET an, das das Token ausgibt, bei der Vorbedingung csrf und nur dann.</translation>
    </message>
    <message>
        <source>This is missing; it says what to send.</source>
        <translation>Dies fehlt; es sagt, was zu senden ist.</translation>
    </message>
    <message>
        <source>This is missing; it says which change is written.</source>
        <translation>Dies fehlt; es sagt, welche Änderung geschrieben wird.</translation>
    </message>
    <message>
        <source>This is missing: nothing is written without looking first.</source>
        <translation>Dies fehlt: Nichts wird geschrieben, ohne vorher nachzusehen.</translation>
    </message>
    <message>
        <source>This is missing; it says what of the record is needed.</source>
        <translation>Das fehlt; es sagt, was vom Datensatz gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>with the record&apos;s ETag, if it has one, and a CSRF token</source>
        <translation>mit dem ETag des Datensatzes, wenn er eines hat, und einem CSRF-Token</translation>
    </message>
    <message>
        <source>with the record&apos;s ETag and a CSRF token</source>
        <translation>mit dem ETag des Datensatzes und einem CSRF-Token</translation>
    </message>
    <message>
        <source>with the record&apos;s ETag, if it has one</source>
        <translation>mit dem ETag des Datensatzes, wenn er eines hat</translation>
    </message>
    <message>
        <source>with the record&apos;s ETag</source>
        <translation>mit dem ETag des Datensatzes</translation>
    </message>
    <message>
        <source>with a CSRF token</source>
        <translation>mit einem CSRF-Token</translation>
    </message>
    <message>
        <source>without a precondition of the system</source>
        <translation>ohne Vorbedingung des Systems</translation>
    </message>
    <message>
        <source>the confirmed date</source>
        <translation>das bestätigte Datum</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation>die Priorität</translation>
    </message>
    <message>
        <source>the delivery block</source>
        <translation>die Liefersperre</translation>
    </message>
    <message>
        <source>the date of a purchase line</source>
        <translation>das Datum einer Bestellposition</translation>
    </message>
    <message>
        <source>the item, by a substitute</source>
        <translation>die Artikelnummer, durch einen Ersatz</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is read first; then, only when it is still what was shown, %4 is sent once, %5; %6 must show the new value</source>
        <translation>%1 (%2): Zuerst wird %3 gelesen; dann, nur wenn es noch so ist wie gezeigt, wird %4 einmal gesendet, %5; %6 muss den neuen Wert zeigen</translation>
    </message>
    <message>
        <source>; it is lifted by %1</source>
        <translation>; aufgehoben wird es durch %1</translation>
    </message>
    <message>
        <source>%1 has no documented way to change %2, or its connector does not say it.</source>
        <translation>%1 hat keinen dokumentierten Weg, %2 zu ändern, oder sein Konnektor nennt ihn nicht.</translation>
    </message>
    <message>
        <source>%1 is not asked to change %2: %3</source>
        <translation>%1 wird nicht gebeten, %2 zu ändern: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
</context>
<context>
    <name>WriteVerdict</name>
    <message>
        <source>The system does not take the credentials. Check them and the user&apos;s rights.</source>
        <translation>Das System nimmt die Anmeldung nicht an. Prüfen Sie sie und die Rechte des Benutzers.</translation>
    </message>
    <message>
        <source>The user may not change this there. Check the user&apos;s rights.</source>
        <translation>Der Benutzer darf dies dort nicht ändern. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Somebody is working on the record there. Send it later.</source>
        <translation>Dort arbeitet jemand an dem Datensatz. Senden Sie sie später.</translation>
    </message>
    <message>
        <source>The system asks us to send less. Send it later.</source>
        <translation>Das System bittet darum, weniger zu senden. Senden Sie sie später.</translation>
    </message>
    <message>
        <source>The record was changed there meanwhile, so the change was not taken. Look at it and ask for the change again.</source>
        <translation>Der Datensatz wurde dort inzwischen geändert, deshalb wurde die Änderung nicht angenommen. Sehen Sie ihn sich an, und verlangen Sie die Änderung neu.</translation>
    </message>
    <message>
        <source>The system has a problem of its own (HTTP %1); whether it took the change is not known.</source>
        <translation>Das System hat selbst ein Problem (HTTP %1); ob es die Änderung annahm, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The system refused the change (HTTP %1).</source>
        <translation>Das System lehnte die Änderung ab (HTTP %1).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Es sagt: %1</translation>
    </message>
</context>
<context>
    <name>WriteViews</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>In %1, change %2 of %3 from %4 to %5.</source>
        <translation>In %1 %2 von %3 von %4 auf %5 ändern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what is changed of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Writes</name>
    <message>
        <source>There is no change %1 to be written. “writes list” shows all.</source>
        <translation>Es gibt keine zu schreibende Änderung %1. „writes list“ zeigt alle.</translation>
    </message>
    <message>
        <source>read the changes to be written</source>
        <translation>die zu schreibenden Änderungen lesen</translation>
    </message>
    <message>
        <source>read a change to be written</source>
        <translation>eine zu schreibende Änderung lesen</translation>
    </message>
    <message>
        <source>keep a change to be written</source>
        <translation>eine zu schreibende Änderung vormerken</translation>
    </message>
    <message>
        <source>The change %1 to %2 still waits to be written. Send or discard it first.</source>
        <translation>Die Änderung %1 an %2 wartet noch darauf, geschrieben zu werden. Senden oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>discard a change to be written</source>
        <translation>eine zu schreibende Änderung verwerfen</translation>
    </message>
    <message>
        <source>The change %1 is %2: only one that waits can be discarded.</source>
        <translation>Die Änderung %1 ist %2: Nur eine, die wartet, kann verworfen werden.</translation>
    </message>
    <message>
        <source>approve a change to be written</source>
        <translation>eine zu schreibende Änderung freigeben</translation>
    </message>
    <message>
        <source>The change %1 needs no approval (any more). “writes list” shows how it stands.</source>
        <translation>Die Änderung %1 braucht keine Freigabe (mehr). „writes list“ zeigt, wie sie steht.</translation>
    </message>
    <message>
        <source>The change %1 was asked for by %2: somebody else must approve it.</source>
        <translation>Um die Änderung %1 hat %2 gebeten: Jemand anderes muss sie freigeben.</translation>
    </message>
</context>
<context>
    <name>WritesAddCommand</name>
    <message>
        <source>Show a change as it would be written to its source, and keep it for sending</source>
        <translation>Eine Änderung so zeigen, wie sie in ihre Quelle geschrieben würde, und sie zum Senden vormerken</translation>
    </message>
    <message>
        <source>The record is read in its source first. from: what the source says now; shown: what
the picture shows here; request: what will be sent. Nothing is written before
“writes send”. --scenario takes what a kept scenario asks for as far as it can be
written; reason says why the others cannot (exit code 3). “connector explain ID”
says what a system takes.</source>
        <translation>Zuerst wird der Datensatz in seiner Quelle gelesen. from: was die Quelle jetzt sagt; shown: was
das Bild hier zeigt; request: was gesendet wird. Vor „writes send“ wird nichts
geschrieben. --scenario nimmt, was ein behaltenes Szenario verlangt, soweit es geschrieben
werden kann; reason sagt, warum anderes nicht (Exitcode 3). „connector explain ID“
sagt, was ein System annimmt.</translation>
    </message>
    <message>
        <source>the sales order line to change</source>
        <translation>die zu ändernde Auftragsposition</translation>
    </message>
    <message>
        <source>its new confirmed date, like 2026-06-30</source>
        <translation>ihr neues bestätigtes Datum, wie 2026-06-30</translation>
    </message>
    <message>
        <source>its new priority</source>
        <translation>ihre neue Priorität</translation>
    </message>
    <message>
        <source>block its delivery for this reason of the source</source>
        <translation>ihre Lieferung mit diesem Grund der Quelle sperren</translation>
    </message>
    <message>
        <source>lift its delivery block</source>
        <translation>ihre Liefersperre aufheben</translation>
    </message>
    <message>
        <source>the item to deliver instead</source>
        <translation>der Artikel, der stattdessen geliefert wird</translation>
    </message>
    <message>
        <source>the purchase line to change</source>
        <translation>die zu ändernde Bestellposition</translation>
    </message>
    <message>
        <source>its new date</source>
        <translation>ihr neues Datum</translation>
    </message>
    <message>
        <source>all that a kept scenario asks for</source>
        <translation>alles, was ein behaltenes Szenario verlangt</translation>
    </message>
    <message>
        <source>the reason, kept with the change</source>
        <translation>der Grund, der mit der Änderung behalten wird</translation>
    </message>
    <message>
        <source>only show it, keep nothing</source>
        <translation>nur zeigen, nichts vormerken</translation>
    </message>
    <message>
        <source>Give one of --line, --purchase and --scenario.</source>
        <translation>Geben Sie eines von --line, --purchase und --scenario an.</translation>
    </message>
    <message>
        <source>Write a line as ORDER/LINE.</source>
        <translation>Schreiben Sie eine Position als ORDER/LINE.</translation>
    </message>
    <message>
        <source>Say one thing to change: of --line one of --confirmed, --priority, --block, --unblock and --substitute, of --purchase its --date.</source>
        <translation>Nennen Sie eine Sache, die zu ändern ist: bei --line eines von --confirmed, --priority, --block, --unblock und --substitute, bei --purchase ihr --date.</translation>
    </message>
</context>
<context>
    <name>WritesDiscardCommand</name>
    <message>
        <source>Take back a change that was not sent yet</source>
        <translation>Eine Änderung zurücknehmen, die noch nicht gesendet wurde</translation>
    </message>
</context>
<context>
    <name>WritesListCommand</name>
    <message>
        <source>Changes to be written to sources, and what became of them</source>
        <translation>Änderungen, die in Quellen zu schreiben sind, und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>state: pending (waits for “writes send”), done (the source shows it), refused (the
source said no), conflict (changed there since it was shown; nothing was taken),
uncertain (may have arrived; “writes send” reads the source and settles it), failed
(taken, but the source does not show it), discarded. A pending one that needs_approval is
not sent before “writes approve”.
from, to: what the source said when the change was shown, and the new value; shown:
what the picture showed here.</source>
        <translation>state: pending (wartet auf „writes send“), done (die Quelle zeigt sie), refused (die
Quelle lehnte ab), conflict (dort geändert, seit sie gezeigt wurde; nichts wurde angenommen),
uncertain (kann angekommen sein; „writes send“ liest die Quelle und klärt es), failed
(angenommen, aber die Quelle zeigt sie nicht), discarded (verworfen). Eine pending mit
needs_approval wird nicht vor „writes approve“ gesendet.
from, to: was die Quelle sagte, als die Änderung gezeigt wurde, und der neue Wert; shown:
was das Bild hier zeigte.</translation>
    </message>
</context>
<context>
    <name>WritesPanel</name>
    <message>
        <source>&amp;Drop…</source>
        <translation>Ve&amp;rwerfen …</translation>
    </message>
    <message>
        <source>Changes to be written</source>
        <translation>Zu schreibende Änderungen</translation>
    </message>
    <message>
        <source>Send to the s&amp;ystem</source>
        <translation>An das S&amp;ystem senden</translation>
    </message>
    <message>
        <source>What is sent, without secrets</source>
        <translation>Was gesendet wird, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Appr&amp;ove</source>
        <translation>Fr&amp;eigeben</translation>
    </message>
</context>
<context>
    <name>WritesSendCommand</name>
    <message>
        <source>Write changes to their sources and read them back</source>
        <translation>Änderungen in ihre Quellen schreiben und zurücklesen</translation>
    </message>
    <message>
        <source>Each record is read first; only what is still as it was shown is sent, once, and
read back. What may have arrived is uncertain and settled by reading, never sent
again blindly. Exit code 3 when not all are done. “writes list --help” names the
states.</source>
        <translation>Jeder Datensatz wird zuerst gelesen; nur was noch so ist wie gezeigt, wird gesendet, einmal, und
zurückgelesen. Was angekommen sein kann, ist uncertain und wird durch Lesen geklärt, nie
blind noch einmal gesendet. Exitcode 3, wenn nicht alle done sind. „writes list --help“ nennt die
Zustände.</translation>
    </message>
    <message>
        <source>all that wait</source>
        <translation>alle, die warten</translation>
    </message>
    <message>
        <source>Name the changes to send, or say --all.</source>
        <translation>Nennen Sie die zu sendenden Änderungen, oder sagen Sie --all.</translation>
    </message>
</context>
<context>
    <name>WritesShowCommand</name>
    <message>
        <source>One change with the request that will be, or was, sent</source>
        <translation>Eine Änderung mit der Anfrage, die gesendet wird oder wurde</translation>
    </message>
</context>
<context>
    <name>X12Inventory</name>
    <message>
        <source>The stock names no item number of a kind that item_ids lists, or no location; set location for this source, or have it sent again.</source>
        <translation>Der Bestand nennt keine Artikelnummer einer Art, die item_ids aufführt, oder keinen Standort; setzen Sie location für diese Quelle, oder lassen Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>No quantity on hand or available is given of the kinds that on_hand and available list; nothing was taken.</source>
        <translation>Keine Menge am Lager oder verfügbar von den Arten, die on_hand und available aufführen; nichts wurde genommen.</translation>
    </message>
    <message>
        <source>The quantity is no number; nothing of the item was taken. Have it sent again.</source>
        <translation>Die Menge ist keine Zahl; nichts vom Artikel wurde genommen. Lassen Sie es erneut senden.</translation>
    </message>
</context>
<context>
    <name>X12ShipmentStatus</name>
    <message>
        <source>A status of a shipment</source>
        <translation>Ein Status einer Lieferung</translation>
    </message>
</context>
<context>
    <name>X12Warehouse</name>
    <message>
        <source>The shipped line lacks the order (W0602), its line (N9*LI) or the shipment (W0604). Have it sent again.</source>
        <translation>Der versandten Position fehlt der Auftrag (W0602), ihre Position (N9*LI) oder die Lieferung (W0604). Lassen Sie es erneut senden.</translation>
    </message>
    <message>
        <source>The shipped quantity is no number. Have it sent again.</source>
        <translation>Die versandte Menge ist keine Zahl. Lassen Sie es erneut senden.</translation>
    </message>
    <message>
        <source>A shipping order to the warehouse</source>
        <translation>Ein Versandauftrag an das Lager</translation>
    </message>
</context>
<context>
    <name>repromise::AddSourceController</name>
    <message>
        <source>%1 can be reached and read.</source>
        <translation>%1 ist erreichbar und lesbar.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>Reading a sample of %1</source>
        <translation>Eine Probe von %1 wird gelesen</translation>
    </message>
    <message>
        <source>Reading the connectors</source>
        <translation>Die Anbindungen werden gelesen</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
</context>
<context>
    <name>repromise::AddSourceDialog</name>
    <message>
        <source>Step 1 of 3. Nothing is changed in the system itself.</source>
        <translation>Schritt 1 von 3. Im System selbst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Step 3 of 3. Compare what came with what would be kept.</source>
        <translation>Schritt 3 von 3. Vergleichen Sie, was kam, mit dem, was gespeichert würde.</translation>
    </message>
    <message>
        <source>What it would deliver</source>
        <translation>Was es liefern würde</translation>
    </message>
    <message>
        <source>Which system is it?</source>
        <translation>Welches System ist es?</translation>
    </message>
    <message>
        <source>Step 2 of 3. Where it is, and who may read it. What has a * is needed.</source>
        <translation>Schritt 2 von 3. Wo es ist und wer es lesen darf. Was ein * hat, ist nötig.</translation>
    </message>
</context>
<context>
    <name>repromise::AgeingChart</name>
    <message>
        <source>Backlog by age</source>
        <translation>Rückstand nach Alter</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>Die Tabelle darunter enthält dieselben Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
%3 · %Ln line(s)</source>
        <translation>
            <numerusform>%1, %2
%3 · %Ln Position</numerusform><numerusform>%1, %2
%3 · %Ln Positionen</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::AgeingController</name>
    <message>
        <source>Counting the backlog by age</source>
        <translation>Der Rückstand wird nach Alter gezählt</translation>
    </message>
</context>
<context>
    <name>repromise::AgeingModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). Click to see them in the queue.</source>
        <translation>
            <numerusform>%Ln Position. Klicken, um sie in der Arbeitsliste zu sehen.</numerusform><numerusform>%Ln Positionen. Klicken, um sie in der Arbeitsliste zu sehen.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::AgeingPage</name>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist verspätet</translation>
    </message>
    <message>
        <source>There are no backorders, so there is nothing that ages.</source>
        <translation>Es gibt keine Lieferrückstände, also altert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backorder(s)</source>
        <translation>
            <numerusform>%Ln Lieferrückstand</numerusform><numerusform>%Ln Lieferrückstände</numerusform></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>repromise::ColumnDelegate</name>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>none; =text for a fixed value</source>
        <translation>keine; =Text für einen festen Wert</translation>
    </message>
</context>
<context>
    <name>repromise::CommandTable</name>
    <message>
        <source>%1 (%2)</source>
        <comment>description (keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>repromise::ConditionRow</name>
    <message>
        <source>Days from today</source>
        <translation>Tage ab heute</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>nicht zwischen</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>or any date</source>
        <comment>condition on a date</comment>
        <translation>oder mit Datum</translation>
    </message>
    <message>
        <source>or no date</source>
        <comment>condition on a date</comment>
        <translation>oder ohne Datum</translation>
    </message>
</context>
<context>
    <name>repromise::ConnectionsController</name>
    <message>
        <source>Reading the state of the sources</source>
        <translation>Der Stand der Quellen wird gelesen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Accept the smaller snapshot of %1?</source>
        <translation>Den kleineren Abzug von %1 übernehmen?</translation>
    </message>
    <message>
        <source>Records that it does not contain count as gone. What customers were told stays.</source>
        <translation>Datensätze, die er nicht enthält, gelten als weggefallen. Was Kunden gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Accept and sync</source>
        <translation>Übernehmen und abgleichen</translation>
    </message>
    <message>
        <source>Keep what is held</source>
        <translation>Behalten, was da ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln Datensatz geändert.</numerusform><numerusform>%Ln Datensätze geändert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in quarantine; see below why.</source>
        <translation>
            <numerusform>%Ln Datensatz ist in Quarantäne; unten steht, warum.</numerusform><numerusform>%Ln Datensätze sind in Quarantäne; unten steht, warum.</numerusform></translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1 can be reached and read.</source>
        <translation>%1 ist erreichbar und lesbar.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its orders, stock and purchases leave the console. The journal and what customers were told stay. Nothing changes in the system itself.</source>
        <translation>Ihre Aufträge, Bestände und Bestellungen verlassen die Konsole. Das Journal und was Kunden gesagt wurde, bleiben. Im System selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>Refusing the snapshot</source>
        <translation>Abzug wird abgelehnt</translation>
    </message>
    <message>
        <source>The snapshot was refused; what was held before stays.</source>
        <translation>Der Abzug wurde abgelehnt; was vorher gehalten wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>repromise::ConnectionsPage</name>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>Connect the system that knows your orders, stock and purchases, or a folder of files.</source>
        <translation>Binden Sie das System an, das Ihre Aufträge, Bestände und Bestellungen kennt, oder einen Ordner mit Dateien.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Zu schreiben</translation>
    </message>
</context>
<context>
    <name>repromise::Console</name>
    <message>
        <source>Folder for the backlog review</source>
        <translation>Ordner für den Rückstandsbericht</translation>
    </message>
    <message>
        <source>Making the backlog review</source>
        <translation>Der Rückstandsbericht wird erstellt</translation>
    </message>
    <message>
        <source>The backlog review is in %1.</source>
        <translation>Der Rückstandsbericht liegt in %1.</translation>
    </message>
</context>
<context>
    <name>repromise::DateRibbon</name>
    <message>
        <source>Dates of the line</source>
        <translation>Termine der Position</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of date, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln Tag verspätet</numerusform><numerusform>%Ln Tage verspätet</numerusform></translation>
    </message>
    <message>
        <source>no date can be projected</source>
        <translation>es lässt sich kein Termin absehen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>repromise::DifferenceModel</name>
    <message>
        <source>Promise newly broken</source>
        <translation>Zusage neu gebrochen</translation>
    </message>
    <message>
        <source>Promise kept after all</source>
        <translation>Zusage doch gehalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ships now</source>
        <translation>Versand jetzt</translation>
    </message>
    <message>
        <source>Would ship</source>
        <translation>Versand dann</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Safe date later</source>
        <translation>Sicherer Termin später</translation>
    </message>
    <message>
        <source>Safe date earlier</source>
        <translation>Sicherer Termin früher</translation>
    </message>
</context>
<context>
    <name>repromise::EmptyState</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>repromise::FieldEditor</name>
    <message>
        <source>user and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>OAuth 2.0, as a client with a secret</source>
        <translation>OAuth 2.0, als Client mit Geheimnis</translation>
    </message>
    <message>
        <source>a point: 1200.5</source>
        <translation>ein Punkt: 1200.5</translation>
    </message>
    <message>
        <source>a comma: 1.200,5</source>
        <translation>ein Komma: 1.200,5</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>repromise::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>repromise::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht informiert</translation>
    </message>
    <message>
        <source>Only lines whose customer does not know yet</source>
        <translation>Nur Positionen, deren Kunde noch nichts weiß</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All open lines</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Also lines that will ship in time</source>
        <translation>Auch Positionen, die rechtzeitig hinausgehen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Show the whole backlog again</source>
        <translation>Wieder den ganzen Rückstand zeigen</translation>
    </message>
</context>
<context>
    <name>repromise::FilterChip</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>first choices, how many more</comment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>repromise::HealthPanel</name>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform><numerusform>%Ln Aufrufe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform><numerusform>%Ln gescheitert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) were good</source>
        <translation>
            <numerusform>%Ln Abgleich war gut</numerusform><numerusform>%Ln Abgleiche waren gut</numerusform></translation>
    </message>
    <message>
        <source>95 of 100 within %1</source>
        <translation>95 von 100 binnen %1</translation>
    </message>
    <message>
        <source>Each sync leaves here what it did and what it cost.</source>
        <translation>Jeder Abgleich hinterlässt hier, was er tat und was er kostete.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
</context>
<context>
    <name>repromise::InboundDelegate</name>
    <message>
        <source>Expected date</source>
        <translation>Erwarteter Termin</translation>
    </message>
</context>
<context>
    <name>repromise::InboundModel</name>
    <message>
        <source>Supposed. The source says %1.</source>
        <translation>Angenommen. Die Quelle sagt %1.</translation>
    </message>
    <message>
        <source>Type another date to see what it would do.</source>
        <translation>Einen anderen Termin eingeben, um zu sehen, was er bewirkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) wait for it</source>
        <translation>
            <numerusform>%Ln Position wartet darauf</numerusform><numerusform>%Ln Positionen warten darauf</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) take of it</source>
        <translation>
            <numerusform>%Ln Position nimmt davon</numerusform><numerusform>%Ln Positionen nehmen davon</numerusform></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Holds up</source>
        <translation>Bremst</translation>
    </message>
</context>
<context>
    <name>repromise::IncidentBar</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>No line is late because of it any more.</source>
        <translation>Keine Position ist seinetwegen noch verspätet.</translation>
    </message>
    <message>
        <source>This incident is over.</source>
        <translation>Dieser Vorfall ist vorbei.</translation>
    </message>
</context>
<context>
    <name>repromise::JobRunner</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>Vor dem Beginn angehalten.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside Repromise. See the log.</source>
        <translation>In Repromise ging etwas schief. Siehe Protokoll.</translation>
    </message>
    <message>
        <source>The task did not run.</source>
        <translation>Die Aufgabe lief nicht.</translation>
    </message>
</context>
<context>
    <name>repromise::LineStoryPanel</name>
    <message>
        <source>Supply</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>There on</source>
        <translation>Da am</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Keine Position gewählt</translation>
    </message>
    <message>
        <source>Choose a line to see its dates, what it waits for and what the customer knows.</source>
        <translation>Wählen Sie eine Position, um ihre Termine zu sehen, worauf sie wartet und was der Kunde weiß.</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Nothing on order</source>
        <translation>Nichts bestellt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>%1 / %2 took %3</source>
        <comment>order, line, quantity</comment>
        <translation>%1 / %2 nahm %3</translation>
    </message>
    <message>
        <source>Go to this line</source>
        <translation>Zu dieser Position gehen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>Nothing was written about this line yet.</source>
        <translation>Zu dieser Position wurde noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Tell customers (%Ln lines)</source>
        <translation>
            <numerusform>Kunden informieren (%Ln Pos.)</numerusform><numerusform>Kunden informieren (%Ln Pos.)</numerusform></translation>
    </message>
    <message>
        <source>Tell customer</source>
        <translation>Kunden informieren</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln line(s) of an incident</source>
        <translation>
            <numerusform>%Ln Position eines Vorfalls</numerusform><numerusform>Eine von %Ln Positionen eines Vorfalls</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MainWindow</name>
    <message>
        <source>Repromise</source>
        <translation>Repromise</translation>
    </message>
    <message>
        <source>%1 – Repromise</source>
        <translation>%1 – Repromise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>A&amp;rbeitsliste</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About Repromise</source>
        <translation>Über Repromise</translation>
    </message>
    <message>
        <source>Repromise %1</source>
        <translation>Repromise %1</translation>
    </message>
    <message>
        <source>No customer learns of a delay by calling.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Kein Kunde erfährt durch einen Anruf von einer Verspätung.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Supply</source>
        <translation>V&amp;ersorgung</translation>
    </message>
</context>
<context>
    <name>repromise::MapColumnsController</name>
    <message>
        <source>Reading the columns</source>
        <translation>Die Spalten werden gelesen</translation>
    </message>
    <message>
        <source>Saving the columns</source>
        <translation>Die Spalten werden gespeichert</translation>
    </message>
</context>
<context>
    <name>repromise::MapColumnsDialog</name>
    <message>
        <source>found automatically</source>
        <translation>von selbst gefunden</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows would be taken.</source>
        <translation>%1 der ersten %2 Zeilen würden übernommen.</translation>
    </message>
    <message>
        <source>A file like those to come</source>
        <translation>Eine Datei wie die künftigen</translation>
    </message>
    <message>
        <source>Choose a file like those to come: its first rows show what a mapping does.</source>
        <translation>Wählen Sie eine Datei wie die künftigen: Ihre ersten Zeilen zeigen, was eine Zuordnung bewirkt.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>CSV, Excel and JSON files (*.csv *.txt *.xlsx *.json *.jsonl *.ndjson)</source>
        <translation>CSV-, Excel- und JSON-Dateien (*.csv *.txt *.xlsx *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>das erste</translation>
    </message>
</context>
<context>
    <name>repromise::MappingModel</name>
    <message>
        <source>%1 *</source>
        <comment>a field that is needed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>wrong rows, rows, why</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Unser Feld</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>repromise::MendPanel</name>
    <message numerus="yes">
        <source>%Ln record(s) chosen</source>
        <translation>
            <numerusform>%Ln Datensatz gewählt</numerusform><numerusform>%Ln Datensätze gewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deliver %Ln again</source>
        <translation>
            <numerusform>%Ln &amp;erneut liefern</numerusform><numerusform>%Ln &amp;erneut liefern</numerusform></translation>
    </message>
    <message>
        <source>A value typed here is set for all of them. What is not touched stays as it is.</source>
        <translation>Ein hier eingegebener Wert gilt für alle. Was nicht angefasst wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Choose a record to see its fields. Choose several, or a whole group, to give a field of all of them one value.</source>
        <translation>Wählen Sie einen Datensatz, um seine Felder zu sehen. Wählen Sie mehrere oder eine ganze Gruppe, um einem Feld überall denselben Wert zu geben.</translation>
    </message>
    <message>
        <source>Mend and deliver again</source>
        <translation>Berichtigen und erneut liefern</translation>
    </message>
    <message>
        <source>These are records of different kinds. Choose records that are alike.</source>
        <translation>Das sind Datensätze verschiedener Art. Wählen Sie gleichartige Datensätze.</translation>
    </message>
    <message>
        <source>What came could not be read well enough to be mended here. Mend it at its source and sync again.</source>
        <translation>Was kam, konnte nicht gut genug gelesen werden, um es hier zu berichtigen. Berichtigen Sie es an der Quelle und gleichen Sie erneut ab.</translation>
    </message>
</context>
<context>
    <name>repromise::MessageBar</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>repromise::MessageListModel</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>repromise::MessagePreview</name>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Template %1, version %2</source>
        <translation>Vorlage %1, Version %2</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln Nachricht gewählt</numerusform><numerusform>%Ln Nachrichten gewählt</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MessagesController</name>
    <message>
        <source>Approving</source>
        <translation>Freigabe läuft</translation>
    </message>
    <message>
        <source>Approved. It can be sent now.</source>
        <translation>Freigegeben. Sie kann jetzt gesendet werden.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Wird geklärt</translation>
    </message>
    <message>
        <source>Recorded as told.</source>
        <translation>Als mitgeteilt festgehalten.</translation>
    </message>
    <message>
        <source>Recorded as not told.</source>
        <translation>Als nicht mitgeteilt festgehalten.</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>Reading a message</source>
        <translation>Eine Nachricht wird gelesen</translation>
    </message>
    <message>
        <source>Drafting messages</source>
        <translation>Nachrichten werden entworfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) drafted. Look them over, then send.</source>
        <translation>
            <numerusform>%Ln Nachricht entworfen. Sehen Sie sie durch und senden Sie sie dann.</numerusform><numerusform>%Ln Nachrichten entworfen. Sehen Sie sie durch und senden Sie sie dann.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) cannot be written to: call them, or add an address.</source>
        <translation>
            <numerusform>%Ln Kontakt kann nicht angeschrieben werden: Rufen Sie an, oder tragen Sie eine Adresse ein.</numerusform><numerusform>%Ln Kontakte können nicht angeschrieben werden: Rufen Sie an, oder tragen Sie Adressen ein.</numerusform></translation>
    </message>
    <message>
        <source>Releasing messages</source>
        <translation>Nachrichten werden freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) leave in %1 s.</source>
        <translation>
            <numerusform>%Ln Nachricht geht in %1 s hinaus.</numerusform><numerusform>%Ln Nachrichten gehen in %1 s hinaus.</numerusform></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Wird zurückgeholt</translation>
    </message>
    <message>
        <source>Taken back. They are drafts again.</source>
        <translation>Zurückgeholt. Es sind wieder Entwürfe.</translation>
    </message>
    <message>
        <source>Sending messages</source>
        <translation>Nachrichten werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) sent.</source>
        <translation>
            <numerusform>%Ln Nachricht gesendet.</numerusform><numerusform>%Ln Nachrichten gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not go through: see what happened and what to do.</source>
        <translation>
            <numerusform>%Ln kam nicht durch: Sehen Sie, was geschah und was zu tun ist.</numerusform><numerusform>%Ln kamen nicht durch: Sehen Sie, was geschah und was zu tun ist.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)?</source>
        <translation>
            <numerusform>%Ln Nachricht verwerfen?</numerusform><numerusform>%Ln Nachrichten verwerfen?</numerusform></translation>
    </message>
    <message>
        <source>They are not sent. Their lines count as not told.</source>
        <translation>Sie werden nicht gesendet. Ihre Positionen gelten als nicht informiert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Wird verworfen</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Verworfen.</translation>
    </message>
</context>
<context>
    <name>repromise::MessagesPage</name>
    <message>
        <source>There are no order lines to write about.</source>
        <translation>Es gibt keine Auftragspositionen, zu denen etwas zu schreiben wäre.</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Entwürfe (%1)</translation>
    </message>
    <message>
        <source>Outbox (%1)</source>
        <translation>Postausgang (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Gesendet (%1)</translation>
    </message>
    <message>
        <source>Failed or uncertain (%1)</source>
        <translation>Fehlgeschlagen oder ungewiss (%1)</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Noch keine Entwürfe</translation>
    </message>
    <message>
        <source>Every customer knows</source>
        <translation>Jeder Kunde weiß Bescheid</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) will miss the promise and the customer does not know.</source>
        <translation>
            <numerusform>%Ln Position wird die Zusage verfehlen, und der Kunde weiß es nicht.</numerusform><numerusform>%Ln Positionen werden die Zusage verfehlen, und die Kunden wissen es nicht.</numerusform></translation>
    </message>
    <message>
        <source>No customer waits for news about a late line.</source>
        <translation>Kein Kunde wartet auf Nachricht über eine verspätete Position.</translation>
    </message>
    <message>
        <source>Draft messages</source>
        <translation>Nachrichten entwerfen</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Der Postausgang ist leer</translation>
    </message>
    <message>
        <source>Messages wait here for the seconds in which they can be taken back.</source>
        <translation>Hier warten Nachrichten die Sekunden, in denen man sie zurückholen kann.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>What customers were told stays here, word for word.</source>
        <translation>Was Kunden gesagt wurde, bleibt hier, Wort für Wort.</translation>
    </message>
    <message>
        <source>No trouble</source>
        <translation>Keine Störung</translation>
    </message>
    <message>
        <source>Every message that left was accepted.</source>
        <translation>Jede hinausgegangene Nachricht wurde angenommen.</translation>
    </message>
</context>
<context>
    <name>repromise::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
</context>
<context>
    <name>repromise::PictureService</name>
    <message>
        <source>Reading the backlog</source>
        <translation>Der Rückstand wird gelesen</translation>
    </message>
    <message>
        <source>Learning how late supply is</source>
        <translation>Verspätungen der Lieferanten werden ausgewertet</translation>
    </message>
    <message>
        <source>Working out safe dates</source>
        <translation>Sichere Termine werden ermittelt</translation>
    </message>
</context>
<context>
    <name>repromise::ProposalDesk</name>
    <message numerus="yes">
        <source>%Ln proposal(s) are in the journal.</source>
        <translation>
            <numerusform>%Ln Vorschlag steht im Journal.</numerusform><numerusform>%Ln Vorschläge stehen im Journal.</numerusform></translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation>Es wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Taken back: nothing was proposed.</source>
        <translation>Zurückgenommen: Nichts wurde vorgeschlagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Will be proposed in %Ln second(s).</source>
        <translation>
            <numerusform>Wird in %Ln Sekunde vorgeschlagen.</numerusform><numerusform>Wird in %Ln Sekunden vorgeschlagen.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::QuarantineController</name>
    <message numerus="yes">
        <source>%Ln record(s) are still wrong; their reason is new.</source>
        <translation>
            <numerusform>%Ln Datensatz ist noch falsch; der Grund ist neu.</numerusform><numerusform>%Ln Datensätze sind noch falsch; ihr Grund ist neu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde übernommen.</numerusform><numerusform>%Ln Datensätze wurden übernommen.</numerusform></translation>
    </message>
    <message>
        <source>Delivering records again</source>
        <translation>Datensätze werden erneut geliefert</translation>
    </message>
    <message>
        <source>Reading the quarantine</source>
        <translation>Die Quarantäne wird gelesen</translation>
    </message>
</context>
<context>
    <name>repromise::QuarantineModel</name>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Loaded, doubtful</source>
        <translation>Geladen, zweifelhaft</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>complaint, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>records, complaint, count</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>repromise::QuarantinePanel</name>
    <message>
        <source>No file, key or reason holds these words.</source>
        <translation>Keine Datei, kein Schlüssel und kein Grund enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Kein Datensatz passt</translation>
    </message>
    <message>
        <source>No record of %1 is in quarantine</source>
        <translation>Kein Datensatz von %1 ist in Quarantäne</translation>
    </message>
    <message>
        <source>What cannot be taken, or is doubtful, is listed here with the reason.</source>
        <translation>Was nicht übernommen werden kann oder zweifelhaft ist, steht hier mit dem Grund.</translation>
    </message>
</context>
<context>
    <name>repromise::QueueController</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Reading the line&apos;s story</source>
        <translation>Die Geschichte der Position wird gelesen</translation>
    </message>
    <message>
        <source>Drafting messages</source>
        <translation>Nachrichten werden entworfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) made.</source>
        <translation>
            <numerusform>%Ln Entwurf erstellt.</numerusform><numerusform>%Ln Entwürfe erstellt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no usable address and must be called.</source>
        <translation>
            <numerusform>%Ln Kunde hat keine brauchbare Adresse und muss angerufen werden.</numerusform><numerusform>%Ln Kunden haben keine brauchbare Adresse und müssen angerufen werden.</numerusform></translation>
    </message>
    <message>
        <source>Review drafts</source>
        <translation>Entwürfe ansehen</translation>
    </message>
    <message>
        <source>Exporting lines</source>
        <translation>Positionen werden ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Position nach %1 geschrieben.</numerusform><numerusform>%Ln Positionen nach %1 geschrieben.</numerusform></translation>
    </message>
    <message>
        <source>Looking for options</source>
        <translation>Möglichkeiten werden gesucht</translation>
    </message>
</context>
<context>
    <name>WithoutPictureText</name>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>Connect a folder of CSV files or an order system, and the lines that will miss their promise appear here.</source>
        <translation>Binden Sie einen Ordner mit CSV-Dateien oder ein Auftragssystem an, und hier erscheinen die Positionen, die ihre Zusage verfehlen werden.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Quelle anbinden</translation>
    </message>
    <message>
        <source>The backlog could not be read</source>
        <translation>Der Rückstand konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the backlog</source>
        <translation>Der Rückstand wird gelesen</translation>
    </message>
</context>
<context>
    <name>repromise::QueuePage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Position</numerusform><numerusform>%Ln Positionen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not told yet</source>
        <translation>
            <numerusform>%Ln noch nicht informiert</numerusform><numerusform>%Ln noch nicht informiert</numerusform></translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist verspätet</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Keine Position passt</translation>
    </message>
    <message>
        <source>Every open line can ship by its due date.</source>
        <translation>Jede offene Position kann bis zur Fälligkeit hinausgehen.</translation>
    </message>
    <message>
        <source>No line of the backlog meets all of these conditions.</source>
        <translation>Keine Position des Rückstands erfüllt alle diese Bedingungen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>View “%1” is saved.</source>
        <translation>Die Ansicht „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>value of a column</comment>
        <translation>Nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are too many to copy. Export them as CSV instead.</source>
        <translation>
            <numerusform>%Ln Position ist zu viel zum Kopieren. Geben Sie sie als CSV aus.</numerusform><numerusform>%Ln Positionen sind zu viele zum Kopieren. Geben Sie sie als CSV aus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln Position kopiert.</numerusform><numerusform>%Ln Positionen kopiert.</numerusform></translation>
    </message>
    <message>
        <source>Export the lines shown</source>
        <translation>Die gezeigten Positionen ausgeben</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>repromise::RunTrend</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) changed</source>
        <translation>
            <numerusform>%1: %Ln Datensatz geändert</numerusform><numerusform>%1: %Ln Datensätze geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform><numerusform>%Ln gescheitert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln Abgleich</numerusform><numerusform>%Ln Abgleiche</numerusform></translation>
    </message>
    <message>
        <source>The last syncs</source>
        <translation>Die letzten Abgleiche</translation>
    </message>
</context>
<context>
    <name>repromise::RunsModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>95 of 100 calls were answered within this time</source>
        <translation>95 von 100 Aufrufen wurden in dieser Zeit beantwortet</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Held for a look</source>
        <translation>Zur Ansicht angehalten</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Slow calls</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>repromise::SampleModel</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Would it be taken?</source>
        <translation>Würde es übernommen?</translation>
    </message>
</context>
<context>
    <name>repromise::SamplePanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>records, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3 refused)</source>
        <translation>%1 (%2, davon %3 abgelehnt)</translation>
    </message>
    <message>
        <source>All of it was read. Nothing was kept.</source>
        <translation>Alles wurde gelesen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>It can be read, but there is nothing in it yet.</source>
        <translation>Es ist lesbar, enthält aber noch nichts.</translation>
    </message>
    <message>
        <source>Only the first records were read. Nothing was kept.</source>
        <translation>Nur die ersten Datensätze wurden gelesen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>repromise::SettingsForm</name>
    <message>
        <source>&amp;More settings</source>
        <translation>Weitere Ein&amp;stellungen</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>for example erp</source>
        <translation>zum Beispiel erp</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a setting that is needed</comment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>repromise::ShortItemsModel</name>
    <message numerus="yes">
        <source>%Ln line(s) miss their date</source>
        <translation>
            <numerusform>%Ln Position verfehlt den Termin</numerusform><numerusform>%Ln Positionen verfehlen den Termin</numerusform></translation>
    </message>
    <message>
        <source>%1 too late, %2 without any supply</source>
        <comment>quantities</comment>
        <translation>%1 zu spät, %2 ohne jede Deckung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What is short</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where it is short</source>
        <translation>Wo es fehlt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the lines that miss their date</source>
        <translation>Wert der Positionen, die ihren Termin verfehlen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers with lines that miss their date</source>
        <translation>Kunden mit Positionen, die ihren Termin verfehlen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Lines that miss their date</source>
        <translation>Positionen, die ihren Termin verfehlen</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Quantity that comes too late or not at all</source>
        <translation>Menge, die zu spät oder gar nicht kommt</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>When the next inbound line is expected</source>
        <translation>Wann der nächste Zugang erwartet wird</translation>
    </message>
</context>
<context>
    <name>repromise::SimpleTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SortRow</name>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
</context>
<context>
    <name>repromise::SourceTableModel</name>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Held for a look</source>
        <translation>Zur Durchsicht</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last good picture</source>
        <translation>Letztes gutes Bild</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>repromise::StartDialog</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Folder with the files</source>
        <translation>Ordner mit den Dateien</translation>
    </message>
    <message>
        <source>Filling the workspace</source>
        <translation>Der Arbeitsbereich wird gefüllt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>repromise::StatusStrip</name>
    <message>
        <source>State of sources and outbox</source>
        <translation>Stand der Quellen und des Postausgangs</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Nothing upstream can be reached. You are looking at the last picture.</source>
        <translation>Keine Quelle ist erreichbar. Sie sehen das letzte Bild.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>source, how long ago</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 was last read %2.</source>
        <translation>%1 wurde zuletzt %2 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more source(s)</source>
        <translation>
            <numerusform>%Ln weitere Quelle</numerusform><numerusform>%Ln weitere Quellen</numerusform></translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Alle Quellen zeigen</translation>
    </message>
    <message>
        <source>Outbox %1, %2 failed</source>
        <translation>Postausgang %1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>Postausgang %1</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Nachrichten, die auf das Senden warten</translation>
    </message>
</context>
<context>
    <name>repromise::StockChart</name>
    <message>
        <source>Projected stock</source>
        <translation>Bestandsverlauf</translation>
    </message>
    <message>
        <source>The tables beside it hold the same figures.</source>
        <translation>Die Tabellen daneben enthalten dieselben Zahlen.</translation>
    </message>
</context>
<context>
    <name>repromise::StockStepsModel</name>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Supposed supply</source>
        <translation>Angenommener Zugang</translation>
    </message>
    <message>
        <source>Supposed demand</source>
        <translation>Angenommener Bedarf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What comes and goes</source>
        <translation>Was kommt und geht</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Stock after it</source>
        <translation>Bestand danach</translation>
    </message>
</context>
<context>
    <name>repromise::SupplyController</name>
    <message>
        <source>Looking for what is short</source>
        <translation>Fehlendes wird gesucht</translation>
    </message>
    <message>
        <source>Arranging what is short</source>
        <translation>Fehlendes wird geordnet</translation>
    </message>
    <message>
        <source>Trying out other dates</source>
        <translation>Andere Termine werden durchgespielt</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Keeping the scenario</source>
        <translation>Das Szenario wird behalten</translation>
    </message>
    <message>
        <source>Scenario “%1” is kept.</source>
        <translation>Das Szenario „%1“ ist behalten.</translation>
    </message>
    <message>
        <source>other dates</source>
        <comment>a scenario without a name</comment>
        <translation>andere Termine</translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation>Vorschläge werden gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) are in the journal.</source>
        <translation>
            <numerusform>%Ln Vorschlag steht im Journal.</numerusform><numerusform>%Ln Vorschläge stehen im Journal.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SupplyPage</name>
    <message>
        <source>Nothing is short</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Every open line gets its supply in time.</source>
        <translation>Jede offene Position bekommt ihre Deckung rechtzeitig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short item(s)</source>
        <translation>
            <numerusform>%Ln fehlender Artikel</numerusform><numerusform>%Ln fehlende Artikel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln short item(s)</source>
        <translation>
            <numerusform>%1 von %Ln fehlenden Artikel</numerusform><numerusform>%1 von %Ln fehlenden Artikeln</numerusform></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>item, location</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>On hand %1  ·  short of %2 by %3</source>
        <comment>quantity, quantity, date</comment>
        <translation>Bestand %1  ·  es fehlen %2 bis %3</translation>
    </message>
    <message>
        <source>On hand %1  ·  never short in all</source>
        <comment>quantity</comment>
        <translation>Bestand %1  ·  im Ganzen fehlt nie etwas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) win</source>
        <translation>
            <numerusform>%Ln Position gewinnt</numerusform><numerusform>%Ln Positionen gewinnen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose</source>
        <translation>
            <numerusform>%Ln verliert</numerusform><numerusform>%Ln verlieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) newly broken</source>
        <translation>
            <numerusform>%Ln Zusage neu gebrochen</numerusform><numerusform>%Ln Zusagen neu gebrochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept after all</source>
        <translation>
            <numerusform>%Ln doch gehalten</numerusform><numerusform>%Ln doch gehalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>If %Ln date(s) were as you say</source>
        <translation>
            <numerusform>Wenn %Ln Termin so wäre, wie Sie sagen</numerusform><numerusform>Wenn %Ln Termine so wären, wie Sie sagen</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SystemPicker</name>
    <message>
        <source>A system that is not listed can be described in a file of the workspace’s folder “connectors”.</source>
        <translation>Ein System, das nicht aufgeführt ist, lässt sich in einer Datei im Ordner „connectors“ des Arbeitsbereichs beschreiben.</translation>
    </message>
    <message>
        <source>No system of that name</source>
        <translation>Kein System dieses Namens</translation>
    </message>
</context>
<context>
    <name>repromise::TodayController</name>
    <message>
        <source>Looking what changed</source>
        <translation>Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>Grouping late lines by their cause</source>
        <translation>Verspätete Positionen werden nach Ursache geordnet</translation>
    </message>
</context>
<context>
    <name>repromise::TodayPage</name>
    <message>
        <source>Customers do not know</source>
        <translation>Kunden wissen es nicht</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Lieferrückstände</translation>
    </message>
    <message>
        <source>Value of backorders</source>
        <translation>Wert der Rückstände</translation>
    </message>
    <message>
        <source>Open lines on time</source>
        <translation>Offene Positionen pünktlich</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>Zuerst tun</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Reading the backlog…</source>
        <translation>Der Rückstand wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Noch gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Your first visit to this workspace.</source>
        <translation>Ihr erster Besuch in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Nothing has happened since your last visit (%1).</source>
        <comment>how long ago</comment>
        <translation>Seit Ihrem letzten Besuch (%1) ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln Abgleich</numerusform><numerusform>%Ln Abgleiche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) sent</source>
        <translation>
            <numerusform>%Ln Nachricht gesendet</numerusform><numerusform>%Ln Nachrichten gesendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) journalled</source>
        <translation>
            <numerusform>%Ln Änderung im Journal</numerusform><numerusform>%Ln Änderungen im Journal</numerusform></translation>
    </message>
    <message>
        <source>Since your last visit (%1): %2.</source>
        <comment>how long ago, list of news</comment>
        <translation>Seit Ihrem letzten Besuch (%1): %2.</translation>
    </message>
    <message>
        <source>late lines not yet told</source>
        <translation>verspätete Positionen, noch nicht mitgeteilt</translation>
    </message>
    <message>
        <source>of %1 open lines</source>
        <translation>von %1 offenen Positionen</translation>
    </message>
    <message>
        <source>that will miss the promise</source>
        <translation>von Positionen, die ihre Zusage verfehlen</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share of lines</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>will keep their date</source>
        <translation>werden ihren Termin halten</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Every late line&apos;s customer knows, and every source is fresh.</source>
        <translation>Der Kunde jeder verspäteten Position weiß Bescheid, und jede Quelle ist frisch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform><numerusform>%Ln Vorfälle</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The worst of %Ln incident(s)</source>
        <translation>
            <numerusform>Der schlimmste von %Ln Vorfall</numerusform><numerusform>Die schlimmsten von %Ln Vorfällen</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::VariantForm</name>
    <message>
        <source>Choose a variant</source>
        <translation>Variante wählen</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <comment>its number</comment>
        <translation>Segment %1</translation>
    </message>
</context>
<context>
    <name>repromise::VariantTrialPanel</name>
    <message>
        <source>%1 become late</source>
        <comment>sums of money</comment>
        <translation>%1 werden verspätet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guarantee(s) cannot be kept.</source>
        <translation>
            <numerusform>%Ln Garantie lässt sich nicht halten.</numerusform><numerusform>%Ln Garantien lassen sich nicht halten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept after all</source>
        <translation>
            <numerusform>%Ln doch gehalten</numerusform><numerusform>%Ln doch gehalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) win</source>
        <translation>
            <numerusform>%Ln Position gewinnt</numerusform><numerusform>%Ln Positionen gewinnen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose</source>
        <translation>
            <numerusform>%Ln verliert</numerusform><numerusform>%Ln verlieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) newly broken</source>
        <translation>
            <numerusform>%Ln Zusage neu gebrochen</numerusform><numerusform>%Ln Zusagen neu gebrochen</numerusform></translation>
    </message>
    <message>
        <source>Every line keeps its date and quantity.</source>
        <translation>Jede Position behält Datum und Menge.</translation>
    </message>
    <message>
        <source>Runs the variant over the present picture and compares; nothing is kept.</source>
        <translation>Lässt die Variante über das jetzige Bild laufen und vergleicht; nichts wird behalten.</translation>
    </message>
    <message>
        <source>So the run stops, and the present plan stays.</source>
        <translation>Der Lauf hält deshalb an, und der jetzige Plan bleibt.</translation>
    </message>
    <message>
        <source>So this is the plan of the variant it falls back to.</source>
        <translation>Deshalb ist dies der Plan der Ausweichvariante.</translation>
    </message>
    <message>
        <source>Their item-locations keep the present plan.</source>
        <translation>Ihre Artikel-Standorte behalten den jetzigen Plan.</translation>
    </message>
</context>
<context>
    <name>repromise::VariantsController</name>
    <message>
        <source>Deleting the run variant</source>
        <translation>Die Laufvariante wird gelöscht</translation>
    </message>
    <message>
        <source>It is named “%1” now.</source>
        <translation>Sie heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Keeping the run variant</source>
        <translation>Die Laufvariante wird gespeichert</translation>
    </message>
    <message>
        <source>Reading the run variants</source>
        <translation>Die Laufvarianten werden gelesen</translation>
    </message>
    <message>
        <source>Renaming the run variant</source>
        <translation>Die Laufvariante wird umbenannt</translation>
    </message>
    <message>
        <source>There is no picture yet to try it on.</source>
        <translation>Es gibt noch kein Bild zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Trying a run variant</source>
        <translation>Eine Laufvariante wird ausprobiert</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>repromise::VariantsDialog</name>
    <message>
        <source>%1-copy</source>
        <comment>name of a copy</comment>
        <translation>%1-kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to mend</source>
        <translation>
            <numerusform>%Ln Punkt zu berichtigen</numerusform><numerusform>%Ln Punkte zu berichtigen</numerusform></translation>
    </message>
    <message>
        <source>A changed copy of a part of the program. Deleting it brings the original back.</source>
        <translation>Geänderte Kopie eines Programmteils. Löschen bringt das Original zurück.</translation>
    </message>
    <message>
        <source>A file of this workspace: %1</source>
        <translation>Eine Datei dieses Arbeitsbereichs: %1</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Duplicate the run variant</source>
        <translation>Laufvariante duplizieren</translation>
    </message>
    <message>
        <source>First mend what is wrong.</source>
        <translation>Berichtigen Sie zuerst, was falsch ist.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Go on without saving?</source>
        <translation>Ohne Speichern weiter?</translation>
    </message>
    <message>
        <source>Its file goes, and nothing can be run by this name any more.</source>
        <translation>Die Datei verschwindet, und unter diesem Namen lässt sich nichts mehr ausführen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>Name of the run variant</source>
        <translation>Name der Laufvariante</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Teil des Programms</translation>
    </message>
    <message>
        <source>Part of the program. Saving keeps a changed copy in this workspace, which goes before it.</source>
        <translation>Teil des Programms. Speichern legt eine geänderte Kopie in diesem Arbeitsbereich an, die vorgeht.</translation>
    </message>
    <message>
        <source>Rename the run variant</source>
        <translation>Laufvariante umbenennen</translation>
    </message>
    <message>
        <source>The variant is then as the program brings it.</source>
        <translation>Die Variante ist dann wieder, wie das Programm sie mitbringt.</translation>
    </message>
    <message>
        <source>What you changed in “%1” is lost then.</source>
        <translation>Was Sie an „%1“ geändert haben, geht dann verloren.</translation>
    </message>
</context>
<context>
    <name>repromise::ViewsMenu</name>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
</context>
<context>
    <name>LineEventRows</name>
    <message>
        <source>pick task %1 (%2): %3 of %4 picked, %5 missing</source>
        <comment>key, state, three quantities</comment>
        <translation>Entnahme %1 (%2): %3 von %4 entnommen, %5 fehlen</translation>
    </message>
    <message>
        <source>tracking %1 by %2: %3  %4</source>
        <comment>number, carrier, status, date</comment>
        <translation>Sendung %1 mit %2: %3  %4</translation>
    </message>
    <message>
        <source>inquiry %1 (%2): %3</source>
        <comment>key, status, subject</comment>
        <translation>Anfrage %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>LineEventReader</name>
    <message>
        <source>read what was said of the order line</source>
        <translation>lesen, was zur Auftragsposition gesagt wurde</translation>
    </message>
</context>
<context>
    <name>repromise::WaitsController</name>
    <message>
        <source>It goes into the secret store of this computer and nowhere else.</source>
        <translation>Es kommt in den Geheimnisspeicher dieses Rechners und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>Keeping the secret</source>
        <translation>Das Geheimnis wird aufbewahrt</translation>
    </message>
    <message>
        <source>Reading what is waited for</source>
        <translation>Es wird gelesen, worauf gewartet wird</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Geheimnis von %1</translation>
    </message>
    <message>
        <source>The secret is kept.</source>
        <translation>Das Geheimnis ist aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>repromise::WaitsPanel</name>
    <message>
        <source>A secret is missing</source>
        <translation>Ein Geheimnis fehlt</translation>
    </message>
    <message>
        <source>A snapshot is held until you have looked</source>
        <translation>Ein Abzug wird zurückgehalten, bis Sie ihn angesehen haben</translation>
    </message>
    <message>
        <source>It is left alone for a while</source>
        <translation>Es wird eine Weile in Ruhe gelassen</translation>
    </message>
    <message>
        <source>The last read failed</source>
        <translation>Das letzte Lesen ist gescheitert</translation>
    </message>
    <message>
        <source>What it delivers has changed</source>
        <translation>Was es liefert, hat sich geändert</translation>
    </message>
    <message>
        <source>It is wrong: what is held stays, and the next sync asks anew.</source>
        <translation>Er ist falsch: Was gehalten wird, bleibt, und die nächste Synchronisierung fragt neu.</translation>
    </message>
    <message>
        <source>Accept a&amp;nd sync</source>
        <translation>Annehmen &amp;und abgleichen</translation>
    </message>
    <message>
        <source>Refuse &amp;it</source>
        <translation>Zurüc&amp;kweisen</translation>
    </message>
    <message>
        <source>Typ&amp;e it in…</source>
        <translation>E&amp;ingeben …</translation>
    </message>
    <message>
        <source>&amp;Keep what is held and ask again</source>
        <translation>Bestand behalten und erneut fra&amp;gen</translation>
    </message>
</context>
<context>
    <name>repromise::WritesController</name>
    <message numerus="yes">
        <source>%Ln change(s) are written.</source>
        <translation>
            <numerusform>%Ln Änderung ist geschrieben.</numerusform><numerusform>%Ln Änderungen sind geschrieben.</numerusform></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen?</numerusform><numerusform>%Ln Änderungen verwerfen?</numerusform></translation>
    </message>
    <message>
        <source>Dropping changes</source>
        <translation>Änderungen werden verworfen</translation>
    </message>
    <message>
        <source>Each is sent only if the system still says what was shown, once, and is read back.</source>
        <translation>Jede wird nur gesendet, wenn das System noch sagt, was gezeigt wurde, einmal, und wird zurückgelesen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Reading what is to be written</source>
        <translation>Zu schreibende Änderungen werden gelesen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung senden?</numerusform><numerusform>%Ln Änderungen senden?</numerusform></translation>
    </message>
    <message>
        <source>They are not sent. The journal keeps that they were wanted.</source>
        <translation>Sie werden nicht gesendet. Das Journal behält, dass sie gewünscht waren.</translation>
    </message>
    <message>
        <source>Writing into the systems</source>
        <translation>In die Systeme wird geschrieben</translation>
    </message>
    <message>
        <source>Reading what can be written</source>
        <translation>Lesen, was geschrieben werden kann</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>repromise::WritesModel</name>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed there meanwhile</source>
        <translation>Dort inzwischen geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Refused there</source>
        <translation>Dort abgelehnt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Dort jetzt</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
</context>
<context>
    <name>repromise::WritesPanel</name>
    <message>
        <source>Changes that you propose, like an earlier purchase date, wait here until they are sent to the system.</source>
        <translation>Änderungen, die Sie vorschlagen, etwa ein früherer Bestelltermin, warten hier, bis sie an das System gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing is to be written</source>
        <translation>Nichts ist zu schreiben</translation>
    </message>
    <message>
        <source>Can be written to this system: %1.</source>
        <translation>In dieses System geschrieben werden können: %1.</translation>
    </message>
    <message>
        <source>Cannot be written to it: %1.</source>
        <translation>Nicht hineingeschrieben werden können: %1.</translation>
    </message>
</context>
<context>
    <name>SyncHistory</name>
    <message>
        <source>keep the history of the source</source>
        <translation>den Verlauf der Quelle festhalten</translation>
    </message>
    <message>
        <source>read the history of the source</source>
        <translation>den Verlauf der Quelle lesen</translation>
    </message>
</context>
<context>
    <name>SchemaChanges</name>
    <message>
        <source>keep what changed at the source</source>
        <translation>festhalten, was sich an der Quelle geändert hat</translation>
    </message>
    <message>
        <source>read what changed at the source</source>
        <translation>lesen, was sich an der Quelle geändert hat</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Cannot write %1: %2. Check the disk and the folder&apos;s permissions.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie den Datenträger und die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>SourceHistoryCommand</name>
    <message>
        <source>What the syncs of a source did and cost, the newest first</source>
        <translation>Was die Abgleiche einer Quelle getan und gekostet haben, der neueste zuerst</translation>
    </message>
    <message>
        <source>A latency is the upper end of its class in a fixed histogram. Waits for the rate are
those the source asked for; deferred is how long it is left alone afterwards.</source>
        <translation>Eine Antwortzeit ist das obere Ende ihrer Klasse in einem festen Histogramm. Wartezeiten
wegen der Rate verlangt die Quelle; deferred sagt, wie lange sie danach in Ruhe bleibt.</translation>
    </message>
    <message>
        <source>at most so many runs (100)</source>
        <translation>höchstens so viele Läufe (100)</translation>
    </message>
    <message>
        <source>--limit needs a whole number above 0.</source>
        <translation>--limit braucht eine ganze Zahl über 0.</translation>
    </message>
</context>
<context>
    <name>SourceChangesCommand</name>
    <message>
        <source>What sources deliver in another shape than before</source>
        <translation>Was Quellen in anderer Form liefern als zuvor</translation>
    </message>
    <message>
        <source>“refused” says that nothing of that read was taken, so what was held stays. When the
new shape is right, “source accept NAME” takes it from the next sync on.</source>
        <translation>„refused“ sagt, dass von diesem Abruf nichts übernommen wurde; der alte Stand bleibt. Ist die
neue Form richtig, übernimmt sie „source accept NAME“ ab dem nächsten Abgleich.</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>Figures of all sources for Prometheus</source>
        <translation>Kennzahlen aller Quellen für Prometheus</translation>
    </message>
    <message>
        <source>The same is written to metrics.prom in the workspace after each sync: have it read
from there, for example as a textfile of the node exporter.</source>
        <translation>Dasselbe steht nach jedem Abgleich in metrics.prom im Arbeitsbereich: lassen Sie es von dort
lesen, zum Beispiel als textfile des node exporter.</translation>
    </message>
</context>
<context>
    <name>Precedence</name>
    <message>
        <source>sync.precedence has the rule “%1”: %2</source>
        <translation>sync.precedence enthält die Regel „%1“: %2</translation>
    </message>
    <message>
        <source>write it like stock.on_hand=wms&gt;erp.</source>
        <translation>schreiben Sie sie wie stock.on_hand=wms&gt;erp.</translation>
    </message>
    <message>
        <source>choose a kind of record from %1.</source>
        <translation>wählen Sie eine Satzart aus %1.</translation>
    </message>
    <message>
        <source>choose a field from %1.</source>
        <translation>wählen Sie ein Feld aus %1.</translation>
    </message>
    <message>
        <source>name each source once.</source>
        <translation>nennen Sie jede Quelle einmal.</translation>
    </message>
    <message>
        <source>this field has a rule already; keep one.</source>
        <translation>dieses Feld hat schon eine Regel; behalten Sie eine.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>read what sources disagree about</source>
        <translation>lesen, worin sich Quellen widersprechen</translation>
    </message>
</context>
<context>
    <name>SourceConflictsCommand</name>
    <message>
        <source>What sources disagree about, with both values</source>
        <translation>Worin sich Quellen widersprechen, mit beiden Werten</translation>
    </message>
    <message>
        <source>“counts” is the source whose value is used. The setting sync.precedence says which
one, field by field: “settings set sync.precedence stock.on_hand=wms&gt;erp”.</source>
        <translation>„counts“ ist die Quelle, deren Wert gilt. Die Einstellung sync.precedence legt sie Feld
für Feld fest: „settings set sync.precedence stock.on_hand=wms&gt;erp“.</translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>Cannot read %1: it is no whole zip archive, as every .xlsx file is. Save it again and copy it whole.</source>
        <translation>%1 kann nicht gelesen werden: Es ist kein vollständiges Zip-Archiv, wie es jede .xlsx-Datei ist. Speichern Sie sie neu und kopieren Sie sie ganz.</translation>
    </message>
    <message>
        <source>Cannot read %1: it lacks its part %2. Save it again as .xlsx.</source>
        <translation>%1 kann nicht gelesen werden: Der Teil %2 fehlt. Speichern Sie sie neu als .xlsx.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is encrypted or packed in an unknown way. Save it again as .xlsx without a password.</source>
        <translation>%1 kann nicht gelesen werden: Sie ist verschlüsselt oder auf unbekannte Weise gepackt. Speichern Sie sie neu als .xlsx ohne Kennwort.</translation>
    </message>
    <message>
        <source>Cannot read %1: its part %2 is larger than is taken. Send it in parts, or as CSV.</source>
        <translation>%1 kann nicht gelesen werden: Der Teil %2 ist größer, als angenommen wird. Senden Sie sie in Teilen oder als CSV.</translation>
    </message>
</context>
<context>
    <name>XlsxXml</name>
    <message>
        <source>Cannot read %1: its part %2 is damaged, or holds what no spreadsheet needs. Save it again as .xlsx.</source>
        <translation>%1 kann nicht gelesen werden: Der Teil %2 ist beschädigt oder enthält, was keine Tabelle braucht. Speichern Sie sie neu als .xlsx.</translation>
    </message>
</context>
<context>
    <name>XlsxBook</name>
    <message>
        <source>Cannot read %1: it holds more sheets, texts or styles than are taken. Send it in parts, or as CSV.</source>
        <translation>%1 kann nicht gelesen werden: Sie enthält mehr Blätter, Texte oder Formate, als angenommen werden. Senden Sie sie in Teilen oder als CSV.</translation>
    </message>
    <message>
        <source>Cannot read %1: it has no sheet “%2”, only %3. Correct the file or the source&apos;s sheet.</source>
        <translation>%1 kann nicht gelesen werden: Es gibt kein Blatt „%2“, nur %3. Berichtigen Sie die Datei oder das Blatt der Quelle.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is larger than 64 megabytes. Send it in parts, or as CSV.</source>
        <translation>%1 lässt sich nicht lesen: Die Datei ist größer als 64 Megabyte. Schicken Sie sie in Teilen oder als CSV.</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>Cannot read %1: its sheet “%2” has rows or cells out of order behind row %3. Save it again as .xlsx.</source>
        <translation>%1 kann nicht gelesen werden: Im Blatt „%2“ stehen nach Zeile %3 Zeilen oder Zellen in falscher Reihenfolge. Speichern Sie sie neu als .xlsx.</translation>
    </message>
</context>
<context>
    <name>XlsxFileReader</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>its sheet “%1” has no row with names of columns. Put them into the first row.</source>
        <translation>das Blatt „%1“ hat keine Zeile mit Spaltennamen. Schreiben Sie sie in die erste Zeile.</translation>
    </message>
    <message>
        <source>it has more than %1 columns. Leave out those that mean nothing here.</source>
        <translation>sie hat mehr als %1 Spalten. Lassen Sie weg, was hier nichts bedeutet.</translation>
    </message>
    <message>
        <source>The row has values right of the named columns; name their columns or remove them.</source>
        <translation>Die Zeile hat Werte rechts von den benannten Spalten; benennen Sie deren Spalten oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Cell %1 shows the error %2; mend its formula.</source>
        <translation>Zelle %1 zeigt den Fehler %2; berichtigen Sie ihre Formel.</translation>
    </message>
    <message>
        <source>The formula of cell %1 was saved without its result; open the file in a spreadsheet program and save it again.</source>
        <translation>Die Formel der Zelle %1 wurde ohne ihr Ergebnis gespeichert; öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Cell %1 holds “%2”, which is no value; correct it.</source>
        <translation>Zelle %1 enthält „%2“, das ist kein Wert; berichtigen Sie sie.</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <source>Cannot listen on port %1 of this computer: %2. Choose another port.</source>
        <translation>An Port %1 dieses Rechners kann nicht gelauscht werden: %2. Wählen Sie einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>ReplayMemory</name>
    <message>
        <source>Cannot write %1. Check the disk and the folder&apos;s permissions.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie den Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check its permissions, or remove it.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte oder entfernen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>EventIntake</name>
    <message>
        <source>Cannot write an event to %1. Check the disk and the folder&apos;s permissions.</source>
        <translation>Ein Ereignis kann nicht nach %1 geschrieben werden. Prüfen Sie den Datenträger und die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>WebhookEndpoint</name>
    <message>
        <source>The secret is too short to sign with: use at least %1 random bytes.</source>
        <translation>Das Geheimnis ist zum Signieren zu kurz: verwenden Sie mindestens %1 zufällige Bytes.</translation>
    </message>
</context>
<context>
    <name>ServeWebhook</name>
    <message>
        <source>The source %1 does not take events. Add one that does: repromisectl source add drop NAME --dir DIR --set format=cloudevents.</source>
        <translation>Die Quelle %1 nimmt keine Ereignisse an. Legen Sie eine an, die es tut: repromisectl source add drop NAME --dir DIR --set format=cloudevents.</translation>
    </message>
</context>
<context>
    <name>WebhookServeCommand</name>
    <message>
        <source>Take signed events for a source over HTTP, on this computer only</source>
        <translation>Signierte Ereignisse für eine Quelle über HTTP annehmen, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>NAME is a source of kind drop. Each POST holds one event of CloudEvents 1.0 in JSON
and the headers webhook-id, webhook-timestamp and webhook-signature of
standardwebhooks.com (HMAC-SHA256). Events go to the source&apos;s folder, and the next
sync takes each up once. The secret is that of the source (“secret set NAME”).
Runs until Ctrl-C.</source>
        <translation>NAME ist eine Quelle der Art drop. Jedes POST enthält ein Ereignis nach CloudEvents 1.0 in
JSON und die Kopfzeilen webhook-id, webhook-timestamp und webhook-signature von
standardwebhooks.com (HMAC-SHA256). Ereignisse gehen in den Ordner der Quelle, und der
nächste Abgleich übernimmt jedes einmal. Das Geheimnis ist das der Quelle („secret set NAME“).
Läuft bis Strg-C.</translation>
    </message>
    <message>
        <source>port to listen on (8917); 0 takes one that is free</source>
        <translation>Port, an dem gelauscht wird (8917); 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>environment variable that holds the secret</source>
        <translation>Umgebungsvariable, die das Geheimnis enthält</translation>
    </message>
    <message>
        <source>--port needs a number from 0 to 65535.</source>
        <translation>--port braucht eine Zahl von 0 bis 65535.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n event(s) were kept.</source>
        <translation>
            <numerusform>Angehalten; %n Ereignis wurde festgehalten.</numerusform>
            <numerusform>Angehalten; %n Ereignisse wurden festgehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerFile</name>
    <message>
        <source>Cannot keep an answer in %1: %2. Check the space and who may write there.</source>
        <translation>Eine Antwort kann nicht in %1 festgehalten werden: %2. Prüfen Sie den Platz und wer dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>KeptAnswers</name>
    <message>
        <source>Cannot write %1: %2. Check the space and who may write there.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie den Platz und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1. Check who may write there.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The source answers with more than %1 megabytes, so reading was stopped and nothing was changed.</source>
        <translation>Die Quelle antwortet mit mehr als %1 Megabyte; deshalb wurde das Lesen angehalten und nichts geändert.</translation>
    </message>
</context>
<context>
    <name>KeepingTransport</name>
    <message>
        <source>An answer of %1 that was kept is no longer there. Sync again.</source>
        <translation>Eine festgehaltene Antwort von %1 ist nicht mehr da. Gleichen Sie noch einmal ab.</translation>
    </message>
</context>
<context>
    <name>SchemaChangeText</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 of %2: %3 came instead of %4, since %5.</source>
        <comment>field, feed, shapes, time</comment>
        <translation>%1 von %2: Statt %4 kam %3, seit %5.</translation>
    </message>
    <message>
        <source>Nothing was taken; what is held stays.</source>
        <translation>Nichts wurde übernommen; der Bestand bleibt.</translation>
    </message>
</context>
<context>
    <name>SourceRefuseCommand</name>
    <message>
        <source>Let go of a snapshot that was held and is wrong</source>
        <translation>Einen zurückgehaltenen Abzug ablehnen, der falsch ist</translation>
    </message>
    <message>
        <source>What is held here stays, the journal notes who refused what, and the next sync asks
anew: it takes what is there by then, or holds it again.</source>
        <translation>Was hier gehalten wird, bleibt; das Journal vermerkt, wer was abgelehnt hat, und die nächste
Synchronisierung fragt neu: Sie nimmt, was dann da ist, oder hält es wieder zurück.</translation>
    </message>
</context>
<context>
    <name>WritesApproveCommand</name>
    <message>
        <source>Approve a change that somebody else wants to write to its source</source>
        <translation>Eine Änderung freigeben, die jemand anderes in ihre Quelle schreiben will</translation>
    </message>
    <message>
        <source>A change of a line that is worth more than the setting approval.value, or of a purchase
that such lines wait for, is sent only after somebody else approved it. What the source
shows otherwise when it is sent is a conflict, and the approval is void.</source>
        <translation>Eine Änderung an einer Position, die mehr wert ist als die Einstellung approval.value, oder an
einem Einkauf, auf den solche Positionen warten, wird erst gesendet, wenn jemand anderes sie
freigegeben hat. Zeigt die Quelle beim Senden etwas anderes, ist das ein Konflikt, und die
Freigabe gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>repromise::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>DialogAsk</name>
    <message>
        <source>Look in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Type of files</source>
        <translation>Art der Dateien</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SourceLock</name>
    <message>
        <source>%1 cannot be locked for reading: %2 cannot be opened (%3). Check the rights of the workspace folder.</source>
        <translation>%1 kann zum Lesen nicht gesperrt werden: %2 lässt sich nicht öffnen (%3). Prüfen Sie die Rechte des Arbeitsordners.</translation>
    </message>
    <message>
        <source>Another program is reading %1 already. Nothing was changed; wait until it is done.</source>
        <translation>Ein anderes Programm liest %1 bereits. Nichts wurde geändert; warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Waiting for %1 was stopped.</source>
        <translation>Das Warten auf %1 wurde angehalten.</translation>
    </message>
</context>
</TS>
