### Deutsch: Simulationen.

no-ranges = Noch keine Spannen, deshalb wirkt die Reihenfolge sicherer, als sie ist. Bei einer Schätzung 3-5 statt 4 tippen.
add-range = { $title } eine Spanne geben
drawing = 10.000 Simulationen der Spannen laufen
another-seed = Mit anderem Startwert wiederholen
how = Wie das berechnet ist
drawn = { $simulations } Simulationen, Startwert { $seed }: Derselbe Startwert ergibt dieselben Zahlen. { $uncertain } von { $scored } Einträgen mit Score haben Spannen.
ranges = Wahrscheinliche Ränge von { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträgen
 }
item = Eintrag
likely-rank = Wahrscheinlicher Rang (90 %)
cut-line = Trennlinie
cut = Top { $top }
first-safe = Der erste Platz ist sicher (95 %).
first-open = Der erste Platz ist offen: unter 95 % bei jedem Eintrag.
all-safe = Die ganzen Top { $top } sind sicher (95 %).
some-safe = { $sure ->
    [0] Keiner der Top { $top } ist sicher (95 %).
    [one] { $sure } der Top { $top } ist sicher (95 %).
   *[other] { $sure } der Top { $top } sind sicher (95 %).
 }
rank-range = { $low }–{ $high }
interval = Rang { $ranks } · { $chance } Chance auf Top { $top }
in-draws = Mit seinen Spannen, nur nach Score: { $interval }
percent = { $percent } %
less-than-one = <1 %
more-than-99 = >99 %
one-tier = Eine Stufe: Die ganze Reihenfolge ist offen.
tiers-first-alone = { $tiers } Stufen: Innerhalb einer Stufe ist die Reihenfolge offen. Der erste Eintrag führt allein.
tiers = { $tiers } Stufen: Innerhalb einer Stufe ist die Reihenfolge offen. Die erste Stufe hat { $items } Einträge.
refine = Diese Schätzungen zuerst eingrenzen, um die Top { $top } zu klären:
odds = { $musts } Chance, dass alle Musts passen, { $shoulds }, dass Musts und Shoulds passen.
drop = { $items ->
    [one] Damit es passt, weglassen:
   *[other] Damit es passt, in dieser Reihenfolge weglassen:
 }
short = Allein die Musts liegen { $by } über der Kapazität.
