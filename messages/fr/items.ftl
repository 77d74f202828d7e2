### Français : les éléments.

by-team = Effort par équipe
evidence = Preuves
evidence-kind = Type de preuve
evidence-note = Ce qui a été constaté
evidence-link = Lien
add-evidence = Ajouter une preuve
still-right = Toujours juste
pin-hint = L’élément garde ce rang quel que soit son score. La raison s’affiche à côté.
open-details = Ouvrir les détails
copy-title = Copier le titre
copy-link = Copier le lien
add-below = Ajouter un élément dessous
add-child = Ajouter un sous-élément
lock-dates = Verrouiller les dates
unlock-dates = Déverrouiller les dates
remove-dates = Retirer les dates
pin-to-rank = Épingler à un rang…
unpin = Désépingler
move-out = Remonter d’un niveau
show-in-scores = Afficher ces éléments dans Scores
lane-up = Monter le couloir
lane-down = Descendre le couloir
title-copied = Titre copié.
link-copied = Lien copié.
has-parts = { $below ->
    [one] { $below } autre élément en fait partie{ $deleted ->
        [1] { "" }
       *[other] { "" }
     }. Il peut remonter d’un niveau, ou être supprimé aussi.
   *[other] { $below } autres éléments en font partie. Ils peuvent remonter, ou être supprimés aussi.
 }
move-up = Les garder, les remonter
children = Sous-éléments
open-parent = Ouvrir le parent
no-parent = Sans parent
no-such-parent = Aucun autre élément n’a ces mots dans son titre.
range = Sûr à 90 % d’être dans cette fourchette, comme 3-5
waits-for = Attend
waiting = En attente de celui-ci
lag-days = jours après
sorted-by = Ces lignes sont triées par { $column } : impossible de les déplacer à la main.
ranked-by-children = « { $title } » n’a pas de score propre : il suit le rang de son meilleur sous-élément.
effort-of = Effort de { $team }
shared = Effort { $effort }, réparti comme avant : { $parts }.
replaced = L’effort est maintenant { $effort }, en entier pour { $team }. Il était de { $before }.
confirmed = Confirmer les estimations de « { $title } »
remove-evidence = Retirer la preuve : { $kind }
use-confidence = Utiliser { $confidence }
pin-step = Épingler { $title }
pinned-to = « { $title } » épinglé au rang { $rank }.
ask-pin = Épingler « { $title } » à un rang
rank = Rang
because = Raison
pin-example = Une promesse, une loi, une dépendance
pin = Épingler
pin-to = Épingler au rang
reason = Raison
no-rank = Le rang doit être un nombre entier à partir de 1. L’élément n’est pas encore épinglé.
no-rank-kept = Le rang doit être un nombre entier à partir de 1. { $rank } est conservé.
delete-all = Supprimer les { $items } éléments
counts-as = Compte comme { $middle }, son milieu. Pour choisir le nombre vous-même, saisissez { $middle } ({ $range }).
runs-down = « { $typed } » va du plus grand au plus petit. Vouliez-vous dire { $range } ?
no-lag = Le décalage doit être un nombre entier de jours jusqu’à 9 999, négatif pour un chevauchement. { $kept } est conservé.
waits-how = Comment il attend « { $title } »
waits-lag = Jours ouvrés après « { $title } », négatif pour un chevauchement
finish-to-start = commence après sa fin
start-to-start = commence après son début
finish-to-finish = finit après sa fin
start-to-finish = finit après son début
delete-items = { $items ->
    [1] Supprimer
   *[other] Supprimer { $items } éléments
 }
said = { $done }.
moved-up = { $items ->
    [one] { $items } élément remonté.
   *[other] { $items } éléments remontés.
 }
freed = { $items ->
    [one] { $items } élément { $deleted ->
        [1] n’en dépend plus
       *[other] n’en dépend plus
     }.
   *[other] { $items } éléments n’en dépendent plus.
 }
duplicate-items = { $items ->
    [1] Dupliquer
   *[other] Dupliquer { $items } éléments
 }
duplicated = { $below ->
    [0] « { $title } » ajouté.
    [1] « { $title } » ajouté, avec son sous-élément.
   *[other] « { $title } » ajouté, avec { $below } sous-éléments.
 }
duplicated-many = { $below ->
    [0] { $items } copies ajoutées.
    [one] { $items } copies ajoutées, avec { $below } sous-élément.
   *[other] { $items } copies ajoutées, avec { $below } sous-éléments.
 }
copy = copie
mark-as-done = Marquer comme terminé
mark-many-as-done = { $items ->
    [one] Marquer { $items } élément comme terminé
   *[other] Marquer { $items } éléments comme terminés
 }
fill-down = Recopier vers le bas
clear-cell = Vider la cellule
clear-cells = Vider les cellules
row-up = Monter
row-down = Descendre
heading-actions = Actions sur le titre
rose = « { $title } » est maintenant au rang { $rank } ({ $by } plus haut).
fell = « { $title } » est maintenant au rang { $rank } ({ $by } plus bas).
all-levels = Tous
top-only = Niveau supérieur
without-children = Sans sous-éléments
details-of = Détails de « { $title } »
delete-item = Supprimer l’élément
delete = Supprimer
duplicate-item = Dupliquer l’élément
duplicate = Dupliquer
close-details = Fermer les détails
about = Présentation
estimates = Estimations
schedule = Planning
serves = Contribue à
compare = Comparer à un autre élément
pinning = Épingler à un rang
decisions = Décisions
at-rank = rang { $rank }
estimate = Estimation
likely-range = Fourchette probable
range-of = Fourchette : { $field }
criterion = { $name } ({ $low }–{ $high })
criterion-lower = { $name } ({ $low }–{ $high }, moins vaut mieux)
date-example = 2027-03-15, 2027-Q2
tags-example = mobile, facturation
titles-example = Titres, séparés par des virgules
kind-example = fonctionnalité, technique, bug
parents = Parents
moscow-by-timebox = MoSCoW par timebox
as-above = Comme ci-dessus
votes = Votes
votes-by-rater = Votes par personne
median = Médiane
plan = Plan
self-conviction = Conviction personnelle
pitch-deck = Pitch deck
thematic-support = Cadre avec la stratégie ou les tendances
opinions = Avis d’autres personnes
estimates-and-plans = Estimations et plans
anecdotal = Preuves anecdotiques
market-data = Données de marché
user-evidence = Preuves d’utilisateurs ou de clients
test-results = Résultats de tests
launch-data = Données de lancement
supported = { $pieces ->
    [1] { $kind } : justifie une confiance de { $confidence } (Confidence Meter de Gilad).
   *[other] { $kind }, { $pieces } preuves : justifie une confiance de { $confidence } (Confidence Meter de Gilad).
 }
estimated-on = Estimé le { $day }.
estimated = { $age ->
    [0] Estimé aujourd’hui, { $day }.
    [one] Estimé le { $day }, il y a { $age } jour.
   *[other] Estimé le { $day }, il y a { $age } jours.
 }
estimated-due = { $age ->
    [0] Estimé aujourd’hui, { $day } : à réviser.
    [one] Estimé le { $day }, il y a { $age } jour : à réviser.
   *[other] Estimé le { $day }, il y a { $age } jours : à réviser.
 }
review-begins = { $items ->
    [one] Les estimations de { $items } élément comptent
   *[other] Les estimations de { $items } éléments comptent
 } comme faites aujourd’hui et seront à réviser après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
term = { $number } { $name }
term-percent = { $number } % { $name }
term-missing = sans { $name }
term-word = { $name } { $word }
quoted-word = « { $word } »
off-scale = Hors de l’échelle { $scale } : { $name } { $value }.
outside = Hors de l’intervalle de { $low } à { $high } : { $name } { $value }.
clamped = Hors de l’échelle de { $low } à { $high } : { $name } { $value } compte comme la borne la plus proche.
moonshot = Sous { $limit } % de { $name }, c’est un pari fou.
once = Valeur unique ({ $name }), et non par { $per ->
    [month] mois
    [week] semaine
    [quarter] trimestre
    [year] an
   *[other] { $per }
 }.
dated = La durée vient des dates, pas de l’effort.
swing = { $field } { $range } fait bouger le score : de { $low } à { $high }, { $ranks ->
    [0] toujours au rang { $first }
   *[other] du rang { $first } au rang { $last }
 }.
swing-most = { $field } { $range } fait le plus bouger le score : de { $low } à { $high }, { $ranks ->
    [0] toujours au rang { $first }
   *[other] du rang { $first } au rang { $last }
 }.
worth = Valeur actuelle { $worth } sur { $months } mois à { $rate } % par an ; un mois plus tard, { $delay } de moins.
worth-per-effort = Valeur actuelle { $worth } sur { $months } mois à { $rate } % par an, { $effort } par unité d’effort ; un mois plus tard, { $delay } de moins.
compare-with = Comparer à
comparison = Comparaison
both-score = Les deux ont un score de { $score }.
scores-times = Le score de « { $first } » est { $times } fois celui de « { $second } » : { $high } contre { $low }.
scores-higher = « { $first } » a un score plus élevé que « { $second } » : { $high } contre { $low }.
lacks = { $item } – manque : { $fields }
has-no-score = { $item } : { $why }.
the-same = identique
times-for = × { $times } pour { $item }
more-for = +{ $by } pour { $item }
tied-if = À égalité avec { $name } à { $number } au lieu de { $now } pour « { $item } ».
rounded = environ { $number }
filter = Filtre
saved-in-plan = Enregistrés dans le plan
delete-filter = Supprimer { $filter }
filter-name = Nom du filtre
save-filter = Enregistrer ce filtre
clear-filter = Effacer le filtre
field = Champ
way = Comparaison
value = Valeur
value-of-condition = Valeur de la condition
words-to-find = Mots recherchés
remove-part = Retirer { $part }
add = Ajouter
is = est
is-not = n’est pas
is-more-than = est supérieur à
is-at-least = est au moins
is-less-than = est inférieur à
is-at-most = est au plus
has-a-value = a une valeur
has-none = n’a pas de valeur
value-missing = Saisissez la valeur à comparer avec { $field }.
not-comparable = { $field } ne peut pas être comparé à « { $typed } » : { $why }.
