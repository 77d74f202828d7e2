### Nederlands: voorstellen.

propose = Plan voorstellen
open-hint = Plan voorstellen (Alt+P)
close = Voorstel sluiten
scope = Voorstellen
everything = Wanneer alles loopt
in-timeboxes = Wat in de timeboxen past
between-days = Wat tussen twee dagen past
asked = { $scope }, vanaf { $day }
asked-each = { $scope }, vanaf { $day }, { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weken
 } elk
timeboxes = Timeboxen
due = Klaar bij deze mijlpalen
stays = Blijven zoals ze zijn
first-begins = De eerste begint op
not-before = Niet voor
weeks-each = Weken per timebox
until = Tot
aim = Streven naar
value-early = Waarde vroeg
earliest = Alles snel klaar
value = Waarde
by-method = Volgens { $method }
search = Zoeken
searching = Zoeken, { $percent }%.
stopped = Gestopt: dit is het beste tot nu toe.
done = Klaar.
stop = Stoppen
again = Opnieuw zoeken
stale = Het plan is sinds dit voorstel gewijzigd.
summary = { $items ->
    [0] Er zou niets veranderen
    [one] { $items } item zou veranderen
   *[other] { $items } items zouden veranderen
 }{ $out ->
    [0] { "." }
   *[other] , { $out } weggelaten.
 }
no-estimates = Alleen items met een inspanning worden gepland, en in timeboxen alleen die met een waarde. “Wanneer alles loopt” heeft geen waarden nodig.
no-teams = Zonder teams beperkt niets hoeveel er tegelijk loopt.
quality-value = Waarde { $value }{ $weighed ->
    [yes] { " " }(eerdere timeboxen tellen zwaarder)
   *[no] { "" }
 }{ $far ->
    [best] : het best mogelijke
    [near] : hoogstens { $percent }% onder het best mogelijke
   *[unknown] { "" }
 }.
early-best = De waarde komt zo vroeg mogelijk.
early-near = De waarde komt hoogstens { $percent }% later dan het best mogelijke.
span-best = Klaar in { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
 }: het best mogelijke.
span-near = Klaar in { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
 }: hoogstens { $percent }% langer dan het best mogelijke.
changes = Wijzigingen
left-out = Weggelaten
counted = { $heading } ({ $count })
more = en nog { $count }
and-more = { $items } en nog { $count }
accept-item = { $item } accepteren
leaves-timebox = verlaat de timebox
loses-dates = verliest de datums
goes-from = { $place } (was { $dates })
is-locked = vergrendeld
after = na { $item }
team-full = { $team } zit tot dan vol
as-early = zo vroeg mogelijk
makes-room = waar het ruimte laat voor andere
next-best = de op een na beste waarde voor de inspanning
needed-by = nodig voor { $item }
its-team = Het team
must = Must
prerequisite = Voorwaarde
people = { $people } mensen
critical = Kritiek
days-late = { $days ->
    [one] { $days } dag te laat
   *[other] { $days } dagen te laat
 }
no-room = geen ruimte: wat erin zit is meer waard voor de inspanning
no-days = geen ruimte in de dagen ervan: het zou na de deadline eindigen, of na het jaar 9999
too-large = groter dan het team of elke timebox
no-value = heeft geen waarde
wont = Won’t
needs-left-out = heeft { $item } nodig, dat is weggelaten
stays-as-is = blijft zoals het is
no-effort = heeft geen inspanning
blocked-needs = Tegengehouden: heeft { $item } nodig, dat eerder niet klaar zou zijn.
blocked-needed = Tegengehouden: { $item } wacht erop en zou beginnen voordat het klaar is.
blocked-with = Tegengehouden: hoort met { $item } in één timebox.
blocked-team = Tegengehouden: { $team } is zoals het nu staat bezig met { $item }.
blocked-timebox = Tegengehouden: { $timebox } heeft geen ruimte zolang { $item } erin zit.
keeps-back = Blijft zoals het is. Houdt tegen: { $items }.
taken-again = { $item } hoort weer bij het voorstel.
left-as-is = { $item } blijft zoals het is.
held-back = { $changes ->
    [one] { $changes } wijziging tegengehouden.
   *[other] { $changes } wijzigingen tegengehouden.
 }
cycle = Deze wachten op elkaar, dus hun afhankelijkheden tellen niet: { $items }.
larger-than-team = { $item } heeft meer mensen nodig dan het team ooit heeft.
must-needs-wont = { $item } is een Must maar heeft { $other } nodig, dat is weggelaten.
musts-over-team = De Musts passen niet. { $team }: met alles wat ze nodig hebben kosten ze { $cost } persoonsdagen, en er zijn er { $budget }. Geef ze meer tijd, of maak er een Should van: { $items }.
musts-over-timeboxes = De Musts passen niet. De timeboxen: met alles wat ze nodig hebben kosten ze { $cost } inspanning, en er is { $budget }. Geef ze meer tijd, of maak er een Should van: { $items }.
must-does-not-fit = { $item } is een Must, maar geen timebox heeft er ruimte voor.
too-big = Het plan is groter dan het zoeken aankan.
accept = { $changes ->
    [0] Accepteren
    [one] { $changes } wijziging accepteren
   *[other] { $changes } wijzigingen accepteren
 }
accept-hint = Accepteren (Ctrl+Enter)
accept-step = Voorstel accepteren
accepted = Voorstel geaccepteerd: { $items ->
    [one] { $items } item
   *[other] { $items } items
 } gewijzigd. Ongedaan maken draait alles terug.
without-these = Opnieuw plannen zonder deze
without-these-hint = Deze blijven zoals ze zijn, de andere worden eromheen gepland (Ctrl+Shift+Enter)
discard = Weggooien
keep = Bewaren als scenario
keep-step = Voorstel bewaren als scenario
push = Andere opschuiven
pushes = Als je een item verplaatst, schuift wat in de weg staat naar later
makes-way = Een item verplaatsen schuift nu wat in de weg staat naar later.
stands = Een item verplaatsen laat nu alle andere staan.
made-way = { $items ->
    [one] { $items } item verplaatst
   *[other] { $items } items verplaatst
 }: { $moves }.
by-weeks = { $item } met { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weken
 }
by-days = { $item } met { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
 }
