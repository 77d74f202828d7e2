### Deutsch: Aktionen und Ansichten.

add = Eintrag hinzufügen
undo = Rückgängig
redo = Wiederholen
save = Speichern
new = Neuer Plan
open = Öffnen
share = Teilen
close = Schließen
import = Importieren
refresh = Aus Quellen aktualisieren
export = Exportieren
compare = Vergleichen
decisions = Entscheidungen
save-view = Diese Ansicht speichern…
new-scenario = Neues Szenario…
keys = Tastenkürzel
ballots = Stimmzettel
propose = Plan vorschlagen
find = Suchen
filter = Nach Feldern filtern
settings = Planeinstellungen
scores = Scores
board = Board
timeline = Zeitachse
matrix = Matrix
insights = Auswertung
