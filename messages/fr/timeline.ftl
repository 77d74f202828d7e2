### Français : la chronologie.

timeline = Chronologie
untitled = Sans titre
lanes = Couloirs : { $field }
team = Équipe
status = Statut
kind = Type
objective = Objectif
parent = Parent
none = Aucun
moscow = MoSCoW
owner = Responsable
lane = Couloir
then-by-team = …puis par équipe
then-by-status = …puis par statut
then-by-kind = …puis par type
then-by-objective = …puis par objectif
then-by-parent = …puis par parent
no-second-grouping = Pas de second regroupement
no-team = Sans équipe
no-status = Sans statut
no-kind = Sans type
no-objective = Sans objectif
no-parent = Sans parent
all-items = Tous les éléments
lane-name = { $lane }, { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 }
blue = Bleu
orange = Orange
green = Vert
pink = Rose
teal = Sarcelle
yellow = Jaune
violet = Violet
grey = Gris
colours = Couleur : { $field }
show = Afficher
critical-path = Chemin critique et marge
team-load = Charge des équipes
expected-progress = Avancement attendu
row-each = Une rangée par élément
zoom-week = Semaine
zoom-month = Mois
zoom-quarter = Trimestre
zoom-year = Année
zoom-years = Plusieurs années
zoom-out = Dézoomer
zoom-in = Zoomer
fit = Ajuster
today = Aujourd’hui
legend = Légende
other = Autre ou aucun
add = Ajouter
item = Élément
milestone = Jalon
timebox = Timebox
milestones = Jalons
timeboxes = Timeboxes
marks = Jalons et timeboxes
new-milestone = Nouveau jalon
new-timebox = Nouvelle timebox
delete-milestone = Supprimer le jalon
delete-timebox = Supprimer la timebox
title = Titre
name-of-milestone = Nom du jalon
name-of-timebox = Nom de la timebox
mark-name = Nom
mark-date = Date
mark-start = Début
mark-end = Fin
example-date = 20 juil. 2027
example-start = 2027-Q2 ou 1 mai 2027
example-end = 2027-Q2 ou 31 juil. 2027
removed = « { $title } » supprimé. Annuler le rétablit.
drawn = Nouvel élément, { $dates }. Saisissez son titre.
created = Ajouter un élément dans la chronologie
add-to = Ajouter un élément dans { $lane }
go-to = Aller à « { $title } »
nothing-dated = Rien n’a encore de dates. Glissez sur le calendrier pour ajouter un élément.
drag-here = Rien n’a encore de dates. Glissez un élément depuis le bas, ou appuyez dessus sur Entrée.
nothing-to-see = Rien dans ce plan n’a encore de dates.
click-to-zoom = Cliquez sur la chronologie, puis Ctrl+molette pour zoomer
tray = Sans dates ({ $items })
more = et { $items } autres
off-the-calendar = Hors du calendrier
moved = Déplacer { $item }
resized-start = Changer le début de « { $item } »
resized-end = Changer la fin de « { $item } »
scheduled = Placer « { $item } » sur le calendrier
unscheduled = Retirer « { $item } » du calendrier
lock-item = Verrouiller { $item }
unlock-item = Déverrouiller { $item }
now-locked = « { $item } » est verrouillé : propositions et poussées le laissent en place.
now-unlocked = « { $item } » n’est plus verrouillé.
at = { $item } : { $dates }.
now-in = « { $item } » est dans { $lane }.
no-dates = « { $item } » n’a plus de dates. Annuler les rétablit.
ends-early = « { $item } » : début { $start }. La fin ne peut pas être avant ; l’ancienne reste.
needs-day = Un jalon a besoin d’un jour, par exemple 2027-07-20 ou 20 juillet 2027.
no-date = « { $typed } » n’est pas une date. Essayez 2027-03-14, 14 mars 2027, mars 2027 ou 2027-Q2.
two-days = « { $typed } » peut désigner deux jours. Écrivez le mois en lettres, ou la date en AAAA-MM-JJ.
bar-name = { $title }, { $start } à { $end }
working-days = { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
 }
working-weeks = { $weeks } semaines{ $days ->
    [0] { "" }
    [one] { " " }{ $days } jour
   *[other] { " " }{ $days } jours
 }
percent = { $percent } %
percent-expected = { $percent } % attendus à ce jour
late-by = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } de retard
locked = verrouillé
child-items = { $items ->
    [one] { $items } sous-élément
   *[other] { $items } sous-éléments
 }
child-items-to = { $items ->
    [one] { $items } sous-élément
   *[other] { $items } sous-éléments
 } (fin : { $day })
child-items-from = { $items ->
    [one] { $items } sous-élément
   *[other] { $items } sous-éléments
 } (début : { $day })
score = { $method } { $score }
