### Italiano: simulazioni.

no-ranges = Ancora nessun intervallo, quindi l’ordine sembra più certo di quanto sia. Scrivi 3-5 al posto di 4 in qualsiasi stima.
add-range = Aggiungi un intervallo a { $title }
drawing = Esecuzione di 10.000 simulazioni degli intervalli
another-seed = Ripeti con un altro seme
how = Come si calcola
drawn = { $simulations } simulazioni, seme { $seed }: lo stesso seme dà le stesse cifre. { $uncertain } di { $scored } elementi con punteggio hanno intervalli.
ranges = Posizioni probabili di { $count ->
    [one] { $count } elemento
   *[other] { $count } elementi
 }
item = Elemento
likely-rank = Posizione probabile (90%)
cut-line = Linea di taglio
cut = Top { $top }
first-safe = Il primo posto è sicuro (95%).
first-open = Il primo posto è aperto: nessun elemento arriva al 95%.
all-safe = Tutta la top { $top } è sicura (95%).
some-safe = { $sure ->
    [0] Nessuno della top { $top } è sicuro (95%).
    [one] { $sure } della top { $top } è sicuro (95%).
   *[other] { $sure } della top { $top } sono sicuri (95%).
 }
rank-range = { $low }–{ $high }
interval = posizione { $ranks } · { $chance } di probabilità di top { $top }
in-draws = Con i suoi intervalli, solo per punteggio: { $interval }
percent = { $percent }%
less-than-one = <1%
more-than-99 = >99%
one-tier = Una sola fascia: tutto l’ordine è incerto.
tiers-first-alone = { $tiers } fasce: dentro una fascia l’ordine è incerto. Il primo elemento è in testa da solo.
tiers = { $tiers } fasce: dentro una fascia l’ordine è incerto. La prima fascia ha { $items } elementi.
refine = Affina prima queste stime per definire la top { $top }:
odds = { $musts } di probabilità che ci stiano tutti i Must, { $shoulds } che ci stiano Must e Should.
drop = { $items ->
    [one] Per farcelo stare, lascia fuori:
   *[other] Per farcelo stare, lascia fuori in quest’ordine:
 }
short = I soli Must superano la capacità di { $by }.
