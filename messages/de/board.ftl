### Deutsch: das Board.

add = Eintrag hinzufügen
new-title = Titel, dann Enter
cards = Karten
add-to = Eintrag zu { $column } hinzufügen
new-in = Titel des neuen Eintrags in { $column }
added = { $title } zu { $column } hinzugefügt.
moved-to = { $title } nach { $column } verschoben: { $now } (bisher { $was }).
columns = Spalten: { $field }
order = Reihenfolge: { $order }
by-horizon = Jetzt, Als Nächstes, Später
rank = Rang
own-order = Eigene Reihenfolge
score = Score
dates = Termine
ranked = #{ $rank }
pinned = #{ $rank } fixiert
scored = { $method } { $score }
not-scored = ohne Score
effort-of = Aufwand { $amount }
untitled = Ohne Titel
done = Erledigt
not-sorted = Nicht einsortiert
share = { $share } % (Budget { $budget } %)
outside-budget = außerhalb des Budgets
without-effort = { $items } ohne Aufwand
finished-hidden = { $items ->
    [one] { $items } erledigter Eintrag ausgeblendet
   *[other] { $items } erledigte Einträge ausgeblendet
 }
