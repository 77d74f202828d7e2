### Italiano: gli elementi, il loro menu e i loro dettagli.

by-team = Effort per team
evidence = Evidenze
evidence-kind = Tipo di evidenza
evidence-note = Cosa è emerso
evidence-link = Link
add-evidence = Aggiungi evidenza
still-right = Ancora valide
pin-hint = L’elemento mantiene questa posizione qualunque sia il suo punteggio. Il motivo è mostrato accanto.
open-details = Apri dettagli
copy-title = Copia titolo
copy-link = Copia link
add-below = Aggiungi elemento sotto
add-child = Aggiungi sottoelemento
lock-dates = Blocca date
unlock-dates = Sblocca date
remove-dates = Rimuovi date
pin-to-rank = Fissa in una posizione…
unpin = Non fissare più
move-out = Alza di un livello
show-in-scores = Mostra questi elementi in Punteggi
lane-up = Sposta corsia in alto
lane-down = Sposta corsia in basso
title-copied = Titolo copiato.
link-copied = Link copiato.
has-parts = { $below ->
    [one] { $below } altro elemento fa parte di { $deleted ->
        [1] questo
       *[other] questi
     }. Può salire di un livello o essere eliminato anch’esso.
   *[other] { $below } altri elementi fanno parte di { $deleted ->
        [1] questo
       *[other] questi
     }. Possono salire o essere eliminati anch’essi.
 }
move-up = Tienili e spostali su
children = Sottoelementi
open-parent = Apri padre
no-parent = Nessun padre
no-such-parent = Nessun altro elemento ha queste parole nel titolo.
range = Al 90% sta in questo intervallo, per esempio 3-5
waits-for = Attende
waiting = Attendono questo
lag-days = giorni dopo
sorted-by = Queste righe sono ordinate per { $column }, quindi non si possono spostare a mano.
ranked-by-children = { $title } non ha un punteggio proprio: sta nella posizione del suo sottoelemento migliore.
effort-of = Effort di { $team }
shared = Effort { $effort }, ripartito come prima: { $parts }.
replaced = L’effort ora è { $effort }, tutto di { $team }. Era { $before }.
confirmed = Conferma stime di { $title }
remove-evidence = Rimuovi evidenza: { $kind }
use-confidence = Usa { $confidence }
pin-step = Fissa { $title }
pinned-to = { $title }: fissato in posizione { $rank }.
ask-pin = Fissa { $title } in una posizione
rank = Posizione
because = Perché
pin-example = Una promessa, una legge, una dipendenza
pin = Fissa
pin-to = Fissa in posizione
reason = Motivo
no-rank = La posizione dev’essere un numero intero da 1 in su. L’elemento resta non fissato.
no-rank-kept = La posizione dev’essere un numero intero da 1 in su. Resta { $rank }.
delete-all = Elimina tutti i { $items } elementi
counts-as = Vale { $middle }, il punto medio. Per scegliere tu il numero, scrivi { $middle } ({ $range }).
runs-down = “{ $typed }” va dal più alto al più basso. Forse intendevi { $range }?
no-lag = Il ritardo dev’essere un numero intero di giorni fino a 9999, negativo per sovrapporre. Resta { $kept }.
waits-how = Come attende { $title }
waits-lag = Giorni lavorativi dopo { $title }, negativo per sovrapporre
finish-to-start = inizia quando finisce
start-to-start = inizia quando inizia
finish-to-finish = finisce quando finisce
start-to-finish = finisce quando inizia
delete-items = { $items ->
    [1] Elimina
   *[other] Elimina { $items } elementi
 }
said = { $done }.
moved-up = { $items ->
    [one] { $items } elemento è salito.
   *[other] { $items } elementi sono saliti.
 }
freed = { $items ->
    [one] { $items } elemento non dipende più da { $deleted ->
        [1] questo
       *[other] questi
     }.
   *[other] { $items } elementi non dipendono più da { $deleted ->
        [1] questo
       *[other] questi
     }.
 }
duplicate-items = { $items ->
    [1] Duplica
   *[other] Duplica { $items } elementi
 }
duplicated = { $below ->
    [0] { $title } aggiunto.
    [1] { $title } aggiunto, con il suo sottoelemento.
   *[other] { $title } aggiunto, con { $below } sottoelementi.
 }
duplicated-many = { $below ->
    [0] { $items } copie aggiunte.
    [one] { $items } copie aggiunte, con { $below } sottoelemento.
   *[other] { $items } copie aggiunte, con { $below } sottoelementi.
 }
copy = copia
mark-as-done = Segna come completato
mark-many-as-done = { $items ->
    [one] Segna { $items } elemento come completato
   *[other] Segna { $items } elementi come completati
 }
fill-down = Riempi in basso
clear-cell = Svuota cella
clear-cells = Svuota celle
row-up = Sposta in alto
row-down = Sposta in basso
heading-actions = Azioni sull’intestazione
rose = { $title } ora è in posizione { $rank }, sale di { $by }.
fell = { $title } ora è in posizione { $rank }, scende di { $by }.
all-levels = Tutti
top-only = Solo il livello superiore
without-children = Senza sottoelementi
details-of = Dettagli di { $title }
delete-item = Elimina elemento
delete = Elimina
duplicate-item = Duplica elemento
duplicate = Duplica
close-details = Chiudi dettagli
about = Generale
estimates = Stime
schedule = Calendario
serves = Contribuisce a
compare = Confronta con un altro elemento
pinning = Fissa in una posizione
decisions = Decisioni
at-rank = posizione { $rank }
estimate = Stima
likely-range = Intervallo probabile
range-of = Intervallo di { $field }
criterion = { $name } ({ $low }–{ $high })
criterion-lower = { $name } ({ $low }–{ $high }, meno è meglio)
date-example = 2027-03-15, Q2 2027
tags-example = mobile, fatturazione
titles-example = Titoli, separati da virgole
kind-example = funzionalità, tecnico, bug
parents = Padri
moscow-by-timebox = MoSCoW per timebox
as-above = Come sopra
votes = Voti
votes-by-rater = Voti per persona
median = Mediana
plan = Piano
self-conviction = Convinzione personale
pitch-deck = Presentazione
thematic-support = In linea con strategia o tendenze
opinions = Opinioni altrui
estimates-and-plans = Stime e piani
anecdotal = Evidenza aneddotica
market-data = Dati di mercato
user-evidence = Evidenza da utenti o clienti
test-results = Risultati di test
launch-data = Dati del lancio
supported = { $pieces ->
    [1] { $kind }: sostiene una fiducia del { $confidence } (Confidence Meter di Gilad).
   *[other] { $kind }, { $pieces } evidenze: sostiene una fiducia del { $confidence } (Confidence Meter di Gilad).
 }
estimated-on = Stimato il { $day }.
estimated = { $age ->
    [0] Stimato il { $day }, oggi.
    [one] Stimato il { $day }, { $age } giorno fa.
   *[other] Stimato il { $day }, { $age } giorni fa.
 }
estimated-due = { $age ->
    [0] Stimato il { $day }, oggi: da rivedere.
    [one] Stimato il { $day }, { $age } giorno fa: da rivedere.
   *[other] Stimato il { $day }, { $age } giorni fa: da rivedere.
 }
review-begins = { $items ->
    [one] Le stime di { $items } elemento
   *[other] Le stime di { $items } elementi
 } contano come fatte oggi e saranno da rivedere dopo { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 }.
term = { $name } { $number }
term-percent = { $name } { $number }%
term-missing = senza { $name }
term-word = { $name } { $word }
quoted-word = “{ $word }”
off-scale = Fuori dalla scala di { $scale }: { $name } { $value }.
outside = Fuori dall’intervallo da { $low } a { $high }: { $name } { $value }.
clamped = { $name } è { $value }, fuori dalla sua scala da { $low } a { $high }, e vale come l’estremo più vicino.
moonshot = Con { $name } sotto il { $limit }% è un moonshot.
once = Qui la { $name } conta una volta sola, non per { $per ->
    [month] mese
    [week] settimana
    [quarter] trimestre
    [year] anno
   *[other] { $per }
 }.
dated = La durata deriva dalle date, non dall’effort.
swing = { $field } { $range } sposta il punteggio: da { $low } a { $high }, { $ranks ->
    [0] sempre in posizione { $first }
   *[other] posizione da { $first } a { $last }
 }.
swing-most = { $field } { $range } è ciò che sposta di più il punteggio: da { $low } a { $high }, { $ranks ->
    [0] sempre in posizione { $first }
   *[other] posizione da { $first } a { $last }
 }.
worth = Valore attuale { $worth } in { $months } mesi al { $rate }% annuo; un mese dopo è { $delay } in meno.
worth-per-effort = Valore attuale { $worth } in { $months } mesi al { $rate }% annuo, { $effort } per unità di effort; un mese dopo è { $delay } in meno.
compare-with = Confronta con
comparison = Confronto
both-score = Entrambi hanno punteggio { $score }.
scores-times = { $first } vale { $times } volte { $second }: { $high } contro { $low }.
scores-higher = { $first } ha un punteggio più alto di { $second }: { $high } contro { $low }.
lacks = A { $item } manca: { $fields }.
has-no-score = { $item }: { $why }.
the-same = uguale
times-for = × { $times } per { $item }
more-for = +{ $by } per { $item }
tied-if = Pari se { $item } avesse { $name } { $number } invece di { $now }.
rounded = circa { $number }
filter = Filtro
saved-in-plan = Salvati nel piano
delete-filter = Elimina { $filter }
filter-name = Nome del filtro
save-filter = Salva questo filtro
clear-filter = Azzera filtro
field = Campo
way = Confronto
value = Valore
value-of-condition = Valore della condizione
words-to-find = Parole da trovare
remove-part = Rimuovi { $part }
add = Aggiungi
is = è
is-not = non è
is-more-than = è maggiore di
is-at-least = è almeno
is-less-than = è minore di
is-at-most = è al massimo
has-a-value = ha un valore
has-none = non ha valore
value-missing = Scrivi il valore con cui confrontare { $field }.
not-comparable = { $field } non si può confrontare con “{ $typed }”: { $why }.
