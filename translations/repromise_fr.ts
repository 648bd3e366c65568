<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>JsonPreview</name>
    <message>
        <source>it has no list of rows at %1. Choose where the rows are.</source>
        <translation>aucune liste de lignes à %1. Choisissez où se trouvent les lignes.</translation>
    </message>
</context>
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>Add and &amp;map columns…</source>
        <translation>Ajouter et associer les &amp;colonnes…</translation>
    </message>
    <message>
        <source>Say what the columns of its files are before any is read</source>
        <translation>Dire ce que sont les colonnes de ses fichiers avant d’en lire un</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Add and read</source>
        <translation>&amp;Ajouter et lire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Asking the source</source>
        <translation>Interrogation de la source</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Reach for the source without reading it</source>
        <translation>Joindre la source sans la lire</translation>
    </message>
    <message>
        <source>Read the first records and keep none</source>
        <translation>Lire les premiers enregistrements sans en garder</translation>
    </message>
    <message>
        <source>See a &amp;sample</source>
        <translation>Voir un éc&amp;hantillon</translation>
    </message>
</context>
<context>
    <name>AddSourceText</name>
    <message>
        <source>“%1” cannot name a source: use 1 to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>« %1 » ne peut pas nommer une source : utilisez de 1 à 64 lettres, chiffres, points, traits d’union et tirets bas.</translation>
    </message>
</context>
<context>
    <name>AgeBuckets</name>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 jours</translation>
    </message>
    <message>
        <source>8–14 days</source>
        <translation>8–14 jours</translation>
    </message>
    <message>
        <source>15–30 days</source>
        <translation>15–30 jours</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 jours</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>&gt; 90 jours</translation>
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
        <translation>Plus de 90</translation>
    </message>
</context>
<context>
    <name>AgeingCommand</name>
    <message>
        <source>Backorders counted by age and other keys</source>
        <translation>Reliquats comptés par ancienneté et autres clés</translation>
    </message>
    <message>
        <source>Buckets count the days since the due date: not due, 1-7, 8-14, 15-30, 31-60, 61-90,
over 90.

Example: repromisectl ageing --by bucket,tier</source>
        <translation>Les tranches comptent les jours depuis l’échéance : not due, 1-7, 8-14, 15-30, 31-60,
61-90, over 90.

Exemple : repromisectl ageing --by bucket,tier</translation>
    </message>
    <message>
        <source>keys, separated by commas</source>
        <translation>clés, séparées par des virgules</translation>
    </message>
    <message>
        <source>Cannot count by “%1”: choose of bucket, location, tier, family, customer.</source>
        <translation>Impossible de compter par « %1 » : choisissez parmi bucket, location, tier, family, customer.</translation>
    </message>
    <message>
        <source>--by names “%1” twice.</source>
        <translation>--by nomme « %1 » deux fois.</translation>
    </message>
</context>
<context>
    <name>AgeingPage</name>
    <message>
        <source>Ageing</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Répartir par</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Backlog by age, figures</source>
        <translation>Reliquats par ancienneté, chiffres</translation>
    </message>
</context>
<context>
    <name>AgeingReport</name>
    <message>
        <source>Cannot count by “%1”: choose of bucket, location, tier, family, customer, each once.</source>
        <translation>Impossible de compter par « %1 » : choisissez parmi bucket, location, tier, family, customer, chacun une fois.</translation>
    </message>
</context>
<context>
    <name>AgeingSheet</name>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform><numerusform>%Ln autres</numerusform></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>AnswerJudge</name>
    <message>
        <source>the user has no access to it</source>
        <translation>l’utilisateur n’y a pas accès</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ce n’est pas là</translation>
    </message>
    <message>
        <source>it asks us to send less and to come back later</source>
        <translation>il demande d’envoyer moins et de revenir plus tard</translation>
    </message>
    <message>
        <source>it sends us elsewhere</source>
        <translation>il renvoie ailleurs</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>la réponse est illisible</translation>
    </message>
    <message>
        <source>it answered HTTP %1</source>
        <translation>il a répondu HTTP %1</translation>
    </message>
    <message>
        <source>Check the source&apos;s settings and the rights of its user.</source>
        <translation>Vérifiez les réglages de la source et les droits de son utilisateur.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the address, and whether the system still offers this.</source>
        <translation>Vérifiez l’adresse, et si le système offre encore cela.</translation>
    </message>
    <message>
        <source>The connector asks for something the system does not take; correct it.</source>
        <translation>Le connecteur demande ce que le système n’accepte pas ; corrigez-le.</translation>
    </message>
    <message>
        <source>Reading %1 from %2 failed: %3. %4</source>
        <translation>La lecture de %1 depuis %2 a échoué : %3. %4</translation>
    </message>
    <message>
        <source>it answers with a web page where data was expected</source>
        <translation>il répond par une page web là où des données étaient attendues</translation>
    </message>
</context>
<context>
    <name>ArgumentParser</name>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>%1 doit être suivi d’une valeur.</translation>
    </message>
    <message>
        <source>--language “%1” is not known: choose one of %2.</source>
        <translation>--language « %1 » est inconnu : choisissez parmi %2.</translation>
    </message>
    <message>
        <source>--workspace needs the name of a folder.</source>
        <translation>--workspace demande le nom d’un dossier.</translation>
    </message>
    <message>
        <source>--as-of “%1” is no date: write an existing day as YYYY-MM-DD, for example 2026-06-30.</source>
        <translation>--as-of « %1 » n’est pas une date : écrivez un jour existant sous la forme AAAA-MM-JJ, par exemple 2026-06-30.</translation>
    </message>
    <message>
        <source>--format “%1” is not known: choose table, json or csv.</source>
        <translation>--format « %1 » est inconnu : choisissez table, json ou csv.</translation>
    </message>
</context>
<context>
    <name>AuditVerifyCommand</name>
    <message>
        <source>Prove that the journal is whole and unchanged</source>
        <translation>Prouver que le journal est entier et inchangé</translation>
    </message>
    <message>
        <source>Exit code 1 when an entry does not follow from the one before it.</source>
        <translation>Code de sortie 1 quand une écriture ne découle pas de la précédente.</translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1. Keep the workspace as it is and compare it with a backup.</source>
        <translation>Le journal n’est plus tel qu’il a été écrit : %1. Gardez l’espace de travail en l’état et comparez-le à une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BacklogCommand</name>
    <message>
        <source>Backorders: open lines that cannot ship by their due date</source>
        <translation>Reliquats : lignes ouvertes qui ne peuvent pas partir à l’échéance</translation>
    </message>
    <message>
        <source>

projected is the likely ship date (empty: no supply for all of it), days_late is
projected minus due, age_days today minus due; due is the later of promised and
requested date. value is open quantity times price.

Example: repromisectl backlog --filter tier=A exception=NO_SUPPLY</source>
        <translation>

projected est la date d’expédition probable (vide : tout n’est pas couvert), days_late
est projected moins due, age_days aujourd’hui moins due ; due est la plus tardive de
promised et requested. value est la quantité ouverte multipliée par le prix.

Exemple : repromisectl backlog --filter tier=A exception=NO_SUPPLY</translation>
    </message>
    <message>
        <source>every open line, also those on time</source>
        <translation>toutes les lignes ouvertes, même celles à l’heure</translation>
    </message>
</context>
<context>
    <name>BacklogReader</name>
    <message>
        <source>read the backlog</source>
        <translation>lire le carnet</translation>
    </message>
</context>
<context>
    <name>BacktestCertainty</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Forecasting past receipts</source>
        <translation>Prévision des réceptions passées</translation>
    </message>
    <message>
        <source>Reading receipts</source>
        <translation>Lecture des réceptions</translation>
    </message>
</context>
<context>
    <name>BusinessCalendar</name>
    <message>
        <source>The calendar was not accepted: opening hours must lie between 00:00 and 24:00 and end after they begin. Correct the hours.</source>
        <translation>Le calendrier a été refusé : les heures d’ouverture doivent être comprises entre 00:00 et 24:00 et finir après leur début. Corrigez les heures.</translation>
    </message>
    <message>
        <source>The calendar was not accepted: no day of the week is open. Give opening hours for at least one day.</source>
        <translation>Le calendrier a été refusé : aucun jour de la semaine n’est ouvert. Donnez des heures d’ouverture pour au moins un jour.</translation>
    </message>
    <message>
        <source>The calendar was not accepted: “%1” is no time zone known here. Use a name such as Europe/Berlin.</source>
        <translation>Le calendrier a été refusé : « %1 » n’est pas un fuseau horaire connu ici. Utilisez un nom comme Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>it holds more than %1 parts or nests them deeper than %2.</source>
        <translation>il contient plus de %1 parties ou les imbrique au-delà de %2.</translation>
    </message>
    <message>
        <source>it is no iCalendar file, or cut short.</source>
        <translation>ce n’est pas un fichier iCalendar, ou il est coupé.</translation>
    </message>
    <message>
        <source>“%1” in it is not understood: %2.</source>
        <translation>« %1 » n’y est pas compris : %2.</translation>
    </message>
    <message>
        <source>there is no VCALENDAR in it.</source>
        <translation>il ne contient pas de VCALENDAR.</translation>
    </message>
    <message>
        <source>it leaves no working day in the year from %1 on.</source>
        <translation>il ne laisse aucun jour ouvré dans l’année à partir du %1.</translation>
    </message>
    <message>
        <source>it is larger than a megabyte, or no text.</source>
        <translation>il dépasse un mégaoctet, ou n’est pas un texte.</translation>
    </message>
    <message>
        <source>it is no iCalendar file.</source>
        <translation>ce n’est pas un fichier iCalendar.</translation>
    </message>
    <message>
        <source>Cannot use the calendar %1: %2 Correct the file or remove it.</source>
        <translation>Le calendrier %1 ne peut pas servir : %2 Corrigez le fichier ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>CalendarsCommand</name>
    <message>
        <source>Working days and holidays that locations and suppliers go by</source>
        <translation>Les jours ouvrés et fériés que suivent les sites et les fournisseurs</translation>
    </message>
    <message>
        <source>A calendar is an iCalendar file calendars/NAME.ics of the workspace; locations.csv
and suppliers.csv name it in their column calendar. All-day events are closed days,
also when they repeat. Opening hours in VAVAILABILITY make the week; without any it
is Monday to Friday. holidays counts those from today on.
state: good, broken (the file says nothing usable), missing (there is none).</source>
        <translation>Un calendrier est un fichier iCalendar calendars/NAME.ics de l’espace de travail ;
locations.csv et suppliers.csv le nomment dans leur colonne calendar. Les événements d’une
journée sont des jours fermés, même répétés. Les heures d’ouverture de VAVAILABILITY font
la semaine ; sans elles, c’est du lundi au vendredi. holidays compte ceux à venir.
state : good, broken (le fichier ne dit rien d’utilisable), missing (il n’y en a pas).</translation>
    </message>
</context>
<context>
    <name>CertaintyBacktestCommand</name>
    <message>
        <source>How good likely and safe dates would have been for past receipts</source>
        <translation>Ce qu’auraient valu les dates probables et sûres pour les réceptions passées</translation>
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
        <translation>Prévoit chaque réception passée avec ce qui était connu le premier jour du mois où elle fut
promise ou arriva, selon ce qui vient d’abord, et compare à ce qui arriva. Trois méthodes
se côtoient : certainty (ce que dit Repromise), promise_as_given (le jour promis pour les
deux dates) et global_quantile (quantiles de tout ce qui était alors connu).

pinball_p50, pinball_p90 : perte de quantile de la date probable et de la date sûre, en
jours ; moins vaut mieux. coverage_p90 : part des réceptions arrivées à la date sûre ;
0.90 est visé.
excess_p50, excess_p90 : perte de la méthode moins celle de certainty sur les mêmes
réceptions ; au-dessus de zéro, certainty vaut mieux. Les intervalles tiennent 95 %, par
bootstrap sur les livraisons.

Un fichier de réceptions est un CSV avec en-tête ; ses colonnes sont reconnues à leur nom :
promised et received, et s’il y en a supplier, item, location ou lane, delivery, group.
--from et --to choisissent selon le jour promis ce qui est noté, jamais ce qui est appris.

Exemple : repromisectl certainty backtest --receipts receipts.csv</translation>
    </message>
    <message>
        <source>receipts of this CSV file instead of the workspace&apos;s</source>
        <translation>les réceptions de ce fichier CSV au lieu de celles de l’espace de travail</translation>
    </message>
    <message>
        <source>score only receipts promised for this day or later</source>
        <translation>ne noter que les réceptions promises pour ce jour ou plus tard</translation>
    </message>
    <message>
        <source>score only receipts promised for this day or earlier</source>
        <translation>ne noter que les réceptions promises pour ce jour ou plus tôt</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-06-30, not “%2”.</source>
        <translation>--%1 prend un jour comme 2026-06-30, pas « %2 ».</translation>
    </message>
    <message>
        <source>Line %1 skipped: %2.</source>
        <translation>Ligne %1 sautée : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) skipped in all: no usable dates.</source>
        <translation>
            <numerusform>%n réception sautée en tout : pas de dates utilisables.</numerusform><numerusform>%n réceptions sautées en tout : pas de dates utilisables.</numerusform></translation>
    </message>
    <message>
        <source>Too few receipts: nothing could be forecast. At least %1 must be known before the first one that is.</source>
        <translation>Trop peu de réceptions : rien n’a pu être prévu. Il faut en connaître au moins %1 avant la première prévue.</translation>
    </message>
</context>
<context>
    <name>CertaintyText</name>
    <message>
        <source>Safe dates would have held in %1% of %2 past receipts, promised dates in %3%.</source>
        <translation>Les dates sûres auraient tenu pour %1 % de %2 réceptions passées, les dates promises pour %3 %.</translation>
    </message>
    <message>
        <source>Of %1 alone: %2% of %3.</source>
        <comment>supplier, percent, number of receipts</comment>
        <translation>Pour %1 seul : %2 % de %3.</translation>
    </message>
</context>
<context>
    <name>CloudEvents</name>
    <message>
        <source>The event lacks specversion 1.0, an id, a source or a type; send it as CloudEvents 1.0.</source>
        <translation>L’événement n’a pas specversion 1.0, un id, une source ou un type ; envoyez-le en CloudEvents 1.0.</translation>
    </message>
    <message>
        <source>No part of the type &quot;%1&quot; names what its data are; set kind for this source to one of: %2.</source>
        <translation>Aucune partie du type « %1 » ne dit ce que sont ses données ; donnez kind à cette source parmi : %2.</translation>
    </message>
    <message>
        <source>The event has no JSON data; send records in its member data.</source>
        <translation>L’événement n’a pas de données JSON ; envoyez les enregistrements dans son membre data.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Columns of the queue</source>
        <translation>&amp;Colonnes de la liste à traiter</translation>
    </message>
    <message>
        <source>Columns of the queue</source>
        <translation>Colonnes de la liste à traiter</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>Cannot read %1: it has no column &quot;%2&quot;, which is set to hold %3. Correct the file or the source&apos;s columns.</source>
        <translation>Impossible de lire %1 : il n’a pas de colonne « %2 », qui doit contenir %3. Corrigez le fichier ou les colonnes de la source.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Every row needs %1: choose where it stands.</source>
        <translation>Chaque ligne a besoin de %1 : choisissez où se trouve la valeur.</translation>
    </message>
    <message>
        <source>Choose what the rows of the file are.</source>
        <translation>Choisissez ce que sont les lignes du fichier.</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>Le fichier n’a pas cette colonne.</translation>
    </message>
    <message>
        <source>This field is needed: choose its column.</source>
        <translation>Ce champ est nécessaire : choisissez sa colonne.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read; a sync says what is wrong with them.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être lue ; une synchronisation dit ce qui ne va pas.</numerusform><numerusform>%n lignes ne peuvent pas être lues ; une synchronisation dit ce qui ne va pas.</numerusform></translation>
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
        <translation>Options de toutes les commandes, avant ou après :
  --workspace DIR          dossier de l’espace de travail (défaut : %1)
  --as-of YYYY-MM-DD       prendre ce jour pour aujourd’hui
  --format table|json|csv  forme des données (défaut : table)
  --language en|de|fr      langue des textes (défaut : celle du système)
  --quiet                  ni remarques, ni progression
  --help                   cette page ; avec une commande : la sienne

Code de sortie : 0 fait, 1 refusé ou échoué, 2 mauvais usage, 3 fait, mais des lignes
sont en quarantaine ou des messages ont échoué.</translation>
    </message>
    <message>
        <source>Say what to do: no command was given.</source>
        <translation>Dites quoi faire : aucune commande n’a été donnée.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>“%1” alone says too little: choose one of %2.</source>
        <translation>« %1 » seul ne suffit pas : choisissez parmi %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>repromisectl: Cannot write the output: %1. Nothing in the workspace was lost; run the command again with room for its output.</source>
        <translation>repromisectl : impossible d’écrire la sortie : %1. Rien n’est perdu dans l’espace de travail ; relancez la commande quand il y aura de la place.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage : %1</translation>
    </message>
    <message>
        <source>“repromisectl %1 --help” says more.</source>
        <translation>« repromisectl %1 --help » en dit plus.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND ...</source>
        <translation>Usage : %1 COMMANDE ...</translation>
    </message>
    <message>
        <source>“repromisectl --help” lists the commands.</source>
        <translation>« repromisectl --help » énumère les commandes.</translation>
    </message>
    <message>
        <source>

Options:
</source>
        <translation>

Options :
</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND ...

Finds order lines that will miss their promise and tells the customers.

Commands:
</source>
        <translation>Usage : %1 COMMANDE ...

Trouve les lignes de commande qui manqueront leur promesse et prévient les clients.

Commandes :
</translation>
    </message>
    <message>
        <source>
A first look: “repromisectl demo”, then “repromisectl backlog”.

</source>
        <translation>
Pour découvrir : « repromisectl demo », puis « repromisectl backlog ».

</translation>
    </message>
</context>
<context>
    <name>CommandParserText</name>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>« %1 » est un mot de trop.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>What changed, and what to do first</source>
        <translation>Ce qui a changé et ce qu’il faut faire d’abord</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>À &amp;traiter</translation>
    </message>
    <message>
        <source>Lines that will miss their promise</source>
        <translation>Lignes qui manqueront leur promesse</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>Drafts, outbox and what was sent</source>
        <translation>Brouillons, boîte d’envoi et messages envoyés</translation>
    </message>
    <message>
        <source>&amp;Ageing</source>
        <translation>A&amp;ncienneté</translation>
    </message>
    <message>
        <source>The backlog by age</source>
        <translation>Le carnet par ancienneté</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>Sources, how fresh they are, and refused rows</source>
        <translation>Les sources, leur fraîcheur et les lignes refusées</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Read every source again</source>
        <translation>Relire toutes les sources</translation>
    </message>
    <message>
        <source>Export &amp;review…</source>
        <translation>E&amp;xporter le rapport…</translation>
    </message>
    <message>
        <source>Write the backlog review as PDF and picture</source>
        <translation>Écrire le rapport sur le carnet en PDF et en image</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Fermer la console</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Search orders, items and customers</source>
        <translation>Rechercher commandes, articles et clients</translation>
    </message>
    <message>
        <source>&amp;Tell customer</source>
        <translation>&amp;Prévenir le client</translation>
    </message>
    <message>
        <source>Draft a message about the selected lines</source>
        <translation>Rédiger un message sur les lignes choisies</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table</source>
        <translation>Copier les lignes choisies sous forme de tableau</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Write the lines shown to a CSV file</source>
        <translation>Écrire les lignes affichées dans un fichier CSV</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Choisir les c&amp;olonnes…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Enregistrer la &amp;vue…</translation>
    </message>
    <message>
        <source>Keep filters, sorting and columns under a name</source>
        <translation>Garder filtres, tri et colonnes sous un nom</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
    <message>
        <source>Show the whole backlog again</source>
        <translation>Montrer de nouveau tout le carnet</translation>
    </message>
    <message>
        <source>Line stor&amp;y</source>
        <translation>&amp;Histoire de la ligne</translation>
    </message>
    <message>
        <source>Show the story of the line beside the list</source>
        <translation>Montrer l’histoire de la ligne à côté de la liste</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation>Ligne &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next line of the list</source>
        <translation>Aller à la ligne suivante de la liste</translation>
    </message>
    <message>
        <source>&amp;Previous line</source>
        <translation>Ligne pré&amp;cédente</translation>
    </message>
    <message>
        <source>Go to the previous line of the list</source>
        <translation>Aller à la ligne précédente de la liste</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send the selected drafts</source>
        <translation>Envoyer les brouillons choisis</translation>
    </message>
    <message>
        <source>&amp;Undo send</source>
        <translation>&amp;Annuler l’envoi</translation>
    </message>
    <message>
        <source>Take back what has not left yet</source>
        <translation>Reprendre ce qui n’est pas encore parti</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>A&amp;bandonner le brouillon</translation>
    </message>
    <message>
        <source>Drop the selected drafts</source>
        <translation>Laisser tomber les brouillons choisis</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Ajouter une source…</translation>
    </message>
    <message>
        <source>Connect another system or folder</source>
        <translation>Connecter un autre système ou dossier</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Reach for the source without reading it</source>
        <translation>Joindre la source sans la lire</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Clair ou sombre selon le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys of the console</source>
        <translation>Toutes les touches de la console</translation>
    </message>
    <message>
        <source>&amp;About Repromise</source>
        <translation>À &amp;propos de Repromise</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>S&amp;upply</source>
        <translation>R&amp;uptures</translation>
    </message>
    <message>
        <source>What is short, and what another date would do</source>
        <translation>Ce qui manque, et ce que ferait une autre date</translation>
    </message>
    <message>
        <source>&amp;Keep as scenario…</source>
        <translation>&amp;Garder comme scénario…</translation>
    </message>
    <message>
        <source>Keep what is supposed under a name</source>
        <translation>Garder ce qui est supposé sous un nom</translation>
    </message>
    <message>
        <source>&amp;Reset dates</source>
        <translation>&amp;Rétablir les dates</translation>
    </message>
    <message>
        <source>Suppose nothing any more</source>
        <translation>Ne plus rien supposer</translation>
    </message>
    <message>
        <source>How supply is shared out: edit, try and keep run variants</source>
        <translation>Comment l’offre est répartie : modifier, essayer et garder des variantes</translation>
    </message>
    <message>
        <source>Run &amp;variants…</source>
        <translation>&amp;Variantes…</translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message>
        <source>A day that does not exist</source>
        <translation>Un jour qui n’existe pas</translation>
    </message>
    <message>
        <source>A quote that is not closed</source>
        <translation>Un guillemet non fermé</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Date is missing</source>
        <translation>Date manquante</translation>
    </message>
    <message>
        <source>Date written another way</source>
        <translation>Date écrite autrement</translation>
    </message>
    <message>
        <source>Delivered twice, differently</source>
        <translation>Livré deux fois, différemment</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Key is missing</source>
        <translation>Clé manquante</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Line without its order</source>
        <translation>Ligne sans sa commande</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>More allocated than open</source>
        <translation>Plus alloué qu’ouvert</translation>
    </message>
    <message>
        <source>More received than ordered</source>
        <translation>Plus reçu que commandé</translation>
    </message>
    <message>
        <source>More shipped than ordered</source>
        <translation>Plus expédié que commandé</translation>
    </message>
    <message>
        <source>Negative quantity</source>
        <translation>Quantité négative</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Ni oui ni non</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Pas une devise</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas une date</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas un nombre</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Pas une heure</translation>
    </message>
    <message>
        <source>Nothing ordered</source>
        <translation>Rien de commandé</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Pick tasks</source>
        <translation>Tâches de préparation</translation>
    </message>
    <message>
        <source>Purchase lines</source>
        <translation>Lignes d’achat</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Substituts</translation>
    </message>
    <message>
        <source>Supplier confirmations</source>
        <translation>Confirmations des fournisseurs</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Too few values</source>
        <translation>Trop peu de valeurs</translation>
    </message>
    <message>
        <source>Too many values</source>
        <translation>Trop de valeurs</translation>
    </message>
    <message>
        <source>Trackings</source>
        <translation>Suivis d’envoi</translation>
    </message>
    <message>
        <source>Two sources disagree</source>
        <translation>Deux sources se contredisent</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>Unknown item</source>
        <translation>Article inconnu</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>Unknown location</source>
        <translation>Site inconnu</translation>
    </message>
    <message>
        <source>Unknown purchase line</source>
        <translation>Ligne d’achat inconnue</translation>
    </message>
    <message>
        <source>Unknown supplier</source>
        <translation>Fournisseur inconnu</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>Caractères illisibles</translation>
    </message>
    <message>
        <source>Unusable e-mail address</source>
        <translation>Adresse e-mail inutilisable</translation>
    </message>
    <message>
        <source>Unusable file</source>
        <translation>Fichier inutilisable</translation>
    </message>
    <message>
        <source>Value is missing</source>
        <translation>Valeur manquante</translation>
    </message>
    <message>
        <source>Two addresses in one</source>
        <translation>Deux adresses en une</translation>
    </message>
    <message>
        <source>More cancelled than ordered</source>
        <translation>Plus annulé que commandé</translation>
    </message>
    <message>
        <source>More picked than asked for</source>
        <translation>Plus prélevé que demandé</translation>
    </message>
    <message>
        <source>Beyond all bounds</source>
        <translation>Hors de toutes limites</translation>
    </message>
    <message>
        <source>Negative cost</source>
        <translation>Coût négatif</translation>
    </message>
    <message>
        <source>Negative tolerance or penalty</source>
        <translation>Tolérance ou pénalité négative</translation>
    </message>
    <message>
        <source>Unusable ratio</source>
        <translation>Rapport inutilisable</translation>
    </message>
    <message>
        <source>Unusable minimum shipment</source>
        <translation>Expédition minimale inutilisable</translation>
    </message>
    <message>
        <source>Useless when due</source>
        <translation>Inutile à l’échéance</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>Its own substitute</source>
        <translation>Son propre substitut</translation>
    </message>
    <message>
        <source>Replenishes itself</source>
        <translation>Se réapprovisionne lui-même</translation>
    </message>
    <message>
        <source>A lane to itself</source>
        <translation>Un trajet vers lui-même</translation>
    </message>
    <message>
        <source>Valid on no day</source>
        <translation>Valable aucun jour</translation>
    </message>
    <message>
        <source>Status at odds with quantities</source>
        <translation>État contredit par les quantités</translation>
    </message>
    <message>
        <source>Received before it was ordered</source>
        <translation>Reçu avant d’être commandé</translation>
    </message>
    <message>
        <source>Delivered before it was shipped</source>
        <translation>Livré avant d’être expédié</translation>
    </message>
    <message>
        <source>Closed before it was opened</source>
        <translation>Clos avant d’être ouvert</translation>
    </message>
    <message>
        <source>Event without its parcel</source>
        <translation>Événement sans son colis</translation>
    </message>
    <message>
        <source>Unusable key</source>
        <translation>Clé inutilisable</translation>
    </message>
    <message>
        <source>Unusable cell</source>
        <translation>Cellule inutilisable</translation>
    </message>
    <message>
        <source>Another type than expected</source>
        <translation>Autre type qu’attendu</translation>
    </message>
    <message>
        <source>No single value</source>
        <translation>Pas une valeur simple</translation>
    </message>
    <message>
        <source>Unusable event</source>
        <translation>Événement inutilisable</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Événement inconnu</translation>
    </message>
    <message>
        <source>No EDI</source>
        <translation>Pas de l’EDI</translation>
    </message>
    <message>
        <source>Damaged header</source>
        <translation>En-tête endommagé</translation>
    </message>
    <message>
        <source>Outside any interchange</source>
        <translation>Hors de tout échange</translation>
    </message>
    <message>
        <source>Interchange cut off</source>
        <translation>Échange tronqué</translation>
    </message>
    <message>
        <source>Message cut off</source>
        <translation>Message tronqué</translation>
    </message>
    <message>
        <source>Unknown kind of message</source>
        <translation>Type de message inconnu</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Message trop grand</translation>
    </message>
    <message>
        <source>Segment outside any message</source>
        <translation>Segment hors de tout message</translation>
    </message>
    <message>
        <source>End without a beginning</source>
        <translation>Fin sans début</translation>
    </message>
    <message>
        <source>Segments do not add up</source>
        <translation>Nombre de segments inexact</translation>
    </message>
    <message>
        <source>Messages do not add up</source>
        <translation>Nombre de messages inexact</translation>
    </message>
    <message>
        <source>Control numbers differ</source>
        <translation>Numéros de contrôle différents</translation>
    </message>
    <message>
        <source>Confirmed in parts</source>
        <translation>Confirmé en plusieurs parties</translation>
    </message>
    <message>
        <source>Another item than ordered</source>
        <translation>Autre article que commandé</translation>
    </message>
    <message>
        <source>Nothing to keep it in</source>
        <translation>Rien pour le garder</translation>
    </message>
    <message>
        <source>Lead time beyond all bounds</source>
        <translation>Délai hors de toutes limites</translation>
    </message>
    <message>
        <source>Row too long</source>
        <translation>Ligne trop longue</translation>
    </message>
    <message>
        <source>Cell holds an error</source>
        <translation>La cellule contient une erreur</translation>
    </message>
    <message>
        <source>Formula without a result</source>
        <translation>Formule sans résultat</translation>
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
        <translation>Attribut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Lines with or without this date</source>
        <translation>Lignes avec ou sans cette date</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Retirer la condition</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Values, separated by commas</source>
        <translation>Valeurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>ConditionsEditor</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>All conditions must hold; without any, every line.</source>
        <translation>Toutes les conditions doivent être remplies ; sans condition, toutes les lignes.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Sync &amp;all now</source>
        <translation>&amp;Tout synchroniser</translation>
    </message>
    <message>
        <source>Sync &amp;selected</source>
        <translation>&amp;Synchroniser la sélection</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;ester</translation>
    </message>
    <message>
        <source>Add a so&amp;urce…</source>
        <translation>A&amp;jouter une source…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Map colu&amp;mns…</source>
        <translation>Associer les colo&amp;nnes…</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>A tracking belongs to the order whose number was given to AfterShip as order number (or order id); others are kept without an order.</source>
        <translation>Un suivi appartient à la commande dont le numéro a été donné à AfterShip comme numéro (ou identifiant) de commande ; les autres sont gardés sans commande.</translation>
    </message>
    <message>
        <source>It says how far a parcel is, not what is in it: quantities shipped come from the ERP or the warehouse.</source>
        <translation>Il dit où en est un colis, pas ce qu’il contient : les quantités expédiées viennent de l’ERP ou de l’entrepôt.</translation>
    </message>
    <message>
        <source>AfterShip lists what is at most 30 to 120 days old, by plan; what is older, or was deleted there, stays here as it was last told.</source>
        <translation>AfterShip énumère ce qui a au plus 30 à 120 jours, selon l’abonnement ; ce qui est plus ancien, ou y a été supprimé, reste ici tel qu’annoncé en dernier.</translation>
    </message>
    <message>
        <source>Times of checkpoints without a zone are taken in the zone set here.</source>
        <translation>Les heures des étapes sans fuseau sont prises dans le fuseau réglé ici.</translation>
    </message>
    <message>
        <source>Nothing is written back: it holds no orders.</source>
        <translation>Rien n’est réécrit : il ne détient aucune commande.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Time zone of checkpoints that name none, like Europe/Berlin</source>
        <translation>Fuseau horaire des étapes qui n’en nomment aucun, comme Europe/Berlin</translation>
    </message>
    <message>
        <source>The standard API has no stock per location, only a total: it is taken as the stock of the location set as stock_location.</source>
        <translation>L’API standard n’a pas de stock par emplacement, seulement un total : il est pris pour le stock de l’emplacement réglé comme stock_location.</translation>
    </message>
    <message>
        <source>There is no promised date, no reserved quantity and no priority in it: lines carry the planned shipment date as confirmed, and nothing counts as allocated.</source>
        <translation>Elle n’a ni date promise, ni quantité réservée, ni priorité : les lignes portent la date d’expédition prévue comme confirmée, et rien ne compte comme alloué.</translation>
    </message>
    <message>
        <source>Orders vanish from it once they are posted whole, so open orders are read whole each time; lines carry no change stamp of their own.</source>
        <translation>Les commandes en disparaissent une fois entièrement comptabilisées ; les commandes ouvertes sont donc lues en entier chaque fois. Les lignes ne portent pas d’horodatage de modification.</translation>
    </message>
    <message>
        <source>Substitutes are only in a table that the standard API leaves out.</source>
        <translation>Les substituts sont seulement dans une table que l’API standard laisse de côté.</translation>
    </message>
    <message>
        <source>Address of the API up to its version</source>
        <translation>Adresse de l’API jusqu’à sa version</translation>
    </message>
    <message>
        <source>Microsoft Entra tenant id</source>
        <translation>Identifiant du locataire Microsoft Entra</translation>
    </message>
    <message>
        <source>Id of the company, a GUID</source>
        <translation>Identifiant de la société, un GUID</translation>
    </message>
    <message>
        <source>Application (client) id of the registered app</source>
        <translation>Identifiant (client) de l’application inscrite</translation>
    </message>
    <message>
        <source>Code of the location that stock totals, and lines without a location, belong to</source>
        <translation>Code de l’emplacement auquel appartiennent les totaux de stock et les lignes sans emplacement</translation>
    </message>
    <message>
        <source>Currency of the company, for documents without one</source>
        <translation>Devise de la société, pour les documents sans devise</translation>
    </message>
    <message>
        <source>Language of contacts</source>
        <translation>Langue des contacts</translation>
    </message>
    <message>
        <source>Order lines tell neither what is delivered nor what is left: a line that is delivered or invoiced is shipped, a backorder line is open as a whole, also when a part of it has left.</source>
        <translation>Les lignes de commande ne disent ni ce qui est livré ni ce qui reste : une ligne livrée ou facturée est expédiée, une ligne en reliquat est ouverte en entier, même quand une partie en est partie.</translation>
    </message>
    <message>
        <source>The standard entities carry no stamp of their change: open lines are read whole each time, and those that are closed are no longer among them.</source>
        <translation>Les entités standard ne portent pas d’horodatage de modification : les lignes ouvertes sont lues en entier chaque fois, et celles qui sont closes n’en font plus partie.</translation>
    </message>
    <message>
        <source>Lines have no priority, and nothing counts as allocated.</source>
        <translation>Les lignes n’ont pas de priorité, et rien ne compte comme alloué.</translation>
    </message>
    <message>
        <source>One legal entity is read by a source.</source>
        <translation>Une source lit une entité juridique.</translation>
    </message>
    <message>
        <source>Purchase lines do not tell what was received.</source>
        <translation>Les lignes d’achat ne disent pas ce qui a été reçu.</translation>
    </message>
    <message>
        <source>Written back are the confirmed shipping date of a sales line, its stop as delivery block (the only reason it takes is Yes), and the confirmed delivery date of a purchase line; lines are changed by the keys that published clients use (the lot of a sales line; order and number of a purchase line), and the system&apos;s own rules may refuse a change.</source>
        <translation>Sont réécrits la date d’expédition confirmée d’une ligne de commande, son arrêt comme blocage de livraison (le seul motif admis est Yes) et la date de livraison confirmée d’une ligne d’achat ; les lignes sont modifiées par les clés qu’emploient des programmes publiés (le lot d’une ligne de commande ; la commande et le numéro d’une ligne d’achat), et les règles du système peuvent refuser un changement.</translation>
    </message>
    <message>
        <source>Address of the environment, like https://contoso.operations.dynamics.com</source>
        <translation>Adresse de l’environnement, comme https://contoso.operations.dynamics.com</translation>
    </message>
    <message>
        <source>Company, like usmf</source>
        <translation>Société, comme usmf</translation>
    </message>
    <message>
        <source>A tracker names no order: it is known by its tracking number only, and shipment_id is EasyPost&apos;s own.</source>
        <translation>Un suivi ne nomme pas de commande : il n’est connu que par son numéro d’envoi, et shipment_id est propre à EasyPost.</translation>
    </message>
    <message>
        <source>The list can be asked for what was made since a day, not for what changed: all trackers since the day set are read each time (of the last month when none is set); older ones stay as they were.</source>
        <translation>On peut demander à la liste ce qui a été créé depuis un jour, pas ce qui a changé : tous les suivis depuis le jour réglé sont lus chaque fois (du dernier mois si aucun n’est réglé) ; les plus anciens restent tels quels.</translation>
    </message>
    <message>
        <source>It says how far a parcel is, not what is in it.</source>
        <translation>Il dit où en est un colis, pas ce qu’il contient.</translation>
    </message>
    <message>
        <source>Only trackers made on or after this day; the last month when empty</source>
        <translation>Seulement les suivis créés ce jour ou plus tard ; vide : le dernier mois</translation>
    </message>
    <message>
        <source>Reservations are not read: nothing counts as allocated.</source>
        <translation>Les réservations ne sont pas lues : rien ne compte comme alloué.</translation>
    </message>
    <message>
        <source>ERPNext has one delivery date a line: it is both what was wanted and what was promised first.</source>
        <translation>ERPNext a une seule date de livraison par ligne : c’est à la fois la date voulue et la première promise.</translation>
    </message>
    <message>
        <source>Orders are asked for one by one after they changed: a first read takes one call for each order.</source>
        <translation>Les commandes sont demandées une à une après un changement : une première lecture prend un appel par commande.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse du site</translation>
    </message>
    <message>
        <source>API key of a user who may read stock, selling and buying</source>
        <translation>Clé d’API d’un utilisateur qui peut lire stocks, ventes et achats</translation>
    </message>
    <message>
        <source>Orders of this day and later are read</source>
        <translation>Les commandes de ce jour et des suivants sont lues</translation>
    </message>
    <message>
        <source>Time zone of the site, like Asia/Kolkata</source>
        <translation>Fuseau horaire du site, comme Asia/Kolkata</translation>
    </message>
    <message>
        <source>Customers are those of the ERP: a company&apos;s number there must be in its property customer_number. Contacts of companies without one are quarantined; such tickets are kept without a customer.</source>
        <translation>Les clients sont ceux de l’ERP : le numéro qu’y a une entreprise doit être dans sa propriété customer_number. Les contacts d’entreprises sans numéro vont en quarantaine ; leurs tickets sont gardés sans client.</translation>
    </message>
    <message>
        <source>A ticket&apos;s order is read from its property order_number, where there is one.</source>
        <translation>La commande d’un ticket est lue dans sa propriété order_number, là où il y en a une.</translation>
    </message>
    <message>
        <source>Lists are read whole: the search that could give changes only leaves out associations and ends at 10,000 records.</source>
        <translation>Les listes sont lues en entier : la recherche qui pourrait ne donner que les changements omet les associations et s’arrête à 10 000 enregistrements.</translation>
    </message>
    <message>
        <source>Stages are those of the first pipeline HubSpot makes (1 to 4); a ticket in another one counts as open.</source>
        <translation>Les étapes sont celles du premier pipeline que crée HubSpot (1 à 4) ; un ticket d’un autre compte comme ouvert.</translation>
    </message>
    <message>
        <source>Nothing is written back.</source>
        <translation>Rien n’est réécrit.</translation>
    </message>
    <message>
        <source>Access token of a private app that may read companies, contacts and tickets</source>
        <translation>Jeton d’accès d’une application privée qui peut lire entreprises, contacts et tickets</translation>
    </message>
    <message>
        <source>Language of contacts that have none</source>
        <translation>Langue des contacts qui n’en ont pas</translation>
    </message>
    <message>
        <source>Transactions have no pages: each list is asked for whole, up to 100,000 records, and a list that is full is refused rather than taken in part.</source>
        <translation>Les transactions n’ont pas de pages : chaque liste est demandée en entier, jusqu’à 100 000 enregistrements, et une liste pleine est refusée plutôt que prise en partie.</translation>
    </message>
    <message>
        <source>Orders and lines are those from status 20 to 66, read each time; what was delivered whole is no longer among them.</source>
        <translation>Commandes et lignes sont celles des statuts 20 à 66, lues chaque fois ; ce qui est livré en entier n’en fait plus partie.</translation>
    </message>
    <message>
        <source>What M3 no longer counts as remaining and did not deliver counts as cancelled. Allocated is what is allocated or on a pick list.</source>
        <translation>Ce que M3 ne compte plus comme restant et n’a pas livré compte comme annulé. Est alloué ce qui est alloué ou sur une liste de prélèvement.</translation>
    </message>
    <message>
        <source>An order may be delivered in part unless its lines are delivered jointly; that is a matter of each line there, so all orders are taken as divisible.</source>
        <translation>Une commande peut être livrée en partie sauf si ses lignes sont livrées ensemble ; c’est là une affaire de chaque ligne, donc toutes les commandes sont prises pour divisibles.</translation>
    </message>
    <message>
        <source>The confirmed delivery date counts as promise and as confirmation.</source>
        <translation>La date de livraison confirmée compte comme promesse et comme confirmation.</translation>
    </message>
    <message>
        <source>Amounts are per basic unit: the line&apos;s amount divided by its quantity. Items carry no price.</source>
        <translation>Les montants sont par unité de base : le montant de la ligne divisé par sa quantité. Les articles ne portent pas de prix.</translation>
    </message>
    <message>
        <source>Replaced and alternative items are not read.</source>
        <translation>Les articles remplacés et alternatifs ne sont pas lus.</translation>
    </message>
    <message>
        <source>Which statuses count as open (sales lines 20 to 66, purchase orders 15 to 75) was not found in a published list; a system with statuses of its own needs a copy of this connector.</source>
        <translation>Quels statuts comptent comme ouverts (lignes de commande 20 à 66, commandes d’achat 15 à 75) n’a été trouvé dans aucune liste publiée ; un système aux statuts propres a besoin d’une copie de ce connecteur.</translation>
    </message>
    <message>
        <source>Written back are the confirmed delivery date of a sales line (OIS100MI/UpdCnfDlyDate) and of a purchase line (PPS001MI/ConfirmLine). The first wants planning and departure along with it: they are sent as they were read, with the day of the order&apos;s own time zone. The second takes a confirmed quantity too, which is not sent. Inputs and outputs are those of a published list; what M3 makes of the other dates and of the quantity that is not sent is in none: what it shows afterwards decides. A line with a suffix cannot be named in that transaction and is not written. M3 protects no record by a version: what is changed there between reading and writing is overwritten.</source>
        <translation>Sont réécrites la date de livraison confirmée d’une ligne de commande (OIS100MI/UpdCnfDlyDate) et d’une ligne d’achat (PPS001MI/ConfirmLine). La première veut aussi planification et départ : ils sont envoyés tels que lus, avec le jour du fuseau de la commande. La seconde prend aussi une quantité confirmée, qui n’est pas envoyée. Entrées et sorties sont celles d’une liste publiée ; ce que M3 fait des autres dates et de la quantité non envoyée n’est dans aucune : ce qu’il montre ensuite décide. Une ligne à suffixe ne peut être nommée dans cette transaction et n’est pas écrite. M3 ne protège aucun enregistrement par une version : ce qui y est modifié entre lecture et écriture est écrasé.</translation>
    </message>
    <message>
        <source>Address of the ION API gateway with the tenant, like https://mingle-ionapi.eu1.inforcloudsuite.com/ACME_PRD</source>
        <translation>Adresse de la passerelle ION API avec le locataire, comme https://mingle-ionapi.eu1.inforcloudsuite.com/ACME_PRD</translation>
    </message>
    <message>
        <source>pu and ot of the .ionapi file, put together</source>
        <translation>pu et ot du fichier .ionapi, mis bout à bout</translation>
    </message>
    <message>
        <source>ci of the .ionapi file</source>
        <translation>ci du fichier .ionapi</translation>
    </message>
    <message>
        <source>cs of the .ionapi file</source>
        <translation>cs du fichier .ionapi</translation>
    </message>
    <message>
        <source>saak of the .ionapi file (backend service)</source>
        <translation>saak du fichier .ionapi (service dorsal)</translation>
    </message>
    <message>
        <source>sask of the .ionapi file (backend service)</source>
        <translation>sask du fichier .ionapi (service dorsal)</translation>
    </message>
    <message>
        <source>Company (CONO)</source>
        <translation>Société (CONO)</translation>
    </message>
    <message>
        <source>Warehouses whose stock is read, like 110,120</source>
        <translation>Entrepôts dont le stock est lu, comme 110,120</translation>
    </message>
    <message>
        <source>Currency of the company, for lines without one</source>
        <translation>Devise de la société, pour les lignes sans devise</translation>
    </message>
    <message>
        <source>M3 refused the transaction</source>
        <translation>M3 a refusé la transaction</translation>
    </message>
    <message>
        <source>M3 ended the transaction</source>
        <translation>M3 a mis fin à la transaction</translation>
    </message>
    <message>
        <source>M3 refused the change.</source>
        <translation>M3 a refusé le changement.</translation>
    </message>
    <message>
        <source>SuiteQL gives at most 100,000 rows for one question: lines and orders are asked for by the time of their change, in pieces of 180 days.</source>
        <translation>SuiteQL donne au plus 100 000 lignes par question : lignes et commandes sont demandées selon l’heure de leur modification, par tranches de 180 jours.</translation>
    </message>
    <message>
        <source>Committed quantity counts as allocated; what is picked already is not free either way.</source>
        <translation>La quantité engagée compte comme allouée ; ce qui est déjà prélevé n’est de toute façon pas libre.</translation>
    </message>
    <message>
        <source>SuiteQL answers times in the time zone of the account&apos;s database, taken as Pacific time here; a source in another zone needs a copy of this connector with its zone.</source>
        <translation>SuiteQL répond des heures dans le fuseau de la base du compte, pris ici pour l’heure du Pacifique ; une source d’un autre fuseau a besoin d’une copie de ce connecteur avec son fuseau.</translation>
    </message>
    <message>
        <source>Stock by location is read from the table aggregateItemLocation; a role without the right to it cannot read stock.</source>
        <translation>Le stock par emplacement est lu dans la table aggregateItemLocation ; un rôle sans droit sur elle ne peut lire le stock.</translation>
    </message>
    <message>
        <source>Substitutes are not read.</source>
        <translation>Les substituts ne sont pas lus.</translation>
    </message>
    <message>
        <source>Written back are the expected ship date and the order priority of a sales line and the expected receipt date of a purchase line, by the number of the line. Changing one field of a line so is documented, and the names are those of the published schema of these records; an account is asked to refuse a name that it does not know all the same. The record service takes no ETag here: what is changed there between reading and writing is overwritten.</source>
        <translation>Sont réécrites la date d’expédition attendue et la priorité d’une ligne de commande et la date de réception attendue d’une ligne d’achat, par le numéro de la ligne. Modifier ainsi un champ d’une ligne est documenté, et les noms sont ceux du schéma publié de ces enregistrements ; on demande pourtant au compte de refuser un nom qu’il ne connaît pas. Le service d’enregistrements ne prend pas d’ETag ici : ce qui y est modifié entre lecture et écriture est écrasé.</translation>
    </message>
    <message>
        <source>REST address of the account, like https://1234567.suitetalk.api.netsuite.com</source>
        <translation>Adresse REST du compte, comme https://1234567.suitetalk.api.netsuite.com</translation>
    </message>
    <message>
        <source>Account id, like 1234567 or 1234567_SB1</source>
        <translation>Identifiant du compte, comme 1234567 ou 1234567_SB1</translation>
    </message>
    <message>
        <source>Location of lines that name none</source>
        <translation>Emplacement des lignes qui n’en nomment aucun</translation>
    </message>
    <message>
        <source>the account&apos;s limit of requests at a time is reached</source>
        <translation>la limite de requêtes simultanées du compte est atteinte</translation>
    </message>
    <message>
        <source>the role has no right to a table that is asked for</source>
        <translation>le rôle n’a pas de droit sur une table demandée</translation>
    </message>
    <message>
        <source>Reservations are not read: stock is matched to lines by rank, and nothing counts as allocated.</source>
        <translation>Les réservations ne sont pas lues : le stock est attribué aux lignes par rang, et rien ne compte comme alloué.</translation>
    </message>
    <message>
        <source>What an order still lacks is computed by Odoo when asked and leaves no stamp, so all open orders are read each time; those delivered whole are no longer among them.</source>
        <translation>Ce qui manque encore à une commande est calculé par Odoo sur demande et ne laisse pas d’horodatage ; toutes les commandes ouvertes sont donc lues chaque fois. Celles livrées en entier n’en font plus partie.</translation>
    </message>
    <message>
        <source>Purchase lines do not say their warehouse: they are expected at the one set as receiving_warehouse.</source>
        <translation>Les lignes d’achat ne disent pas leur entrepôt : elles sont attendues à celui réglé comme receiving_warehouse.</translation>
    </message>
    <message>
        <source>Odoo 18 and older have another API (JSON-RPC), which this connector does not speak.</source>
        <translation>Odoo 18 et les versions antérieures ont une autre API (JSON-RPC), que ce connecteur ne parle pas.</translation>
    </message>
    <message>
        <source>Alternative products are not read.</source>
        <translation>Les produits alternatifs ne sont pas lus.</translation>
    </message>
    <message>
        <source>Written back are an order&apos;s commitment date, which all lines of the order share, the expected date of a purchase line, and the priority of the delivery (stock.picking) that a line&apos;s open stock move belongs to, which all lines of that delivery share: 1 is Odoo&apos;s urgent, 3 its normal; it knows no other, and it is not read. A line with several open moves is not written. Odoo protects no record by a version: what is changed there between reading and writing is overwritten.</source>
        <translation>Sont réécrites la date d’engagement d’une commande, que toutes ses lignes partagent, la date attendue d’une ligne d’achat et la priorité de la livraison (stock.picking) à laquelle appartient le mouvement de stock ouvert d’une ligne, que toutes les lignes de cette livraison partagent : 1 est l’urgent d’Odoo, 3 son normal ; il n’en connaît pas d’autre, et elle n’est pas lue. Une ligne à plusieurs mouvements ouverts n’est pas écrite. Odoo ne protège aucun enregistrement par une version : ce qui y est modifié entre lecture et écriture est écrasé.</translation>
    </message>
    <message>
        <source>Address of Odoo</source>
        <translation>Adresse d’Odoo</translation>
    </message>
    <message>
        <source>Only where an address serves several databases</source>
        <translation>Seulement là où une adresse sert plusieurs bases</translation>
    </message>
    <message>
        <source>API key of a user with read rights</source>
        <translation>Clé d’API d’un utilisateur ayant droit de lecture</translation>
    </message>
    <message>
        <source>Short name of the warehouse that purchases go to</source>
        <translation>Nom court de l’entrepôt où vont les achats</translation>
    </message>
    <message>
        <source>a field or a model is not known there</source>
        <translation>un champ ou un modèle n’y est pas connu</translation>
    </message>
    <message>
        <source>It has several open stock moves, each with a delivery of its own</source>
        <translation>Elle a plusieurs mouvements de stock ouverts, chacun avec sa livraison</translation>
    </message>
    <message>
        <source>Customers are those of orders that were read; their contacts are not in these resources.</source>
        <translation>Les clients sont ceux des commandes lues ; leurs contacts ne sont pas dans ces ressources.</translation>
    </message>
    <message>
        <source>Address of the pod, like https://abcd.fa.em2.oraclecloud.com</source>
        <translation>Adresse du pod, comme https://abcd.fa.em2.oraclecloud.com</translation>
    </message>
    <message>
        <source>Inventory organization of lines that name none</source>
        <translation>Organisation de stock des lignes qui n’en nomment aucune</translation>
    </message>
    <message>
        <source>Order Management refused the substitute.</source>
        <translation>Order Management a refusé le substitut.</translation>
    </message>
    <message>
        <source>Order Management is still at work on it.</source>
        <translation>Order Management y travaille encore.</translation>
    </message>
    <message>
        <source>Customers are those of the ERP: a contact or case belongs to the one whose number is the Account Number of its account. Contacts of accounts without one are quarantined; such cases are kept without a customer.</source>
        <translation>Les clients sont ceux de l’ERP : un contact ou une requête appartient à celui dont le numéro est le numéro de compte (Account Number) de son compte. Les contacts de comptes sans numéro vont en quarantaine ; leurs requêtes sont gardées sans client.</translation>
    </message>
    <message>
        <source>A case has no standard field for an order, so cases are found by customer only; copy this connector and add the field of your organisation to the query and the shape.</source>
        <translation>Une requête n’a pas de champ standard pour une commande ; on ne la trouve donc que par le client : copiez ce connecteur et ajoutez le champ de votre organisation à la requête et à la forme.</translation>
    </message>
    <message>
        <source>Contacts have no standard language: the language set here is taken.</source>
        <translation>Les contacts n’ont pas de langue standard : la langue réglée ici est prise.</translation>
    </message>
    <message>
        <source>My Domain address, like https://acme.my.salesforce.com</source>
        <translation>Adresse « My Domain », comme https://acme.my.salesforce.com</translation>
    </message>
    <message>
        <source>Consumer key of a connected app with the client credentials flow</source>
        <translation>Clé consommateur d’une application connectée avec le flux client credentials</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secret consommateur</translation>
    </message>
    <message>
        <source>the calls granted for 24 hours are used up</source>
        <translation>les appels accordés pour 24 heures sont épuisés</translation>
    </message>
    <message>
        <source>this edition has no API</source>
        <translation>cette édition n’a pas d’API</translation>
    </message>
    <message>
        <source>a field is not there, or this user may not see it</source>
        <translation>un champ n’existe pas, ou cet utilisateur ne peut le voir</translation>
    </message>
    <message>
        <source>These services tell no reserved quantity: nothing counts as allocated, and what S/4HANA confirmed for a later date is only its date.</source>
        <translation>Ces services ne disent aucune quantité réservée : rien ne compte comme alloué, et ce que S/4HANA a confirmé pour plus tard n’est que sa date.</translation>
    </message>
    <message>
        <source>A confirmed date is the latest of a line&apos;s schedule lines, also when only a part of the quantity is confirmed.</source>
        <translation>Une date confirmée est la plus tardive des échéances d’une ligne, même quand une partie seulement de la quantité est confirmée.</translation>
    </message>
    <message>
        <source>Purchase orders tell no received quantity, only whether an item is complete, and no supplier confirmations.</source>
        <translation>Les commandes d’achat ne disent pas la quantité reçue, seulement si un poste est soldé, et aucune confirmation de fournisseur.</translation>
    </message>
    <message>
        <source>Stock has no change stamp and is read whole; only unrestricted stock of our own is counted (stock type 01, no special stock).</source>
        <translation>Le stock n’a pas d’horodatage et est lu en entier ; seul compte notre stock à utilisation libre (type de stock 01, sans stock spécial).</translation>
    </message>
    <message>
        <source>Which items may stand in for others is not in these services.</source>
        <translation>Quels articles peuvent en remplacer d’autres n’est pas dans ces services.</translation>
    </message>
    <message>
        <source>Written back are a line&apos;s delivery priority and material, the confirmed date and delivery block of its schedule line, and the date of a purchase schedule line. Of several schedule lines it is the only one with an open confirmed quantity; where none or more than one is open, nothing is written. The metadata lets all of these be changed; whether S/4HANA keeps a confirmed date or works it out anew, and what it makes of the price of another material, could not be verified: what it shows afterwards decides.</source>
        <translation>Sont réécrits la priorité de livraison et l’article d’une ligne, la date confirmée et le blocage de livraison de son échéance, et la date d’une échéance d’achat. De plusieurs échéances, c’est la seule ayant une quantité confirmée ouverte ; là où aucune ou plus d’une est ouverte, rien n’est écrit. Les métadonnées permettent tous ces changements ; si S/4HANA garde une date confirmée ou la recalcule, et ce qu’il fait du prix d’un autre article, n’a pu être vérifié : ce qu’il montre ensuite décide.</translation>
    </message>
    <message>
        <source>Address of the system, like https://my300000-api.s4hana.example</source>
        <translation>Adresse du système, comme https://my300000-api.s4hana.example</translation>
    </message>
    <message>
        <source>How the communication user logs in</source>
        <translation>Comment se connecte l’utilisateur de communication</translation>
    </message>
    <message>
        <source>Communication user, or OAuth client</source>
        <translation>Utilisateur de communication, ou client OAuth</translation>
    </message>
    <message>
        <source>Password, or OAuth client secret</source>
        <translation>Mot de passe, ou secret du client OAuth</translation>
    </message>
    <message>
        <source>OAuth only: where tokens are given out</source>
        <translation>OAuth seulement : où les jetons sont délivrés</translation>
    </message>
    <message>
        <source>Sales and purchase orders of this day and later are read</source>
        <translation>Les commandes de vente et d’achat de ce jour et des suivants sont lues</translation>
    </message>
    <message>
        <source>Language of item texts</source>
        <translation>Langue des textes d’articles</translation>
    </message>
    <message>
        <source>it wants a token although nothing is written</source>
        <translation>il veut un jeton bien que rien ne soit écrit</translation>
    </message>
    <message>
        <source>Of several schedule lines, the only one with an open confirmed quantity is changed; here there is none or more than one</source>
        <translation>De plusieurs échéances, la seule ayant une quantité confirmée ouverte est modifiée ; il n’y en a ici aucune ou plus d’une</translation>
    </message>
    <message>
        <source>Sales and purchase orders come by OData V4 with the purchase quantity still open; items, stock and partners by the OData V2 services, since only these are published for them.</source>
        <translation>Commandes de vente et d’achat viennent par OData V4 avec la quantité d’achat encore ouverte ; articles, stock et partenaires par les services OData V2, seuls publiés pour eux.</translation>
    </message>
    <message>
        <source>These services tell no reserved quantity: nothing counts as allocated.</source>
        <translation>Ces services ne disent aucune quantité réservée : rien ne compte comme alloué.</translation>
    </message>
    <message>
        <source>Purchase orders tell no supplier confirmations.</source>
        <translation>Les commandes d’achat ne disent aucune confirmation de fournisseur.</translation>
    </message>
    <message>
        <source>Written back are a line&apos;s delivery priority and product, the delivery block of its whole order, which all its lines share, and the date of a purchase schedule line. The metadata lets these be changed; what S/4HANA makes of the price of another product could not be verified: what it shows afterwards decides.</source>
        <translation>Sont réécrits la priorité de livraison et le produit d’une ligne, le blocage de livraison de toute sa commande, que toutes ses lignes partagent, et la date d’une échéance d’achat. Les métadonnées permettent ces changements ; ce que S/4HANA fait du prix d’un autre produit n’a pu être vérifié : ce qu’il montre ensuite décide.</translation>
    </message>
    <message>
        <source>Path of the V4 sales order service</source>
        <translation>Chemin du service V4 des commandes de vente</translation>
    </message>
    <message>
        <source>Path of the V4 purchase order service</source>
        <translation>Chemin du service V4 des commandes d’achat</translation>
    </message>
    <message>
        <source>Shopify has no promised date: a line is wanted on the day its fulfillment is due, or is scheduled for, or the order was placed.</source>
        <translation>Shopify n’a pas de date promise : une ligne est voulue le jour où son exécution est due ou planifiée, ou celui où la commande a été passée.</translation>
    </message>
    <message>
        <source>Quantities that Shopify commits to open orders are not given by line, so nothing counts as allocated.</source>
        <translation>Les quantités que Shopify engage pour les commandes ouvertes ne sont pas données par ligne ; rien ne compte donc comme alloué.</translation>
    </message>
    <message>
        <source>The names of fields follow the published REST resources and the GraphQL guide; the schema of the version you set was not at hand when this was written.</source>
        <translation>Les noms des champs suivent les ressources REST publiées et le guide GraphQL ; le schéma de la version que vous réglez n’était pas sous la main à la rédaction.</translation>
    </message>
    <message>
        <source>Orders older than 60 days need the right read_all_orders. It has no purchase orders.</source>
        <translation>Les commandes de plus de 60 jours demandent le droit read_all_orders. Il n’y a pas de commandes d’achat.</translation>
    </message>
    <message>
        <source>Written back are the day a scheduled fulfillment order is due to be fulfilled, as confirmed date, and its hold, by one of Shopify&apos;s reasons (like INVENTORY_OUT_OF_STOCK or OTHER), as delivery block. Both are of the whole fulfillment order with all of its lines; orders that are not scheduled are refused there, and Shopify may put two of the same day together. Lifting a block lifts all holds of the fulfillment order that this token may lift. Shopify protects no record by a version here.</source>
        <translation>Sont réécrits le jour où un ordre d’exécution planifié doit être exécuté, comme date confirmée, et son blocage, par un des motifs de Shopify (comme INVENTORY_OUT_OF_STOCK ou OTHER), comme blocage de livraison. Les deux valent pour tout l’ordre d’exécution avec toutes ses lignes ; ceux qui ne sont pas planifiés y sont refusés, et Shopify peut réunir deux ordres du même jour. Lever un blocage lève tous les blocages de l’ordre d’exécution que ce jeton peut lever. Shopify ne protège ici aucun enregistrement par une version.</translation>
    </message>
    <message>
        <source>Address of the shop, like https://my-shop.myshopify.com</source>
        <translation>Adresse de la boutique, comme https://my-shop.myshopify.com</translation>
    </message>
    <message>
        <source>Version of the Admin API</source>
        <translation>Version de l’API Admin</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Jeton d’accès de l’API Admin</translation>
    </message>
    <message>
        <source>the shop&apos;s allowance is used up</source>
        <translation>le quota de la boutique est épuisé</translation>
    </message>
    <message>
        <source>the token lacks a right</source>
        <translation>un droit manque au jeton</translation>
    </message>
    <message>
        <source>the question is not taken</source>
        <translation>la question n’est pas acceptée</translation>
    </message>
    <message>
        <source>The shop&apos;s allowance is used up.</source>
        <translation>Le quota de la boutique est épuisé.</translation>
    </message>
    <message>
        <source>Shopify does not take the question; the token may lack a right.</source>
        <translation>Shopify n’accepte pas la question ; un droit manque peut-être au jeton.</translation>
    </message>
    <message>
        <source>Shopify refused the change.</source>
        <translation>Shopify a refusé le changement.</translation>
    </message>
    <message>
        <source>Shopify did not lift the hold.</source>
        <translation>Shopify n’a pas levé le blocage.</translation>
    </message>
    <message>
        <source>Tryton keeps no commitment apart from its plan, so nothing is promised.</source>
        <translation>Tryton ne garde aucun engagement hors de son plan ; rien n’est donc promis.</translation>
    </message>
    <message>
        <source>All open order lines with their moves, all orders&apos; customers, items, parties, stock and inbound lines are read each time; of what is closed only what was written.</source>
        <translation>Toutes les lignes de commande ouvertes avec leurs mouvements, les clients de toutes les commandes, les articles, tiers, stocks et lignes entrantes sont lus chaque fois ; de ce qui est clos, seulement ce qui a été écrit.</translation>
    </message>
    <message>
        <source>A line that is delivered in parts is written only while one of its moves is a draft: which of several is meant cannot be said. What is reserved keeps its day.</source>
        <translation>Une ligne livrée en plusieurs fois n’est écrite que tant qu’un de ses mouvements est un brouillon : on ne peut dire lequel de plusieurs est visé. Ce qui est réservé garde son jour.</translation>
    </message>
    <message>
        <source>The confirmed date is written to the shipment, so all lines that it ships get the same day.</source>
        <translation>La date confirmée est écrite dans l’expédition ; toutes les lignes qu’elle expédie ont donc le même jour.</translation>
    </message>
    <message>
        <source>The purchase date is written to the move that is to come, while no supplier shipment was announced for it. Tryton&apos;s own delivery date of the line stays: it is what was once ordered.</source>
        <translation>La date d’achat est écrite dans le mouvement à venir, tant qu’aucune expédition fournisseur n’est annoncée pour lui. La date de livraison que Tryton donne à la ligne reste : c’est celle commandée jadis.</translation>
    </message>
    <message>
        <source>Address of the server, like https://erp.example.com/</source>
        <translation>Adresse du serveur, comme https://erp.example.com/</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Son nom sur le serveur</translation>
    </message>
    <message>
        <source>One that may read sales, purchases and stock</source>
        <translation>Un utilisateur qui peut lire ventes, achats et stocks</translation>
    </message>
    <message>
        <source>Kept in the secret store, nowhere else</source>
        <translation>Gardé dans le coffre à secrets, nulle part ailleurs</translation>
    </message>
    <message>
        <source>How far back closed orders and receipts are read</source>
        <translation>Jusqu’où remonte la lecture des commandes closes et des réceptions</translation>
    </message>
    <message>
        <source>Records asked for at once</source>
        <translation>Enregistrements demandés à la fois</translation>
    </message>
    <message>
        <source>somebody else changed the same record</source>
        <translation>quelqu’un d’autre a modifié le même enregistrement</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>il a refusé</translation>
    </message>
    <message>
        <source>it could not carry out a request</source>
        <translation>il n’a pu exécuter une demande</translation>
    </message>
    <message>
        <source>WooCommerce has one stock for the whole shop: it belongs to the location set as stock_location.</source>
        <translation>WooCommerce a un seul stock pour toute la boutique : il appartient à l’emplacement réglé comme stock_location.</translation>
    </message>
    <message>
        <source>It has no requested or promised date: an order is wanted on the day it is placed.</source>
        <translation>Il n’a ni date voulue ni date promise : une commande est voulue le jour où elle est passée.</translation>
    </message>
    <message>
        <source>It does not say how much of a line is shipped: a completed order is shipped, any other is not.</source>
        <translation>Il ne dit pas combien d’une ligne est expédié : une commande terminée est expédiée, toute autre ne l’est pas.</translation>
    </message>
    <message>
        <source>It has no suppliers and no purchase orders.</source>
        <translation>Il n’a ni fournisseurs ni commandes d’achat.</translation>
    </message>
    <message>
        <source>Nothing is written back: it has no field for a promised date, a priority or a delivery block.</source>
        <translation>Rien n’est réécrit : il n’a pas de champ pour une date promise, une priorité ou un blocage de livraison.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>Key of a REST API user with read rights</source>
        <translation>Clé d’un utilisateur de l’API REST ayant droit de lecture</translation>
    </message>
    <message>
        <source>Name of the one place that stock is kept at</source>
        <translation>Nom du seul endroit où le stock est tenu</translation>
    </message>
    <message>
        <source>Language of customers</source>
        <translation>Langue des clients</translation>
    </message>
    <message>
        <source>A ticket&apos;s order is its external id, where one was set; fields of an account&apos;s own are not read.</source>
        <translation>La commande d’un ticket est son identifiant externe, là où il y en a un ; les champs propres à un compte ne sont pas lus.</translation>
    </message>
    <message>
        <source>An organization&apos;s external id must be the customer&apos;s number in the ERP; those without one are left out, and their people are quarantined.</source>
        <translation>L’identifiant externe d’une organisation doit être le numéro du client dans l’ERP ; celles qui n’en ont pas sont laissées de côté, et leurs personnes vont en quarantaine.</translation>
    </message>
    <message>
        <source>Organizations and people are read whole each time; tickets by what changed, of which Zendesk allows 10 calls a minute and leaves out the last minute.</source>
        <translation>Organisations et personnes sont lues en entier chaque fois ; les tickets selon ce qui a changé, pour quoi Zendesk permet 10 appels par minute et omet la dernière minute.</translation>
    </message>
    <message>
        <source>Address, like https://acme.zendesk.com</source>
        <translation>Adresse, comme https://acme.zendesk.com</translation>
    </message>
    <message>
        <source>E-mail of an agent</source>
        <translation>Adresse e-mail d’un agent</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>In this service S/4HANA works confirmed dates out itself, and schedule lines of sales orders cannot be changed.</source>
        <translation>Dans ce service, S/4HANA calcule lui-même les dates confirmées, et les échéances des commandes ne peuvent être changées.</translation>
    </message>
    <message>
        <source>Written back are the planned shipment date of a sales line and the expected receipt date of a purchase line.</source>
        <translation>Sont réécrites la date d’expédition prévue d’une ligne de commande et la date de réception attendue d’une ligne d’achat.</translation>
    </message>
    <message>
        <source>The standard API has neither of a sales line.</source>
        <translation>L’API standard n’a ni l’un ni l’autre pour une ligne de commande.</translation>
    </message>
    <message>
        <source>Putting another item on a line makes the line anew there.</source>
        <translation>Changer l’article d’une ligne la refait là-bas.</translation>
    </message>
    <message>
        <source>Lines have no priority in the standard entities.</source>
        <translation>Les lignes n’ont pas de priorité dans les entités standard.</translation>
    </message>
    <message>
        <source>NetSuite has no delivery block of a line.</source>
        <translation>NetSuite n’a pas de blocage de livraison d’une ligne.</translation>
    </message>
    <message>
        <source>No documented call puts another item on a line and keeps the rest of it.</source>
        <translation>Aucun appel documenté ne met un autre article sur une ligne en gardant le reste.</translation>
    </message>
    <message>
        <source>No transaction of the published list changes the priority of a sales line, blocks its delivery, or puts another item on it.</source>
        <translation>Aucune transaction de la liste publiée ne change la priorité d’une ligne de commande, ne bloque sa livraison ni n’y met un autre article.</translation>
    </message>
    <message>
        <source>Orders have no delivery block in Odoo.</source>
        <translation>Les commandes n’ont pas de blocage de livraison dans Odoo.</translation>
    </message>
    <message>
        <source>The product of a confirmed order&apos;s line cannot be changed.</source>
        <translation>Le produit d’une ligne de commande confirmée ne peut être changé.</translation>
    </message>
    <message>
        <source>Sales orders of Tryton know no such thing.</source>
        <translation>Les commandes de Tryton ne connaissent rien de tel.</translation>
    </message>
    <message>
        <source>Shopify has no priority of a line.</source>
        <translation>Shopify n’a pas de priorité d’une ligne.</translation>
    </message>
    <message>
        <source>Shopify has no purchase orders.</source>
        <translation>Shopify n’a pas de commandes d’achat.</translation>
    </message>
    <message>
        <source>No call puts another item on an order and keeps its price.</source>
        <translation>Aucun appel ne met un autre article sur une commande en gardant son prix.</translation>
    </message>
    <message>
        <source>Lines have no priority in ERPNext.</source>
        <translation>Les lignes n’ont pas de priorité dans ERPNext.</translation>
    </message>
    <message>
        <source>The item of a line cannot be changed once its order is submitted.</source>
        <translation>L’article d’une ligne ne peut plus être changé une fois sa commande validée.</translation>
    </message>
    <message>
        <source>A line&apos;s shipment priority is a code of a list that each company sets up itself; which of its codes is which of our numbers is said nowhere.</source>
        <translation>La priorité d’expédition d’une ligne est un code d’une liste que chaque entreprise définit elle-même ; lequel de ses codes correspond à quel nombre n’est dit nulle part.</translation>
    </message>
    <message>
        <source>A new promised date is a change order there: one call drafts it, another submits it, and somebody may have to approve it. A change is one call here, and whether the two calls can be sent as one batch could not be verified.</source>
        <translation>Une nouvelle date promise y est un avenant : un appel le rédige, un autre le soumet, et quelqu’un doit peut-être l’approuver. Un changement est ici un seul appel, et si les deux peuvent être envoyés en un seul lot n’a pu être vérifié.</translation>
    </message>
    <message>
        <source>A line&apos;s promised ship date is read as promised and its scheduled ship date as confirmed. Whether its reserved quantity still counts what has left could not be verified: nothing counts as allocated.</source>
        <translation>La date d’expédition promise d’une ligne est lue comme promise, la date planifiée comme confirmée. Si sa quantité réservée compte encore ce qui est parti n’a pu être vérifié : rien ne compte comme alloué.</translation>
    </message>
    <message>
        <source>Purchase orders are read while they are open, on hold, or wait for an answer or an approval; suppliers are known by the name that orders give them, and orders by their number, which must be the only one of all legal entities. An order with more lines, or a line with more schedules, than the server gives at once (25) takes a call of its own.</source>
        <translation>Les commandes d’achat sont lues tant qu’elles sont ouvertes, suspendues, ou attendent une réponse ou une approbation ; les fournisseurs sont connus par le nom que leur donnent les commandes, et les commandes par leur numéro, qui doit être unique parmi toutes les entités juridiques. Un document ayant plus de lignes, ou une ligne plus d’échéances, que le serveur n’en donne à la fois (25) coûte un appel de plus.</translation>
    </message>
    <message>
        <source>Written back are the delivery date of a sales line and the expected delivery date of a purchase line, by the line&apos;s own record, with which ERPNext saves its order again; the expected date of a purchase line may be changed after submission in its published form, the delivery date of a sales line as far as the site&apos;s form lets it. ERPNext protects no record by a version here: what is changed there between reading and writing is overwritten. A delivery block puts the whole order on hold, with all its lines, and lifting it resumes the order; the only reason it takes is Yes, and orders that are closed or completed are not blocked.</source>
        <translation>Sont réécrites la date de livraison d’une ligne de commande et la date de livraison attendue d’une ligne d’achat, par l’enregistrement de la ligne, avec lequel ERPNext enregistre aussi son document ; la date attendue d’une ligne d’achat peut être modifiée après validation dans sa forme publiée, la date de livraison d’une ligne de commande autant que la forme du site le permet. ERPNext ne protège ici aucun enregistrement par une version : ce qui y est modifié entre lecture et écriture est écrasé. Un blocage de livraison suspend toute la commande avec toutes ses lignes, et le lever la reprend ; le seul motif admis est Yes, et les commandes closes ou achevées ne sont pas bloquées.</translation>
    </message>
    <message>
        <source>Code of the hold that a delivery block puts on a line; nothing is blocked without it</source>
        <translation>Code du blocage qu’un blocage de livraison pose sur une ligne ; sans lui, rien n’est bloqué</translation>
    </message>
    <message>
        <source>Code of the reason for which that hold is released</source>
        <translation>Code du motif pour lequel ce blocage est levé</translation>
    </message>
    <message>
        <source>Order Management may still be at work on it.</source>
        <translation>Order Management y travaille peut-être encore.</translation>
    </message>
    <message>
        <source>Written back are the scheduled ship date of a line, by a revision of its order, and its item by a substitute, by the scheduling action without a revision. A line is looked for among the lines of the one open order of its number. Whether it keeps its key through a revision could not be verified: one that does not is read as another line, and its change ends as uncertain. A delivery block puts the hold set as hold_code on a line, and the only reason it takes is Yes; lifting it releases that hold for the reason set as hold_release_reason. What the actions answer was found in no document: whether the line is on hold afterwards decides, and a line with another hold stays blocked.</source>
        <translation>Sont réécrits la date d’expédition planifiée d’une ligne, par une révision de sa commande, et son article par un substitut, par l’action de planification sans révision. Une ligne est cherchée parmi celles de la seule commande ouverte de ce numéro. Si elle garde sa clé à travers une révision n’a pu être vérifié : une ligne qui ne la garde pas est lue comme une autre, et son changement reste incertain. Un blocage de livraison pose sur une ligne le blocage réglé comme hold_code, et le seul motif admis est Yes ; le lever lève ce blocage pour le motif réglé comme hold_release_reason. Ce que répondent les actions n’a été trouvé dans aucun document : c’est l’état de la ligne ensuite qui décide, et une ligne ayant un autre blocage reste bloquée.</translation>
    </message>
    <message>
        <source>The server&apos;s word on whether there are more pages is unreliable with offsets: pages end when one is short and the server does not say that there are more.</source>
        <translation>Ce que dit le serveur sur d’autres pages n’est pas fiable avec des décalages : les pages finissent quand l’une est courte et que le serveur ne dit pas qu’il y en a d’autres.</translation>
    </message>
</context>
<context>
    <name>ConnectorCheckCommand</name>
    <message>
        <source>All that is wrong with a connector&apos;s file</source>
        <translation>Tout ce qui ne va pas dans le fichier d’un connecteur</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Il n’y a rien à y redire.</translation>
    </message>
    <message>
        <source>The file cannot be used as a connector; mend what is listed.</source>
        <translation>Le fichier ne peut pas servir de connecteur ; corrigez ce qui est énuméré.</translation>
    </message>
</context>
<context>
    <name>ConnectorExplainCommand</name>
    <message>
        <source>What a connector asks for, what becomes of the answers, and what it lacks</source>
        <translation>Ce qu’un connecteur demande, ce que deviennent les réponses, et ce qui lui manque</translation>
    </message>
</context>
<context>
    <name>ConnectorLibrary</name>
    <message>
        <source>%1 cannot be read. Check the name and who may read it.</source>
        <translation>%1 est illisible. Vérifiez le nom et qui peut le lire.</translation>
    </message>
    <message>
        <source>There is no connector “%1”. There are: %2.</source>
        <translation>Il n’y a pas de connecteur « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>Another file has this id: %1. Give each its own, or remove one.</source>
        <translation>Un autre fichier porte cet identifiant : %1. Donnez-en un à chacun, ou supprimez-en un.</translation>
    </message>
</context>
<context>
    <name>ConnectorListCommand</name>
    <message>
        <source>The systems that can be connected by a description</source>
        <translation>Les systèmes qui peuvent être connectés par une description</translation>
    </message>
</context>
<context>
    <name>ConnectorRecordCommand</name>
    <message>
        <source>Record the real answers of a source for a test, with personal data masked</source>
        <translation>Enregistrer les vraies réponses d’une source pour un test, données personnelles masquées</translation>
    </message>
    <message>
        <source>Reads everything from the source NAME and writes the answers to DIR/recorded.json;
nothing in the workspace changes. Secrets, names, addresses of people and of mail,
telephone numbers and free texts are replaced by made-up ones, the same everywhere.
Look through the file before you pass it on: no rule knows every field.</source>
        <translation>Lit tout de la source NAME et écrit les réponses dans DIR/recorded.json ;
rien ne change dans l’espace de travail. Secrets, noms, adresses postales et de courriel,
numéros de téléphone et textes libres sont remplacés par des valeurs inventées, partout les mêmes.
Relisez le fichier avant de le transmettre : aucune règle ne connaît tous les champs.</translation>
    </message>
    <message>
        <source>folder for the recording</source>
        <translation>dossier de l’enregistrement</translation>
    </message>
    <message>
        <source>Give the folder: --out DIR.</source>
        <translation>Indiquez le dossier : --out DIR.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>CsrfGuard</name>
    <message>
        <source>%1 hands out no token for writing. Check the rights of the source&apos;s user.</source>
        <translation>%1 ne donne pas de jeton pour écrire. Vérifiez les droits de l’utilisateur de la source.</translation>
    </message>
</context>
<context>
    <name>CsvFileReader</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>it is empty, without even a line of column names. Export it again.</source>
        <translation>il est vide, sans même une ligne de noms de colonnes. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>its first line is longer than a megabyte, so it cannot hold column names. Export it again as CSV.</source>
        <translation>sa première ligne dépasse un mégaoctet et ne peut pas contenir de noms de colonnes. Exportez-le de nouveau en CSV.</translation>
    </message>
    <message>
        <source>a quote in its first line is not closed. Export it again as CSV.</source>
        <translation>un guillemet de sa première ligne n’est pas fermé. Exportez-le de nouveau en CSV.</translation>
    </message>
    <message>
        <source>The row is not UTF-8; what could not be read is shown as %1. Export the file again as UTF-8.</source>
        <translation>La ligne n’est pas en UTF-8 ; ce qui n’a pas pu être lu apparaît comme %1. Exportez de nouveau le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>A quote is not closed, or closes in the middle of a value; close it, and double the quotes within.</source>
        <translation>Un guillemet n’est pas fermé, ou se ferme au milieu d’une valeur ; fermez-le, et doublez les guillemets à l’intérieur.</translation>
    </message>
    <message>
        <source>The row is longer than a megabyte and was skipped; check the line ends of the file.</source>
        <translation>La ligne dépasse un mégaoctet et a été sautée ; vérifiez les fins de ligne du fichier.</translation>
    </message>
    <message>
        <source>The row has %1 values where the header names %2 columns; correct it or quote values that hold what separates columns.</source>
        <translation>La ligne a %1 valeurs alors que l’en-tête nomme %2 colonnes ; corrigez-la ou mettez entre guillemets les valeurs qui contiennent le séparateur de colonnes.</translation>
    </message>
</context>
<context>
    <name>CsvFolderReader</name>
    <message>
        <source>The folder %1 has no %2, so it is no whole snapshot. Export the file again, or apply the folder as changed rows only.</source>
        <translation>Le dossier %1 n’a pas %2 et n’est donc pas un extrait complet. Exportez de nouveau le fichier, ou appliquez le dossier comme lignes modifiées seulement.</translation>
    </message>
    <message>
        <source>%1 no longer has the column %2, which held values before.</source>
        <translation>%1 n’a plus la colonne %2, qui contenait des valeurs jusqu’ici.</translation>
    </message>
    <message>
        <source>No value in the column %2 of %1 can be read any more.</source>
        <translation>Plus aucune valeur de la colonne %2 de %1 n’est lisible.</translation>
    </message>
    <message>
        <source>That looks like a change of the export, so nothing was changed here. Ask what was changed; if it is right, accept it and sync again.</source>
        <translation>Cela ressemble à un changement de l’export ; rien n’a donc été changé ici. Demandez ce qui a changé ; si c’est juste, acceptez-le et synchronisez à nouveau.</translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>the file is UTF-16; export it again as UTF-8</source>
        <translation>le fichier est en UTF-16 ; exportez-le de nouveau en UTF-8</translation>
    </message>
</context>
<context>
    <name>DashboardRenderer</name>
    <message>
        <source>The backlog review could not be written to %1: %2. Choose another folder.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1 : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Backlog review</source>
        <translation>Rapport sur le carnet</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Reliquats</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Valeur en %1</translation>
    </message>
    <message>
        <source>Customers not told, lines</source>
        <translation>Clients non prévenus, lignes</translation>
    </message>
    <message>
        <source>Without any date</source>
        <translation>Sans aucune date</translation>
    </message>
    <message>
        <source>Oldest, days past due</source>
        <translation>Le plus ancien, jours de retard</translation>
    </message>
    <message>
        <source>Value by days past due and location, %1</source>
        <translation>Valeur par jours de retard et par site, %1</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par ancienneté</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>Par site</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <comment>source, when</comment>
        <translation>%1 lu %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données : %1</translation>
    </message>
    <message>
        <source>Made %1 · picture %2</source>
        <comment>when, generation number</comment>
        <translation>Établi %1 · image %2</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Cannot open the workspace database %1: %2. Check that the folder exists and is yours.</source>
        <translation>Impossible d’ouvrir la base de l’espace de travail %1 : %2. Vérifiez que le dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>le disque est plein ; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>another program is writing to the workspace; try again when it is done</source>
        <translation>un autre programme écrit dans l’espace de travail ; réessayez quand il aura fini</translation>
    </message>
    <message>
        <source>the database file is damaged; restore a copy, or move it away and sync again</source>
        <translation>le fichier de la base est endommagé ; restaurez une copie, ou déplacez-le et resynchronisez</translation>
    </message>
    <message>
        <source>the file may not be written; check its permissions</source>
        <translation>le fichier ne peut pas être écrit ; vérifiez ses droits</translation>
    </message>
    <message>
        <source>the file cannot be opened; check its folder</source>
        <translation>le fichier ne peut pas être ouvert ; vérifiez son dossier</translation>
    </message>
    <message>
        <source>the disk reported an error; check the drive and try again</source>
        <translation>le disque a signalé une erreur ; vérifiez-le et réessayez</translation>
    </message>
    <message>
        <source>the database refused it; see the log</source>
        <translation>la base l’a refusé ; voir le journal technique</translation>
    </message>
    <message>
        <source>Could not %1: %2.</source>
        <translation>Impossible : %1 (%2).</translation>
    </message>
    <message>
        <source>open the workspace database %1</source>
        <translation>ouvrir la base de l’espace de travail %1</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Make a workspace filled with an invented distributor</source>
        <translation>Créer un espace de travail rempli avec un distributeur inventé</translation>
    </message>
    <message>
        <source>The demo is dated relative to today and uses no network. It goes into an empty
workspace only; give it a folder of its own with --workspace.</source>
        <translation>La démo est datée autour d’aujourd’hui et n’utilise pas le réseau. Elle ne va que dans un
espace de travail vide ; donnez-lui un dossier à elle avec --workspace.</translation>
    </message>
    <message>
        <source>The demo is ready in %1. Next: “repromisectl backlog”, “repromisectl untold”.</source>
        <translation>La démo est prête dans %1. Ensuite : « repromisectl backlog », « repromisectl untold ».</translation>
    </message>
</context>
<context>
    <name>DemoFilesText</name>
    <message>
        <source>Cannot write the demo file %1: %2. Check that there is room and that you may write there.</source>
        <translation>Impossible d’écrire le fichier de démo %1 : %2. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The demo data are missing from this program.</source>
        <translation>Les données de démo manquent dans ce programme.</translation>
    </message>
</context>
<context>
    <name>DemoHistoryText</name>
    <message>
        <source>The server says that there is no such mailbox.</source>
        <translation>Le serveur dit que cette boîte aux lettres n’existe pas.</translation>
    </message>
    <message>
        <source>The connection broke after the message was handed over.</source>
        <translation>La connexion s’est rompue après la remise du message.</translation>
    </message>
</context>
<context>
    <name>DescribedReader</name>
    <message>
        <source>The connector has no feed to test.</source>
        <translation>Le connecteur n’a pas de flux à tester.</translation>
    </message>
</context>
<context>
    <name>DescribedSources</name>
    <message>
        <source>%1 cannot be “%2”: %3.</source>
        <translation>%1 ne peut pas être « %2 » : %3.</translation>
    </message>
    <message>
        <source>it is not encrypted; use https, or allow it with --set plain=yes</source>
        <translation>ce n’est pas chiffré ; utilisez https, ou permettez-le avec --set plain=yes</translation>
    </message>
    <message>
        <source>%1 is a secret and must not be given like this: use --secret-env, --secret-stdin or “secret set”.</source>
        <translation>%1 est un secret et ne doit pas être donné ainsi : utilisez --secret-env, --secret-stdin ou « secret set ».</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choisissez parmi %1</translation>
    </message>
    <message>
        <source>write it like 2026-06-30</source>
        <translation>écrivez-le comme 2026-06-30</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>écrivez un nombre entier</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>écrivez yes ou no</translation>
    </message>
    <message>
        <source>A source of kind %1 has no setting “%2”.</source>
        <translation>Une source de sorte %1 n’a pas de réglage « %2 ».</translation>
    </message>
    <message>
        <source>A source of kind %1 needs %2: give --set %2=…. %3</source>
        <translation>Une source de sorte %1 demande %2 : donnez --set %2=…. %3</translation>
    </message>
    <message>
        <source>The source %1 has no secret of this name: choose one of %2.</source>
        <translation>La source %1 n’a pas de secret de ce nom : choisissez parmi %2.</translation>
    </message>
    <message>
        <source>%1 is missing: type it in.</source>
        <translation>%1 manque : saisissez-le.</translation>
    </message>
</context>
<context>
    <name>DescribedWriter</name>
    <message>
        <source>%1 does not take “%2” for %3.</source>
        <translation>%1 n’accepte pas « %2 » pour %3.</translation>
    </message>
    <message>
        <source>The record of %1/%2 came without the ETag that protects others&apos; changes, so nothing is written. The connector says where it stands; correct it.</source>
        <translation>L’enregistrement de %1/%2 est venu sans l’ETag qui protège les changements des autres ; rien n’est donc écrit. Le connecteur dit où il se trouve ; corrigez-le.</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Il accepte : %1.</translation>
    </message>
    <message>
        <source>%1 Change it in the system itself.</source>
        <translation>%1 Changez-le dans le système lui-même.</translation>
    </message>
    <message>
        <source>%1 needs its setting “%2” for this change. Give it to the source, then ask again.</source>
        <translation>%1 a besoin de son réglage « %2 » pour ce changement. Donnez-le à la source, puis redemandez.</translation>
    </message>
</context>
<context>
    <name>DescriptionCheck</name>
    <message>
        <source>no_next needs a token or a link in the answer.</source>
        <translation>no_next demande un jeton ou un lien dans la réponse.</translation>
    </message>
    <message>
        <source>This is missing: a short page has fewer records than size.</source>
        <translation>Ceci manque : une page courte a moins d’enregistrements que size.</translation>
    </message>
    <message>
        <source>The request sends no {page.number}, so every page would be the same.</source>
        <translation>La requête n’envoie pas {page.number}, donc chaque page serait la même.</translation>
    </message>
    <message>
        <source>The request sends no {page.offset}, so every page would be the same.</source>
        <translation>La requête n’envoie pas {page.offset}, donc chaque page serait la même.</translation>
    </message>
    <message>
        <source>The request sends no {page.token}, so every page would be the same.</source>
        <translation>La requête n’envoie pas {page.token}, donc chaque page serait la même.</translation>
    </message>
    <message>
        <source>This is missing; it says where the next one stands.</source>
        <translation>Ceci manque ; cela dit où se trouve la suivante.</translation>
    </message>
    <message>
        <source>The request sends {page.size}; give it.</source>
        <translation>La requête envoie {page.size} ; donnez-le.</translation>
    </message>
    <message>
        <source>The request sends {since.…}, but the feed has no since.</source>
        <translation>La requête envoie {since.…}, mais le flux n’a pas de since.</translation>
    </message>
    <message>
        <source>The request sends no {since.start}, so everything would be read each time. Send it, or remove since.</source>
        <translation>La requête n’envoie pas {since.start}, donc tout serait lu à chaque fois. Envoyez-le, ou supprimez since.</translation>
    </message>
    <message>
        <source>“%1” is no time; write it like 2020-01-01T00:00:00Z.</source>
        <translation>« %1 » n’est pas un moment ; écrivez-le comme 2020-01-01T00:00:00Z.</translation>
    </message>
    <message>
        <source>A window needs kind time, first, and {since.end} in the request.</source>
        <translation>Une fenêtre demande kind time, first, et {since.end} dans la requête.</translation>
    </message>
    <message>
        <source>A window must be larger than the grain.</source>
        <translation>Une fenêtre doit dépasser le grain.</translation>
    </message>
    <message>
        <source>Only times can overlap and have windows.</source>
        <translation>Seuls les moments peuvent se chevaucher et avoir des fenêtres.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write it like Europe/Berlin.</source>
        <translation>« %1 » n’est pas un fuseau horaire ; écrivez-le comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>The request sends no {each.%1}, so every answer would be the same.</source>
        <translation>La requête n’envoie pas {each.%1}, donc chaque réponse serait la même.</translation>
    </message>
    <message>
        <source>There is no feed “%1” before this one.</source>
        <translation>Il n’y a pas de flux « %1 » avant celui-ci.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1 n’ont pas de champ « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is filled twice.</source>
        <translation>« %1 » est rempli deux fois.</translation>
    </message>
    <message>
        <source>Nothing fills “%1”, so it cannot be added up.</source>
        <translation>Rien ne remplit « %1 », donc on ne peut pas l’additionner.</translation>
    </message>
    <message>
        <source>Nothing fills %1, without which %2 mean nothing.</source>
        <translation>Rien ne remplit %1, sans quoi %2 ne veulent rien dire.</translation>
    </message>
    <message>
        <source>Another feed has this name.</source>
        <translation>Un autre flux porte ce nom.</translation>
    </message>
    <message>
        <source>Another setting has this name.</source>
        <translation>Un autre réglage porte ce nom.</translation>
    </message>
    <message>
        <source>The default is none of the choices.</source>
        <translation>Le défaut n’est aucun des choix.</translation>
    </message>
    <message>
        <source>There is no feed, so nothing would be read.</source>
        <translation>Il n’y a pas de flux, donc rien ne serait lu.</translation>
    </message>
    <message>
        <source>There is no feed “%1”.</source>
        <translation>Il n’y a pas de flux « %1 ».</translation>
    </message>
    <message>
        <source>A feed that follows another one cannot be the probe.</source>
        <translation>Un flux qui en suit un autre ne peut pas servir de sonde.</translation>
    </message>
    <message>
        <source>Only a feed that is read whole each time (mode replace, without since) can be looked up in.</source>
        <translation>On ne peut chercher que dans un flux lu en entier à chaque fois (mode replace, sans since).</translation>
    </message>
    <message>
        <source>Nothing takes what is gathered: name it in assemble.</source>
        <translation>Rien ne prend ce qui est rassemblé : nommez-le dans assemble.</translation>
    </message>
    <message>
        <source>The assembler does not ask for this feed here: give it %1.</source>
        <translation>L’assembleur ne demande pas ce flux ici : donnez-lui %1.</translation>
    </message>
    <message>
        <source>The feed “%1” is missing, or it is not gathered.</source>
        <translation>Le flux « %1 » manque, ou il n’est pas rassemblé.</translation>
    </message>
    <message>
        <source>There is no assembler “%1”.</source>
        <translation>Il n’y a pas d’assembleur « %1 ».</translation>
    </message>
    <message>
        <source>There is no such setting of kind number.</source>
        <translation>Il n’y a pas de tel réglage de sorte number.</translation>
    </message>
    <message>
        <source>Tokens that rise from a number on are taken of the last record: give of_last.</source>
        <translation>Les jetons qui montent à partir d’un nombre sont pris du dernier enregistrement : donnez of_last.</translation>
    </message>
    <message>
        <source>This is missing: the feed would never end. Say short_page, empty_page, no_next, total_at, more_at, end_at or short_page_unless.</source>
        <translation>Ceci manque : le flux ne finirait jamais. Dites short_page, empty_page, no_next, total_at, more_at, end_at ou short_page_unless.</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>The file is larger than 1 MB; a description is small.</source>
        <translation>Le fichier dépasse 1 Mo ; une description est petite.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Le fichier est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>Le fichier doit contenir un objet JSON.</translation>
    </message>
    <message>
        <source>A setting of kind choice, and no other, lists its choices.</source>
        <translation>Un réglage de sorte choice, et aucun autre, énumère ses choix.</translation>
    </message>
    <message>
        <source>A secret must not stand in a file; remove this.</source>
        <translation>Un secret ne doit pas se trouver dans un fichier ; supprimez-le.</translation>
    </message>
    <message>
        <source>This program reads format 1.</source>
        <translation>Ce programme lit le format 1.</translation>
    </message>
    <message>
        <source>This is missing; it says where the system is.</source>
        <translation>Ceci manque ; cela dit où est le système.</translation>
    </message>
    <message>
        <source>This must be an object of what feeds have in common.</source>
        <translation>Ce doit être un objet de ce que les flux ont en commun.</translation>
    </message>
    <message>
        <source>There are more than 100 feeds.</source>
        <translation>Il y a plus de 100 flux.</translation>
    </message>
    <message>
        <source>There is nothing wrong with %1.</source>
        <translation>Il n’y a rien à redire à %1.</translation>
    </message>
    <message numerus="yes">
        <source> There are %n more problem(s).</source>
        <translation>
            <numerusform> Il y a %n autre problème.</numerusform><numerusform> Il y a %n autres problèmes.</numerusform></translation>
    </message>
    <message>
        <source>The connector %1 cannot be used: %2: %3%4 “repromisectl connector check” lists all that is wrong.</source>
        <translation>Le connecteur %1 ne peut pas servir : %2 : %3%4 « repromisectl connector check » énumère tout ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The file holds a number that is too large; correct it.</source>
        <translation>Le fichier contient un nombre trop grand ; corrigez-le.</translation>
    </message>
    <message>
        <source>There are more than 100 writes.</source>
        <translation>Il y a plus de 100 écritures.</translation>
    </message>
    <message>
        <source>“%1” is no change that can be written.</source>
        <translation>« %1 » n’est pas un changement qui peut être écrit.</translation>
    </message>
    <message>
        <source>Why there is no write for this is said already.</source>
        <translation>Pourquoi cela n’est pas écrit est déjà dit.</translation>
    </message>
    <message>
        <source>This is missing; it says which changes are meant.</source>
        <translation>Cela manque ; cela dit quels changements sont visés.</translation>
    </message>
    <message>
        <source>The file is no JSON (line %1, column %2); correct it there.</source>
        <translation>Le fichier n&apos;est pas du JSON (ligne %1, colonne %2) ; corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>This stands here twice, and only one would count; remove the other.</source>
        <translation>Ceci figure ici deux fois, et un seul compterait ; supprimez l&apos;autre.</translation>
    </message>
    <message>
        <source>The file is of format %1, and this program reads format 1: take a newer program, or an older file.</source>
        <translation>Le fichier est au format %1, et ce programme lit le format 1 : prenez un programme plus récent ou un fichier plus ancien.</translation>
    </message>
</context>
<context>
    <name>DescriptionText</name>
    <message>
        <source>nothing is shown to log in</source>
        <translation>rien n’est présenté pour se connecter</translation>
    </message>
    <message>
        <source>user and password with every request (basic)</source>
        <translation>utilisateur et mot de passe à chaque requête (basic)</translation>
    </message>
    <message>
        <source>a token with every request (bearer)</source>
        <translation>un jeton à chaque requête (bearer)</translation>
    </message>
    <message>
        <source>a key in the %1 “%2”</source>
        <translation>une clé dans %1 « %2 »</translation>
    </message>
    <message>
        <source>OAuth 2.0 by a refresh token, from %1</source>
        <translation>OAuth 2.0 par un jeton de rafraîchissement, de %1</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials, from %1</source>
        <translation>OAuth 2.0 client credentials, de %1</translation>
    </message>
    <message>
        <source>requests signed by OAuth 1.0a (HMAC-SHA256)</source>
        <translation>requêtes signées par OAuth 1.0a (HMAC-SHA256)</translation>
    </message>
    <message>
        <source>a session, by %1 %2</source>
        <translation>une session, par %1 %2</translation>
    </message>
    <message>
        <source>at most %1 calls in %2 s</source>
        <translation>au plus %1 appels en %2 s</translation>
    </message>
    <message>
        <source>one call at a time</source>
        <translation>un appel à la fois</translation>
    </message>
    <message>
        <source>%1 tries, waiting %2 s to %3 s; Retry-After counts, and a longer wait ends the run until then</source>
        <translation>%1 essais, avec %2 s à %3 s d’attente ; Retry-After compte, et une attente plus longue arrête le passage jusque-là</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>, normally %1</source>
        <translation>, normalement %1</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>une page</translation>
    </message>
    <message>
        <source>pages by number</source>
        <translation>pages par numéro</translation>
    </message>
    <message>
        <source>pages by offset</source>
        <translation>pages par décalage</translation>
    </message>
    <message>
        <source>pages from the last record&apos;s %1 on</source>
        <translation>pages à partir du %1 du dernier enregistrement</translation>
    </message>
    <message>
        <source>pages by the token at %1</source>
        <translation>pages par le jeton à %1</translation>
    </message>
    <message>
        <source>pages by the link at %1</source>
        <translation>pages par le lien à %1</translation>
    </message>
    <message>
        <source>pages by the Link header</source>
        <translation>pages par l’en-tête Link</translation>
    </message>
    <message>
        <source>everything, each time</source>
        <translation>tout, à chaque fois</translation>
    </message>
    <message>
        <source>everything that is asked for, each time</source>
        <translation>tout ce qui est demandé, à chaque fois</translation>
    </message>
    <message>
        <source>what changed by %1</source>
        <translation>ce qui a changé selon %1</translation>
    </message>
    <message>
        <source>, %1 min once more</source>
        <translation>, %1 min une fois de plus</translation>
    </message>
    <message>
        <source>, in pieces of %1 h</source>
        <translation>, par morceaux de %1 h</translation>
    </message>
    <message>
        <source>, first from %1</source>
        <translation>, d’abord à partir de %1</translation>
    </message>
    <message>
        <source>; once for each %1</source>
        <translation>; une fois pour chaque %1</translation>
    </message>
    <message>
        <source>; once for each %1 that the feed %2 delivers</source>
        <translation>; une fois pour chaque %1 que livre le flux %2</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2 : %3, %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 joined by “%2”</source>
        <translation>%1 joints par « %2 »</translation>
    </message>
    <message>
        <source>%1 from %2 (%3)</source>
        <translation>%1 depuis %2 (%3)</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1, version %2 (%3)</translation>
    </message>
    <message>
        <source> (when %1 is %2)</source>
        <translation> (quand %1 est %2)</translation>
    </message>
    <message>
        <source>found when everything is read again, every %1 days</source>
        <translation>trouvés quand tout est relu, tous les %1 jours</translation>
    </message>
    <message>
        <source>, looked up in %1</source>
        <translation>, cherché dans %1</translation>
    </message>
    <message>
        <source>OAuth 2.0 by a user&apos;s name and password, from %1</source>
        <translation>OAuth 2.0 par nom et mot de passe d&apos;un utilisateur, de %1</translation>
    </message>
    <message>
        <source>%1; each time whole: %2</source>
        <translation>%1 ; en entier à chaque fois : %2</translation>
    </message>
    <message>
        <source>; gathered for the assembler</source>
        <translation>; rassemblé pour l’assembleur</translation>
    </message>
    <message>
        <source>what is closed, from the first day of the month %1 months ago on; with a new month everything is read again</source>
        <translation>ce qui est clos, à partir du premier jour du mois d’il y a %1 mois ; avec un nouveau mois, tout est relu</translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <translation>où %1 vaut %2</translation>
    </message>
    <message>
        <source>where %1 is not %2</source>
        <translation>où %1 ne vaut pas %2</translation>
    </message>
    <message>
        <source>; ended by %1 %2</source>
        <translation>; terminée par %1 %2</translation>
    </message>
    <message>
        <source>; it ends by itself when nobody uses it</source>
        <translation>; elle se termine d’elle-même quand personne ne l’utilise</translation>
    </message>
    <message>
        <source>, nothing if %1</source>
        <translation>, rien si %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>, with the other sign</source>
        <translation>, avec le signe opposé</translation>
    </message>
    <message>
        <source>, else “%1”</source>
        <translation>, sinon « %1 »</translation>
    </message>
    <message>
        <source>; only %1</source>
        <translation>; seulement %1</translation>
    </message>
    <message>
        <source>; gone %1</source>
        <translation>; disparus %1</translation>
    </message>
    <message>
        <source>; records of one key make one, with the sum of %1</source>
        <translation>; les enregistrements d&apos;une même clé n&apos;en font qu&apos;un, avec la somme de %1</translation>
    </message>
    <message>
        <source>found by every sync, since everything is read each time</source>
        <translation>trouvés à chaque synchronisation, puisque tout est lu chaque fois</translation>
    </message>
    <message>
        <source>; by every sync in what is read whole each time</source>
        <translation>; à chaque synchronisation pour ce qui est lu en entier chaque fois</translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>Write messages to customers who do not know yet</source>
        <translation>Écrire aux clients qui ne savent pas encore</translation>
    </message>
    <message>
        <source>One message for each contact and language, over all their lines. Nothing is sent: look
at a draft with “repromisectl message show ID”, then “repromisectl send”.
Rows in state undraftable have no usable address; they need a person.</source>
        <translation>Un message par contact et par langue, sur toutes leurs lignes. Rien n’est envoyé : lisez un
brouillon avec « repromisectl message show ID », puis « repromisectl send ».
Les lignes à l’état undraftable n’ont pas d’adresse utilisable ; il leur faut une personne.</translation>
    </message>
    <message>
        <source>about every line whose customer does not know (the default)</source>
        <translation>sur toutes les lignes dont le client ne sait rien (défaut)</translation>
    </message>
    <message>
        <source>about these lines</source>
        <translation>sur ces lignes</translation>
    </message>
    <message>
        <source>message template</source>
        <translation>modèle de message</translation>
    </message>
    <message>
        <source>Choose one of --untold, --line and --incident.</source>
        <translation>Choisissez un seul de --untold, --line et --incident.</translation>
    </message>
    <message>
        <source>--line “%1” is not of the form ORDER/LINE.</source>
        <translation>--line « %1 » n’est pas de la forme COMMANDE/LIGNE.</translation>
    </message>
    <message>
        <source>There is no open line %1. “repromisectl backlog --all-open” lists those there are.</source>
        <translation>Il n’y a pas de ligne ouverte %1. « repromisectl backlog --all-open » énumère celles qui existent.</translation>
    </message>
    <message>
        <source>about the lines of this incident whose customer does not know</source>
        <translation>sur les lignes de cet incident dont le client ne sait rien</translation>
    </message>
</context>
<context>
    <name>DraftMessagesText</name>
    <message>
        <source>Stopped. No draft was kept.</source>
        <translation>Arrêté. Aucun brouillon n’a été gardé.</translation>
    </message>
    <message>
        <source>Writing messages</source>
        <translation>Rédaction des messages</translation>
    </message>
</context>
<context>
    <name>DraftPlanner</name>
    <message>
        <source>The customer has no contact. Add one in the source system, or tell the customer by telephone.</source>
        <translation>Le client n’a pas de contact. Ajoutez-en un dans le système source, ou prévenez le client par téléphone.</translation>
    </message>
    <message>
        <source>The source marks this address as not usable. Correct it there, or tell the customer by telephone.</source>
        <translation>La source marque cette adresse comme inutilisable. Corrigez-la là-bas, ou prévenez le client par téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>it tells of %n line(s), more than may be sent unseen</source>
        <translation>
            <numerusform>il parle de %n ligne, plus qu’il n’est permis d’envoyer sans relecture</numerusform><numerusform>il parle de %n lignes, plus qu’il n’est permis d’envoyer sans relecture</numerusform></translation>
    </message>
    <message>
        <source>its lines are worth %1 %2, more than may be sent unseen</source>
        <translation>ses lignes valent %1 %2, plus qu’il n’est permis d’envoyer sans relecture</translation>
    </message>
</context>
<context>
    <name>DraftReview</name>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>%1 is not open any more. Discard the message and draft it again.</source>
        <translation>%1 n’est plus ouverte. Abandonnez le message et rédigez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: the message says %2, but it is %3 now. Discard the message and draft it again.</source>
        <translation>%1 : le message dit %2, mais c’est maintenant %3. Abandonnez le message et rédigez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>DropFile</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>it is empty. Export it again.</source>
        <translation>il est vide. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>it holds no whole EDI message. Have it sent again.</source>
        <translation>il ne contient pas de message EDI entier. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source>its name does not begin with what it holds. Set kind for this source, or name files by one of: %1.</source>
        <translation>son nom ne commence pas par ce qu’il contient. Donnez kind à cette source, ou nommez les fichiers d’après l’un de : %1.</translation>
    </message>
    <message>
        <source>it is larger than 64 megabytes. Send it in parts.</source>
        <translation>il dépasse 64 mégaoctets. Envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>it is no valid JSON, or cut, or nested deeper than 64 levels. Export it again.</source>
        <translation>ce n’est pas du JSON valable, ou il est coupé ou imbriqué au-delà de 64 niveaux. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>it is an old or an encrypted Excel file. Save it as .xlsx without a password.</source>
        <translation>c&apos;est un ancien fichier Excel ou un fichier chiffré. Enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>Its sender seems to have changed it. If that is right, accept it (&quot;source accept NAME&quot;) and put the file in again.</source>
        <translation>Son expéditeur semble l’avoir changé. Si c’est juste, acceptez-le (&quot;source accept NAME&quot;) et déposez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>it no longer has %1, which held values before.</source>
        <translation>il n’a plus %1, qui contenait des valeurs jusqu’ici.</translation>
    </message>
    <message>
        <source>no value of %1 can be read any more.</source>
        <translation>plus aucune valeur de %1 n’est lisible.</translation>
    </message>
</context>
<context>
    <name>DropFolder</name>
    <message>
        <source>Cannot write %1: %2. Check the folder&apos;s permissions.</source>
        <translation>Impossible d’écrire %1 : %2. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or correct the source&apos;s dir.</source>
        <translation>Il n’y a pas de dossier %1. Créez-le, ou corrigez dir de la source.</translation>
    </message>
    <message>
        <source>Files of %1 cannot be put into its folder %2, so none is taken. Allow writing there.</source>
        <translation>Les fichiers de %1 ne peuvent pas être mis dans son dossier %2, donc aucun n’est pris. Permettez d’y écrire.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its permissions.</source>
        <translation>Le dossier %1 est illisible. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>%1 was read, but cannot be moved to %2: %3. It will not be read again; allow moving it.</source>
        <translation>%1 a été lu, mais ne peut pas être déplacé vers %2 : %3. Il ne sera pas relu ; permettez de le déplacer.</translation>
    </message>
</context>
<context>
    <name>DropFolderReader</name>
    <message>
        <source>The same content was taken on %1 as %2 and was not taken again. To apply it once more, put it back and run &quot;sync NAME --full&quot;.</source>
        <translation>Le même contenu a été pris le %1 comme %2 et n’a pas été repris. Pour l’appliquer encore, remettez-le et lancez &quot;sync NAME --full&quot;.</translation>
    </message>
    <message>
        <source>Nothing of %1 could be used; correct it and put it in again.</source>
        <translation>Rien de %1 n’a pu servir ; corrigez-le et remettez-le.</translation>
    </message>
    <message>
        <source>The name of %1 is not written in UTF-8, so it cannot be taken. Rename it.</source>
        <translation>Le nom de %1 n&apos;est pas écrit en UTF-8, le fichier ne peut donc pas être repris. Renommez-le.</translation>
    </message>
</context>
<context>
    <name>DropSource</name>
    <message>
        <source>%1 cannot be “%2”: %3</source>
        <translation>%1 ne peut pas être « %2 » : %3</translation>
    </message>
    <message>
        <source>write name:value, more of them after commas.</source>
        <translation>écrivez nom:valeur, d’autres après des virgules.</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2.</source>
        <translation>écrivez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>choose one of: %1.</source>
        <translation>choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>choose required or optional.</source>
        <translation>choisissez required ou optional.</translation>
    </message>
    <message>
        <source>write a code like EUR.</source>
        <translation>écrivez un code comme EUR.</translation>
    </message>
    <message>
        <source>set kind too, so that it is clear what the columns are of.</source>
        <translation>donnez aussi kind, pour que l’on sache de quoi sont les colonnes.</translation>
    </message>
    <message>
        <source>%1 have these: %2.</source>
        <translation>%1 ont celles-ci : %2.</translation>
    </message>
    <message>
        <source>A source of kind %1 has no setting “%2”.</source>
        <translation>Une source de sorte %1 n’a pas de réglage « %2 ».</translation>
    </message>
    <message>
        <source>A source of kind %1 needs its folder: give --dir DIR.</source>
        <translation>Une source de sorte %1 demande son dossier : donnez --dir DIR.</translation>
    </message>
    <message>
        <source>choose auto, csv, xlsx, json, cloudevents or edi.</source>
        <translation>choisissez auto, csv, xlsx, json, cloudevents ou edi.</translation>
    </message>
    <message>
        <source>choose point or comma.</source>
        <translation>choisissez point ou comma.</translation>
    </message>
    <message>
        <source>choose ymd, dmy or mdy.</source>
        <translation>choisissez ymd, dmy ou mdy.</translation>
    </message>
</context>
<context>
    <name>EdiFile</name>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>La lecture a été arrêtée ; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>EdiMapping</name>
    <message>
        <source>%1 was read, but there is no record here to keep it in.</source>
        <translation>%1 a été lu, mais il n’y a pas ici d’enregistrement pour le garder.</translation>
    </message>
</context>
<context>
    <name>EdiMaps</name>
    <message>
        <source>Messages of type %1 are not used here; this one was passed over.</source>
        <translation>Les messages de type %1 ne servent pas ici ; celui-ci a été passé.</translation>
    </message>
</context>
<context>
    <name>EdiReader</name>
    <message>
        <source>%1 stands outside any interchange; send the file with its header.</source>
        <translation>%1 est hors de tout échange ; envoyez le fichier avec son en-tête.</translation>
    </message>
    <message>
        <source>%1 ends a message that did not begin; a part of the file is missing.</source>
        <translation>%1 finit un message qui n’a pas commencé ; une partie du fichier manque.</translation>
    </message>
    <message>
        <source>The message began as &quot;%1&quot; and ends as &quot;%2&quot;, so it may be cut or mixed with another; nothing of it was taken. Have it sent again.</source>
        <translation>Le message commence par « %1 » et finit par « %2 », il est peut-être coupé ou mêlé à un autre ; rien n’en a été pris. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source>The message says it has %1 segments, but %2 came; nothing of it was taken. Have it sent again.</source>
        <translation>Le message annonce %1 segments, mais %2 sont venus ; rien n’en a été pris. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source>%1 ends what did not begin; a part of the file is missing.</source>
        <translation>%1 finit ce qui n’a pas commencé ; une partie du fichier manque.</translation>
    </message>
    <message>
        <source>%1 began as &quot;%2&quot; and ends as &quot;%3&quot;; its messages were whole and were taken. Tell the sender.</source>
        <translation>%1 commence par « %2 » et finit par « %3 » ; ses messages étaient entiers et ont été pris. Dites-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 says it holds %2, but %3 came; those were taken. Ask the sender for what is missing.</source>
        <translation>%1 annonce %2, mais %3 sont venus ; ceux-là ont été pris. Demandez à l’expéditeur ce qui manque.</translation>
    </message>
    <message>
        <source>The message has no end: the file is cut or a trailer is missing; nothing of it was taken. Have it sent again.</source>
        <translation>Le message n’a pas de fin : le fichier est coupé ou une fin manque ; rien n’en a été pris. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source>%1 has no end, so more messages may have followed; whole ones were taken. Ask the sender.</source>
        <translation>%1 n’a pas de fin, donc d’autres messages ont pu suivre ; les entiers ont été pris. Demandez à l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 stands outside any message and was passed over.</source>
        <translation>%1 est hors de tout message et a été passé.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this segment; nothing of its message was taken. Have it sent again.</source>
        <translation>Le fichier finit au milieu de ce segment ; rien de son message n’a été pris. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source>The message is larger than %1 segments or %2 bytes and was not taken. Have it sent in parts.</source>
        <translation>Le message dépasse %1 segments ou %2 octets et n’a pas été pris. Faites-le envoyer en plusieurs parties.</translation>
    </message>
    <message>
        <source>This is no EDI interchange: ISA, UNA or UNB was expected. It was passed over.</source>
        <translation>Ce n’est pas un échange EDI : ISA, UNA ou UNB était attendu. Il a été passé.</translation>
    </message>
    <message>
        <source>The interchange header is damaged, so its separators are not known. Have it sent again.</source>
        <translation>L’en-tête de l’échange est endommagé, donc ses séparateurs sont inconnus. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source>The segment is longer than %1 bytes; check the segment terminator.</source>
        <translation>Le segment dépasse %1 octets ; vérifiez la fin de segment.</translation>
    </message>
    <message>
        <source>The segment has unprintable characters or far too many elements. Have it sent again.</source>
        <translation>Le segment a des caractères non imprimables ou bien trop d’éléments. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source> Nothing of its message was taken.</source>
        <translation> Rien de son message n’a été pris.</translation>
    </message>
</context>
<context>
    <name>EdiReport</name>
    <message>
        <source>There are more faults than are listed; correct the file as a whole.</source>
        <translation>Il y a plus de fautes qu’il n’en est énuméré ; corrigez le fichier dans son ensemble.</translation>
    </message>
    <message>
        <source>Segment %1 (line %2): %3</source>
        <translation>Segment %1 (ligne %2) : %3</translation>
    </message>
</context>
<context>
    <name>EnvironmentSecrets</name>
    <message>
        <source>The secret in the environment variable %1 is set by whoever starts the program. Change it there.</source>
        <translation>Le secret de la variable d’environnement %1 est donné par qui lance le programme. Changez-le là.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it to the secret before starting the program.</source>
        <translation>La variable d’environnement %1 n’est pas définie. Donnez-lui le secret avant de lancer le programme.</translation>
    </message>
</context>
<context>
    <name>EventDays</name>
    <message>
        <source>the event “%1” %2</source>
        <translation>l’événement « %1 » %2</translation>
    </message>
    <message>
        <source>makes the calendar repeat too often to be followed.</source>
        <translation>fait répéter le calendrier trop souvent pour être suivi.</translation>
    </message>
    <message>
        <source>has no start that is a day.</source>
        <translation>n’a pas de début qui soit un jour.</translation>
    </message>
    <message>
        <source>repeats more often than daily, or by no known rule.</source>
        <translation>se répète plus d’une fois par jour, ou selon aucune règle connue.</translation>
    </message>
    <message>
        <source>repeats by a rule that is not understood.</source>
        <translation>se répète selon une règle qui n’est pas comprise.</translation>
    </message>
</context>
<context>
    <name>ExceptionText</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>It will ship later than promised.</source>
        <translation>Elle partira plus tard que promis.</translation>
    </message>
    <message>
        <source>Later than told</source>
        <translation>Plus tard qu’annoncé</translation>
    </message>
    <message>
        <source>It will ship later than the customer was told.</source>
        <translation>Elle partira plus tard que ce qui a été annoncé au client.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>The order system has confirmed no date.</source>
        <translation>Le système de commandes n’a confirmé aucune date.</translation>
    </message>
    <message>
        <source>Releasable</source>
        <translation>À libérer</translation>
    </message>
    <message>
        <source>Free stock covers it: only the release is missing.</source>
        <translation>Le stock libre la couvre : seule la libération manque.</translation>
    </message>
    <message>
        <source>No supply</source>
        <translation>Sans couverture</translation>
    </message>
    <message>
        <source>Nothing in stock or on order covers it.</source>
        <translation>Rien en stock ni en commande ne la couvre.</translation>
    </message>
    <message>
        <source>Supply slipped</source>
        <translation>Réception glissée</translation>
    </message>
    <message>
        <source>The supply it waits for is later than first promised.</source>
        <translation>La réception qu’elle attend est plus tardive que promis d’abord.</translation>
    </message>
    <message>
        <source>Allocation lost</source>
        <translation>Affectation perdue</translation>
    </message>
    <message>
        <source>Stock that was set aside for it is gone.</source>
        <translation>Le stock mis de côté pour elle a disparu.</translation>
    </message>
    <message>
        <source>Ship complete</source>
        <translation>Livraison complète</translation>
    </message>
    <message>
        <source>It waits for the rest of its order.</source>
        <translation>Elle attend le reste de sa commande.</translation>
    </message>
    <message>
        <source>Credit hold</source>
        <translation>Blocage crédit</translation>
    </message>
    <message>
        <source>The customer&apos;s credit limit stops it.</source>
        <translation>La limite de crédit du client l’arrête.</translation>
    </message>
    <message>
        <source>Delivery block</source>
        <translation>Blocage livraison</translation>
    </message>
    <message>
        <source>A block in the order system stops it.</source>
        <translation>Un blocage dans le système de commandes l’arrête.</translation>
    </message>
    <message>
        <source>Pick short</source>
        <translation>Manque au picking</translation>
    </message>
    <message>
        <source>The warehouse found less than was booked.</source>
        <translation>L’entrepôt a trouvé moins que prévu.</translation>
    </message>
    <message>
        <source>Data conflict</source>
        <translation>Conflit de données</translation>
    </message>
    <message>
        <source>Two sources disagree about it.</source>
        <translation>Deux sources se contredisent à son sujet.</translation>
    </message>
    <message>
        <source>Stale source</source>
        <translation>Source périmée</translation>
    </message>
    <message>
        <source>Its source has not been read for too long.</source>
        <translation>Sa source n’a pas été lue depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non prévenu</translation>
    </message>
    <message>
        <source>The customer does not know the present date yet.</source>
        <translation>Le client ne connaît pas encore la date actuelle.</translation>
    </message>
    <message>
        <source>Consent due</source>
        <translation>Accord attendu</translation>
    </message>
    <message>
        <source>The customer has to agree first.</source>
        <translation>Le client doit d’abord être d’accord.</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Échec du message</translation>
    </message>
    <message>
        <source>A message about it could not be delivered.</source>
        <translation>Un message à son sujet n’a pas pu être remis.</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Why an order line has the date it has</source>
        <translation>Pourquoi une ligne de commande a sa date</translation>
    </message>
    <message>
        <source>no supply</source>
        <translation>sans couverture</translation>
    </message>
    <message>
        <source>outranked by %1/%2, which takes %3</source>
        <translation>précédée par %1/%2, qui prend %3</translation>
    </message>
    <message>
        <source>  likely %1, safe %2</source>
        <translation>  probable %1, sûre %2</translation>
    </message>
    <message>
        <source>explain the plan of this run variant, not the present one</source>
        <translation>expliquer le plan de cette variante, pas celui d’à présent</translation>
    </message>
    <message>
        <source>considered %1 of %2: %3, gave %4, left %5</source>
        <comment>supply, date, three quantities</comment>
        <translation>considéré %1 de %2 : %3, a donné %4, reste %5</translation>
    </message>
    <message numerus="yes">
        <source>; %n other line(s) have some of it, the most %1/%2 with %3</source>
        <translation>
            <numerusform>; %n autre ligne en a une part, le plus %1/%2 avec %3</numerusform><numerusform>; %n autres lignes en ont une part, le plus %1/%2 avec %3</numerusform></translation>
    </message>
    <message>
        <source>With the customer on %1.</source>
        <translation>Chez le client le %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3 says %4, %5 says %6; %7 counts</source>
        <comment>record, field, source, value, …</comment>
        <translation>%1 %2 : %3 dit %4, %5 dit %6 ; %7 compte</translation>
    </message>
</context>
<context>
    <name>ExplainLineUseCaseText</name>
    <message>
        <source>There is no open line %1/%2. “repromisectl backlog --all-open” lists those there are.</source>
        <translation>Il n’y a pas de ligne ouverte %1/%2. « repromisectl backlog --all-open » énumère celles qui existent.</translation>
    </message>
</context>
<context>
    <name>ExplanationWriter</name>
    <message>
        <source>%1 of %2 (order %3, line %4)</source>
        <comment>quantity, item, order, line</comment>
        <translation>%1 %2 (commande %3, ligne %4)</translation>
    </message>
    <message>
        <source>We cannot give a date for %1 yet: we are still looking for supply of %2.</source>
        <translation>Nous ne pouvons pas encore donner de date pour %1 : nous cherchons encore à couvrir %2.</translation>
    </message>
    <message>
        <source>%1 will ship on %2.</source>
        <translation>%1 : expédition prévue le %2.</translation>
    </message>
    <message>
        <source>%1 will ship on %2, %3 after the agreed date.</source>
        <comment>goods, date, number of days</comment>
        <translation>%1 : expédition prévue le %2, %3 après la date convenue.</translation>
    </message>
    <message>
        <source>%1 has no supply for %2 of the %3 that are open.</source>
        <translation>%1 n’est pas couverte pour %2 des %3 ouverts.</translation>
    </message>
    <message>
        <source>%1 can ship on %2; no date was requested or promised.</source>
        <translation>%1 peut partir le %2 ; aucune date n’a été demandée ni promise.</translation>
    </message>
    <message>
        <source>%1 can ship on %2, in time for its due date %3.</source>
        <translation>%1 peut partir le %2, à temps pour son échéance du %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can ship on %2, %n day(s) after its due date %3.</source>
        <translation>
            <numerusform>%1 peut partir le %2, %n jour après son échéance du %3.</numerusform><numerusform>%1 peut partir le %2, %n jours après son échéance du %3.</numerusform></translation>
    </message>
    <message>
        <source>Nothing is pegged to it: no stock is free and no dated supply is left.</source>
        <translation>Rien ne lui est affecté : aucun stock n’est libre et aucune réception datée ne reste.</translation>
    </message>
    <message>
        <source>It gets %1.</source>
        <comment>list of supplies</comment>
        <translation>Elle reçoit %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 already allocated</source>
        <translation>%1 déjà affectés</translation>
    </message>
    <message>
        <source>%1 from free stock</source>
        <translation>%1 du stock libre</translation>
    </message>
    <message>
        <source>%1 from %2 on %3</source>
        <comment>quantity, inbound line, date</comment>
        <translation>%1 de %2 le %3</translation>
    </message>
    <message>
        <source>The date comes from %1 (%2), first promised for %3: ask for a firm date.</source>
        <comment>inbound line, supplier, date</comment>
        <translation>La date vient de %1 (%2), promise d’abord pour le %3 : demandez une date ferme.</translation>
    </message>
    <message>
        <source>The date comes from %1 (%2).</source>
        <comment>inbound line, supplier</comment>
        <translation>La date vient de %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ranked higher took %1 that would have helped, first %2/%3.</source>
        <translation>
            <numerusform>%n ligne mieux classée a pris %1 qui auraient aidé, d’abord %2/%3.</numerusform><numerusform>%n lignes mieux classées ont pris %1 qui auraient aidé, d’abord %2/%3.</numerusform></translation>
    </message>
    <message>
        <source>All that is missing is free in stock today: only the release is missing.</source>
        <translation>Tout ce qui manque est libre en stock aujourd’hui : seule la libération manque.</translation>
    </message>
    <message>
        <source>All of it is there and allocated: it only has to be shipped.</source>
        <translation>Tout est là et affecté : il ne reste qu’à expédier.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform><numerusform>%n jours</numerusform></translation>
    </message>
    <message>
        <source>Part of it waits for %1 (%2) on %3.</source>
        <comment>inbound line, supplier, date</comment>
        <translation>Une partie attend %1 (%2) le %3.</translation>
    </message>
</context>
<context>
    <name>FeedPartReader</name>
    <message>
        <source>This is missing; it says where a record&apos;s stamp stands.</source>
        <translation>Ceci manque ; cela dit où se trouve l’horodatage d’un enregistrement.</translation>
    </message>
    <message>
        <source>{%1} is no placeholder.</source>
        <translation>{%1} n’est pas une variable.</translation>
    </message>
    <message>
        <source>Give either a feed or a list to go through.</source>
        <translation>Donnez soit un flux, soit une liste à parcourir.</translation>
    </message>
    <message>
        <source>This is missing; it says which value of the feed&apos;s records is taken.</source>
        <translation>Ceci manque ; cela dit quelle valeur des enregistrements du flux est prise.</translation>
    </message>
    <message>
        <source>An HTTP status is a number from 100 to 599.</source>
        <translation>Un statut HTTP est un nombre de 100 à 599.</translation>
    </message>
    <message>
        <source>This says nothing; give status, body_has or at.</source>
        <translation>Ceci ne dit rien ; donnez status, body_has ou at.</translation>
    </message>
    <message>
        <source>This is missing; it says what to do with such an answer.</source>
        <translation>Ceci manque ; cela dit quoi faire d’une telle réponse.</translation>
    </message>
    <message>
        <source>This is missing; it says what to ask for.</source>
        <translation>Ceci manque ; cela dit quoi demander.</translation>
    </message>
    <message>
        <source>This is missing; write {&quot;kind&quot;: &quot;single&quot;} when there is only one page.</source>
        <translation>Ceci manque ; écrivez {&quot;kind&quot;: &quot;single&quot;} quand il n’y a qu’une page.</translation>
    </message>
    <message>
        <source>Only records of a feed can be chosen by what they hold.</source>
        <translation>Seuls les enregistrements d’un flux peuvent être choisis d’après leur contenu.</translation>
    </message>
    <message>
        <source>“%1” is no stop rule: choose short_page, empty_page or no_next, or give total_at, more_at, end_at or short_page_unless.</source>
        <translation>« %1 » n’est pas une règle de fin : choisissez short_page, empty_page ou no_next, ou donnez total_at, more_at, end_at ou short_page_unless.</translation>
    </message>
</context>
<context>
    <name>FeedRun</name>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>La lecture de %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 lost its place in %2 again and again. Try again later.</source>
        <translation>%1 a perdu sa place dans %2 encore et encore. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 delivers more than %2 records, so reading was stopped and nothing was changed.</source>
        <translation>%1 livre plus de %2 enregistrements, donc la lecture a été arrêtée et rien n’a été changé.</translation>
    </message>
    <message>
        <source>What %1 answers has changed: %2 is no longer there, or is something else, in every record of %3. Nothing was changed here. Correct the connector, or ask what was changed there.</source>
        <translation>Ce que répond %1 a changé : %2 n’est plus là, ou est autre chose, dans chaque enregistrement de %3. Rien n’a été changé ici. Corrigez le connecteur, ou demandez ce qui a été changé là-bas.</translation>
    </message>
    <message>
        <source>%1 no longer delivers %2 in %3, which every record had. That looks like a change there, so nothing was changed here. Ask what was changed; if it is right, accept it and sync again.</source>
        <translation>%1 ne livre plus %2 dans %3, que chaque enregistrement avait. Cela ressemble à un changement là-bas ; rien n&apos;a donc été changé ici. Demandez ce qui a été changé ; si c&apos;est juste, acceptez-le et synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not deliver %2 in the order that was asked for, so some could be missing. Nothing was changed; try again later.</source>
        <translation>%1 ne livre pas %2 dans l’ordre demandé, il pourrait donc en manquer. Rien n’a été changé ; réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>FieldConverter</name>
    <message>
        <source>%1 is missing, and the record means nothing without it; fill it in there.</source>
        <translation>%1 manque, et l’enregistrement ne veut rien dire sans cela ; remplissez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 is a list or an object where one value was expected; correct the connector&apos;s pointer.</source>
        <translation>%1 est une liste ou un objet là où une valeur était attendue ; corrigez le pointeur du connecteur.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number; correct it there.</source>
        <translation>%1 est « %2 », qui n’est pas un nombre ; corrigez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no date; correct it there.</source>
        <translation>%1 est « %2 », qui n’est pas une date ; corrigez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no time; correct it there.</source>
        <translation>%1 est « %2 », qui n’est pas une heure ; corrigez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is neither yes nor no; correct it there.</source>
        <translation>%1 est « %2 », ni oui ni non ; corrigez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, a word the connector does not know; add it to the field&apos;s map.</source>
        <translation>%1 est « %2 », un mot que le connecteur ne connaît pas ; ajoutez-le à map du champ.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not among the records it refers to; correct it there.</source>
        <translation>%1 est « %2 », qui n’est pas parmi les enregistrements visés ; corrigez-le là-bas.</translation>
    </message>
    <message>
        <source>What %1 says does not go together; correct it there.</source>
        <translation>Ce que dit %1 ne va pas ensemble ; corrigez-le là-bas.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>Cannot read %1: there is no such file. Export it again or check the folder.</source>
        <translation>Impossible de lire %1 : ce fichier n’existe pas. Exportez-le de nouveau ou vérifiez le dossier.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is %2, not a file. Move it away.</source>
        <translation>Impossible de lire %1 : c’est %2, pas un fichier. Déplacez-le.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>un périphérique ou un tube</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check its permissions.</source>
        <translation>Impossible de lire %1 : %2. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Cannot go on reading %1: %2. Check the disk and try again.</source>
        <translation>Impossible de continuer à lire %1 : %2. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the disk and try again.</source>
        <translation>Impossible de lire %1 : %2. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>%1 changed while it was read, so nothing of it was taken. Sync again when the export has finished.</source>
        <translation>%1 a changé pendant la lecture, donc rien n’en a été repris. Resynchronisez quand l’export sera terminé.</translation>
    </message>
</context>
<context>
    <name>FileSecrets</name>
    <message>
        <source>The secrets file %1 cannot be opened: %2.</source>
        <translation>Le fichier des secrets %1 ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 can be read by others. Change its secrets, then make it readable by its owner only (chmod 600).</source>
        <translation>Le fichier des secrets %1 peut être lu par d’autres. Changez ses secrets, puis rendez-le lisible par son seul propriétaire (chmod 600).</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read.</source>
        <translation>Le fichier des secrets %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of texts. Mend or remove it.</source>
        <translation>Le fichier des secrets %1 n’est pas un objet JSON de textes. Réparez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written: %2. Nothing was changed.</source>
        <translation>Le fichier des secrets %1 ne peut pas être écrit : %2. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The secrets file %1 holds nothing for %2. Enter it again.</source>
        <translation>Le fichier des secrets %1 ne contient rien pour %2. Saisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>FilterOption</name>
    <message>
        <source>only lines with these values</source>
        <translation>seulement les lignes ayant ces valeurs</translation>
    </message>
    <message>
        <source>Cannot filter by “%1”: choose one of %2.</source>
        <translation>Impossible de filtrer par « %1 » : choisissez parmi %2.</translation>
    </message>
    <message>
        <source>--filter takes any of %1.
The same key twice means either value; different keys must all hold.</source>
        <translation>--filter accepte l’un ou plusieurs de %1.
La même clé deux fois veut dire l’une ou l’autre valeur ; des clés différentes doivent toutes valoir.</translation>
    </message>
</context>
<context>
    <name>FirstStepsText</name>
    <message>
        <source>The demo goes into an empty workspace only, and %1 has sources already. Name another folder with --workspace DIR.</source>
        <translation>La démo ne va que dans un espace de travail vide, et %1 a déjà des sources. Nommez un autre dossier avec --workspace DIR.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>The last syncs</source>
        <translation>Les dernières synchronisations</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 is not encrypted, so nothing was sent. Use https, or allow plain connections for this source.</source>
        <translation>%1 n’est pas chiffré, donc rien n’a été envoyé. Utilisez https, ou permettez les connexions non chiffrées pour cette source.</translation>
    </message>
    <message>
        <source>A line break was found in what should be sent to %1 as a header, so nothing was sent. Check the source&apos;s settings.</source>
        <translation>Un saut de ligne se trouvait dans ce qui devait partir vers %1 comme en-tête, donc rien n’a été envoyé. Vérifiez les réglages de la source.</translation>
    </message>
    <message>
        <source>There is not enough memory to send a request.</source>
        <translation>Il n’y a pas assez de mémoire pour envoyer une requête.</translation>
    </message>
    <message>
        <source>The request to %1 was stopped.</source>
        <translation>La requête à %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB, so it was dropped. Check the address.</source>
        <translation>La réponse de %1 dépasse %2 Mo et a été abandonnée. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent. Check its certificate, or give the source its authority&apos;s file.</source>
        <translation>%1 n’a pas pu prouver son identité, donc rien n’a été envoyé. Vérifiez son certificat, ou donnez à la source le fichier de son autorité.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 broke off its answer. Try again later.</source>
        <translation>%1 a interrompu sa réponse. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the address, or try again later.</source>
        <translation>%1 est injoignable. Vérifiez le réseau et l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which was not followed. Enter the right address.</source>
        <translation>%1 renvoie vers %2, ce qui n’a pas été suivi. Saisissez la bonne adresse.</translation>
    </message>
    <message>
        <source>%1 sends us round in circles. Check the address.</source>
        <translation>%1 nous fait tourner en rond. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1, since it could not be recorded before.</source>
        <translation>Rien n’a été envoyé à %1, car cela n’a pas pu être noté avant.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read, so nothing was sent to %2. Give the source&apos;s ca as the path of a PEM file.</source>
        <translation>Les certificats de %1 ne peuvent pas être lus, rien n&apos;a donc été envoyé à %2. Donnez comme ca de la source le chemin d&apos;un fichier PEM.</translation>
    </message>
</context>
<context>
    <name>HttpUrl</name>
    <message>
        <source>%1 is not an address that can be used. Give one like https://host/, without user and password.</source>
        <translation>%1 n’est pas une adresse utilisable. Donnez-en une comme https://host/, sans utilisateur ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>IncidentBar</name>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>Leave the incident</source>
        <translation>Quitter l’incident</translation>
    </message>
    <message>
        <source>See s&amp;upply</source>
        <translation>Voir l’appro&amp;visionnement</translation>
    </message>
    <message>
        <source>Show the whole queue again</source>
        <translation>Montrer de nouveau toute la liste</translation>
    </message>
    <message>
        <source>Tell t&amp;hese customers</source>
        <translation>Prévenir &amp;ces clients</translation>
    </message>
    <message>
        <source>What can be done for all these lines at once</source>
        <translation>Ce qu’on peut faire pour toutes ces lignes à la fois</translation>
    </message>
    <message>
        <source>What other dates of this supply would do</source>
        <translation>Ce que d’autres dates de cette réception changeraient</translation>
    </message>
</context>
<context>
    <name>IncidentCommand</name>
    <message>
        <source>The lines one root cause hurts</source>
        <translation>Les lignes que touche une cause</translation>
    </message>
    <message>
        <source>ID is one that “incidents” lists, for example supply:PO-7/1. The columns are those of “backlog”, and untold: the customer does not know yet. “draft --incident ID” writes the messages, “options --incident ID” weighs what can be done.</source>
        <translation>ID est un identifiant que donne « incidents », par exemple supply:PO-7/1. Les colonnes sont celles de « backlog », plus untold : le client l’ignore encore. « draft --incident ID » écrit les messages, « options --incident ID » pèse ce qu’on peut faire.</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing would help but waiting.</source>
        <translation>Rien n’aiderait, sinon attendre.</translation>
    </message>
    <message>
        <source>Options for the incident</source>
        <translation>Options pour l’incident</translation>
    </message>
    <message>
        <source>Options for the incident, with who loses by them</source>
        <translation>Options pour l’incident, et qui y perd</translation>
    </message>
</context>
<context>
    <name>IncidentOptionWriter</name>
    <message>
        <source>Leave them as they are.</source>
        <translation>Les laisser telles quelles.</translation>
    </message>
    <message>
        <source>Ship what is there and the rest of each line later.</source>
        <translation>Expédier ce qui est là et le reste de chaque ligne plus tard.</translation>
    </message>
    <message>
        <source>Bring %1 of %2 here from %3.</source>
        <translation>Faire venir %1 de %2 depuis %3.</translation>
    </message>
    <message>
        <source>Ship %1 of %2 from %3.</source>
        <translation>Expédier %1 de %2 depuis %3.</translation>
    </message>
    <message>
        <source>Ship %1 of %2 instead.</source>
        <translation>Expédier à la place %1 de %2.</translation>
    </message>
    <message>
        <source>Order %1 of %2 now.</source>
        <translation>Commander maintenant %1 de %2.</translation>
    </message>
    <message>
        <source>Have %1 come earlier.</source>
        <translation>Faire venir %1 plus tôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no date then.</source>
        <translation>
            <numerusform>%n ligne n’a alors pas de date.</numerusform><numerusform>%n lignes n’ont alors pas de date.</numerusform></translation>
    </message>
    <message>
        <source>They ship on %1.</source>
        <translation>Expédition le %1.</translation>
    </message>
    <message>
        <source>They ship from %1 to %2.</source>
        <translation>Expédition du %1 au %2.</translation>
    </message>
    <message>
        <source>Lines that gain by it: %1 of %2; in time: %3.</source>
        <comment>three counts</comment>
        <translation>Lignes qui y gagnent : %1 sur %2 ; à temps : %3.</translation>
    </message>
    <message numerus="yes">
        <source>The customers of %n line(s) must agree first.</source>
        <translation>
            <numerusform>Le client de %n ligne doit d’abord être d’accord.</numerusform><numerusform>Les clients de %n lignes doivent d’abord être d’accord.</numerusform></translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>Open incident</source>
        <translation>Ouvrir l’incident</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform><numerusform>%Ln clients</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) do not know</source>
        <translation>
            <numerusform>%Ln client ne le sait pas</numerusform><numerusform>%Ln clients ne le savent pas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform><numerusform>%Ln lignes</numerusform></translation>
    </message>
    <message>
        <source>every customer knows</source>
        <translation>tous les clients le savent</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln day(s) late</source>
        <translation>
            <numerusform>jusqu’à %Ln jour de retard</numerusform><numerusform>jusqu’à %Ln jours de retard</numerusform></translation>
    </message>
</context>
<context>
    <name>IncidentsCommand</name>
    <message>
        <source>Late lines by what they wait for: one row for each root cause</source>
        <translation>Les lignes en retard selon ce qu’elles attendent : une ligne par cause</translation>
    </message>
    <message>
        <source>kind: late_supply (one inbound line), no_supply (an item at a location), not_released
and not_shipped (a location), held_back (by a rule of the run). Every backorder is in one
incident, and so is a line later than its customer was told for want of supply. The id is
made of the keys of the cause, so it stays the same in the next picture.
untold_customers: how many do not know yet. quantity: what is waited for. without_date:
lines for which no date is known; worst_days_late is that of the others.
Most customers who do not know first, then most lines.</source>
        <translation>kind : late_supply (une ligne d’approvisionnement), no_supply (un article dans un lieu),
not_released et not_shipped (un lieu), held_back (par une règle du passage). Chaque ligne en
souffrance est dans un incident, de même qu’une ligne plus tardive, faute d’approvisionnement, que
ce qui fut annoncé. L’identifiant est fait des clés de la cause et reste donc le même ensuite.
untold_customers : combien l’ignorent encore. quantity : ce qu’on attend. without_date : les
lignes sans date connue ; worst_days_late vaut pour les autres.
D’abord le plus de clients qui l’ignorent, puis le plus de lignes.</translation>
    </message>
</context>
<context>
    <name>IncidentWriter</name>
    <message>
        <source>Stock is free at %1: only the release is missing.</source>
        <translation>Du stock est libre à %1 : il ne manque que le déblocage.</translation>
    </message>
    <message>
        <source>Everything is allocated at %1, but has not shipped.</source>
        <translation>Tout est alloué à %1, mais n’est pas expédié.</translation>
    </message>
    <message>
        <source>The rules of the run give %1 at %2 no earlier date.</source>
        <translation>Les règles du passage ne donnent pas de date plus proche à %1 à %2.</translation>
    </message>
    <message>
        <source>%1 with %2 for %3 slipped from %4 to %5.</source>
        <comment>supply, item, location, dates</comment>
        <translation>%1 avec %2 pour %3 a glissé du %4 au %5.</translation>
    </message>
    <message>
        <source>%1 with %2 for %3 was expected on %4 and is overdue.</source>
        <comment>supply, item, location, date</comment>
        <translation>%1 avec %2 pour %3 était attendu le %4 et est en retard.</translation>
    </message>
    <message>
        <source>%1 with %2 for %3 comes on %4, which is too late.</source>
        <comment>supply, item, location, date</comment>
        <translation>%1 avec %2 pour %3 vient le %4, ce qui est trop tard.</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 have no date: %4 is on order without one.</source>
        <comment>quantity, item, location, supply</comment>
        <translation>%1 de %2 à %3 n’ont pas de date : %4 est en commande sans date.</translation>
    </message>
    <message>
        <source>Nobody has ordered supply for %1 of %2 at %3.</source>
        <comment>quantity, item, location</comment>
        <translation>Personne n’a commandé d’approvisionnement pour %1 de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Make an empty workspace</source>
        <translation>Créer un espace de travail vide</translation>
    </message>
    <message>
        <source>The workspace is ready. Next: “repromisectl source add csv NAME --dir DIR”, then “repromisectl sync”.</source>
        <translation>L’espace de travail est prêt. Ensuite : « repromisectl source add csv NAME --dir DIR », puis « repromisectl sync ».</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>an entry before this one is missing</source>
        <translation>une écriture avant celle-ci manque</translation>
    </message>
    <message>
        <source>it does not follow from the entry before it</source>
        <translation>elle ne découle pas de l’écriture précédente</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>son contenu a été modifié</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>lire le journal</translation>
    </message>
    <message>
        <source>verify the journal</source>
        <translation>vérifier le journal</translation>
    </message>
    <message>
        <source>entries after number %1 are missing</source>
        <translation>les écritures après le numéro %1 manquent</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>What was done, when, by whom</source>
        <translation>Ce qui a été fait, quand, par qui</translation>
    </message>
    <message>
        <source>from this day or moment on: 2026-06-30 or 2026-06-30T14:00:00Z</source>
        <translation>à partir de ce jour ou moment : 2026-06-30 ou 2026-06-30T14:00:00Z</translation>
    </message>
    <message>
        <source>only of this subject and those below it: source/erp, line/SO-1/2, message</source>
        <translation>seulement de ce sujet et de ceux en dessous : source/erp, line/SO-1/2, message</translation>
    </message>
    <message>
        <source>--since “%1” is no moment: write 2026-06-30 or 2026-06-30T14:00:00Z.</source>
        <translation>--since « %1 » n’est pas un moment : écrivez 2026-06-30 ou 2026-06-30T14:00:00Z.</translation>
    </message>
</context>
<context>
    <name>JournalNotes</name>
    <message>
        <source>write the journal</source>
        <translation>écrire le journal</translation>
    </message>
</context>
<context>
    <name>JsonMembersText</name>
    <message>
        <source>This must be %1.</source>
        <translation>Ce doit être %1.</translation>
    </message>
    <message>
        <source>This is missing; give a text.</source>
        <translation>Ceci manque ; donnez un texte.</translation>
    </message>
    <message>
        <source>This is empty; give a text.</source>
        <translation>Ceci est vide ; donnez un texte.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” is not known here: choose one of %2.</source>
        <translation>« %1 » est inconnu ici : choisissez parmi %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are %2.</source>
        <translation>« %1 » est inconnu ici ; sont connus %2.</translation>
    </message>
    <message>
        <source>an object: { … }</source>
        <translation>un objet : { … }</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a list of 1 to %1 texts: [&quot;…&quot;]</source>
        <translation>une liste de 1 à %1 textes : [&quot;…&quot;]</translation>
    </message>
    <message numerus="yes">
        <source>a whole number, or a number in quotes with at most %n decimal place(s), like &quot;12.5&quot;</source>
        <translation>
            <numerusform>un nombre entier, ou un nombre entre guillemets avec au plus %n décimale, comme &quot;12.5&quot;</numerusform><numerusform>un nombre entier, ou un nombre entre guillemets avec au plus %n décimales, comme &quot;12.5&quot;</numerusform></translation>
    </message>
</context>
<context>
    <name>JsonPage</name>
    <message>
        <source>Cannot read %1: a page may hold 64 megabytes at most. Export smaller pages, or CSV.</source>
        <translation>Impossible de lire %1 : une page peut contenir au plus 64 mégaoctets. Exportez des pages plus petites, ou du CSV.</translation>
    </message>
    <message>
        <source>Cannot read %1: from line %2 on it is no page of rows (%3). Export it again.</source>
        <translation>Impossible de lire %1 : à partir de la ligne %2, ce n’est pas une page de lignes (%3). Exportez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>JsonPagesReader</name>
    <message>
        <source>Cannot read %1: %2 Export all pages again.</source>
        <translation>Impossible de lire %1 : %2 Exportez de nouveau toutes les pages.</translation>
    </message>
    <message>
        <source>it says it holds &quot;%1&quot;.</source>
        <translation>elle dit contenir « %1 ».</translation>
    </message>
    <message>
        <source>it has no &quot;rows&quot;.</source>
        <translation>elle n’a pas de &quot;rows&quot;.</translation>
    </message>
    <message>
        <source>it says it is page %1.</source>
        <translation>elle dit être la page %1.</translation>
    </message>
    <message>
        <source>it is page %1 of %2, but its &quot;next&quot; is %3.</source>
        <translation>elle est la page %1 sur %2, mais son &quot;next&quot; est %3.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Cannot read %1: its next page is &quot;%2&quot; where %3 was expected. Export all pages again.</source>
        <translation>Impossible de lire %1 : sa page suivante est « %2 » là où %3 était attendue. Exportez de nouveau toutes les pages.</translation>
    </message>
</context>
<context>
    <name>JsonRows</name>
    <message>
        <source>Cannot read %1: it has no list of rows at %2. Correct the file or the source's rows_at.</source>
        <translation>Impossible de lire %1 : aucune liste de lignes à %2. Corrigez le fichier ou rows_at de la source.</translation>
    </message>
    <message>
        <source>The row is no JSON object, or cut; export it again.</source>
        <translation>La ligne n’est pas un objet JSON, ou elle est coupée ; exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>Cannot read %1: it holds no JSON object and no array of objects. Export it again.</source>
        <translation>Impossible de lire %1 : il ne contient ni objet JSON ni liste d’objets. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a single value; map it to a member that is.</source>
        <translation>%1 n’est pas une valeur simple ; associez-le à un membre qui l’est.</translation>
    </message>
</context>
<context>
    <name>KeptRunText</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>this is not a kept run. Keep the run again.</source>
        <translation>ceci n’est pas un passage gardé. Gardez le passage à nouveau.</translation>
    </message>
    <message>
        <source>the names of the columns are not those of a run.</source>
        <translation>les noms des colonnes ne sont pas ceux d’un passage.</translation>
    </message>
    <message>
        <source>it has not the cells of the columns.</source>
        <translation>elle n’a pas les cellules des colonnes.</translation>
    </message>
    <message>
        <source>a date or quantity cannot be read.</source>
        <translation>une date ou une quantité est illisible.</translation>
    </message>
    <message>
        <source>orders must come in their order.</source>
        <translation>les commandes doivent être dans leur ordre.</translation>
    </message>
    <message>
        <source>%1 rows were kept, and %2 are there.</source>
        <translation>%1 lignes furent gardées, %2 sont là.</translation>
    </message>
</context>
<context>
    <name>KeyValue</name>
    <message>
        <source>“%1” is not of the form key=value.</source>
        <translation>« %1 » n’est pas de la forme clé=valeur.</translation>
    </message>
</context>
<context>
    <name>KeychainSecrets</name>
    <message>
        <source>The system&apos;s key store did not answer for %1. Unlock it, or choose a secrets file or an environment variable.</source>
        <translation>Le trousseau du système n’a pas répondu pour %1. Déverrouillez-le, ou choisissez un fichier de secrets ou une variable d’environnement.</translation>
    </message>
    <message>
        <source>The system&apos;s key store holds no secret for %1, or is locked. Unlock it and try again before entering the secret anew.</source>
        <translation>Le trousseau du système n’a pas de secret pour %1, ou est verrouillé. Déverrouillez-le et réessayez avant de saisir le secret à nouveau.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used for %1. Choose a secrets file or an environment variable instead.</source>
        <translation>Le trousseau du système ne peut pas servir pour %1. Choisissez plutôt un fichier de secrets ou une variable d’environnement.</translation>
    </message>
</context>
<context>
    <name>KnobsForm</name>
    <message>
        <source>&amp;Floor, % of need</source>
        <translation>Planc&amp;her, % du besoin</translation>
    </message>
    <message>
        <source>At most, days late</source>
        <translation>Au plus, jours de retard</translation>
    </message>
    <message>
        <source>Days after due until which supply is useful</source>
        <translation>Jours après l’échéance jusqu’auxquels une réception est utile</translation>
    </message>
    <message>
        <source>Floor in percent of what each needs</source>
        <translation>Plancher en pourcentage du besoin de chacune</translation>
    </message>
    <message>
        <source>Gi&amp;ves up</source>
        <translation>&amp;Cède</translation>
    </message>
    <message>
        <source>Gives back what is allocated to it</source>
        <translation>Rend ce qui lui est alloué</translation>
    </message>
    <message>
        <source>How a shortage is shared</source>
        <translation>Comment une pénurie est partagée</translation>
    </message>
    <message>
        <source>Least &amp;quantity</source>
        <translation>&amp;Quantité minimale</translation>
    </message>
    <message>
        <source>Least quantity of a shipment</source>
        <translation>Quantité minimale d’un envoi</translation>
    </message>
    <message>
        <source>Least shipment in percent of the open quantity</source>
        <translation>Envoi minimal en pourcentage de la quantité ouverte</translation>
    </message>
    <message>
        <source>Least, % o&amp;pen</source>
        <translation>Minimum, % ou&amp;vert</translation>
    </message>
    <message>
        <source>Ma&amp;y not worsen</source>
        <translation>Ne peut &amp;pas empirer</translation>
    </message>
    <message>
        <source>May not imp&amp;rove</source>
        <translation>Ne peut pas s’amélio&amp;rer</translation>
    </message>
    <message>
        <source>Most days late, or nothing at all</source>
        <translation>Jours de retard au plus, sinon rien</translation>
    </message>
    <message>
        <source>Never earlier than the present commitment</source>
        <translation>Jamais plus tôt que l’engagement actuel</translation>
    </message>
    <message>
        <source>Never later than the present commitment</source>
        <translation>Jamais plus tard que l’engagement actuel</translation>
    </message>
    <message>
        <source>Ship compl&amp;ete</source>
        <translation>L&amp;ivraison complète</translation>
    </message>
    <message>
        <source>Shar&amp;ing</source>
        <translation>Distri&amp;bution</translation>
    </message>
    <message>
        <source>Shares in pac&amp;ks of</source>
        <translation>Parts par &amp;lots de</translation>
    </message>
    <message>
        <source>Shares in packs of</source>
        <translation>Parts par lots de</translation>
    </message>
    <message>
        <source>Ship complete</source>
        <translation>Livraison complète</translation>
    </message>
    <message>
        <source>Supply useful until, d&amp;ays after due</source>
        <translation>Utile jusqu’à, &amp;jours après l’échéance</translation>
    </message>
    <message>
        <source>With which limits</source>
        <translation>Avec quelles limites</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Finds the order lines that will miss their promise, and sees to it that their customers know.</source>
        <translation>Trouve les lignes de commande qui manqueront leur promesse, et veille à ce que les clients le sachent.</translation>
    </message>
    <message>
        <source>The folder that holds everything</source>
        <translation>Le dossier qui contient tout</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Fill an empty workspace with the demo</source>
        <translation>Remplir un espace de travail vide avec la démo</translation>
    </message>
    <message>
        <source>Work as if it were this day</source>
        <translation>Travailler comme si c’était ce jour</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>system, en, de or fr</source>
        <translation>system, en, de ou fr</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Taille de la fenêtre</translation>
    </message>
    <message>
        <source>Write the backlog review here and end</source>
        <translation>Écrire ici le rapport sur le carnet et terminer</translation>
    </message>
    <message>
        <source>Write the window as a picture and end</source>
        <translation>Écrire la fenêtre comme image et terminer</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>--as-of “%1” is no date: write it as 2026-06-30.</source>
        <translation>--as-of « %1 » n’est pas une date : écrivez-la sous la forme 2026-06-30.</translation>
    </message>
    <message>
        <source>There is no language “%1”: choose system, en, de or fr.</source>
        <translation>Il n’y a pas de langue « %1 » : choisissez system, en, de ou fr.</translation>
    </message>
    <message>
        <source>today, queue, messages, ageing, supply or connections</source>
        <translation>today, queue, messages, ageing, supply ou connections</translation>
    </message>
    <message>
        <source>There is no page “%1”: choose today, queue, messages, ageing, supply or connections.</source>
        <translation>Il n’y a pas de page « %1 » : choisissez today, queue, messages, ageing, supply ou connections.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>read the date ledger</source>
        <translation>lire le registre des dates</translation>
    </message>
</context>
<context>
    <name>LineCells</name>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>no date yet</source>
        <comment>what the customer was told</comment>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>There is no supply for all of the open quantity.</source>
        <translation>Toute la quantité ouverte n’est pas couverte.</translation>
    </message>
    <message>
        <source>%1, %2 for %3: promised %4, projected %5, told %6. %7</source>
        <translation>%1, %2 pour %3 : promise %4, prévue %5, annoncée %6. %7</translation>
    </message>
</context>
<context>
    <name>LineFilterText</name>
    <message>
        <source>Cannot filter by %1=%2: %1 must be %3.</source>
        <translation>Impossible de filtrer par %1=%2 : %1 doit être %3.</translation>
    </message>
    <message>
        <source>an exception code like NO_SUPPLY</source>
        <translation>un code d’exception comme NO_SUPPLY</translation>
    </message>
    <message>
        <source>one of not due, 1-7, 8-14, 15-30, 31-60, 61-90, over 90</source>
        <translation>l’un de not due, 1-7, 8-14, 15-30, 31-60, 61-90, over 90</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>Cannot filter by “%1”: choose one of order, line, item, location, customer, tier, family, supplier, priority, currency, source, exception, bucket, untold, incident.</source>
        <translation>Impossible de filtrer par « %1 » : choisissez parmi order, line, item, location, customer, tier, family, supplier, priority, currency, source, exception, bucket, untold, incident.</translation>
    </message>
</context>
<context>
    <name>LineOptions</name>
    <message>
        <source>There is no open line %1/%2. Check the order and the line number.</source>
        <translation>Il n’y a pas de ligne ouverte %1/%2. Vérifiez la commande et le numéro de ligne.</translation>
    </message>
</context>
<context>
    <name>LineStoryPanel</name>
    <message>
        <source>Story of the line</source>
        <translation>Histoire de la ligne</translation>
    </message>
    <message>
        <source>Tell customer</source>
        <translation>Prévenir le client</translation>
    </message>
    <message>
        <source>To say to the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Copier la phrase destinée au client</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Ce qu’elle reçoit</translation>
    </message>
    <message>
        <source>Supply of the line</source>
        <translation>Couverture de la ligne</translation>
    </message>
    <message>
        <source>Served before it</source>
        <translation>Servies avant elle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Figures of the line</source>
        <translation>Chiffres de la ligne</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages about the line</source>
        <translation>Messages sur la ligne</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal of the line</source>
        <translation>Journal de la ligne</translation>
    </message>
    <message>
        <source>Set aside for it</source>
        <translation>Mis de côté pour elle</translation>
    </message>
    <message>
        <source>Free stock</source>
        <translation>Stock libre</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>attend une approbation</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Options for the line, with who loses by them</source>
        <translation>Possibilités pour la ligne, et qui y perd</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Show all lines of the incident</source>
        <translation>Montrer toutes les lignes de l’incident</translation>
    </message>
</context>
<context>
    <name>LinesText</name>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Free some space or choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit : %1. Libérez de la place ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>ListCalendars</name>
    <message>
        <source>There is no file calendars/%1.ics, so every day counts as a working day. Add it.</source>
        <translation>Il n’y a pas de fichier calendars/%1.ics, donc chaque jour compte comme ouvré. Ajoutez-le.</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform><numerusform>et %Ln autres</numerusform></translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>billions</comment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform><numerusform>il y a %Ln min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform><numerusform>il y a %Ln h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform><numerusform>il y a %Ln jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform><numerusform>%Ln jours</numerusform></translation>
    </message>
    <message>
        <source>Safe dates are being worked out.</source>
        <translation>Les dates sûres sont en cours de calcul.</translation>
    </message>
</context>
<context>
    <name>MailSettingsText</name>
    <message>
        <source>Messages need a sender: no address is set. Set it with “repromisectl settings set smtp.from orders@example.com”.</source>
        <translation>Les messages ont besoin d’un expéditeur : aucune adresse n’est définie. Définissez-la avec « repromisectl settings set smtp.from commandes@example.com ».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>MapColumns</name>
    <message>
        <source>%1 holds no rows: choose a file that does.</source>
        <translation>%1 ne contient aucune ligne : choisissez un fichier qui en contient.</translation>
    </message>
    <message>
        <source>%1 is an EDI file: its messages say themselves what they hold, and nothing is mapped.</source>
        <translation>%1 est un fichier EDI : ses messages disent eux-mêmes ce qu’ils contiennent, et rien n’est associé.</translation>
    </message>
    <message>
        <source>%1 is empty: choose a file that holds a header and rows.</source>
        <translation>%1 est vide : choisissez un fichier avec un en-tête et des lignes.</translation>
    </message>
    <message>
        <source>%1 is no drop folder: its columns are not mapped.</source>
        <translation>%1 n’est pas un dossier de dépôt : ses colonnes ne s’associent pas.</translation>
    </message>
</context>
<context>
    <name>MapColumnsDialog</name>
    <message>
        <source>Rows st&amp;and in</source>
        <translation>Lignes c&amp;ontenues dans</translation>
    </message>
    <message>
        <source>Place of the rows in the file</source>
        <translation>Place des lignes dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Guess by name</source>
        <translation>&amp;Deviner par le nom</translation>
    </message>
    <message>
        <source>&amp;Save the mapping</source>
        <translation>&amp;Enregistrer l’association</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Drag a column onto a field, or press Enter on it for the field that is chosen. F2 on a field shows the list; Delete empties it.</source>
        <translation>Faites glisser une colonne sur un champ, ou appuyez sur Entrée pour le champ choisi. F2 sur un champ montre la liste ; Suppr le vide.</translation>
    </message>
    <message>
        <source>File that the rows are shown of</source>
        <translation>Fichier dont les lignes sont montrées</translation>
    </message>
    <message>
        <source>Its &amp;rows are</source>
        <translation>Ses &amp;lignes sont</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Associer les colonnes</translation>
    </message>
    <message>
        <source>Our fields and the columns they are taken from</source>
        <translation>Nos champs et les colonnes d’où ils viennent</translation>
    </message>
    <message>
        <source>&amp;Names of columns in row</source>
        <translation>&amp;Noms des colonnes à la ligne</translation>
    </message>
    <message>
        <source>Row that holds the names of columns</source>
        <translation>Ligne qui contient les noms des colonnes</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>Feu&amp;ille</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>the first filled one</source>
        <translation>la première remplie</translation>
    </message>
</context>
<context>
    <name>MemorySecrets</name>
    <message>
        <source>No secret is held for %1. Enter it again.</source>
        <translation>Aucun secret n’est gardé pour %1. Saisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Undo chan&amp;ges</source>
        <translation>Annuler les &amp;modifications</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de l’enregistrement</translation>
    </message>
    <message>
        <source>The record as it was received</source>
        <translation>L’enregistrement tel qu’il a été reçu</translation>
    </message>
</context>
<context>
    <name>MergeReasons</name>
    <message>
        <source>Item &quot;%1&quot; is not known. Deliver the item first, or correct the code.</source>
        <translation>L’article « %1 » est inconnu. Livrez d’abord l’article, ou corrigez le code.</translation>
    </message>
    <message>
        <source>Location &quot;%1&quot; is not known. Deliver the location first, or correct the code.</source>
        <translation>Le site « %1 » est inconnu. Livrez d’abord le site, ou corrigez le code.</translation>
    </message>
    <message>
        <source>Customer &quot;%1&quot; is not known. Deliver the customer first, or correct the code.</source>
        <translation>Le client « %1 » est inconnu. Livrez d’abord le client, ou corrigez le code.</translation>
    </message>
    <message>
        <source>Supplier &quot;%1&quot; is not known. Deliver the supplier first, or correct the code.</source>
        <translation>Le fournisseur « %1 » est inconnu. Livrez d’abord le fournisseur, ou corrigez le code.</translation>
    </message>
    <message>
        <source>Sales order &quot;%1&quot; is not known. Deliver the order with its lines.</source>
        <translation>La commande « %1 » est inconnue. Livrez la commande avec ses lignes.</translation>
    </message>
    <message>
        <source>Sales order &quot;%1&quot; has no such line. Deliver the order line first, or correct the number.</source>
        <translation>La commande « %1 » n’a pas cette ligne. Livrez d’abord la ligne, ou corrigez le numéro.</translation>
    </message>
    <message>
        <source>The same key was delivered twice with different values and no newer time stamp. The first was kept; remove the wrong one.</source>
        <translation>La même clé a été livrée deux fois avec des valeurs différentes et sans horodatage plus récent. La première a été gardée ; supprimez la mauvaise.</translation>
    </message>
    <message>
        <source>An order can have at most 65,535 lines here. Split the order.</source>
        <translation>Une commande peut avoir ici au plus 65 535 lignes. Divisez la commande.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a location nor a region of customers. Correct where the lane leads to.</source>
        <translation>« %1 » n’est ni un site ni une région de clients. Corrigez où mène la liaison.</translation>
    </message>
    <message>
        <source>A workspace can have at most 65,535 locations. Deliver those that ship or receive goods.</source>
        <translation>Un espace de travail peut avoir au plus 65 535 sites. Livrez ceux qui expédient ou reçoivent.</translation>
    </message>
    <message>
        <source>Purchase order &quot;%1&quot; has no line &quot;%2&quot; here. Sync the system that holds the order first, or correct the number; then deliver this again.</source>
        <translation>L’achat « %1 » n’a pas de ligne « %2 » ici. Synchronisez d’abord le système qui a l’achat, ou corrigez le numéro ; puis livrez ceci de nouveau.</translation>
    </message>
    <message>
        <source>Item &quot;%1&quot; is not the item of this purchase line. Ask the supplier which line is meant.</source>
        <translation>L’article « %1 » n’est pas celui de cette ligne d’achat. Demandez au fournisseur quelle ligne il veut dire.</translation>
    </message>
    <message>
        <source>%1: another source says otherwise. “source conflicts” shows both values. Say in sync.precedence whose counts, or mend one of the sources.</source>
        <translation>%1 : une autre source dit autre chose. « source conflicts » montre les deux valeurs. Dites dans sync.precedence laquelle compte, ou corrigez l’une des sources.</translation>
    </message>
</context>
<context>
    <name>MessageApproveCommand</name>
    <message>
        <source>Approve a message that needs it</source>
        <translation>Approuver un message qui en a besoin</translation>
    </message>
</context>
<context>
    <name>MessageDelivery</name>
    <message>
        <source>record what became of a message</source>
        <translation>noter ce qu’il est advenu d’un message</translation>
    </message>
    <message>
        <source>look for interrupted messages</source>
        <translation>chercher les messages interrompus</translation>
    </message>
    <message>
        <source>The program stopped while sending; it may have arrived.</source>
        <translation>Le programme s’est arrêté pendant l’envoi ; il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The program stopped before the message was handed over.</source>
        <translation>Le programme s’est arrêté avant la remise du message.</translation>
    </message>
    <message>
        <source>mark a message as handed over</source>
        <translation>marquer un message comme remis</translation>
    </message>
    <message>
        <source>read the outbox</source>
        <translation>lire la boîte d’envoi</translation>
    </message>
    <message>
        <source>mark a message as being sent</source>
        <translation>marquer un message comme en cours d’envoi</translation>
    </message>
    <message>
        <source>Message %1 is not waiting to be sent any more.</source>
        <translation>Le message %1 n’attend plus d’être envoyé.</translation>
    </message>
    <message>
        <source>Message %1 can still be taken back. Try again in a moment.</source>
        <translation>Le message %1 peut encore être repris. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>MessageDiscardCommand</name>
    <message>
        <source>Throw away a message that was not sent</source>
        <translation>Jeter un message qui n’a pas été envoyé</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>A&amp;pprouver</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>Il est &amp;arrivé</translation>
    </message>
    <message>
        <source>It did &amp;not arrive</source>
        <translation>Il n’est pas arri&amp;vé</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Message as the customer sees it</source>
        <translation>Le message tel que le client le voit</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Vu par le client</translation>
    </message>
    <message>
        <source>Message as plain text</source>
        <translation>Le message en texte brut</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>MessageResolveCommand</name>
    <message>
        <source>Settle a message of which nobody knows whether it arrived</source>
        <translation>Trancher le sort d’un message dont personne ne sait s’il est arrivé</translation>
    </message>
    <message>
        <source>Look for the message in the sent mail of the server, by its Message-ID. --sent: the
customer was told. --not-sent: it was not, and may be sent again.</source>
        <translation>Cherchez le message par son Message-ID dans les envois du serveur. --sent : le client a été
prévenu. --not-sent : il ne l’a pas été, et le message peut être renvoyé.</translation>
    </message>
    <message>
        <source>it did arrive</source>
        <translation>il est arrivé</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>il n’est pas arrivé</translation>
    </message>
    <message>
        <source>Say --sent or --not-sent.</source>
        <translation>Dites --sent ou --not-sent.</translation>
    </message>
</context>
<context>
    <name>MessageShowCommand</name>
    <message>
        <source>A message&apos;s text and facts, exactly as frozen</source>
        <translation>Le texte et les faits d’un message, exactement tels que figés</translation>
    </message>
</context>
<context>
    <name>MessageTemplate</name>
    <message>
        <source>The template file %1 cannot be read: %2. Restore it, or remove the folder to use the shipped template.</source>
        <translation>Le fichier de modèle %1 ne peut pas être lu : %2. Restaurez-le, ou supprimez le dossier pour utiliser le modèle fourni.</translation>
    </message>
    <message>
        <source>A subject has one line. Remove the others.</source>
        <translation>Un objet tient en une ligne. Supprimez les autres.</translation>
    </message>
    <message>
        <source>%1: %2. Correct this template&apos;s description.</source>
        <translation>%1 : %2. Corrigez la description de ce modèle.</translation>
    </message>
    <message>
        <source>channel must be &quot;email&quot; and version a number from 1</source>
        <translation>channel doit être &quot;email&quot; et version un nombre à partir de 1</translation>
    </message>
    <message>
        <source>“%1” is no name a column can show</source>
        <translation>« %1 » n’est pas un nom qu’une colonne peut montrer</translation>
    </message>
    <message>
        <source>id and language must be those of the folders it is in</source>
        <translation>id et language doivent être ceux des dossiers où il se trouve</translation>
    </message>
    <message>
        <source>“%1” is no template name. Names have letters, digits, - and _.</source>
        <translation>« %1 » n’est pas un nom de modèle. Les noms ont des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>There is no template “%1”. The shipped one is “revised-date”.</source>
        <translation>Il n’y a pas de modèle « %1 ». Celui qui est fourni est « revised-date ».</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Needs approval</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>Attend de partir</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>Part à l’instant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Will be tried again</source>
        <translation>Sera réessayé</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>The mail server answered %1.</source>
        <translation>Le serveur de courrier a répondu %1.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Prochain essai %1.</translation>
    </message>
    <message>
        <source>It may or may not have arrived. Ask the recipient or look into the sent folder of the mail server, then say here what happened. It is never sent twice by itself.</source>
        <translation>Il est peut-être arrivé, ou non. Demandez au destinataire ou regardez dans le dossier des messages envoyés du serveur, puis dites ici ce qui s’est passé. Il n’est jamais envoyé deux fois de lui-même.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Message %1 is %2, so this cannot be done with it any more. Look at the outbox for what happened to it.</source>
        <translation>Le message %1 est %2, donc cela n’est plus possible. Regardez dans la boîte d’envoi ce qu’il en est.</translation>
    </message>
    <message>
        <source>read the outbox</source>
        <translation>lire la boîte d’envoi</translation>
    </message>
    <message>
        <source>read a message</source>
        <translation>lire un message</translation>
    </message>
    <message>
        <source>There is no message %1. The outbox lists all messages.</source>
        <translation>Il n’y a pas de message %1. La boîte d’envoi énumère tous les messages.</translation>
    </message>
    <message>
        <source>keep the drafts</source>
        <translation>garder les brouillons</translation>
    </message>
    <message>
        <source>change a message</source>
        <translation>modifier un message</translation>
    </message>
    <message>
        <source>Message %1 needs no approval (any more). It can be sent.</source>
        <translation>Le message %1 n’a pas (ou plus) besoin d’approbation. Il peut être envoyé.</translation>
    </message>
    <message>
        <source>Message %1 must be approved before it is sent: %2.</source>
        <translation>Le message %1 doit être approuvé avant l’envoi : %2.</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Kinds of messages</source>
        <translation>Sortes de messages</translation>
    </message>
    <message>
        <source>&amp;Draft for all who do not know</source>
        <translation>&amp;Rédiger pour tous ceux qui ne savent pas</translation>
    </message>
    <message>
        <source>One message per contact and language about all their late lines. Nothing is sent.</source>
        <translation>Un message par contact et par langue sur toutes leurs lignes en retard. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Send a&amp;ll drafts</source>
        <translation>Envoyer &amp;tous les brouillons</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This workspace was written by a newer Repromise (schema %1; this program knows %2). Update Repromise to open it.</source>
        <translation>Cet espace de travail a été écrit par un Repromise plus récent (schéma %1 ; ce programme connaît %2). Mettez Repromise à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Repromise workspace. Choose another folder.</source>
        <translation>Ce fichier est la base d’un autre programme, pas un espace de travail Repromise. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This workspace was written by an older Repromise. Open it once for writing to bring it up to date.</source>
        <translation>Cet espace de travail a été écrit par un Repromise plus ancien. Ouvrez-le une fois en écriture pour le mettre à jour.</translation>
    </message>
</context>
<context>
    <name>MimeMessage</name>
    <message>
        <source>The message has no usable Message-ID, so it is not sent. Discard it and draft it again.</source>
        <translation>Le message n’a pas de Message-ID utilisable et n’est donc pas envoyé. Abandonnez-le et rédigez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>OAuthToken</name>
    <message>
        <source>%1 gave no access (%2). Check the client id, its secret and its rights in the source&apos;s settings.</source>
        <translation>%1 n’a pas donné accès (%2). Vérifiez l’identifiant client, son secret et ses droits dans les réglages de la source.</translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>A name has up to 64 small letters, digits, hyphens and underscores.</source>
        <translation>Un nom a jusqu’à 64 petites lettres, chiffres, traits d’union et tirets bas.</translation>
    </message>
    <message>
        <source>a time like 90s, 10m, 2h or 30d</source>
        <translation>une durée comme 90s, 10m, 2h ou 30d</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>{%1} is no placeholder: they start with setting, secret, since, each, page or login.</source>
        <translation>{%1} n’est pas une variable : elles commencent par setting, secret, since, each, page ou login.</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objet de textes</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer: write it like /items/0/name.</source>
        <translation>« %1 » n’est pas un pointeur JSON : écrivez-le comme /items/0/name.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d’objets</translation>
    </message>
</context>
<context>
    <name>OpeningWeek</name>
    <message>
        <source>the opening hours “%1” must have a beginning and a later end and repeat every week or every day.</source>
        <translation>les heures d’ouverture « %1 » doivent avoir un début et une fin plus tardive et se répéter chaque semaine ou chaque jour.</translation>
    </message>
</context>
<context>
    <name>OptionPhrases</name>
    <message numerus="yes">
        <source>%n other line(s) ship later.</source>
        <translation>
            <numerusform>%n autre ligne part plus tard.</numerusform><numerusform>%n autres lignes partent plus tard.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) break by it.</source>
        <translation>
            <numerusform>%n promesse en est rompue.</numerusform><numerusform>%n promesses en sont rompues.</numerusform></translation>
    </message>
    <message>
        <source>It needs approval.</source>
        <translation>Il y faut une approbation.</translation>
    </message>
</context>
<context>
    <name>OptionProposalText</name>
    <message>
        <source>Transfer %1 of %2 from %3 to %4 for line %5, to ship on %6.</source>
        <translation>Transférer %1 de %2 de %3 à %4 pour la ligne %5, à expédier le %6.</translation>
    </message>
    <message>
        <source>Ship %1 of line %2 from %3 on %4.</source>
        <translation>Expédier %1 de la ligne %2 depuis %3 le %4.</translation>
    </message>
    <message>
        <source>Ship %1 of %2 instead for line %3 on %4.</source>
        <translation>Expédier à la place %1 de %2 pour la ligne %3 le %4.</translation>
    </message>
    <message>
        <source>Agree with customer %1 on %2 of %3 instead for line %4, to ship on %5.</source>
        <translation>Convenir avec le client %1 de %2 de %3 à la place pour la ligne %4, à expédier le %5.</translation>
    </message>
    <message>
        <source>Ship %1 of line %2 on %3 and the other %4 later.</source>
        <translation>Expédier %1 de la ligne %2 le %3 et les %4 restants plus tard.</translation>
    </message>
    <message>
        <source>Agree with customer %1 to ship %2 of line %3 on %4 and the other %5 later.</source>
        <translation>Convenir avec le client %1 d’expédier %2 de la ligne %3 le %4 et les %5 restants plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Transfer %1 of %2 from %3 to %4 for %n line(s), the first of which ships on %5.</source>
        <translation>
            <numerusform>Transférer %1 de %2 de %3 à %4 pour %n ligne, à expédier dès le %5.</numerusform><numerusform>Transférer %1 de %2 de %3 à %4 pour %n lignes, dont la première part le %5.</numerusform></translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Propose…</source>
        <translation>Proposer…</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>%1 by %2</source>
        <comment>line, days</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>line</comment>
        <translation>%1 sans date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) needed</source>
        <translation>
            <numerusform>%Ln accord nécessaire</numerusform><numerusform>%Ln accords nécessaires</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) helped</source>
        <translation>
            <numerusform>%Ln ligne aidée</numerusform><numerusform>%Ln lignes aidées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln on time</source>
        <translation>
            <numerusform>%Ln à l’heure</numerusform><numerusform>%Ln à l’heure</numerusform></translation>
    </message>
    <message>
        <source>By your rules this needs approval before anybody acts on it.</source>
        <translation>Selon vos règles, cela demande une approbation avant que quiconque agisse.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Later then: %1</source>
        <comment>lines and days</comment>
        <translation>Plus tard alors : %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Propose this?</source>
        <translation>Proposer ceci ?</translation>
    </message>
    <message>
        <source>Ships %1</source>
        <comment>date</comment>
        <translation>Expédié le %1</translation>
    </message>
    <message>
        <source>The customer has to agree first.</source>
        <translation>Le client doit d’abord donner son accord.</translation>
    </message>
    <message>
        <source>all by %1</source>
        <comment>date</comment>
        <translation>toutes pour le %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform><numerusform>et %Ln autres</numerusform></translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>demande une approbation</translation>
    </message>
    <message>
        <source>needs the customer&apos;s consent</source>
        <translation>demande l’accord du client</translation>
    </message>
</context>
<context>
    <name>OptionWriter</name>
    <message>
        <source>Leave it as it is: %1 ships on %2.</source>
        <translation>Laisser tel quel : %1 part le %2.</translation>
    </message>
    <message>
        <source>Leave it as it is: nobody has ordered supply for %1 of it.</source>
        <translation>Laisser tel quel : personne n’a rien commandé pour %1.</translation>
    </message>
    <message>
        <source>Ship %1 on %2.</source>
        <translation>Expédier %1 le %2.</translation>
    </message>
    <message>
        <source>Bring %1 here from %2 and ship on %3.</source>
        <translation>Amener %1 ici depuis %2 et expédier le %3.</translation>
    </message>
    <message>
        <source>Ship %1 from %2 on %3.</source>
        <translation>Expédier %1 depuis %2 le %3.</translation>
    </message>
    <message>
        <source>Ship %1 of %2 instead on %3.</source>
        <translation>Expédier à la place %1 de %2 le %3.</translation>
    </message>
    <message>
        <source>Order %1 now: it ships on %2.</source>
        <translation>Commander %1 maintenant : départ le %2.</translation>
    </message>
    <message>
        <source>Have %1 come earlier: it ships on %2.</source>
        <translation>Faire avancer %1 : départ le %2.</translation>
    </message>
    <message>
        <source>Have %1 and %2 more come earlier: it ships on %3.</source>
        <translation>Faire avancer %1 et %2 de plus : départ le %3.</translation>
    </message>
    <message>
        <source>The other %1 follow on %2.</source>
        <translation>Les autres %1 suivent le %2.</translation>
    </message>
    <message>
        <source>There is no date for the other %1.</source>
        <translation>Il n’y a pas de date pour les autres %1.</translation>
    </message>
    <message>
        <source>Nothing is late then.</source>
        <translation>Rien n’est en retard alors.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) after it was due.</source>
        <translation>
            <numerusform>C’est %n jour après l’échéance.</numerusform><numerusform>C’est %n jours après l’échéance.</numerusform></translation>
    </message>
    <message>
        <source>The customer must agree first.</source>
        <translation>Le client doit d’abord être d’accord.</translation>
    </message>
</context>
<context>
    <name>OptionsCommand</name>
    <message>
        <source>What can be done for a line that ships late, what it costs and who loses by it</source>
        <translation>Ce qui peut être fait pour une ligne en retard, ce que cela coûte et qui y perd</translation>
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
        <translation>option : wait, split, transfer (amener ici), ship_from (un autre site expédie), substitute,
expedite (faire avancer des achats, ou commander ce que personne n’a commandé).
quantity : de quoi il s’agit, en unités de item ; rest : ce qui part à part.
cost : transport, manutention, avance, pénalité du compte et marge (ce qu’un substitut coûte
de plus), au-delà de l’expédition prévue ; vide si inconnu. Les montants sont des réglages :
options.freight_per_unit, options.handling_cost, options.expedite_cost ; lanes.csv passe
avant. losers : les lignes qui partiraient plus tard, et de combien de jours.
Le meilleur d’abord : le moins en retard, puis le moins de promesses rompues, puis le moins
cher.
--propose RANG énumère ce que cette possibilité demande aux gens et note chaque demande au journal
sous la sorte proposal.made ; rien n’est écrit dans un autre système.
Avec --incident elles valent pour toutes les lignes d’un incident, essayées ensemble :
lines dit ce que devient chacune, needs_consent compte des lignes, costs est par monnaie.</translation>
    </message>
    <message>
        <source>take the option of this rank: record what it asks for in the journal</source>
        <translation>prendre la possibilité de ce rang : noter au journal ce qu’elle demande</translation>
    </message>
    <message>
        <source>--propose takes the rank of an option, from 1 on.</source>
        <translation>--propose prend le rang d’une possibilité, à partir de 1.</translation>
    </message>
    <message>
        <source>what can be done for all lines of this incident</source>
        <translation>ce qu’on peut faire pour toutes les lignes de cet incident</translation>
    </message>
    <message>
        <source>Name one order and line, or one incident with --incident.</source>
        <translation>Nommez une commande et une ligne, ou un incident avec --incident.</translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>Every message and where it stands</source>
        <translation>Tous les messages et où ils en sont</translation>
    </message>
</context>
<context>
    <name>OutboxDispatcher</name>
    <message>
        <source>Sending was stopped. The other messages wait in the outbox.</source>
        <translation>L’envoi a été arrêté. Les autres messages attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The other messages wait in the outbox.</source>
        <translation>Les autres messages attendent dans la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>OutboxLock</name>
    <message>
        <source>The outbox cannot be locked: %1 cannot be opened (%2). Check the rights of the workspace folder.</source>
        <translation>La boîte d’envoi ne peut pas être verrouillée : %1 ne s’ouvre pas (%2). Vérifiez les droits du dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Another program is sending the messages of this workspace. Wait until it is done, then look into the outbox.</source>
        <translation>Un autre programme envoie les messages de cet espace de travail. Attendez qu’il ait fini, puis regardez la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>PacedTransport</name>
    <message>
        <source>The request to %1 was stopped.</source>
        <translation>La requête à %1 a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>%1 names a page as the next that came before, so there would be no end. Nothing was changed; try again later.</source>
        <translation>%1 nomme comme suivante une page déjà venue, donc il n’y aurait pas de fin. Rien n’a été changé ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has more than %2 pages, so reading was stopped and nothing was changed. Raise max_pages in the connector if that is right.</source>
        <translation>%1 a plus de %2 pages, donc la lecture a été arrêtée et rien n’a été changé. Augmentez max_pages dans le connecteur si c’est juste.</translation>
    </message>
    <message>
        <source>%1 delivered %2 records, as many as were asked for, so some may be missing. Nothing was changed. Raise size in the connector&apos;s pages, or narrow what the feed asks for.</source>
        <translation>%1 a fourni %2 enregistrements, autant que demandé ; il peut donc en manquer. Rien n&apos;a été modifié. Augmentez size dans pages du connecteur, ou restreignez ce que le flux demande.</translation>
    </message>
    <message>
        <source>%1 says that there are %2 records and delivered only %3 of them. Nothing was changed; try again later.</source>
        <translation>%1 annonce %2 enregistrements et n&apos;en a livré que %3. Rien n&apos;a été modifié ; réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>PatientTransport</name>
    <message>
        <source>%1 asks us to send less and to come back later. Try again later.</source>
        <translation>%1 demande d’envoyer moins et de revenir plus tard. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2). Try again later.</source>
        <translation>%1 a un problème de son côté (HTTP %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The request to %1 was stopped.</source>
        <translation>La requête à %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 failed several times and is left alone for a while. Try again in a minute.</source>
        <translation>%1 a échoué plusieurs fois et est laissé en paix un moment. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 is left alone until %2, as it asked or because it failed several times. Try again then, or test the connection: if it answers, it is read again.</source>
        <translation>%1 est laissé tranquille jusqu&apos;au %2, à sa demande ou après plusieurs échecs. Réessayez alors, ou testez la connexion : si elle répond, elle est de nouveau lue.</translation>
    </message>
</context>
<context>
    <name>PictureIncidents</name>
    <message>
        <source>There is no incident “%1”, or it is over. “repromisectl incidents” lists those there are.</source>
        <translation>Il n’y a pas d’incident « %1 », ou il est terminé. « repromisectl incidents » les énumère.</translation>
    </message>
</context>
<context>
    <name>PreviewWrite</name>
    <message>
        <source>There is no open line %1. Check it in the backlog, or sync first.</source>
        <translation>Il n’y a pas de ligne ouverte %1. Vérifiez-la dans le carnet, ou synchronisez d’abord.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: give a day like 2026-06-30, a whole number from 0 on, or an item.</source>
        <translation>« %1 » ne peut pas être %2 : donnez un jour comme 2026-06-30, un nombre entier à partir de 0, ou un article.</translation>
    </message>
    <message>
        <source>The record belongs to no source any more. Sync, then try again.</source>
        <translation>L’enregistrement n’appartient plus à aucune source. Synchronisez, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 shows %2 for %3 already. Sync to see it here.</source>
        <translation>%1 montre déjà %2 pour %3. Synchronisez pour le voir ici.</translation>
    </message>
    <message>
        <source>It is about %1 %2, more than may be changed without approval.</source>
        <translation>Il s’agit de %1 %2, plus que ce qui peut être changé sans approbation.</translation>
    </message>
</context>
<context>
    <name>PromiseCompareCommand</name>
    <message>
        <source>A and B are kept runs (“promise run --keep”), with the dates they had then, or kept scenarios, worked out over today&apos;s picture. before, a, b: the projected date now, under A and under B, empty when supply is missing. days: b - a. Only lines that differ are listed, the greatest difference first. The totals a_… and b_… count against today&apos;s picture; lines_better_a and lines_better_b against each other; a_gone and b_gone count lines of a kept run that are not open any more.</source>
        <translation>A et B sont des passages gardés (« promise run --keep »), avec les dates d’alors, ou des scénarios gardés, calculés sur l’image d’aujourd’hui. before, a, b : la date prévue maintenant, sous A et sous B, vide sans couverture. days : b - a. Seules les lignes qui diffèrent sont énumérées, la plus grande différence d’abord. Les totaux a_… et b_… se comptent contre l’image d’aujourd’hui ; lines_better_a et lines_better_b l’un contre l’autre ; a_gone et b_gone comptent les lignes d’un passage gardé qui ne sont plus ouvertes.</translation>
    </message>
    <message>
        <source>Which lines ship earlier under one kept run or scenario than under another</source>
        <translation>Quelles lignes partent plus tôt sous un passage ou scénario gardé que sous un autre</translation>
    </message>
</context>
<context>
    <name>PromiseCompareText</name>
    <message>
        <source>“%1” was kept on %2 over an older picture; it is worked out again over this one.</source>
        <translation>« %1 » a été gardé le %2 sur une image plus ancienne ; il est recalculé sur celle-ci.</translation>
    </message>
</context>
<context>
    <name>PromiseForgetCommand</name>
    <message>
        <source>Removed the scenario “%1”.</source>
        <translation>Le scénario « %1 » est supprimé.</translation>
    </message>
    <message>
        <source>Remove what was kept under a name: a run, a what-if scenario or both</source>
        <translation>Supprimer ce qui est gardé sous un nom : passage, scénario ou les deux</translation>
    </message>
    <message>
        <source>Removed the run “%1”.</source>
        <translation>Le passage « %1 » est supprimé.</translation>
    </message>
</context>
<context>
    <name>PromiseProposeCommand</name>
    <message>
        <source>Turn a kept scenario into proposed commands and record them in the journal</source>
        <translation>Changer un scénario gardé en commandes proposées et les noter au journal</translation>
    </message>
    <message>
        <source>Each command is a journal entry of the kind proposal.made; nothing is written to any other system. assumptions: what the scenario supposes that nobody can be asked for, such as a later delivery.</source>
        <translation>Chaque commande est une écriture du journal de sorte proposal.made ; rien n’est écrit dans un autre système. assumptions : ce que suppose le scénario sans qu’on puisse le demander à quelqu’un, comme une livraison plus tardive.</translation>
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

Les lignes sont celles de « backlog » sous la variante, avec le segment et la stratégie de
la ligne, des flags sur ce qui lui est arrivé, commitment (la date confirmée, sinon
annoncée, sinon promise), present (sa date actuelle), alone (sa date si sa commande ne
partait pas complète) et la ligne qu’elle attend. Sans --variant c’est le passage standard.
« promise variants » énumère les noms.

Avec --scenario, ou les changements que prend « whatif », tout cela est comme alors, present
compris ; « whatif » dit qui gagne et qui perd. --keep garde
les résultats de toutes les lignes ouvertes pour « promise compare », et le scénario avec.

Exemple : repromisectl promise run --variant priority-then-due</translation>
    </message>
    <message>
        <source>a name that “promise variants” lists, or a file</source>
        <translation>un nom qu’énumère « promise variants », ou un fichier</translation>
    </message>
    <message>
        <source>every open line, also those on time</source>
        <translation>toutes les lignes ouvertes, même celles à l’heure</translation>
    </message>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: their item-locations keep the present plan.</source>
        <translation>
            <numerusform>%n garantie ne peut pas être tenue : ses articles-sites gardent le plan actuel.</numerusform><numerusform>%n garanties ne peuvent pas être tenues : leurs articles-sites gardent le plan actuel.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: the run stopped, and all of this is the present plan.</source>
        <translation>
            <numerusform>%n garantie ne peut pas être tenue : le passage s’est arrêté, et tout ceci est le plan actuel.</numerusform><numerusform>%n garanties ne peuvent pas être tenues : le passage s’est arrêté, et tout ceci est le plan actuel.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n guarantee(s) cannot be kept: this is the plan of the variant “%1”.</source>
        <translation>
            <numerusform>%n garantie ne peut pas être tenue : ceci est le plan de la variante « %1 ».</numerusform><numerusform>%n garanties ne peuvent pas être tenues : ceci est le plan de la variante « %1 ».</numerusform></translation>
    </message>
    <message>
        <source>The variant names %1, but there is no such open line.</source>
        <translation>La variante nomme %1, mais il n’y a pas de telle ligne ouverte.</translation>
    </message>
    <message>
        <source>What a run under a variant would give: nothing is kept but with --keep</source>
        <translation>Ce que donnerait un passage sous une variante : rien n’est gardé sauf avec --keep</translation>
    </message>
</context>
<context>
    <name>PromiseRunsCommand</name>
    <message>
        <source>The kept results of runs and how they came out when they were kept</source>
        <translation>Les résultats gardés des passages et ce qu’ils donnaient alors</translation>
    </message>
</context>
<context>
    <name>PromiseScenariosCommand</name>
    <message>
        <source>The kept what-if scenarios and how they came out when they were kept</source>
        <translation>Les scénarios gardés et ce qu’ils donnaient quand ils l’ont été</translation>
    </message>
</context>
<context>
    <name>PromiseVariantsCommand</name>
    <message>
        <source>The run variants there are: those of the workspace&apos;s folder “variants” and those shipped</source>
        <translation>Les variantes qui existent : celles du dossier « variants » de l’espace de travail et celles fournies</translation>
    </message>
</context>
<context>
    <name>ProposeOptionText</name>
    <message>
        <source>There is no option %1: choose one from 1 to %2.</source>
        <translation>Il n’y a pas de possibilité %1 : choisissez de 1 à %2.</translation>
    </message>
    <message>
        <source>Option %1 asks nothing of anybody, so there is nothing to propose. Choose another one.</source>
        <translation>La possibilité %1 ne demande rien à personne : il n’y a rien à proposer. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>ProposeScenarioText</name>
    <message>
        <source>The scenario “%1” holds nothing that can be asked of anybody, only assumptions. Add an earlier date, a quantity or a priority.</source>
        <translation>Le scénario « %1 » ne contient rien qu’on puisse demander à quelqu’un, seulement des suppositions. Ajoutez une date plus proche, une quantité ou une priorité.</translation>
    </message>
</context>
<context>
    <name>ProposedCommandText</name>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>Order %1 of %2 to be at %3 by %4 (%5).</source>
        <translation>Commander %1 de %2 pour %3 au %4 (%5).</translation>
    </message>
    <message>
        <source>Ask supplier %1 to deliver %2 by %3 (expected %4).</source>
        <translation>Demander au fournisseur %1 de livrer %2 pour le %3 (attendu le %4).</translation>
    </message>
    <message>
        <source>Ask supplier %1 to deliver %2 on %3 (open %4).</source>
        <translation>Demander au fournisseur %1 de livrer %2 sur %3 (ouvert %4).</translation>
    </message>
    <message>
        <source>Move line %1 from priority %2 to %3.</source>
        <translation>Passer la ligne %1 de la priorité %2 à %3.</translation>
    </message>
    <message>
        <source>Agree with customer %1 on %2 for line %3 (open %4).</source>
        <translation>Convenir avec le client %1 de %2 pour la ligne %3 (ouvert %4).</translation>
    </message>
    <message>
        <source>Agree with customer %1 on %2 for line %3 (requested %4).</source>
        <translation>Convenir avec le client %1 du %2 pour la ligne %3 (demandé le %4).</translation>
    </message>
    <message>
        <source>Agree with customer %1 to cancel what is open of line %2.</source>
        <translation>Convenir avec le client %1 d’annuler ce qui reste ouvert de la ligne %2.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>read the quarantine</source>
        <translation>lire la quarantaine</translation>
    </message>
</context>
<context>
    <name>QuarantineCommand</name>
    <message>
        <source>Rows that were refused or are doubtful, and why</source>
        <translation>Les lignes refusées ou douteuses, et pourquoi</translation>
    </message>
    <message>
        <source>handling: rejected (not loaded) or flagged (loaded, but doubtful). line counts the
physical lines of the file from 1. Mend the row at its source and sync again.</source>
        <translation>handling : rejected (non chargée) ou flagged (chargée, mais douteuse). line compte les
lignes physiques du fichier à partir de 1. Corrigez la ligne à sa source et resynchronisez.</translation>
    </message>
</context>
<context>
    <name>QuarantinePanel</name>
    <message>
        <source>Quarantined records</source>
        <translation>Enregistrements en quarantaine</translation>
    </message>
    <message>
        <source>Search file, key or reason</source>
        <translation>Chercher un fichier, une clé ou une raison</translation>
    </message>
    <message>
        <source>Search the quarantine</source>
        <translation>Rechercher dans la quarantaine</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Commande client</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line of the sales order</source>
        <translation>Ligne de la commande client</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>What the item is</source>
        <translation>Ce qu’est l’article</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Where the line ships from</source>
        <translation>D’où part la ligne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Qui l’attend</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Service tier of the customer</source>
        <translation>Niveau de service du client</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priority of the line, 1 first</source>
        <translation>Priorité de la ligne, 1 d’abord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Ordered, less shipped and cancelled</source>
        <translation>Commandé, moins expédié et annulé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>The date the customer asked for</source>
        <translation>La date demandée par le client</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>The date first promised</source>
        <translation>La date promise en premier</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>The date the order system now holds</source>
        <translation>La date que tient maintenant le système de commandes</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>When it can likely ship</source>
        <translation>Quand elle peut probablement partir</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûre</translation>
    </message>
    <message>
        <source>The date that holds nine times in ten</source>
        <translation>La date qui tient neuf fois sur dix</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>The date the customer was last told</source>
        <translation>La dernière date annoncée au client</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Days from the due date to the projected date</source>
        <translation>Jours de l’échéance à la date prévue</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Days since the due date</source>
        <translation>Jours depuis l’échéance</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Open quantity at the unit price</source>
        <translation>Quantité ouverte au prix unitaire</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>What is wrong with the line</source>
        <translation>Ce qui ne va pas avec la ligne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The system the line came from</source>
        <translation>Le système d’où vient la ligne</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Line story</source>
        <translation>Histoire de la ligne</translation>
    </message>
    <message>
        <source>Order, item or customer</source>
        <translation>Commande, article ou client</translation>
    </message>
    <message>
        <source>Search orders, items and customers</source>
        <translation>Rechercher commandes, articles et clients</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Arranging the lines</source>
        <translation>Mise en ordre des lignes</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Backorders</source>
        <translation>Reliquats</translation>
    </message>
    <message>
        <source>Customer does not know yet</source>
        <translation>Le client ne sait pas encore</translation>
    </message>
    <message>
        <source>No supply</source>
        <translation>Sans couverture</translation>
    </message>
    <message>
        <source>Only the release is missing</source>
        <translation>Seule la libération manque</translation>
    </message>
    <message>
        <source>All open lines</source>
        <translation>Toutes les lignes ouvertes</translation>
    </message>
</context>
<context>
    <name>ReadMeter</name>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>La lecture a été arrêtée ; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>ReadPictureText</name>
    <message>
        <source>Reading the backlog</source>
        <translation>Lecture du carnet</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Matching supply to demand</source>
        <translation>Rapprochement des besoins et des ressources</translation>
    </message>
</context>
<context>
    <name>ReceiptColumns</name>
    <message>
        <source>no column tells the %1. Name it “%2” in the first line.</source>
        <translation>aucune colonne ne donne le %1. Nommez-la « %2 » dans la première ligne.</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>jour de réception</translation>
    </message>
    <message>
        <source>promised day</source>
        <translation>jour promis</translation>
    </message>
</context>
<context>
    <name>ReceiptFileReader</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>il est vide.</translation>
    </message>
    <message>
        <source>Cannot read receipts from %1: %2</source>
        <translation>Impossible de lire des réceptions dans %1 : %2</translation>
    </message>
    <message>
        <source>the row is cut or has more or fewer fields than the first line</source>
        <translation>la ligne est coupée ou a plus ou moins de champs que la première</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>« %1 » n’est pas une date</translation>
    </message>
    <message>
        <source>%1 and %2 are more than ten years apart</source>
        <translation>%1 et %2 sont distants de plus de dix ans</translation>
    </message>
</context>
<context>
    <name>ReceiptReader</name>
    <message>
        <source>read the past receipts</source>
        <translation>lire les réceptions passées</translation>
    </message>
</context>
<context>
    <name>RecordChecks</name>
    <message>
        <source>The quantity %1 is beyond what can be added up exactly; correct it.</source>
        <translation>La quantité %1 dépasse ce qui peut être additionné exactement ; corrigez-la.</translation>
    </message>
    <message>
        <source>The quantity is zero; correct it or remove the record.</source>
        <translation>La quantité est nulle ; corrigez-la ou supprimez l’enregistrement.</translation>
    </message>
    <message>
        <source>The quantity %1 is below zero; correct it, or record returns apart.</source>
        <translation>La quantité %1 est négative ; corrigez-la, ou enregistrez les retours à part.</translation>
    </message>
    <message>
        <source>The unit price %1 is negative or far too large; correct it.</source>
        <translation>Le prix unitaire %1 est négatif ou bien trop grand ; corrigez-le.</translation>
    </message>
    <message>
        <source>%1 shipped of %2 ordered; check the shipments of this line.</source>
        <translation>%1 expédiés sur %2 commandés ; vérifiez les expéditions de cette ligne.</translation>
    </message>
    <message>
        <source>%1 cancelled and %2 shipped of %3 ordered; correct one of them.</source>
        <translation>%1 annulés et %2 expédiés sur %3 commandés ; corrigez l’un d’eux.</translation>
    </message>
    <message>
        <source>%1 allocated where only %2 is open; release the rest.</source>
        <translation>%1 affectés là où seuls %2 sont ouverts ; libérez le reste.</translation>
    </message>
    <message>
        <source>The location replenishes itself; name another one or none.</source>
        <translation>Le site se réapprovisionne lui-même ; nommez-en un autre ou aucun.</translation>
    </message>
    <message>
        <source>The notice tolerance or the late penalty is below zero; correct it.</source>
        <translation>La tolérance d’annonce ou la pénalité de retard est négative ; corrigez-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than one address; give each a contact of its own. Nothing is sent to it until then.</source>
        <translation>« %1 » est plus d’une adresse ; donnez à chacune son contact. Rien n’y est envoyé d’ici là.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; correct it. Nothing is sent to it until then.</source>
        <translation>« %1 » n’est pas une adresse électronique ; corrigez-la. Rien n’y est envoyé d’ici là.</translation>
    </message>
    <message>
        <source>The smallest sellable quantity %1 is below zero; correct it.</source>
        <translation>La plus petite quantité vendable %1 est négative ; corrigez-la.</translation>
    </message>
    <message>
        <source>The item is listed as its own substitute; remove the row.</source>
        <translation>L’article figure comme son propre substitut ; supprimez la ligne.</translation>
    </message>
    <message>
        <source>A substitution ratio of %1 makes no sense; give the units needed for one unit of the item.</source>
        <translation>Un ratio de substitution de %1 n’a pas de sens ; donnez les unités nécessaires pour une unité de l’article.</translation>
    </message>
    <message>
        <source>Valid to %1 is before valid from %2; correct one.</source>
        <translation>Valable jusqu’au %1 précède valable à partir du %2 ; corrigez l’un d’eux.</translation>
    </message>
    <message>
        <source>The stock %1 is below zero and is treated as 0; count it.</source>
        <translation>Le stock %1 est négatif et compte pour 0 ; comptez-le.</translation>
    </message>
    <message>
        <source>%1 allocated where only %2 is on hand; check the allocations.</source>
        <translation>%1 affectés là où seuls %2 sont en stock ; vérifiez les affectations.</translation>
    </message>
    <message>
        <source>The order has no order date; give one.</source>
        <translation>La commande n’a pas de date ; donnez-en une.</translation>
    </message>
    <message>
        <source>The line has no requested date, so it cannot be ranked or be late; give one.</source>
        <translation>La ligne n’a pas de date demandée et ne peut être ni classée ni en retard ; donnez-en une.</translation>
    </message>
    <message>
        <source>The status says %1, but the quantities say otherwise; they are believed. Update the status.</source>
        <translation>Le statut dit %1, mais les quantités disent autre chose ; on les croit. Mettez le statut à jour.</translation>
    </message>
    <message>
        <source>The shipment has no ship date; give one.</source>
        <translation>L’expédition n’a pas de date ; donnez-en une.</translation>
    </message>
    <message>
        <source>The supply has neither an expected nor a promised date and counts for nothing until it has one.</source>
        <translation>La réception n’a ni date attendue ni date promise et ne compte pour rien d’ici là.</translation>
    </message>
    <message>
        <source>%1 received of %2 ordered; check the receipts.</source>
        <translation>%1 reçus sur %2 commandés ; vérifiez les réceptions.</translation>
    </message>
    <message>
        <source>The receipt has no received date; give one.</source>
        <translation>La réception n’a pas de date ; donnez-en une.</translation>
    </message>
    <message>
        <source>Received on %1, before it was ordered on %2; correct one of them.</source>
        <translation>Reçu le %1, avant la commande du %2 ; corrigez l’un d’eux.</translation>
    </message>
    <message>
        <source>A lead time of %1 days makes no sense; the nearest of 0 and %2 is taken. Correct it.</source>
        <translation>Un délai de %1 jours n’a pas de sens ; le plus proche entre 0 et %2 est pris. Corrigez-le.</translation>
    </message>
    <message>
        <source>A minimum shipment of %1 does not fit %2 ordered and is left out of account; correct it.</source>
        <translation>Une expédition minimale de %1 ne va pas avec %2 commandés et n’est pas prise en compte ; corrigez-la.</translation>
    </message>
    <message>
        <source>The latest useful date %1 is before the requested date %2; correct one of them.</source>
        <translation>La dernière date utile %1 précède la date demandée %2 ; corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone known here, so UTC is taken; use a name such as Europe/Berlin.</source>
        <translation>« %1 » n’est pas un fuseau horaire connu ici, donc UTC est pris ; utilisez un nom comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>The lane ends where it begins; remove the row.</source>
        <translation>La liaison finit où elle commence ; supprimez la ligne.</translation>
    </message>
    <message>
        <source>The cost %1 of the lane is below zero; correct it.</source>
        <translation>Le coût %1 de la liaison est négatif ; corrigez-le.</translation>
    </message>
    <message>
        <source>Delivered on %1, before it was shipped on %2; ask the carrier.</source>
        <translation>Livré le %1, avant l&apos;expédition du %2 ; interrogez le transporteur.</translation>
    </message>
    <message>
        <source>The inquiry was closed before it was opened; correct it there.</source>
        <translation>La demande a été close avant d&apos;être ouverte ; corrigez-la à la source.</translation>
    </message>
    <message>
        <source>%1 picked and %2 missing of a task of %3; correct one of them.</source>
        <translation>%1 prélevés et %2 manquants pour une tâche de %3 ; corrigez l&apos;un des deux.</translation>
    </message>
</context>
<context>
    <name>RecordConnector</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a recording in %1 already. Choose another folder.</source>
        <translation>Il y a déjà un enregistrement dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The recording cannot be written to %1: %2. Choose another folder.</source>
        <translation>L’enregistrement ne peut pas être écrit dans %1 : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The source %1 has no description, so it cannot be recorded.</source>
        <translation>La source %1 n’a pas de description et ne peut donc pas être enregistrée.</translation>
    </message>
</context>
<context>
    <name>RecordCounts</name>
    <message>
        <source>count the records</source>
        <translation>compter les enregistrements</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>There is no record of %1 to be changed.</source>
        <translation>Il n’y a pas d’enregistrement de %1 à changer.</translation>
    </message>
    <message>
        <source>%1 has %2 such records there, and it is not clear which one to change.</source>
        <translation>%1 a %2 enregistrements de ce genre là-bas, et rien ne dit lequel changer.</translation>
    </message>
    <message>
        <source>Change it in the system itself.</source>
        <translation>Changez-le dans le système lui-même.</translation>
    </message>
</context>
<context>
    <name>RecordingTransport</name>
    <message>
        <source>The answers are larger than 64 MB together, too much for a recording. Record a test system, or one with a later first day.</source>
        <translation>Les réponses dépassent 64 Mo ensemble, trop pour un enregistrement. Enregistrez un système de test, ou avec un premier jour plus tardif.</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>A setting that %1 needs is missing. Give it with “source add … --set”.</source>
        <translation>Un réglage que demande %1 manque. Donnez-le avec « source add … --set ».</translation>
    </message>
    <message>
        <source>%1 sends us on to %2 for the next page, which was not followed. Enter the address that the system gives itself.</source>
        <translation>%1 renvoie vers %2 pour la page suivante, ce qui n’a pas été suivi. Saisissez l’adresse que le système donne lui-même.</translation>
    </message>
</context>
<context>
    <name>ResolvedScenarioText</name>
    <message>
        <source>there is no open inbound line %1</source>
        <translation>il n’y a pas de ligne de réception ouverte %1</translation>
    </message>
    <message>
        <source>there is no open order line %1</source>
        <translation>il n’y a pas de ligne de commande ouverte %1</translation>
    </message>
    <message>
        <source>there is no customer %1</source>
        <translation>il n’y a pas de client %1</translation>
    </message>
    <message>
        <source>there is no item %1</source>
        <translation>il n’y a pas d’article %1</translation>
    </message>
    <message>
        <source>there is no location %1</source>
        <translation>il n’y a pas de site %1</translation>
    </message>
    <message>
        <source>Cannot try the scenario at /changes/%1: %2. Check the key, or sync first if it is new.</source>
        <translation>Impossible d’essayer le scénario à /changes/%1 : %2. Vérifiez la clé, ou synchronisez d’abord si elle est nouvelle.</translation>
    </message>
    <message>
        <source>Cannot try the scenario at /changes/%1: %2 is there already. Give what is added a key of its own.</source>
        <translation>Impossible d’essayer le scénario à /changes/%1 : %2 existe déjà. Donnez à ce qui est ajouté une clé à lui.</translation>
    </message>
</context>
<context>
    <name>RetryPolicy</name>
    <message>
        <source>Given up after %1 tries. %2</source>
        <translation>Abandonné après %1 essais. %2</translation>
    </message>
</context>
<context>
    <name>RetryQuarantine</name>
    <message>
        <source>One of these records is no longer in quarantine: it was synced or mended meanwhile. Look at the list again.</source>
        <translation>L’un de ces enregistrements n’est plus en quarantaine : il a été synchronisé ou corrigé entre-temps. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was delivered again.</source>
        <translation>Arrêté. Rien n’a été livré de nouveau.</translation>
    </message>
    <message>
        <source>The record %1 could not be read well enough to be mended here. Mend it in %2 and sync again.</source>
        <translation>L’enregistrement %1 n’a pas pu être lu assez bien pour être corrigé ici. Corrigez-le dans %2 et synchronisez de nouveau.</translation>
    </message>
</context>
<context>
    <name>RibbonLayout</name>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûre</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
</context>
<context>
    <name>RowMapper</name>
    <message>
        <source> The columns seem to be separated by something else than commas.</source>
        <translation> Les colonnes semblent séparées par autre chose que des virgules.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number here; write it with a decimal point and without grouping, like 1200.5.</source>
        <translation>%1 est « %2 », qui n’est pas un nombre ici ; écrivez-le avec un point décimal et sans groupement, comme 1200.5.</translation>
    </message>
    <message>
        <source>%1 is %2, a day that does not exist; correct it.</source>
        <translation>%1 est %2, un jour qui n’existe pas ; corrigez-le.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; write dates as year-month-day, like 2026-06-30.</source>
        <translation>%1 est « %2 » ; écrivez les dates année-mois-jour, comme 2026-06-30.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; write times like 2026-06-30T14:05:00Z.</source>
        <translation>%1 est « %2 » ; écrivez les heures comme 2026-06-30T14:05:00Z.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; write Y or N.</source>
        <translation>%1 est « %2 » ; écrivez Y ou N.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; write a three-letter code, like EUR.</source>
        <translation>%1 est « %2 » ; écrivez un code de trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>Cannot read %1: the column %2 is there twice, so it is not clear which one counts. Remove or rename one.</source>
        <translation>Impossible de lire %1 : la colonne %2 s’y trouve deux fois, donc on ne sait pas laquelle compte. Supprimez-en ou renommez-en une.</translation>
    </message>
    <message>
        <source>Cannot read %1: the column %2 is missing. The first line holds: %3.%4 Add the column or correct its name.</source>
        <translation>Impossible de lire %1 : la colonne %2 manque. La première ligne contient : %3.%4 Ajoutez la colonne ou corrigez son nom.</translation>
    </message>
    <message>
        <source>%1 is empty, and the record means nothing without it; fill it in.</source>
        <translation>%1 est vide, et l’enregistrement ne veut rien dire sans cela ; remplissez-le.</translation>
    </message>
    <message>
        <source>%1 is empty and is taken as 0; fill it in.</source>
        <translation>%1 est vide et compte pour 0 ; remplissez-le.</translation>
    </message>
    <message>
        <source>%1 holds a NUL byte; export the file again as UTF-8 text.</source>
        <translation>%1 contient un octet NUL ; exportez de nouveau le fichier en texte UTF-8.</translation>
    </message>
    <message>
        <source>%1 holds a control or unreadable character; correct it.</source>
        <translation>%1 contient un caractère de contrôle ou illisible ; corrigez-le.</translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>Cannot read the kept run %1: %2. Keep the run again.</source>
        <translation>Impossible de lire le passage gardé %1 : %2. Gardez le passage à nouveau.</translation>
    </message>
    <message>
        <source>Cannot read the kept run %1, %2</source>
        <translation>Impossible de lire le passage gardé %1, %2</translation>
    </message>
    <message>
        <source>Cannot keep the run in %1: %2. Check the space and who may write there.</source>
        <translation>Impossible de garder le passage dans %1 : %2. Vérifiez la place et qui peut y écrire.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a run: use 1 to 64 letters, digits, spaces, '-', '_' and '.', beginning with a letter or digit.</source>
        <translation>« %1 » ne peut être le nom d’un passage : prenez 1 à 64 lettres, chiffres, espaces, « - », « _ » et « . », en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>There is a run named “%1” already. Choose another name, or say --replace.</source>
        <translation>Il y a déjà un passage nommé « %1 ». Choisissez un autre nom, ou dites --replace.</translation>
    </message>
    <message>
        <source>There is no run named “%1”. “repromisectl promise runs” lists those that were kept.</source>
        <translation>Il n’y a pas de passage nommé « %1 ». « repromisectl promise runs » énumère ceux qui sont gardés.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>Cannot remove the run “%1”: %2. Check who may write there.</source>
        <translation>Impossible de supprimer le passage « %1 » : %2. Vérifiez qui peut y écrire.</translation>
    </message>
</context>
<context>
    <name>RunVariantCheckerText</name>
    <message>
        <source>Contradicts “win”: what is to have all in time cannot give up what it has.</source>
        <translation>Contredit « win » : ce qui doit tout avoir à temps ne peut pas céder ce qu’il a.</translation>
    </message>
    <message>
        <source>Contradicts “win”: what is to have all in time may have to improve.</source>
        <translation>Contredit « win » : ce qui doit tout avoir à temps devra peut-être s’améliorer.</translation>
    </message>
    <message>
        <source>A line cannot keep its commitment and give up what it has.</source>
        <translation>Une ligne ne peut pas garder son engagement et céder ce qu’elle a.</translation>
    </message>
    <message>
        <source>A share cannot be guaranteed: leave sharing out, or use a strategy without a guarantee (redistribute, fill or lose).</source>
        <translation>Une part ne peut pas être garantie : laissez sharing de côté, ou prenez une stratégie sans garantie (redistribute, fill ou lose).</translation>
    </message>
    <message>
        <source>Has no effect without &quot;sharing&quot;: &quot;floor_then_rank&quot;.</source>
        <translation>Sans effet sans &quot;sharing&quot;: &quot;floor_then_rank&quot;.</translation>
    </message>
    <message>
        <source>“floor_then_rank” needs a “floor_percent”.</source>
        <translation>« floor_then_rank » demande un « floor_percent ».</translation>
    </message>
    <message>
        <source>Has no effect without sharing.</source>
        <translation>Sans effet sans sharing.</translation>
    </message>
    <message>
        <source>Is the name of segment %1 too.</source>
        <translation>C’est aussi le nom du segment %1.</translation>
    </message>
    <message>
        <source>No line reaches this segment: “%1” before it takes all of them. Put it first, or narrow the other one.</source>
        <translation>Aucune ligne n’atteint ce segment : « %1 » avant lui les prend toutes. Mettez-le devant, ou restreignez l’autre.</translation>
    </message>
    <message>
        <source>Protects nothing: give “percent” or “quantity”.</source>
        <translation>Ne protège rien : donnez « percent » ou « quantity ».</translation>
    </message>
    <message>
        <source>Together more than 100 % is protected.</source>
        <translation>En tout, plus de 100 % sont protégés.</translation>
    </message>
    <message>
        <source>Name the variant to fall back to.</source>
        <translation>Nommez la variante de repli.</translation>
    </message>
    <message>
        <source>A variant cannot fall back to itself.</source>
        <translation>Une variante ne peut pas se replier sur elle-même.</translation>
    </message>
    <message>
        <source>Has no effect without &quot;on_failure&quot;: &quot;fall_back&quot;.</source>
        <translation>Sans effet sans &quot;on_failure&quot;: &quot;fall_back&quot;.</translation>
    </message>
    <message>
        <source>“%1” stands in the list already.</source>
        <translation>« %1 » est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>RunVariantReaderText</name>
    <message>
        <source>Is missing.</source>
        <translation>Manque.</translation>
    </message>
    <message>
        <source>Must be a list of 1 to %1: [ … ].</source>
        <translation>Doit être une liste de 1 à %1 : [ … ].</translation>
    </message>
    <message>
        <source>Must be an object: { … }.</source>
        <translation>Doit être un objet : { … }.</translation>
    </message>
    <message>
        <source>“%1” is no attribute of a line; there are %2.</source>
        <translation>« %1 » n’est pas un attribut de ligne ; il y a %2.</translation>
    </message>
    <message>
        <source>Beside “not” nothing else may stand.</source>
        <translation>Rien d’autre ne peut se trouver à côté de « not ».</translation>
    </message>
    <message>
        <source>Must be a list of texts, [&quot;…&quot;], or {&quot;not&quot;: [&quot;…&quot;]}.</source>
        <translation>Doit être une liste de textes, [&quot;…&quot;], ou {&quot;not&quot;: [&quot;…&quot;]}.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>« %1 » n’est pas parmi %2.</translation>
    </message>
    <message>
        <source>No line matches: “from” lies above “to”.</source>
        <translation>Aucune ligne ne convient : « from » dépasse « to ».</translation>
    </message>
    <message>
        <source>Says nothing: give “from”, “to” or both.</source>
        <translation>Ne dit rien : donnez « from », « to » ou les deux.</translation>
    </message>
    <message>
        <source>Must be a list of whole numbers, [1, 2], or {&quot;from&quot;: …, &quot;to&quot;: …}.</source>
        <translation>Doit être une liste de nombres entiers, [1, 2], ou {&quot;from&quot;: …, &quot;to&quot;: …}.</translation>
    </message>
    <message>
        <source>Only attributes of text, and priority with whole numbers, can follow a sequence of one&apos;s own.</source>
        <translation>Seuls les attributs de texte, et priority avec des nombres entiers, peuvent suivre un ordre à soi.</translation>
    </message>
    <message>
        <source>Must name one attribute, like {&quot;tier&quot;: [&quot;A&quot;]}.</source>
        <translation>Doit nommer un attribut, comme {&quot;tier&quot;: [&quot;A&quot;]}.</translation>
    </message>
    <message>
        <source>Must be a quantity between 0 and 1000000000.</source>
        <translation>Doit être une quantité entre 0 et 1000000000.</translation>
    </message>
    <message>
        <source>Is not JSON: see line %1, column %2.</source>
        <translation>N’est pas du JSON : voir ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation>« %1 » figure deux fois dans un objet.</translation>
    </message>
    <message>
        <source>Is larger than a variant can be (1 MiB).</source>
        <translation>Dépasse la taille d’une variante (1 Mio).</translation>
    </message>
    <message numerus="yes">
        <source>Cannot use the run variant %1, %n thing(s) to mend:</source>
        <translation>
            <numerusform>La variante %1 ne peut pas servir, %n chose à corriger :</numerusform><numerusform>La variante %1 ne peut pas servir, %n choses à corriger :</numerusform></translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>As it would be kept</source>
        <translation>Tel qu’il serait gardé</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Records of the sample</source>
        <translation>Enregistrements de l’échantillon</translation>
    </message>
    <message>
        <source>The record as it was received</source>
        <translation>L’enregistrement tel qu’il a été reçu</translation>
    </message>
    <message>
        <source>The record as it would be kept</source>
        <translation>L’enregistrement tel qu’il serait gardé</translation>
    </message>
</context>
<context>
    <name>ScenarioFolderText</name>
    <message>
        <source>“%1” cannot be the name of a scenario: use 1 to 64 letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit.</source>
        <translation>« %1 » ne peut pas nommer un scénario : utilisez de 1 à 64 lettres, chiffres, espaces, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;, en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Cannot read the scenario %1: %2. Name a file that is there.</source>
        <translation>Impossible de lire le scénario %1 : %2. Nommez un fichier qui existe.</translation>
    </message>
    <message>
        <source>Cannot keep the scenario in %1: %2. Check the space and who may write there.</source>
        <translation>Impossible de garder le scénario dans %1 : %2. Vérifiez la place et qui peut y écrire.</translation>
    </message>
    <message>
        <source>There is a scenario named “%1” already. Choose another name, or say --replace.</source>
        <translation>Il y a déjà un scénario nommé « %1 ». Choisissez un autre nom, ou dites --replace.</translation>
    </message>
    <message>
        <source>There is no scenario named “%1”. “repromisectl promise scenarios” lists those that were kept.</source>
        <translation>Il n’y a pas de scénario nommé « %1 ». « repromisectl promise scenarios » énumère ceux qui ont été gardés.</translation>
    </message>
    <message>
        <source>Cannot remove the scenario “%1”: %2. Check who may write there.</source>
        <translation>Impossible de supprimer le scénario « %1 » : %2. Vérifiez qui peut y écrire.</translation>
    </message>
</context>
<context>
    <name>ScenarioJsonText</name>
    <message>
        <source>Cannot read the scenario at %1: %2</source>
        <translation>Impossible de lire le scénario à %1 : %2</translation>
    </message>
    <message>
        <source>it must be a key, as text of up to %1 bytes.</source>
        <translation>ce doit être une clé, un texte d’au plus %1 octets.</translation>
    </message>
    <message>
        <source>it must be an existing day as YYYY-MM-DD, or null for no date.</source>
        <translation>ce doit être un jour existant sous la forme AAAA-MM-JJ, ou null pour aucune date.</translation>
    </message>
    <message>
        <source>it must be a quantity with at most four places, as text: “12.5”.</source>
        <translation>ce doit être une quantité avec au plus quatre décimales, en texte : « 12.5 ».</translation>
    </message>
    <message>
        <source>the quantity must not be negative.</source>
        <translation>la quantité ne doit pas être négative.</translation>
    </message>
    <message>
        <source>it must be a whole number from −32768 to 32767.</source>
        <translation>ce doit être un nombre entier de −32768 à 32767.</translation>
    </message>
    <message>
        <source>it must be one of %1.</source>
        <translation>ce doit être l’un de %1.</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>ce doit être un objet.</translation>
    </message>
    <message>
        <source>“%1” has no such member.</source>
        <translation>« %1 » n’a pas ce membre.</translation>
    </message>
    <message>
        <source>it is missing, and “%1” needs it.</source>
        <translation>il manque, et « %1 » en a besoin.</translation>
    </message>
    <message>
        <source>there is no such member.</source>
        <translation>il n’y a pas ce membre.</translation>
    </message>
    <message>
        <source>it must be “%1”.</source>
        <translation>ce doit être « %1 ».</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>ce doit être un texte.</translation>
    </message>
    <message>
        <source>the file is larger than 8 MB.</source>
        <translation>le fichier dépasse 8 Mo.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>it must be a list of changes.</source>
        <translation>ce doit être une liste de changements.</translation>
    </message>
</context>
<context>
    <name>ScenarioOptionsText</name>
    <message>
        <source>--%1 “%2” belongs to no purchase line: put --purchase PO/LINE before it.</source>
        <translation>--%1 « %2 » n’appartient à aucune ligne d’achat : mettez --purchase ACHAT/LIGNE avant.</translation>
    </message>
    <message>
        <source>--purchase “%1” says nothing about it: add --date D or --quantity Q.</source>
        <translation>--purchase « %1 » n’en dit rien : ajoutez --date D ou --quantity Q.</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>The scenario is wrong at /changes/%1: %2</source>
        <translation>Le scénario est faux à /changes/%1 : %2</translation>
    </message>
    <message>
        <source>“inbound” is missing: name the inbound line, as PO-1/1.</source>
        <translation>« inbound » manque : nommez la ligne de réception, comme PO-1/1.</translation>
    </message>
    <message>
        <source>“order” or “line” is missing: name the order line.</source>
        <translation>« order » ou « line » manque : nommez la ligne de commande.</translation>
    </message>
    <message>
        <source>“item” or “location” is missing.</source>
        <translation>« item » ou « location » manque.</translation>
    </message>
    <message>
        <source>the quantity %1 is negative.</source>
        <translation>la quantité %1 est négative.</translation>
    </message>
    <message>
        <source>the quantity %1 is too large.</source>
        <translation>la quantité %1 est trop grande.</translation>
    </message>
    <message>
        <source>it contradicts /changes/%1, which speaks of the same %2. Keep one of the two.</source>
        <translation>il contredit /changes/%1, qui parle de la même chose : %2. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>The scenario is wrong at /changes: it has more than %1 changes. Split it.</source>
        <translation>Le scénario est faux à /changes : il a plus de %1 changements. Divisez-le.</translation>
    </message>
    <message>
        <source>nothing is added: the quantity must be above 0.</source>
        <translation>rien n’est ajouté : la quantité doit dépasser 0.</translation>
    </message>
</context>
<context>
    <name>ScenarioWordsText</name>
    <message>
        <source>“%1” cannot be read: write %2.</source>
        <translation>« %1 » est illisible : écrivez %2.</translation>
    </message>
    <message>
        <source>an existing day as YYYY-MM-DD, or none</source>
        <translation>un jour existant sous la forme AAAA-MM-JJ, ou none</translation>
    </message>
    <message>
        <source>a quantity from 0 to %1 with at most four places</source>
        <translation>une quantité de 0 à %1 avec au plus quatre décimales</translation>
    </message>
    <message>
        <source>ORDER/LINE=NUMBER, the number from -32768 to 32767</source>
        <translation>COMMANDE/LIGNE=NOMBRE, le nombre de -32768 à 32767</translation>
    </message>
    <message>
        <source>“%1” is an inbound line and an order line. Say which in a scenario file: drop_inbound or drop_line.</source>
        <translation>« %1 » est une ligne de réception et une ligne de commande. Dites laquelle dans un fichier de scénario : drop_inbound ou drop_line.</translation>
    </message>
    <message>
        <source>There is no open inbound line or order line “%1”. Check the key, or sync first if it is new.</source>
        <translation>Il n’y a pas de ligne de réception ou de commande ouverte « %1 ». Vérifiez la clé, ou synchronisez d’abord si elle est nouvelle.</translation>
    </message>
</context>
<context>
    <name>SecretOption</name>
    <message>
        <source>environment variable that holds the secret</source>
        <translation>variable d’environnement qui contient le secret</translation>
    </message>
    <message>
        <source>read the secret from the first line of stdin and keep it in the keychain</source>
        <translation>lire le secret sur la première ligne de l’entrée standard et le garder dans le trousseau</translation>
    </message>
    <message>
        <source>--secret-env and --secret-stdin exclude each other.</source>
        <translation>--secret-env et --secret-stdin s’excluent.</translation>
    </message>
    <message>
        <source>Cannot read the secret: stdin is empty. Pipe it in, for example: pass show erp | repromisectl …</source>
        <translation>Impossible de lire le secret : l’entrée standard est vide. Envoyez-le par un tube, par exemple : pass show erp | repromisectl …</translation>
    </message>
</context>
<context>
    <name>SecretSetCommand</name>
    <message>
        <source>Keep the password of the mail server or of a source</source>
        <translation>Garder le mot de passe du serveur de courrier ou d’une source</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>Le mot de passe est gardé.</translation>
    </message>
    <message>
        <source>The password is the first line of stdin. It goes to the keychain, or, after
“repromisectl settings set secrets.store file”, into a file that only you can read.
KEY is for sources with several secrets; “connector explain” lists them.

Example: pass show mail | repromisectl secret set smtp</source>
        <translation>Le mot de passe est la première ligne de l’entrée standard. Il va dans le trousseau ou,
après « repromisectl settings set secrets.store file », dans un fichier que vous seul pouvez
lire. KEY sert aux sources à plusieurs secrets ; « connector explain » les énumère.

Exemple : pass show mail | repromisectl secret set smtp</translation>
    </message>
</context>
<context>
    <name>SegmentForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>S&amp;trategy</source>
        <translation>S&amp;tratégie</translation>
    </message>
    <message>
        <source>Strategy of the segment</source>
        <translation>Stratégie du segment</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Hand messages to the mail server</source>
        <translation>Remettre des messages au serveur de courrier</translation>
    </message>
    <message>
        <source>state: sent (the server took it), failed, uncertain (nobody knows: settle it with
“repromisectl message resolve”), held (approval, stale data, or a later try is due).
Exit code 3 when not all were sent. The mail server is set with
“repromisectl settings set smtp.host …”.</source>
        <translation>state : sent (le serveur l’a pris), failed, uncertain (personne ne sait : tranchez avec
« repromisectl message resolve »), held (approbation, données périmées ou essai ultérieur).
Code de sortie 3 si tous n’ont pas été envoyés. Le serveur se règle avec
« repromisectl settings set smtp.host … ».</translation>
    </message>
    <message>
        <source>every draft that needs no approval, and all that waits</source>
        <translation>tous les brouillons sans approbation à donner, et tout ce qui attend</translation>
    </message>
    <message>
        <source>Name the messages to send, or say --all.</source>
        <translation>Nommez les messages à envoyer, ou dites --all.</translation>
    </message>
</context>
<context>
    <name>SendMessagesText</name>
    <message>
        <source>Nothing was sent: the picture of source %1 is from %2, too old to tell customers anything. Sync it first.</source>
        <translation>Rien n’a été envoyé : l’image de la source %1 date du %2, trop ancienne pour annoncer quoi que ce soit. Synchronisez-la d’abord.</translation>
    </message>
    <message>
        <source>It needs approval first.</source>
        <translation>Il faut d’abord l’approuver.</translation>
    </message>
    <message>
        <source>A program ended while it was sending this message.</source>
        <translation>Un programme s’est arrêté pendant l’envoi de ce message.</translation>
    </message>
</context>
<context>
    <name>SendWrites</name>
    <message>
        <source>Another program is writing changes of this workspace to its sources. Wait until it is done, then look at “writes list”.</source>
        <translation>Un autre programme écrit des changements de cet espace de travail dans ses sources. Attendez qu’il ait fini, puis regardez « writes list ».</translation>
    </message>
    <message>
        <source>The source %1 is not the one the change was meant for. Discard the change.</source>
        <translation>La source %1 n’est pas celle à laquelle le changement était destiné. Abandonnez le changement.</translation>
    </message>
</context>
<context>
    <name>ServerPartReader</name>
    <message>
        <source>This is missing; it says how to log in.</source>
        <translation>Ceci manque ; cela dit comment se connecter.</translation>
    </message>
    <message>
        <source>{%1} is no placeholder: they start with setting, secret, since, each, page or login.</source>
        <translation>{%1} n’est pas une variable : elles commencent par setting, secret, since, each, page ou login.</translation>
    </message>
    <message>
        <source>A GET request sends no body; make it a POST or use query.</source>
        <translation>Une requête GET n’envoie pas de corps ; faites-en un POST ou utilisez query.</translation>
    </message>
</context>
<context>
    <name>SessionLogin</name>
    <message>
        <source>%1 refused the login. Check the user name and the password in the source&apos;s settings.</source>
        <translation>%1 a refusé la connexion. Vérifiez le nom d’utilisateur et le mot de passe dans les réglages de la source.</translation>
    </message>
    <message>
        <source>There is nothing at %1 to log in to. Check the address, and what else names the system, in the source&apos;s settings.</source>
        <translation>À l’adresse %1, il n’y a rien où se connecter. Vérifiez l’adresse, et ce qui désigne encore le système, dans les réglages de la source.</translation>
    </message>
</context>
<context>
    <name>SettingCheckText</name>
    <message>
        <source>one line of at most %1 bytes</source>
        <translation>une ligne d’au plus %1 octets</translation>
    </message>
    <message>
        <source>a file path</source>
        <translation>un chemin de fichier</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>an amount like 5000 or 5000.00, or empty</source>
        <translation>un montant comme 5000 ou 5000.00, ou rien</translation>
    </message>
    <message>
        <source>a mail address like orders@example.com, or empty</source>
        <translation>une adresse comme commandes@example.com, ou rien</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: it must be %3.</source>
        <translation>%1 ne peut pas être « %2 » : ce doit être %3.</translation>
    </message>
    <message>
        <source>rules like stock.on_hand=wms&gt;erp, with a semicolon between two, or empty</source>
        <translation>des règles comme stock.on_hand=wms&gt;erp, séparées par un point-virgule, ou vide</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of your company, as messages to customers show it</source>
        <translation>Nom de votre entreprise, tel que le montrent les messages aux clients</translation>
    </message>
    <message>
        <source>Role that the journal records for what is done here</source>
        <translation>Rôle que le journal note pour ce qui est fait ici</translation>
    </message>
    <message>
        <source>Where passwords are kept: the system&apos;s keychain, or a file in the workspace that only you can read</source>
        <translation>Où sont gardés les mots de passe : le trousseau du système, ou un fichier de l’espace de travail que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Mail server that takes outgoing messages</source>
        <translation>Serveur de courrier qui prend les messages sortants</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port du serveur de courrier</translation>
    </message>
    <message>
        <source>Encryption to the mail server; none is only taken on this computer</source>
        <translation>Chiffrement vers le serveur de courrier ; none n’est accepté que sur cet ordinateur</translation>
    </message>
    <message>
        <source>User name at the mail server; empty: no login</source>
        <translation>Nom d’utilisateur sur le serveur de courrier ; vide : pas de connexion</translation>
    </message>
    <message>
        <source>Mail address that messages come from</source>
        <translation>Adresse d’où viennent les messages</translation>
    </message>
    <message>
        <source>Name shown beside the sender&apos;s address</source>
        <translation>Nom montré à côté de l’adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Mail address that answers go to; empty: the sender&apos;s</source>
        <translation>Adresse où vont les réponses ; vide : celle de l’expéditeur</translation>
    </message>
    <message>
        <source>File of the authority that signed the mail server&apos;s certificate; empty: the computer&apos;s own list</source>
        <translation>Fichier de l’autorité qui a signé le certificat du serveur ; vide : la liste de l’ordinateur</translation>
    </message>
    <message>
        <source>Environment variable that holds the mail password; empty: the keychain</source>
        <translation>Variable d’environnement du mot de passe de courrier ; vide : le trousseau</translation>
    </message>
    <message>
        <source>How long to wait for the mail server, in seconds</source>
        <translation>Combien de temps attendre le serveur de courrier, en secondes</translation>
    </message>
    <message>
        <source>How long a released message can be taken back, in seconds</source>
        <translation>Combien de temps un message libéré peut être repris, en secondes</translation>
    </message>
    <message>
        <source>How often a message is tried before it counts as failed</source>
        <translation>Combien de fois un message est essayé avant de compter comme échoué</translation>
    </message>
    <message>
        <source>Age in hours from which a source is stale and blocks sending</source>
        <translation>Âge en heures à partir duquel une source est périmée et bloque l’envoi</translation>
    </message>
    <message>
        <source>A full snapshot that would remove more than this percentage of a record kind is held for a person; 100: never</source>
        <translation>Un extrait complet qui supprimerait plus que ce pourcentage d’une sorte d’enregistrements est retenu pour une personne ; 100 : jamais</translation>
    </message>
    <message>
        <source>A message about more lines than this needs approval; 0: no limit</source>
        <translation>Un message sur plus de lignes que cela demande une approbation ; 0 : sans limite</translation>
    </message>
    <message>
        <source>Colours of the console</source>
        <translation>Couleurs de la console</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Langue de la console</translation>
    </message>
    <message>
        <source>How much the log file tells</source>
        <translation>Ce que dit le journal technique</translation>
    </message>
    <message>
        <source>When the Today page was last seen; kept by the console</source>
        <translation>Quand la page Aujourd’hui a été vue pour la dernière fois ; tenu par la console</translation>
    </message>
    <message>
        <source>Days from any location to customers, by region, where no lane says better: North=2, South=3, *=5 for all others; empty: unknown</source>
        <translation>Jours de tout site aux clients, par région, quand aucune liaison ne le dit mieux : North=2, South=3, *=5 pour toutes les autres ; vide : inconnu</translation>
    </message>
    <message>
        <source>Freight of one unit where no lane gives it, in the currency of the order</source>
        <translation>Transport d’une unité quand aucune liaison ne le donne, dans la devise de la commande</translation>
    </message>
    <message>
        <source>Cost of handling one more shipment or transfer, in the currency of the order</source>
        <translation>Coût de manutention d’une expédition ou d’un transfert de plus, dans la devise de la commande</translation>
    </message>
    <message>
        <source>Cost of expediting a purchase, in the currency of the order</source>
        <translation>Coût pour faire avancer un achat, dans la devise de la commande</translation>
    </message>
    <message>
        <source>Days that expediting a purchase is taken to gain; 0: it is not offered</source>
        <translation>Jours que gagne un achat avancé ; 0 : ce n’est pas proposé</translation>
    </message>
    <message>
        <source>An option for a short line that costs more than this needs approval; empty: no limit</source>
        <translation>Une possibilité pour une ligne courte qui coûte plus que cela demande une approbation ; vide : sans limite</translation>
    </message>
    <message>
        <source>Whether an option by which another line ships later needs approval</source>
        <translation>Si une possibilité par laquelle une autre ligne part plus tard demande une approbation</translation>
    </message>
    <message>
        <source>For how many days the history of syncs is kept</source>
        <translation>Nombre de jours pendant lesquels l&apos;historique des synchronisations est conservé</translation>
    </message>
    <message>
        <source>A message about a higher open value than this, or a change to be written to a source, needs approval; empty: no limit</source>
        <translation>Un message sur une valeur ouverte plus élevée, ou un changement à écrire dans une source, demande une approbation ; vide : sans limite</translation>
    </message>
    <message>
        <source>Whose value counts where sources differ, the first named before the next: stock.on_hand=wms&gt;erp; sales_lines.confirmed=erp; sources that are not named say nothing of that field; after a change each source is read whole once</source>
        <translation>Quelle dont la valeur compte lorsque des sources diffèrent, la première nommée avant la suivante : stock.on_hand=wms&gt;erp; sales_lines.confirmed=erp; les sources non nommées ne disent rien de ce champ ; après un changement, chaque source est lue une fois en entier</translation>
    </message>
</context>
<context>
    <name>SettingsGetCommand</name>
    <message>
        <source>One setting</source>
        <translation>Un réglage</translation>
    </message>
</context>
<context>
    <name>SettingsListCommand</name>
    <message>
        <source>Every setting, its value and what it may be</source>
        <translation>Tous les réglages, leur valeur et ce qu’ils peuvent être</translation>
    </message>
</context>
<context>
    <name>SettingsSetCommand</name>
    <message>
        <source>Change a setting</source>
        <translation>Changer un réglage</translation>
    </message>
    <message>
        <source>An empty VALUE (&quot;&quot;) restores the default. Secrets are no settings: name the
environment variable that holds the mail password in smtp.secret_env.

Example: repromisectl settings set smtp.host mail.example.com</source>
        <translation>Une VALEUR vide (&quot;&quot;) rétablit le défaut. Les secrets ne sont pas des réglages : nommez dans
smtp.secret_env la variable d’environnement du mot de passe de courrier.

Exemple : repromisectl settings set smtp.host mail.example.com</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>there is no such setting. “repromisectl settings list” shows those there are.</source>
        <translation>ce réglage n’existe pas. « repromisectl settings list » énumère ceux qui existent.</translation>
    </message>
    <message>
        <source>the value must be a text, a number, true or false.</source>
        <translation>la valeur doit être un texte, un nombre, true ou false.</translation>
    </message>
    <message>
        <source>Cannot read the settings in %1: it is not a JSON object. Mend the file, or move it away to start with the defaults.</source>
        <translation>Impossible de lire les réglages dans %1 : ce n’est pas un objet JSON. Réparez le fichier, ou déplacez-le pour repartir des défauts.</translation>
    </message>
    <message>
        <source>Cannot read the settings in %1 at /%2: %3</source>
        <translation>Impossible de lire les réglages dans %1 à /%2 : %3</translation>
    </message>
    <message>
        <source>Cannot read the settings in %1: %2. Check who may read the file.</source>
        <translation>Impossible de lire les réglages dans %1 : %2. Vérifiez qui peut lire le fichier.</translation>
    </message>
    <message>
        <source>Cannot save the settings in %1: %2. Check that there is room and that you may write there.</source>
        <translation>Impossible d’enregistrer les réglages dans %1 : %2. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. “repromisectl settings list” shows those there are.</source>
        <translation>Il n’y a pas de réglage « %1 ». « repromisectl settings list » énumère ceux qui existent.</translation>
    </message>
</context>
<context>
    <name>ShapePartReader</name>
    <message>
        <source>Give a pointer, and either is or is_not.</source>
        <translation>Donnez un pointeur, et soit is, soit is_not.</translation>
    </message>
    <message>
        <source>Give either from or value.</source>
        <translation>Donnez soit from, soit value.</translation>
    </message>
    <message>
        <source>There is no shaper “%1”.</source>
        <translation>Il n’y a pas de formeur « %1 ».</translation>
    </message>
    <message>
        <source>A pointer with * finds several values; say which one counts, or how they become one.</source>
        <translation>Un pointeur avec * trouve plusieurs valeurs ; dites laquelle compte, ou comment elles n’en font qu’une.</translation>
    </message>
    <message>
        <source>Only numbers can be reversed or rounded.</source>
        <translation>Seuls des nombres peuvent être inversés ou arrondis.</translation>
    </message>
    <message>
        <source>This is missing; it says which records these are.</source>
        <translation>Ceci manque ; cela dit de quels enregistrements il s’agit.</translation>
    </message>
    <message>
        <source>This is missing; it says where the records stand.</source>
        <translation>Ceci manque ; cela dit où se trouvent les enregistrements.</translation>
    </message>
</context>
<context>
    <name>ShipNoticeLine</name>
    <message>
        <source>The shipped item names no purchase order, or neither line nor item number. Have it sent again.</source>
        <translation>L’article expédié ne nomme pas d’achat, ou ni ligne ni numéro d’article. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source>The shipped quantity is &quot;%1&quot;; it must be a number above 0. Have it sent again.</source>
        <translation>La quantité expédiée est « %1 » ; ce doit être un nombre supérieur à 0. Faites-le renvoyer.</translation>
    </message>
    <message>
        <source>A date of the notice is “%1”, which is no day. Ask the sender when the goods arrive.</source>
        <translation>Une date de l&apos;avis est « %1 », ce qui n&apos;est pas un jour. Demandez à l&apos;expéditeur quand la marchandise arrive.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>SmtpAddress</name>
    <message>
        <source>“%1” is not a usable e-mail address: %2. Correct it at the contact.</source>
        <translation>« %1 » n’est pas une adresse électronique utilisable : %2. Corrigez-la chez le contact.</translation>
    </message>
    <message>
        <source>%1 holds a line break or a NUL character, which could forge other parts of a message. Remove it where the text comes from.</source>
        <translation>%1 contient un saut de ligne ou un caractère NUL, qui pourrait forger d’autres parties d’un message. Supprimez-le là d’où vient le texte.</translation>
    </message>
    <message>
        <source>The contact has no e-mail address. Enter one at the contact.</source>
        <translation>Le contact n’a pas d’adresse électronique. Saisissez-en une chez le contact.</translation>
    </message>
    <message>
        <source>it holds a blank, a control character or an unreadable one</source>
        <translation>elle contient un blanc, un caractère de contrôle ou un caractère illisible</translation>
    </message>
    <message>
        <source>it needs exactly one @</source>
        <translation>il lui faut exactement un @</translation>
    </message>
    <message>
        <source>the part before the @ is empty, too long or holds a character that is not allowed there</source>
        <translation>la partie avant le @ est vide, trop longue ou contient un caractère interdit à cet endroit</translation>
    </message>
    <message>
        <source>the part after the @ is not a domain name</source>
        <translation>la partie après le @ n’est pas un nom de domaine</translation>
    </message>
</context>
<context>
    <name>SmtpSender</name>
    <message>
        <source>No mail server is set, so nothing can be sent. Enter it in the settings for mail.</source>
        <translation>Aucun serveur de courrier n’est défini, donc rien ne peut être envoyé. Saisissez-le dans les réglages du courrier.</translation>
    </message>
    <message>
        <source>“%1” is no mail server name. Correct it in the settings for mail.</source>
        <translation>« %1 » n’est pas un nom de serveur de courrier. Corrigez-le dans les réglages du courrier.</translation>
    </message>
    <message>
        <source>Sending to %1 without TLS is refused: mail and passwords would be readable on the way. Choose STARTTLS or implicit TLS.</source>
        <translation>L’envoi à %1 sans TLS est refusé : le courrier et les mots de passe seraient lisibles en chemin. Choisissez STARTTLS ou TLS implicite.</translation>
    </message>
    <message>
        <source>The mail transport could not be started.</source>
        <translation>Le transport du courrier n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The mail server&apos;s secret holds a NUL character. Enter it again.</source>
        <translation>Le secret du serveur de courrier contient un caractère NUL. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The mail server is not available now: %1</source>
        <translation>Le serveur de courrier n’est pas disponible maintenant : %1</translation>
    </message>
    <message>
        <source>The mail server does not let us send: %1. Check the user, the secret and the TLS setting of the mail server.</source>
        <translation>Le serveur de courrier ne nous laisse pas envoyer : %1. Vérifiez l’utilisateur, le secret et le réglage TLS du serveur.</translation>
    </message>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>Le serveur de courrier a refusé le message : %1</translation>
    </message>
    <message>
        <source>The connection failed after the message was handed over (%1): it may have arrived. Ask the customer or look into the mail server&apos;s log.</source>
        <translation>La connexion a échoué après la remise du message (%1) : il est peut-être arrivé. Demandez au client ou regardez le journal du serveur de courrier.</translation>
    </message>
    <message>
        <source>Stopped before the message was handed over.</source>
        <translation>Arrêté avant la remise du message.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted (%1). Nothing was sent. Check the server&apos;s name, or name its authority in the setting for trusted certificates.</source>
        <translation>Le certificat du serveur de courrier n’est pas digne de confiance (%1). Rien n’a été envoyé. Vérifiez le nom du serveur, ou nommez son autorité dans le réglage des certificats de confiance.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption (%1). Nothing was sent. Choose another port or TLS setting, or ask its administrator.</source>
        <translation>Le serveur de courrier n’offre pas de chiffrement (%1). Rien n’a été envoyé. Choisissez un autre port ou réglage TLS, ou demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached: %1.</source>
        <translation>Le serveur de courrier est injoignable : %1.</translation>
    </message>
</context>
<context>
    <name>SnapshotMerge</name>
    <message>
        <source>save the sync</source>
        <translation>enregistrer la synchronisation</translation>
    </message>
    <message>
        <source>The source delivered %1 %3 where %2 are held. That looks cut short, so nothing was changed. If it is right, accept the snapshot and sync again; if not, refuse it.</source>
        <translation>La source a livré %1 %3 là où %2 sont gardés. Cela semble tronqué, donc rien n’a été changé. Si c’est juste, acceptez l’extrait et resynchronisez. Sinon, refusez-le.</translation>
    </message>
</context>
<context>
    <name>SortRow</name>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove the order</source>
        <translation>Retirer le tri</translation>
    </message>
    <message>
        <source>Values that come first, in this order</source>
        <translation>Valeurs qui passent d’abord, dans cet ordre</translation>
    </message>
    <message>
        <source>these first: A, B, C</source>
        <translation>d’abord : A, B, C</translation>
    </message>
</context>
<context>
    <name>SortsEditor</name>
    <message>
        <source>Add an &amp;order</source>
        <translation>Aj&amp;outer un tri</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>The first counts first; ties are broken by order and line.</source>
        <translation>Le premier compte d’abord ; à égalité, commande et ligne décident.</translation>
    </message>
</context>
<context>
    <name>SourceAcceptCommand</name>
    <message>
        <source>Take over a snapshot that was held as truncated</source>
        <translation>Reprendre un extrait retenu comme tronqué</translation>
    </message>
    <message>
        <source>A full snapshot with far fewer rows than the last is held, for it may be a broken
export. This reads the source again and takes it as it is: what is not in it is gone.</source>
        <translation>Un extrait complet ayant bien moins de lignes que le précédent est retenu, car ce peut être
un export manqué. Ceci relit la source et la prend telle quelle : ce qui n’y est pas a disparu.</translation>
    </message>
</context>
<context>
    <name>SourceAddCommand</name>
    <message>
        <source>Register a source of records</source>
        <translation>Enregistrer une source de données</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>adresse du serveur</translation>
    </message>
    <message>
        <source>database on the server</source>
        <translation>base de données sur le serveur</translation>
    </message>
    <message>
        <source>user name on the server</source>
        <translation>nom d’utilisateur sur le serveur</translation>
    </message>
    <message>
        <source>other settings of the connector</source>
        <translation>autres réglages du connecteur</translation>
    </message>
    <message>
        <source>Source %1 is registered. Next: “repromisectl sync %1”.</source>
        <translation>La source %1 est enregistrée. Ensuite : « repromisectl sync %1 ».</translation>
    </message>
    <message>
        <source>csv, drop, edi: the folder that holds the files</source>
        <translation>csv, drop, edi : le dossier qui contient les fichiers</translation>
    </message>
    <message>
        <source>A source of kind %1 needs --dir DIR.</source>
        <translation>Une source de sorte %1 demande --dir DIR.</translation>
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
        <translation>CONNECTOR est csv (un dossier qui contient un export), drop (un dossier où d’autres mettent
des fichiers CSV, JSON, CloudEvents ou EDI, chacun pris une fois), edi (de même pour X12 et
EDIFACT seulement), tryton, ou l’un de « connector list », dont « connector explain » dit les
réglages ; ils se donnent par --set. Un secret vient d’une variable d’environnement, de
l’entrée standard, ou se trouve déjà dans le trousseau ; jamais de la ligne de commande.

Exemples :
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
        <translation>Impossible d’énumérer le dossier %1 : %2. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path, or mount the drive it is on.</source>
        <translation>Il n’y a pas de dossier %1. Vérifiez le chemin, ou montez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Cannot look into the folder %1: %2. Check its permissions.</source>
        <translation>Impossible de regarder dans le dossier %1 : %2. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>%1 is a file. Give the folder that holds the CSV files.</source>
        <translation>%1 est un fichier. Donnez le dossier qui contient les fichiers CSV.</translation>
    </message>
    <message>
        <source>The folder %1 holds none of the files that can be read, such as sales_lines.csv, stock.csv or purchase_lines.csv. Check the path or the export.</source>
        <translation>Le dossier %1 ne contient aucun des fichiers lisibles, comme sales_lines.csv, stock.csv ou purchase_lines.csv. Vérifiez le chemin ou l’export.</translation>
    </message>
</context>
<context>
    <name>SourceForms</name>
    <message>
        <source>Client ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secret du jeton</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clé du consommateur</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secret du consommateur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret d’API</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entité juridique</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Entrepôts</translation>
    </message>
    <message>
        <source>Receiving warehouse</source>
        <translation>Entrepôt de réception</translation>
    </message>
    <message>
        <source>Default organization</source>
        <translation>Organisation par défaut</translation>
    </message>
    <message>
        <source>Sales order service</source>
        <translation>Service des commandes</translation>
    </message>
    <message>
        <source>Purchase order service</source>
        <translation>Service des achats</translation>
    </message>
    <message>
        <source>Made since</source>
        <translation>Créés depuis</translation>
    </message>
    <message>
        <source>Months of history</source>
        <translation>Mois d’historique</translation>
    </message>
    <message>
        <source>Records at a time</source>
        <translation>Enregistrements à la fois</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Days in transit</source>
        <translation>Jours de transit</translation>
    </message>
    <message>
        <source>A PEM file with the certificate of your own authority</source>
        <translation>Un fichier PEM avec le certificat de votre propre autorité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Drop folder: files of others, each taken once</source>
        <translation>Dossier de dépôt : fichiers d’autrui, pris une seule fois</translation>
    </message>
    <message>
        <source>EDI folder: X12 and EDIFACT</source>
        <translation>Dossier EDI : X12 et EDIFACT</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of CSV or JSON files</source>
        <translation>Dossier de fichiers CSV ou JSON</translation>
    </message>
    <message>
        <source>From shipping to arrival, when only shipping is told</source>
        <translation>De l’expédition à l’arrivée, quand seule l’expédition est annoncée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Location of stock for which a message names none</source>
        <translation>Site du stock quand un message n’en nomme pas</translation>
    </message>
    <message>
        <source>Log in by</source>
        <translation>Connexion par</translation>
    </message>
    <message>
        <source>Of amounts that name none: a code like EUR</source>
        <translation>Des montants qui n’en nomment pas : un code comme EUR</translation>
    </message>
    <message>
        <source>Only on a network that nobody else can read</source>
        <translation>Seulement sur un réseau que personne d’autre ne peut lire</translation>
    </message>
    <message>
        <source>Orders from</source>
        <translation>Commandes depuis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation>Site de stock</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What the rows of its files are; without it, the name of a file says so</source>
        <translation>Ce que sont les lignes de ses fichiers ; sans indication, le nom du fichier le dit</translation>
    </message>
    <message>
        <source>Where others put CSV, Excel, JSON, CloudEvents or EDI files</source>
        <translation>Où d’autres déposent des fichiers CSV, Excel, JSON, CloudEvents ou EDI</translation>
    </message>
    <message>
        <source>Where the messages arrive</source>
        <translation>Où arrivent les messages</translation>
    </message>
    <message>
        <source>With customers, items, locations, sales_orders and sales_lines it is read as a whole; with only some of them as changes</source>
        <translation>Avec customers, items, locations, sales_orders et sales_lines il est lu en entier ; avec une partie seulement, comme des changements</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sans chiffrement</translation>
    </message>
    <message>
        <source>Write a day like 2026-06-30.</source>
        <translation>Écrivez un jour comme 2026-06-30.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Cannot be written to it: %1.</source>
        <translation>Ne peuvent pas y être écrits : %1.</translation>
    </message>
    <message>
        <source>Folder of files</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <source>Drop folder</source>
        <translation>Dossier de dépôt</translation>
    </message>
    <message>
        <source>EDI folder</source>
        <translation>Dossier EDI</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Order in dates</source>
        <translation>Ordre dans les dates</translation>
    </message>
    <message>
        <source>Of CSV files</source>
        <translation>Des fichiers CSV</translation>
    </message>
</context>
<context>
    <name>SourceListCommand</name>
    <message>
        <source>List the sources and their settings</source>
        <translation>Énumérer les sources et leurs réglages</translation>
    </message>
</context>
<context>
    <name>SourceReadersText</name>
    <message>
        <source>currency cannot be “%1”: write a code like EUR.</source>
        <translation>currency ne peut pas être « %1 » : écrivez un code comme EUR.</translation>
    </message>
    <message>
        <source>A source of kind %1 needs %2: give --%2 or --set %2=….</source>
        <translation>Une source de sorte %1 demande %2 : donnez --%2 ou --set %2=….</translation>
    </message>
    <message>
        <source>A source of kind %1 has no setting “%2”.</source>
        <translation>Une source de sorte %1 n’a pas de réglage « %2 ».</translation>
    </message>
    <message>
        <source>%1 is no csv source: only those take a folder of changes.</source>
        <translation>%1 n’est pas une source csv : elles seules prennent un dossier de modifications.</translation>
    </message>
</context>
<context>
    <name>SourceRemoveCommand</name>
    <message>
        <source>Forget a source and what it delivered</source>
        <translation>Oublier une source et ce qu’elle a livré</translation>
    </message>
</context>
<context>
    <name>SourceTestCommand</name>
    <message>
        <source>Reach for a source without reading it</source>
        <translation>Joindre une source sans la lire</translation>
    </message>
</context>
<context>
    <name>SourceWaits</name>
    <message>
        <source>It asked for a pause and is left alone until %1.</source>
        <translation>Il a demandé une pause et est laissé tranquille jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>It failed %n time(s) in a row and is left alone until %1.</source>
        <translation>
            <numerusform>Il a échoué %n fois et est laissé tranquille jusqu’au %1.</numerusform><numerusform>Il a échoué %n fois de suite et est laissé tranquille jusqu’au %1.</numerusform></translation>
    </message>
    <message>
        <source>The secret %1 is not in the secret store of this computer. Type it in.</source>
        <translation>Le secret %1 n’est pas dans le coffre de secrets de cet ordinateur. Saisissez-le.</translation>
    </message>
</context>
<context>
    <name>SourceWriters</name>
    <message>
        <source>Nothing can be written to the source %1: its kind, %2, is only read. Make the change in the system itself.</source>
        <translation>Rien ne peut être écrit dans la source %1 : son type, %2, n’est que lu. Faites le changement dans le système lui-même.</translation>
    </message>
</context>
<context>
    <name>SourceWrites</name>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>There is no source named &quot;%1&quot;. &quot;source list&quot; shows the sources of this workspace.</source>
        <translation>Il n’y a pas de source nommée « %1 ». « source list » montre les sources de cet espace de travail.</translation>
    </message>
    <message>
        <source>list the sources</source>
        <translation>énumérer les sources</translation>
    </message>
    <message>
        <source>A source needs a name of 1 to 64 characters.</source>
        <translation>Une source demande un nom de 1 à 64 caractères.</translation>
    </message>
    <message>
        <source>add the source</source>
        <translation>ajouter la source</translation>
    </message>
    <message>
        <source>There is already a source named &quot;%1&quot;. Choose another name or remove it first.</source>
        <translation>Il y a déjà une source nommée « %1 ». Choisissez un autre nom ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>remove the source</source>
        <translation>supprimer la source</translation>
    </message>
    <message>
        <source>read the state of the source</source>
        <translation>lire l’état de la source</translation>
    </message>
    <message>
        <source>record the failed sync</source>
        <translation>noter la synchronisation échouée</translation>
    </message>
    <message>
        <source>accept the snapshot</source>
        <translation>accepter l’extrait</translation>
    </message>
    <message>
        <source>read the source&apos;s state</source>
        <translation>lire l’état de la source</translation>
    </message>
    <message>
        <source>keep the source&apos;s state</source>
        <translation>garder l’état de la source</translation>
    </message>
    <message>
        <source>change the source</source>
        <translation>modifier la source</translation>
    </message>
    <message>
        <source>No snapshot of %1 is held, so there is nothing to refuse. &quot;source list&quot; shows how sources stand.</source>
        <translation>Aucun instantané de %1 n’est retenu, il n’y a donc rien à refuser. &quot;source list&quot; montre l’état des sources.</translation>
    </message>
    <message>
        <source>refuse the snapshot</source>
        <translation>refuser l’instantané</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Welcome to Repromise</source>
        <translation>Bienvenue dans Repromise</translation>
    </message>
    <message>
        <source>No customer should learn of a delay by calling</source>
        <translation>Aucun client ne devrait apprendre un retard en appelant</translation>
    </message>
    <message>
        <source>Repromise keeps a local picture of your orders, stock and purchases, finds the lines that will miss their promise, and helps you tell the customers first.</source>
        <translation>Repromise garde une image locale de vos commandes, stocks et achats, trouve les lignes qui manqueront leur promesse, et vous aide à prévenir les clients les premiers.</translation>
    </message>
    <message>
        <source>Look around with the &amp;demo</source>
        <translation>Découvrir avec la &amp;démo</translation>
    </message>
    <message>
        <source>An invented distributor with late orders. Nothing leaves this computer.</source>
        <translation>Un distributeur inventé avec des commandes en retard. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Read a &amp;folder of files</source>
        <translation>Lire un dossier de &amp;fichiers</translation>
    </message>
    <message>
        <source>CSV or JSON exports of your ERP: customers, items, locations, orders, lines and more.</source>
        <translation>Exports CSV ou JSON de votre ERP : clients, articles, sites, commandes, lignes et plus.</translation>
    </message>
    <message>
        <source>Start &amp;empty and connect a system</source>
        <translation>Commencer à &amp;vide et connecter un système</translation>
    </message>
    <message>
        <source>Opens the console on an empty workspace, at Connections.</source>
        <translation>Ouvre la console sur un espace de travail vide, à la page Connexions.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>How many records there are and how fresh each source is</source>
        <translation>Combien d’enregistrements il y a et la fraîcheur de chaque source</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Connect your orders</source>
        <translation>Connectez vos commandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) out of date</source>
        <translation>
            <numerusform>%Ln source périmée</numerusform><numerusform>%Ln sources périmées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) may or may not have arrived</source>
        <translation>
            <numerusform>%Ln message est peut-être arrivé, ou non</numerusform><numerusform>%Ln messages sont peut-être arrivés, ou non</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) failed</source>
        <translation>
            <numerusform>%Ln message a échoué</numerusform><numerusform>%Ln messages ont échoué</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for approval</source>
        <translation>
            <numerusform>%Ln message attend une approbation</numerusform><numerusform>%Ln messages attendent une approbation</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) ready to send</source>
        <translation>
            <numerusform>%Ln brouillon prêt à partir</numerusform><numerusform>%Ln brouillons prêts à partir</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln late line(s) whose customer does not know</source>
        <translation>
            <numerusform>%Ln ligne en retard dont le client ne sait rien</numerusform><numerusform>%Ln lignes en retard dont le client ne sait rien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could ship now</source>
        <translation>
            <numerusform>%Ln ligne pourrait partir maintenant</numerusform><numerusform>%Ln lignes pourraient partir maintenant</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without supply</source>
        <translation>
            <numerusform>%Ln ligne sans couverture</numerusform><numerusform>%Ln lignes sans couverture</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in quarantine</source>
        <translation>
            <numerusform>%Ln enregistrement en quarantaine</numerusform><numerusform>%Ln enregistrements en quarantaine</numerusform></translation>
    </message>
    <message>
        <source>Without a source there is nothing to show.</source>
        <translation>Sans source, il n’y a rien à montrer.</translation>
    </message>
    <message>
        <source>What you see may no longer be true. Nothing is sent on a stale picture.</source>
        <translation>Ce que vous voyez n’est peut-être plus vrai. Rien n’est envoyé sur une image périmée.</translation>
    </message>
    <message>
        <source>Nothing is sent twice by itself. Find out, then say what happened.</source>
        <translation>Rien n’est envoyé deux fois de soi-même. Renseignez-vous, puis dites ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The lines in question count as not told.</source>
        <translation>Les lignes concernées comptent comme non annoncées.</translation>
    </message>
    <message>
        <source>Large or costly news needs a second pair of eyes.</source>
        <translation>Les nouvelles importantes ou coûteuses demandent un second regard.</translation>
    </message>
    <message>
        <source>Look them over and send them.</source>
        <translation>Relisez-les et envoyez-les.</translation>
    </message>
    <message>
        <source>Tell them before they call.</source>
        <translation>Prévenez-les avant qu’ils n’appellent.</translation>
    </message>
    <message>
        <source>The stock is free: only the release is missing.</source>
        <translation>Le stock est libre : seule la libération manque.</translation>
    </message>
    <message>
        <source>Nothing on order covers them.</source>
        <translation>Rien en commande ne les couvre.</translation>
    </message>
    <message>
        <source>They were not taken, or are doubtful. Each says why and how to mend it.</source>
        <translation>Ils n’ont pas été repris, ou sont douteux. Chacun dit pourquoi et comment y remédier.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Voir les messages</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Voir les brouillons</translation>
    </message>
    <message>
        <source>Draft messages</source>
        <translation>Rédiger les messages</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Voir les enregistrements</translation>
    </message>
</context>
<context>
    <name>SupplyAnswer</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>The answer names no purchase order. Have it sent again.</source>
        <translation>La réponse ne nomme pas d’achat. Faites-la renvoyer.</translation>
    </message>
    <message>
        <source>The answer names neither the line nor an item number of a kind that item_ids lists. Have it sent again.</source>
        <translation>La réponse ne nomme ni la ligne ni un numéro d’article d’une sorte qu’énumère item_ids. Faites-la renvoyer.</translation>
    </message>
    <message>
        <source>The supplier splits the line: %1. It is awaited on the last of these days.</source>
        <translation>Le fournisseur divise la ligne : %1. Elle est attendue le dernier de ces jours.</translation>
    </message>
    <message>
        <source>A quantity of the answer is “%1”, which is none. Nothing was taken of the line; have it sent again.</source>
        <translation>Une quantité de la réponse est « %1 », ce qui n&apos;en est pas une. Rien n&apos;a été repris de la ligne ; faites-la renvoyer.</translation>
    </message>
    <message>
        <source>A date of the answer is “%1”, which is no day. Nothing was taken of the line; have it sent again.</source>
        <translation>Une date de la réponse est « %1 », ce qui n&apos;est pas un jour. Rien n&apos;a été repris de la ligne ; faites-la renvoyer.</translation>
    </message>
</context>
<context>
    <name>SupplyPage</name>
    <message>
        <source>Supply</source>
        <translation>Ruptures</translation>
    </message>
    <message>
        <source>Search items and locations</source>
        <translation>Chercher articles et sites</translation>
    </message>
    <message>
        <source>Item or location</source>
        <translation>Article ou site</translation>
    </message>
    <message>
        <source>Working out the supply</source>
        <translation>Calcul de l’approvisionnement</translation>
    </message>
    <message>
        <source>Short items</source>
        <translation>Articles qui manquent</translation>
    </message>
    <message>
        <source>Drag a mark to suppose another date</source>
        <translation>Tirez une marque pour supposer une autre date</translation>
    </message>
    <message>
        <source>Projected stock</source>
        <translation>Stock projeté</translation>
    </message>
    <message>
        <source>Projected stock, step by step</source>
        <translation>Stock projeté, pas à pas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Inbound lines</source>
        <translation>Réceptions attendues</translation>
    </message>
    <message>
        <source>Nothing is on order for it.</source>
        <translation>Rien n’est en commande pour cela.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the dates as they are</source>
        <translation>Revenir aux dates telles qu’elles sont</translation>
    </message>
    <message>
        <source>&amp;Keep as scenario…</source>
        <translation>&amp;Garder comme scénario…</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Proposer</translation>
    </message>
    <message>
        <source>Record what to ask of suppliers and customers</source>
        <translation>Noter ce qu’il faut demander aux fournisseurs et aux clients</translation>
    </message>
    <message>
        <source>Winners and losers</source>
        <translation>Gagnants et perdants</translation>
    </message>
    <message>
        <source>Run variants</source>
        <translation>Variantes</translation>
    </message>
</context>
<context>
    <name>SupplyPictureText</name>
    <message>
        <source>There is no item %1. Check the key.</source>
        <translation>Il n’y a pas d’article %1. Vérifiez la clé.</translation>
    </message>
    <message>
        <source>There is no location %1. Check the key.</source>
        <translation>Il n’y a pas de site %1. Vérifiez la clé.</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Bring sources up to date</source>
        <translation>Mettre les sources à jour</translation>
    </message>
    <message>
        <source>Without names, every source. A bad row is quarantined and stops no good one; a source
that fails keeps what it had. Exit code 3 says that rows were quarantined.</source>
        <translation>Sans noms, toutes les sources. Une mauvaise ligne va en quarantaine et n’en arrête aucune
bonne ; une source qui échoue garde ce qu’elle avait. Code 3 : des lignes en quarantaine.</translation>
    </message>
    <message>
        <source>read everything again, not only what changed</source>
        <translation>tout relire, pas seulement ce qui a changé</translation>
    </message>
    <message>
        <source>csv only: apply a folder of changed rows by their keys</source>
        <translation>csv seulement : appliquer un dossier de lignes modifiées par leurs clés</translation>
    </message>
    <message>
        <source>--delta needs the name of exactly one source.</source>
        <translation>--delta demande le nom d’une seule source.</translation>
    </message>
    <message>
        <source>--delta and --full exclude each other.</source>
        <translation>--delta et --full s’excluent.</translation>
    </message>
</context>
<context>
    <name>SyncEngine</name>
    <message>
        <source>The sync was stopped. What was held before is unchanged.</source>
        <translation>La synchronisation a été arrêtée. Ce qui était gardé est inchangé.</translation>
    </message>
</context>
<context>
    <name>SyncRowsText</name>
    <message>
        <source>repromisectl: %1: %2 “repromisectl source accept %1” does that.</source>
        <translation>repromisectl : %1 : %2 « repromisectl source accept %1 » le fait.</translation>
    </message>
    <message>
        <source>repromisectl: %1: %2</source>
        <translation>repromisectl : %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) quarantined; “repromisectl quarantine” lists them.</source>
        <translation>
            <numerusform>%1 : %n ligne en quarantaine ; « repromisectl quarantine » l’énumère.</numerusform><numerusform>%1 : %n lignes en quarantaine ; « repromisectl quarantine » les énumère.</numerusform></translation>
    </message>
</context>
<context>
    <name>SyncSourcesText</name>
    <message>
        <source>There is no source to sync. Add one with “repromisectl source add csv NAME --dir DIR”.</source>
        <translation>Il n’y a pas de source à synchroniser. Ajoutez-en une avec « repromisectl source add csv NAME --dir DIR ».</translation>
    </message>
    <message>
        <source>Stopped. What %1 had before is kept.</source>
        <translation>Arrêté. Ce que %1 avait avant est gardé.</translation>
    </message>
</context>
<context>
    <name>SystemPicker</name>
    <message>
        <source>Search the systems</source>
        <translation>Rechercher un système</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>What this system does not say</source>
        <translation>Ce que ce système ne dit pas</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>%1 would stand in an address, where others can see it. Send it by auth, in a header or in the body.</source>
        <translation>%1 se trouverait dans une adresse, où d’autres peuvent le voir. Envoyez-le par auth, dans un en-tête ou dans le corps.</translation>
    </message>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 n’a pas de valeur ici.</translation>
    </message>
    <message>
        <source>%1 names nothing; correct it, or add it to settings.</source>
        <translation>%1 ne nomme rien ; corrigez-le, ou ajoutez-le à settings.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce réglage n’existe pas.</translation>
    </message>
</context>
<context>
    <name>TemplateChecker</name>
    <message>
        <source>The section “%1” is never closed. Add {{/%1}} where it ends.</source>
        <translation>La section « %1 » n’est jamais fermée. Ajoutez {{/%1}} là où elle finit.</translation>
    </message>
    <message>
        <source>This tag is never closed. Add the missing }}.</source>
        <translation>Cette balise n’est jamais fermée. Ajoutez le }} manquant.</translation>
    </message>
    <message>
        <source>Raw output {{{ }}} is not allowed, since data could then change the message. Use {{ }}.</source>
        <translation>La sortie brute {{{ }}} n’est pas permise, car les données pourraient alors changer le message. Utilisez {{ }}.</translation>
    </message>
    <message>
        <source>This tag is empty. Give a name, or remove it.</source>
        <translation>Cette balise est vide. Donnez un nom, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Raw output {{&amp; }} is not allowed, since data could then change the message. Use {{ }}.</source>
        <translation>La sortie brute {{&amp; }} n’est pas permise, car les données pourraient alors changer le message. Utilisez {{ }}.</translation>
    </message>
    <message>
        <source>Partials {{&gt; }} are not allowed. Write the text here instead.</source>
        <translation>Les gabarits partiels {{&gt; }} ne sont pas permis. Écrivez le texte ici à la place.</translation>
    </message>
    <message>
        <source>Other delimiters {{= }} are not allowed. Use {{ }} throughout.</source>
        <translation>D’autres délimiteurs {{= }} ne sont pas permis. Utilisez {{ }} partout.</translation>
    </message>
    <message>
        <source>“%1” is not a name that templates can use. Check its spelling; the manual lists the names.</source>
        <translation>« %1 » n’est pas un nom que les modèles peuvent utiliser. Vérifiez l’orthographe ; le manuel énumère les noms.</translation>
    </message>
    <message>
        <source>“%1” can only be used in the text part. Use {{#lines}} here.</source>
        <translation>« %1 » ne peut servir que dans la partie texte. Utilisez ici {{#lines}}.</translation>
    </message>
    <message>
        <source>“%1” is only known inside {{#%2}} … {{/%2}}. Move it there.</source>
        <translation>« %1 » n’est connu qu’à l’intérieur de {{#%2}} … {{/%2}}. Déplacez-le là.</translation>
    </message>
    <message>
        <source>“%1” is a section, not a value. Write {{#%1}} … {{/%1}}.</source>
        <translation>« %1 » est une section, pas une valeur. Écrivez {{#%1}} … {{/%1}}.</translation>
    </message>
    <message>
        <source>Data may not stand inside an HTML tag, a style or a script. Move {{%1}} into the text between tags.</source>
        <translation>Des données ne peuvent pas se trouver dans une balise HTML, un style ou un script. Déplacez {{%1}} dans le texte entre les balises.</translation>
    </message>
    <message>
        <source>“%1” is a value, not a section. Write {{%1}}, or use its flag {{#has_…}}.</source>
        <translation>« %1 » est une valeur, pas une section. Écrivez {{%1}}, ou utilisez son drapeau {{#has_…}}.</translation>
    </message>
    <message>
        <source>A list cannot stand inside another list. Close {{/%1}} first.</source>
        <translation>Une liste ne peut pas se trouver dans une autre. Fermez d’abord {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened. Remove it, or add {{#%1}} before.</source>
        <translation>{{/%1}} ferme une section qui n’a pas été ouverte. Supprimez-le, ou ajoutez {{#%1}} avant.</translation>
    </message>
    <message>
        <source>{{/%1}} does not match the open section “%2”. Close that one first.</source>
        <translation>{{/%1}} ne correspond pas à la section ouverte « %2 ». Fermez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>The template is larger than 256 KiB. Shorten it.</source>
        <translation>Le modèle dépasse 256 Kio. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The template is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Le modèle n’est pas un texte UTF-8. Enregistrez-le en UTF-8.</translation>
    </message>
</context>
<context>
    <name>TemplateRenderer</name>
    <message>
        <source>A template passed the check and still cannot be filled. Please report this.</source>
        <translation>Un modèle a passé le contrôle et ne peut pourtant pas être rempli. Merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Cannot list the calendars in %1: %2. Check its permissions.</source>
        <translation>Impossible d’énumérer les calendriers dans %1 : %2. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>There are more than %1 calendars in %2. Remove those not in use.</source>
        <translation>Il y a plus de %1 calendriers dans %2. Supprimez ceux qui ne servent pas.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check its permissions.</source>
        <translation>Impossible de lire %1 : %2. Vérifiez ses droits.</translation>
    </message>
</context>
<context>
    <name>TrytonAssembler</name>
    <message>
        <source>The user belongs to no company in Tryton, so nothing of one can be read. Give it a company there and sync again.</source>
        <translation>L’utilisateur n’appartient à aucune société dans Tryton, on ne peut donc rien en lire. Donnez-lui une société là-bas et synchronisez de nouveau.</translation>
    </message>
</context>
<context>
    <name>TrytonFeed</name>
    <message>
        <source>The field %1 of %2 %3 has a value that cannot be used. Correct it in Tryton and sync again.</source>
        <translation>Le champ %1 de %2 %3 a une valeur inutilisable. Corrigez-la dans Tryton et resynchronisez.</translation>
    </message>
</context>
<context>
    <name>TrytonInbound</name>
    <message>
        <source>Purchase line %1 has a quantity, unit, date or price that cannot be used. Correct it in Tryton and sync again.</source>
        <translation>La ligne d’achat %1 a une quantité, une unité, une date ou un prix inutilisable. Corrigez cela dans Tryton et resynchronisez.</translation>
    </message>
</context>
<context>
    <name>TrytonSales</name>
    <message>
        <source>The field %1 of order line %2 has a value that cannot be used. Correct it in Tryton and sync again.</source>
        <translation>Le champ %1 de la ligne de commande %2 a une valeur inutilisable. Corrigez-la dans Tryton et resynchronisez.</translation>
    </message>
</context>
<context>
    <name>UntoldCommand</name>
    <message>
        <source>Lines whose customer does not know yet</source>
        <translation>Lignes dont le client ne sait rien encore</translation>
    </message>
    <message>
        <source>

reason: never_told, told_otherwise, message_failed, message_uncertain; or
no_contact and no_address, when no mail can tell the customer.</source>
        <translation>

reason : never_told, told_otherwise, message_failed, message_uncertain ; ou
no_contact et no_address, quand aucun courrier ne peut prévenir le client.</translation>
    </message>
</context>
<context>
    <name>UntoldQueue</name>
    <message>
        <source>Never told</source>
        <translation>Jamais annoncé</translation>
    </message>
    <message>
        <source>Told another date</source>
        <translation>Autre date annoncée</translation>
    </message>
    <message>
        <source>The message failed</source>
        <translation>Le message a échoué</translation>
    </message>
    <message>
        <source>Nobody knows whether the message arrived</source>
        <translation>Personne ne sait si le message est arrivé</translation>
    </message>
    <message>
        <source>The customer has no contact</source>
        <translation>Le client n’a pas de contact</translation>
    </message>
    <message>
        <source>The contact has no usable address</source>
        <translation>Le contact n’a pas d’adresse utilisable</translation>
    </message>
</context>
<context>
    <name>VariantFolderText</name>
    <message>
        <source>Cannot read the run variant %1: %2.</source>
        <translation>Impossible de lire la variante %1 : %2.</translation>
    </message>
    <message>
        <source>There is no run variant “%1”. “repromisectl promise variants” lists those there are; a file is named with its path, like ./%1.json.</source>
        <translation>Il n’y a pas de variante « %1 ». « repromisectl promise variants » énumère celles qui existent ; un fichier est nommé avec son chemin, comme ./%1.json.</translation>
    </message>
</context>
<context>
    <name>VariantForm</name>
    <message>
        <source>A line belongs to the first segment whose conditions hold; the others follow last.</source>
        <translation>Une ligne appartient au premier segment dont les conditions sont remplies ; les autres suivent à la fin.</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Ajouter un segment</translation>
    </message>
    <message>
        <source>Duplicate the segment</source>
        <translation>Dupliquer le segment</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Firm lines, latest useful dates, least shipments and ranks by hand</source>
        <translation>Lignes fermes, dates utiles limites, envois minimaux et rangs manuels</translation>
    </message>
    <message>
        <source>Follow what sources say of single lines</source>
        <translation>Suivre ce que les sources disent de chaque ligne</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove the segment</source>
        <translation>Retirer le segment</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gments</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Variant to fall back to</source>
        <translation>Variante de repli</translation>
    </message>
    <message>
        <source>W&amp;hat it does</source>
        <translation>Ce qu’elle &amp;fait</translation>
    </message>
    <message>
        <source>What it does, in a sentence</source>
        <translation>Ce qu’elle fait, en une phrase</translation>
    </message>
    <message>
        <source>When a g&amp;uarantee fails</source>
        <translation>Si &amp;une garantie ne tient pas</translation>
    </message>
    <message>
        <source>When a guarantee cannot be kept</source>
        <translation>Si une garantie ne peut être tenue</translation>
    </message>
</context>
<context>
    <name>VariantShelfText</name>
    <message>
        <source>Cannot keep the run variant in %1: %2. Check the space and who may write there.</source>
        <translation>Impossible de garder la variante dans %1 : %2. Vérifiez l’espace et les droits d’écriture.</translation>
    </message>
    <message>
        <source>Cannot read the run variant %1: %2.</source>
        <translation>Impossible de lire la variante %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot remove the run variant “%1”: %2. Check who may write there.</source>
        <translation>Impossible de supprimer la variante « %1 » : %2. Vérifiez les droits d’écriture.</translation>
    </message>
    <message>
        <source>There is a run variant named “%1” already. Choose another name.</source>
        <translation>Il y a déjà une variante « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a run variant: use 1 to 64 letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit.</source>
        <translation>« %1 » ne peut être le nom d’une variante : 1 à 64 lettres, chiffres, espaces, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;, en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%1” is part of the program and keeps its name. Duplicate it under another one.</source>
        <translation>« %1 » fait partie du programme et garde son nom. Dupliquez-la sous un autre.</translation>
    </message>
    <message>
        <source>“%1” is part of the program and stays. Duplicate it to have one of your own.</source>
        <translation>« %1 » fait partie du programme et reste. Dupliquez-la pour en avoir une à vous.</translation>
    </message>
</context>
<context>
    <name>VariantText</name>
    <message>
        <source>A floor for each, then by rank</source>
        <translation>Plancher pour chacune, puis rang</translation>
    </message>
    <message>
        <source>All of it by the need date, or the guarantee has failed.</source>
        <translation>Tout pour la date de besoin, sinon la garantie n’est pas tenue.</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Confirmed date</source>
        <translation>Date confirmée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Each the same share</source>
        <translation>À chacune la même part</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Flag the line and carry on</source>
        <translation>Signaler la ligne et continuer</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Gives back even what is allocated and takes what is left.</source>
        <translation>Rend même ce qui est alloué et prend ce qui reste.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Keep the plan of that item-location</source>
        <translation>Garder le plan de cet article-site</translation>
    </message>
    <message>
        <source>Kind of location</source>
        <translation>Type de site</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Lose</source>
        <translation>Perdre</translation>
    </message>
    <message>
        <source>May gain or lose.</source>
        <translation>Peut gagner ou perdre.</translation>
    </message>
    <message>
        <source>Never earlier than now; may lose.</source>
        <translation>Jamais plus tôt qu’à présent ; peut perdre.</translation>
    </message>
    <message>
        <source>Never later than now; may get better.</source>
        <translation>Jamais plus tard qu’à présent ; peut s’améliorer.</translation>
    </message>
    <message>
        <source>Open quantity</source>
        <translation>Quantité ouverte</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Date de commande</translation>
    </message>
    <message>
        <source>Parts as they come</source>
        <translation>Par parties, au fil de l’eau</translation>
    </message>
    <message>
        <source>Present commitment</source>
        <translation>Engagement actuel</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>Date promise</translation>
    </message>
    <message>
        <source>Redistribute</source>
        <translation>Redistribuer</translation>
    </message>
    <message>
        <source>Region of the customer</source>
        <translation>Région du client</translation>
    </message>
    <message>
        <source>Region of the location</source>
        <translation>Région du site</translation>
    </message>
    <message>
        <source>Requested date</source>
        <translation>Date demandée</translation>
    </message>
    <message>
        <source>Run another variant instead</source>
        <translation>Lancer une autre variante</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stop and keep the whole plan</source>
        <translation>Arrêter et garder tout le plan</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Takes parts</source>
        <translation>Accepte les parties</translation>
    </message>
    <message>
        <source>The first takes all it needs</source>
        <translation>La première prend tout son besoin</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Whole lines</source>
        <translation>Lignes entières</translation>
    </message>
    <message>
        <source>Whole orders</source>
        <translation>Commandes entières</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Gagner</translation>
    </message>
</context>
<context>
    <name>VariantTrialPanel</name>
    <message>
        <source>Running the variant</source>
        <translation>Exécution de la variante</translation>
    </message>
    <message>
        <source>Runs the variant over the present picture and compares; nothing is kept.</source>
        <translation>Exécute la variante sur l’image actuelle et compare ; rien n’est gardé.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>Winners and losers</source>
        <translation>Gagnants et perdants</translation>
    </message>
</context>
<context>
    <name>VariantsDialog</name>
    <message>
        <source>&amp;Cancel changes</source>
        <translation>&amp;Annuler les changements</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Run variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>The file as it is. What you write here stands in the form, and the other way round.</source>
        <translation>Le fichier tel quel. Ce que vous écrivez ici se retrouve dans le formulaire, et inversement.</translation>
    </message>
    <message>
        <source>The variant as JSON</source>
        <translation>La variante en JSON</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Ce qui est à corriger</translation>
    </message>
</context>
<context>
    <name>WhatIfCommand</name>
    <message>
        <source>Who wins and who loses if a date, a quantity, a priority or stock were another</source>
        <translation>Qui gagne et qui perd si une date, une quantité, une priorité ou un stock était autre</translation>
    </message>
    <message>
        <source>Every option may be given several times; all changes hold at once. Nothing is written but with --keep.
before, after: the projected date without and with the changes, empty when supply is missing. days: after - before. late: projected after its due date now. broken: promised and became late by the changes. kept: the other way round. value_at_risk: the value of the lines that became late. safe_before, safe_after: the safe dates; safer and riskier count the lines whose safe date is another, and those of which it is all that changes are listed too.
Greatest loss first. Lines that are dropped are not listed.</source>
        <translation>Chaque option peut être donnée plusieurs fois ; tous les changements valent à la fois. Rien n’est écrit sauf avec --keep.
before, after : la date prévue sans et avec les changements, vide sans couverture. days : after - before. late : prévue après l’échéance maintenant. broken : promise et devenue tardive par les changements. kept : l’inverse. value_at_risk : la valeur des lignes devenues tardives. safe_before, safe_after : les dates sûres ; safer et riskier comptent les lignes dont la date sûre change, et celles où rien d’autre ne change sont énumérées aussi.
La plus grande perte d’abord. Les lignes retirées ne sont pas énumérées.</translation>
    </message>
    <message>
        <source>Nothing is supposed. Say what changes, for example --purchase PO-1/1 --date 2026-08-01.</source>
        <translation>Rien n’est supposé. Dites ce qui change, par exemple --purchase PO-1/1 --date 2026-08-01.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCalendars</name>
    <message>
        <source>The setting delivery.transit_days was not understood at “%1”. Write regions with days between 0 and %2, such as North=2, South=3, *=5.</source>
        <translation>Le réglage delivery.transit_days n’a pas été compris à « %1 ». Écrivez des régions avec des jours entre 0 et %2, comme North=2, South=3, *=5.</translation>
    </message>
</context>
<context>
    <name>WorkspaceText</name>
    <message>
        <source>Cannot make a workspace in %1: %2. Choose a folder that you may write to with --workspace DIR.</source>
        <translation>Impossible de créer un espace de travail dans %1 : %2. Choisissez avec --workspace DIR un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Cannot make a workspace in %1: it is a file. Choose a folder with --workspace DIR.</source>
        <translation>Impossible de créer un espace de travail dans %1 : c’est un fichier. Choisissez un dossier avec --workspace DIR.</translation>
    </message>
    <message>
        <source>Cannot make a workspace in %1: the folder holds other files. Choose an empty or a new folder.</source>
        <translation>Impossible de créer un espace de travail dans %1 : le dossier contient d’autres fichiers. Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>There is no workspace in %1: the folder does not exist. Make one with “repromisectl --workspace DIR init”.</source>
        <translation>Il n’y a pas d’espace de travail dans %1 : le dossier n’existe pas. Créez-en un avec « repromisectl --workspace DIR init ».</translation>
    </message>
    <message>
        <source>There is no workspace in %1: repromise.sqlite is missing. Make one with “repromisectl --workspace DIR init”, or name another folder.</source>
        <translation>Il n’y a pas d’espace de travail dans %1 : repromise.sqlite manque. Créez-en un avec « repromisectl --workspace DIR init », ou nommez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>WriteCheck</name>
    <message>
        <source>Neither the request nor match asks for {write.order} or {write.line}: every change would find the same record.</source>
        <translation>Ni la requête ni match ne demandent {write.order} ou {write.line} : chaque changement trouverait le même enregistrement.</translation>
    </message>
    <message>
        <source>This change is a day: read it as date.</source>
        <translation>Ce changement est un jour : lisez-le comme date.</translation>
    </message>
    <message>
        <source>This change is a whole number: read it as int.</source>
        <translation>Ce changement est un nombre entier : lisez-le comme int.</translation>
    </message>
    <message>
        <source>This change is a text: read it as text.</source>
        <translation>Ce changement est un texte : lisez-le comme text.</translation>
    </message>
    <message>
        <source>Just one value can be compared; leave out *.</source>
        <translation>Une seule valeur peut être comparée ; enlevez *.</translation>
    </message>
    <message>
        <source>The request sends no {write.value}, so nothing would be changed.</source>
        <translation>La requête n’envoie pas {write.value}, donc rien ne serait changé.</translation>
    </message>
    <message>
        <source>Another write has this name.</source>
        <translation>Une autre écriture porte ce nom.</translation>
    </message>
    <message>
        <source>Another write is for this change.</source>
        <translation>Une autre écriture sert à ce changement.</translation>
    </message>
    <message>
        <source>A change is taken (accept), refused (stop), not taken now (retry, wait), or what became of it shows later (skip).</source>
        <translation>Un changement est accepté (accept), refusé (stop), pas accepté pour l’instant (retry, wait), ou ce qu’il en est advenu se verra plus tard (skip).</translation>
    </message>
    <message>
        <source>Only a delivery block is lifted.</source>
        <translation>Seul un blocage de livraison se lève.</translation>
    </message>
    <message>
        <source>By not_written this is not written.</source>
        <translation>Selon not_written, cela n’est pas écrit.</translation>
    </message>
</context>
<context>
    <name>WriteDelivery</name>
    <message>
        <source>There is no change %1 to be written. “writes list” shows all.</source>
        <translation>Il n’y a pas de changement %1 à écrire. « writes list » les montre tous.</translation>
    </message>
    <message>
        <source>read the changes to be written</source>
        <translation>lire les changements à écrire</translation>
    </message>
    <message>
        <source>read a change to be written</source>
        <translation>lire un changement à écrire</translation>
    </message>
    <message>
        <source>look for interrupted changes</source>
        <translation>chercher les changements interrompus</translation>
    </message>
    <message>
        <source>The program stopped while sending; it may have arrived.</source>
        <translation>Le programme s’est arrêté pendant l’envoi ; il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The program stopped before anything was sent.</source>
        <translation>Le programme s’est arrêté avant tout envoi.</translation>
    </message>
    <message>
        <source>mark a change as being sent</source>
        <translation>marquer un changement comme en cours d’envoi</translation>
    </message>
    <message>
        <source>The change %1 does not wait to be sent any more.</source>
        <translation>Le changement %1 n’attend plus d’être envoyé.</translation>
    </message>
    <message>
        <source>mark a change as handed over</source>
        <translation>marquer un changement comme remis</translation>
    </message>
    <message>
        <source>record what became of a change</source>
        <translation>noter ce qu’un changement est devenu</translation>
    </message>
</context>
<context>
    <name>WriteDispatcher</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>It was %1 when the change was shown and is %2 by now, so nothing was sent. Look at it and ask for the change again.</source>
        <translation>C’était %1 quand le changement a été montré et c’est %2 maintenant ; rien n’a donc été envoyé. Regardez-le et redemandez le changement.</translation>
    </message>
    <message>
        <source>Writing was stopped. The other changes wait.</source>
        <translation>L’écriture a été arrêtée. Les autres changements attendent.</translation>
    </message>
    <message>
        <source>Its answer was lost; the source shows it.</source>
        <translation>Sa réponse s’est perdue ; la source le montre.</translation>
    </message>
    <message>
        <source>The source took it, but still shows %1.</source>
        <translation>La source l’a accepté, mais montre encore %1.</translation>
    </message>
    <message>
        <source>The source does not show it, but may still be at work on it. Try again in some minutes.</source>
        <translation>La source ne le montre pas, mais y travaille peut-être encore. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>Il n’est pas arrivé.</translation>
    </message>
    <message>
        <source>The source shows it already; nothing was sent.</source>
        <translation>La source le montre déjà ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What would be sent is not what was shown any more, so nothing was sent. Ask for the change again.</source>
        <translation>Ce qui serait envoyé n’est plus ce qui a été montré ; rien n’a donc été envoyé. Redemandez le changement.</translation>
    </message>
    <message>
        <source>The source took it, but could not be read back.</source>
        <translation>La source l’a accepté, mais n’a pas pu être relue.</translation>
    </message>
    <message>
        <source>The source took it, but shows %1.</source>
        <translation>La source l’a accepté, mais montre %1.</translation>
    </message>
    <message>
        <source>The source does not show it yet; the next run looks again.</source>
        <translation>La source ne le montre pas encore ; le prochain passage regardera de nouveau.</translation>
    </message>
</context>
<context>
    <name>WritePartReader</name>
    <message>
        <source>This is missing; it says which values are compared.</source>
        <translation>Ceci manque ; il dit quelles valeurs sont comparées.</translation>
    </message>
    <message>
        <source>This is missing; it says where the value stands.</source>
        <translation>Ceci manque ; il dit où se trouve la valeur.</translation>
    </message>
    <message>
        <source>This is missing; it says how the record is asked for.</source>
        <translation>Ceci manque ; il dit comment l’enregistrement est demandé.</translation>
    </message>
    <message>
        <source>“%1” is no precondition: choose etag, etag_if_given, csrf or none.</source>
        <translation>« %1 » n’est pas une condition préalable : choisissez etag, etag_if_given, csrf ou none.</translation>
    </message>
    <message>
        <source>This is missing; choose etag, csrf, both or none.</source>
        <translation>Ceci manque ; choisissez etag, csrf, les deux ou none.</translation>
    </message>
    <message>
        <source>The precondition says nothing of an etag.</source>
        <translation>La condition préalable ne parle pas d’un etag.</translation>
    </message>
    <message>
        <source>Give the path of a GET that hands out the token, with the precondition csrf and only then.</source>
        <translation>Donnez le chemin d’un GET qui délivre le jeton, avec la condition préalable csrf et seulement alors.</translation>
    </message>
    <message>
        <source>This is missing; it says what to send.</source>
        <translation>Ceci manque ; il dit quoi envoyer.</translation>
    </message>
    <message>
        <source>This is missing; it says which change is written.</source>
        <translation>Ceci manque ; il dit quel changement est écrit.</translation>
    </message>
    <message>
        <source>This is missing: nothing is written without looking first.</source>
        <translation>Ceci manque : rien n’est écrit sans regarder d’abord.</translation>
    </message>
    <message>
        <source>This is missing; it says what of the record is needed.</source>
        <translation>Cela manque ; cela dit ce qu’il faut de l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>with the record&apos;s ETag, if it has one, and a CSRF token</source>
        <translation>avec l’ETag de l’enregistrement, s’il en a un, et un jeton CSRF</translation>
    </message>
    <message>
        <source>with the record&apos;s ETag and a CSRF token</source>
        <translation>avec l’ETag de l’enregistrement et un jeton CSRF</translation>
    </message>
    <message>
        <source>with the record&apos;s ETag, if it has one</source>
        <translation>avec l’ETag de l’enregistrement, s’il en a un</translation>
    </message>
    <message>
        <source>with the record&apos;s ETag</source>
        <translation>avec l’ETag de l’enregistrement</translation>
    </message>
    <message>
        <source>with a CSRF token</source>
        <translation>avec un jeton CSRF</translation>
    </message>
    <message>
        <source>without a precondition of the system</source>
        <translation>sans condition préalable du système</translation>
    </message>
    <message>
        <source>the confirmed date</source>
        <translation>la date confirmée</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation>la priorité</translation>
    </message>
    <message>
        <source>the delivery block</source>
        <translation>le blocage de livraison</translation>
    </message>
    <message>
        <source>the date of a purchase line</source>
        <translation>la date d’une ligne d’achat</translation>
    </message>
    <message>
        <source>the item, by a substitute</source>
        <translation>l’article, par un substitut</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is read first; then, only when it is still what was shown, %4 is sent once, %5; %6 must show the new value</source>
        <translation>%1 (%2) : %3 est d’abord lu ; puis, seulement si c’est encore ce qui a été montré, %4 est envoyé une fois, %5 ; %6 doit montrer la nouvelle valeur</translation>
    </message>
    <message>
        <source>; it is lifted by %1</source>
        <translation>; il est levé par %1</translation>
    </message>
    <message>
        <source>%1 has no documented way to change %2, or its connector does not say it.</source>
        <translation>%1 n’a pas de moyen documenté de changer %2, ou son connecteur ne le dit pas.</translation>
    </message>
    <message>
        <source>%1 is not asked to change %2: %3</source>
        <translation>%1 n’est pas invité à changer %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
</context>
<context>
    <name>WriteVerdict</name>
    <message>
        <source>The system does not take the credentials. Check them and the user&apos;s rights.</source>
        <translation>Le système n’accepte pas les identifiants. Vérifiez-les, ainsi que les droits de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user may not change this there. Check the user&apos;s rights.</source>
        <translation>L’utilisateur ne peut pas changer cela là-bas. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Somebody is working on the record there. Send it later.</source>
        <translation>Quelqu’un travaille sur l’enregistrement là-bas. Envoyez-le plus tard.</translation>
    </message>
    <message>
        <source>The system asks us to send less. Send it later.</source>
        <translation>Le système demande d’envoyer moins. Envoyez-le plus tard.</translation>
    </message>
    <message>
        <source>The record was changed there meanwhile, so the change was not taken. Look at it and ask for the change again.</source>
        <translation>L’enregistrement y a été changé entre-temps, le changement n’a donc pas été accepté. Regardez-le et redemandez le changement.</translation>
    </message>
    <message>
        <source>The system has a problem of its own (HTTP %1); whether it took the change is not known.</source>
        <translation>Le système a lui-même un problème (HTTP %1) ; on ne sait pas s’il a accepté le changement.</translation>
    </message>
    <message>
        <source>The system refused the change (HTTP %1).</source>
        <translation>Le système a refusé le changement (HTTP %1).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il dit : %1</translation>
    </message>
</context>
<context>
    <name>WriteViews</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>In %1, change %2 of %3 from %4 to %5.</source>
        <translation>Dans %1, changer %2 de %3, de %4 à %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what is changed of it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Writes</name>
    <message>
        <source>There is no change %1 to be written. “writes list” shows all.</source>
        <translation>Il n’y a pas de changement %1 à écrire. « writes list » les montre tous.</translation>
    </message>
    <message>
        <source>read the changes to be written</source>
        <translation>lire les changements à écrire</translation>
    </message>
    <message>
        <source>read a change to be written</source>
        <translation>lire un changement à écrire</translation>
    </message>
    <message>
        <source>keep a change to be written</source>
        <translation>garder un changement à écrire</translation>
    </message>
    <message>
        <source>The change %1 to %2 still waits to be written. Send or discard it first.</source>
        <translation>Le changement %1 de %2 attend encore d’être écrit. Envoyez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>discard a change to be written</source>
        <translation>abandonner un changement à écrire</translation>
    </message>
    <message>
        <source>The change %1 is %2: only one that waits can be discarded.</source>
        <translation>Le changement %1 est %2 : seul un changement qui attend peut être abandonné.</translation>
    </message>
    <message>
        <source>approve a change to be written</source>
        <translation>approuver un changement à écrire</translation>
    </message>
    <message>
        <source>The change %1 needs no approval (any more). “writes list” shows how it stands.</source>
        <translation>Le changement %1 n’a pas (plus) besoin d’approbation. « writes list » montre où il en est.</translation>
    </message>
    <message>
        <source>The change %1 was asked for by %2: somebody else must approve it.</source>
        <translation>Le changement %1 a été demandé par %2 : quelqu’un d’autre doit l’approuver.</translation>
    </message>
</context>
<context>
    <name>WritesAddCommand</name>
    <message>
        <source>Show a change as it would be written to its source, and keep it for sending</source>
        <translation>Montrer un changement tel qu’il serait écrit dans sa source, et le garder pour l’envoi</translation>
    </message>
    <message>
        <source>The record is read in its source first. from: what the source says now; shown: what
the picture shows here; request: what will be sent. Nothing is written before
“writes send”. --scenario takes what a kept scenario asks for as far as it can be
written; reason says why the others cannot (exit code 3). “connector explain ID”
says what a system takes.</source>
        <translation>L’enregistrement est d’abord lu dans sa source. from : ce que dit la source maintenant ; shown : ce que
montre l’image ici ; request : ce qui sera envoyé. Rien n’est écrit avant
« writes send ». --scenario prend ce que demande un scénario gardé, autant que cela peut être
écrit ; reason dit pourquoi le reste ne peut pas l’être (code de sortie 3). « connector explain ID »
dit ce qu’un système accepte.</translation>
    </message>
    <message>
        <source>the sales order line to change</source>
        <translation>la ligne de commande client à changer</translation>
    </message>
    <message>
        <source>its new confirmed date, like 2026-06-30</source>
        <translation>sa nouvelle date confirmée, comme 2026-06-30</translation>
    </message>
    <message>
        <source>its new priority</source>
        <translation>sa nouvelle priorité</translation>
    </message>
    <message>
        <source>block its delivery for this reason of the source</source>
        <translation>bloquer sa livraison pour ce motif de la source</translation>
    </message>
    <message>
        <source>lift its delivery block</source>
        <translation>lever son blocage de livraison</translation>
    </message>
    <message>
        <source>the item to deliver instead</source>
        <translation>l’article à livrer à la place</translation>
    </message>
    <message>
        <source>the purchase line to change</source>
        <translation>la ligne d’achat à changer</translation>
    </message>
    <message>
        <source>its new date</source>
        <translation>sa nouvelle date</translation>
    </message>
    <message>
        <source>all that a kept scenario asks for</source>
        <translation>tout ce que demande un scénario gardé</translation>
    </message>
    <message>
        <source>the reason, kept with the change</source>
        <translation>la raison, gardée avec le changement</translation>
    </message>
    <message>
        <source>only show it, keep nothing</source>
        <translation>seulement le montrer, ne rien garder</translation>
    </message>
    <message>
        <source>Give one of --line, --purchase and --scenario.</source>
        <translation>Donnez l’un de --line, --purchase et --scenario.</translation>
    </message>
    <message>
        <source>Write a line as ORDER/LINE.</source>
        <translation>Écrivez une ligne comme ORDER/LINE.</translation>
    </message>
    <message>
        <source>Say one thing to change: of --line one of --confirmed, --priority, --block, --unblock and --substitute, of --purchase its --date.</source>
        <translation>Dites une chose à changer : pour --line l’un de --confirmed, --priority, --block, --unblock et --substitute, pour --purchase son --date.</translation>
    </message>
</context>
<context>
    <name>WritesDiscardCommand</name>
    <message>
        <source>Take back a change that was not sent yet</source>
        <translation>Reprendre un changement pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>WritesListCommand</name>
    <message>
        <source>Changes to be written to sources, and what became of them</source>
        <translation>Changements à écrire dans les sources, et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>state: pending (waits for “writes send”), done (the source shows it), refused (the
source said no), conflict (changed there since it was shown; nothing was taken),
uncertain (may have arrived; “writes send” reads the source and settles it), failed
(taken, but the source does not show it), discarded. A pending one that needs_approval is
not sent before “writes approve”.
from, to: what the source said when the change was shown, and the new value; shown:
what the picture showed here.</source>
        <translation>state : pending (attend « writes send »), done (la source le montre), refused (la
source a dit non), conflict (changé là-bas depuis qu’il a été montré ; rien n’a été accepté),
uncertain (peut-être arrivé ; « writes send » lit la source et tranche), failed
(accepté, mais la source ne le montre pas), discarded (abandonné). Un changement
pending avec needs_approval n’est pas envoyé avant « writes approve ».
from, to : ce que disait la source quand le changement a été montré, et la nouvelle valeur ; shown :
ce que montrait l’image ici.</translation>
    </message>
</context>
<context>
    <name>WritesPanel</name>
    <message>
        <source>&amp;Drop…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Changes to be written</source>
        <translation>Modifications à écrire</translation>
    </message>
    <message>
        <source>Send to the s&amp;ystem</source>
        <translation>Envo&amp;yer au système</translation>
    </message>
    <message>
        <source>What is sent, without secrets</source>
        <translation>Ce qui est envoyé, sans les secrets</translation>
    </message>
    <message>
        <source>Appr&amp;ove</source>
        <translation>Appr&amp;ouver</translation>
    </message>
</context>
<context>
    <name>WritesSendCommand</name>
    <message>
        <source>Write changes to their sources and read them back</source>
        <translation>Écrire des changements dans leurs sources et les relire</translation>
    </message>
    <message>
        <source>Each record is read first; only what is still as it was shown is sent, once, and
read back. What may have arrived is uncertain and settled by reading, never sent
again blindly. Exit code 3 when not all are done. “writes list --help” names the
states.</source>
        <translation>Chaque enregistrement est d’abord lu ; seul ce qui est encore comme montré est envoyé, une fois, et
relu. Ce qui est peut-être arrivé est uncertain et tranché par lecture, jamais renvoyé
à l’aveugle. Code de sortie 3 si tous ne sont pas done. « writes list --help » nomme les
états.</translation>
    </message>
    <message>
        <source>all that wait</source>
        <translation>tous ceux qui attendent</translation>
    </message>
    <message>
        <source>Name the changes to send, or say --all.</source>
        <translation>Nommez les changements à envoyer, ou dites --all.</translation>
    </message>
</context>
<context>
    <name>WritesShowCommand</name>
    <message>
        <source>One change with the request that will be, or was, sent</source>
        <translation>Un changement avec la requête qui sera, ou a été, envoyée</translation>
    </message>
</context>
<context>
    <name>X12Inventory</name>
    <message>
        <source>The stock names no item number of a kind that item_ids lists, or no location; set location for this source, or have it sent again.</source>
        <translation>Le stock ne nomme pas de numéro d’article d’une sorte qu’énumère item_ids, ou pas de site ; donnez location à cette source, ou faites-le renvoyer.</translation>
    </message>
    <message>
        <source>No quantity on hand or available is given of the kinds that on_hand and available list; nothing was taken.</source>
        <translation>Aucune quantité en stock ou disponible n’est donnée des sortes qu’énumèrent on_hand et available ; rien n’a été pris.</translation>
    </message>
    <message>
        <source>The quantity is no number; nothing of the item was taken. Have it sent again.</source>
        <translation>La quantité n’est pas un nombre ; rien de l’article n’a été pris. Faites-le renvoyer.</translation>
    </message>
</context>
<context>
    <name>X12ShipmentStatus</name>
    <message>
        <source>A status of a shipment</source>
        <translation>Un état d’expédition</translation>
    </message>
</context>
<context>
    <name>X12Warehouse</name>
    <message>
        <source>The shipped line lacks the order (W0602), its line (N9*LI) or the shipment (W0604). Have it sent again.</source>
        <translation>Il manque à la ligne expédiée la commande (W0602), sa ligne (N9*LI) ou l’expédition (W0604). Faites-la renvoyer.</translation>
    </message>
    <message>
        <source>The shipped quantity is no number. Have it sent again.</source>
        <translation>La quantité expédiée n’est pas un nombre. Faites-la renvoyer.</translation>
    </message>
    <message>
        <source>A shipping order to the warehouse</source>
        <translation>Un ordre d’expédition à l’entrepôt</translation>
    </message>
</context>
<context>
    <name>repromise::AddSourceController</name>
    <message>
        <source>%1 can be reached and read.</source>
        <translation>%1 est joignable et lisible.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>Reading a sample of %1</source>
        <translation>Lecture d’un échantillon de %1</translation>
    </message>
    <message>
        <source>Reading the connectors</source>
        <translation>Lecture des connecteurs</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
</context>
<context>
    <name>repromise::AddSourceDialog</name>
    <message>
        <source>Step 1 of 3. Nothing is changed in the system itself.</source>
        <translation>Étape 1 sur 3. Rien n’est modifié dans le système lui-même.</translation>
    </message>
    <message>
        <source>Step 3 of 3. Compare what came with what would be kept.</source>
        <translation>Étape 3 sur 3. Comparez ce qui est venu avec ce qui serait gardé.</translation>
    </message>
    <message>
        <source>What it would deliver</source>
        <translation>Ce qu’il livrerait</translation>
    </message>
    <message>
        <source>Which system is it?</source>
        <translation>De quel système s’agit-il ?</translation>
    </message>
    <message>
        <source>Step 2 of 3. Where it is, and who may read it. What has a * is needed.</source>
        <translation>Étape 2 sur 3. Où il se trouve, et qui peut le lire. Ce qui porte un * est nécessaire.</translation>
    </message>
</context>
<context>
    <name>repromise::AgeingChart</name>
    <message>
        <source>Backlog by age</source>
        <translation>Carnet par ancienneté</translation>
    </message>
    <message>
        <source>The table below holds the same figures.</source>
        <translation>Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
%3 · %Ln line(s)</source>
        <translation>
            <numerusform>%1, %2
%3 · %Ln ligne</numerusform><numerusform>%1, %2
%3 · %Ln lignes</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::AgeingController</name>
    <message>
        <source>Counting the backlog by age</source>
        <translation>Comptage du carnet par ancienneté</translation>
    </message>
</context>
<context>
    <name>repromise::AgeingModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). Click to see them in the queue.</source>
        <translation>
            <numerusform>%Ln ligne. Cliquez pour la voir dans la liste à traiter.</numerusform><numerusform>%Ln lignes. Cliquez pour les voir dans la liste à traiter.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::AgeingPage</name>
    <message>
        <source>Nothing is late</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>There are no backorders, so there is nothing that ages.</source>
        <translation>Il n’y a pas de reliquats, donc rien ne vieillit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backorder(s)</source>
        <translation>
            <numerusform>%Ln reliquat</numerusform><numerusform>%Ln reliquats</numerusform></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
</context>
<context>
    <name>repromise::ColumnDelegate</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>none; =text for a fixed value</source>
        <translation>aucune ; =texte pour une valeur fixe</translation>
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
        <translation>Jours à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est entre</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>n’est pas entre</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>or any date</source>
        <comment>condition on a date</comment>
        <translation>ou avec date</translation>
    </message>
    <message>
        <source>or no date</source>
        <comment>condition on a date</comment>
        <translation>ou sans date</translation>
    </message>
</context>
<context>
    <name>repromise::ConnectionsController</name>
    <message>
        <source>Reading the state of the sources</source>
        <translation>Lecture de l’état des sources</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Accept the smaller snapshot of %1?</source>
        <translation>Accepter l’extrait réduit de %1 ?</translation>
    </message>
    <message>
        <source>Records that it does not contain count as gone. What customers were told stays.</source>
        <translation>Les enregistrements qu’il ne contient pas comptent comme disparus. Ce qui a été annoncé aux clients reste.</translation>
    </message>
    <message>
        <source>Accept and sync</source>
        <translation>Accepter et synchroniser</translation>
    </message>
    <message>
        <source>Keep what is held</source>
        <translation>Garder l’existant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln enregistrement modifié.</numerusform><numerusform>%Ln enregistrements modifiés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in quarantine; see below why.</source>
        <translation>
            <numerusform>%Ln enregistrement est en quarantaine ; voyez ci-dessous pourquoi.</numerusform><numerusform>%Ln enregistrements sont en quarantaine ; voyez ci-dessous pourquoi.</numerusform></translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>%1 can be reached and read.</source>
        <translation>%1 peut être jointe et lue.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Its orders, stock and purchases leave the console. The journal and what customers were told stay. Nothing changes in the system itself.</source>
        <translation>Ses commandes, stocks et achats quittent la console. Le journal et ce qui a été annoncé aux clients restent. Rien ne change dans le système lui-même.</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Refusing the snapshot</source>
        <translation>Refus de l’instantané</translation>
    </message>
    <message>
        <source>The snapshot was refused; what was held before stays.</source>
        <translation>L’instantané a été refusé ; ce qui était tenu avant reste.</translation>
    </message>
</context>
<context>
    <name>repromise::ConnectionsPage</name>
    <message>
        <source>No source yet</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>Connect the system that knows your orders, stock and purchases, or a folder of files.</source>
        <translation>Connectez le système qui connaît vos commandes, stocks et achats, ou un dossier de fichiers.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>À écrire</translation>
    </message>
</context>
<context>
    <name>repromise::Console</name>
    <message>
        <source>Folder for the backlog review</source>
        <translation>Dossier pour le rapport sur le carnet</translation>
    </message>
    <message>
        <source>Making the backlog review</source>
        <translation>Préparation du rapport sur le carnet</translation>
    </message>
    <message>
        <source>The backlog review is in %1.</source>
        <translation>Le rapport sur le carnet est dans %1.</translation>
    </message>
</context>
<context>
    <name>repromise::DateRibbon</name>
    <message>
        <source>Dates of the line</source>
        <translation>Dates de la ligne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of date, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform><numerusform>%Ln jours de retard</numerusform></translation>
    </message>
    <message>
        <source>no date can be projected</source>
        <translation>aucune date ne peut être prévue</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>repromise::DifferenceModel</name>
    <message>
        <source>Promise newly broken</source>
        <translation>Promesse nouvellement rompue</translation>
    </message>
    <message>
        <source>Promise kept after all</source>
        <translation>Promesse finalement tenue</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ships now</source>
        <translation>Part à présent</translation>
    </message>
    <message>
        <source>Would ship</source>
        <translation>Partirait</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Safe date later</source>
        <translation>Date sûre plus tardive</translation>
    </message>
    <message>
        <source>Safe date earlier</source>
        <translation>Date sûre plus proche</translation>
    </message>
</context>
<context>
    <name>repromise::EmptyState</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>repromise::FieldEditor</name>
    <message>
        <source>user and password</source>
        <translation>utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>OAuth 2.0, as a client with a secret</source>
        <translation>OAuth 2.0, comme client avec secret</translation>
    </message>
    <message>
        <source>a point: 1200.5</source>
        <translation>un point : 1200.5</translation>
    </message>
    <message>
        <source>a comma: 1.200,5</source>
        <translation>une virgule : 1.200,5</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>repromise::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>repromise::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non prévenu</translation>
    </message>
    <message>
        <source>Only lines whose customer does not know yet</source>
        <translation>Seulement les lignes dont le client ne sait rien</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>All open lines</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>Also lines that will ship in time</source>
        <translation>Aussi les lignes qui partiront à temps</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show the whole backlog again</source>
        <translation>Montrer de nouveau tout le carnet</translation>
    </message>
</context>
<context>
    <name>repromise::FilterChip</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>%1 reçus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform><numerusform>%Ln appels</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform><numerusform>%Ln échouées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) were good</source>
        <translation>
            <numerusform>%Ln synchronisation réussie</numerusform><numerusform>%Ln synchronisations réussies</numerusform></translation>
    </message>
    <message>
        <source>95 of 100 within %1</source>
        <translation>95 sur 100 en %1</translation>
    </message>
    <message>
        <source>Each sync leaves here what it did and what it cost.</source>
        <translation>Chaque synchronisation laisse ici ce qu’elle a fait et coûté.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
</context>
<context>
    <name>repromise::InboundDelegate</name>
    <message>
        <source>Expected date</source>
        <translation>Date attendue</translation>
    </message>
</context>
<context>
    <name>repromise::InboundModel</name>
    <message>
        <source>Supposed. The source says %1.</source>
        <translation>Supposé. La source dit %1.</translation>
    </message>
    <message>
        <source>Type another date to see what it would do.</source>
        <translation>Tapez une autre date pour voir ce qu’elle ferait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) wait for it</source>
        <translation>
            <numerusform>%Ln ligne l’attend</numerusform><numerusform>%Ln lignes l’attendent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) take of it</source>
        <translation>
            <numerusform>%Ln ligne en prend</numerusform><numerusform>%Ln lignes en prennent</numerusform></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fourn.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûre</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Holds up</source>
        <translation>Retient</translation>
    </message>
</context>
<context>
    <name>repromise::IncidentBar</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>No line is late because of it any more.</source>
        <translation>Plus aucune ligne n’est en retard à cause de lui.</translation>
    </message>
    <message>
        <source>This incident is over.</source>
        <translation>Cet incident est terminé.</translation>
    </message>
</context>
<context>
    <name>repromise::JobRunner</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>Arrêté avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour cela. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Repromise. See the log.</source>
        <translation>Quelque chose s’est mal passé dans Repromise. Voir le journal technique.</translation>
    </message>
    <message>
        <source>The task did not run.</source>
        <translation>La tâche n’a pas tourné.</translation>
    </message>
</context>
<context>
    <name>repromise::LineStoryPanel</name>
    <message>
        <source>Supply</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>There on</source>
        <translation>Là le</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Aucune ligne choisie</translation>
    </message>
    <message>
        <source>Choose a line to see its dates, what it waits for and what the customer knows.</source>
        <translation>Choisissez une ligne pour voir ses dates, ce qu’elle attend et ce que le client sait.</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing on order</source>
        <translation>Rien en commande</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>%1 / %2 took %3</source>
        <comment>order, line, quantity</comment>
        <translation>%1 / %2 a pris %3</translation>
    </message>
    <message>
        <source>Go to this line</source>
        <translation>Aller à cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform><numerusform>et %Ln autres</numerusform></translation>
    </message>
    <message>
        <source>Nothing was written about this line yet.</source>
        <translation>Rien n’a encore été écrit sur cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Tell customers (%Ln lines)</source>
        <translation>
            <numerusform>Prévenir les clients (%Ln ligne)</numerusform><numerusform>Prévenir les clients (%Ln lignes)</numerusform></translation>
    </message>
    <message>
        <source>Tell customer</source>
        <translation>Prévenir le client</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln line(s) of an incident</source>
        <translation>
            <numerusform>%Ln ligne d’un incident</numerusform><numerusform>Une des %Ln lignes d’un incident</numerusform></translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>À &amp;traiter</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>About Repromise</source>
        <translation>À propos de Repromise</translation>
    </message>
    <message>
        <source>Repromise %1</source>
        <translation>Repromise %1</translation>
    </message>
    <message>
        <source>No customer learns of a delay by calling.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Aucun client n’apprend un retard en appelant.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Supply</source>
        <translation>R&amp;uptures</translation>
    </message>
</context>
<context>
    <name>repromise::MapColumnsController</name>
    <message>
        <source>Reading the columns</source>
        <translation>Lecture des colonnes</translation>
    </message>
    <message>
        <source>Saving the columns</source>
        <translation>Enregistrement des colonnes</translation>
    </message>
</context>
<context>
    <name>repromise::MapColumnsDialog</name>
    <message>
        <source>found automatically</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows would be taken.</source>
        <translation>%1 des %2 premières lignes seraient reprises.</translation>
    </message>
    <message>
        <source>A file like those to come</source>
        <translation>Un fichier comme ceux à venir</translation>
    </message>
    <message>
        <source>Choose a file like those to come: its first rows show what a mapping does.</source>
        <translation>Choisissez un fichier comme ceux à venir : ses premières lignes montrent l’effet d’une association.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>CSV, Excel and JSON files (*.csv *.txt *.xlsx *.json *.jsonl *.ndjson)</source>
        <translation>Fichiers CSV, Excel et JSON (*.csv *.txt *.xlsx *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la première</translation>
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
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Notre champ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>repromise::MendPanel</name>
    <message numerus="yes">
        <source>%Ln record(s) chosen</source>
        <translation>
            <numerusform>%Ln enregistrement choisi</numerusform><numerusform>%Ln enregistrements choisis</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deliver %Ln again</source>
        <translation>
            <numerusform>&amp;Livrer %Ln de nouveau</numerusform><numerusform>&amp;Livrer %Ln de nouveau</numerusform></translation>
    </message>
    <message>
        <source>A value typed here is set for all of them. What is not touched stays as it is.</source>
        <translation>Une valeur saisie ici vaut pour tous. Ce qui n’est pas touché reste tel quel.</translation>
    </message>
    <message>
        <source>Choose a record to see its fields. Choose several, or a whole group, to give a field of all of them one value.</source>
        <translation>Choisissez un enregistrement pour voir ses champs. Choisissez-en plusieurs, ou tout un groupe, pour donner à un champ la même valeur partout.</translation>
    </message>
    <message>
        <source>Mend and deliver again</source>
        <translation>Corriger et livrer de nouveau</translation>
    </message>
    <message>
        <source>These are records of different kinds. Choose records that are alike.</source>
        <translation>Ce sont des enregistrements de types différents. Choisissez-en de semblables.</translation>
    </message>
    <message>
        <source>What came could not be read well enough to be mended here. Mend it at its source and sync again.</source>
        <translation>Ce qui est venu n’a pas pu être lu assez bien pour être corrigé ici. Corrigez-le à la source et synchronisez de nouveau.</translation>
    </message>
</context>
<context>
    <name>repromise::MessageBar</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>repromise::MessageListModel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>repromise::MessagePreview</name>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Template %1, version %2</source>
        <translation>Modèle %1, version %2</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvé par %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln message choisi</numerusform><numerusform>%Ln messages choisis</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::MessagesController</name>
    <message>
        <source>Approving</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Approved. It can be sent now.</source>
        <translation>Approuvé. Il peut être envoyé maintenant.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Recorded as told.</source>
        <translation>Noté comme annoncé.</translation>
    </message>
    <message>
        <source>Recorded as not told.</source>
        <translation>Noté comme non annoncé.</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Lecture des messages</translation>
    </message>
    <message>
        <source>Reading a message</source>
        <translation>Lecture d’un message</translation>
    </message>
    <message>
        <source>Drafting messages</source>
        <translation>Rédaction des messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) drafted. Look them over, then send.</source>
        <translation>
            <numerusform>%Ln message rédigé. Relisez-le, puis envoyez.</numerusform><numerusform>%Ln messages rédigés. Relisez-les, puis envoyez.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) cannot be written to: call them, or add an address.</source>
        <translation>
            <numerusform>%Ln contact ne peut pas être joint par écrit : appelez, ou ajoutez une adresse.</numerusform><numerusform>%Ln contacts ne peuvent pas être joints par écrit : appelez, ou ajoutez une adresse.</numerusform></translation>
    </message>
    <message>
        <source>Releasing messages</source>
        <translation>Libération des messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) leave in %1 s.</source>
        <translation>
            <numerusform>%Ln message part dans %1 s.</numerusform><numerusform>%Ln messages partent dans %1 s.</numerusform></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Taken back. They are drafts again.</source>
        <translation>Repris. Ce sont de nouveau des brouillons.</translation>
    </message>
    <message>
        <source>Sending messages</source>
        <translation>Envoi des messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) sent.</source>
        <translation>
            <numerusform>%Ln message envoyé.</numerusform><numerusform>%Ln messages envoyés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not go through: see what happened and what to do.</source>
        <translation>
            <numerusform>%Ln n’est pas passé : voyez ce qui s’est produit et quoi faire.</numerusform><numerusform>%Ln ne sont pas passés : voyez ce qui s’est produit et quoi faire.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln message ?</numerusform><numerusform>Abandonner %Ln messages ?</numerusform></translation>
    </message>
    <message>
        <source>They are not sent. Their lines count as not told.</source>
        <translation>Ils ne sont pas envoyés. Leurs lignes comptent comme non annoncées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Abandonné.</translation>
    </message>
</context>
<context>
    <name>repromise::MessagesPage</name>
    <message>
        <source>There are no order lines to write about.</source>
        <translation>Il n’y a aucune ligne de commande au sujet de laquelle écrire.</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Brouillons (%1)</translation>
    </message>
    <message>
        <source>Outbox (%1)</source>
        <translation>Boîte d’envoi (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Envoyés (%1)</translation>
    </message>
    <message>
        <source>Failed or uncertain (%1)</source>
        <translation>Échoués ou incertains (%1)</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Pas encore de brouillons</translation>
    </message>
    <message>
        <source>Every customer knows</source>
        <translation>Tous les clients savent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) will miss the promise and the customer does not know.</source>
        <translation>
            <numerusform>%Ln ligne manquera la promesse et le client ne le sait pas.</numerusform><numerusform>%Ln lignes manqueront la promesse et les clients ne le savent pas.</numerusform></translation>
    </message>
    <message>
        <source>No customer waits for news about a late line.</source>
        <translation>Aucun client n’attend de nouvelles d’une ligne en retard.</translation>
    </message>
    <message>
        <source>Draft messages</source>
        <translation>Rédiger les messages</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>La boîte d’envoi est vide</translation>
    </message>
    <message>
        <source>Messages wait here for the seconds in which they can be taken back.</source>
        <translation>Les messages attendent ici les secondes pendant lesquelles ils peuvent être repris.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé encore</translation>
    </message>
    <message>
        <source>What customers were told stays here, word for word.</source>
        <translation>Ce qui a été annoncé aux clients reste ici, mot pour mot.</translation>
    </message>
    <message>
        <source>No trouble</source>
        <translation>Aucun souci</translation>
    </message>
    <message>
        <source>Every message that left was accepted.</source>
        <translation>Tous les messages partis ont été acceptés.</translation>
    </message>
</context>
<context>
    <name>repromise::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
</context>
<context>
    <name>repromise::PictureService</name>
    <message>
        <source>Reading the backlog</source>
        <translation>Lecture du carnet</translation>
    </message>
    <message>
        <source>Learning how late supply is</source>
        <translation>Analyse des retards d’approvisionnement</translation>
    </message>
    <message>
        <source>Working out safe dates</source>
        <translation>Calcul des dates sûres</translation>
    </message>
</context>
<context>
    <name>repromise::ProposalDesk</name>
    <message numerus="yes">
        <source>%Ln proposal(s) are in the journal.</source>
        <translation>
            <numerusform>%Ln proposition est au journal.</numerusform><numerusform>%Ln propositions sont au journal.</numerusform></translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Taken back: nothing was proposed.</source>
        <translation>Repris : rien n’a été proposé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Will be proposed in %Ln second(s).</source>
        <translation>
            <numerusform>Sera proposé dans %Ln seconde.</numerusform><numerusform>Sera proposé dans %Ln secondes.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::QuarantineController</name>
    <message numerus="yes">
        <source>%Ln record(s) are still wrong; their reason is new.</source>
        <translation>
            <numerusform>%Ln enregistrement est encore faux ; sa raison est nouvelle.</numerusform><numerusform>%Ln enregistrements sont encore faux ; leur raison est nouvelle.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken.</source>
        <translation>
            <numerusform>%Ln enregistrement a été repris.</numerusform><numerusform>%Ln enregistrements ont été repris.</numerusform></translation>
    </message>
    <message>
        <source>Delivering records again</source>
        <translation>Nouvelle livraison d’enregistrements</translation>
    </message>
    <message>
        <source>Reading the quarantine</source>
        <translation>Lecture de la quarantaine</translation>
    </message>
</context>
<context>
    <name>repromise::QuarantineModel</name>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Loaded, doubtful</source>
        <translation>Chargé, douteux</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Fichier et ligne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>complaint, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>records, complaint, count</comment>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>repromise::QuarantinePanel</name>
    <message>
        <source>No file, key or reason holds these words.</source>
        <translation>Aucun fichier, aucune clé ni aucune raison ne contient ces mots.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Aucun enregistrement ne convient</translation>
    </message>
    <message>
        <source>No record of %1 is in quarantine</source>
        <translation>Aucun enregistrement de %1 n’est en quarantaine</translation>
    </message>
    <message>
        <source>What cannot be taken, or is doubtful, is listed here with the reason.</source>
        <translation>Ce qui ne peut pas être pris, ou est douteux, figure ici avec la raison.</translation>
    </message>
</context>
<context>
    <name>repromise::QueueController</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Reading the line&apos;s story</source>
        <translation>Lecture de l’histoire de la ligne</translation>
    </message>
    <message>
        <source>Drafting messages</source>
        <translation>Rédaction des messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) made.</source>
        <translation>
            <numerusform>%Ln brouillon rédigé.</numerusform><numerusform>%Ln brouillons rédigés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no usable address and must be called.</source>
        <translation>
            <numerusform>%Ln client n’a pas d’adresse utilisable et doit être appelé.</numerusform><numerusform>%Ln clients n’ont pas d’adresse utilisable et doivent être appelés.</numerusform></translation>
    </message>
    <message>
        <source>Review drafts</source>
        <translation>Relire les brouillons</translation>
    </message>
    <message>
        <source>Exporting lines</source>
        <translation>Export des lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1.</numerusform><numerusform>%Ln lignes écrites dans %1.</numerusform></translation>
    </message>
    <message>
        <source>Looking for options</source>
        <translation>Recherche des possibilités</translation>
    </message>
</context>
<context>
    <name>WithoutPictureText</name>
    <message>
        <source>No source yet</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>Connect a folder of CSV files or an order system, and the lines that will miss their promise appear here.</source>
        <translation>Connectez un dossier de fichiers CSV ou un système de commandes, et les lignes qui manqueront leur promesse apparaîtront ici.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Connecter une source</translation>
    </message>
    <message>
        <source>The backlog could not be read</source>
        <translation>Le carnet n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the backlog</source>
        <translation>Lecture du carnet</translation>
    </message>
</context>
<context>
    <name>repromise::QueuePage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform><numerusform>%Ln lignes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not told yet</source>
        <translation>
            <numerusform>%Ln pas encore prévenue</numerusform><numerusform>%Ln pas encore prévenues</numerusform></translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Aucune ligne ne convient</translation>
    </message>
    <message>
        <source>Every open line can ship by its due date.</source>
        <translation>Toutes les lignes ouvertes peuvent partir à l’échéance.</translation>
    </message>
    <message>
        <source>No line of the backlog meets all of these conditions.</source>
        <translation>Aucune ligne du carnet ne remplit toutes ces conditions.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>View “%1” is saved.</source>
        <translation>La vue « %1 » est enregistrée.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>value of a column</comment>
        <translation>Seulement %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are too many to copy. Export them as CSV instead.</source>
        <translation>
            <numerusform>%Ln ligne est trop pour une copie. Exportez-la plutôt en CSV.</numerusform><numerusform>%Ln lignes sont trop pour une copie. Exportez-les plutôt en CSV.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform><numerusform>%Ln lignes copiées.</numerusform></translation>
    </message>
    <message>
        <source>Export the lines shown</source>
        <translation>Exporter les lignes affichées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>repromise::RunTrend</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) changed</source>
        <translation>
            <numerusform>%1 : %Ln enregistrement modifié</numerusform><numerusform>%1 : %Ln enregistrements modifiés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform><numerusform>%Ln échouées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln synchronisation</numerusform><numerusform>%Ln synchronisations</numerusform></translation>
    </message>
    <message>
        <source>The last syncs</source>
        <translation>Les dernières synchronisations</translation>
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
        <translation>95 appels sur 100 ont eu réponse dans ce délai</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Held for a look</source>
        <translation>Retenu pour examen</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Slow calls</source>
        <translation>Lents</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>repromise::SampleModel</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Would it be taken?</source>
        <translation>Serait-il repris ?</translation>
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
        <translation>%1 (%2, dont %3 refusés)</translation>
    </message>
    <message>
        <source>All of it was read. Nothing was kept.</source>
        <translation>Tout a été lu. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>It can be read, but there is nothing in it yet.</source>
        <translation>Il est lisible, mais ne contient encore rien.</translation>
    </message>
    <message>
        <source>Only the first records were read. Nothing was kept.</source>
        <translation>Seuls les premiers enregistrements ont été lus. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>repromise::SettingsForm</name>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Plus de réglages</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>for example erp</source>
        <translation>par exemple erp</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nom *</translation>
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
            <numerusform>%Ln ligne manque sa date</numerusform><numerusform>%Ln lignes manquent leur date</numerusform></translation>
    </message>
    <message>
        <source>%1 too late, %2 without any supply</source>
        <comment>quantities</comment>
        <translation>%1 trop tard, %2 sans aucune couverture</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What is short</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Where it is short</source>
        <translation>Où cela manque</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the lines that miss their date</source>
        <translation>Valeur des lignes qui manquent leur date</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers with lines that miss their date</source>
        <translation>Clients dont des lignes manquent leur date</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines that miss their date</source>
        <translation>Lignes qui manquent leur date</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Quantity that comes too late or not at all</source>
        <translation>Quantité qui vient trop tard ou pas du tout</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>When the next inbound line is expected</source>
        <translation>Quand la prochaine réception est attendue</translation>
    </message>
</context>
<context>
    <name>repromise::SimpleTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform><numerusform>et %Ln autres</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SortRow</name>
    <message>
        <source>largest first</source>
        <translation>plus grands d’abord</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>plus petits d’abord</translation>
    </message>
</context>
<context>
    <name>repromise::SourceTableModel</name>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Held for a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last good picture</source>
        <translation>Dernière bonne image</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>repromise::StartDialog</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail : %1</translation>
    </message>
    <message>
        <source>Folder with the files</source>
        <translation>Dossier contenant les fichiers</translation>
    </message>
    <message>
        <source>Filling the workspace</source>
        <translation>Remplissage de l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>repromise::StatusStrip</name>
    <message>
        <source>State of sources and outbox</source>
        <translation>État des sources et de la boîte d’envoi</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nothing upstream can be reached. You are looking at the last picture.</source>
        <translation>Aucune source n’est joignable. Vous voyez la dernière image.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>source, how long ago</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 was last read %2.</source>
        <translation>%1 a été lue pour la dernière fois %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more source(s)</source>
        <translation>
            <numerusform>%Ln autre source</numerusform><numerusform>%Ln autres sources</numerusform></translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Montrer toutes les sources</translation>
    </message>
    <message>
        <source>Outbox %1, %2 failed</source>
        <translation>Boîte d’envoi %1, %2 en échec</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>Boîte d’envoi %1</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Messages qui attendent d’être envoyés</translation>
    </message>
</context>
<context>
    <name>repromise::StockChart</name>
    <message>
        <source>Projected stock</source>
        <translation>Stock projeté</translation>
    </message>
    <message>
        <source>The tables beside it hold the same figures.</source>
        <translation>Les tableaux à côté contiennent les mêmes chiffres.</translation>
    </message>
</context>
<context>
    <name>repromise::StockStepsModel</name>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Supposed supply</source>
        <translation>Réception supposée</translation>
    </message>
    <message>
        <source>Supposed demand</source>
        <translation>Demande supposée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What comes and goes</source>
        <translation>Ce qui entre et sort</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Stock after it</source>
        <translation>Stock ensuite</translation>
    </message>
</context>
<context>
    <name>repromise::SupplyController</name>
    <message>
        <source>Looking for what is short</source>
        <translation>Recherche de ce qui manque</translation>
    </message>
    <message>
        <source>Arranging what is short</source>
        <translation>Mise en ordre de ce qui manque</translation>
    </message>
    <message>
        <source>Trying out other dates</source>
        <translation>Essai d’autres dates</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Garder comme scénario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Keeping the scenario</source>
        <translation>Le scénario est gardé</translation>
    </message>
    <message>
        <source>Scenario “%1” is kept.</source>
        <translation>Le scénario « %1 » est gardé.</translation>
    </message>
    <message>
        <source>other dates</source>
        <comment>a scenario without a name</comment>
        <translation>autres dates</translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation>Proposition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) are in the journal.</source>
        <translation>
            <numerusform>%Ln proposition est au journal.</numerusform><numerusform>%Ln propositions sont au journal.</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SupplyPage</name>
    <message>
        <source>Nothing is short</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Every open line gets its supply in time.</source>
        <translation>Chaque ligne ouverte reçoit à temps ce qu’il lui faut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short item(s)</source>
        <translation>
            <numerusform>%Ln article manque</numerusform><numerusform>%Ln articles manquent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln short item(s)</source>
        <translation>
            <numerusform>%1 sur %Ln article qui manque</numerusform><numerusform>%1 sur %Ln articles qui manquent</numerusform></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>item, location</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>On hand %1  ·  short of %2 by %3</source>
        <comment>quantity, quantity, date</comment>
        <translation>En stock %1  ·  il manque %2 au %3</translation>
    </message>
    <message>
        <source>On hand %1  ·  never short in all</source>
        <comment>quantity</comment>
        <translation>En stock %1  ·  rien ne manque en tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) win</source>
        <translation>
            <numerusform>%Ln ligne gagne</numerusform><numerusform>%Ln lignes gagnent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose</source>
        <translation>
            <numerusform>%Ln perd</numerusform><numerusform>%Ln perdent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) newly broken</source>
        <translation>
            <numerusform>%Ln promesse nouvellement rompue</numerusform><numerusform>%Ln promesses nouvellement rompues</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept after all</source>
        <translation>
            <numerusform>%Ln finalement tenue</numerusform><numerusform>%Ln finalement tenues</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>If %Ln date(s) were as you say</source>
        <translation>
            <numerusform>Si %Ln date était comme vous dites</numerusform><numerusform>Si %Ln dates étaient comme vous dites</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::SystemPicker</name>
    <message>
        <source>A system that is not listed can be described in a file of the workspace’s folder “connectors”.</source>
        <translation>Un système qui n’est pas listé peut être décrit dans un fichier du dossier « connectors » de l’espace de travail.</translation>
    </message>
    <message>
        <source>No system of that name</source>
        <translation>Aucun système de ce nom</translation>
    </message>
</context>
<context>
    <name>repromise::TodayController</name>
    <message>
        <source>Looking what changed</source>
        <translation>Recherche de ce qui a changé</translation>
    </message>
    <message>
        <source>Grouping late lines by their cause</source>
        <translation>Regroupement des lignes en retard par cause</translation>
    </message>
</context>
<context>
    <name>repromise::TodayPage</name>
    <message>
        <source>Customers do not know</source>
        <translation>Clients qui ne savent pas</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>Reliquats</translation>
    </message>
    <message>
        <source>Value of backorders</source>
        <translation>Valeur des reliquats</translation>
    </message>
    <message>
        <source>Open lines on time</source>
        <translation>Lignes ouvertes à l’heure</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>À faire d’abord</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Reading the backlog…</source>
        <translation>Lecture du carnet…</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n’y a encore rien à montrer.</translation>
    </message>
    <message>
        <source>Your first visit to this workspace.</source>
        <translation>Votre première visite dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Nothing has happened since your last visit (%1).</source>
        <comment>how long ago</comment>
        <translation>Rien ne s’est passé depuis votre dernière visite (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln synchronisation</numerusform><numerusform>%Ln synchronisations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) sent</source>
        <translation>
            <numerusform>%Ln message envoyé</numerusform><numerusform>%Ln messages envoyés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) journalled</source>
        <translation>
            <numerusform>%Ln changement au journal</numerusform><numerusform>%Ln changements au journal</numerusform></translation>
    </message>
    <message>
        <source>Since your last visit (%1): %2.</source>
        <comment>how long ago, list of news</comment>
        <translation>Depuis votre dernière visite (%1) : %2.</translation>
    </message>
    <message>
        <source>late lines not yet told</source>
        <translation>lignes en retard pas encore annoncées</translation>
    </message>
    <message>
        <source>of %1 open lines</source>
        <translation>sur %1 lignes ouvertes</translation>
    </message>
    <message>
        <source>that will miss the promise</source>
        <translation>qui manqueront la promesse</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share of lines</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>will keep their date</source>
        <translation>tiendront leur date</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Every late line&apos;s customer knows, and every source is fresh.</source>
        <translation>Le client de chaque ligne en retard sait, et toutes les sources sont fraîches.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform><numerusform>%Ln incidents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The worst of %Ln incident(s)</source>
        <translation>
            <numerusform>Le pire de %Ln incident</numerusform><numerusform>Les pires de %Ln incidents</numerusform></translation>
    </message>
</context>
<context>
    <name>repromise::VariantForm</name>
    <message>
        <source>Choose a variant</source>
        <translation>Choisir une variante</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
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
        <translation>%1 passent en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guarantee(s) cannot be kept.</source>
        <translation>
            <numerusform>%Ln garantie ne peut être tenue.</numerusform><numerusform>%Ln garanties ne peuvent être tenues.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept after all</source>
        <translation>
            <numerusform>%Ln finalement tenue</numerusform><numerusform>%Ln finalement tenues</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) win</source>
        <translation>
            <numerusform>%Ln ligne gagne</numerusform><numerusform>%Ln lignes gagnent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose</source>
        <translation>
            <numerusform>%Ln perd</numerusform><numerusform>%Ln perdent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) newly broken</source>
        <translation>
            <numerusform>%Ln promesse nouvellement rompue</numerusform><numerusform>%Ln promesses nouvellement rompues</numerusform></translation>
    </message>
    <message>
        <source>Every line keeps its date and quantity.</source>
        <translation>Chaque ligne garde sa date et sa quantité.</translation>
    </message>
    <message>
        <source>Runs the variant over the present picture and compares; nothing is kept.</source>
        <translation>Exécute la variante sur l’image actuelle et compare ; rien n’est gardé.</translation>
    </message>
    <message>
        <source>So the run stops, and the present plan stays.</source>
        <translation>L’exécution s’arrête donc, et le plan actuel reste.</translation>
    </message>
    <message>
        <source>So this is the plan of the variant it falls back to.</source>
        <translation>C’est donc le plan de la variante de repli.</translation>
    </message>
    <message>
        <source>Their item-locations keep the present plan.</source>
        <translation>Leurs articles-sites gardent le plan actuel.</translation>
    </message>
</context>
<context>
    <name>repromise::VariantsController</name>
    <message>
        <source>Deleting the run variant</source>
        <translation>Suppression de la variante</translation>
    </message>
    <message>
        <source>It is named “%1” now.</source>
        <translation>Elle s’appelle maintenant « %1 ».</translation>
    </message>
    <message>
        <source>Keeping the run variant</source>
        <translation>Enregistrement de la variante</translation>
    </message>
    <message>
        <source>Reading the run variants</source>
        <translation>Lecture des variantes</translation>
    </message>
    <message>
        <source>Renaming the run variant</source>
        <translation>Changement de nom de la variante</translation>
    </message>
    <message>
        <source>There is no picture yet to try it on.</source>
        <translation>Il n’y a pas encore d’image pour l’essayer.</translation>
    </message>
    <message>
        <source>Trying a run variant</source>
        <translation>Essai d’une variante</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimée.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » est enregistrée.</translation>
    </message>
</context>
<context>
    <name>repromise::VariantsDialog</name>
    <message>
        <source>%1-copy</source>
        <comment>name of a copy</comment>
        <translation>%1-copie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to mend</source>
        <translation>
            <numerusform>%Ln point à corriger</numerusform><numerusform>%Ln points à corriger</numerusform></translation>
    </message>
    <message>
        <source>A changed copy of a part of the program. Deleting it brings the original back.</source>
        <translation>Copie modifiée d’une partie du programme. La supprimer ramène l’original.</translation>
    </message>
    <message>
        <source>A file of this workspace: %1</source>
        <translation>Un fichier de cet espace : %1</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifiée ici</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Duplicate the run variant</source>
        <translation>Dupliquer la variante</translation>
    </message>
    <message>
        <source>First mend what is wrong.</source>
        <translation>Corrigez d’abord ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Go on without saving?</source>
        <translation>Continuer sans enregistrer ?</translation>
    </message>
    <message>
        <source>Its file goes, and nothing can be run by this name any more.</source>
        <translation>Son fichier disparaît, et rien ne peut plus être exécuté sous ce nom.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>Name of the run variant</source>
        <translation>Nom de la variante</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Partie du programme</translation>
    </message>
    <message>
        <source>Part of the program. Saving keeps a changed copy in this workspace, which goes before it.</source>
        <translation>Fait partie du programme. Enregistrer garde une copie modifiée dans cet espace, qui passe avant.</translation>
    </message>
    <message>
        <source>Rename the run variant</source>
        <translation>Renommer la variante</translation>
    </message>
    <message>
        <source>The variant is then as the program brings it.</source>
        <translation>La variante redevient celle du programme.</translation>
    </message>
    <message>
        <source>What you changed in “%1” is lost then.</source>
        <translation>Ce que vous avez changé dans « %1 » sera perdu.</translation>
    </message>
</context>
<context>
    <name>repromise::ViewsMenu</name>
    <message>
        <source>Remove view</source>
        <translation>Supprimer la vue</translation>
    </message>
</context>
<context>
    <name>LineEventRows</name>
    <message>
        <source>pick task %1 (%2): %3 of %4 picked, %5 missing</source>
        <comment>key, state, three quantities</comment>
        <translation>prélèvement %1 (%2) : %3 sur %4 prélevés, %5 manquants</translation>
    </message>
    <message>
        <source>tracking %1 by %2: %3  %4</source>
        <comment>number, carrier, status, date</comment>
        <translation>suivi %1 par %2 : %3  %4</translation>
    </message>
    <message>
        <source>inquiry %1 (%2): %3</source>
        <comment>key, status, subject</comment>
        <translation>demande %1 (%2) : %3</translation>
    </message>
</context>
<context>
    <name>LineEventReader</name>
    <message>
        <source>read what was said of the order line</source>
        <translation>lire ce qui a été dit de la ligne de commande</translation>
    </message>
</context>
<context>
    <name>repromise::WaitsController</name>
    <message>
        <source>It goes into the secret store of this computer and nowhere else.</source>
        <translation>Il va dans le coffre de secrets de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Keeping the secret</source>
        <translation>Conservation du secret</translation>
    </message>
    <message>
        <source>Reading what is waited for</source>
        <translation>Lecture de ce qui est attendu</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Secret de %1</translation>
    </message>
    <message>
        <source>The secret is kept.</source>
        <translation>Le secret est conservé.</translation>
    </message>
</context>
<context>
    <name>repromise::WaitsPanel</name>
    <message>
        <source>A secret is missing</source>
        <translation>Un secret manque</translation>
    </message>
    <message>
        <source>A snapshot is held until you have looked</source>
        <translation>Un instantané est retenu jusqu’à votre examen</translation>
    </message>
    <message>
        <source>It is left alone for a while</source>
        <translation>Il est laissé tranquille un moment</translation>
    </message>
    <message>
        <source>The last read failed</source>
        <translation>La dernière lecture a échoué</translation>
    </message>
    <message>
        <source>What it delivers has changed</source>
        <translation>Ce qu’il livre a changé</translation>
    </message>
    <message>
        <source>It is wrong: what is held stays, and the next sync asks anew.</source>
        <translation>Il est faux : ce qui est tenu reste, et la prochaine synchronisation demande à nouveau.</translation>
    </message>
    <message>
        <source>Accept a&amp;nd sync</source>
        <translation>Accepter et sync&amp;hroniser</translation>
    </message>
    <message>
        <source>Refuse &amp;it</source>
        <translation>Ref&amp;user</translation>
    </message>
    <message>
        <source>Typ&amp;e it in…</source>
        <translation>&amp;Donner…</translation>
    </message>
    <message>
        <source>&amp;Keep what is held and ask again</source>
        <translation>&amp;Garder l’existant et redemander</translation>
    </message>
</context>
<context>
    <name>repromise::WritesController</name>
    <message numerus="yes">
        <source>%Ln change(s) are written.</source>
        <translation>
            <numerusform>%Ln modification est écrite.</numerusform><numerusform>%Ln modifications sont écrites.</numerusform></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln modification ?</numerusform><numerusform>Abandonner %Ln modifications ?</numerusform></translation>
    </message>
    <message>
        <source>Dropping changes</source>
        <translation>Abandon de modifications</translation>
    </message>
    <message>
        <source>Each is sent only if the system still says what was shown, once, and is read back.</source>
        <translation>Chacune n’est envoyée que si le système dit encore ce qui a été montré, une fois, puis relue.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Reading what is to be written</source>
        <translation>Lecture des modifications à écrire</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s)?</source>
        <translation>
            <numerusform>Envoyer %Ln modification ?</numerusform><numerusform>Envoyer %Ln modifications ?</numerusform></translation>
    </message>
    <message>
        <source>They are not sent. The journal keeps that they were wanted.</source>
        <translation>Elles ne sont pas envoyées. Le journal garde la trace de la demande.</translation>
    </message>
    <message>
        <source>Writing into the systems</source>
        <translation>Écriture dans les systèmes</translation>
    </message>
    <message>
        <source>Reading what can be written</source>
        <translation>Lecture de ce qui peut être écrit</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Approbation</translation>
    </message>
</context>
<context>
    <name>repromise::WritesModel</name>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Changed there meanwhile</source>
        <translation>Modifié là-bas entre-temps</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Refused there</source>
        <translation>Refusé là-bas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Deviendra</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend l’approbation</translation>
    </message>
</context>
<context>
    <name>repromise::WritesPanel</name>
    <message>
        <source>Changes that you propose, like an earlier purchase date, wait here until they are sent to the system.</source>
        <translation>Les modifications que vous proposez, comme une date d’achat plus proche, attendent ici leur envoi au système.</translation>
    </message>
    <message>
        <source>Nothing is to be written</source>
        <translation>Rien n’est à écrire</translation>
    </message>
    <message>
        <source>Can be written to this system: %1.</source>
        <translation>Peuvent être écrits dans ce système : %1.</translation>
    </message>
    <message>
        <source>Cannot be written to it: %1.</source>
        <translation>Ne peuvent pas y être écrits : %1.</translation>
    </message>
</context>
<context>
    <name>SyncHistory</name>
    <message>
        <source>keep the history of the source</source>
        <translation>conserver l&apos;historique de la source</translation>
    </message>
    <message>
        <source>read the history of the source</source>
        <translation>lire l&apos;historique de la source</translation>
    </message>
</context>
<context>
    <name>SchemaChanges</name>
    <message>
        <source>keep what changed at the source</source>
        <translation>conserver ce qui a changé dans la source</translation>
    </message>
    <message>
        <source>read what changed at the source</source>
        <translation>lire ce qui a changé dans la source</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Cannot write %1: %2. Check the disk and the folder&apos;s permissions.</source>
        <translation>Impossible d&apos;écrire %1 : %2. Vérifiez le disque et les droits du dossier.</translation>
    </message>
</context>
<context>
    <name>SourceHistoryCommand</name>
    <message>
        <source>What the syncs of a source did and cost, the newest first</source>
        <translation>Ce que les synchronisations d&apos;une source ont fait et coûté, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>A latency is the upper end of its class in a fixed histogram. Waits for the rate are
those the source asked for; deferred is how long it is left alone afterwards.</source>
        <translation>Une latence est la borne supérieure de sa classe dans un histogramme fixe. Les attentes de
débit sont demandées par la source ; deferred dit combien de temps elle est ensuite laissée tranquille.</translation>
    </message>
    <message>
        <source>at most so many runs (100)</source>
        <translation>au plus ce nombre d&apos;exécutions (100)</translation>
    </message>
    <message>
        <source>--limit needs a whole number above 0.</source>
        <translation>--limit demande un nombre entier supérieur à 0.</translation>
    </message>
</context>
<context>
    <name>SourceChangesCommand</name>
    <message>
        <source>What sources deliver in another shape than before</source>
        <translation>Ce que les sources livrent sous une autre forme qu&apos;avant</translation>
    </message>
    <message>
        <source>“refused” says that nothing of that read was taken, so what was held stays. When the
new shape is right, “source accept NAME” takes it from the next sync on.</source>
        <translation>« refused » dit que rien de cette lecture n&apos;a été pris ; l&apos;état précédent reste. Si la nouvelle
forme est juste, « source accept NAME » la prend dès la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>Figures of all sources for Prometheus</source>
        <translation>Chiffres de toutes les sources pour Prometheus</translation>
    </message>
    <message>
        <source>The same is written to metrics.prom in the workspace after each sync: have it read
from there, for example as a textfile of the node exporter.</source>
        <translation>Le même texte est écrit dans metrics.prom de l&apos;espace de travail après chaque synchronisation :
faites-le lire là, par exemple comme textfile de node exporter.</translation>
    </message>
</context>
<context>
    <name>Precedence</name>
    <message>
        <source>sync.precedence has the rule “%1”: %2</source>
        <translation>sync.precedence contient la règle « %1 » : %2</translation>
    </message>
    <message>
        <source>write it like stock.on_hand=wms&gt;erp.</source>
        <translation>écrivez-la comme stock.on_hand=wms&gt;erp.</translation>
    </message>
    <message>
        <source>choose a kind of record from %1.</source>
        <translation>choisissez un type d&apos;enregistrement parmi %1.</translation>
    </message>
    <message>
        <source>choose a field from %1.</source>
        <translation>choisissez un champ parmi %1.</translation>
    </message>
    <message>
        <source>name each source once.</source>
        <translation>nommez chaque source une seule fois.</translation>
    </message>
    <message>
        <source>this field has a rule already; keep one.</source>
        <translation>ce champ a déjà une règle ; n&apos;en gardez qu&apos;une.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>read what sources disagree about</source>
        <translation>lire ce sur quoi les sources divergent</translation>
    </message>
</context>
<context>
    <name>SourceConflictsCommand</name>
    <message>
        <source>What sources disagree about, with both values</source>
        <translation>Ce sur quoi les sources divergent, avec les deux valeurs</translation>
    </message>
    <message>
        <source>“counts” is the source whose value is used. The setting sync.precedence says which
one, field by field: “settings set sync.precedence stock.on_hand=wms&gt;erp”.</source>
        <translation>« counts » est la source dont la valeur est utilisée. Le réglage sync.precedence la fixe
champ par champ : « settings set sync.precedence stock.on_hand=wms&gt;erp ».</translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>Cannot read %1: it is no whole zip archive, as every .xlsx file is. Save it again and copy it whole.</source>
        <translation>Impossible de lire %1 : ce n&apos;est pas une archive zip entière, comme l&apos;est tout fichier .xlsx. Enregistrez-le à nouveau et copiez-le en entier.</translation>
    </message>
    <message>
        <source>Cannot read %1: it lacks its part %2. Save it again as .xlsx.</source>
        <translation>Impossible de lire %1 : sa partie %2 manque. Enregistrez-le à nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is encrypted or packed in an unknown way. Save it again as .xlsx without a password.</source>
        <translation>Impossible de lire %1 : il est chiffré ou compressé d&apos;une façon inconnue. Enregistrez-le à nouveau en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>Cannot read %1: its part %2 is larger than is taken. Send it in parts, or as CSV.</source>
        <translation>Impossible de lire %1 : sa partie %2 est plus grande que ce qui est accepté. Envoyez-le en plusieurs parties, ou en CSV.</translation>
    </message>
</context>
<context>
    <name>XlsxXml</name>
    <message>
        <source>Cannot read %1: its part %2 is damaged, or holds what no spreadsheet needs. Save it again as .xlsx.</source>
        <translation>Impossible de lire %1 : sa partie %2 est endommagée, ou contient ce dont aucune feuille de calcul n&apos;a besoin. Enregistrez-le à nouveau en .xlsx.</translation>
    </message>
</context>
<context>
    <name>XlsxBook</name>
    <message>
        <source>Cannot read %1: it holds more sheets, texts or styles than are taken. Send it in parts, or as CSV.</source>
        <translation>Impossible de lire %1 : il contient plus de feuilles, de textes ou de styles que ce qui est accepté. Envoyez-le en plusieurs parties, ou en CSV.</translation>
    </message>
    <message>
        <source>Cannot read %1: it has no sheet “%2”, only %3. Correct the file or the source&apos;s sheet.</source>
        <translation>Impossible de lire %1 : il n&apos;a pas de feuille « %2 », seulement %3. Corrigez le fichier ou la feuille de la source.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is larger than 64 megabytes. Send it in parts, or as CSV.</source>
        <translation>Impossible de lire %1 : le fichier dépasse 64 mégaoctets. Envoyez-le en plusieurs parties, ou en CSV.</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>Cannot read %1: its sheet “%2” has rows or cells out of order behind row %3. Save it again as .xlsx.</source>
        <translation>Impossible de lire %1 : sa feuille « %2 » a des lignes ou des cellules en désordre après la ligne %3. Enregistrez-le à nouveau en .xlsx.</translation>
    </message>
</context>
<context>
    <name>XlsxFileReader</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>its sheet “%1” has no row with names of columns. Put them into the first row.</source>
        <translation>sa feuille « %1 » n&apos;a pas de ligne de noms de colonnes. Mettez-les dans la première ligne.</translation>
    </message>
    <message>
        <source>it has more than %1 columns. Leave out those that mean nothing here.</source>
        <translation>il a plus de %1 colonnes. Retirez celles qui ne servent pas ici.</translation>
    </message>
    <message>
        <source>The row has values right of the named columns; name their columns or remove them.</source>
        <translation>La ligne a des valeurs à droite des colonnes nommées ; nommez leurs colonnes ou retirez-les.</translation>
    </message>
    <message>
        <source>Cell %1 shows the error %2; mend its formula.</source>
        <translation>La cellule %1 affiche l&apos;erreur %2 ; corrigez sa formule.</translation>
    </message>
    <message>
        <source>The formula of cell %1 was saved without its result; open the file in a spreadsheet program and save it again.</source>
        <translation>La formule de la cellule %1 a été enregistrée sans son résultat ; ouvrez le fichier dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Cell %1 holds “%2”, which is no value; correct it.</source>
        <translation>La cellule %1 contient « %2 », qui n&apos;est pas une valeur ; corrigez-la.</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <source>Cannot listen on port %1 of this computer: %2. Choose another port.</source>
        <translation>Impossible d&apos;écouter sur le port %1 de cet ordinateur : %2. Choisissez un autre port.</translation>
    </message>
</context>
<context>
    <name>ReplayMemory</name>
    <message>
        <source>Cannot write %1. Check the disk and the folder&apos;s permissions.</source>
        <translation>Impossible d&apos;écrire %1. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check its permissions, or remove it.</source>
        <translation>Impossible de lire %1 : %2. Vérifiez ses droits, ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>EventIntake</name>
    <message>
        <source>Cannot write an event to %1. Check the disk and the folder&apos;s permissions.</source>
        <translation>Impossible d&apos;écrire un événement dans %1. Vérifiez le disque et les droits du dossier.</translation>
    </message>
</context>
<context>
    <name>WebhookEndpoint</name>
    <message>
        <source>The secret is too short to sign with: use at least %1 random bytes.</source>
        <translation>Le secret est trop court pour signer : utilisez au moins %1 octets aléatoires.</translation>
    </message>
</context>
<context>
    <name>ServeWebhook</name>
    <message>
        <source>The source %1 does not take events. Add one that does: repromisectl source add drop NAME --dir DIR --set format=cloudevents.</source>
        <translation>La source %1 n&apos;accepte pas d&apos;événements. Ajoutez-en une qui le fait : repromisectl source add drop NAME --dir DIR --set format=cloudevents.</translation>
    </message>
</context>
<context>
    <name>WebhookServeCommand</name>
    <message>
        <source>Take signed events for a source over HTTP, on this computer only</source>
        <translation>Recevoir par HTTP des événements signés pour une source, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>NAME is a source of kind drop. Each POST holds one event of CloudEvents 1.0 in JSON
and the headers webhook-id, webhook-timestamp and webhook-signature of
standardwebhooks.com (HMAC-SHA256). Events go to the source&apos;s folder, and the next
sync takes each up once. The secret is that of the source (“secret set NAME”).
Runs until Ctrl-C.</source>
        <translation>NAME est une source de type drop. Chaque POST contient un événement CloudEvents 1.0 en JSON
et les en-têtes webhook-id, webhook-timestamp et webhook-signature de
standardwebhooks.com (HMAC-SHA256). Les événements vont dans le dossier de la source, et la
prochaine synchronisation prend chacun une fois. Le secret est celui de la source
(« secret set NAME »). Fonctionne jusqu&apos;à Ctrl-C.</translation>
    </message>
    <message>
        <source>port to listen on (8917); 0 takes one that is free</source>
        <translation>port d&apos;écoute (8917) ; 0 prend un port libre</translation>
    </message>
    <message>
        <source>environment variable that holds the secret</source>
        <translation>variable d&apos;environnement qui contient le secret</translation>
    </message>
    <message>
        <source>--port needs a number from 0 to 65535.</source>
        <translation>--port demande un nombre de 0 à 65535.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n event(s) were kept.</source>
        <translation>
            <numerusform>Arrêté ; %n événement a été conservé.</numerusform>
            <numerusform>Arrêté ; %n événements ont été conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerFile</name>
    <message>
        <source>Cannot keep an answer in %1: %2. Check the space and who may write there.</source>
        <translation>Impossible de conserver une réponse dans %1 : %2. Vérifiez l&apos;espace et qui peut y écrire.</translation>
    </message>
</context>
<context>
    <name>KeptAnswers</name>
    <message>
        <source>Cannot write %1: %2. Check the space and who may write there.</source>
        <translation>Impossible d’écrire %1 : %2. Vérifiez la place et qui peut y écrire.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1. Check who may write there.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>The source answers with more than %1 megabytes, so reading was stopped and nothing was changed.</source>
        <translation>La source répond par plus de %1 mégaoctets ; la lecture a donc été arrêtée et rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>KeepingTransport</name>
    <message>
        <source>An answer of %1 that was kept is no longer there. Sync again.</source>
        <translation>Une réponse de %1 qui avait été conservée n&apos;est plus là. Synchronisez à nouveau.</translation>
    </message>
</context>
<context>
    <name>SchemaChangeText</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 of %2: %3 came instead of %4, since %5.</source>
        <comment>field, feed, shapes, time</comment>
        <translation>%1 de %2 : %3 au lieu de %4, depuis %5.</translation>
    </message>
    <message>
        <source>Nothing was taken; what is held stays.</source>
        <translation>Rien n’a été repris ; ce qui est gardé reste.</translation>
    </message>
</context>
<context>
    <name>SourceRefuseCommand</name>
    <message>
        <source>Let go of a snapshot that was held and is wrong</source>
        <translation>Écarter un instantané retenu qui est faux</translation>
    </message>
    <message>
        <source>What is held here stays, the journal notes who refused what, and the next sync asks
anew: it takes what is there by then, or holds it again.</source>
        <translation>Ce qui est tenu ici reste, le journal note qui a refusé quoi, et la prochaine synchronisation
demande à nouveau : elle prend ce qui est là alors, ou le retient encore.</translation>
    </message>
</context>
<context>
    <name>WritesApproveCommand</name>
    <message>
        <source>Approve a change that somebody else wants to write to its source</source>
        <translation>Approuver un changement que quelqu’un d’autre veut écrire dans sa source</translation>
    </message>
    <message>
        <source>A change of a line that is worth more than the setting approval.value, or of a purchase
that such lines wait for, is sent only after somebody else approved it. What the source
shows otherwise when it is sent is a conflict, and the approval is void.</source>
        <translation>Un changement d’une ligne qui vaut plus que le réglage approval.value, ou d’un achat que de telles
lignes attendent, n’est envoyé qu’après l’approbation de quelqu’un d’autre. Si la source montre
autre chose à l’envoi, c’est un conflit, et l’approbation est caduque.</translation>
    </message>
</context>
<context>
    <name>repromise::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>DialogAsk</name>
    <message>
        <source>Look in</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>Type of files</source>
        <translation>Type de fichiers</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SourceLock</name>
    <message>
        <source>%1 cannot be locked for reading: %2 cannot be opened (%3). Check the rights of the workspace folder.</source>
        <translation>%1 ne peut pas être verrouillée pour la lecture : %2 ne peut pas être ouvert (%3). Vérifiez les droits du dossier de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Another program is reading %1 already. Nothing was changed; wait until it is done.</source>
        <translation>Un autre programme lit déjà %1. Rien n&apos;a été modifié ; attendez qu&apos;il ait fini.</translation>
    </message>
    <message>
        <source>Waiting for %1 was stopped.</source>
        <translation>L&apos;attente de %1 a été arrêtée.</translation>
    </message>
</context>
</TS>
