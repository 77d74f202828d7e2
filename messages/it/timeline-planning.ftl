### Italiano: pianificare sulla timeline.

periods = Inizi e fini diventano periodi. Date esatte, milestone, assenze, baseline, schede di voto e decisioni restano fuori dal file, non solo nascoste. Le note escono come sono.
with-decisions = Includi le decisioni, così come sono scritte
not-printed = Stampa non riuscita: { $why }
not-planned = Non pianificato
draw-on = Trascina su ciò che lo attende
let-go = Rilascia per rimuovere la dipendenza
no-cycle = Si attenderebbero a vicenda
not-linked = Nessuna dipendenza creata.
linking = Scegli l’elemento che dipende da { $item }, poi Enter. Esc annulla.
waits = { $item } attende { $first }.
waits-early = { $item } attende { $first } e inizia { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 } troppo presto.
waits-no-more = { $item } non attende più { $first }.
link = Crea dipendenza: { $item } attende { $first }
unlink = Togli dipendenza: { $item } attende { $first }
no-id = { $item } non ha un ID nel file, quindi nulla può attenderlo.
after = dopo { $items }
too-early = { $own ->
    [start] inizia
   *[finish] finisce
 } { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 } prima che { $first } { $other ->
    [start] inizi
   *[finish] finisca
 }{ $lag ->
    [0] { "" }
    [one] { " " }{ $lag } giorno
   *[other] { " " }{ $lag } giorni
 }
early = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 } prima
slack = { $days ->
    [one] { $days } giorno lavorativo
   *[other] { $days } giorni lavorativi
 } di margine
critical = sul percorso critico
critical-behind = sul percorso critico, { $days ->
    [one] { $days } giorno lavorativo
   *[other] { $days } giorni lavorativi
 } di ritardo
until = …fino a { $end }
until-last-day = …fino all’ultimo giorno del piano
slack-drawn = spesso: percorso critico fino a { $end }; linee sottili: margine
slack-drawn-to-last-day = spesso: percorso critico fino all’ultimo giorno; linee sottili: margine
load = { $period }: { $load } di { $capacity } giorni-persona
load-share = { $period }: { $load } di { $capacity } giorni-persona ({ $percent }%)
overbooked = { $dates }: { $load } di { $capacity } persone, per { $items }
overbooked-team = { $team }, { $dates }: { $load } di { $capacity } persone, per { $items }
overbooked-drawn = sovraccarico { $what }
over-capacity = Sovraccarico { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(+{ $more })
 }
by-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 }
by-days-short = { $days } g
was = era { $dates }{ $days ->
    [0] { "" }
    [one] { " " }({ $days } giorno)
   *[other] { " " }({ $days } giorni)
 }
move-lane = Sposta { $lane }
lane-at = { $lane } ora è la corsia { $place }.
first-lane-already = { $lane } è già la prima corsia.
last-lane-already = { $lane } è già l’ultima corsia.
lane-above = { $lane } sopra { $other }
lane-below = { $lane } sotto { $other }
lane-moves = { $lane }
    Trascinala, o premi Alt+Su o Alt+Giù sul pulsante per comprimerla, per mettere la corsia altrove
paired-lane-moves = { $lane }
    Trascinala, o premi Alt+Su o Alt+Giù sul pulsante per comprimerla, per mettere la corsia altrove; con Shift tutte quelle del suo primo campo
last-lane = Gli elementi senza questo valore stanno sempre nell’ultima corsia.
lanes-taken = Questo piano contiene altro in “lanes”, quindi non può conservare un ordine delle corsie.
fold = Comprimi { $lane }
add-absence = Aggiungi assenza
last-before-first = L’ultimo giorno precede il primo.
as-of = Data di riferimento
milestone = Milestone { $title }, { $date }
timebox = Timebox { $title }, { $start } – { $end }
milestone-on = Milestone · { $date }
holds = effort { $effort }
holds-of = effort { $effort } di { $capacity }, { $percent }%
holds-too-much = effort { $effort } di { $capacity }, { $percent }%, sovraccarico
team-overbooked = { $team } in sovraccarico: { $load } di { $capacity } persone
while-on = { $dates }, su { $items }
parts-decide = { $title } prende le date dai suoi sottoelementi. Sposta quelli.
parts-stay = { $title } resta: i suoi sottoelementi sono { $why ->
    [locked] bloccati
    [over] completati o scartati
   *[both] bloccati, completati o scartati
 }.
parts-along = { $items ->
    [one] { $items } sottoelemento si sposta insieme
   *[other] { $items } sottoelementi si spostano insieme
 }
locked-parts-stay = { $items ->
    [one] { $items } bloccato resta
   *[other] { $items } bloccati restano
 }
over-parts-stay = { $items ->
    [one] { $items } completato o scartato resta
   *[other] { $items } completati o scartati restano
 }
parts-moved-along = { $items ->
    [one] { $items } sottoelemento si è spostato insieme.
   *[other] { $items } sottoelementi si sono spostati insieme.
 }
locked-parts-stayed = { $items ->
    [one] { $items } è bloccato e resta.
   *[other] { $items } sono bloccati e restano.
 }
over-parts-stayed = { $items ->
    [one] { $items } è completato o scartato e resta.
   *[other] { $items } sono completati o scartati e restano.
 }
