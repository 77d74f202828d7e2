### Italiano: proposte.

propose = Proponi piano
open-hint = Proponi piano (Alt+P)
close = Chiudi proposta
scope = Proponi
everything = Quando va fatta ogni cosa
in-timeboxes = Cosa sta nei timebox
between-days = Cosa sta tra due giorni
asked = { $scope }, dal { $day }
asked-each = { $scope }, dal { $day }, { $weeks ->
    [one] { $weeks } settimana
   *[other] { $weeks } settimane
 } ciascuno
timeboxes = Timebox
due = Completati entro queste milestone
stays = Restano come sono
first-begins = Il primo inizia il
not-before = Non prima del
weeks-each = Settimane ciascuno
until = Fino al
aim = Dai priorità a
value-early = Valore presto
earliest = Finire tutto presto
value = Valore
by-method = Per { $method }
search = Ricerca
searching = Ricerca in corso, { $percent }%.
stopped = Interrotta: questo è il meglio finora.
done = Fatto.
stop = Interrompi
again = Cerca di nuovo
stale = Il piano è cambiato da questa proposta.
summary = { $items ->
    [0] Non cambierebbe nulla
    [one] Cambierebbe { $items } elemento
   *[other] Cambierebbero { $items } elementi
 }{ $out ->
    [0] { "." }
   *[other] , { $out } fuori.
 }
no-estimates = Si pianificano solo elementi con un effort, e nei timebox solo quelli con un valore. “Quando va fatta ogni cosa” non richiede valori.
no-teams = Senza team nulla limita quanto procede in parallelo.
quality-value = Valore { $value }{ $weighed ->
    [yes] { " " }(i primi timebox contano di più)
   *[no] { "" }
 }{ $far ->
    [best] : il migliore possibile
    [near] : al massimo a un { $percent }% dal migliore possibile
   *[unknown] { "" }
 }.
early-best = Il valore arriva il prima possibile.
early-near = Il valore arriva al massimo un { $percent }% più tardi del migliore possibile.
span-best = Finito in { $days ->
    [one] { $days } giorno lavorativo
   *[other] { $days } giorni lavorativi
 }: il meglio possibile.
span-near = Finito in { $days ->
    [one] { $days } giorno lavorativo
   *[other] { $days } giorni lavorativi
 }: al massimo a un { $percent }% dal meglio possibile.
changes = Modifiche
left-out = Esclusi
counted = { $heading } ({ $count })
more = e altri { $count }
and-more = { $items } e altri { $count }
accept-item = Accetta { $item }
leaves-timebox = esce dal timebox
loses-dates = perde le date
goes-from = { $place } (era { $dates })
is-locked = bloccato
after = dopo { $item }
team-full = { $team } non ha posto fino ad allora
as-early = il prima possibile
makes-room = dove lascia spazio ad altri
next-best = il miglior valore per effort tra i restanti
needed-by = serve a { $item }
its-team = Il suo team
must = Must
prerequisite = Prerequisito
people = { $people } persone
critical = Critico
days-late = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 } di ritardo
no-room = non ci sta: ciò che è dentro vale di più per il suo effort
no-days = non ci sta nei suoi giorni: finirebbe dopo la scadenza, o dopo l’anno 9999
too-large = più grande del suo team o di ogni timebox
no-value = non ha valore
wont = Won't
needs-left-out = richiede { $item }, che è escluso
stays-as-is = resta com’è
no-effort = non ha effort
blocked-needs = Trattenuto: richiede { $item }, che non sarebbe finito prima.
blocked-needed = Trattenuto: { $item } lo attende e inizierebbe prima che sia finito.
blocked-with = Trattenuto: va nello stesso timebox di { $item }.
blocked-team = Trattenuto: { $team } è occupato con { $item } così com’è oggi.
blocked-timebox = Trattenuto: { $timebox } non ha posto finché contiene { $item }.
keeps-back = Resta com’è. Trattiene { $items }.
taken-again = { $item } fa di nuovo parte della proposta.
left-as-is = { $item } resta com’è.
held-back = { $changes ->
    [one] { $changes } modifica trattenuta.
   *[other] { $changes } modifiche trattenute.
 }
cycle = Si attendono a vicenda, quindi i loro legami non contano: { $items }.
larger-than-team = { $item } richiede più persone di quante il suo team ne abbia mai.
must-needs-wont = { $item } è un Must ma richiede { $other }, che è escluso.
musts-over-team = I Must non ci stanno. { $team }: richiedono { $cost } giorni-persona con tutto ciò che serve loro, e ce ne sono { $budget }. Dai più tempo o rendine uno Should: { $items }.
musts-over-timeboxes = I Must non ci stanno. I timebox: richiedono { $cost } di effort con tutto ciò che serve loro, e ce ne sono { $budget }. Dai più tempo o rendine uno Should: { $items }.
must-does-not-fit = { $item } è un Must, ma nessun timebox ha posto.
too-big = Il piano è più grande di quanto la ricerca possa contenere.
accept = { $changes ->
    [0] Accetta
    [one] Accetta { $changes } modifica
   *[other] Accetta { $changes } modifiche
 }
accept-hint = Accetta (Ctrl+Enter)
accept-step = Accetta la proposta
accepted = Proposta accettata: { $items ->
    [one] { $items } elemento modificato
   *[other] { $items } elementi modificati
 }. Annulla ripristina tutto.
without-these = Ripianifica senza questi
without-these-hint = Questi restano come sono, gli altri vengono pianificati intorno (Ctrl+Shift+Enter)
discard = Scarta
keep = Salva come scenario
keep-step = Salva la proposta come scenario
push = Spingi gli altri
pushes = Quando sposti un elemento, ciò che è d’intralcio slitta più avanti
makes-way = Ora spostando un elemento, ciò che è d’intralcio slitta a una data successiva.
stands = Ora spostando un elemento, tutti gli altri restano dove sono.
made-way = { $items ->
    [one] { $items } elemento spostato
   *[other] { $items } elementi spostati
 }: { $moves }.
by-weeks = { $item } di { $weeks ->
    [one] { $weeks } settimana
   *[other] { $weeks } settimane
 }
by-days = { $item } di { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 }
