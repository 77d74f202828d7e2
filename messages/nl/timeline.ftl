### Nederlands: de tijdlijn.

timeline = Tijdlijn
untitled = Zonder titel
lanes = Lanes: { $field }
team = Team
status = Status
kind = Soort
objective = Doel
parent = Bovenliggend
none = Geen
moscow = MoSCoW
owner = Eigenaar
lane = Lane
then-by-team = …dan per team
then-by-status = …dan per status
then-by-kind = …dan per soort
then-by-objective = …dan per doel
then-by-parent = …dan per bovenliggend item
no-second-grouping = Geen tweede groepering
no-team = Geen team
no-status = Geen status
no-kind = Geen soort
no-objective = Geen doel
no-parent = Geen bovenliggend item
all-items = Alle items
lane-name = { $lane }, { $items ->
    [one] { $items } item
   *[other] { $items } items
 }
blue = Blauw
orange = Oranje
green = Groen
pink = Roze
teal = Blauwgroen
yellow = Geel
violet = Paars
grey = Grijs
colours = Kleur: { $field }
show = Tonen
critical-path = Kritieke pad en speling
team-load = Belasting van teams
expected-progress = Verwachte voortgang
row-each = Een rij per item
zoom-week = Week
zoom-month = Maand
zoom-quarter = Kwartaal
zoom-year = Jaar
zoom-years = Meerdere jaren
zoom-out = Uitzoomen
zoom-in = Inzoomen
fit = Passend
today = Vandaag
legend = Legenda
other = Andere of geen
add = Toevoegen
item = Item
milestone = Mijlpaal
timebox = Timebox
milestones = Mijlpalen
timeboxes = Timeboxen
marks = Mijlpalen en timeboxen
new-milestone = Nieuwe mijlpaal
new-timebox = Nieuwe timebox
delete-milestone = Mijlpaal verwijderen
delete-timebox = Timebox verwijderen
title = Titel
name-of-milestone = Naam van de mijlpaal
name-of-timebox = Naam van de timebox
mark-name = Naam
mark-date = Datum
mark-start = Start
mark-end = Einde
example-date = 20 jul 2027
example-start = 2027-Q2 of 1 mei 2027
example-end = 2027-Q2 of 31 jul 2027
removed = { $title } verwijderd. Ongedaan maken brengt het terug.
drawn = Nieuw item, { $dates }. Typ de titel.
created = Item toevoegen op de tijdlijn
add-to = Item toevoegen aan { $lane }
go-to = Naar { $title }
nothing-dated = Nog niets heeft datums. Sleep over de kalender om een item toe te voegen.
drag-here = Nog niets heeft datums. Sleep een item van onder naar boven, of druk er op Enter.
nothing-to-see = Niets in dit plan heeft al datums.
click-to-zoom = Klik op de tijdlijn, dan zoom je met Ctrl+scrollen
tray = Geen datums ({ $items })
more = en nog { $items }
off-the-calendar = Van de kalender
moved = { $item } verplaatsen
resized-start = Start van { $item } wijzigen
resized-end = Einde van { $item } wijzigen
scheduled = { $item } op de kalender zetten
unscheduled = { $item } van de kalender halen
lock-item = { $item } vergrendelen
unlock-item = { $item } ontgrendelen
now-locked = { $item } is vergrendeld: voorstellen en opschuiven laten het staan.
now-unlocked = { $item } is niet meer vergrendeld.
at = { $item }: { $dates }.
now-in = { $item } staat in { $lane }.
no-dates = { $item } heeft nu geen datums. Ongedaan maken brengt ze terug.
ends-early = { $item }: start { $start }. Het einde kan niet eerder zijn en blijft zoals het was.
needs-day = Een mijlpaal heeft een dag nodig, bijvoorbeeld 2027-07-20 of 20 juli 2027.
no-date = “{ $typed }” is geen datum. Probeer 2027-03-14, 14 mrt 2027, mrt 2027 of 2027-Q2.
two-days = “{ $typed }” kan twee dagen zijn. Schrijf de maand als woord, of de datum als JJJJ-MM-DD.
bar-name = { $title }, { $start } tot en met { $end }
working-days = { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
 }
working-weeks = { $weeks } weken{ $days ->
    [0] { "" }
    [one] { " " }{ $days } dag
   *[other] { " " }{ $days } dagen
 }
percent = { $percent }%
percent-expected = { $percent }% verwacht tot nu toe
late-by = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 } te laat
locked = vergrendeld
child-items = { $items ->
    [one] { $items } subitem
   *[other] { $items } subitems
 }
child-items-to = { $items ->
    [one] { $items } subitem
   *[other] { $items } subitems
 } tot { $day }
child-items-from = { $items ->
    [one] { $items } subitem
   *[other] { $items } subitems
 } vanaf { $day }
score = { $method } { $score }
