### Nederlands: planinstellingen.

plan-settings = Planinstellingen
parts = Onderdelen
general = Algemeen
scoring-method = Scoringsmethode
effort-unit = Eenheid van inspanning
goal = Plandoel
goal-example = Waaraan de impact wordt gemeten
reach-per = Bereik per
reach-per-example = kwartaal
fiscal-year = Boekjaar begint in
week-starts = Week begint op
focus-factor = Focusfactor (%)
discount-rate = Disconteringsvoet (% per jaar)
review-after = Schattingen herzien na (dagen)
never = nooit
budget = MoSCoW-budget (% van inspanning)
today = Vandaag
about-rice = Bereik × impact × zekerheid ÷ inspanning. Een goed begin voor de meeste productbacklogs.
about-ice = Impact × zekerheid × gemak. Snel, voor experimenten en groei-ideeën.
about-wsjf = Kosten van uitstel ÷ omvang, zoals in SAFe. Wat eerst moet als wachten geld kost.
about-value-effort = Waarde ÷ inspanning. De simpelste: twee getallen per item.
about-weighted = Je eigen criteria, elk met een gewicht en een schaal.
about-own = Een formule van dit plan.
about-cd3 = Kosten van uitstel ÷ duur, in geld. Als je weet wat een maand waard is.
method-set = { $scored ->
    [0] Gerangschikt op { $method }. Nog geen enkel item heeft de nodige schattingen.
    [one] Gerangschikt op { $method }. { $scored } van { $items } items heeft de nodige schattingen.
   *[other] Gerangschikt op { $method }. { $scored } van { $items } items hebben de nodige schattingen.
 }
method-set-all = Gerangschikt op { $method }.
impact-kept = De getallen voor impact blijven: RICE scoort 0,25 tot 3, ICE 1 tot 10.
no-criteria-yet = Gerangschikt op gewogen criteria. Voeg criteria toe om scores te krijgen.
converted = Omgerekend: { $numbers } → { $unit } (× { $factor }).
not-converted = Gelaten zoals ingevoerd: { $numbers }. Er is geen omrekening naar { $unit }.
per = per { $span }
effort-estimates = { $count ->
    [one] { $count } schatting van inspanning
   *[other] { $count } schattingen van inspanning
 }
reach-estimates = { $count ->
    [one] { $count } schatting van bereik
   *[other] { $count } schattingen van bereik
 }
votes = { $count ->
    [one] { $count } stem
   *[other] { $count } stemmen
 }
capacities = { $count ->
    [one] { $count } capaciteit van een timebox
   *[other] { $count } capaciteiten van timeboxen
 }
and = { $first } en { $last }
effort-kept = Eenheid gewijzigd, getallen voor inspanning behouden.
reach-kept = Eenheid gewijzigd, getallen voor bereik behouden.
working-days = Werkdagen
calendar-taken = In dit plan staat iets anders onder “calendar”, dus werkdagen en vrije dagen zijn hier niet in te stellen.
monday-short = ma
tuesday-short = di
wednesday-short = wo
thursday-short = do
friday-short = vr
saturday-short = za
sunday-short = zo
monday = maandag
tuesday = dinsdag
wednesday = woensdag
thursday = donderdag
friday = vrijdag
saturday = zaterdag
sunday = zondag
works = { $day } is een werkdag
works-in = { $day } is een werkdag in { $team }
one-day = Een week heeft een werkdag nodig.
holidays = Vrije dagen ({ $count })
holidays-of = Werkdagen en vrije dagen van { $team } ({ $count })
holiday-name = Naam van vrije dag { $number }
holiday-first-day = Eerste dag van vrije dag { $number }
holiday-last-day = Laatste dag van vrije dag { $number }
delete-holiday = Vrije dag { $number } verwijderen
holiday-name-in = Naam van vrije dag { $number } in { $team }
holiday-first-day-in = Eerste dag van vrije dag { $number } in { $team }
holiday-last-day-in = Laatste dag van vrije dag { $number } in { $team }
delete-holiday-in = Vrije dag { $number } in { $team } verwijderen
add-holiday = Vrije dag toevoegen
add-holiday-in = Vrije dag toevoegen in { $team }
import-holidays = Vrije dagen importeren (.ics)
import-holidays-in = Vrije dagen importeren (.ics) in { $team }
set-week = Werkdagen
set-holidays = Vrije dagen
no-holidays = Dit bestand heeft geen afspraken van een hele dag. Kies een agendabestand (.ics) met vrije dagen.
holidays-added = { $added ->
    [one] { $added } vrije dag toegevoegd
   *[other] { $added } vrije dagen toegevoegd
 }{ $known ->
    [0] .
    [one] , { $known } was er al.
   *[other] , { $known } waren er al.
 }
timed-left-out = { $events ->
    [one] { $events } afspraak met een tijd is weggelaten.
   *[other] { $events } afspraken met een tijd zijn weggelaten.
 }
absence-first-day = Eerste dag van afwezigheid { $number } in { $team }
absence-last-day = Laatste dag van afwezigheid { $number } in { $team }
absence-people = Mensen van afwezigheid { $number } in { $team }
everyone = allen
delete-absence = Afwezigheid { $number } in { $team } verwijderen
add-absence-in = Afwezigheid toevoegen in { $team }
teams = Teams
timeboxes = Timeboxen
milestones = Mijlpalen
criteria = Criteria voor gewogen scoren
criteria-short = Criteria
objectives = Doelen
add-team = Team toevoegen
add-timebox = Timebox toevoegen
add-milestone = Mijlpaal toevoegen
add-criterion = Criterium toevoegen
add-objective = Doel toevoegen
add-key-result = Key result toevoegen
new-team = Nieuw team
new-timebox = Nieuwe timebox
new-milestone = Nieuwe mijlpaal
new-criterion = Nieuw criterium
new-objective = Nieuw doel
new-key-result = Nieuw key result
team-name = Naam van team
timebox-name = Naam van timebox
milestone-name = Naam van mijlpaal
criterion-name = Naam van criterium
objective-name = Naam van doel
key-result-name = Naam van key result
delete-entry = { $entry } verwijderen
people = Mensen
people-in = Mensen in { $entry }
start = Start
start-of = Start van { $entry }
end = Einde
end-of = Einde van { $entry }
capacity = Capaciteit
capacity-of = Capaciteit van { $entry }
date = Datum
date-of = Datum van { $entry }
weight = Gewicht
weight-of = Gewicht van { $entry }
lowest = Laagste
lowest-of = Laagste van { $entry }
highest = Hoogste
highest-of = Hoogste van { $entry }
lower-is-better = Lager is beter
lower-is-better-of = Lager is beter: { $entry }
target = Streefwaarde
target-of = Streefwaarde van { $entry }
now = Nu
now-of = Huidige waarde van { $entry }
from-teams = Van teams
date-example = 20 jul 2027
scale-from = Schaal van
scale-to = tot
colour = Kleur
colour-of = Kleur van { $team }
automatic = Automatisch
deleted-entry = { $items ->
    [0] { $entry } verwijderd.
    [one] { $entry } verwijderd en uit { $items } item gehaald.
   *[other] { $entry } verwijderd en uit { $items } items gehaald.
 }
