### Polski

add = Dodaj element
new-title = Tytuł, potem Enter
cards = Karty
add-to = Dodaj element do „{ $column }”
new-in = Tytuł nowego elementu w „{ $column }”
added = Dodano „{ $title }” do „{ $column }”.
moved-to = „{ $title }” jest teraz w „{ $column }”: { $now } (było { $was }).
columns = Kolumny: { $field }
order = Kolejność: { $order }
by-horizon = Teraz, następnie, później
rank = Pozycja
own-order = Własna kolejność
score = Wynik
dates = Daty
ranked = #{ $rank }
pinned = #{ $rank } przypięte
scored = { $method } { $score }
not-scored = bez wyniku
effort-of = nakład { $amount }
untitled = Bez tytułu
done = Gotowe
not-sorted = Nieprzypisane
share = { $share }% (budżet { $budget }%)
outside-budget = poza budżetem
without-effort = { $items } bez nakładu
finished-hidden = { $items ->
    [one] { $items } gotowy element ukryty
    [few] { $items } gotowe elementy ukryte
   *[other] { $items } gotowych elementów ukrytych
 }
