### Nederlands: acties en weergaven.

add = Item toevoegen
undo = Ongedaan maken
redo = Opnieuw
save = Opslaan
new = Nieuw plan
open = Openen
share = Delen
close = Sluiten
import = Importeren
refresh = Vernieuwen uit bronnen
export = Exporteren
compare = Vergelijken
decisions = Besluiten
save-view = Deze weergave opslaan…
new-scenario = Nieuw scenario…
keys = Sneltoetsen
ballots = Stembiljetten
propose = Plan voorstellen
find = Zoeken
filter = Filteren op velden
settings = Planinstellingen
scores = Scores
board = Bord
timeline = Tijdlijn
matrix = Matrix
insights = Inzichten
