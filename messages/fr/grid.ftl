### Français : la grille des scores.

too-long-to-keep = le plan dépasse les 5 Mo qu’un navigateur conserve
new-item-added = Nouvel élément ajouté. Saisissez son titre.
pasted-shares = Confiance lue comme des parts : 0,8 vaut 80 %, 1 vaut 100 %.
nothing-to-fill = Rien à recopier ici : rangs et scores sont calculés, les titres restent tels quels. Sélectionnez d’autres cellules.
nothing-to-clear = Rien à vider ici : rangs et scores sont calculés.
titles-stay = Chaque élément garde un titre. Saisissez-en un autre par-dessus, ou supprimez l’élément avec Ctrl+Suppr.
rank-typed = Les rangs viennent des scores. Saisissez un nombre pour épingler l’élément à ce rang, ou Entrée pour voir le calcul du score.
no-criteria = Le score pondéré a besoin de critères.
no-pasted-rank = Rien n’a été collé : les rangs viennent des scores. Sélectionnez une cellule de la colonne à remplir.
no-pasted-titles = Rien n’a été collé : une valeur répétée écraserait les titres. Sélectionnez une cellule de la colonne à remplir.
filters = Filtres enregistrés
filters-taken = Ce plan contient autre chose sous « filters » : aucun filtre ne peut y être enregistré.
columns = Colonnes
own-columns = Colonnes personnalisées
fields-taken = Ce plan contient autre chose sous « fields » : il ne peut pas avoir ses propres colonnes.
all-done = Ici, tout est terminé ou abandonné.
leave-out-done = Masquer ce qui est terminé ou abandonné
show-done = Afficher ce qui est terminé ou abandonné
hide-done = Masquer le terminé
scored-below = Ses éléments ont des scores. Donnez-lui ses propres estimations pour qu’il en ait un aussi.
tree = Arborescence
flat = Liste simple
fold-all = Tout replier
unfold-all = Tout déplier
no-levels = Affichez d’abord les lignes en arborescence (Grouper, puis Arborescence) : ici, la ligne du dessus peut venir de n’importe où.
no-row-above = Il n’y a pas de ligne au-dessus, à ce niveau, sous laquelle la placer.
at-the-top = C’est déjà le niveau supérieur.
added = Ajouter { $title }
not-matching = « { $title } » ne correspond pas au filtre. Il reste visible jusqu’à ce que vous changiez le filtre.
outline-added = { $items ->
    [one] { $items } élément ajouté sous « { $below } », à son niveau.
   *[other] { $items } éléments ajoutés sous « { $below } », chacun à son niveau.
 }
set-many = { $items } éléments : { $column } défini.
cells-of = { $cells } cellules
average = moy. { $number }
cell-of = { $item } : { $column }
cell-of-many = { $items } éléments : { $column }
not-understood = « { $typed } » ne convient pas pour { $column } : { $why }. L’ancienne valeur reste.
no-such-item = Le plan n’a pas d’élément { $id }.
a-date-is-expected = une date comme 2027-03-14 ou une période comme 2027-Q2 est attendue
a-number-is-expected = un nombre est attendu
parts-differ = Ses parts font { $sum } : { $parts }. Ressaisissez l’un de ces nombres.
now-part-of = « { $title } » fait maintenant partie de « { $parent } ».
now-at-the-top = « { $title } » est maintenant au niveau supérieur.
moved-in-many = { $items } éléments descendus d’un niveau.
moved-out-many = { $items } éléments remontés d’un niveau.
no-own-id = « { $title } » n’a pas d’identifiant propre : rien ne peut en faire partie. Donnez-lui d’abord un autre identifiant dans le fichier du plan.
make-child-of = Placer sous { $title }
below-itself = « { $title } » ne peut pas aller sous lui-même.
no-longer-part-of = « { $title } » ne fait plus partie de « { $parent } ».
new-part-of = Fait maintenant partie de « { $parent } ».
new-at-the-top = Maintenant au niveau supérieur.
drops-into = Sous { $parent }
drops-at-the-top = Au niveau supérieur
move-in = { $items ->
    [1] Descendre { $title } d’un niveau
   *[other] Descendre { $items } éléments d’un niveau
 }
move-out = { $items ->
    [1] Remonter { $title } d’un niveau
   *[other] Remonter { $items } éléments d’un niveau
 }
clear-many = { $items } éléments : vider { $column }
pasted = { $rows ->
    [one] Coller { $rows } ligne
   *[other] Coller { $rows } lignes
 }
pasted-into-first = Collé dans les { $rows } premières des { $chosen } lignes choisies.
pasted-into = { $items ->
    [one] Collé dans { $items } élément.
   *[other] Collé dans { $items } éléments.
 }
pasted-into-new = { $items ->
    [one] Collé dans { $items } élément, dont { $new } nouveau.
   *[other] Collé dans { $items } éléments, dont { $new } nouveaux.
 }
pasted-into-column = { $items ->
    [one] Collé dans { $column }, { $items } élément.
   *[other] Collé dans { $column }, { $items } éléments.
 }
pasted-into-column-new = { $items ->
    [one] Collé dans { $column }, { $items } élément, dont { $new } nouveau.
   *[other] Collé dans { $column }, { $items } éléments, dont { $new } nouveaux.
 }
quoted-cell = « { $cell } »
not-pasted = Illisible : { $cells }. Ces cellules gardent leur valeur.
not-pasted-and-more = Illisible : { $cells } et d’autres. Ces cellules gardent leur valeur.
cleared-cells = { $cells ->
    [one] { $cells } cellule vidée
   *[other] { $cells } cellules vidées
 } dans { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 }.
but-titles-stay = Les titres restent.
calculated = { $column } : valeur calculée. Modifiez ce dont elle vient, ou appuyez sur Entrée pour voir le calcul.
calculated-by = { $column } : valeur calculée, { $formula }. Modifiez ce dont elle vient, ou appuyez sur Entrée pour voir le calcul.
chosen-cells = { $cells ->
    [one] { $cells } cellule
   *[other] { $cells } cellules
 }
chosen-sum = somme { $number }
chosen-average = moyenne { $number }
selection = Sélection
set-value = Définir la valeur
clear = Vider
clear-selection = Désélectionner
clear-selection-by-key = Désélectionner (Échap)
add-criteria = Ajouter des critères…
unknown-field = Il n’y a pas de champ « { $name } ».
unknown-field-near = Il n’y a pas de champ « { $name } ». Vouliez-vous dire { $near } ?
group = Grouper
grouped-by = Groupe : { $column }
no-groups = Sans groupes
group-count = { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 }
without = Sans { $column }
sum = Somme
mean = Moyenne de ceux qui ont un nombre
must-share = Must { $percent } %
must-share-about = Part des Must dans l’effort
sum-of = { $items ->
    [one] Somme de { $items } élément
   *[other] Somme de { $items } éléments
 }
own-and-sum = { $items ->
    [one] Valeur propre { $own }, somme de { $items } élément { $sum }
   *[other] Valeur propre { $own }, somme de { $items } éléments { $sum }
 }
progress-of = { $items ->
    [one] Avancement de { $items } élément, selon l’effort
   *[other] Avancement de { $items } éléments, selon l’effort
 }
first-start-of = { $items ->
    [one] Premier début de { $items } élément
   *[other] Premier début de { $items } éléments
 }
last-end-of = { $items ->
    [one] Dernière fin de { $items } élément
   *[other] Dernière fin de { $items } éléments
 }
today = Aujourd’hui
next-monday = Lundi prochain
this-month = Ce mois-ci
next-month = Le mois prochain
this-quarter = Ce trimestre
next-quarter = Le trimestre prochain
quarter-after-next = Le trimestre d’après
find = Rechercher
find-in-scores = Rechercher dans les scores
previous-hit = Résultat précédent
next-hit = Résultat suivant
close-find = Fermer la recherche
hits = { $hits ->
    [0] Aucun résultat
   *[other] { $hit } sur { $hits }
 }
scores = Scores
add-item = Ajouter un élément
add-at-the-end = Ajouter un élément à la fin
fold = Replier
unfold = Déplier
drag = Glisser pour réordonner
problem = Problème
untitled = Sans titre
off = hors
off-scale = hors échelle
off-scale-about = Hors échelle. { $scale }
column-actions = Actions sur la colonne
sort-ascending = Tri croissant
sort-descending = Tri décroissant
group-by-this = Grouper par cette colonne
stop-grouping = Ne plus grouper
freeze = Figer jusqu’ici
unfreeze = Ne plus figer
move-left = Vers la gauche
move-right = Vers la droite
hide-column = Masquer la colonne
usual-width = Largeur habituelle
fit = Ajuster au contenu
columns-dialog = Colonnes…
more-columns = Plus de colonnes
custom-columns = Colonnes personnalisées
reset-columns = Réinitialiser les colonnes
move-column-up = Monter { $column }
move-column-down = Descendre { $column }
width = Largeur
width-of = Largeur de { $column }
freeze-up-to = Figer jusqu’à { $column }
frozen-about = Les colonnes jusqu’ici restent en place quand la grille défile
delete-column = Supprimer { $column }
name-of = Nom de { $column }
kind-of = Type de { $column }
choices-of = Choix de { $column }
add-column = Ajouter une colonne
new-name = Nom de la colonne
new-kind = Type de la colonne
new-choices = Choix, séparés par des virgules
name-example = Client
choices-example = Fort, Moyen, Faible
text = Texte
number = Nombre
choice = Choix
date = Date
rank = Rang
delay = Coût d’un mois de retard
custom-column = Colonne personnalisée
rank-short = n°
delay-short = Retard/mois
confidence-short = Conf.
time-criticality-short = Crit. temp.
risk-reduction-short = Réd. risques
value-per-month-short = Valeur/mois
effort-unit = { $unit ->
    [person-months] mois
    [person-weeks] sem.
    [person-days] j
    [points] pts
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / mois
    [week] / sem.
    [quarter] / trim.
    [year] / an
   *[other] / { $per }
 }
rank-about = Rang selon le score
effort-about = Effort en { $unit ->
    [person-months] mois-personnes
    [person-weeks] semaines-personnes
    [person-days] jours-personnes
    [points] points
   *[other] { $unit }
 }
reach-about = Personnes ou événements par { $per ->
    [month] mois
    [week] semaine
    [quarter] trimestre
    [year] an
   *[other] { $per }
 }
confidence-about = Confiance en pourcentage : 100 forte, 80 moyenne, 50 faible
delay-about = Ce que coûte un mois de retard en valeur actuelle, sur trois ans au taux d’actualisation du plan
custom-about = Une colonne personnalisée de ce plan
rice-about = Portée × impact × confiance / effort
ice-about = Impact × confiance / 10 × facilité
wsjf-about = (Valeur + criticité temporelle + réduction des risques) / effort
value-effort-about = Valeur / effort
weighted-about = Moyenne pondérée des critères, de 0 à 100
cd3-about = Valeur par mois / durée
own-about = La formule de ce plan
massive = Énorme
high = Fort
medium = Moyen
low = Faible
minimal = Minime
high-confidence = forte
medium-confidence = moyenne
low-confidence = faible
column-exists = Il y a déjà une colonne nommée « { $name } ».
