### Nederlands: inzichten.

insights = Inzichten
show-in-scores = Tonen in Scores
items = { $items ->
    [one] { $items } item
   *[other] { $items } items
 }
without-effort = , { $items } zonder inspanning
value = Waar de waarde zit
order = Hoe zeker de volgorde is
raters = Beoordelaars
moscow = MoSCoW
objectives = Doelen
effort = Inspanning
review = Te herzien
alike = Mogelijk dubbel
methods = Methoden naast elkaar
split = { $part }% van de items ({ $items } van { $all }) geeft { $value }% van het totaal ({ $measure }).
no-value = Nog geen enkel item komt boven 0 ({ $measure }).
unknown = { $items ->
    [one] { $items } item zonder schattingen telt niet mee.
   *[other] { $items } items zonder schattingen tellen niet mee.
 }
show = { $items ->
    [one] Dit item tonen
   *[other] Deze { $items } items tonen
 }
all-value = 100% van de waarde
all-items = 100% van de items
item = Item
estimate = Schatting
votes = Stemmen
median = Mediaan
plan = Plan
no-letters = Nog geen enkel item heeft een MoSCoW-categorie.
sort-on-board = Items indelen op het bord
class-of-capacity = { $percent }% van de capaciteit (budget { $budget }%) · { $effort }
class-of-planned = { $percent }% (budget { $budget }%) · { $effort }
musts = Musts nemen { $percent }% van de inspanning die als Must, Should of Could is ingedeeld (budget { $budget }%).
musts-too-much = Musts nemen { $percent }% van de inspanning die als Must, Should of Could is ingedeeld (budget { $budget }%): als het misgaat, valt er te weinig te schrappen.
no-musts = Nog geen geplande inspanning heeft een MoSCoW-categorie.
outside = { $items ->
    [one] { $items } item
   *[other] { $items } items
 } { $class }, { $effort }
unclassified = zonder categorie
timebox = { $title }: { $effort } van { $capacity }, { $percent }% vol
timebox-no-capacity = { $title }: { $effort }, geen capaciteit ingesteld
no-objectives = Nog geen doelen. Voeg ze toe in Planinstellingen en koppel er daarna items aan in hun details.
add-objectives = Doelen toevoegen
no-objective = Geen doel
coverage = { $results ->
    [0] Voor elk key result is er werk
    [one] Voor { $results } key result is er geen werk
   *[other] Voor { $results } key results is er geen werk
 }; { $items ->
    [0] elk item draagt bij aan een doel
    [one] { $items } item draagt aan geen doel bij
   *[other] { $items } items dragen aan geen doel bij
 }.
unserved = Niets draagt bij aan “{ $result }” ({ $objective }).
no-effort-yet = Nog geen enkel item heeft een inspanning en een team of soort.
by-team = Per team
by-kind = Per soort
no-kind = Geen soort
share = { $percent }% · { $effort }
most-effort = Meeste inspanning: { $name }, { $percent }%.
no-review = Stel in na hoeveel dagen schattingen opnieuw bekeken moeten worden; oudere verschijnen dan hier.
set-review = Herziening instellen in Planinstellingen
all-fresh = Alle schattingen zijn in de laatste { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 } gemaakt of bevestigd.
some-due = { $due } van { $scored } geschatte items zijn meer dan { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 } geleden voor het laatst bekeken.
due = { $items ->
    [one] { $items } item toe aan herziening
   *[other] { $items } items toe aan herziening
 }
closed = { $items ->
    [one] { $items } item gesloten in de bron, hier open
   *[other] { $items } items gesloten in de bron, hier open
 }
gone = { $items ->
    [one] { $items } item verdwenen uit de bron
   *[other] { $items } items verdwenen uit de bron
 }
no-ranking = Voeg schattingen toe om rangordes te vergelijken.
one-ranking = Voeg schattingen voor een andere methode toe om rangordes te vergelijken.
agreement = { $agree ->
    [nearly] De methoden zijn het bijna eens
    [mostly] De methoden zijn het grotendeels eens
    [loosely] De methoden zijn het maar losjes eens
   *[not] De methoden vertellen een ander verhaal
 }; het verst uiteen liggen { $one } en { $other } (overeenstemming { $tau }).
tau = Overeenstemming van posities (Kendalls tau-b)
tau-about = 1: dezelfde volgorde. 0: geen verband. −1: de omgekeerde volgorde. Over de items die bij beide een score hebben.
no-tau = n.v.t.
first-of-each = Top { $top } volgens elke methode
in-every-top = { $items ->
    [one] Het item
   *[other] De { $items } items
 } in elke top { $top } tonen
none-in-every-top = Geen item staat bij elke methode in de top { $top }.
rank-by = Rangschikken op { $method }
