### Deutsch: die Zeitachse.

timeline = Zeitachse
untitled = Ohne Titel
lanes = Lanes: { $field }
team = Team
status = Status
kind = Art
objective = Ziel
parent = Übergeordnet
none = Keine
moscow = MoSCoW
owner = Verantwortlich
lane = Lane
then-by-team = …dann nach Team
then-by-status = …dann nach Status
then-by-kind = …dann nach Art
then-by-objective = …dann nach Ziel
then-by-parent = …dann nach übergeordnetem Eintrag
no-second-grouping = Keine zweite Gruppierung
no-team = Kein Team
no-status = Kein Status
no-kind = Keine Art
no-objective = Kein Ziel
no-parent = Nicht untergeordnet
all-items = Alle Einträge
lane-name = { $lane }, { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträge
 }
blue = Blau
orange = Orange
green = Grün
pink = Pink
teal = Petrol
yellow = Gelb
violet = Violett
grey = Grau
colours = Farbe: { $field }
show = Anzeigen
critical-path = Kritischer Pfad und Puffer
team-load = Auslastung der Teams
expected-progress = Erwarteter Fortschritt
row-each = Eine Reihe je Eintrag
zoom-week = Woche
zoom-month = Monat
zoom-quarter = Quartal
zoom-year = Jahr
zoom-years = Mehrere Jahre
zoom-out = Verkleinern
zoom-in = Vergrößern
fit = Einpassen
today = Heute
legend = Legende
other = Andere oder keine
add = Hinzufügen
item = Eintrag
milestone = Meilenstein
timebox = Timebox
milestones = Meilensteine
timeboxes = Timeboxen
marks = Meilensteine und Timeboxen
new-milestone = Neuer Meilenstein
new-timebox = Neue Timebox
delete-milestone = Meilenstein löschen
delete-timebox = Timebox löschen
title = Titel
name-of-milestone = Name des Meilensteins
name-of-timebox = Name der Timebox
mark-name = Name
mark-date = Datum
mark-start = Start
mark-end = Ende
example-date = 20. Juli 2027
example-start = 2027-Q2 oder 1. Mai 2027
example-end = 2027-Q2 oder 31. Juli 2027
removed = { $title } gelöscht. Rückgängig bringt es zurück.
drawn = Neuer Eintrag, { $dates }. Jetzt den Titel tippen.
created = Eintrag auf der Zeitachse hinzufügen
add-to = Eintrag zu { $lane } hinzufügen
go-to = Zu { $title } gehen
nothing-dated = Noch nichts hat Termine. Über den Kalender ziehen, um einen Eintrag hinzuzufügen.
drag-here = Noch nichts hat Termine. Einen Eintrag von unten heraufziehen oder darauf Enter drücken.
nothing-to-see = In diesem Plan hat noch nichts Termine.
click-to-zoom = Auf die Zeitachse klicken, dann zoomt Strg+Mausrad
tray = Ohne Termine ({ $items })
more = und { $items } weitere
off-the-calendar = Aus dem Kalender nehmen
moved = { $item } verschieben
resized-start = Start von { $item } ändern
resized-end = Ende von { $item } ändern
scheduled = { $item } in den Kalender setzen
unscheduled = { $item } aus dem Kalender nehmen
lock-item = { $item } sperren
unlock-item = { $item } entsperren
now-locked = { $item } ist gesperrt: Vorschläge und Verschieben anderer lassen den Eintrag, wo er ist.
now-unlocked = { $item } ist nicht mehr gesperrt.
at = { $item }: { $dates }.
now-in = { $item } ist in { $lane }.
no-dates = { $item } hat jetzt keine Termine. Rückgängig bringt sie zurück.
ends-early = { $item }: Start { $start }. Das Ende kann nicht davor liegen und bleibt, wie es war.
needs-day = Ein Meilenstein braucht einen Tag, etwa 2027-07-20 oder 20. Juli 2027.
no-date = „{ $typed }“ ist kein Datum. Möglich sind 2027-03-14, 14. März 2027, März 2027 oder 2027-Q2.
two-days = „{ $typed }“ könnte zwei Tage meinen. Den Monat als Wort oder das Datum als JJJJ-MM-TT schreiben.
bar-name = { $title }, { $start } bis { $end }
working-days = { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
 }
working-weeks = { $weeks } Wochen{ $days ->
    [0] { "" }
    [one] { " " }{ $days } Tag
   *[other] { " " }{ $days } Tage
 }
percent = { $percent } %
percent-expected = bis jetzt { $percent } % erwartet
late-by = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 } zu spät
locked = gesperrt
child-items = { $items ->
    [one] { $items } Untereintrag
   *[other] { $items } Untereinträge
 }
child-items-to = { $items ->
    [one] { $items } Untereintrag
   *[other] { $items } Untereinträge
 } bis { $day }
child-items-from = { $items ->
    [one] { $items } Untereintrag
   *[other] { $items } Untereinträge
 } ab { $day }
score = { $method } { $score }
