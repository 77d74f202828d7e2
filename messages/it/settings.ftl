### Italiano: impostazioni del piano.

plan-settings = Impostazioni del piano
parts = Sezioni
general = Generale
scoring-method = Metodo di punteggio
effort-unit = Unità di effort
goal = Scopo
goal-example = Rispetto a cosa si valuta l’impatto
reach-per = La portata è per
reach-per-example = trimestre
fiscal-year = L’anno fiscale inizia a
week-starts = La settimana inizia di
focus-factor = Focus factor (%)
discount-rate = Tasso di sconto (% annuo)
review-after = Rivedi le stime dopo (giorni)
never = mai
budget = Budget MoSCoW (% dell’effort)
today = Oggi
about-rice = Portata × impatto × fiducia ÷ effort. Un buon inizio per la maggior parte dei backlog di prodotto.
about-ice = Impatto × fiducia × facilità. Rapido, per esperimenti e idee di growth.
about-wsjf = Costo del ritardo ÷ dimensione del lavoro, come in SAFe. Cosa fare prima quando attendere costa.
about-value-effort = Valore ÷ effort. Il più semplice: due numeri per elemento.
about-weighted = I tuoi criteri, ciascuno con un peso e una scala.
about-own = Una formula di questo piano.
about-cd3 = Costo del ritardo ÷ durata, in denaro. Per quando sai quanto vale un mese.
method-set = { $scored ->
    [0] Ordinato per { $method }. Nessun elemento ha ancora le stime necessarie.
   *[other] Ordinato per { $method }. { $scored } di { $items } elementi hanno le stime necessarie.
 }
method-set-all = Ordinato per { $method }.
impact-kept = L’impatto ha mantenuto i suoi numeri: RICE lo valuta da 0,25 a 3, ICE da 1 a 10.
no-criteria-yet = Ordinato per criteri ponderati. Aggiungi criteri per ottenere punteggi.
converted = { $numbers }: conversione in { $unit } (× { $factor }).
not-converted = { $numbers }: nessuna modifica, non c’è conversione in { $unit }.
per = per { $span }
effort-estimates = { $count ->
    [one] { $count } stima di effort
   *[other] { $count } stime di effort
 }
reach-estimates = { $count ->
    [one] { $count } stima di portata
   *[other] { $count } stime di portata
 }
votes = { $count ->
    [one] { $count } voto
   *[other] { $count } voti
 }
capacities = { $count ->
    [one] { $count } capacità di timebox
   *[other] { $count } capacità di timebox
 }
and = { $first } e { $last }
effort-kept = Unità cambiata, numeri di effort mantenuti.
reach-kept = Unità cambiata, numeri di portata mantenuti.
working-days = Giorni lavorativi
calendar-taken = Questo piano contiene altro in “calendar”, quindi qui non si possono impostare giorni lavorativi e festivi.
monday-short = Lun
tuesday-short = Mar
wednesday-short = Mer
thursday-short = Gio
friday-short = Ven
saturday-short = Sab
sunday-short = Dom
monday = Lunedì
tuesday = Martedì
wednesday = Mercoledì
thursday = Giovedì
friday = Venerdì
saturday = Sabato
sunday = Domenica
works = { $day } è lavorativo
works-in = { $day } è lavorativo in { $team }
one-day = Una settimana deve avere un giorno lavorativo.
holidays = Festivi ({ $count })
holidays-of = Giorni lavorativi e festivi di { $team } ({ $count })
holiday-name = Nome del festivo { $number }
holiday-first-day = Primo giorno del festivo { $number }
holiday-last-day = Ultimo giorno del festivo { $number }
delete-holiday = Elimina festivo { $number }
holiday-name-in = Nome del festivo { $number } in { $team }
holiday-first-day-in = Primo giorno del festivo { $number } in { $team }
holiday-last-day-in = Ultimo giorno del festivo { $number } in { $team }
delete-holiday-in = Elimina festivo { $number } in { $team }
add-holiday = Aggiungi festivo
add-holiday-in = Aggiungi festivo in { $team }
import-holidays = Importa festivi (.ics)
import-holidays-in = Importa festivi (.ics) in { $team }
set-week = Giorni lavorativi
set-holidays = Festivi
no-holidays = Questo file non ha eventi di un giorno intero. Scegli un file di calendario (.ics) con festivi.
holidays-added = { $added ->
    [one] { $added } festivo aggiunto
   *[other] { $added } festivi aggiunti
 }{ $known ->
    [0] { "." }
    [one] , { $known } c’era già.
   *[other] , { $known } c’erano già.
 }
timed-left-out = { $events ->
    [one] { $events } evento con orario è stato escluso.
   *[other] { $events } eventi con orario sono stati esclusi.
 }
absence-first-day = Primo giorno dell’assenza { $number } in { $team }
absence-last-day = Ultimo giorno dell’assenza { $number } in { $team }
absence-people = Persone dell’assenza { $number } in { $team }
everyone = tutti
delete-absence = Elimina assenza { $number } in { $team }
add-absence-in = Aggiungi assenza in { $team }
teams = Team
timeboxes = Timebox
milestones = Milestone
criteria = Criteri per il punteggio ponderato
criteria-short = Criteri
objectives = Obiettivi
add-team = Aggiungi team
add-timebox = Aggiungi timebox
add-milestone = Aggiungi milestone
add-criterion = Aggiungi criterio
add-objective = Aggiungi obiettivo
add-key-result = Aggiungi risultato chiave
new-team = Nuovo team
new-timebox = Nuovo timebox
new-milestone = Nuova milestone
new-criterion = Nuovo criterio
new-objective = Nuovo obiettivo
new-key-result = Nuovo risultato chiave
team-name = Nome del team
timebox-name = Nome del timebox
milestone-name = Nome della milestone
criterion-name = Nome del criterio
objective-name = Nome dell’obiettivo
key-result-name = Nome del risultato chiave
delete-entry = Elimina { $entry }
people = Persone
people-in = Persone in { $entry }
start = Inizio
start-of = Inizio di { $entry }
end = Fine
end-of = Fine di { $entry }
capacity = Capacità
capacity-of = Capacità di { $entry }
date = Data
date-of = Data di { $entry }
weight = Peso
weight-of = Peso di { $entry }
lowest = Minimo
lowest-of = Minimo di { $entry }
highest = Massimo
highest-of = Massimo di { $entry }
lower-is-better = Meno è meglio
lower-is-better-of = Meno è meglio: { $entry }
target = Target
target-of = Target di { $entry }
now = Ora
now-of = Valore attuale di { $entry }
from-teams = Dai team
date-example = 20 lug 2027
scale-from = Scala da
scale-to = a
colour = Colore
colour-of = Colore di { $team }
automatic = Automatico
deleted-entry = { $items ->
    [0] { $entry }: eliminato.
    [one] { $entry }: eliminato, e tolto da { $items } elemento.
   *[other] { $entry }: eliminato, e tolto da { $items } elementi.
 }
