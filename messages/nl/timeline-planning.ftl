### Nederlands: plannen op de tijdlijn.

periods = Starts en eindes worden perioden. Exacte datums, mijlpalen, afwezigheden, baselines, stembiljetten en besluiten blijven uit het bestand, niet alleen uit het zicht. Notities gaan mee zoals ze zijn.
with-decisions = De besluiten meegeven, zoals ze geschreven zijn
not-printed = Afdrukken mislukt: { $why }
not-planned = Niet gepland
draw-on = Sleep naar wat erop wacht
let-go = Laat los om de afhankelijkheid te verwijderen
no-cycle = Ze zouden op elkaar wachten
not-linked = Geen afhankelijkheid gemaakt.
linking = Kies het item dat op { $item } wacht, dan Enter. Esc annuleert.
waits = { $item } wacht op { $first }.
waits-early = { $item } wacht op { $first }, en begint daarvoor { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 } te vroeg.
waits-no-more = { $item } wacht niet meer op { $first }.
link = { $item } op { $first } laten wachten
unlink = { $item } niet op { $first } laten wachten
no-id = { $item } heeft geen id in het bestand, dus niets kan erop wachten.
after = na { $items }
too-early = { $own ->
    [start] begint
   *[finish] eindigt
 } { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 } voor { $other ->
    [start] de start
   *[finish] het einde
 } van { $first }{ $lag ->
    [0] { "" }
    [one] { " " }{ $lag } dag
   *[other] { " " }{ $lag } dagen
 }
early = { $days ->
    [one] { $days } dag te vroeg
   *[other] { $days } dagen te vroeg
 }
slack = { $days ->
    [one] { $days } werkdag speling
   *[other] { $days } werkdagen speling
 }
critical = op het kritieke pad
critical-behind = op het kritieke pad, { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
 } achter
until = …tot { $end }
until-last-day = …tot de laatste dag van het plan
slack-drawn = dik: kritieke pad tot { $end }, dunne lijnen: speling
slack-drawn-to-last-day = dik: kritieke pad tot de laatste dag, dunne lijnen: speling
load = { $period }: { $load } van { $capacity } persoonsdagen
load-share = { $period }: { $load } van { $capacity } persoonsdagen ({ $percent }%)
overbooked = { $dates }: { $load } van { $capacity } mensen, voor { $items }
overbooked-team = { $team }, { $dates }: { $load } van { $capacity } mensen, voor { $items }
overbooked-drawn = overboekt: { $what }
over-capacity = Boven capaciteit { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(+{ $more })
 }
by-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 }
by-days-short = { $days } d
was = was { $dates }{ $days ->
    [0] { "" }
    [one] { " " }({ $days } dag)
   *[other] { " " }({ $days } dagen)
 }
move-lane = { $lane } verplaatsen
lane-at = { $lane } is nu lane { $place }.
first-lane-already = { $lane } is al de eerste lane.
last-lane-already = { $lane } is al de laatste lane.
lane-above = { $lane } boven { $other }
lane-below = { $lane } onder { $other }
lane-moves = { $lane }
    Sleep, of druk op Alt+Omhoog of Alt+Omlaag op de inklapknop, om de lane te verplaatsen
paired-lane-moves = { $lane }
    Sleep, of druk op Alt+Omhoog of Alt+Omlaag op de inklapknop, om de lane te verplaatsen; met Shift alle lanes van het eerste veld
last-lane = Items zonder waarde hebben altijd de laatste lane.
lanes-taken = In dit plan staat iets anders onder “lanes”, dus er kan geen volgorde van lanes in worden bewaard.
fold = { $lane } inklappen
add-absence = Afwezigheid toevoegen
last-before-first = De laatste dag valt vóór de eerste.
as-of = Peildatum
milestone = Mijlpaal { $title }, { $date }
timebox = Timebox { $title }, { $start } tot en met { $end }
milestone-on = Mijlpaal · { $date }
holds = inspanning { $effort }
holds-of = inspanning { $effort } van { $capacity }, { $percent }%
holds-too-much = inspanning { $effort } van { $capacity }, { $percent }%, overboekt
team-overbooked = { $team } overboekt: { $load } van { $capacity } mensen
while-on = { $dates }, met { $items }
parts-decide = { $title } krijgt de datums van de subitems. Verplaats die.
parts-stay = { $title } blijft staan: de subitems zijn { $why ->
    [locked] vergrendeld
    [over] klaar of vervallen
   *[both] vergrendeld, klaar of vervallen
 }.
parts-along = { $items ->
    [one] { $items } subitem gaat mee
   *[other] { $items } subitems gaan mee
 }
locked-parts-stay = { $items ->
    [one] { $items } vergrendeld blijft
   *[other] { $items } vergrendeld blijven
 }
over-parts-stay = { $items ->
    [one] { $items } klaar of vervallen blijft
   *[other] { $items } klaar of vervallen blijven
 }
parts-moved-along = { $items ->
    [one] { $items } subitem ging mee.
   *[other] { $items } subitems gingen mee.
 }
locked-parts-stayed = { $items ->
    [one] { $items } is vergrendeld en blijft.
   *[other] { $items } zijn vergrendeld en blijven.
 }
over-parts-stayed = { $items ->
    [one] { $items } is klaar of vervallen en blijft.
   *[other] { $items } zijn klaar of vervallen en blijven.
 }
