### Nederlands: het bord.

add = Item toevoegen
new-title = Titel, dan Enter
cards = Kaarten
add-to = Item toevoegen aan { $column }
new-in = Titel van het nieuwe item in { $column }
added = { $title } toegevoegd aan { $column }.
moved-to = { $title } verplaatst naar { $column }: { $now } (was { $was }).
columns = Kolommen: { $field }
order = Volgorde: { $order }
by-horizon = Nu, straks, later
rank = Positie
own-order = Eigen volgorde
score = Score
dates = Datums
ranked = #{ $rank }
pinned = #{ $rank } vastgezet
scored = { $method } { $score }
not-scored = geen score
effort-of = inspanning { $amount }
untitled = Zonder titel
done = Klaar
not-sorted = Niet ingedeeld
share = { $share }% (budget { $budget }%)
outside-budget = buiten het budget
without-effort = { $items } zonder inspanning
finished-hidden = { $items ->
    [one] { $items } afgerond item verborgen
   *[other] { $items } afgeronde items verborgen
 }
