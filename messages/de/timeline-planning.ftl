### Deutsch: Planen auf der Zeitachse.

periods = Start und Ende werden zu Zeiträumen. Genaue Termine, Meilensteine, Abwesenheiten, Baselines, Stimmzettel und Entscheidungen fehlen in der Datei und sind nicht nur ausgeblendet. Notizen gehen unverändert mit.
with-decisions = Die Entscheidungen mitgeben, wie sie geschrieben sind
not-printed = Drucken nicht möglich: { $why }
not-planned = Nicht geplant
draw-on = Auf das ziehen, was darauf wartet
let-go = Loslassen, um die Abhängigkeit zu entfernen
no-cycle = Sie würden aufeinander warten
not-linked = Keine Abhängigkeit angelegt.
linking = Den Eintrag wählen, der auf { $item } wartet, dann Enter. Esc bricht ab.
waits = { $item } wartet auf { $first }.
waits-early = { $item } wartet auf { $first } und beginnt dafür { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 } zu früh.
waits-no-more = { $item } wartet nicht mehr auf { $first }.
link = { $item } auf { $first } warten lassen
unlink = { $item } nicht auf { $first } warten lassen
no-id = { $item } hat in der Datei keine ID, deshalb kann nichts darauf warten.
after = nach { $items }
too-early = { $own ->
    [start] beginnt
   *[finish] endet
 } { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 } vor dem { $other ->
    [start] Start
   *[finish] Ende
 } von { $first }{ $lag ->
    [0] { "" }
    [one] { " " }{ $lag } Tag
   *[other] { " " }{ $lag } Tage
 }
early = { $days ->
    [one] { $days } Tag zu früh
   *[other] { $days } Tage zu früh
 }
slack = { $days ->
    [one] { $days } Arbeitstag Puffer
   *[other] { $days } Arbeitstage Puffer
 }
critical = auf dem kritischen Pfad
critical-behind = auf dem kritischen Pfad, { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
 } im Rückstand
until = …bis { $end }
until-last-day = …bis zum letzten Tag des Plans
slack-drawn = dick: kritischer Pfad bis { $end }, dünne Linien: Puffer
slack-drawn-to-last-day = dick: kritischer Pfad bis zum letzten Tag, dünne Linien: Puffer
load = { $period }: { $load } von { $capacity } Personentagen
load-share = { $period }: { $load } von { $capacity } Personentagen ({ $percent } %)
overbooked = { $dates }: { $load } von { $capacity } Personen, für { $items }
overbooked-team = { $team }, { $dates }: { $load } von { $capacity } Personen, für { $items }
overbooked-drawn = überbucht: { $what }
over-capacity = Über Kapazität { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(+{ $more })
 }
by-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 }
by-days-short = { $days } T
was = bisher { $dates }{ $days ->
    [0] { "" }
    [one] { " " }({ $days } Tag)
   *[other] { " " }({ $days } Tage)
 }
move-lane = { $lane } verschieben
lane-at = { $lane } ist jetzt Lane { $place }.
first-lane-already = { $lane } ist schon die erste Lane.
last-lane-already = { $lane } ist schon die letzte Lane.
lane-above = { $lane } über { $other }
lane-below = { $lane } unter { $other }
lane-moves = { $lane }
    Ziehen, oder Alt+Auf oder Alt+Ab auf dem Einklappknopf, um die Lane zu verschieben
paired-lane-moves = { $lane }
    Ziehen, oder Alt+Auf oder Alt+Ab auf dem Einklappknopf, um die Lane zu verschieben; mit Umschalt alle Lanes ihres ersten Felds
last-lane = Einträge ohne Angabe haben immer die letzte Lane.
lanes-taken = Unter „lanes“ steht in diesem Plan etwas anderes, deshalb lässt sich darin keine Reihenfolge der Lanes speichern.
fold = { $lane } einklappen
add-absence = Abwesenheit hinzufügen
last-before-first = Der letzte Tag liegt vor dem ersten.
as-of = Stichtag
milestone = Meilenstein { $title }, { $date }
timebox = Timebox { $title }, { $start } bis { $end }
milestone-on = Meilenstein · { $date }
holds = Aufwand { $effort }
holds-of = Aufwand { $effort } von { $capacity }, { $percent } %
holds-too-much = Aufwand { $effort } von { $capacity }, { $percent } %, überbucht
team-overbooked = { $team } überbucht: { $load } von { $capacity } Personen
while-on = { $dates }, mit { $items }
parts-decide = { $title } bekommt die Termine von den Untereinträgen. Bitte diese verschieben.
parts-stay = { $title } bleibt stehen: Die Untereinträge sind { $why ->
    [locked] gesperrt
    [over] erledigt oder verworfen
   *[both] gesperrt, erledigt oder verworfen
 }.
parts-along = { $items ->
    [one] { $items } Untereintrag kommt mit
   *[other] { $items } Untereinträge kommen mit
 }
locked-parts-stay = { $items ->
    [one] { $items } gesperrter bleibt
   *[other] { $items } gesperrte bleiben
 }
over-parts-stay = { $items ->
    [one] { $items } erledigter oder verworfener bleibt
   *[other] { $items } erledigte oder verworfene bleiben
 }
parts-moved-along = { $items ->
    [one] { $items } Untereintrag mit verschoben.
   *[other] { $items } Untereinträge mit verschoben.
 }
locked-parts-stayed = { $items ->
    [one] { $items } ist gesperrt und bleibt.
   *[other] { $items } sind gesperrt und bleiben.
 }
over-parts-stayed = { $items ->
    [one] { $items } ist erledigt oder verworfen und bleibt.
   *[other] { $items } sind erledigt oder verworfen und bleiben.
 }
