### Italiano: la timeline.

timeline = Timeline
untitled = Senza titolo
lanes = Corsie: { $field }
team = Team
status = Stato
kind = Tipo
objective = Obiettivo
parent = Padre
none = Nessuno
moscow = MoSCoW
owner = Responsabile
lane = Corsia
then-by-team = …poi per team
then-by-status = …poi per stato
then-by-kind = …poi per tipo
then-by-objective = …poi per obiettivo
then-by-parent = …poi per padre
no-second-grouping = Nessun secondo raggruppamento
no-team = Nessun team
no-status = Nessuno stato
no-kind = Nessun tipo
no-objective = Nessun obiettivo
no-parent = Nessun padre
all-items = Tutti gli elementi
lane-name = { $lane }, { $items ->
    [one] { $items } elemento
   *[other] { $items } elementi
 }
blue = Blu
orange = Arancione
green = Verde
pink = Rosa
teal = Turchese
yellow = Giallo
violet = Viola
grey = Grigio
colours = Colore: { $field }
show = Mostra
critical-path = Percorso critico e margine
team-load = Carico dei team
expected-progress = Avanzamento previsto
row-each = Una riga per elemento
zoom-week = Settimana
zoom-month = Mese
zoom-quarter = Trimestre
zoom-year = Anno
zoom-years = Più anni
zoom-out = Riduci
zoom-in = Ingrandisci
fit = Adatta
today = Oggi
legend = Legenda
other = Altro o nessuno
add = Aggiungi
item = Elemento
milestone = Milestone
timebox = Timebox
milestones = Milestone
timeboxes = Timebox
marks = Milestone e timebox
new-milestone = Nuova milestone
new-timebox = Nuovo timebox
delete-milestone = Elimina milestone
delete-timebox = Elimina timebox
title = Titolo
name-of-milestone = Nome della milestone
name-of-timebox = Nome del timebox
mark-name = Nome
mark-date = Data
mark-start = Inizio
mark-end = Fine
example-date = 20 lug 2027
example-start = 2027-Q2 o 1 mag 2027
example-end = 2027-Q2 o 31 lug 2027
removed = { $title }: eliminato. Annulla ripristina.
drawn = Nuovo elemento, { $dates }. Scrivi il titolo.
created = Aggiungi elemento alla timeline
add-to = Aggiungi elemento a { $lane }
go-to = Vai a { $title }
nothing-dated = Ancora nulla ha date. Trascina sul calendario per aggiungere un elemento.
drag-here = Ancora nulla ha date. Trascina qui un elemento dal basso, o premi Enter su di esso.
nothing-to-see = In questo piano ancora nulla ha date.
click-to-zoom = Fai clic sulla timeline; poi Ctrl e la rotellina cambiano lo zoom
tray = Senza date ({ $items })
more = e altri { $items }
off-the-calendar = Fuori dal calendario
moved = Sposta { $item }
resized-start = Cambia l’inizio di { $item }
resized-end = Cambia la fine di { $item }
scheduled = Metti { $item } in calendario
unscheduled = Togli { $item } dal calendario
lock-item = Blocca { $item }
unlock-item = Sblocca { $item }
now-locked = { $item } è bloccato: proposte e spinte lo lasciano dov’è.
now-unlocked = { $item } non è più bloccato.
at = { $item }: { $dates }.
now-in = { $item } è in { $lane }.
no-dates = { $item } ora non ha date. Annulla le ripristina.
ends-early = { $item } inizia il { $start }: non può finire prima. Resta la fine precedente.
needs-day = Una milestone richiede un giorno, per esempio 2027-07-20 o 20 luglio 2027.
no-date = “{ $typed }” non è una data. Prova 2027-03-14, 14 mar 2027, mar 2027 o 2027-Q2.
two-days = “{ $typed }” potrebbe essere due giorni diversi. Scrivi il mese in lettere, o la data come AAAA-MM-GG.
bar-name = { $title }, { $start } – { $end }
working-days = { $days ->
    [one] { $days } giorno lavorativo
   *[other] { $days } giorni lavorativi
 }
working-weeks = { $weeks } settimane{ $days ->
    [0] { "" }
    [one] { " " }e { $days } giorno
   *[other] { " " }e { $days } giorni
 }
percent = { $percent }%
percent-expected = { $percent }% previsto a oggi
late-by = in ritardo di { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 }
locked = bloccato
child-items = { $items ->
    [one] { $items } sottoelemento
   *[other] { $items } sottoelementi
 }
child-items-to = { $items ->
    [one] { $items } sottoelemento
   *[other] { $items } sottoelementi
 } fino al { $day }
child-items-from = { $items ->
    [one] { $items } sottoelemento
   *[other] { $items } sottoelementi
 } dal { $day }
score = { $method } { $score }
