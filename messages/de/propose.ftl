### Deutsch: Vorschläge.

propose = Plan vorschlagen
open-hint = Plan vorschlagen (Alt+P)
close = Vorschlag schließen
scope = Vorschlagen
everything = Wann alles läuft
in-timeboxes = Was in die Timeboxen passt
between-days = Was zwischen zwei Tage passt
asked = { $scope }, ab { $day }
asked-each = { $scope }, ab { $day }, je { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
 }
timeboxes = Timeboxen
due = Fertig bis zu diesen Meilensteinen
stays = Bleiben, wie sie sind
first-begins = Die erste beginnt am
not-before = Nicht vor
weeks-each = Wochen je Timebox
until = Bis
aim = Anstreben
value-early = Nutzen früh
earliest = Alles bald fertig
value = Nutzen
by-method = Nach { $method }
search = Suche
searching = Suche läuft, { $percent } %.
stopped = Angehalten: Das ist das Beste bisher.
done = Fertig.
stop = Anhalten
again = Neu suchen
stale = Der Plan hat sich seit diesem Vorschlag geändert.
summary = { $items ->
    [0] Nichts würde sich ändern
    [one] { $items } Eintrag würde sich ändern
   *[other] { $items } Einträge würden sich ändern
 }{ $out ->
    [0] { "." }
   *[other] , { $out } weggelassen.
 }
no-estimates = Nur Einträge mit Aufwand werden geplant, in Timeboxen nur solche mit Nutzen. „Wann alles läuft“ braucht keinen Nutzen.
no-teams = Ohne Teams begrenzt nichts, wie viel gleichzeitig läuft.
quality-value = Nutzen { $value }{ $weighed ->
    [yes] { " " }(frühere Timeboxen zählen mehr)
   *[no] { "" }
 }{ $far ->
    [best] : das bestmögliche Ergebnis
    [near] : höchstens { $percent } % vom Bestmöglichen entfernt
   *[unknown] { "" }
 }.
early-best = Der Nutzen kommt so früh wie möglich.
early-near = Der Nutzen kommt höchstens { $percent } % später als bestmöglich.
span-best = Fertig in { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstagen
 }: bestmöglich.
span-near = Fertig in { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstagen
 }: höchstens { $percent } % vom Bestmöglichen entfernt.
changes = Änderungen
left-out = Weggelassen
counted = { $heading } ({ $count })
more = und { $count } weitere
and-more = { $items } und { $count } weitere
accept-item = { $item } annehmen
leaves-timebox = verlässt die Timebox
loses-dates = verliert die Termine
goes-from = { $place } (bisher { $dates })
is-locked = gesperrt
after = nach { $item }
team-full = { $team } ist bis dahin voll
as-early = so früh wie möglich
makes-room = wo Platz für andere bleibt
next-best = nächstbester Nutzen für den Aufwand
needed-by = nötig für { $item }
its-team = Das Team
must = Must
prerequisite = Voraussetzung
people = { $people } Personen
critical = Kritisch
days-late = { $days ->
    [one] { $days } Tag zu spät
   *[other] { $days } Tage zu spät
 }
no-room = kein Platz: Was drin ist, bringt mehr Nutzen für den Aufwand
no-days = kein Platz in seinen Tagen: Das Ende läge nach der Frist oder nach dem Jahr 9999
too-large = größer als das Team oder jede Timebox
no-value = hat keinen Nutzen
wont = Won’t
needs-left-out = braucht { $item } (weggelassen)
stays-as-is = bleibt, wie es ist
no-effort = hat keinen Aufwand
blocked-needs = Zurückgehalten: braucht { $item }, was vorher nicht fertig wäre.
blocked-needed = Zurückgehalten: { $item } wartet darauf und würde beginnen, bevor es fertig ist.
blocked-with = Zurückgehalten: gehört mit { $item } in eine Timebox.
blocked-team = Zurückgehalten: { $team } ist nach heutigem Stand mit { $item } beschäftigt.
blocked-timebox = Zurückgehalten: { $timebox } hat keinen Platz, solange { $item } darin ist.
keeps-back = Bleibt, wie es ist. Hält zurück: { $items }.
taken-again = { $item } gehört wieder zum Vorschlag.
left-as-is = { $item } bleibt, wie es ist.
held-back = { $changes ->
    [one] { $changes } Änderung zurückgehalten.
   *[other] { $changes } Änderungen zurückgehalten.
 }
cycle = Diese warten aufeinander, deshalb zählen ihre Abhängigkeiten nicht: { $items }.
larger-than-team = { $item } braucht mehr Personen, als das Team je hat.
must-needs-wont = { $item } ist ein Must, braucht aber { $other } (weggelassen).
musts-over-team = Die Musts passen nicht. { $team }: Mit allem, was sie brauchen, kosten sie { $cost } Personentage, und es gibt { $budget }. Mehr Zeit geben oder eines zum Should machen: { $items }.
musts-over-timeboxes = Die Musts passen nicht. Die Timeboxen: Mit allem, was sie brauchen, kosten sie { $cost } Aufwand, und es gibt { $budget }. Mehr Zeit geben oder eines zum Should machen: { $items }.
must-does-not-fit = { $item } ist ein Must, aber keine Timebox hat Platz dafür.
too-big = Der Plan ist größer, als die Suche fasst.
accept = { $changes ->
    [0] Annehmen
    [one] { $changes } Änderung annehmen
   *[other] { $changes } Änderungen annehmen
 }
accept-hint = Annehmen (Strg+Enter)
accept-step = Vorschlag annehmen
accepted = Vorschlag angenommen: { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträge
 } geändert. Rückgängig nimmt alles zurück.
without-these = Ohne diese neu planen
without-these-hint = Diese bleiben, wie sie sind, die anderen werden um sie herum geplant (Strg+Umschalt+Enter)
discard = Verwerfen
keep = Als Szenario behalten
keep-step = Vorschlag als Szenario behalten
push = Andere verschieben
pushes = Beim Verschieben eines Eintrags rückt nach hinten, was im Weg ist
makes-way = Beim Verschieben eines Eintrags rückt jetzt nach hinten, was im Weg ist.
stands = Beim Verschieben eines Eintrags bleiben jetzt alle anderen stehen.
made-way = { $items ->
    [one] { $items } Eintrag verschoben
   *[other] { $items } Einträge verschoben
 }: { $moves }.
by-weeks = { $item } um { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
 }
by-days = { $item } um { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 }
