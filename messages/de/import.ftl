### Deutsch: Import einer Tabelle.

rows-to-import = Zeilen importieren
hint = Zeilen aus einer Tabelle oder eine Datei: CSV, JSON oder XML eines Trackers, Markdown, Mermaid, ein Kalender. Vor dem Hinzufügen sind sie zu sehen.
refresh = Aus { $sources } aktualisieren
paste-box = Zu importierende Zeilen
paste-here = Zeilen hier einfügen (Strg+V)
row = Zeile
table = Vorschau
more-rows = und { $rows } weitere Zeilen
take-in = Zeile { $row } aufnehmen
cell-problem = { $column }, { $problem }
column-is = { $column } ist
column-is-in = { $column } ist in
word-is = { $word } in { $column } ist
empty = leer
unnamed-column = Spalte { $number }
add-rows = { $rows ->
    [one] { $rows } Zeile hinzufügen
   *[other] { $rows } Zeilen hinzufügen
 }
update-rows = { $rows ->
    [one] { $rows } Zeile aktualisieren
   *[other] { $rows } Zeilen aktualisieren
 }
add-and-update-rows = { $rows ->
    [one] { $rows } Zeile hinzufügen, { $updated } aktualisieren
   *[other] { $rows } Zeilen hinzufügen, { $updated } aktualisieren
 }
nothing-to-add = Nichts hinzuzufügen
blocks = Blockiert
span = Start und Ende
custom-field = Eigenes Feld
to-notes = In die Notizen
compare = Mit dem Score vergleichen
leave-out = Auslassen
box-start = Start der Timebox
box-end = Ende der Timebox
relations = Verknüpfungen zu Einträgen
encoding = Zeichenkodierung der Datei
encoding-for = { $script ->
    [western] Westeuropäisch ({ $encoding })
    [central] Mitteleuropäisch ({ $encoding })
    [cyrillic] Kyrillisch ({ $encoding })
    [greek] Griechisch ({ $encoding })
    [turkish] Türkisch ({ $encoding })
    [baltic] Baltisch ({ $encoding })
    [japanese] Japanisch ({ $encoding })
    [chinese] Chinesisch ({ $encoding })
   *[korean] Koreanisch ({ $encoding })
 }
sheet = Blatt
separator = Trennzeichen
tab = Tabulator
comma = Komma
semicolon = Semikolon
bar = Strich |
no-separator = Keines
header-row = Kopfzeile
no-header = Keine
header-at = Zeile { $row }: { $texts }
number-format = Zahlenformat
rows-here = Schon vorhandene Zeilen
match-keys = Nach dem Schlüssel des Tools aktualisieren
match-titles = Nach dem Titel aktualisieren
match-nothing = Alle als neu hinzufügen
per-as-plan = pro { $span } (wie im Plan)
per = pro { $span }
as-they-are = Zahlen, wie sie sind
order-unknown = Reihenfolge unbekannt
percent = Prozent
of-users = % der Nutzer
sizes = Größen XS–XL
letters = Hoch, mittel, niedrig
five-to-three = 1–5, auf 3 umgerechnet
ten-to-three = 1–10, auf 3 umgerechnet
hundred-to-three = 0–100, auf 3 umgerechnet
day-first = Tag zuerst
month-first = Monat zuerst
summary = { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
 }{ $things ->
    [0] , alle Spalten erkannt.
    [1] . Bitte eines prüfen:
   *[other] . Bitte { $things } Dinge prüfen:
 }
format = Format: { $format }.
export-of = Format: Export aus { $tool }.
method-follows = Der Plan wird nach { $method } bewertet, wie es die Spalten nahelegen.
unit-follows = Einheit für Aufwand: { $unit }, künftig auch in diesem Plan.
span-follows = Die Reichweite zählt pro { $span }, künftig auch in diesem Plan.
orders-differ = { $column } hat Datumsangaben mit dem Tag zuerst und andere mit dem Monat zuerst. Bitte prüfen.
filled = { $column }: { $cells ->
    [one] { $cells } leere Zelle hat
   *[other] { $cells } leere Zellen haben
 }, was darüber steht, wie bei verbundenen Zellen.
in-notes = In die Notizen: { $columns }.
custom-fields = Eigene Felder: { $columns }.
left-out = Ausgelassen: { $columns }.
fiscal = { $column }: { $text } zählt ab Januar, solange das Geschäftsjahr des Plans es tut.
midnight = { $column }: Ein Ende um Mitternacht ist das Ende des Vortags, etwa bei { $text }.
read-as-share = { $column } als 0–1 gelesen: Aus { $share } wird 80 %.
read-of-five = { $column } als 1–5 → 20 %–100 % gelesen: Aus 4 wird 80 %.
read-of-ten = { $column } als 1–10 → 10 %–100 % gelesen: Aus 8 wird 80 %.
read-as-points = { $column } als Punkte gelesen, da die Skala keine Zeit ist.
read-as-sizes = { $column } als Größen gelesen: { $sizes }.
read-as-sizes-in = { $column } als Größen gelesen: { $sizes } { $unit }.
read-as-letters = { $column }: M als mittel und L als niedrig gelesen. Falls es Größen sind, diese wählen.
read-five-to-three = { $column } als 1–5 gelesen, auf die Skala von RICE umgerechnet: Aus 5 wird 3.
read-ten-to-three = { $column } als 1–10 gelesen, auf die Skala von RICE umgerechnet: Aus 10 wird 3.
read-hundred-to-three = { $column } als 0–100 gelesen, auf die Skala von RICE umgerechnet: Aus 100 wird 3.
above-three = { $column } geht über 3 hinaus, wo die Skala von RICE endet. Die Zahlen bleiben; zum Umrechnen ihre Skala wählen.
read-of-users = { $column } als Anteil aller Nutzer gelesen: 80 % zählt als 80.
read-per = { $column } pro { $from } gelesen und in pro { $to } umgerechnet: Aus 100 wird { $reach }.
other-span = { $column } zählt pro { $from }, dieser Plan pro { $to }: nicht umgerechnet.
read-day-first = { $column } mit dem Tag zuerst gelesen.
read-month-first = { $column } mit dem Monat zuerst gelesen.
converted = { $column } als { $from } gelesen, in { $to } umgerechnet: { $rate }.
rate = { $count } { $many ->
    [seconds] Sekunden
    [minutes] Minuten
    [hours] Stunden
    [days] Tage
    [weeks] Wochen
   *[months] Monate
 } je { $one ->
    [minutes] Minute
    [hours] Stunde
    [days] Tag
    [weeks] Woche
   *[months] Monat
 }
no-bar = { $rows }: kein Balken auf der Zeitachse, bis beides da ist.
start-alone = { $rows ->
    [one] { $rows } Zeile hat einen Start, aber kein Ende
   *[other] { $rows } Zeilen haben einen Start, aber kein Ende
 }
end-alone = { $rows ->
    [one] { $rows } Zeile hat ein Ende, aber keinen Start
   *[other] { $rows } Zeilen haben ein Ende, aber keinen Start
 }
scores-match = { $rows ->
    [1] { $column } stimmt in der Zeile mit dem Score hier überein.
   *[other] { $column } stimmt in allen { $rows } Zeilen mit dem Score hier überein.
 }
scores-times = Jeder Score hier ist das { $times }-Fache von { $column } in der Tabelle: eine andere Einheit oder Skala. Die Reihenfolge ist dieselbe.
scores-part = Jeder Score hier ist 1/{ $part } von { $column } in der Tabelle: eine andere Einheit oder Skala. Die Reihenfolge ist dieselbe.
scores-differ = { $column } weicht in { $differ } von { $rows } Zeilen vom Score hier ab, etwa { $row }: { $theirs } in der Tabelle, { $ours } hier.
row-number = Zeile { $row }
ambiguous-dates = { $column }: { $cells ->
    [one] { $cells } Zelle könnte
   *[other] { $cells } Zellen könnten
 } mit Tag oder Monat beginnen, etwa { $text }. Bitte die Reihenfolge über der Spalte wählen.
other-unit = { $column }: { $why }. { $cells ->
    [one] Der Text kommt
   *[other] Die Texte kommen
 } in die Notizen, sofern keine andere Einheit gewählt wird.
ambiguous-numbers = { $column }: { $cells ->
    [one] { $cells } Zelle könnte
   *[other] { $cells } Zellen könnten
 } Tausender oder Dezimalzahl sein ({ $texts }). Bitte das Zahlenformat unten wählen.
mangled = { $column }: { $cells ->
    [one] { $cells } Zelle sieht nach einer Spanne aus, die eine Tabelle zum Datum gemacht hat
   *[other] { $cells } Zellen sehen nach Spannen aus, die eine Tabelle zu Datumsangaben gemacht hat
 } ({ $texts }). Bitte in der Tabelle berichtigen.
error-cells = { $cells ->
    [one] { $column }: { $cells } Zelle mit einem Fehler der Tabelle ({ $texts }). Der Text kommt in die Notizen.
   *[other] { $column }: { $cells } Zellen mit einem Fehler der Tabelle ({ $texts }). Die Texte kommen in die Notizen.
 }
parents-missing = { $cells ->
    [one] { $column }: { $cells } Zelle nennt, was nicht in dieser Liste ist ({ $texts }). Der Text kommt in die Notizen.
   *[other] { $column }: { $cells } Zellen nennen, was nicht in dieser Liste ist ({ $texts }). Die Texte kommen in die Notizen.
 }
several-parents = { $cells ->
    [one] { $column }: { $cells } Zelle nennt mehrere Einträge ({ $texts }), aber ein Eintrag ist nur einem untergeordnet. Der Text kommt in die Notizen.
   *[other] { $column }: { $cells } Zellen nennen mehrere Einträge ({ $texts }), aber ein Eintrag ist nur einem untergeordnet. Die Texte kommen in die Notizen.
 }
other-parents = { $cells ->
    [one] { $column }: { $cells } Zelle nicht als übergeordnet übernommen ({ $texts }), da die Ebene darunter woanders hingehört. Der Text kommt in die Notizen.
   *[other] { $column }: { $cells } Zellen nicht als übergeordnet übernommen ({ $texts }), da die Ebene darunter woanders hingehört. Die Texte kommen in die Notizen.
 }
unreadable = { $cells ->
    [one] { $column }: { $cells } Zelle ist nicht lesbar ({ $texts }). Der Text kommt in die Notizen.
   *[other] { $column }: { $cells } Zellen sind nicht lesbar ({ $texts }). Die Texte kommen in die Notizen.
 }
emptied = { $column }: { $cells ->
    [one] { $cells } Zelle leer gelassen
   *[other] { $cells } Zellen leer gelassen
 } ({ $texts }).
ranges = { $cells ->
    [1] { $column }: { $text } als Spanne um { $middle } gelesen.
   *[other] { $column }: { $text } als Spanne um { $middle } gelesen ({ $cells } Zellen insgesamt).
 }
serial-day = { $column }: { $text } als { $day } gelesen, da Excel Tage ab 1900 zählt.
row-numbers = { $column }: Zahlen als Zeilen der Tabelle gelesen, etwa { $text }.
pair = { $text } als { $value } gelesen
next-pair = { $text } als { $value }
amount-in = { $amount } { $unit }
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } ({ $cells } Zellen insgesamt).
ones = { $column }: 1 als 1 % gelesen ({ $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
 }). Falls alles gemeint war: 100 % schreiben.
open-number = { $column }: { $text } als { $number } gelesen. Nichts sonst in der Tabelle zeigt, ob das stimmt; wenn nicht, unten das Zahlenformat wählen.
typed-percent = { $typed } als { $percent } % gelesen.
typed-effort = { $typed } als { $amount } { $unit } gelesen.
typed-number = { $column } { $typed } als { $number } gelesen.
and-more = { $titles } und { $more } weitere
other-sheets = Aus dem Blatt { $sheet } gelesen. Es gibt auch { $others }.
hidden-rows = { $rows ->
    [one] { $rows } Zeile ist in der Tabelle ausgeblendet und kommt mit: { $titles }.
   *[other] { $rows } Zeilen sind in der Tabelle ausgeblendet und kommen mit: { $titles }.
 }
struck-rows = { $rows ->
    [one] { $rows } Zeile ist in der Tabelle durchgestrichen und kommt mit: { $titles }.
   *[other] { $rows } Zeilen sind in der Tabelle durchgestrichen und kommen mit: { $titles }.
 }
sums = Als Summen ausgelassen: { $titles }.
above = Über den Spaltennamen ausgelassen: { $titles }.
header-again = Als wiederholte Kopfzeilen ausgelassen: { $titles }.
below = Unter der Tabelle ausgelassen: { $titles }.
archived = Als archiviert ausgelassen: { $titles }.
sections = Als Abschnittstitel gelesen, die ihre Zeilen tragen: { $titles }.
left-out-by-you = { $rows ->
    [one] { $rows } Zeile von Ihnen ausgelassen.
   *[other] { $rows } Zeilen von Ihnen ausgelassen.
 }
no-names = Keine Zeile benennt die Spalten: Was sie enthalten, ist geraten.
first-row = Die erste Zeile, { $text }, kommt als Eintrag. Falls sie die Spalte benennt, unten so wählen.
no-titles = Keine Spalte gilt als Titel. Bitte eine wählen.
untitled = { $rows ->
    [one] { $rows } Zeile ohne Titel.
   *[other] { $rows } Zeilen ohne Titel.
 }
broken-letters = Manche Buchstaben sind nicht lesbar: Die Datei hat eine andere Zeichenkodierung. Bitte unten wählen.
shortened = { $column }: { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
 } von einer Tabelle gekürzt, etwa { $text }. Neue treten an ihre Stelle.
titles-read = { $column } als Titel gelesen.
matched = { $new } neu, { $updated } aktualisiert, { $unchanged } unverändert.
merged-items = { $rows ->
    [one] { $rows } Zeile eines Eintrags, der in einem anderen aufging: unverändert.
   *[other] { $rows } Zeilen von Einträgen, die in anderen aufgingen: unverändert.
 }
alike = „{ $row }“ ähnelt dem vorhandenen „{ $item }“{ $more ->
    [0] .
    [one] , { $more } weitere Zeile ebenso.
   *[other] , { $more } weitere Zeilen ebenso.
 } Die Auswertung listet mögliche Dubletten zum Zusammenführen.
kept-here = { $items ->
    [one] { $items } Eintrag hat sich hier wie dort geändert: Was hier steht, bleibt.
   *[other] { $items } Einträge haben sich hier wie dort geändert: Was hier steht, bleibt.
 }
gone = { $items ->
    [one] { $items } Eintrag fehlt dort inzwischen: { $titles }. Nichts wird gelöscht.
   *[other] { $items } Einträge fehlen dort inzwischen: { $titles }. Nichts wird gelöscht.
 }
namesakes = { $rows ->
    [one] { $rows } Zeile käme ein zweites Mal herein: Der Plan hat Einträge mit demselben Titel.
   *[other] { $rows } Zeilen kämen ein zweites Mal herein: Der Plan hat Einträge mit denselben Titeln.
 }
new-parents = { $level ->
    [theme] { $items ->
        [one] { $items } Thema wird hinzugefügt: { $titles }.
       *[other] { $items } Themen werden hinzugefügt: { $titles }.
     }
    [initiative] { $items ->
        [one] { $items } Initiative wird hinzugefügt: { $titles }.
       *[other] { $items } Initiativen werden hinzugefügt: { $titles }.
     }
    [epic] { $items ->
        [one] { $items } Epic wird hinzugefügt: { $titles }.
       *[other] { $items } Epics werden hinzugefügt: { $titles }.
     }
    [feature] { $items ->
        [one] { $items } Feature wird hinzugefügt: { $titles }.
       *[other] { $items } Features werden hinzugefügt: { $titles }.
     }
   *[parent] { $items ->
        [one] { $items } übergeordneter Eintrag wird hinzugefügt: { $titles }.
       *[other] { $items } übergeordnete Einträge werden hinzugefügt: { $titles }.
     }
 }
nothing-changed = Nichts hat sich geändert.
updated = { $items ->
    [one] { $items } Eintrag aktualisiert.
   *[other] { $items } Einträge aktualisiert.
 }
added = { $rows ->
    [one] { $rows } Zeile hinzugefügt.
   *[other] { $rows } Zeilen hinzugefügt.
 }
added-and-updated = { $rows ->
    [one] { $rows } Zeile hinzugefügt
   *[other] { $rows } Zeilen hinzugefügt
 }, { $items ->
    [one] { $items } Eintrag aktualisiert
   *[other] { $items } Einträge aktualisiert
 }.
added-with-parents = { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
 } und { $parents ->
    [one] { $parents } Eintrag
   *[other] { $parents } Einträge
 } darüber hinzugefügt.
added-with-parents-and-updated = { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
 } und { $parents ->
    [one] { $parents } Eintrag
   *[other] { $parents } Einträge
 } darüber hinzugefügt, { $items ->
    [one] { $items } Eintrag aktualisiert
   *[other] { $items } Einträge aktualisiert
 }.
turned-table = Die Spaltennamen stehen in der ersten Spalte: Die Tabelle wurde gedreht.
old-workbook = Das ist eine alte Arbeitsmappe (.xls) oder eine mit Passwort. Als .xlsx ohne Passwort speichern und diese importieren.
packed-file = Das ist ein Archiv, aber keine Arbeitsmappe, oder eine beschädigte. Entpacken, oder in einer Tabellenkalkulation öffnen und die Zeilen kopieren.
other-page = Das ist eine Seite oder XML anderer Art. Die Tabelle darauf kopieren und einfügen, oder die Liste als CSV exportieren.
empty-calendar = Das ist ein Kalender ohne Termine. Bitte einen exportieren, der welche hat.
plantuml = Das ist ein Diagramm von PlantUML. Seine Aufgaben mit ihren Tagen als Tabelle kopieren und diese importieren.
yaml = Das ist YAML. Als JSON eines Plans oder als CSV speichern und das importieren.
no-text = Diese Datei ist kein Text. Die Liste als CSV exportieren und das importieren.
json-of = Das ist JSON aus { $tool }, aber kein Plan. Die Liste dort als CSV exportieren oder ihre Zeilen kopieren und das importieren.
json-with-keys = Das ist JSON mit den Schlüsseln { $keys }, aber kein Plan. Die Liste im Tool als CSV exportieren oder ihre Zeilen kopieren und das importieren.
other-json = Das ist JSON anderer Art, aber kein Plan. Die Liste im Tool als CSV exportieren oder ihre Zeilen kopieren und das importieren.
