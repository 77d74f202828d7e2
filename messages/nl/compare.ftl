### Nederlands: vergelijken met een eerdere stand.

title = Vergelijken
baseline = Baseline
no-baseline = Geen
scenario = Scenario
paste-old = Of plak een ouder plan, bijvoorbeeld uit de geschiedenis van een pagina
take = Baseline opslaan
open-old = Ouder bestand openen
new-baseline = Baseline { $day }
name = Naam van de baseline
delete = Baseline verwijderen
earlier = eerdere stand
earlier-of = eerdere stand, { $day }
stop = Vergelijken stoppen
copy-log = Wijzigingenlijst kopiëren
log-copied = Wijzigingenlijst gekopieerd als Markdown. Plak die in de pagina.
comparison = Vergelijking
compared = Vergeleken met { $name }: { $bars ->
    [one] { $bars } balk verplaatst
   *[other] { $bars } balken verplaatst
 }
changes = Wijzigingen tonen
slipped = Vertraagd
pulled-in = Vervroegd
restarted = Begint op een ander moment
added = Toegevoegd
dropped = Vervallen
scheduled = Heeft nu datums
unscheduled = Heeft geen datums meer
reranked = Andere positie
reparented = Ander bovenliggend item
re-estimated = Opnieuw geschat
changed = Gewijzigd
nothing-changed = Niets gewijzigd.
fate-count = { $fate } { $count }
no-dates = geen datums
no-parent = geen bovenliggend item
dates-became = { $before } → { $after }
moved = van { $from } naar { $to }
climbed = { $ranks ->
    [one] { $ranks } positie hoger
   *[other] { $ranks } posities hoger
 }
fell = { $ranks ->
    [one] { $ranks } positie lager
   *[other] { $ranks } posities lager
 }
became = { $name } { $before } → { $after }
nothing = niets
set = gewijzigd
settings = Planinstellingen
calendar = Werkdagen
team = team
objective = doel
timebox = timebox
milestone = mijlpaal
criterion = criterium
method = methode
figures = Cijfers
ends = Eindigt
dated = Items met datums
worth = Hun waarde
total-effort = Hun inspanning
overbooked = Overboekt
never = nooit
days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 }
why = Waarom { $item } is gewijzigd
why-hint = Waarom?
reason-step = Reden voor { $item }
fate-words = { $fate }: { $words }
fate-of-gone = { $fate } { $title }: { $words }
since = Wijzigingen sinds { $name }
log-range = { $start } tot en met { $end }
log-was = { $now } (was { $before })
log-was-by = { $now } (was { $before }, { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 })
log-gone = was { $before }
log-why = Waarom: { $reason }
log-why-open = Waarom:
decisions = Besluiten
decided-why = { $decision }. Waarom: { $reason }
also-different = Ook anders
