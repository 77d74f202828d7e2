### Italiano: la board.

add = Aggiungi elemento
new-title = Titolo, poi Enter
cards = Card
add-to = Aggiungi elemento a { $column }
new-in = Titolo del nuovo elemento in { $column }
added = { $title } aggiunto a { $column }.
moved-to = { $title } spostato in { $column }: { $now } (era { $was }).
columns = Colonne: { $field }
order = Ordine: { $order }
by-horizon = Ora, prossimo, più avanti
rank = Posizione
own-order = Ordine manuale
score = Punteggio
dates = Date
ranked = #{ $rank }
pinned = #{ $rank } fissato
scored = { $method } { $score }
not-scored = senza punteggio
effort-of = effort { $amount }
untitled = Senza titolo
done = Completato
not-sorted = Non classificati
share = { $share }% (budget { $budget }%)
outside-budget = fuori budget
without-effort = { $items ->
    [one] { $items } senza effort
   *[other] { $items } senza effort
 }
finished-hidden = { $items ->
    [one] { $items } elemento finito nascosto
   *[other] { $items } elementi finiti nascosti
 }
