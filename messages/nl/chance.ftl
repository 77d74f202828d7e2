### Nederlands: simulaties.

no-ranges = Nog geen bandbreedtes, dus de volgorde lijkt zekerder dan hij is. Typ bij een schatting 3-5 in plaats van 4.
add-range = { $title } een bandbreedte geven
drawing = 10.000 simulaties van de bandbreedtes lopen
another-seed = Opnieuw met een andere startwaarde
how = Hoe dit is berekend
drawn = { $simulations } simulaties, startwaarde { $seed }: dezelfde startwaarde geeft dezelfde cijfers. { $uncertain } van { $scored } items met score hebben bandbreedtes.
ranges = Waarschijnlijke posities van { $count ->
    [one] { $count } item
   *[other] { $count } items
 }
item = Item
likely-rank = Waarschijnlijke positie (90%)
cut-line = Streep
cut = Top { $top }
first-safe = De eerste plaats is zeker (95%).
first-open = De eerste plaats is open: onder 95% voor elk item.
all-safe = De hele top { $top } is zeker (95%).
some-safe = { $sure ->
    [0] Geen van de top { $top } is zeker (95%).
    [one] { $sure } van de top { $top } is zeker (95%).
   *[other] { $sure } van de top { $top } zijn zeker (95%).
 }
rank-range = { $low }–{ $high }
interval = positie { $ranks } · { $chance } kans op top { $top }
in-draws = Met de bandbreedtes, alleen op score: { $interval }
percent = { $percent }%
less-than-one = <1%
more-than-99 = >99%
one-tier = Eén groep: de hele volgorde is onbeslist.
tiers-first-alone = { $tiers } groepen: binnen een groep is de volgorde onbeslist. Het eerste item staat alleen vooraan.
tiers = { $tiers } groepen: binnen een groep is de volgorde onbeslist. De eerste groep heeft { $items } items.
refine = Vernauw eerst deze schattingen om de top { $top } te bepalen:
odds = { $musts } kans dat alle Musts passen, { $shoulds } dat Musts en Shoulds passen.
drop = { $items ->
    [one] Laat weg om het passend te maken:
   *[other] Laat in deze volgorde weg om het passend te maken:
 }
short = Alleen de Musts al zitten { $by } boven de capaciteit.
