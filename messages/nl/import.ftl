### Nederlands: een tabel importeren.

rows-to-import = Rijen importeren
hint = Rijen uit een spreadsheet, of een bestand: CSV, JSON of XML van een tracker, Markdown, Mermaid, een agenda. Je ziet ze voordat ze erin gaan.
refresh = Vernieuwen uit { $sources }
paste-box = Te importeren rijen
paste-here = Plak rijen hier (Ctrl+V)
row = Rij
table = Voorbeeld
more-rows = en nog { $rows } rijen
take-in = Rij { $row } opnemen
cell-problem = { $column }, { $problem }
column-is = { $column } is
column-is-in = { $column } is in
word-is = { $word } in { $column } is
empty = leeg
unnamed-column = Kolom { $number }
add-rows = { $rows ->
    [one] { $rows } rij toevoegen
   *[other] { $rows } rijen toevoegen
 }
update-rows = { $rows ->
    [one] { $rows } rij bijwerken
   *[other] { $rows } rijen bijwerken
 }
add-and-update-rows = { $rows ->
    [one] { $rows } rij toevoegen, { $updated } bijwerken
   *[other] { $rows } rijen toevoegen, { $updated } bijwerken
 }
nothing-to-add = Niets toe te voegen
blocks = Blokkeert
span = Start en einde
custom-field = Eigen veld
to-notes = Aan notities toevoegen
compare = Vergelijken met de score
leave-out = Weglaten
box-start = Start van de timebox
box-end = Einde van de timebox
relations = Links naar items
encoding = Codering van het bestand
encoding-for = { $script ->
    [western] West-Europees ({ $encoding })
    [central] Midden-Europees ({ $encoding })
    [cyrillic] Cyrillisch ({ $encoding })
    [greek] Grieks ({ $encoding })
    [turkish] Turks ({ $encoding })
    [baltic] Baltisch ({ $encoding })
    [japanese] Japans ({ $encoding })
    [chinese] Chinees ({ $encoding })
   *[korean] Koreaans ({ $encoding })
 }
sheet = Blad
separator = Scheidingsteken
tab = Tab
comma = Komma
semicolon = Puntkomma
bar = Streep |
no-separator = Geen
header-row = Koprij
no-header = Geen
header-at = Rij { $row }: { $texts }
number-format = Getalnotatie
rows-here = Rijen die er al zijn
match-keys = Bijwerken op sleutel van de tool
match-titles = Bijwerken op titel
match-nothing = Alles als nieuw toevoegen
per-as-plan = per { $span } (als het plan)
per = per { $span }
as-they-are = Getallen zoals ze zijn
order-unknown = Volgorde onbekend
percent = Procent
of-users = % van gebruikers
sizes = Maten XS–XL
letters = Hoog, gemiddeld, laag
five-to-three = 1–5, omgerekend naar 3
ten-to-three = 1–10, omgerekend naar 3
hundred-to-three = 0–100, omgerekend naar 3
day-first = Dag eerst
month-first = Maand eerst
summary = { $rows ->
    [one] { $rows } rij
   *[other] { $rows } rijen
 }{ $things ->
    [0] , alle kolommen herkend.
    [1] . Controleer één ding:
   *[other] . Controleer { $things } dingen:
 }
format = Formaat: { $format }.
export-of = Formaat: export uit { $tool }.
method-follows = Het plan wordt gescoord met { $method }, zoals de kolommen doen vermoeden.
unit-follows = De inspanning is in { $unit }, en zo wordt het ook in dit plan.
span-follows = Het bereik is per { $span }, en zo wordt het ook in dit plan.
orders-differ = { $column } heeft datums met de dag eerst en andere met de maand eerst. Controleer ze.
filled = { $column }: { $cells ->
    [one] { $cells } lege cel krijgt
   *[other] { $cells } lege cellen krijgen
 } wat erboven staat, zoals bij samengevoegde cellen.
in-notes = Toegevoegd aan de notities: { $columns }.
custom-fields = Eigen velden: { $columns }.
left-out = Weggelaten: { $columns }.
fiscal = { $column }: { $text } telt vanaf januari, zolang het boekjaar van het plan dat doet.
midnight = { $column }: een einde om middernacht is het einde van de dag ervoor, zoals bij { $text }.
read-as-share = { $column } gelezen als 0–1: { $share } wordt 80%.
read-of-five = { $column } gelezen als 1–5 → 20%–100%: 4 wordt 80%.
read-of-ten = { $column } gelezen als 1–10 → 10%–100%: 8 wordt 80%.
read-as-points = { $column } gelezen als punten, omdat de schaal geen tijd is.
read-as-sizes = { $column } gelezen als maten: { $sizes }.
read-as-sizes-in = { $column } gelezen als maten: { $sizes } { $unit }.
read-as-letters = { $column }: M gelezen als gemiddeld (medium) en L als laag (low). Zijn het maten, kies die dan.
read-five-to-three = { $column } gelezen als 1–5, omgerekend naar die van RICE: 5 wordt 3.
read-ten-to-three = { $column } gelezen als 1–10, omgerekend naar die van RICE: 10 wordt 3.
read-hundred-to-three = { $column } gelezen als 0–100, omgerekend naar die van RICE: 100 wordt 3.
above-three = { $column } gaat boven 3, waar de schaal van RICE eindigt. De getallen blijven zoals ze zijn; kies hun schaal om ze om te rekenen.
read-of-users = { $column } gelezen als aandeel van alle gebruikers: 80% telt als 80.
read-per = { $column } gelezen per { $from }, omgerekend naar per { $to }: 100 wordt { $reach }.
other-span = { $column } is per { $from }, dit plan telt per { $to }: niet omgerekend.
read-day-first = { $column } gelezen met de dag eerst.
read-month-first = { $column } gelezen met de maand eerst.
converted = { $column } gelezen als { $from }, omgerekend naar { $to }: { $rate }.
rate = { $count } { $many ->
    [seconds] seconden
    [minutes] minuten
    [hours] uren
    [days] dagen
    [weeks] weken
   *[months] maanden
 } per { $one ->
    [minutes] minuut
    [hours] uur
    [days] dag
    [weeks] week
   *[months] maand
 }
no-bar = { $rows }: geen balk op de tijdlijn tot beide er zijn.
start-alone = { $rows ->
    [one] { $rows } rij heeft een start maar geen einde
   *[other] { $rows } rijen hebben een start maar geen einde
 }
end-alone = { $rows ->
    [one] { $rows } rij heeft een einde maar geen start
   *[other] { $rows } rijen hebben een einde maar geen start
 }
scores-match = { $rows ->
    [1] { $column } klopt met de score hier in de rij.
   *[other] { $column } klopt met de score hier in alle { $rows } rijen.
 }
scores-times = Elke score hier is { $times } keer { $column } in het blad: een andere eenheid of schaal. De volgorde is gelijk.
scores-part = Elke score hier is 1/{ $part } van { $column } in het blad: een andere eenheid of schaal. De volgorde is gelijk.
scores-differ = { $column } verschilt van de score hier in { $differ } van { $rows } rijen, zoals { $row }: { $theirs } in het blad, { $ours } hier.
row-number = rij { $row }
ambiguous-dates = { $column }: { $cells ->
    [one] { $cells } cel kan
   *[other] { $cells } cellen kunnen
 } de dag of de maand eerst hebben, zoals { $text }. Kies de volgorde boven de kolom.
other-unit = { $column }: { $why }. { $cells ->
    [one] De tekst gaat
   *[other] De teksten gaan
 } naar de notities, tenzij je een andere eenheid kiest.
ambiguous-numbers = { $column }: { $cells ->
    [one] { $cells } cel kan een duizendtal of een decimaal zijn
   *[other] { $cells } cellen kunnen duizendtallen of decimalen zijn
 } ({ $texts }). Kies hieronder de getalnotatie.
mangled = { $column }: { $cells ->
    [one] { $cells } cel lijkt een bandbreedte waar een spreadsheet een datum van maakte
   *[other] { $cells } cellen lijken bandbreedtes waar een spreadsheet datums van maakte
 } ({ $texts }). Verbeter ze in het blad.
error-cells = { $cells ->
    [one] { $column }: { $cells } cel met een fout van de spreadsheet ({ $texts }). De tekst gaat naar de notities.
   *[other] { $column }: { $cells } cellen met een fout van de spreadsheet ({ $texts }). De teksten gaan naar de notities.
 }
parents-missing = { $cells ->
    [one] { $column }: { $cells } cel noemt iets wat niet in deze lijst staat ({ $texts }). De tekst gaat naar de notities.
   *[other] { $column }: { $cells } cellen noemen iets wat niet in deze lijst staat ({ $texts }). De teksten gaan naar de notities.
 }
several-parents = { $cells ->
    [one] { $column }: { $cells } cel noemt meer items ({ $texts }), en een item heeft één bovenliggend item. De tekst gaat naar de notities.
   *[other] { $column }: { $cells } cellen noemen meer items ({ $texts }), en een item heeft één bovenliggend item. De teksten gaan naar de notities.
 }
other-parents = { $cells ->
    [one] { $column }: { $cells } cel niet overgenomen als bovenliggend ({ $texts }), omdat het niveau eronder een ander heeft. De tekst gaat naar de notities.
   *[other] { $column }: { $cells } cellen niet overgenomen als bovenliggend ({ $texts }), omdat het niveau eronder een ander heeft. De teksten gaan naar de notities.
 }
unreadable = { $cells ->
    [one] { $column }: { $cells } cel is onleesbaar ({ $texts }). De tekst gaat naar de notities.
   *[other] { $column }: { $cells } cellen zijn onleesbaar ({ $texts }). De teksten gaan naar de notities.
 }
emptied = { $column }: { $cells ->
    [one] { $cells } cel leeg gelaten
   *[other] { $cells } cellen leeg gelaten
 } ({ $texts }).
ranges = { $cells ->
    [1] { $column }: { $text } gelezen als bandbreedte rond { $middle }.
   *[other] { $column }: { $text } gelezen als bandbreedte rond { $middle } ({ $cells } cellen in totaal).
 }
serial-day = { $column }: { $text } gelezen als { $day }, omdat Excel dagen telt vanaf 1900.
row-numbers = { $column }: getallen gelezen als rijen van de tabel, zoals { $text }.
pair = { $text } gelezen als { $value }
next-pair = { $text } als { $value }
amount-in = { $amount } { $unit }
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } ({ $cells } cellen in totaal).
ones = { $column }: 1 gelezen als 1% ({ $cells ->
    [one] { $cells } cel
   *[other] { $cells } cellen
 }). Was alles bedoeld, schrijf dan 100%.
open-number = { $column }: { $text } gelezen als { $number }. Niets anders in de tabel zegt of dat klopt; kies anders hieronder de getalnotatie.
typed-percent = { $typed } gelezen als { $percent }%.
typed-effort = { $typed } gelezen als { $amount } { $unit }.
typed-number = { $column } { $typed } gelezen als { $number }.
and-more = { $titles } en nog { $more }
other-sheets = Gelezen uit blad { $sheet }. Er zijn ook { $others }.
hidden-rows = { $rows ->
    [one] { $rows } rij is verborgen in het blad en komt ook mee: { $titles }.
   *[other] { $rows } rijen zijn verborgen in het blad en komen ook mee: { $titles }.
 }
struck-rows = { $rows ->
    [one] { $rows } rij is doorgehaald in het blad en komt ook mee: { $titles }.
   *[other] { $rows } rijen zijn doorgehaald in het blad en komen ook mee: { $titles }.
 }
sums = Weggelaten, want het zijn totalen: { $titles }.
above = Weggelaten, boven de kolomnamen: { $titles }.
header-again = Weggelaten, want ze herhalen de kolomnamen: { $titles }.
below = Weggelaten, onder de tabel: { $titles }.
archived = Weggelaten, want gearchiveerd: { $titles }.
sections = Gelezen als titels van secties, die hun rijen dragen: { $titles }.
left-out-by-you = { $rows ->
    [one] { $rows } rij door jou weggelaten.
   *[other] { $rows } rijen door jou weggelaten.
 }
no-names = Geen rij noemt de kolommen: wat erin staat is geraden.
first-row = De eerste rij, { $text }, komt erin als item. Is dat de kolomnaam, kies dat dan hieronder.
no-titles = Geen kolom geldt als titel. Kies er een.
untitled = { $rows ->
    [one] { $rows } rij zonder titel.
   *[other] { $rows } rijen zonder titel.
 }
broken-letters = Sommige letters zijn onleesbaar: het bestand heeft een andere codering. Kies die hieronder.
shortened = { $column }: { $cells ->
    [one] { $cells } cel
   *[other] { $cells } cellen
 } ingekort door een spreadsheet, zoals { $text }. Er komen nieuwe voor in de plaats.
titles-read = { $column } gelezen als de titels.
matched = { $new } nieuw, { $updated } bijgewerkt, { $unchanged } ongewijzigd.
merged-items = { $rows ->
    [one] { $rows } rij van een item dat met een ander is samengevoegd: zo gelaten.
   *[other] { $rows } rijen van items die met andere zijn samengevoegd: zo gelaten.
 }
alike = “{ $row }” lijkt op “{ $item }”, dat er al is{ $more ->
    [0] .
    [one] , en nog { $more } rij ook.
   *[other] , en nog { $more } rijen ook.
 } Inzichten toont mogelijke dubbele items om samen te voegen.
kept-here = { $items ->
    [one] { $items } item hier en daar gewijzigd: wat hier staat, blijft.
   *[other] { $items } items hier en daar gewijzigd: wat hier staat, blijft.
 }
gone = { $items ->
    [one] { $items } item staat er niet meer in: { $titles }. Er wordt niets verwijderd.
   *[other] { $items } items staan er niet meer in: { $titles }. Er wordt niets verwijderd.
 }
namesakes = { $rows ->
    [one] { $rows } rij zou een tweede keer binnenkomen: het plan heeft items met dezelfde titel.
   *[other] { $rows } rijen zouden een tweede keer binnenkomen: het plan heeft items met dezelfde titels.
 }
new-parents = { $level ->
    [theme] { $items ->
        [one] { $items } thema wordt toegevoegd: { $titles }.
       *[other] { $items } thema’s worden toegevoegd: { $titles }.
     }
    [initiative] { $items ->
        [one] { $items } initiatief wordt toegevoegd: { $titles }.
       *[other] { $items } initiatieven worden toegevoegd: { $titles }.
     }
    [epic] { $items ->
        [one] { $items } epic wordt toegevoegd: { $titles }.
       *[other] { $items } epics worden toegevoegd: { $titles }.
     }
    [feature] { $items ->
        [one] { $items } feature wordt toegevoegd: { $titles }.
       *[other] { $items } features worden toegevoegd: { $titles }.
     }
   *[parent] { $items ->
        [one] { $items } bovenliggend item wordt toegevoegd: { $titles }.
       *[other] { $items } bovenliggende items worden toegevoegd: { $titles }.
     }
 }
nothing-changed = Er is niets gewijzigd.
updated = { $items ->
    [one] { $items } item bijgewerkt.
   *[other] { $items } items bijgewerkt.
 }
added = { $rows ->
    [one] { $rows } rij toegevoegd.
   *[other] { $rows } rijen toegevoegd.
 }
added-and-updated = { $rows ->
    [one] { $rows } rij toegevoegd
   *[other] { $rows } rijen toegevoegd
 }, { $items ->
    [one] { $items } item bijgewerkt
   *[other] { $items } items bijgewerkt
 }.
added-with-parents = { $rows ->
    [one] { $rows } rij
   *[other] { $rows } rijen
 } en { $parents ->
    [one] { $parents } item
   *[other] { $parents } items
 } erboven toegevoegd.
added-with-parents-and-updated = { $rows ->
    [one] { $rows } rij
   *[other] { $rows } rijen
 } en { $parents ->
    [one] { $parents } item
   *[other] { $parents } items
 } erboven toegevoegd, { $items ->
    [one] { $items } item bijgewerkt
   *[other] { $items } items bijgewerkt
 }.
turned-table = De namen van de kolommen staan in de eerste kolom: de tabel is gedraaid.
old-workbook = Dit is een oude werkmap (.xls), of een met een wachtwoord. Sla die op als .xlsx zonder wachtwoord en importeer die.
packed-file = Dit is een archief dat geen werkmap is, of een beschadigde. Pak het uit, of open het in een spreadsheet en kopieer de rijen.
other-page = Dit is een pagina of XML van een ander soort. Kopieer de tabel erop en plak die, of exporteer de lijst als CSV.
empty-calendar = Dit is een agenda zonder afspraken. Exporteer er een met afspraken.
plantuml = Dit is een diagram van PlantUML. Kopieer de taken met hun dagen als tabel en importeer die.
yaml = Dit is YAML. Sla het op als JSON van een plan, of als CSV, en importeer dat.
no-text = Dit bestand is geen tekst. Exporteer de lijst als CSV en importeer die.
json-of = Dit is JSON van { $tool }, maar geen plan. Exporteer de lijst daar als CSV, of kopieer de rijen, en importeer die.
json-with-keys = Dit is JSON met de sleutels { $keys }, maar geen plan. Exporteer de lijst in de tool als CSV, of kopieer de rijen, en importeer die.
other-json = Dit is JSON van een ander soort, maar geen plan. Exporteer de lijst in de tool als CSV, of kopieer de rijen, en importeer die.
