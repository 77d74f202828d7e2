### Deutsch: die Tabelle der Scores.

too-long-to-keep = der Plan ist länger als die 5 MB, die ein Browser behält
new-item-added = Neuer Eintrag hinzugefügt. Jetzt den Titel tippen.
pasted-shares = Konfidenz als Anteil gelesen: 0,8 ist 80 %, 1 ist 100 %.
nothing-to-fill = Hier gibt es nichts auszufüllen: Ränge und Scores sind berechnet, Titel bleiben, wie sie sind. Bitte andere Zellen auswählen.
nothing-to-clear = Hier gibt es nichts zu leeren: Ränge und Scores sind berechnet.
titles-stay = Jeder Eintrag behält einen Titel. Einen anderen darübertippen, oder den Eintrag mit Strg+Entf löschen.
rank-typed = Ränge ergeben sich aus Scores. Eine Zahl tippen, um den Eintrag auf diesen Rang zu fixieren, oder Enter, um die Rechnung zu sehen.
no-criteria = Gewichtete Bewertung braucht Kriterien.
no-pasted-rank = Nichts eingefügt: Ränge ergeben sich aus Scores. Bitte eine Zelle in der gewünschten Spalte auswählen.
no-pasted-titles = Nichts eingefügt: Ein wiederholter Wert würde Titel überschreiben. Bitte eine Zelle in der gewünschten Spalte auswählen.
filters = Gespeicherte Filter
filters-taken = Unter „filters“ steht in diesem Plan etwas anderes, deshalb lässt sich darin kein Filter speichern.
columns = Spalten
own-columns = Eigene Spalten
fields-taken = Unter „fields“ steht in diesem Plan etwas anderes, deshalb kann er keine eigenen Spalten haben.
all-done = Hier ist alles erledigt oder verworfen.
leave-out-done = Erledigtes und Verworfenes ausblenden
show-done = Erledigtes und Verworfenes zeigen
hide-done = Erledigtes ausblenden
scored-below = Die Einträge darunter haben Scores. Mit eigenen Schätzungen bekommt auch dieser einen.
tree = Baum
flat = Flache Liste
fold-all = Alle einklappen
unfold-all = Alle ausklappen
no-levels = Zuerst die Zeilen als Baum zeigen (Gruppieren, dann Baum): Hier kann die Zeile darüber überall hingehören.
no-row-above = Auf dieser Ebene gibt es darüber keine Zeile, der sie sich unterordnen ließe.
at-the-top = Das ist schon die oberste Ebene.
added = { $title } hinzufügen
not-matching = { $title } passt nicht zum Filter und bleibt sichtbar, bis sich der Filter ändert.
outline-added = { $items ->
    [one] { $items } Eintrag unter { $below } hinzugefügt, auf seiner Ebene.
   *[other] { $items } Einträge unter { $below } hinzugefügt, jeder auf seiner Ebene.
 }
set-many = { $items } Einträge: { $column } gesetzt.
cells-of = { $cells } Zellen
average = Ø { $number }
cell-of = { $item }: { $column }
cell-of-many = { $items } Einträge: { $column }
not-understood = „{ $typed }“ ist kein gültiger Wert für { $column }: { $why }. Der alte Wert bleibt.
no-such-item = Der Plan hat keinen Eintrag { $id }.
a-date-is-expected = erwartet wird ein Datum wie 2027-03-14 oder ein Zeitraum wie 2027-Q2
a-number-is-expected = erwartet wird eine Zahl
parts-differ = Die Anteile ergeben { $sum }: { $parts }. Bitte eine der Zahlen neu tippen.
now-part-of = { $title } gehört jetzt zu { $parent }.
now-at-the-top = { $title } ist jetzt auf der obersten Ebene.
moved-in-many = { $items } Einträge eine Ebene nach innen gerückt.
moved-out-many = { $items } Einträge eine Ebene nach außen gerückt.
no-own-id = { $title } hat keine eigene ID, deshalb kann nichts dazugehören. Zuerst in der Plandatei eine andere ID vergeben.
make-child-of = { $title } unterordnen
below-itself = { $title } kann nicht unter sich selbst stehen.
no-longer-part-of = { $title } gehört nicht mehr zu { $parent }.
new-part-of = Gehört jetzt zu { $parent }.
new-at-the-top = Jetzt auf der obersten Ebene.
drops-into = Untereintrag von { $parent }
drops-at-the-top = Auf der obersten Ebene
move-in = { $items ->
    [1] { $title } eine Ebene nach innen rücken
   *[other] { $items } Einträge eine Ebene nach innen rücken
 }
move-out = { $items ->
    [1] { $title } eine Ebene nach außen rücken
   *[other] { $items } Einträge eine Ebene nach außen rücken
 }
clear-many = { $items } Einträge: { $column } leeren
pasted = { $rows ->
    [one] { $rows } Zeile einfügen
   *[other] { $rows } Zeilen einfügen
 }
pasted-into-first = In die ersten { $rows } von { $chosen } ausgewählten Zeilen eingefügt.
pasted-into = { $items ->
    [one] In { $items } Eintrag eingefügt.
   *[other] In { $items } Einträge eingefügt.
 }
pasted-into-new = { $items ->
    [one] In { $items } Eintrag eingefügt, { $new } neu.
   *[other] In { $items } Einträge eingefügt, { $new } neu.
 }
pasted-into-column = { $items ->
    [one] Bei { $items } Eintrag in { $column } eingefügt.
   *[other] Bei { $items } Einträgen in { $column } eingefügt.
 }
pasted-into-column-new = { $items ->
    [one] Bei { $items } Eintrag in { $column } eingefügt, { $new } neu.
   *[other] Bei { $items } Einträgen in { $column } eingefügt, { $new } neu.
 }
quoted-cell = „{ $cell }“
not-pasted = Nicht lesbar: { $cells }. Diese Zellen behalten ihren Wert.
not-pasted-and-more = Nicht lesbar: { $cells } und weitere. Diese Zellen behalten ihren Wert.
cleared-cells = { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
 } von { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträgen
 } geleert.
but-titles-stay = Titel bleiben.
calculated = { $column } wird berechnet. Zu ändern sind die Werte dahinter; Enter zeigt die Rechnung.
calculated-by = { $column } wird berechnet: { $formula }. Zu ändern sind die Werte dahinter; Enter zeigt die Rechnung.
chosen-cells = { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
 }
chosen-sum = Summe { $number }
chosen-average = Mittelwert { $number }
selection = Auswahl
set-value = Wert setzen
clear = Leeren
clear-selection = Auswahl aufheben
clear-selection-by-key = Auswahl aufheben (Esc)
add-criteria = Kriterien hinzufügen…
unknown-field = Ein Feld „{ $name }“ gibt es nicht.
unknown-field-near = Ein Feld „{ $name }“ gibt es nicht. Ist { $near } gemeint?
group = Gruppieren
grouped-by = Gruppe: { $column }
no-groups = Keine Gruppen
group-count = { $items ->
    [one] { $items } Eintrag
   *[other] { $items } Einträge
 }
without = { $column }: keine Angabe
sum = Summe
mean = Mittelwert derer, die eine Zahl haben
must-share = Must { $percent } %
must-share-about = Anteil der Musts am Aufwand
sum-of = { $items ->
    [one] Summe von { $items } Eintrag
   *[other] Summe von { $items } Einträgen
 }
own-and-sum = { $items ->
    [one] Eigener Wert { $own }, Summe von { $items } Eintrag { $sum }
   *[other] Eigener Wert { $own }, Summe von { $items } Einträgen { $sum }
 }
progress-of = { $items ->
    [one] Fortschritt von { $items } Eintrag, nach Aufwand
   *[other] Fortschritt von { $items } Einträgen, nach Aufwand
 }
first-start-of = { $items ->
    [one] Frühester Start von { $items } Eintrag
   *[other] Frühester Start von { $items } Einträgen
 }
last-end-of = { $items ->
    [one] Spätestes Ende von { $items } Eintrag
   *[other] Spätestes Ende von { $items } Einträgen
 }
today = Heute
next-monday = Nächster Montag
this-month = Dieser Monat
next-month = Nächster Monat
this-quarter = Dieses Quartal
next-quarter = Nächstes Quartal
quarter-after-next = Übernächstes Quartal
find = Suchen
find-in-scores = In den Scores suchen
previous-hit = Voriger Treffer
next-hit = Nächster Treffer
close-find = Suche schließen
hits = { $hits ->
    [0] Keine Treffer
   *[other] { $hit } von { $hits }
 }
scores = Scores
add-item = Eintrag hinzufügen
add-at-the-end = Eintrag am Ende hinzufügen
fold = Einklappen
unfold = Ausklappen
drag = Ziehen, um umzuordnen
problem = Problem
untitled = Ohne Titel
off = außen
off-scale = außerhalb
off-scale-about = Außerhalb der Skala. { $scale }
column-actions = Aktionen für die Spalte
sort-ascending = Aufsteigend sortieren
sort-descending = Absteigend sortieren
group-by-this = Hiernach gruppieren
stop-grouping = Gruppierung aufheben
freeze = Bis hier einfrieren
unfreeze = Nicht mehr einfrieren
move-left = Nach links
move-right = Nach rechts
hide-column = Spalte ausblenden
usual-width = Übliche Breite
fit = An Inhalt anpassen
columns-dialog = Spalten…
more-columns = Weitere Spalten
custom-columns = Eigene Spalten
reset-columns = Spalten zurücksetzen
move-column-up = { $column } nach oben
move-column-down = { $column } nach unten
width = Breite
width-of = Breite von { $column }
freeze-up-to = Bis { $column } einfrieren
frozen-about = Spalten bis hier bleiben beim Scrollen stehen
delete-column = { $column } löschen
name-of = Name von { $column }
kind-of = Art von { $column }
choices-of = Auswahl von { $column }
add-column = Spalte hinzufügen
new-name = Name der Spalte
new-kind = Art der Spalte
new-choices = Auswahl, durch Kommas getrennt
name-example = Kunde
choices-example = Hoch, Mittel, Niedrig
text = Text
number = Zahl
choice = Auswahl
date = Datum
rank = Rang
delay = Kosten je Monat Verzug
custom-column = Eigene Spalte
rank-short = #
delay-short = Verzug/Mon.
confidence-short = Konf.
time-criticality-short = Zeitkrit.
risk-reduction-short = Risikomind.
value-per-month-short = Nutzen/Mon.
effort-unit = { $unit ->
    [person-months] PM
    [person-weeks] PW
    [person-days] PT
    [points] Pkt.
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / Mon.
    [week] / Wo.
    [quarter] / Qu.
    [year] / Jahr
   *[other] / { $per }
 }
rank-about = Rang nach Score
effort-about = Aufwand in { $unit ->
    [person-months] Personenmonaten
    [person-weeks] Personenwochen
    [person-days] Personentagen
    [points] Punkten
   *[other] { $unit }
 }
reach-about = Personen oder Ereignisse pro { $per ->
    [month] Monat
    [week] Woche
    [quarter] Quartal
    [year] Jahr
   *[other] { $per }
 }
confidence-about = Konfidenz in Prozent: 100 hoch, 80 mittel, 50 niedrig
delay-about = Was ein Monat Verzug an Barwert kostet, über drei Jahre zum Diskontsatz des Plans
custom-about = Eine eigene Spalte dieses Plans
rice-about = Reichweite × Impact × Konfidenz / Aufwand
ice-about = Impact × Konfidenz / 10 × Einfachheit
wsjf-about = (Nutzen + Zeitkritikalität + Risikominderung) / Aufwand
value-effort-about = Nutzen / Aufwand
weighted-about = Gewichtetes Mittel der Kriterien, 0 bis 100
cd3-about = Nutzen pro Monat / Dauer
own-about = Die Formel dieses Plans
massive = Enorm
high = Hoch
medium = Mittel
low = Gering
minimal = Minimal
high-confidence = hoch
medium-confidence = mittel
low-confidence = niedrig
column-exists = Eine Spalte namens „{ $name }“ gibt es schon.
