### Nederlands: het raster van scores.

too-long-to-keep = het plan is langer dan de 5 MB die een browser bewaart
new-item-added = Nieuw item toegevoegd. Typ de titel.
pasted-shares = Zekerheid gelezen als aandelen: 0,8 is 80%, 1 is 100%.
nothing-to-fill = Hier valt niets te vullen: posities en scores worden berekend, titels blijven zoals ze zijn. Selecteer andere cellen.
nothing-to-clear = Hier valt niets leeg te maken: posities en scores worden berekend.
titles-stay = Elk item houdt een titel. Typ er een andere overheen, of verwijder het item met Ctrl+Delete.
rank-typed = Posities volgen uit scores. Typ een getal om het item op die positie vast te zetten, of druk op Enter om de berekening van de score te zien.
no-criteria = Gewogen scoren vraagt om criteria.
no-pasted-rank = Niets geplakt: posities volgen uit scores. Selecteer een cel in de kolom die je wilt vullen.
no-pasted-titles = Niets geplakt: een herhaalde waarde zou titels overschrijven. Selecteer een cel in de kolom die je wilt vullen.
filters = Opgeslagen filters
filters-taken = In dit plan staat iets anders onder “filters”, dus er kan geen filter in worden opgeslagen.
columns = Kolommen
own-columns = Eigen kolommen
fields-taken = In dit plan staat iets anders onder “fields”, dus het kan geen eigen kolommen hebben.
all-done = Alles hier is klaar of vervallen.
leave-out-done = Klaar en vervallen verbergen
show-done = Klaar en vervallen tonen
hide-done = Klaar verbergen
scored-below = De items eronder hebben scores. Geef dit item eigen schattingen om het ook een score te geven.
tree = Boom
flat = Platte lijst
fold-all = Alles inklappen
unfold-all = Alles uitklappen
no-levels = Toon de rijen eerst als boom (Groeperen, dan Boom): hier kan de rij erboven overal bij horen.
no-row-above = Er is op dit niveau geen rij erboven om deze onder te hangen.
at-the-top = Dit is al het hoogste niveau.
added = { $title } toevoegen
not-matching = { $title } past niet bij het filter. Het blijft zichtbaar tot je het filter wijzigt.
outline-added = { $items ->
    [one] { $items } item toegevoegd onder { $below }, op zijn eigen niveau.
   *[other] { $items } items toegevoegd onder { $below }, elk op zijn eigen niveau.
 }
set-many = { $items } items: { $column } ingesteld.
cells-of = { $cells } cellen
average = gem. { $number }
cell-of = { $item }: { $column }
cell-of-many = { $items } items: { $column }
not-understood = “{ $typed }” is geen geldige waarde voor { $column }: { $why }. De oude waarde blijft staan.
no-such-item = Het plan heeft geen item { $id }.
a-date-is-expected = verwacht wordt een datum zoals 2027-03-14 of een periode zoals 2027-Q2
a-number-is-expected = verwacht wordt een getal
parts-differ = De delen zijn samen { $sum }: { $parts }. Typ een van de getallen opnieuw.
now-part-of = { $title } is nu deel van { $parent }.
now-at-the-top = { $title } staat nu op het hoogste niveau.
moved-in-many = { $items } items een niveau naar binnen verplaatst.
moved-out-many = { $items } items een niveau naar buiten verplaatst.
no-own-id = { $title } heeft geen eigen id, dus niets kan er deel van zijn. Geef het eerst een andere id in het planbestand.
make-child-of = Onder { $title } hangen
below-itself = { $title } kan niet onder zichzelf staan.
no-longer-part-of = { $title } is geen deel meer van { $parent }.
new-part-of = Nu deel van { $parent }.
new-at-the-top = Nu op het hoogste niveau.
drops-into = Subitem van { $parent }
drops-at-the-top = Op het hoogste niveau
move-in = { $items ->
    [1] { $title } een niveau naar binnen
   *[other] { $items } items een niveau naar binnen
 }
move-out = { $items ->
    [1] { $title } een niveau naar buiten
   *[other] { $items } items een niveau naar buiten
 }
clear-many = { $items } items: { $column } leegmaken
pasted = { $rows ->
    [one] { $rows } rij plakken
   *[other] { $rows } rijen plakken
 }
pasted-into-first = Geplakt in de eerste { $rows } van { $chosen } gekozen rijen.
pasted-into = { $items ->
    [one] Geplakt in { $items } item.
   *[other] Geplakt in { $items } items.
 }
pasted-into-new = { $items ->
    [one] Geplakt in { $items } item, { $new } nieuw.
   *[other] Geplakt in { $items } items, { $new } nieuw.
 }
pasted-into-column = { $items ->
    [one] Bij { $items } item geplakt in { $column }.
   *[other] Bij { $items } items geplakt in { $column }.
 }
pasted-into-column-new = { $items ->
    [one] Bij { $items } item geplakt in { $column }, { $new } nieuw.
   *[other] Bij { $items } items geplakt in { $column }, { $new } nieuw.
 }
quoted-cell = “{ $cell }”
not-pasted = Onleesbaar: { $cells }. Die cellen houden hun waarde.
not-pasted-and-more = Onleesbaar: { $cells } en andere. Die cellen houden hun waarde.
cleared-cells = { $cells ->
    [one] { $cells } cel
   *[other] { $cells } cellen
 } van { $items ->
    [one] { $items } item
   *[other] { $items } items
 } leeggemaakt.
but-titles-stay = Titels blijven staan.
calculated = { $column } wordt berekend. Wijzig waar het uit volgt, of druk op Enter om de berekening te zien.
calculated-by = { $column } wordt berekend: { $formula }. Wijzig waar het uit volgt, of druk op Enter om de berekening te zien.
chosen-cells = { $cells ->
    [one] { $cells } cel
   *[other] { $cells } cellen
 }
chosen-sum = som { $number }
chosen-average = gemiddelde { $number }
selection = Selectie
set-value = Waarde instellen
clear = Leegmaken
clear-selection = Selectie opheffen
clear-selection-by-key = Selectie opheffen (Esc)
add-criteria = Criteria toevoegen…
unknown-field = Er is geen veld “{ $name }”.
unknown-field-near = Er is geen veld “{ $name }”. Bedoelde je { $near }?
group = Groeperen
grouped-by = Groep: { $column }
no-groups = Geen groepen
group-count = { $items ->
    [one] { $items } item
   *[other] { $items } items
 }
without = Geen { $column }
sum = Som
mean = Gemiddelde van wie een getal heeft
must-share = Must { $percent }%
must-share-about = Aandeel Must in de inspanning
sum-of = { $items ->
    [one] Som van { $items } item
   *[other] Som van { $items } items
 }
own-and-sum = { $items ->
    [one] Eigen waarde { $own }, som van { $items } item { $sum }
   *[other] Eigen waarde { $own }, som van { $items } items { $sum }
 }
progress-of = { $items ->
    [one] Voortgang van { $items } item, naar inspanning
   *[other] Voortgang van { $items } items, naar inspanning
 }
first-start-of = { $items ->
    [one] Eerste start van { $items } item
   *[other] Eerste start van { $items } items
 }
last-end-of = { $items ->
    [one] Laatste einde van { $items } item
   *[other] Laatste einde van { $items } items
 }
today = Vandaag
next-monday = Volgende maandag
this-month = Deze maand
next-month = Volgende maand
this-quarter = Dit kwartaal
next-quarter = Volgend kwartaal
quarter-after-next = Kwartaal daarna
find = Zoeken
find-in-scores = Zoeken in de scores
previous-hit = Vorig resultaat
next-hit = Volgend resultaat
close-find = Zoeken sluiten
hits = { $hits ->
    [0] Geen resultaten
   *[other] { $hit } van { $hits }
 }
scores = Scores
add-item = Item toevoegen
add-at-the-end = Item aan het einde toevoegen
fold = Inklappen
unfold = Uitklappen
drag = Sleep om te ordenen
problem = Probleem
untitled = Zonder titel
off = buiten
off-scale = buiten schaal
off-scale-about = Buiten de schaal. { $scale }
column-actions = Kolomacties
sort-ascending = Oplopend sorteren
sort-descending = Aflopend sorteren
group-by-this = Hierop groeperen
stop-grouping = Niet meer groeperen
freeze = Blokkeren tot hier
unfreeze = Niet meer blokkeren
move-left = Naar links
move-right = Naar rechts
hide-column = Kolom verbergen
usual-width = Gewone breedte
fit = Aanpassen aan inhoud
columns-dialog = Kolommen…
more-columns = Meer kolommen
custom-columns = Eigen kolommen
reset-columns = Kolommen herstellen
move-column-up = { $column } omhoog
move-column-down = { $column } omlaag
width = Breedte
width-of = Breedte van { $column }
freeze-up-to = Blokkeren tot en met { $column }
frozen-about = Kolommen tot hier blijven staan als het raster schuift
delete-column = { $column } verwijderen
name-of = Naam van { $column }
kind-of = Soort van { $column }
choices-of = Keuzes van { $column }
add-column = Kolom toevoegen
new-name = Naam van de kolom
new-kind = Soort kolom
new-choices = Keuzes, gescheiden door komma’s
name-example = Klant
choices-example = Hoog, Gemiddeld, Laag
text = Tekst
number = Getal
choice = Keuze
date = Datum
rank = Positie
delay = Kosten van een maand uitstel
custom-column = Eigen kolom
rank-short = #
delay-short = Uitstel/mnd
confidence-short = Zekerh.
time-criticality-short = Tijdkrit.
risk-reduction-short = Risicoverl.
value-per-month-short = Waarde/mnd
effort-unit = { $unit ->
    [person-months] mnd
    [person-weeks] wk
    [person-days] d
    [points] pt
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / mnd
    [week] / wk
    [quarter] / kw
    [year] / jr
   *[other] / { $per }
 }
rank-about = Positie volgens score
effort-about = Inspanning in { $unit ->
    [person-months] persoonsmaanden
    [person-weeks] persoonsweken
    [person-days] persoonsdagen
    [points] punten
   *[other] { $unit }
 }
reach-about = Mensen of gebeurtenissen per { $per ->
    [month] maand
    [week] week
    [quarter] kwartaal
    [year] jaar
   *[other] { $per }
 }
confidence-about = Zekerheid in procenten: 100 hoog, 80 gemiddeld, 50 laag
delay-about = Wat een maand uitstel kost aan contante waarde, over drie jaar tegen de disconteringsvoet van het plan
custom-about = Een eigen kolom van dit plan
rice-about = Bereik × impact × zekerheid / inspanning
ice-about = Impact × zekerheid / 10 × gemak
wsjf-about = (Waarde + tijdkritiek + risicoverlaging) / inspanning
value-effort-about = Waarde / inspanning
weighted-about = Gewogen gemiddelde van de criteria, 0 tot 100
cd3-about = Waarde per maand / duur
own-about = De formule van dit plan
massive = Enorm
high = Hoog
medium = Gemiddeld
low = Laag
minimal = Minimaal
high-confidence = hoog
medium-confidence = gemiddeld
low-confidence = laag
column-exists = Er is al een kolom met de naam “{ $name }”.
