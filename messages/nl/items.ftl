### Nederlands: items.

by-team = Inspanning per team
evidence = Onderbouwing
evidence-kind = Soort onderbouwing
evidence-note = Wat er is gevonden
evidence-link = Link
add-evidence = Onderbouwing toevoegen
still-right = Klopt nog
pin-hint = Het item houdt deze positie, wat de score ook is. De reden staat ernaast.
open-details = Details openen
copy-title = Titel kopiëren
copy-link = Link kopiëren
add-below = Item eronder toevoegen
add-child = Subitem toevoegen
lock-dates = Datums vergrendelen
unlock-dates = Datums ontgrendelen
remove-dates = Datums verwijderen
pin-to-rank = Vastzetten op positie…
unpin = Losmaken
move-out = Een niveau naar buiten
show-in-scores = Deze items tonen in Scores
lane-up = Lane omhoog
lane-down = Lane omlaag
title-copied = Titel gekopieerd.
link-copied = Link gekopieerd.
has-parts = { $below ->
    [one] { $below } ander item is { $deleted ->
        [1] er deel van
       *[other] deel van deze items
     }. Het kan een niveau omhoog, of mee verwijderd worden.
   *[other] { $below } andere items zijn { $deleted ->
        [1] er deel van
       *[other] deel van deze items
     }. Ze kunnen omhoog, of mee verwijderd worden.
 }
move-up = Behouden en omhoog
children = Subitems
open-parent = Bovenliggend item openen
no-parent = Geen bovenliggend item
no-such-parent = Geen ander item heeft deze woorden in de titel.
range = 90% zeker binnen deze bandbreedte, zoals 3-5
waits-for = Wacht op
waiting = Wacht hierop
lag-days = dagen later
sorted-by = Deze rijen zijn gesorteerd op { $column } en kun je niet met de hand verplaatsen.
ranked-by-children = { $title } heeft geen eigen score en staat waar het beste subitem staat.
effort-of = Inspanning van { $team }
shared = Inspanning { $effort }, verdeeld als eerst: { $parts }.
replaced = De inspanning is nu { $effort }, helemaal van { $team }. Het was { $before }.
confirmed = Schattingen van { $title } bevestigen
remove-evidence = Onderbouwing verwijderen: { $kind }
use-confidence = { $confidence } gebruiken
pin-step = { $title } vastzetten
pinned-to = { $title } vastgezet op positie { $rank }.
ask-pin = { $title } vastzetten op een positie
rank = Positie
because = Reden
pin-example = Een belofte, een wet, een afhankelijkheid
pin = Vastzetten
pin-to = Vastzetten op positie
reason = Reden
no-rank = De positie moet een geheel getal vanaf 1 zijn. Het item is nog niet vastgezet.
no-rank-kept = De positie moet een geheel getal vanaf 1 zijn. { $rank } blijft staan.
delete-all = Alle { $items } items verwijderen
counts-as = Telt als { $middle }, het midden. Typ { $middle } ({ $range }) om het getal zelf te kiezen.
runs-down = “{ $typed }” loopt van hoog naar laag. Bedoelde je { $range }?
no-lag = De vertraging moet een geheel aantal dagen tot 9.999 zijn, negatief om te overlappen. { $kept } blijft staan.
waits-how = Hoe het op { $title } wacht
waits-lag = Werkdagen na { $title }, negatief om te overlappen
finish-to-start = begint na het einde daarvan
start-to-start = begint na de start daarvan
finish-to-finish = eindigt na het einde daarvan
start-to-finish = eindigt na de start daarvan
delete-items = { $items ->
    [1] Verwijderen
   *[other] { $items } items verwijderen
 }
said = { $done }.
moved-up = { $items ->
    [one] { $items } item omhoog verplaatst.
   *[other] { $items } items omhoog verplaatst.
 }
freed = { $items ->
    [one] { $items } item wacht { $deleted ->
        [1] er niet meer op
       *[other] niet meer op deze items
     }.
   *[other] { $items } items wachten { $deleted ->
        [1] er niet meer op
       *[other] niet meer op deze items
     }.
 }
duplicate-items = { $items ->
    [1] Dupliceren
   *[other] { $items } items dupliceren
 }
duplicated = { $below ->
    [0] { $title } toegevoegd.
    [1] { $title } toegevoegd, met subitem.
   *[other] { $title } toegevoegd, met { $below } subitems.
 }
duplicated-many = { $below ->
    [0] { $items } kopieën toegevoegd.
    [one] { $items } kopieën toegevoegd, met { $below } subitem.
   *[other] { $items } kopieën toegevoegd, met { $below } subitems.
 }
copy = kopie
mark-as-done = Markeren als klaar
mark-many-as-done = { $items ->
    [one] { $items } item markeren als klaar
   *[other] { $items } items markeren als klaar
 }
fill-down = Omlaag vullen
clear-cell = Cel leegmaken
clear-cells = Cellen leegmaken
row-up = Omhoog
row-down = Omlaag
heading-actions = Acties voor kop
rose = { $title } staat nu op positie { $rank }, { $by } hoger.
fell = { $title } staat nu op positie { $rank }, { $by } lager.
all-levels = Alle
top-only = Alleen hoogste
without-children = Zonder subitems
details-of = Details van { $title }
delete-item = Item verwijderen
delete = Verwijderen
duplicate-item = Item dupliceren
duplicate = Dupliceren
close-details = Details sluiten
about = Algemeen
estimates = Schattingen
schedule = Planning
serves = Draagt bij aan
compare = Vergelijken met ander item
pinning = Vastzetten op positie
decisions = Besluiten
at-rank = positie { $rank }
estimate = Schatting
likely-range = Bandbreedte
range-of = Bandbreedte: { $field }
criterion = { $name } ({ $low }–{ $high })
criterion-lower = { $name } ({ $low }–{ $high }, lager is beter)
date-example = 2027-03-15, Q2 2027
tags-example = mobiel, facturering
titles-example = Titels, gescheiden door komma’s
kind-example = feature, techniek, bug
parents = Bovenliggende items
moscow-by-timebox = MoSCoW per timebox
as-above = Als hierboven
votes = Stemmen
votes-by-rater = Stemmen per persoon
median = Mediaan
plan = Plan
self-conviction = Eigen overtuiging
pitch-deck = Pitchdeck
thematic-support = Past bij strategie of trends
opinions = Meningen van anderen
estimates-and-plans = Schattingen en plannen
anecdotal = Anekdotisch bewijs
market-data = Marktgegevens
user-evidence = Bewijs van gebruikers of klanten
test-results = Testresultaten
launch-data = Gegevens na lancering
supported = { $pieces ->
    [1] { $kind }: ondersteunt een zekerheid van { $confidence } (Confidence Meter van Gilad).
   *[other] { $kind }, { $pieces } stuks: ondersteunt een zekerheid van { $confidence } (Confidence Meter van Gilad).
 }
estimated-on = Geschat op { $day }.
estimated = { $age ->
    [0] Vandaag geschat, { $day }.
    [one] Geschat op { $day }, { $age } dag geleden.
   *[other] Geschat op { $day }, { $age } dagen geleden.
 }
estimated-due = { $age ->
    [0] Vandaag geschat, { $day }: toe aan herziening.
    [one] Geschat op { $day }, { $age } dag geleden: toe aan herziening.
   *[other] Geschat op { $day }, { $age } dagen geleden: toe aan herziening.
 }
review-begins = De schattingen van { $items ->
    [one] { $items } item
   *[other] { $items } items
 } gelden als vandaag gemaakt en zijn na { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 } toe aan herziening.
term = { $number } { $name }
term-percent = { $number }% { $name }
term-missing = geen { $name }
term-word = { $name } { $word }
quoted-word = “{ $word }”
off-scale = Buiten de schaal { $scale }: { $name } { $value }.
outside = Buiten { $low } tot { $high }: { $name } { $value }.
clamped = Buiten de schaal van { $low } tot { $high }: { $name } { $value } telt als de dichtstbijzijnde grens.
moonshot = Minder dan { $limit }% { $name } is een moonshot.
once = Eenmalig { $name }, niet per { $per ->
    [month] maand
    [week] week
    [quarter] kwartaal
    [year] jaar
   *[other] { $per }
 }.
dated = De duur komt uit de datums, niet uit de inspanning.
swing = { $field } { $range } beweegt de score: van { $low } tot { $high }, { $ranks ->
    [0] nog steeds positie { $first }
   *[other] positie { $first } tot { $last }
 }.
swing-most = { $field } { $range } beweegt de score het meest: van { $low } tot { $high }, { $ranks ->
    [0] nog steeds positie { $first }
   *[other] positie { $first } tot { $last }
 }.
worth = Contante waarde { $worth } over { $months } maanden tegen { $rate }% per jaar; een maand later { $delay } minder.
worth-per-effort = Contante waarde { $worth } over { $months } maanden tegen { $rate }% per jaar, { $effort } per eenheid inspanning; een maand later { $delay } minder.
compare-with = Vergelijken met
comparison = Vergelijking
both-score = Beide hebben score { $score }.
scores-times = { $first } scoort { $times } keer zo hoog als { $second }: { $high } tegen { $low }.
scores-higher = { $first } scoort hoger dan { $second }: { $high } tegen { $low }.
lacks = { $item } mist { $fields }.
has-no-score = { $item }: { $why }.
the-same = gelijk
times-for = × { $times } voor { $item }
more-for = +{ $by } voor { $item }
tied-if = Gelijk als { $name } van { $item } { $number } was in plaats van { $now }.
rounded = ongeveer { $number }
filter = Filter
saved-in-plan = Opgeslagen in het plan
delete-filter = { $filter } verwijderen
filter-name = Naam van het filter
save-filter = Dit filter opslaan
clear-filter = Filter wissen
field = Veld
way = Vergelijking
value = Waarde
value-of-condition = Waarde van de voorwaarde
words-to-find = Gezochte woorden
remove-part = { $part } verwijderen
add = Toevoegen
is = is
is-not = is niet
is-more-than = is meer dan
is-at-least = is minstens
is-less-than = is minder dan
is-at-most = is hoogstens
has-a-value = heeft een waarde
has-none = heeft er geen
value-missing = Typ de waarde waarmee { $field } wordt vergeleken.
not-comparable = { $field } is niet te vergelijken met “{ $typed }”: { $why }.
