### Deutsch: Vergleich mit einem früheren Stand.

title = Vergleichen
baseline = Baseline
no-baseline = Keine
scenario = Szenario
paste-old = Oder einen älteren Plan einfügen, etwa aus der Versionsgeschichte einer Seite
take = Baseline speichern
open-old = Ältere Datei öffnen
new-baseline = Baseline { $day }
name = Name der Baseline
delete = Baseline löschen
earlier = früherer Stand
earlier-of = früherer Stand, { $day }
stop = Vergleich beenden
copy-log = Änderungsliste kopieren
log-copied = Änderungsliste als Markdown kopiert. Bitte in die Seite einfügen.
comparison = Vergleich
compared = Verglichen mit { $name }: { $bars ->
    [one] { $bars } Balken verschoben
   *[other] { $bars } Balken verschoben
 }
changes = Änderungen zeigen
slipped = Verzögert
pulled-in = Vorgezogen
restarted = Beginnt zu anderer Zeit
added = Hinzugefügt
dropped = Verworfen
scheduled = Hat jetzt Termine
unscheduled = Hat keine Termine mehr
reranked = Im Rang verschoben
reparented = Woanders untergeordnet
re-estimated = Neu geschätzt
changed = Geändert
nothing-changed = Nichts geändert.
fate-count = { $fate } { $count }
no-dates = keine Termine
no-parent = nicht untergeordnet
dates-became = { $before } → { $after }
moved = von { $from } zu { $to }
climbed = { $ranks ->
    [one] { $ranks } Rang höher
   *[other] { $ranks } Ränge höher
 }
fell = { $ranks ->
    [one] { $ranks } Rang tiefer
   *[other] { $ranks } Ränge tiefer
 }
became = { $name } { $before } → { $after }
nothing = nichts
set = geändert
settings = Planeinstellungen
calendar = Arbeitstage
team = Team
objective = Ziel
timebox = Timebox
milestone = Meilenstein
criterion = Kriterium
method = Methode
figures = Kennzahlen
ends = Endet
dated = Einträge mit Terminen
worth = Ihr Nutzen
total-effort = Ihr Aufwand
overbooked = Überbucht
never = nie
days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 }
why = Warum sich { $item } geändert hat
why-hint = Warum?
reason-step = Begründung für { $item }
fate-words = { $fate }: { $words }
fate-of-gone = { $fate } { $title }: { $words }
since = Änderungen seit { $name }
log-range = { $start } bis { $end }
log-was = { $now } (bisher { $before })
log-was-by = { $now } (bisher { $before }, { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 })
log-gone = bisher { $before }
log-why = Warum: { $reason }
log-why-open = Warum:
decisions = Entscheidungen
decided-why = { $decision }. Warum: { $reason }
also-different = Auch anders
