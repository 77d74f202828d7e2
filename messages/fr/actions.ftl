### Français : les actions et les vues.

add = Ajouter un élément
undo = Annuler
redo = Rétablir
save = Enregistrer
new = Nouveau plan
open = Ouvrir
share = Partager
close = Fermer
import = Importer
refresh = Actualiser depuis les sources
export = Exporter
compare = Comparer
decisions = Décisions
save-view = Enregistrer cette vue…
new-scenario = Nouveau scénario…
keys = Raccourcis clavier
ballots = Bulletins
propose = Proposer un plan
find = Rechercher
filter = Filtrer par champs
settings = Paramètres du plan
scores = Scores
board = Tableau
timeline = Chronologie
matrix = Matrice
insights = Analyses
