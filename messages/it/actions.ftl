### Italiano: azioni e viste.

add = Aggiungi elemento
undo = Annulla
redo = Ripeti
save = Salva
new = Nuovo piano
open = Apri
share = Condividi
close = Chiudi
import = Importa
refresh = Aggiorna dalle origini
export = Esporta
compare = Confronta
decisions = Decisioni
save-view = Salva questa vista…
new-scenario = Nuovo scenario…
keys = Scorciatoie da tastiera
ballots = Schede di voto
propose = Proponi piano
find = Trova
filter = Filtra per campi
settings = Impostazioni del piano
scores = Punteggi
board = Board
timeline = Timeline
matrix = Matrice
insights = Analisi
