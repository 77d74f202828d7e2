### Italiano: la tabella dei punteggi.

too-long-to-keep = il piano supera i 5 MB che un browser conserva
new-item-added = Nuovo elemento aggiunto. Scrivi il titolo.
pasted-shares = Fiducia letta come quota: 0,8 è 80%, 1 è 100%.
nothing-to-fill = Qui non c’è nulla da riempire: posizioni e punteggi sono calcolati, e i titoli restano come sono. Seleziona altre celle.
nothing-to-clear = Qui non c’è nulla da svuotare: posizioni e punteggi sono calcolati.
titles-stay = Ogni elemento mantiene un titolo. Scrivine un altro sopra, o premi Ctrl+Canc per eliminare l’elemento.
rank-typed = Le posizioni derivano dai punteggi. Scrivi un numero per fissare l’elemento in quella posizione, o premi Enter per vedere come si calcola il punteggio.
no-criteria = Il punteggio ponderato richiede dei criteri.
no-pasted-rank = Non è stato incollato nulla: le posizioni derivano dai punteggi. Seleziona una cella nella colonna che vuoi riempire.
no-pasted-titles = Non è stato incollato nulla: un valore ripetuto sovrascriverebbe i titoli. Seleziona una cella nella colonna che vuoi riempire.
filters = Filtri salvati
filters-taken = Questo piano contiene altro in “filters”, quindi non vi si possono salvare filtri.
columns = Colonne
own-columns = Colonne personalizzate
fields-taken = Questo piano contiene altro in “fields”, quindi non può avere colonne proprie.
all-done = Qui è tutto completato o scartato.
leave-out-done = Nascondi completati e scartati
show-done = Mostra completati e scartati
hide-done = Nascondi completati
scored-below = I suoi elementi hanno un punteggio. Dagli stime proprie per valutarlo a sua volta.
tree = Albero
flat = Elenco semplice
fold-all = Comprimi tutto
unfold-all = Espandi tutto
no-levels = Mostra prima le righe come albero (Raggruppa, poi Albero): qui la riga sopra può appartenere a qualsiasi punto.
no-row-above = Sopra non c’è una riga di questo livello in cui annidarla.
at-the-top = È già al livello superiore.
added = Aggiungi { $title }
not-matching = { $title } non corrisponde al filtro. Resta visibile finché non cambi il filtro.
outline-added = { $items ->
    [one] { $items } elemento aggiunto sotto { $below }, al suo livello.
   *[other] { $items } elementi aggiunti sotto { $below }, ciascuno al suo livello.
 }
set-many = Modificato: { $column } di { $items } elementi.
cells-of = { $cells } celle
average = media { $number }
cell-of = { $column } di { $item }
cell-of-many = { $column } di { $items } elementi
not-understood = “{ $typed }” non è valido come { $column }: { $why }. Il piano mantiene il valore precedente.
no-such-item = Il piano non ha nessun elemento { $id }.
a-date-is-expected = è prevista una data come 2027-03-14 o un periodo come 2027-Q2
a-number-is-expected = è previsto un numero
parts-differ = Le sue parti danno { $sum }: { $parts }. Riscrivine una.
now-part-of = { $title } ora fa parte di { $parent }.
now-at-the-top = { $title } ora è al livello superiore.
moved-in-many = { $items } elementi scesi di un livello.
moved-out-many = { $items } elementi saliti di un livello.
no-own-id = { $title } non ha un ID proprio, quindi nulla può farne parte. Prima dagli un altro ID nel file del piano.
make-child-of = Annida in { $title }
below-itself = { $title } non può andare sotto sé stesso.
no-longer-part-of = { $title } non fa più parte di { $parent }.
new-part-of = Ora fa parte di { $parent }.
new-at-the-top = Ora al livello superiore.
drops-into = Sottoelemento di { $parent }
drops-at-the-top = Al livello superiore
move-in = { $items ->
    [1] Abbassa { $title } di un livello
   *[other] Abbassa { $items } elementi di un livello
 }
move-out = { $items ->
    [1] Alza { $title } di un livello
   *[other] Alza { $items } elementi di un livello
 }
clear-many = Svuota { $column } di { $items } elementi
pasted = { $rows ->
    [one] Incolla { $rows } riga
   *[other] Incolla { $rows } righe
 }
pasted-into-first = Incollato nelle prime { $rows } di { $chosen } righe scelte.
pasted-into = { $items ->
    [one] Incollato in { $items } elemento.
   *[other] Incollato in { $items } elementi.
 }
pasted-into-new = { $items ->
    [one] Incollato in { $items } elemento, nuovi: { $new }.
   *[other] Incollato in { $items } elementi, nuovi: { $new }.
 }
pasted-into-column = { $items ->
    [one] Incollato in { $column } di { $items } elemento.
   *[other] Incollato in { $column } di { $items } elementi.
 }
pasted-into-column-new = { $items ->
    [one] Incollato in { $column } di { $items } elemento, nuovi: { $new }.
   *[other] Incollato in { $column } di { $items } elementi, nuovi: { $new }.
 }
quoted-cell = “{ $cell }”
not-pasted = Impossibile leggere { $cells }. Quelle celle mantengono il valore.
not-pasted-and-more = Impossibile leggere { $cells } e altre. Quelle celle mantengono il valore.
cleared-cells = { $cells ->
    [one] { $cells } cella svuotata
   *[other] { $cells } celle svuotate
 } in { $items ->
    [one] { $items } elemento
   *[other] { $items } elementi
 }.
but-titles-stay = I titoli restano.
calculated = { $column } è un valore calcolato. Cambia i dati da cui deriva, o premi Enter per vedere il calcolo.
calculated-by = { $column } è un valore calcolato: { $formula }. Cambia i dati da cui deriva, o premi Enter per vedere il calcolo.
chosen-cells = { $cells ->
    [one] { $cells } cella
   *[other] { $cells } celle
 }
chosen-sum = somma { $number }
chosen-average = media { $number }
selection = Selezione
set-value = Imposta valore
clear = Svuota
clear-selection = Annulla selezione
clear-selection-by-key = Annulla selezione (Esc)
add-criteria = Aggiungi criteri…
unknown-field = Il campo “{ $name }” non esiste.
unknown-field-near = Il campo “{ $name }” non esiste. Forse intendevi { $near }?
group = Raggruppa
grouped-by = Gruppo: { $column }
no-groups = Nessun gruppo
group-count = { $items ->
    [one] { $items } elemento
   *[other] { $items } elementi
 }
without = Senza { $column }
sum = Somma
mean = Media di quelli che hanno un numero
must-share = Must { $percent }%
must-share-about = Quota dell’effort che è Must
sum-of = { $items ->
    [one] Somma di { $items } elemento
   *[other] Somma di { $items } elementi
 }
own-and-sum = { $items ->
    [one] Valore proprio { $own }, somma di { $items } elemento { $sum }
   *[other] Valore proprio { $own }, somma di { $items } elementi { $sum }
 }
progress-of = { $items ->
    [one] Avanzamento di { $items } elemento, per effort
   *[other] Avanzamento di { $items } elementi, per effort
 }
first-start-of = { $items ->
    [one] Primo inizio di { $items } elemento
   *[other] Primo inizio di { $items } elementi
 }
last-end-of = { $items ->
    [one] Ultima fine di { $items } elemento
   *[other] Ultima fine di { $items } elementi
 }
today = Oggi
next-monday = Lunedì prossimo
this-month = Questo mese
next-month = Mese prossimo
this-quarter = Questo trimestre
next-quarter = Trimestre prossimo
quarter-after-next = Tra due trimestri
find = Trova
find-in-scores = Trova nei punteggi
previous-hit = Risultato precedente
next-hit = Risultato successivo
close-find = Chiudi ricerca
hits = { $hits ->
    [0] Nessun risultato
   *[other] { $hit } di { $hits }
 }
scores = Punteggi
add-item = Aggiungi elemento
add-at-the-end = Aggiungi elemento alla fine
fold = Comprimi
unfold = Espandi
drag = Trascina per riordinare
problem = Problema
untitled = Senza titolo
off = fuori
off-scale = fuori scala
off-scale-about = Fuori scala. { $scale }
column-actions = Azioni sulla colonna
sort-ascending = Ordine crescente
sort-descending = Ordine decrescente
group-by-this = Raggruppa per questa colonna
stop-grouping = Non raggruppare più
freeze = Blocca fino a qui
unfreeze = Sblocca
move-left = Sposta a sinistra
move-right = Sposta a destra
hide-column = Nascondi colonna
usual-width = Larghezza normale
fit = Adatta al contenuto
columns-dialog = Colonne…
more-columns = Altre colonne
custom-columns = Colonne personalizzate
reset-columns = Ripristina colonne
move-column-up = Sposta in alto { $column }
move-column-down = Sposta in basso { $column }
width = Larghezza
width-of = Larghezza di { $column }
freeze-up-to = Blocca fino a { $column }
frozen-about = Le colonne fino a qui restano ferme quando scorri la tabella
delete-column = Elimina { $column }
name-of = Nome di { $column }
kind-of = Tipo di { $column }
choices-of = Opzioni di { $column }
add-column = Aggiungi colonna
new-name = Nome della colonna
new-kind = Tipo della colonna
new-choices = Opzioni, separate da virgole
name-example = Cliente
choices-example = Alta, Media, Bassa
text = Testo
number = Numero
choice = Opzione
date = Data
rank = Posizione
delay = Costo di un mese di ritardo
custom-column = Colonna personalizzata
rank-short = #
delay-short = Ritardo/mese
confidence-short = Fid.
time-criticality-short = Crit. temp.
risk-reduction-short = Rid. rischio
value-per-month-short = Valore/mese
effort-unit = { $unit ->
    [person-months] m
    [person-weeks] sett
    [person-days] g
    [points] pt
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / mese
    [week] / sett
    [quarter] / trim
    [year] / anno
   *[other] / { $per }
 }
rank-about = Posizione per punteggio
effort-about = Effort in { $unit ->
    [person-months] mesi-persona
    [person-weeks] settimane-persona
    [person-days] giorni-persona
    [points] punti
   *[other] { $unit }
 }
reach-about = Persone o eventi per { $per ->
    [month] mese
    [week] settimana
    [quarter] trimestre
    [year] anno
   *[other] { $per }
 }
confidence-about = Fiducia in percentuale: 100 alta, 80 media, 50 bassa
delay-about = Quanto costa un mese di ritardo in valore attuale, su tre anni al tasso di sconto del piano
custom-about = Una colonna personalizzata di questo piano
rice-about = Portata × impatto × fiducia / effort
ice-about = Impatto × fiducia / 10 × facilità
wsjf-about = (Valore + criticità temporale + riduzione del rischio) / effort
value-effort-about = Valore / effort
weighted-about = Media ponderata dei criteri, da 0 a 100
cd3-about = Valore al mese / durata
own-about = La formula di questo piano
massive = Enorme
high = Alto
medium = Medio
low = Basso
minimal = Minimo
high-confidence = alta
medium-confidence = media
low-confidence = bassa
column-exists = C’è già una colonna chiamata “{ $name }”.
