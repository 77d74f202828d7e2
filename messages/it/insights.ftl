### Italiano: l’analisi.

insights = Analisi
show-in-scores = Mostra in Punteggi
items = { $items ->
    [one] { $items } elemento
   *[other] { $items } elementi
 }
without-effort = , { $items } senza effort
value = Dove sta il valore
order = Quanto è sicuro l’ordine
raters = Votanti
moscow = MoSCoW
objectives = Obiettivi
effort = Effort
review = Da rivedere
alike = Probabili doppioni
methods = Metodi a confronto
split = Il { $part }% degli elementi ({ $items } di { $all }) dà il { $value }% del totale di { $measure }.
no-value = Nessun elemento ha ancora { $measure } maggiore di 0.
unknown = { $items ->
    [one] { $items } elemento senza stime è escluso.
   *[other] { $items } elementi senza stime sono esclusi.
 }
show = { $items ->
    [one] Mostra questo elemento
   *[other] Mostra questi { $items } elementi
 }
all-value = 100% del valore
all-items = 100% degli elementi
item = Elemento
estimate = Stima
votes = Voti
median = Mediana
plan = Piano
no-letters = Nessun elemento ha ancora una categoria MoSCoW.
sort-on-board = Classifica elementi nella Board
class-of-capacity = { $percent }% della capacità (budget { $budget }%) · { $effort }
class-of-planned = { $percent }% (budget { $budget }%) · { $effort }
musts = I Must occupano il { $percent }% dell’effort classificato come Must, Should o Could (budget { $budget }%).
musts-too-much = I Must occupano il { $percent }% dell’effort classificato come Must, Should o Could (budget { $budget }%): resta troppo poco da tagliare se qualcosa va storto.
no-musts = Nessun effort pianificato ha ancora una categoria MoSCoW.
outside = { $items ->
    [one] { $items } elemento
   *[other] { $items } elementi
 } { $class }, { $effort }
unclassified = senza categoria
timebox = { $title }: { $effort } di { $capacity }, pieno al { $percent }%
timebox-no-capacity = { $title }: { $effort }, nessuna capacità impostata
no-objectives = Ancora nessun obiettivo. Aggiungili in Impostazioni del piano, poi collega gli elementi dai loro dettagli.
add-objectives = Aggiungi obiettivi
no-objective = Nessun obiettivo
coverage = { $results ->
    [0] Ogni risultato chiave ha del lavoro alle spalle
    [one] { $results } risultato chiave non ha lavoro alle spalle
   *[other] { $results } risultati chiave non hanno lavoro alle spalle
 }; { $items ->
    [0] ogni elemento contribuisce a un obiettivo
    [one] { $items } elemento non contribuisce a nessun obiettivo
   *[other] { $items } elementi non contribuiscono a nessun obiettivo
 }.
unserved = Nulla contribuisce a “{ $result }” ({ $objective }).
no-effort-yet = Nessun elemento ha ancora un effort e anche un team o un tipo.
by-team = Per team
by-kind = Per tipo
no-kind = Nessun tipo
share = { $percent }% · { $effort }
most-effort = Effort maggiore: { $name }, { $percent }%.
no-review = Indica dopo quanti giorni rivedere le stime, e quelle più vecchie compariranno qui.
set-review = Imposta la revisione in Impostazioni del piano
all-fresh = Tutte le stime sono state fatte o confermate negli ultimi { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 }.
some-due = { $due } di { $scored } elementi stimati non vengono rivisti da più di { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 }.
due = { $items ->
    [one] { $items } elemento da rivedere
   *[other] { $items } elementi da rivedere
 }
closed = { $items ->
    [one] { $items } elemento chiuso nell’origine, aperto qui
   *[other] { $items } elementi chiusi nell’origine, aperti qui
 }
gone = { $items ->
    [one] { $items } elemento non più presente nell’origine
   *[other] { $items } elementi non più presenti nell’origine
 }
no-ranking = Aggiungi stime per confrontare le classifiche.
one-ranking = Aggiungi stime per un altro metodo e confronta le classifiche.
agreement = { $agree ->
    [nearly] I metodi quasi coincidono
    [mostly] I metodi coincidono per lo più
    [loosely] I metodi coincidono solo in parte
   *[not] I metodi raccontano storie diverse
 }; i più distanti sono { $one } e { $other } (concordanza { $tau }).
tau = Concordanza d’ordine (tau-b di Kendall)
tau-about = 1: lo stesso ordine. 0: nessuna relazione. −1: l’ordine inverso. Solo sugli elementi con punteggio in entrambi.
no-tau = n/d
first-of-each = Top { $top } con ogni metodo
in-every-top = { $items ->
    [one] Mostra l’elemento
   *[other] Mostra i { $items } elementi
 } in ogni top { $top }
none-in-every-top = Nessun elemento è nella top { $top } con tutti i metodi.
rank-by = Ordina per { $method }
